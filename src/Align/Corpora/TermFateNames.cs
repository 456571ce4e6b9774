using Align.Terminology;

namespace Align.Corpora;

/// <summary>The words for <see cref="TermFate"/> in files and pages; stable, unlike the names in code.</summary>
internal static class TermFateNames
{
    private static readonly string[] _names = ["applied", "variant", "repaired", "missing", "forbidden"];

    public static string Name(this TermFate fate) => _names[(int)fate];

    public static bool TryParse(string name, out TermFate fate)
    {
        var index = Array.IndexOf(_names, name);
        fate = (TermFate)index;
        return index >= 0;
    }
}
