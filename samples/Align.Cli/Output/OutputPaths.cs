using Align.Cli.Input;

namespace Align.Cli.Output;

/// <summary>Names the output of each input so that no two are the same and none is an input.</summary>
internal static class OutputPaths
{
    /// <summary>
    /// Path below the output folder, without an extension: <c>news/a.zh.txt</c> becomes <c>news/a.zh-en</c>. Where two inputs
    /// would share it, the input's extension stays in the name.
    /// </summary>
    public static IReadOnlyList<string> For(IReadOnlyList<InputFile> inputs, string sourceLanguage, string targetLanguage)
    {
        var suffix = $".{Primary(sourceLanguage)}-{Primary(targetLanguage)}";
        var names = inputs.Select(input => WithoutExtensions(input.RelativePath, sourceLanguage) + suffix).ToArray();
        var shared = names.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            if (shared.Contains(names[i])) names[i] = inputs[i].RelativePath + suffix;
            var name = names[i];
            for (var number = 2; !taken.Add(names[i]); number++) names[i] = $"{name}.{number}";
        }

        return names;
    }

    private static string WithoutExtensions(string path, string sourceLanguage)
    {
        var stem = path[..^Path.GetExtension(path).Length];
        var language = Path.GetExtension(stem);
        return language.Length > 0 && Primary(language[1..]).Equals(Primary(sourceLanguage), StringComparison.OrdinalIgnoreCase)
            ? stem[..^language.Length]
            : stem;
    }

    private static string Primary(string language) => language.Split('-')[0];
}
