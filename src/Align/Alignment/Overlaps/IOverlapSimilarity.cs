namespace Align.Alignment.Overlaps;

/// <summary>How alike two runs of sentences are: what a translation's words or an embedding say.</summary>
internal interface IOverlapSimilarity
{
    /// <summary>Most sentences of one side in a run.</summary>
    int MaxRun { get; }

    /// <summary>Number of source sentences.</summary>
    int SourceCount { get; }

    /// <summary>Number of target sentences.</summary>
    int TargetCount { get; }

    /// <summary>
    /// The likeness of <paramref name="sourceCount"/> source sentences from <paramref name="source"/> on and <paramref name="targetCount"/>
    /// target sentences from <paramref name="target"/> on, in any unit: it is compared with that of sentences that have nothing to do with each other.
    /// </summary>
    float Of(int source, int sourceCount, int target, int targetCount);
}
