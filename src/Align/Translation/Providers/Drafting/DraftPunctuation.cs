namespace Align.Translation.Providers.Drafting;

/// <summary>English for Chinese punctuation.</summary>
internal static class DraftPunctuation
{
    /// <summary>The English mark, or an empty text when the character is no punctuation that changes.</summary>
    public static string English(char c) => c switch
    {
        '，' or '、' or '､' or '﹐' => ",",
        '。' or '｡' or '．' => ".",
        '；' => ";",
        '：' or '∶' => ":",
        '？' => "?",
        '！' => "!",
        '「' or '『' or '“' or '《' or '〈' or '＂' or '﹁' => "“",
        '」' or '』' or '”' or '》' or '〉' or '﹂' => "”",
        '‘' => "‘",
        '’' => "’",
        '（' or '〔' or '〖' => "(",
        '）' or '〕' or '〗' => ")",
        '【' or '［' => "[",
        '】' or '］' => "]",
        '—' or '―' or '─' => "—",
        '…' or '⋯' => "…",
        '～' or '〜' => "~",
        '％' => "%",
        '＋' => "+",
        '－' => "-",
        '／' => "/",
        '＝' => "=",
        '＆' => "&",
        '·' or '・' or '‧' or '•' => "·",
        _ => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~') ? c.ToString() : "",
    };

    /// <summary>Whether the mark clings to the word before it.</summary>
    public static bool Closes(string mark) => mark is "," or "." or ";" or ":" or "?" or "!" or "”" or "’" or ")" or "]" or "}" or "%" or "…" or "—";

    /// <summary>Whether the word after the mark clings to it.</summary>
    public static bool Opens(string mark) => mark is "“" or "‘" or "(" or "[" or "{" or "—" or "$" or "#" or "@";

    /// <summary>Whether the mark ends a sentence, so that a capital follows.</summary>
    public static bool EndsSentence(string mark) => mark is "." or "?" or "!";
}
