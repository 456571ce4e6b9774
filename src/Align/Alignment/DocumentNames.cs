using System.Text.RegularExpressions;

namespace Align.Alignment;

/// <summary>Matches documents by their names: <c>report.zh.txt</c> and <c>report.en.md</c>, <c>第3章_zh</c> and <c>第3章_en</c>.</summary>
public static class DocumentNames
{
    // A language as a part of its own between marks, at the end or the beginning of the name; longer names of languages anywhere between marks.
    private static readonly Regex Language = new(
        "(?<=^|[._\\- ])(zh|zho|chi|cn|chs|cht|sc|tc|en|eng|english|chinese|src|tgt|source|target|译文|原文|中文|英文|中|英)(-(hans|hant|cn|tw|hk|sg|us|gb|uk))?(?=$|[._\\- ])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly Regex Marks = new("[._\\- ]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Pairs names that differ in language and ending only.</summary>
    /// <param name="sources">Names or relative paths, with their endings.</param>
    /// <param name="targets">Names or relative paths, with their endings.</param>
    /// <returns>The pairs in the order of the sources. A name that stands for several documents of one side is paired with none.</returns>
    public static IReadOnlyList<DocumentMatch> Match(IReadOnlyList<string> sources, IReadOnlyList<string> targets)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        var byName = targets.Select(static (name, place) => (Key: Key(name), Place: place)).ToLookup(static target => target.Key, static target => target.Place, StringComparer.Ordinal);
        return
        [
            .. sources.Select(static (name, place) => (Key: Key(name), Place: place))
                .GroupBy(static source => source.Key, StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0 && group.Count() == 1 && byName[group.Key].Count() == 1)
                .Select(group => new DocumentMatch(group.First().Place, byName[group.Key].First(), 1))
                .OrderBy(static match => match.Source),
        ];
    }

    /// <summary>The name without ending and language, in lower case; folders stay, those that are only a language go.</summary>
    private static string Key(string name)
    {
        var parts = name.Replace('\\', '/').Split('/');
        parts[^1] = Path.GetFileNameWithoutExtension(parts[^1]);
        return string.Join("/", parts.Select(static part => Marks.Replace(Language.Replace(part, ""), " ").Trim().ToLowerInvariant()).Where(static part => part.Length > 0));
    }
}
