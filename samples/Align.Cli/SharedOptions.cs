using System.CommandLine;

namespace Align.Cli;

/// <summary>Options that several commands share, so that they are named and explained alike.</summary>
internal static class SharedOptions
{
    /// <summary>One or more glossaries.</summary>
    public static Option<string[]> Glossary(bool required = false) => new("--glossary", "-g")
    {
        Description = "Term base as CSV, TSV (columns: glossary/README.md), TBX or JSON. May be given several times; the first entry of a term wins.",
        HelpName = "FILE",
        Required = required,
        DefaultValueFactory = required ? null! : _ => [],
    };

    /// <summary>A model of <c>align train</c>.</summary>
    public static Option<string?> Model() => new("--model") { Description = "Model that 'align train' learned from bitexts.", HelpName = "FILE" };

    /// <summary>A language tag.</summary>
    public static Option<string> Language(string name, string fallback, string what) => new(name)
    {
        Description = $"Language of the {what} as a BCP-47 tag.",
        HelpName = "TAG",
        DefaultValueFactory = _ => fallback,
    };
}
