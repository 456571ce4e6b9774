using System.Runtime.CompilerServices;

namespace Align.Segmentation.Rules;

/// <summary>Validated options, made ready for scanning. Immutable, shared by all scans of a segmenter.</summary>
internal sealed class RuleSet
{
    /// <summary>
    /// Farthest that any rule looks past the place it decides about. A segment that ends at least so far before the end
    /// of what has been read does not change when more is read.
    /// </summary>
    public const int Lookahead = 512;

    private const string Terminators = "。！？…⋯‥｡．.!?";
    private const string Openers = "（(《〈【［[〔〖“‘「『﹁﹃｢";
    private const string EnglishOpeners = "（(《〈【［[〔〖“\"「『";

    public RuleSet(SegmentationOptions? options, bool isEnglish)
    {
        options ??= SegmentationOptions.Default;
        options.Validate();
        LineBreaks = options.LineBreaks;
        MaximumLength = options.MaximumLength ?? 0;
        CustomTerminators = options.Terminators;
        Abbreviations = new Abbreviations(options.Abbreviations);
        IsEnglish = isEnglish;
        Candidates = new CharSet(Terminators + Characters.LineBreaks
            + (isEnglish ? EnglishOpeners + ")•⁃‣◦▪" : Openers)
            + (options.SplitAtSemicolon ? "；;" : "")
            + options.Terminators);
    }

    public CharSet Candidates { get; }

    public LineBreakMode LineBreaks { get; }

    public string CustomTerminators { get; }

    /// <summary>0 for no limit.</summary>
    public int MaximumLength { get; }

    /// <summary>Whether a character after 。！？ shows by itself that the sentence has ended there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPlainEnd(char next) => next is >= '\u4E00' and <= '\u9FFF' || (next == '\n' && LineBreaks == LineBreakMode.Each);

    /// <summary>How far past the end of a segment it may have been looked: see <see cref="IBoundedLookahead"/>.</summary>
    public int Reach => (2 * Lookahead) + MaximumLength;

    public Abbreviations Abbreviations { get; }

    public bool IsEnglish { get; }
}
