using Align.Documents;
using Align.Languages;
using Align.Languages.Pinyin;
using Align.Languages.Quantities;
using Align.Terminology;

namespace Align.Translation.Providers.Drafting;

/// <summary>Turns a source text into the tokens of a draft, in source order: terms, placeholders, quantities, names, words, marks.</summary>
internal sealed class DraftTokenizer
{
    private readonly DraftVocabulary _vocabulary;
    private readonly WordSegmenter _segmenter;
    private readonly NameRomanizer _names;
    private readonly ChineseQuantityFinder _quantities;

    public DraftTokenizer(ILexicon lexicon)
    {
        _vocabulary = new DraftVocabulary(lexicon);
        _segmenter = new WordSegmenter(lexicon, _vocabulary.Cost, DraftFunctionWords.Words.Concat(DraftCommonWords.Words));
        _names = new NameRomanizer(lexicon);
        _quantities = new ChineseQuantityFinder(lexicon);
    }

    /// <summary>The tokens of one item.</summary>
    public List<DraftToken> Tokenize(TranslationItem item)
    {
        var text = item.Text;
        var tokens = new List<DraftToken>(text.Length);
        var quantities = _quantities.Find(text.AsSpan());
        var words = new List<TextSpan>();
        var (at, term, quantity) = (0, 0, 0);
        while (at < text.Length)
        {
            while (term < item.Terms.Count && item.Terms[term].Span.Start < at) term++;
            while (quantity < quantities.Count && quantities[quantity].Span.Start < at) quantity++;
            var termStart = term < item.Terms.Count ? item.Terms[term].Span.Start : text.Length;
            if (at == termStart && term < item.Terms.Count && item.Terms[term].Span is { Length: > 0 } span && span.End <= text.Length)
            {
                tokens.Add(Term(item.Terms[term]));
                at = span.End;
                continue;
            }
            if (at == termStart) termStart = text.Length;
            if (PlaceholderLength(text, at) is > 0 and var placeholder)
            {
                tokens.Add(new DraftToken(DraftTokenKind.Placeholder, text.Substring(at, placeholder)));
                at += placeholder;
                continue;
            }
            var quantityStart = quantity < quantities.Count ? quantities[quantity].Span.Start : text.Length;
            if (at == quantityStart && quantities[quantity].Span.End <= termStart)
            {
                tokens.Add(Number(quantities[quantity], text));
                at = quantities[quantity].Span.End;
                continue;
            }
            if (at == quantityStart) quantityStart = quantity + 1 < quantities.Count ? quantities[quantity + 1].Span.Start : text.Length;
            var end = RunEnd(text, at, Math.Min(termStart, quantityStart));
            if (end > at) Words(text, at, end, words, tokens);
            else end = Other(text, at, termStart, tokens);
            at = end;
        }
        return tokens;
    }

    private static DraftToken Term(TermMatch match) => new(DraftTokenKind.Term, match.Term.ExpectedTarget) { Source = match.Term.Source };

    private static DraftToken Number(Quantity quantity, string text)
    {
        var source = text.Substring(quantity.Span);
        // 一个, 一家: no more than an article.
        var isArticle = quantity is { IsSpelled: true, HasMeasureWord: true, Value: 1, Upper: null, Kind: QuantityKind.Number, Precision: QuantityPrecision.Exact };
        var isOne = quantity is { IsSpelled: true, Value: 1, Upper: null, Kind: QuantityKind.Number, Precision: QuantityPrecision.Exact };
        // 1688, 996: digits without a unit may be a name, so they stay as they are.
        var isBare = quantity is { IsSpelled: false, Kind: QuantityKind.Number, Unit: "", HasMeasureWord: false, Precision: QuantityPrecision.Exact, Upper: null } && IsDigits(source);
        var english = isArticle || (isOne && quantity.Unit is "time" && source is "一次") ? "a" : isOne && quantity.Unit is "kind" ? "a kind of" : isBare ? source : QuantityWriter.ToEnglish(quantity);
        return new DraftToken(DraftTokenKind.Quantity, english) { Quantity = quantity, Source = source };
    }

    private static bool IsDigits(string text)
    {
        foreach (var c in text)
            if (c is not (>= '0' and <= '9')) return false;
        return text.Length <= 4;
    }

