using System.Net.Http.Headers;

namespace Align.Translation.Providers;

/// <summary>A provider's key: checked once, sent in one header, and struck out of everything that people can read.</summary>
internal sealed class ProviderKey
{
    private const string Struck = "***";

    private readonly string _key;
    private readonly string _scheme;
    private readonly string? _header;

    /// <param name="owner">Property that the key comes from, for messages.</param>
    /// <param name="key">The key; outer white space, such as the line break of a file, is not part of it.</param>
    /// <param name="scheme">What stands before it in the Authorization header.</param>
    /// <param name="header">A header of the service's own for the bare key, in place of Authorization; null: none.</param>
    /// <exception cref="ArgumentException">The key holds what no header may hold. The message does not quote it.</exception>
    public ProviderKey(string owner, string key, string scheme, string? header = null)
    {
        _key = key.Trim();
        _scheme = scheme;
        _header = header;
        foreach (var c in _key)
            if (c is <= ' ' or > '~')
                throw new ArgumentException($"{owner} holds a character that a key cannot have (a space, a line break or a letter beyond ASCII). Copy it again.", owner);
    }

    public bool IsEmpty => _key.Length == 0;

    public bool EndsWith(string suffix) => _key.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Puts the key into its header.</summary>
    public void Apply(HttpRequestHeaders headers)
    {
        if (IsEmpty) return;
        if (_header is null) headers.Authorization = new AuthenticationHeaderValue(_scheme, _key);
        else headers.TryAddWithoutValidation(_header, _key);
    }

    /// <summary>The text without the key, on one line, at most 300 characters of it: servers do echo keys in their messages.</summary>
    public string Clean(string text)
    {
        if (!IsEmpty) text = text.Replace(_key, Struck, StringComparison.Ordinal);
        var line = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return line.Length <= 300 ? line : line[..300] + "…";
    }

    public override string ToString() => IsEmpty ? "(not set)" : Struck;
}
