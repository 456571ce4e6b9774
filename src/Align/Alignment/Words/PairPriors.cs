using System.Collections.Concurrent;
using Align.Alignment.Evidence;
using Align.Documents;
using Align.Languages;
using Align.Languages.Pinyin;
using Align.Languages.Quantities;

namespace Align.Alignment.Words;

/// <summary>Ties that hold in one sentence pair only: names spelled in pinyin or Wade-Giles, and quantities of the same value.</summary>
internal sealed class PairPriors(ILexicon lexicon)
{
    private const float Strong = 0.7f;
    private const int MaxNameCharacters = 4;

    private readonly ChineseQuantityFinder _chineseQuantities = new(lexicon);
    private readonly ConcurrentDictionary<char, string[]> _readings = new();

    /// <summary>Adds to the probabilities t(target | source), source tokens in rows.</summary>
    public void AddTo(float[] table, string chinese, IReadOnlyList<TextSpan> chineseTokens, string english, IReadOnlyList<TextSpan> englishTokens)
    {
        for (var j = 0; j < englishTokens.Count; j++) AddName(table, chinese, chineseTokens, english, englishTokens, j);
        AddQuantities(table, chinese, chineseTokens, english, englishTokens);
    }

    private void AddName(float[] table, string chinese, IReadOnlyList<TextSpan> chineseTokens, string english, IReadOnlyList<TextSpan> englishTokens, int j)
    {
        var word = english.AsSpan(englishTokens[j].Start, englishTokens[j].Length);
        if (word.Length < 2 || !char.IsUpper(word[0])) return;
        var letters = Letters(word);
        for (var i = 0; i < chineseTokens.Count; i++)
        {
            var token = chineseTokens[i];
            for (var at = token.Start; at < token.End; at++)
            {
                var end = Spell(letters, 0, chinese, at, MaxNameCharacters);
                if (end < 0) continue;
                // One syllable is more often chance than two.
                var strength = end - at == 1 ? Strong / 2 : Strong;
                for (var k = i; k < chineseTokens.Count && chineseTokens[k].Start < end; k++) Raise(ref table[k * englishTokens.Count + j], strength);
            }
        }
    }

    /// <summary>Where the characters from <paramref name="at"/> end that spell the letters; -1 when they do not.</summary>
    private int Spell(string letters, int from, string text, int at, int left)
    {
        if (from == letters.Length) return at;
        if (left == 0 || at >= text.Length || !ScriptShare.IsHan(text[at])) return -1;
        foreach (var reading in _readings.GetOrAdd(text[at], Readings))
        {
            if (string.CompareOrdinal(letters, from, reading, 0, reading.Length) != 0) continue;
            var end = Spell(letters, from + reading.Length, text, at + 1, left - 1);
            if (end >= 0) return end;
        }
        return -1;
    }

    private string[] Readings(char c)
    {
        var readings = new List<string>();
        if (Surnames.Reading(c.ToString()) is { } surname) readings.Add(surname.ToLowerInvariant());
        ReadOnlySpan<char> one = stackalloc char[] { c };
        foreach (var entry in lexicon.Lookup(one))
        {
            var plain = PinyinText.Plain(entry.Pinyin, "u").ToLowerInvariant();
            if (plain.Length > 0 && plain.IndexOf(' ') < 0 && !readings.Contains(plain)) readings.Add(plain);
        }
        foreach (var pinyin in readings.ToArray())
        {
            var wadeGiles = WadeGiles.FromPinyin(pinyin);
            if (!readings.Contains(wadeGiles)) readings.Add(wadeGiles);
        }
        return [.. readings];
    }

    private void AddQuantities(float[] table, string chinese, IReadOnlyList<TextSpan> chineseTokens, string english, IReadOnlyList<TextSpan> englishTokens)
    {
        var targets = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        foreach (var quantity in EnglishQuantityFinder.Default.Find(english.AsSpan()))
        {
            foreach (var key in QuantityKeys.Of(quantity))
            {
                if (!targets.TryGetValue(key, out var spans)) targets.Add(key, spans = []);
                spans.Add(quantity.Span);
            }
        }
        if (targets.Count == 0) return;
        foreach (var quantity in _chineseQuantities.Find(chinese.AsSpan()))
        {
            foreach (var key in QuantityKeys.Of(quantity))
            {
                if (!targets.TryGetValue(key, out var spans)) continue;
                foreach (var span in spans) Tie(table, chineseTokens, quantity.Span, englishTokens, span);
            }
        }
    }

    private static void Tie(float[] table, IReadOnlyList<TextSpan> chineseTokens, TextSpan chinese, IReadOnlyList<TextSpan> englishTokens, TextSpan english)
    {
        var (firstChinese, chineseCount) = Range(chineseTokens, chinese);
        var (firstEnglish, englishCount) = Range(englishTokens, english);
        if (chineseCount == 0 || englishCount == 0) return;
        var strength = Strong / Math.Max(chineseCount, englishCount);
        for (var i = firstChinese; i < firstChinese + chineseCount; i++)
            for (var j = firstEnglish; j < firstEnglish + englishCount; j++) Raise(ref table[i * englishTokens.Count + j], strength);
    }

    private static (int First, int Count) Range(IReadOnlyList<TextSpan> tokens, TextSpan span)
    {
        // Tokens are in order: the first that ends past the span's start.
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }
        var count = 0;
        while (low + count < tokens.Count && tokens[low + count].Start < span.End) count++;
        return (low, count);
    }

    private static void Raise(ref float cell, float strength) => cell = Math.Max(cell, strength);

    private static string Letters(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c is '\'' or '’' && word.Length - length <= 3 && length > 0 && word[^1] == 's') break;
            if (char.IsLetter(c)) letters[length++] = char.ToLowerInvariant(c);
        }
        return letters[..length].ToString();
    }
}