    /// <summary>The end of the run of Chinese characters that begins at <paramref name="at"/>; 々 and the middle dot of foreign names are not in it.</summary>
    private static int RunEnd(string text, int at, int limit)
    {
        while (at < limit && (ChineseDigits.IsHan(text[at]) || IsSurrogateHan(text, at)))
        {
            if (text[at] is '<') break;
            at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        }
        return Math.Min(at, limit);
    }

    private static bool IsSurrogateHan(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x20000 and <= 0x323AF;

    private void Words(string text, int start, int end, List<TextSpan> words, List<DraftToken> tokens)
    {
        words.Clear();
        _segmenter.Cut(text.AsSpan(), start, end, words);
        var head = start > 0 && IsNameDot(text[start - 1]) ? ForeignHead(text, words) : 0;
        var tail = end < text.Length && IsNameDot(text[end]) ? ForeignTail(text, words, head) : words.Count;
        if (head > 0) tokens.Add(Foreign(text, words, 0, head));
        for (var i = head; i < tail; i++)
        {
            if (Surnames.Match(text.AsSpan(words[i])) == words[i].Length && DraftNames.Match(text.AsSpan(), words, i, HasSignBefore(text, words, i, tokens)) is > 1 and var count)
            {
                var name = TextSpan.FromBounds(words[i].Start, words[i + count - 1].End);
                tokens.Add(new DraftToken(DraftTokenKind.Name, _names.Romanize(text.AsSpan(name))) { Source = text.Substring(name) });
                i += count - 1;
                continue;
            }
            tokens.Add(Word(text.Substring(words[i])));
        }
        if (tail < words.Count && tail >= head) tokens.Add(Foreign(text, words, tail, words.Count));
    }

    private static bool HasSignBefore(string text, List<TextSpan> words, int index, List<DraftToken> tokens) =>
        index > 0 ? DraftNames.IsSign(text.Substring(words[index - 1])) : tokens.Count > 0 && HasSign(tokens[^1]);

    /// <summary>A role written in Latin letters or as a term (CEO, Chairman) is a sign of a person.</summary>
    private static bool HasSign(in DraftToken token) => token is { Kind: DraftTokenKind.Latin, Text: "CEO" or "CTO" or "CFO" or "COO" or "CMO" } || (token.Kind == DraftTokenKind.Term && DraftNames.IsSign(token.Source));

    /// <summary>The dot inside a foreign name: 泰勒·斯威夫特.</summary>
    private static bool IsNameDot(char c) => c is '·' or '・' or '‧';

    /// <summary>How many words after the dot belong to the foreign name: up to the first word of grammar or a known person's title.</summary>
    private int ForeignHead(string text, List<TextSpan> words)
    {
        var (count, characters) = (0, 0);
        while (count < words.Count && characters + words[count].Length <= 5)
        {
            var word = text.Substring(words[count]);
            if (DraftFunctionWords.Find(word) is not null || DraftNames.IsSign(word)) break;
            characters += words[count++].Length;
        }
        return count;
    }

    /// <summary>Index of the first word before the dot that belongs to the foreign name.</summary>
    private static int ForeignTail(string text, List<TextSpan> words, int head)
    {
        var (index, characters) = (words.Count, 0);
        while (index > head && characters + words[index - 1].Length <= 4)
        {
            var word = text.Substring(words[index - 1]);
            if (DraftFunctionWords.Find(word) is not null || DraftNames.IsSign(word)) break;
            characters += words[--index].Length;
        }
        return index;
    }

    private DraftToken Foreign(string text, List<TextSpan> words, int from, int to)
    {
        var span = TextSpan.FromBounds(words[from].Start, words[to - 1].End);
        var source = text.Substring(span);
        var known = to - from == 1 ? _vocabulary[source].English : null;
        return new DraftToken(DraftTokenKind.Name, known is { Length: > 0 } && char.IsUpper(known[0]) ? known : _names.Word(source.AsSpan())) { Source = source };
    }

    private DraftToken Word(string source)
    {
        var word = _vocabulary[source];
        if (word.English is { } english)
            return new DraftToken(word.IsFunction ? DraftTokenKind.Function : DraftTokenKind.Word, english) { Source = source, IsVerb = word.IsVerb };
        return new DraftToken(DraftTokenKind.Word, source.Length > 1 ? _names.Word(source.AsSpan()) : _names.Word(source.AsSpan()).ToLowerInvariant()) { Source = source };
    }

    /// <summary>Latin text, white space or one mark.</summary>
    private static int Other(string text, int at, int limit, List<DraftToken> tokens)
    {
        var c = text[at];
        var end = at + 1;
        if (char.IsWhiteSpace(c))
        {
            while (end < limit && char.IsWhiteSpace(text[end])) end++;
            tokens.Add(new DraftToken(DraftTokenKind.Space, text[at..end].IndexOf('\n') >= 0 ? "\n" : " "));
            return end;
        }
        if (CitationMarks.Match(text.AsSpan(), at) is > 0 and var citation && at + citation <= limit)
        {
            tokens.Add(new DraftToken(DraftTokenKind.Latin, text.Substring(at, citation)) { Source = "[]" });
            return at + citation;
        }
        if (AddressLength(text, at, limit) is > 0 and var address)
        {
            tokens.Add(new DraftToken(DraftTokenKind.Latin, text.Substring(at, address)));
            return at + address;
        }
        var mark = DraftPunctuation.English(c);
        if (mark.Length > 0)
        {
            // —— and …… are one mark each.
            while (end < limit && text[end] == c && c is '—' or '…' or '─' or '―' or '⋯' or '-' or '=' or '*') end++;
            var repeated = c is '-' or '=' or '*' ? text[at..end] : mark;
            tokens.Add(new DraftToken(DraftTokenKind.Punctuation, repeated) { Source = c.ToString() });
            return end;
        }
        // Words, numbers, addresses: everything up to white space, a Chinese character or a mark that parts words.
        if (char.IsHighSurrogate(c) && end < limit && char.IsLowSurrogate(text[end])) end++;
        while (end < limit && !char.IsWhiteSpace(text[end]) && !ChineseDigits.IsHan(text[end]) && !IsSurrogateHan(text, end) && text[end] is not '<'
            && (char.IsLetterOrDigit(text[end]) || char.IsSurrogate(text[end]) || IsInsideWord(text, end, limit))) end++;
        tokens.Add(new DraftToken(DraftTokenKind.Latin, HalfWidth(text[at..end])));
        return end;
    }

    /// <summary>Length of a web address, without the marks of the sentence at its end; 0 for none.</summary>
    private static int AddressLength(string text, int at, int limit)
    {
        if (string.CompareOrdinal(text, at, "http://", 0, 7) != 0 && string.CompareOrdinal(text, at, "https://", 0, 8) != 0 && string.CompareOrdinal(text, at, "www.", 0, 4) != 0) return 0;
        var end = at;
        while (end < limit && text[end] is > ' ' and < (char)0x7F and not ('<' or '>' or '"')) end++;
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'') end--;
        return end - at;
    }

