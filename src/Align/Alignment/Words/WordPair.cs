using Align.Documents;

namespace Align.Alignment.Words;

/// <summary>A sentence pair as the model sees it: the keys of its tokens, and how much better than chance each pair explains itself.</summary>
/// <param name="Chinese">Keys of the Chinese (or first) side.</param>
/// <param name="English">Keys of the English (or second) side.</param>
/// <param name="Priors">What only this pair says about t(English | Chinese), Chinese tokens in rows.</param>
internal sealed record WordPair(string[] Chinese, string[] English, float[] Priors)
{
    public static string[] Keys(string text, IReadOnlyList<TextSpan> tokens)
    {
        var keys = new string[tokens.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = WordKey.Of(text.AsSpan(tokens[i].Start, tokens[i].Length));
        return keys;
    }
}
