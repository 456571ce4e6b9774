using Align.Alignment;
using Align.Cedict;

namespace Align.Cli.Commands.Pairing;

/// <summary>The aligners that <c>--aligner</c> can name, the default first.</summary>
internal static class Aligners
{
    public static string[] Names { get; } = ["lexical", "length"];

    public static ISentenceAligner Create(string name) => name == "length" ? new GaleChurchAligner() : new LexicalAligner(CedictLexicon.Default);
}
