namespace Align.Corpora;

/// <summary>The parts that a corpus is split into.</summary>
public enum CorpusPart
{
    /// <summary>What a model learns from.</summary>
    Train,

    /// <summary>What it is tuned with.</summary>
    Development,

    /// <summary>What it is judged by.</summary>
    Test,
}
