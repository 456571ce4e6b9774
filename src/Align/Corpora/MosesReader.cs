namespace Align.Corpora;

/// <summary>Reads a pair of plain files with one text a line, as Moses, OPUS and most trainers use them.</summary>
/// <remarks>Only LF and CR LF end a line. Ids are line numbers. Two files of different length are an error, which says where the shorter one ends.</remarks>
public sealed class MosesReader
{
    private const int MaxLineLength = 16 * 1024 * 1024;
    private readonly MosesOptions _options;

    /// <summary>Makes a reader.</summary>
    public MosesReader(MosesOptions? options = null) => _options = options ?? new MosesOptions();

    /// <summary>Reads units as they are asked for; the streams stay open.</summary>
    /// <param name="source">The file of the sources.</param>
    /// <param name="target">The file of the targets.</param>
    /// <param name="sourceFile">Name of the first, for messages.</param>
    /// <param name="targetFile">Name of the second, for messages.</param>
    /// <exception cref="CorpusFormatException">While enumerating: one file has fewer lines, a line is too long, or bytes are not UTF-8.</exception>
    public IEnumerable<TranslationUnit> Read(Stream source, Stream target, string sourceFile = "source", string targetFile = "target")
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (target is null) throw new ArgumentNullException(nameof(target));
        return Enumerate(source, target, sourceFile, targetFile);
    }

    private IEnumerable<TranslationUnit> Enumerate(Stream source, Stream target, string sourceFile, string targetFile)
    {
        using var sources = new LineReader(source, sourceFile, MaxLineLength);
        using var targets = new LineReader(target, targetFile, MaxLineLength);
        while (true)
        {
            var sourceLine = sources.ReadLine();
            var targetLine = targets.ReadLine();
            if (sourceLine is null && targetLine is null) yield break;
            if (sourceLine is null) throw Short(sourceFile, sources.Number, targetFile);
            if (targetLine is null) throw Short(targetFile, targets.Number, sourceFile);
            yield return new TranslationUnit
            {
                Id = FormattableString.Invariant($"{sources.Number}"),
                Source = _options.Escapes ? TsvText.Unescape(sourceLine) : sourceLine,
                Target = _options.Escapes ? TsvText.Unescape(targetLine) : targetLine,
                SourceLanguage = _options.SourceLanguage,
                TargetLanguage = _options.TargetLanguage,
            };
        }
    }

    private static CorpusFormatException Short(string file, int lines, string other) =>
        new(file, lines, 0, $"the file ends here, but {other} goes on: line N of the one must translate line N of the other.");
}
