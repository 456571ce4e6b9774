using Align.Quality;

namespace Align.Corpora;

/// <summary>The words for <see cref="FindingSeverity"/> in files and pages.</summary>
internal static class FindingSeverityNames
{
    private static readonly string[] _names = ["note", "warning", "error"];

    public static string Name(this FindingSeverity severity) => _names[(int)severity];

    public static bool TryParse(string name, out FindingSeverity severity)
    {
        var index = Array.IndexOf(_names, name);
        severity = (FindingSeverity)index;
        return index >= 0;
    }
}