    /// <summary>Marks between letters or digits belong to the word: Qwen2.5-Max, a@b.cn, https://x.y/z.</summary>
    private static bool IsInsideWord(string text, int at, int limit) =>
        text[at] < 0x80 && text[at] is not (',' or ';' or '"' or '(' or ')' or '[' or ']' or '{' or '}' or '!' or '?') && at + 1 < limit && text[at + 1] < 0x80
        && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '/' && text[at] is ':' or '/');

    private static string HalfWidth(string text)
    {
        var isWide = false;
        foreach (var c in text) isWide |= c is >= '！' and <= '～';
        return !isWide ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = source[i] is >= '！' and <= '～' ? (char)(source[i] - 0xFEE0) : source[i];
        });
    }

    /// <summary>Length of a placeholder <c>&lt;x id="0"/&gt;</c> at an offset; 0 for none.</summary>
    internal static int PlaceholderLength(string text, int at)
    {
        const string Opening = "<x id=\"";
        if (text[at] != '<' || string.CompareOrdinal(text, at, Opening, 0, Opening.Length) != 0) return 0;
        var end = at + Opening.Length;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        return end > at + Opening.Length && string.CompareOrdinal(text, end, "\"/>", 0, 3) == 0 ? end + 3 - at : 0;
    }
}
