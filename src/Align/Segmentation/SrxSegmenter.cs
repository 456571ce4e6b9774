using Align.Corpora;
using Align.Documents;
using Align.Segmentation.Rules;

namespace Align.Segmentation;

/// <summary>Cuts text by the rules of an SRX 2.0 file, the exchange format of CAT tools for segmentation rules.</summary>
/// <remarks>
/// At each place the first rule decides whose <c>beforebreak</c> matches the text up to it and whose <c>afterbreak</c>
/// matches from it on. Rules are read in the order of the language maps that fit the language (all of them where the
/// header says <c>cascade="yes"</c>, else the first). Patterns are .NET regular expressions, with ICU's <c>\x{…}</c> and
/// <c>\h</c> understood; a rule sees the text from the start of its segment to at least 512 characters past the break.
/// Line breaks end a segment only where a rule says so. Immutable and thread-safe. Source: SRX 2.0, LISA/GALA 2008.
/// </remarks>
public sealed class SrxSegmenter : ISegmenter, IBoundedLookahead
{
    private const int Reach = 512;
    private const int FirstSlice = 1024;

    private readonly SrxRule[] _rules;

    private SrxSegmenter(SrxRule[] rules) => _rules = rules;

    /// <summary>Number of rules that apply to the language.</summary>
    public int RuleCount => _rules.Length;

    int IBoundedLookahead.Lookahead => 2 * Reach;

    /// <summary>Loads the rules for a language from a file.</summary>
    /// <param name="path">The SRX file.</param>
    /// <param name="language">The language of the text, such as <c>zh-Hans</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CorpusFormatException">The file is not SRX 2.0, a pattern cannot be used, or no rule fits the language.</exception>
    public static SrxSegmenter Load(string path, string language)
    {
        if (string.IsNullOrEmpty(path)) throw new ArgumentException("Give the path of an SRX file.", nameof(path));
        using var stream = File.OpenRead(path);
        return Load(stream, language, path);
    }

    /// <summary>Loads the rules for a language from a stream, which is left open.</summary>
    /// <param name="stream">The SRX document.</param>
    /// <param name="language">The language of the text, such as <c>zh-Hans</c> or <c>en</c>.</param>
    /// <param name="name">What error messages call the document.</param>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    /// <exception cref="CorpusFormatException">The document is not SRX 2.0, a pattern cannot be used, or no rule fits the language.</exception>
    public static SrxSegmenter Load(Stream stream, string language, string name = "rules.srx")
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        if (string.IsNullOrEmpty(language)) throw new ArgumentException("Give a language tag such as zh-Hans.", nameof(language));
        return new SrxSegmenter(new SrxReader(name).Read(stream, language));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> does not lie in the text.</exception>
    /// <exception cref="AlignException">A rule took longer than a second at one place.</exception>
    public bool TryNext(ReadOnlySpan<char> text, int start, out Segment segment)
    {
        if ((uint)start > (uint)text.Length)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"start must lie in the text, 0 to {text.Length}.");
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        segment = default;
        if (start == text.Length) return false;

        // Most segments end soon: the rest of the text is not searched for every one of them.
        for (var size = (long)FirstSlice; ; size *= 4)
        {
            var length = (int)Math.Min(size, text.Length - start);
            var isAll = length == text.Length - start;
            var end = FindBreak(text.Slice(start, length), isAll);
            if (end < 0 && !isAll) continue;
            var kind = end < 0 ? BoundaryKind.End : BoundaryKind.Rule;
            if (end < 0) end = length;
            while (char.IsWhiteSpace(text[start + end - 1])) end--;
            segment = new Segment(new TextSpan(start, end), kind);
            return true;
        }
    }

    // The first place that a rule breaks at, or -1 when there is none so near that its surroundings are in the slice.
    private int FindBreak(ReadOnlySpan<char> slice, bool isAll)
    {
        var input = new RegexInput(slice);
        Span<int> next = _rules.Length <= 256 ? stackalloc int[_rules.Length] : new int[_rules.Length];
        next.Clear();
        for (var from = 1; from < slice.Length;)
        {
            var place = int.MaxValue;
            var rule = -1;
            for (var i = 0; i < _rules.Length; i++)
            {
                if (!_rules[i].Breaks) continue;
                if (next[i] < from) next[i] = _rules[i].Find(input, from);
                if (next[i] < place) (place, rule) = (next[i], i);
            }
            if (rule < 0 || place >= slice.Length || (!isAll && place + Reach > slice.Length)) return -1;
            if (!IsException(input, place, rule)) return place;
            from = place + 1;
        }
        return -1;
    }

    private bool IsException(RegexInput input, int place, int breakRule)
    {
        for (var i = 0; i < breakRule; i++)
            if (!_rules[i].Breaks && _rules[i].Fits(input, place)) return true;
        return false;
    }
}
