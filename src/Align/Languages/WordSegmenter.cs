using Align.Documents;

namespace Align.Languages;

/// <summary>Cuts a run of Chinese characters into the words of a lexicon, at the least total cost.</summary>
/// <remarks>
/// Every word costs one and a little more where it is rare or unclear, so that few and long words win: the longest match,
/// but never one that leaves a remainder nobody knows. The cost of a word comes from the caller.
/// </remarks>
internal sealed class WordSegmenter(ILexicon lexicon, Func<string, float> cost, IEnumerable<string> extraWords)
{
    /// <summary>Words that the lexicon may lack, by first character.</summary>
    private readonly Dictionary<char, string[]> _extra = extraWords.Where(word => word.Length > 1).GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());

    private const int MaxWord = 12;
    private const float UnknownCost = 2.5f;

    /// <summary>Runs longer than this are cut in pieces, so that memory stays small for any text.</summary>
    private const int MaxRun = 512;

    /// <summary>Appends the words of <paramref name="text"/> from <paramref name="start"/> up to <paramref name="end"/>, in order and complete.</summary>
    public void Cut(ReadOnlySpan<char> text, int start, int end, List<TextSpan> words)
    {
        for (var at = start; at < end; at += MaxRun) CutPiece(text, at, Math.Min(end, at + MaxRun), words);
    }

    private void CutPiece(ReadOnlySpan<char> text, int start, int end, List<TextSpan> words)
    {
        var length = end - start;
        Span<float> costs = stackalloc float[MaxRun + 1];
        Span<byte> lengths = stackalloc byte[MaxRun + 1];
        costs[length] = 0;
        // From the end to the beginning: of two equal cuts, the one with the longer first word stands.
        for (var i = length - 1; i >= 0; i--)
        {
            var isPair = char.IsHighSurrogate(text[start + i]) && i + 1 < length && char.IsLowSurrogate(text[start + i + 1]);
            var single = isPair ? 2 : 1;
            costs[i] = UnknownCost + costs[i + single];
            lengths[i] = (byte)single;
            var limit = Math.Min(MaxWord, length - i);
            while (limit > 0)
            {
                var match = lexicon.LongestMatch(text.Slice(start + i, limit));
                if (match <= 0 || match > limit) break;
                Offer(cost(text.Slice(start + i, match).ToString()), i, match, costs, lengths);
                limit = match - 1;
            }
            if (!_extra.TryGetValue(text[start + i], out var extras)) continue;
            foreach (var word in extras)
                if (word.Length <= length - i && text[start + i + 1] == word[1] && text[(start + i)..end].StartsWith(word.AsSpan(), StringComparison.Ordinal)) Offer(cost(word), i, word.Length, costs, lengths);
        }
        for (var i = 0; i < length; i += lengths[i]) words.Add(new TextSpan(start + i, lengths[i]));
    }

    private static void Offer(float cost, int at, int length, Span<float> costs, Span<byte> lengths)
    {
        var total = cost + costs[at + length];
        if (total >= costs[at] + 1e-4f || (total > costs[at] - 1e-4f && length <= lengths[at])) return;
        costs[at] = total;
        lengths[at] = (byte)length;
    }
}
