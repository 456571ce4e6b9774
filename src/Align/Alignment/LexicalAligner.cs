using Align.Alignment.Evidence;
using Align.Languages;
using Align.Terminology;

namespace Align.Alignment;

/// <summary>Aligns Chinese and English by a dictionary, names in pinyin, quantities, lengths and punctuation, without a neural model.</summary>
/// <remarks>
/// <para>Either side may be the Chinese one; swapped input gives mirrored beads. Beads hold up to eight sentences. A first pass inside a band
/// around sure pairs shows the translator's habits (which bead shapes, how far lengths stray) and word pairs that the dictionary lacks;
/// a second pass near the first one's path decides. Every bead's <see cref="Bead.Confidence"/> is its probability over all
/// paths of that pass.</para>
/// <para>The score of a bead is a log-linear model (a semi-Markov random field) whose few weights hold for all texts; the words' part is the
/// logarithm of how much better a sentence's words are explained by the bead's other side than by chance (Brown et al. 1993, model 1).</para>
/// <para>Texts that are not Chinese against another script are aligned by <see cref="GaleChurchAligner"/>.</para>
/// </remarks>
public sealed class LexicalAligner : ISentenceAligner
{
    private const int SecondWidth = 6;
    private const int ChunkBeads = 400;

    /// <summary>Beads before and after a chunk that its translator's habits are learned from as well: a book may have several translators.</summary>
    private const int HabitReach = 200;

    private readonly ILexicon _lexicon;
    private readonly TermMatcher? _terms;

    /// <summary>Makes an aligner.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public LexicalAligner(ILexicon lexicon)
        : this(lexicon, new LexicalAlignerOptions())
    {
    }

    /// <summary>Makes an aligner that knows more than its dictionary.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="options">What it is told besides.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The term base's source language is not Chinese.</exception>
    public LexicalAligner(ILexicon lexicon, LexicalAlignerOptions options)
    {
        _lexicon = lexicon ?? throw new ArgumentNullException(nameof(lexicon));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        var language = options.TermBase.SourceLanguage;
        if (!language.StartsWith("zh", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"TermBase goes from {language}: the lexical aligner wants terms from Chinese (zh).", nameof(options));
        if (options.TermBase.Terms.Count > 0) _terms = new TermMatcher(options.TermBase);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Bead> Align(IReadOnlyList<string> source, IReadOnlyList<string> target, CancellationToken cancellationToken = default)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        _ = target ?? throw new ArgumentNullException(nameof(target));
        var isSwapped = Orientation.IsSwapped(source, target);
        var (chinese, english) = isSwapped ? (target, source) : (source, target);
        if (ScriptShare.Han(chinese) < 0.3 || ScriptShare.Han(english) > 0.5) return new GaleChurchAligner().Align(source, target, cancellationToken);

        var beads = Align(Read(chinese, english, cancellationToken), cancellationToken);
        return isSwapped ? Orientation.Mirror(beads) : beads;
    }

    /// <summary>Says what ties the sides of a bead.</summary>
    /// <param name="source">The source segments that were aligned.</param>
    /// <param name="target">The target segments that were aligned.</param>
    /// <param name="bead">A bead of theirs.</param>
    /// <returns>Words, names, amounts and terms that the dictionary, spelling and term base tie; what the texts themselves taught the aligner is not among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The bead reaches beyond the texts.</exception>
    public BeadExplanation Explain(IReadOnlyList<string> source, IReadOnlyList<string> target, Bead bead)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        _ = target ?? throw new ArgumentNullException(nameof(target));
        if (bead.SourceStart < 0 || bead.SourceCount < 0 || bead.SourceEnd > source.Count || bead.TargetStart < 0 || bead.TargetCount < 0 || bead.TargetEnd > target.Count)
            throw new ArgumentOutOfRangeException(nameof(bead), bead, $"The texts have {source.Count} and {target.Count} segments.");
        if (bead.IsNull) return new BeadExplanation(bead, []);
        string[] from = [.. source.Skip(bead.SourceStart).Take(bead.SourceCount)];
        string[] to = [.. target.Skip(bead.TargetStart).Take(bead.TargetCount)];
        var isSwapped = Orientation.IsSwapped(from, to);
        if (isSwapped) (from, to) = (to, from);
        var ties = TieFinder.Find(from, to, Read(from, to, CancellationToken.None));
        return new BeadExplanation(bead, [.. ties.Select(tie => isSwapped
            ? new BeadTie(tie.Kind, tie.Target, bead.SourceStart + tie.TargetSegment, tie.TargetStart, tie.Source, bead.TargetStart + tie.SourceSegment, tie.SourceStart, tie.Probability)
            : tie with { SourceSegment = bead.SourceStart + tie.SourceSegment, TargetSegment = bead.TargetStart + tie.TargetSegment })]);
    }

