using System.CommandLine;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands.Corpus;

/// <summary>Arguments and options that all corpus commands share.</summary>
internal static class CorpusOptions
{
    public static Argument<string[]> Inputs() => new("FILE")
    {
        Description = "Corpora to read; - or none is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string?> From() => Format("--from", "Format of the inputs; seen from their content and names when not given.");

    public static Option<string?> To() => Format("--to", "Format of the output; seen from its name when not given, JSON Lines when that does not say.");

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "File to write, compressed when its name ends so; - is standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => InputFile.Dash,
    };

    public static Option<ulong> Seed() => new("--seed") { Description = "The same seed gives the same result.", DefaultValueFactory = _ => 1 };

    private static Option<string?> Format(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FORMAT" };
        option.AcceptOnlyFromAmong([.. CorpusFile.Formats.Formats.Select(static format => format.Name)]);
        return option;
    }
}
