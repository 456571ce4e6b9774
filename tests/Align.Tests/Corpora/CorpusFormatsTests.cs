using System.Text;
using Align.Corpora;

namespace Align.Tests.Corpora;

public sealed class CorpusFormatsTests
{
    private static readonly TranslationUnit _unit = new() { Id = "1", Source = "甲", Target = "A", SourceLanguage = "zh" };

    [Fact]
    public void Knows_each_format_by_what_it_wrote_itself()
    {
        foreach (var format in CorpusFormats.Default.Formats)
        {
            var bytes = Encoding.UTF8.GetBytes(format.Writer.Text(_unit));

            var unit = Assert.Single(Read(bytes, "no-ending"));
            Assert.Equal(("甲", "A"), (unit.Source, unit.Target));
        }
    }

    [Theory]
    [InlineData("<?xml version='1.0'?>\n<!-- <xliff> -->\n<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n<tmx version='1.4'>", "tmx")]
    [InlineData("\uFEFF<xliff>", "xliff")]
    [InlineData("# comment\n\nmsgid \"\"\nmsgstr \"\"\n", "po")]
    [InlineData("  {\"source\":", "jsonl")]
    [InlineData("source\ttarget\n", "tsv")]
    [InlineData("<html><body>", null)]
    [InlineData("<tmxx>", null)]
    [InlineData("甲\tA\n", null)]
    public void Sees_the_format_from_the_content(string text, string? name) =>
        Assert.Equal(name, CorpusFormats.Default.Recognize(Encoding.UTF8.GetBytes(text))?.Name);

    [Fact]
    public void Sees_the_format_of_utf16() =>
        Assert.Equal("tmx", CorpusFormats.Default.Recognize([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<tmx >")])?.Name);

    [Theory]
    [InlineData("a/b.TMX", "tmx")]
    [InlineData("b.tsv.gz", "tsv")]
    [InlineData("b.txt", null)]
    public void Falls_back_to_the_name(string path, string? name) => Assert.Equal(name, CorpusFormats.Default.ByFile(path)?.Name);

    [Fact]
    public void Reads_gzip_whatever_it_is_called()
    {
        using var packed = new MemoryStream();
        using (var gzip = StreamCompression.Gzip.Compress(packed)) gzip.Write(Encoding.UTF8.GetBytes(new TmxWriter().Text(_unit)));

        Assert.Equal("甲", Assert.Single(Read(packed.ToArray(), "x")).Source);
    }

    [Fact]
    public void Says_that_an_archive_is_damaged()
    {
        using var packed = new MemoryStream();
        using (var gzip = StreamCompression.Gzip.Compress(packed)) gzip.Write(Encoding.UTF8.GetBytes(new TmxWriter().Text(_unit)));
        var bytes = packed.ToArray();
        bytes[20] ^= 0xFF;

        Assert.IsType<CorpusFormatException>(Record.Exception(() => Read(bytes, "x.tmx.gz")));
    }

    [Fact]
    public void Says_what_it_knows_when_it_knows_nothing() =>
        Assert.Contains("jsonl, tmx, xliff", Assert.Throws<CorpusFormatException>(() => Read("?"u8.ToArray(), "x.docx")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_has_no_units() => Assert.Empty(Read([], "x"));

    [Fact]
    public void Reads_po_of_gettext()
    {
        var units = new PoReader().Units("""
            msgid ""
            msgstr ""
            "Language: en_US\n"

            # a person's note
            #. extracted
            #: src/a.c:12 src/b.c:3
            #, c-format, fuzzy
            #| msgid "旧"
            msgid "多"
            "行\n"
            msgstr "several \"lines\"\n"
            msgctxt "menu"
            msgid "文件"
            msgid_plural "多个文件"
            msgstr[0] "file"
            msgstr[1] "files"
            #~ msgid "gone"
            #~ msgstr "weg"
            """);

        Assert.Equal(
            [("1", "多行\n", "several \"lines\"\n", TranslationState.NeedsReview, "src/a.c"), ("menu", "文件", "file", null, null), ("menu/plural", "多个文件", "files", null, null)],
            units.Select(unit => (unit.Id, unit.Source, unit.Target, unit.State, unit.Document)));
        Assert.Equal(["a person's note"], units[0].Notes);
        Assert.Equal("en_US", units[0].TargetLanguage);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b", 2, "double quotes")]
    [InlineData("\"a\"", 1, "no keyword")]
    [InlineData("msgid \"a\"\nmsgid \"b\"", 2, "two msgid")]
    [InlineData("hello", 1, "no line of a PO file")]
    public void Names_the_line_of_a_po_file_that_it_cannot_read(string text, int line, string message)
    {
        var error = Assert.Throws<CorpusFormatException>(() => new PoReader().Units(text));

        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_of_two_plain_files_is_shorter()
    {
        using var source = new MemoryStream("甲\n乙\n"u8.ToArray());
        using var target = new MemoryStream("A\n"u8.ToArray());

        var error = Assert.Throws<CorpusFormatException>(() => new MosesReader().Read(source, target, "c.zh", "c.en").Count());

        Assert.Equal(("c.en", 1), (error.File, error.Line));
    }

    [Fact]
    public void Hugging_face_lines_name_the_languages_that_are_there_when_one_is_missing() =>
        Assert.Contains("de, en", Assert.Throws<CorpusFormatException>(() => new JsonlReader().Units("""{"translation":{"de":"a","en":"b"}}""")).Message, StringComparison.Ordinal);

    private static List<TranslationUnit> Read(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes);
        return CorpusFormats.Default.Read(stream, file).ToList();
    }
}
