using System.Globalization;
using Align.Languages;
using Align.Languages.Quantities;

namespace Align.Alignment.Evidence;

/// <summary>Reads English sentences as stems, names and quantities.</summary>
internal sealed class EnglishTokenizer
{
    private static readonly HashSet<string> FunctionWords = new(
        ("the a an of to in on at by for with from as into onto upon about over under out up down off and or but nor so if than that this there here it be have do not no " +
        "will would shall should can could may might must i you he she we they who which what when where why how while then just very too also only all any some each such own same " +
        "more most other another again once because until after before between through during above below both few s t d ll re ve m").Split(' ').Select(EnglishStemmer.Stem), StringComparer.Ordinal);

    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Upper, int Lower)> _cases = new(StringComparer.Ordinal);

    /// <summary>Words that are written with a capital nearly always, in lower case and without hyphens or apostrophes.</summary>
    public IEnumerable<string> Names => _cases.Where(pair => pair.Value.Lower * 5 <= pair.Value.Upper).Select(pair => pair.Key);

    /// <summary>Reads all sentences.</summary>
    public SentenceTokens Read(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var words = new Vocabulary();
        var ids = new List<int[]>(texts.Count);
        var offsets = new List<int[]>(texts.Count);
        var buffer = new TokenBuffer();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Clear();
            ReadSentence(text, words, buffer);
            ids.Add(buffer.Ids);
            offsets.Add(buffer.Offsets);
        }
        return new SentenceTokens(words, ids, offsets, texts, FunctionWords.Contains);
    }

    private void ReadSentence(string text, Vocabulary words, TokenBuffer into)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]) || ScriptShare.IsHan(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && IsInside(text, i)) i++;
            ReadWord(text.AsSpan(start, i - start), start, words, into);
        }
        foreach (var quantity in EnglishQuantityFinder.Default.Find(text.AsSpan()))
            foreach (var key in QuantityKeys.Of(quantity)) into.Add(words.Add(key), quantity.Span.Start);
    }

    private static bool IsInside(string text, int i)
        => (char.IsLetter(text[i]) && !ScriptShare.IsHan(text[i]))
            || (text[i] is '\'' or '’' or '-' or '‘' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && i > 0 && char.IsLetter(text[i - 1]));

    private void ReadWord(ReadOnlySpan<char> word, int offset, Vocabulary words, TokenBuffer into)
    {
        var isUpper = char.IsUpper(word[0]);
        // A hyphenated name (Bao-yu) is one word; any other compound is read part by part.
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && !(isUpper && word.Length <= 14))
        {
            ReadWord(word[..hyphen], offset, words, into);
            ReadWord(word[(hyphen + 1)..], offset + hyphen + 1, words, into);
            return;
        }
        if (hyphen > 0)
        {
            Count(Joined(word), isUpper: true);
            into.Add(words.Add(Joined(word)), offset);
            ReadWord(word[..hyphen], offset, words, into);
            ReadWord(word[(hyphen + 1)..], offset + hyphen + 1, words, into);
            return;
        }
        var lower = word.ToString().ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
        if (lower.EndsWith("n't", StringComparison.Ordinal))
        {
            into.Add(words.Add("not"), offset);
            lower = lower[..^3] switch { "wo" => "will", "ca" => "can", var rest => rest };
        }
        else if (lower.IndexOf('\'') is > 0 and var mark && lower.Length - mark <= 3)
        {
            lower = lower[..mark];
        }
        if (lower.Length == 0) return;
        if (lower.IndexOf('\'') >= 0) lower = lower.Replace("'", "", StringComparison.Ordinal);
        Count(lower, isUpper);
        into.Add(words.Add(Stem(lower)), offset);
    }

    /// <summary>The stem of a lower-case word, remembered.</summary>
    public string Stem(string word)
    {
        if (!_stems.TryGetValue(word, out var stem)) _stems.Add(word, stem = EnglishStemmer.Stem(word));
        return stem;
    }

    private void Count(string word, bool isUpper)
    {
        _cases.TryGetValue(word, out var counts);
        _cases[word] = isUpper ? (counts.Upper + 1, counts.Lower) : (counts.Upper, counts.Lower + 1);
    }

    private static string Joined(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (char.IsLetter(c)) letters[length++] = char.ToLowerInvariant(c);
        return letters[..length].ToString();
    }
}