    private DocumentPair Read(IReadOnlyList<string> chinese, IReadOnlyList<string> english, CancellationToken cancellationToken)
    {
        var englishReader = new EnglishTokenizer();
        var englishTokens = englishReader.Read(english, cancellationToken);
        var names = new NameFinder(_lexicon, englishReader.Names);
        var chineseTokens = new ChineseTokenizer(_lexicon, _terms).Read(chinese, names, cancellationToken);
        var table = TranslationTable.FromLexicon(_lexicon, chineseTokens.Words, englishTokens.Words, englishReader.Stem);
        return new DocumentPair(chineseTokens, englishTokens, table, DocumentHabits.Usual);
    }

    private static List<Bead> Align(DocumentPair pair, CancellationToken cancellationToken)
    {
        var (band, chineseInserted, englishInserted) = new AnchorFinder(pair).Find(cancellationToken);
        var scorer = new LexicalScorer(pair, band, BeadWeights.Default, chineseInserted, englishInserted);
        var first = BeadPath.Find(band, BeadShape.UpToEight, scorer, cancellationToken);

        var table = TableReestimation.Run(pair.Table, pair.Chinese, pair.English, first);
        var second = new DocumentPair(pair.Chinese, pair.English, table, DocumentHabits.Usual);
        var beads = new List<Bead>(first.Count);
        for (var start = 0; start < first.Count;)
        {
            var end = EndOfChunk(first, start);
            var (z0, e0) = (first[start].SourceStart, first[start].TargetStart);
            var near = first.GetRange(Math.Max(0, start - HabitReach), Math.Min(first.Count, end + HabitReach) - Math.Max(0, start - HabitReach));
            var chunk = second.With(DocumentHabits.From(near, pair.Chinese, pair.English)).Slice(z0, first[end - 1].SourceEnd - z0, e0, first[end - 1].TargetEnd - e0);
            var chunkBand = BeadBand.Around(Points(first, start, end), chunk.English.Count, SecondWidth);
            var chunkScorer = new LexicalScorer(chunk, chunkBand, BeadWeights.Default,
                chineseInserted.AsSpan(z0, chunk.Chinese.Count).ToArray(), englishInserted.AsSpan(e0, chunk.English.Count).ToArray());
            var lattice = new BeadLattice(chunkBand, BeadShape.UpToEight, chunkScorer, cancellationToken);
            var posteriors = lattice.Posteriors(out _);
            foreach (var bead in lattice.FindBest(cancellationToken))
                beads.Add(new Bead(bead.SourceStart + z0, bead.SourceCount, bead.TargetStart + e0, bead.TargetCount, Math.Min(1, posteriors.ScoreOf(bead))));
            start = end;
        }
        return beads;
    }

    /// <summary>Long texts are decided in chunks that end amid 1-1 beads, so that memory stays bounded and habits are those of the place.</summary>
    private static int EndOfChunk(List<Bead> beads, int start)
    {
        for (var end = start + ChunkBeads; end < beads.Count - 2; end++)
        {
            if (end >= start + 2 * ChunkBeads) return end;
            if (IsOneToOne(beads[end - 2]) && IsOneToOne(beads[end - 1]) && IsOneToOne(beads[end]) && IsOneToOne(beads[end + 1])) return end;
        }
        return beads.Count;
    }

    private static bool IsOneToOne(Bead bead) => bead.SourceCount == 1 && bead.TargetCount == 1;

    private static int[] Points(List<Bead> beads, int start, int end)
    {
        var (z0, e0) = (beads[start].SourceStart, beads[start].TargetStart);
        var points = new int[beads[end - 1].SourceEnd - z0 + 1];
        for (var i = start; i < end; i++)
        {
            for (var z = beads[i].SourceStart; z < beads[i].SourceEnd; z++) points[z - z0] = beads[i].TargetStart - e0;
            points[beads[i].SourceEnd - z0] = beads[i].TargetEnd - e0;
        }
        return points;
    }
}
