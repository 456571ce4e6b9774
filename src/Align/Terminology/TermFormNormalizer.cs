using System.Text;

namespace Align.Terminology;

/// <summary>Brings forms and text characters to the shape in which the matcher compares them.</summary>
internal sealed class TermFormNormalizer
{
    private readonly TermMatcherOptions _options;
    private readonly char[] _folded = new char[char.MaxValue + 1];

    public TermFormNormalizer(TermMatcherOptions options)
    {
        _options = options;
        for (var c = 0; c < _folded.Length; c++) _folded[c] = char.ToLowerInvariant(FoldKeepingCase((char)c));
    }

    /// <summary>The character that a text character is compared as when letter case does not count.</summary>
    public char Fold(char c) => _folded[c];

    /// <summary>The form as a key: cleaned and folded.</summary>
    public string Key(string cleaned)
    {
        foreach (var c in cleaned)
            if (_folded[c] != c) return string.Create(cleaned.Length, (cleaned, _folded), static (key, from) =>
            {
                for (var i = 0; i < key.Length; i++) key[i] = from._folded[from.cleaned[i]];
            });
        return cleaned;
    }

    /// <summary>The form without outer white space, ignorable characters and optional blanks; letter case kept.</summary>
    public string Clean(string form)
    {
        var trimmed = form.Trim();
        var touched = false;
        foreach (var c in trimmed) touched |= TermCharacters.IsIgnorable(c) || TermCharacters.IsBlank(c);
        if (!touched) return trimmed;

        var visible = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
            if (!TermCharacters.IsIgnorable(c)) visible.Append(c);
        trimmed = visible.ToString().Trim();
        if (!_options.OptionalSpaces) return trimmed;

        visible.Clear();
        for (var i = 0; i < trimmed.Length; i++)
        {
            var after = i;
            while (TermCharacters.IsBlank(trimmed[after])) after++;
            if (after > i && TermCharacters.IsStyleBorder(visible[^1], trimmed[after])) i = after;
            visible.Append(trimmed[i]);
        }
        return visible.ToString();
    }

    /// <summary>Whether a stretch of text that matched a cleaned form does so in the same letter case.</summary>
    public bool SameCase(string cleaned, ReadOnlySpan<char> text)
    {
        var i = 0;
        foreach (var c in text)
        {
            if (i < cleaned.Length && FoldKeepingCase(cleaned[i]) == FoldKeepingCase(c)) i++;
            else if (!TermCharacters.IsIgnorable(c) && !TermCharacters.IsBlank(c)) return false;
        }
        return i == cleaned.Length;
    }

    private char FoldKeepingCase(char c)
    {
        if (_options.FoldWidth) c = TermCharacters.FoldWidth(c);
        return _options.Characters?.Fold(c) ?? c;
    }
}
