using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Align.Cli.Input;

/// <summary>Finds the inputs that file names, folders and patterns stand for.</summary>
internal static class InputFiles
{
    private static readonly string[] TextPatterns = ["**/*.txt", "**/*.md", "**/*.markdown"];

    /// <summary>
    /// A folder stands for the text and Markdown files below it, a pattern (<c>*</c>, <c>**</c>) for what it matches, and
    /// anything else for itself, also when it does not exist: then reading it reports the error.
    /// </summary>
    /// <exception cref="UsageException">A folder or pattern stands for nothing.</exception>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> arguments)
    {
        var found = new List<InputFile>();
        foreach (var argument in arguments)
        {
            if (argument == InputFile.Dash) found.Add(new InputFile(argument, "stdin.txt"));
            else if (File.Exists(argument)) found.Add(new InputFile(argument, Path.GetFileName(argument)));
            else if (Directory.Exists(argument)) found.AddRange(Match(argument, TextPatterns, argument));
            else if (argument.Contains('*')) found.AddRange(MatchPattern(argument));
            else found.Add(new InputFile(argument, Path.GetFileName(argument)));
        }

        return [.. found.DistinctBy(static file => file.Path == InputFile.Dash ? file.Path : Path.GetFullPath(file.Path), StringComparer.Ordinal)];
    }

    private static IEnumerable<InputFile> MatchPattern(string pattern)
    {
        // The part before the first wildcard is the folder to search.
        var parts = pattern.Replace('\\', '/').Split('/');
        var literal = parts.TakeWhile(static part => !part.Contains('*')).ToArray();
        var folder = literal.Length == 0 ? "." : string.Join('/', literal) is { Length: > 0 } path ? path : "/";
        return Match(folder, [string.Join('/', parts.Skip(literal.Length))], pattern);
    }

    private static List<InputFile> Match(string folder, string[] patterns, string argument)
    {
        var matcher = new Matcher();
        matcher.AddIncludePatterns(patterns);
        var files = Directory.Exists(folder)
            ? matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files.Select(static match => match.Path)
            : [];
        var found = files
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(folder == "." ? path : Path.Combine(folder, path), path))
            .ToList();
        return found.Count > 0 ? found : throw new UsageException($"{argument}: no text or Markdown file found there");
    }
}
