namespace Align.Segmentation;

/// <summary>What the built-in segmenters are to treat as the end of a segment beyond the rules of the language.</summary>
public sealed record SegmentationOptions
{
    /// <summary>The least that <see cref="MaximumLength"/> may be: below it a cut could not keep even a long word whole.</summary>
    public const int LeastMaximumLength = 16;

    /// <summary>The rules of the language and a boundary at each line break.</summary>
    public static SegmentationOptions Default { get; } = new();

    /// <summary>Whether a semicolon (； or ;) ends a segment. GB/T 15834-2011, 4.6 has it inside the sentence, so: no by default.</summary>
    public bool SplitAtSemicolon { get; init; }

    /// <summary>Which line breaks end a segment.</summary>
    public LineBreakMode LineBreaks { get; init; } = LineBreakMode.Each;

    /// <summary>
    /// Most UTF-16 code units in a segment; null for no limit. A longer sentence is cut at a semicolon, comma or space,
    /// failing those between characters, and marked <see cref="BoundaryKind.SoftSplit"/>. A surrogate pair is never cut.
    /// </summary>
    public int? MaximumLength { get; init; }

    /// <summary>Further characters that always end a segment, such as <c>|</c> or <c>।</c>; runs of them stay together.</summary>
    public string Terminators { get; init; } = "";

    /// <summary>Further abbreviations, without the last full stop and in any case: after them a full stop ends no sentence.</summary>
    public IReadOnlyList<string> Abbreviations { get; init; } = [];

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">A value cannot be used; <see cref="ArgumentException.ParamName"/> names the property.</exception>
    // The parameter at fault is the property that the caller set, not one of this method.
#pragma warning disable MA0015
    public void Validate()
    {
        if (LineBreaks is < LineBreakMode.Each or > LineBreakMode.Never)
            throw new ArgumentOutOfRangeException(nameof(LineBreaks), LineBreaks, "LineBreaks must be Each, BlankLine or Never.");
        if (MaximumLength < LeastMaximumLength)
            throw new ArgumentOutOfRangeException(nameof(MaximumLength), MaximumLength, $"MaximumLength must be at least {LeastMaximumLength}, or null for no limit.");
        foreach (var c in Terminators ?? throw new ArgumentNullException(nameof(Terminators)))
            if (char.IsWhiteSpace(c) || char.IsSurrogate(c) || char.IsLetterOrDigit(c))
                throw new ArgumentException($"Terminators holds U+{(int)c:X4}; white space, letters, digits and surrogates cannot end a segment.", nameof(Terminators));
        foreach (var abbreviation in Abbreviations ?? throw new ArgumentNullException(nameof(Abbreviations)))
            if (string.IsNullOrWhiteSpace(abbreviation) || abbreviation.EndsWith('.') || abbreviation.Length > Rules.Abbreviations.LongestEntry)
                throw new ArgumentException($"Abbreviations holds \"{abbreviation}\"; give 1 to {Rules.Abbreviations.LongestEntry} characters without the last full stop.", nameof(Abbreviations));
    }
#pragma warning restore MA0015
}
