using Align.Documents;
using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>Finds which words of a sentence pair translate each other.</summary>
/// <remarks>
/// <para>Two hidden Markov models, one for each direction, whose emissions start from the lexicon's translation probabilities, names spelled
/// in pinyin, quantities of equal value and identical words, and are re-estimated on a bitext by <see cref="Train"/>. Without training
/// it aligns by these alone. Swapped input gives mirrored links. Immutable and thread-safe.</para>
/// <para>Texts of more than 256 tokens are aligned in pieces cut at the same proportion of both sides, so that time and memory stay
/// linear; links across the pieces' borders are then lost.</para>
/// </remarks>
public sealed class WordAligner
{
    private const int MaxTokens = 256;

    private readonly SeedTranslations _seeds;
    private readonly PairPriors _priors;
    private readonly WordTokenizer _tokenizer;
    private readonly WordAssociation _association;
    private readonly WordAlignerOptions _options;

    /// <summary>Makes an aligner.</summary>
    /// <param name="lexicon">Translations and readings.</param>
    /// <param name="model">What a bitext taught; null: nothing.</param>
    /// <param name="options">Wishes; null: the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is wrong; the message names it.</exception>
    public WordAligner(ILexicon lexicon, WordAlignmentModel? model = null, WordAlignerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _options = options ?? new WordAlignerOptions();
        _options.Validate(nameof(options));
        _seeds = new SeedTranslations(lexicon);
        _priors = new PairPriors(lexicon);
        _tokenizer = new WordTokenizer(lexicon);
        Model = model ?? WordAlignmentModel.Empty;
        _association = new WordAssociation(_seeds, Model);
    }

    /// <summary>What the aligner has learned.</summary>
    public WordAlignmentModel Model { get; }

    /// <summary>Learns from a bitext, on top of the lexicon; the aligner itself stays as it is.</summary>
    /// <param name="pairs">Sentence pairs; those with an empty side teach nothing.</param>
    /// <param name="cancellationToken">Asked once for each pair and round.</param>
    /// <returns>A model for a new aligner, or to save.</returns>
    public WordAlignmentModel Train(IEnumerable<(string Source, string Target)> pairs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var read = new List<WordPair>();
        foreach (var (source, target) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (source is null || target is null) throw new ArgumentException($"Sentence pair {read.Count} has a side that is null.", nameof(pairs));
            var (chinese, english) = IsSwapped(source, target) ? (target, source) : (source, target);
            var (chineseTokens, englishTokens) = (_tokenizer.Cut(chinese), _tokenizer.Cut(english));
            foreach (var piece in Pieces(chineseTokens.Count, englishTokens.Count))
                read.Add(Read(chinese, chineseTokens.GetRange(piece.Row, piece.Rows), english, englishTokens.GetRange(piece.Column, piece.Columns)));
        }
        return WordModelTrainer.Train(read, _seeds, _options.Iterations, cancellationToken);
    }

    /// <summary>Cuts a text into tokens as <see cref="Align(string, string)"/> does: Chinese words of the lexicon, words, numbers, single marks.</summary>
    public IReadOnlyList<TextSpan> Tokenize(string text) => _tokenizer.Cut(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>Aligns the words of a sentence pair or bead.</summary>
    /// <returns>Tokens and links; no links when a side is empty.</returns>
    public WordAlignment Align(string source, string target) => Align(source, Tokenize(source), target, Tokenize(target));

    /// <summary>Aligns tokens that are cut already.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="sourceTokens">Its tokens, in order, without overlap, none empty.</param>
    /// <param name="target">The target text.</param>
    /// <param name="targetTokens">Its tokens, in order, without overlap, none empty.</param>
    /// <exception cref="ArgumentException">Tokens overlap, are out of order, empty or outside the text.</exception>
    public WordAlignment Align(string source, IReadOnlyList<TextSpan> sourceTokens, string target, IReadOnlyList<TextSpan> targetTokens)
    {
        Check(source, sourceTokens, nameof(source));
        Check(target, targetTokens, nameof(target));
        var isSwapped = IsSwapped(source, target);
        var links = isSwapped ? Links(target, targetTokens, source, sourceTokens) : Links(source, sourceTokens, target, targetTokens);
        if (isSwapped)
        {
            links = links.ConvertAll(static link => new WordLink(link.Target, link.Source, link.Probability));
            links.Sort(static (a, b) => a.Source != b.Source ? a.Source.CompareTo(b.Source) : a.Target.CompareTo(b.Target));
        }
        return new WordAlignment { SourceTokens = sourceTokens, TargetTokens = targetTokens, Links = links };
    }

    private List<WordLink> Links(string chinese, IReadOnlyList<TextSpan> chineseTokens, string english, IReadOnlyList<TextSpan> englishTokens)
    {
        var links = new List<WordLink>();
        var (rows, columns) = (chineseTokens.ToList(), englishTokens.ToList());
        foreach (var piece in Pieces(rows.Count, columns.Count))
        {
            var pair = Read(chinese, rows.GetRange(piece.Row, piece.Rows), english, columns.GetRange(piece.Column, piece.Columns));
            var (forward, backward) = _association.Posteriors(pair, [], []);
            foreach (var link in Symmetrizer.Join(forward, backward, piece.Rows, piece.Columns, _options))
                links.Add(new WordLink(link.Source + piece.Row, link.Target + piece.Column, link.Probability));
        }
        return links;
    }

    private WordPair Read(string chinese, List<TextSpan> chineseTokens, string english, List<TextSpan> englishTokens)
    {
        // Only the piece's own part of each text is searched for quantities and names.
        var (chinesePart, englishPart) = (Part(ref chinese, chineseTokens), Part(ref english, englishTokens));
        var priors = new float[chinesePart.Count * englishPart.Count];
        _priors.AddTo(priors, chinese, chinesePart, english, englishPart);
        return new WordPair(WordPair.Keys(chinese, chinesePart), WordPair.Keys(english, englishPart), priors);
    }

    private static List<TextSpan> Part(ref string text, List<TextSpan> tokens)
    {
        var (start, end) = (tokens[0].Start, tokens[^1].End);
        if (start == 0 && end == text.Length) return tokens;
        text = text[start..end];
        return tokens.ConvertAll(token => token.Shift(-start));
    }

    private static IEnumerable<(int Row, int Rows, int Column, int Columns)> Pieces(int rows, int columns)
    {
        var count = (Math.Max(rows, columns) + MaxTokens - 1) / MaxTokens;
        for (long k = 0; k < count; k++)
        {
            var (row, rowEnd) = ((int)(k * rows / count), (int)((k + 1) * rows / count));
            var (column, columnEnd) = ((int)(k * columns / count), (int)((k + 1) * columns / count));
            if (rowEnd > row && columnEnd > column) yield return (row, rowEnd - row, column, columnEnd - column);
        }
    }

    private static bool IsSwapped(string source, string target) => Orientation.IsSwapped([source], [target]);

    private static void Check(string text, IReadOnlyList<TextSpan> tokens, string name)
    {
        if (text is null) throw new ArgumentNullException(name);
        if (tokens is null) throw new ArgumentNullException(name + "Tokens");
        var end = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Start < end || tokens[i].Length < 1 || tokens[i].End > text.Length)
                throw new ArgumentException($"Token {i}, {tokens[i]}, overlaps the one before, is empty or leaves the text of {text.Length} code units.", name + "Tokens");
            end = tokens[i].End;
        }
    }
}
