using Align.Documents;

namespace Align.Languages;

/// <summary>Cuts a run of Chinese characters into the words of a lexicon, at the least total cost.</summary>
/// <remarks>
/// Every word costs one and a little more where it is rare or unclear, so that few and long words win: the longest match,
/// but never one that leaves a remainder nobody knows. The cost of a word comes from the caller.
/// </remarks>
internal sealed class WordSegmenter(ILexicon lexicon, Func<string, float> cost)
{
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
                var total = cost(text.Slice(start + i, match).ToString()) + costs[i + match];
                if (total < costs[i] - 1e-4f || (total < costs[i] + 1e-4f && match > lengths[i]))
                {
                    costs[i] = total;
                    lengths[i] = (byte)match;
                }
                limit = match - 1;
            }
        }
        for (var i = 0; i < length; i += lengths[i]) words.Add(new TextSpan(start + i, lengths[i]));
    }
}
