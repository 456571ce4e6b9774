namespace Align.Corpora;

/// <summary>The words for states and code kinds in files; stable, unlike the names in code.</summary>
internal static class UnitNames
{
    private static readonly string[] _states = ["initial", "needs-review", "translated", "reviewed", "final"];
    private static readonly string[] _kinds = ["standalone", "open", "close"];

    public static string Name(this TranslationState state) => _states[(int)state];

    public static string Name(this InlineCodeKind kind) => _kinds[(int)kind];

    /// <exception cref="FormatException">The word is unknown; the message lists the known ones.</exception>
    public static TranslationState ParseState(string name) => (TranslationState)Index(_states, name, "state");

    /// <exception cref="FormatException">The word is unknown; the message lists the known ones.</exception>
    public static InlineCodeKind ParseKind(string name) => (InlineCodeKind)Index(_kinds, name, "code's kind");

    private static int Index(string[] names, string name, string what) =>
        Array.IndexOf(names, name) is >= 0 and var index ? index : throw new FormatException($"the {what} \"{name}\" must be one of {string.Join(", ", names)}");
}
