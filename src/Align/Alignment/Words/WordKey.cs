using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>What a token is compared and counted by: the stem of a word, the bare digits of a number, the plain form of a mark.</summary>
internal static class WordKey
{
    public static string Of(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty) return "";
        var first = token[0];
        if (ScriptShare.IsHan(first) || char.IsSurrogate(first)) return token.ToString();
        if (char.IsDigit(first)) return token.ToString().Replace(",", "", StringComparison.Ordinal);
        if (!char.IsLetter(first)) return Mark(token);
        var word = token.ToString().ToLowerInvariant().Replace('’', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        return EnglishStemmer.Stem(word);
    }

    public static bool IsMark(string key) => key.Length > 0 && !char.IsLetterOrDigit(key[0]) && !char.IsSurrogate(key[0]);

    private static string Mark(ReadOnlySpan<char> mark) => mark[0] switch
    {
        '，' or '、' or ',' => ",",
        '。' or '．' or '.' when mark.Length == 1 => ".",
        '？' => "?",
        '！' => "!",
        '；' => ";",
        '：' => ":",
        '（' => "(",
        '）' => ")",
        '“' or '”' or '「' or '」' or '『' or '』' or '"' => "\"",
        '…' => "…",
        '—' or '–' => "-",
        // n't and 's stand apart in some tokenisations.
        '\'' or '’' when mark.Length > 1 => mark.ToString().ToLowerInvariant().Replace('’', '\''),
        _ => mark.ToString(),
    };
}
