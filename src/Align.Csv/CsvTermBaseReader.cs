using System.Globalization;
using Align.Corpora;
using Align.Documents;
using Align.Terminology;
using CsvHelper;
using CsvHelper.Configuration;

namespace Align.Csv;

/// <summary>Reads a term base from CSV or TSV.</summary>
/// <remarks>
/// Comma, semicolon or tab, found by the first line; quotes as in RFC 4180; UTF-8, UTF-16 or GB18030 with or without a mark. With a
/// header, columns are found by name in any order (<c>source</c> and <c>target</c> are required; the others are those of
/// <see cref="Term"/>, several values in a cell parted by <c>|</c>). Without one, the first two columns are source and target.
/// Cell text is data: formulas are neither run nor changed.
/// </remarks>
public static class CsvTermBaseReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="CorpusFormatException">A row is malformed, has no source, or no target; the message names file and line.</exception>
    /// <exception cref="AlignException">The file cannot be read.</exception>
    public static IReadOnlyList<Term> ReadFile(string path)
    {
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

    /// <summary>Reads the terms of a table.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="file">Its name, for messages and <see cref="Term.Origin"/>.</param>
    /// <exception cref="CorpusFormatException">A row is malformed, has no source, or no target; the message names file and line.</exception>
    public static IReadOnlyList<Term> Read(TextReader reader, string file)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            BadDataFound = bad => throw new CorpusFormatException(file, bad.Context.Parser?.RawRow ?? 0, 0, "has a quote in the wrong place. Put the whole cell in quotes and double those inside it."),
        };
        using var csv = new CsvReader(reader, configuration);
        var terms = new List<Term>();
        TermColumns? columns = null;
        while (csv.Read())
        {
            var line = csv.Parser.RawRow;
            var row = csv.Parser.Record ?? [];
            if (columns is null)
            {
                columns = TermColumns.Of(row, file, line);
                if (columns.IsNamed) continue;
            }

            if (row.All(string.IsNullOrWhiteSpace)) continue;
            terms.Add(columns.ReadTerm(row, file, line));
        }

        return terms;
    }
}
