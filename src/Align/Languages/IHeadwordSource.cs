namespace Align.Languages;

/// <summary>A lexicon that can list its headwords.</summary>
public interface IHeadwordSource
{
    /// <summary>All headwords, each once, in ordinal order.</summary>
    IEnumerable<string> Headwords();
}
