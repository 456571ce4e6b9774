using System.Globalization;
using Align.Corpora;
using Align.Documents;
using Align.Terminology;
using CsvHelper;
using CsvHelper.Configuration;

namespace Align.Csv;

/// <summary>Reads term bases from CSV and TSV files: with this project's header, or the headerless two columns of DeepL and Google glossaries.</summary>
/// <remarks>
/// Columns: <c>source,target,source_variants,target_variants,forbidden,case_sensitive,do_not_translate,require_before,require_after,
/// exclude_before,exclude_after,part_of_speech,domain,note</c>, in any order; only the first two are required. Several values in a cell are
/// parted by <c>|</c> (<c>\|</c> for the character itself). Comma, semicolon and tab are told apart by the first line; a byte
/// order mark and Excel's <c>sep=;</c> line are understood. A header may name languages (<c>zh-CN,en</c>) in place of source and target.
/// Rows that cannot work are kept and reported in <see cref="TermBase.Issues"/> with file and line; only a file that cannot be read at all is an exception.
/// </remarks>
public sealed class CsvTermBaseReader
{
    private readonly CsvTermBaseOptions _options;

    /// <summary>Makes a reader.</summary>
    public CsvTermBaseReader(CsvTermBaseOptions? options = null) => _options = options ?? new();

    /// <summary>Reads a file in UTF-8, UTF-16 or GB18030, with or without a byte order mark.</summary>
    /// <exception cref="CorpusFormatException">The file is empty, has an unclosed quote, or its first row makes no sense.</exception>
    /// <exception cref="AlignException">The file cannot be read or is no text.</exception>
    public TermBase ReadFile(string path)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AlignException($"{path}: cannot be read ({(e is FileNotFoundException or DirectoryNotFoundException ? "no such file" : e.Message)}).", e);
        }
        using var reader = new StringReader(TextDecoder.Decode(bytes, path));
        return Read(reader, path);
    }

    /// <summary>Reads from text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What to call it in messages and origins.</param>
    /// <exception cref="CorpusFormatException">It is empty, has an unclosed quote, or its first row makes no sense.</exception>
    public TermBase Read(TextReader reader, string name)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        if (name is null) throw new ArgumentNullException(nameof(name));
        var text = reader.ReadToEnd().TrimStart('\uFEFF');
        var line = 1;
        var delimiter = _options.Delimiter;
        if (CsvDialect.TryReadSeparatorLine(text, out var declared, out var length))
        {
            delimiter ??= declared;
            text = text[length..];
            line = 2;
        }
        var separator = delimiter ?? CsvDialect.Detect(text);
        CsvDialect.CheckQuotes(text, separator, name, line);
        return Read(text, separator, name, line);
    }

    private TermBase Read(string text, char delimiter, string name, int line)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var terms = new List<Term>();
        var issues = new List<TermIssue>();
        CsvTermHeader? header = null;
        while (true)
        {
            var rowLine = line + parser.RawRow;
            if (!parser.Read()) break;
            var cells = parser.Record ?? [];
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) continue;
            if (header is null)
            {
                header = CsvTermHeader.Read(cells, name, rowLine, _options);
                issues.AddRange(header.Issues);
                if (header.IsRow) continue;
            }
            terms.Add(new CsvTermRow(cells, header, $"{name}:{rowLine}", issues).ToTerm());
        }
        if (header is null) throw new CorpusFormatException(name, 0, 0, "The file is empty: it needs a header that names at least source and target, or two columns.");
        return TermBase.Create(terms, issues, _options.SourceLanguage, _options.TargetLanguage);
    }
}
