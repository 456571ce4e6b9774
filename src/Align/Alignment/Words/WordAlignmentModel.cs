using Align.Corpora;

namespace Align.Alignment.Words;

/// <summary>What a bitext taught about word alignment: how often words are linked, how often each occurs, and how positions jump.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="WordAligner.Train"/>; saved to a file and loaded again it aligns alike.</remarks>
public sealed class WordAlignmentModel
{
    internal WordAlignmentModel(Dictionary<(string, string), float> links, Dictionary<string, float> sourceCounts, Dictionary<string, float> targetCounts, JumpModel forward, JumpModel backward)
    {
        (Links, SourceCounts, TargetCounts, Forward, Backward) = (links, sourceCounts, targetCounts, forward, backward);
        foreach (var count in targetCounts.Values) TargetTotal += count;
    }

    /// <summary>A model that has seen nothing.</summary>
    public static WordAlignmentModel Empty { get; } = new([], [], [], JumpModel.Usual, JumpModel.Usual);

    /// <summary>How many pairs of words it has seen linked.</summary>
    public int LinkCount => Links.Count;

    /// <summary>Expected links by source and target key; source is the Chinese side.</summary>
    internal Dictionary<(string Source, string Target), float> Links { get; }

    internal Dictionary<string, float> SourceCounts { get; }

    internal Dictionary<string, float> TargetCounts { get; }

    internal double TargetTotal { get; }

    internal JumpModel Forward { get; }

    internal JumpModel Backward { get; }

    /// <summary>Writes the model to a file, whole or not at all.</summary>
    /// <exception cref="IOException">The file or its folder cannot be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, stream => Save(stream));

    /// <summary>Writes the model to a stream, which is left open.</summary>
    public void Save(Stream stream) => WordModelFile.Write(this, stream ?? throw new ArgumentNullException(nameof(stream)));

    /// <summary>Loads a model from a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="CorpusFormatException">The file is no model, of another version, cut short or damaged.</exception>
    public static WordAlignmentModel Load(string path)
    {
        using var stream = File.OpenRead(path);
        return WordModelFile.Read(stream, path);
    }

    /// <summary>Loads a model from a stream, which is left open.</summary>
    /// <exception cref="CorpusFormatException">The bytes are no model, of another version, cut short or damaged.</exception>
    public static WordAlignmentModel Load(Stream stream) => WordModelFile.Read(stream ?? throw new ArgumentNullException(nameof(stream)), "word alignment model");
}
