using Align.Alignment;
using Align.Alignment.Words;
using Align.Cedict;
using Align.Languages;

namespace Align.Cli.Commands.Pairing;

/// <summary>The aligners that <c>--aligner</c> can name, the default first.</summary>
internal static class Aligners
{
    public static string[] Names { get; } = ["lexical", "length"];

    /// <summary>Makes an aligner.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="glossaries">Term bases whose terms are evidence.</param>
    /// <param name="model">A model of <c>align train</c>; null: none.</param>
    /// <exception cref="UsageException">Aligning by length is given words.</exception>
    public static ISentenceAligner Create(string name, IReadOnlyList<string> glossaries, string? model)
    {
        if (name == "length")
            return glossaries.Count == 0 && model is null ? new GaleChurchAligner() : throw new UsageException("--aligner length looks at no words: --glossary and --model are for the lexical one");
        ILexicon lexicon = model is null ? CedictLexicon.Default : new TrainedLexicon(CedictLexicon.Default, Models.Load(model));
        return new LexicalAligner(lexicon, new LexicalAlignerOptions { TermBase = Glossaries.Load(glossaries) });
    }
}
