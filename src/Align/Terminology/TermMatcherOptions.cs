namespace Align.Terminology;

/// <summary>What a <see cref="TermMatcher"/> takes as the same. Letter case is a matter of each term (<see cref="Term.CaseSensitive"/>).</summary>
public sealed record TermMatcherOptions
{
    /// <summary>Whether full-width letters, digits and marks match their ASCII forms: ＡＩ is AI.</summary>
    public bool FoldWidth { get; init; } = true;

    /// <summary>Whether a blank between Chinese and Latin text may stand or be left out: 阿里云 ECS is 阿里云ECS.</summary>
    public bool OptionalSpaces { get; init; } = true;

    /// <summary>A table of characters that match each other, such as traditional and simplified ones; null for none.</summary>
    public ICharacterFolding? Characters { get; init; }
}
