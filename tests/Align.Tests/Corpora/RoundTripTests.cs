using System.Text;
using Align.Corpora;
using Align.Csv;
using FsCheck.Xunit;

namespace Align.Tests.Corpora;

[Properties(Arbitrary = [typeof(UnitArbitraries)], MaxTest = 400)]
public sealed class RoundTripTests
{
    [Property]
    public void Jsonl_gives_back_every_unit(TranslationUnit[] units)
    {
        AssertSame(units.Select(Identified), RoundTrip(new JsonlWriter(), new JsonlReader(), units.Select(Identified)));
    }

    [Property]
    public void Tmx_gives_back_every_unit(TranslationUnit[] units)
    {
        AssertSame(units.Select(Identified), RoundTrip(new TmxWriter(), new TmxReader(), units.Select(Identified)));
    }

    [Property]
    public void Xliff_1_gives_back_every_unit(TranslationUnit[] units) =>
        AssertSame(units.Select(Identified).Select(InFile), RoundTrip(new XliffWriter(new XliffWriterOptions { UnitsPerFile = 2 }), new XliffReader(), units.Select(Identified)));

    [Property]
    public void Xliff_2_gives_back_every_unit_of_one_pair_of_languages(TranslationUnit[] units)
    {
        var expected = units.Select(unit => InFile(Identified(unit)) with { SourceLanguage = "zh-Hans", TargetLanguage = "en" }).ToList();

        AssertSame(expected, RoundTrip(new XliffWriter(new XliffWriterOptions { Version = XliffVersion.Xliff21 }), new XliffReader(), expected));
    }

    [Property]
    public void Po_gives_back_every_unit(TranslationUnit[] units)
    {
        // Comments are lines: several notes are one note of several lines, and a CR is a line's end.
        static TranslationUnit InComments(TranslationUnit unit) => unit.Notes.Count == 0 ? unit : unit with
        {
            Notes = [string.Join('\n', unit.Notes.Select(note => note.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')))],
        };

        AssertSame(units.Select(Identified).Select(InComments), RoundTrip(new PoWriter(), new PoReader(), units.Select(Identified)));
    }

    [Property]
    public void Csv_gives_back_what_it_has_columns_for(TranslationUnit[] units, bool guard)
    {
        var options = new CsvUnitOptions { GuardFormulas = guard };
        var expected = units.Select(Identified).Select(unit => unit with
        {
            Document = unit.Document is "" ? null : unit.Document,
            SourceSpan = null,
            TargetSpan = null,
            SourceCodes = [],
            TargetCodes = [],
            Matches = [],
            Terms = [],
            Findings = [],
            Notes = string.Join('\n', unit.Notes) is { Length: > 0 } notes ? notes.Split('\n') : [],
        }).ToList();

        AssertSame(expected, RoundTrip(new CsvUnitWriter(options), new CsvUnitReader(options), expected));
    }

    [Property]
    public void Hugging_face_lines_give_back_ids_and_texts(TranslationUnit[] units)
    {
        var expected = units.Select(Identified).Select(unit => new TranslationUnit { Id = unit.Id, Source = unit.Source, Target = unit.Target, SourceLanguage = "zh" }).ToList();

        AssertSame(expected, RoundTrip(new HuggingFaceWriter(), new JsonlReader(), expected));
    }

    [Property]
    public void Moses_files_give_back_both_texts_when_they_escape(TranslationUnit[] units)
    {
        var options = new MosesOptions { Escapes = true };
        var expected = units.Select((unit, i) => new TranslationUnit { Id = $"{i + 1}", Source = unit.Source, Target = unit.Target }).ToList();
        using var source = new MemoryStream();
        using var target = new MemoryStream();
        new MosesWriter(options).Write(expected, source, target);
        source.Position = target.Position = 0;

        AssertSame(expected, new MosesReader(options).Read(source, target));
    }

    [Property]
    public void No_format_loses_what_the_formats_before_and_behind_it_hold(TranslationUnit[] units)
    {
        // A -> B -> A for every B that holds whole units.
        var expected = units.Select(unit => InFile(Identified(unit)) with { Notes = [], SourceLanguage = "zh-Hans", TargetLanguage = "en" }).ToList();
        foreach (var format in (string[])["tmx", "xliff", "xliff2", "po"])
        {
            var other = CorpusFormats.Default.ByName(format);
            var there = RoundTrip(other.Writer, other.Reader, expected);

            AssertSame(expected, RoundTrip(new JsonlWriter(), new JsonlReader(), there));
        }
    }

    [Property]
    public void Tsv_gives_back_what_it_has_columns_for(TranslationUnit[] units, bool header)
    {
        var options = new TsvOptions { Header = header };
        var expected = units.Select(Identified).Select(unit => new TranslationUnit
        {
            Id = unit.Id,
            Source = unit.Source,
            Target = unit.Target,
            Origin = unit.Origin,
            Confidence = unit.Confidence,
        }).ToList();

        AssertSame(expected, RoundTrip(new TsvWriter(options), new TsvReader(options), expected));
    }

    [Property]
    public void A_visible_escape_gives_back_every_text(string text)
    {
        Assert.Equal(text, VisibleEscape.Decode(VisibleEscape.ForXml(text)));
        Assert.Equal(text, VisibleEscape.Decode(VisibleEscape.ForUtf8(text)));
    }

    [Property]
    public void What_is_written_is_sound_utf8(TranslationUnit[] units)
    {
        foreach (ICorpusWriter writer in (ICorpusWriter[])[new JsonlWriter(), new TmxWriter(), new TsvWriter(), new XliffWriter(), new PoWriter(), new CsvUnitWriter(), new HuggingFaceWriter()])
        {
            using var stream = new MemoryStream();
            writer.Write(units, stream);

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());

            Assert.DoesNotContain('\uFFFD', units.Any(unit => UnitArbitraries.Describe(unit).Contains('\uFFFD')) ? "" : text);
        }
    }

    // XLIFF cannot tell a document without a name from no document.
    private static TranslationUnit InFile(TranslationUnit unit) => unit.Document is "" ? unit with { Document = null } : unit;

    // An empty id is read as the unit's running number, so that every unit read has one.
    private static TranslationUnit Identified(TranslationUnit unit) => unit.Id.Length > 0 ? unit : unit with { Id = "x" };

    private static List<TranslationUnit> RoundTrip(ICorpusWriter writer, ICorpusReader reader, IEnumerable<TranslationUnit> units)
    {
        using var stream = new MemoryStream();
        writer.Write(units, stream);
        stream.Position = 0;
        return reader.Read(stream).ToList();
    }

    private static void AssertSame(IEnumerable<TranslationUnit> expected, IEnumerable<TranslationUnit> actual) =>
        Assert.Equal(expected.Select(UnitArbitraries.Describe), actual.Select(UnitArbitraries.Describe), StringComparer.Ordinal);
}
