namespace Align.Corpora;

/// <summary>The little that corpora need to know about BCP-47 tags.</summary>
internal static class LanguageTag
{
    /// <summary>The primary subtag: <c>zh</c> of <c>zh-Hans</c>, also of the <c>zh_CN</c> that some tools write.</summary>
    public static ReadOnlySpan<char> Primary(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        return end < 0 ? tag.AsSpan() : tag.AsSpan(0, end);
    }

    /// <summary>Whether two tags name the same language, whatever their script and region.</summary>
    public static bool SamePrimary(string first, string second) =>
        Primary(first).Equals(Primary(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between two sentences of the language: nothing where it is written without spaces.</summary>
    public static string Separator(string tag)
    {
        foreach (var spaceless in _spaceless)
            if (SamePrimary(tag, spaceless)) return "";
        return " ";
    }

    private static readonly string[] _spaceless = ["zh", "ja", "th", "lo", "km", "my", "yue", "cmn", "wuu", "lzh"];
}
