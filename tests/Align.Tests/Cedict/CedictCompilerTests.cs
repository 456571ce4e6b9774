using System.Text;
using Align.Cedict;
using Align.Cedict.Storage;
using Align.Corpora;
using FsCheck;
using FsCheck.Xunit;

namespace Align.Tests.Cedict;

public sealed class CedictCompilerTests
{
    private static readonly CedictLexicon Sample = CedictSamples.LoadText(CedictSamples.SampleText);

    [CedictSourceFact]
    public void Compiles_the_committed_resource_byte_for_byte()
    {
        using var source = File.OpenText(CedictSourceFactAttribute.SourcePath);
        using var output = new MemoryStream();
        CedictCompiler.Compile(source, output);
        Assert.True(output.ToArray().AsSpan().SequenceEqual(CedictSamples.DefaultBytes()), "the compiled dictionary differs from src/Align.Cedict/cedict.lex");
    }

    [CedictSourceFact]
    public void Gives_back_every_entry_of_the_source()
    {
        foreach (var line in File.ReadLines(CedictSourceFactAttribute.SourcePath).Where(line => !line.StartsWith('#')))
        {
            var simplified = line.Split(' ')[1];
            var lines = CedictLexicon.Default.Lookup(simplified)
                .Select(entry => $"{entry.Traditional} {entry.Simplified} [{entry.Pinyin}] /{string.Join("/", entry.Glosses)}/");
            Assert.Contains(line, lines, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Gives_back_what_it_was_given()
    {
        var entries = CedictSamples.SampleText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
        Assert.Equal(entries.Count, Sample.EntryCount);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero), Sample.Date);
        foreach (var line in entries)
            Assert.Contains(line, Sample.Lookup(line.Split(' ')[0])
                .Select(entry => $"{entry.Traditional} {entry.Simplified} [{entry.Pinyin}] /{string.Join("/", entry.Glosses)}/"), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("书册", "book volume")]
    [InlineData("書册", "book volume")]
    [InlineData("图馆", "library reading room")]
    [InlineData("图书", "library books")]
    [InlineData("京城", "capital city seat court")]
    [InlineData("A盘", "drive")]
    [InlineData("互指甲", "")]
    [InlineData("𠮷利", "lucky")]
    [InlineData("吗么", "")]
    [InlineData("书", "book letter document write shu")]
    public void Reads_words_from_glosses(string headword, string words) =>
        Assert.Equal(words, string.Join(' ', Sample.Translations(headword).Select(word => word.Word)));

    [Fact]
    public void Weighs_what_comes_first_more()
    {
        var words = Sample.Translations("京城").ToDictionary(word => word.Word, word => word.Weight, StringComparer.Ordinal);
        Assert.True(words["capital"] > 2 * words["seat"]);
        Assert.True(words["seat"] > words["court"]);
    }

    [Fact]
    public void Compiles_to_the_same_bytes_whatever_the_line_ends()
    {
        var bytes = CedictSamples.Compile(CedictSamples.SampleText);
        Assert.Equal(bytes, CedictSamples.Compile(CedictSamples.SampleText));
        Assert.Equal(bytes, CedictSamples.Compile("\uFEFF" + CedictSamples.SampleText.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("書", "two headwords")]
    [InlineData("書 书", "two headwords")]
    [InlineData("書 书 shu1 /book/", "[brackets]")]
    [InlineData("書 书 [shu1 /book/", "[brackets]")]
    [InlineData("書 书 [[shu1]] /book/", "second format")]
    [InlineData("書 书 [shu1] book", "/glosses/")]
    [InlineData("書 书 [shu1] /book", "slash")]
    [InlineData("書 书 [shu1] //", "slash")]
    [InlineData("書 书 [shu1] /book//letter/", "empty")]
    [InlineData("書 书 [shu1] /b\uFFFDok/", "UTF-8")]
    [InlineData("#! date=yesterday", "no date")]
    [InlineData("#! entries=many", "no count")]
    public void Names_the_line_that_is_malformed(string line, string expected)
    {
        using var output = new MemoryStream();
        var error = Assert.Throws<CorpusFormatException>(() =>
            CedictCompiler.Compile(new StringReader($"# comment\n好 好 [hao3] /good/\n{line}\n"), output, "my.u8"));
        Assert.Equal(("my.u8", 3), (error.File, error.Line));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        var error = Assert.Throws<CorpusFormatException>(() => CedictSamples.Compile("書 书 [shu1] /b" + '\uD840' + "ok/"));
        Assert.Equal((1, 14), (error.Line, error.Column));
        Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "no entry")]
    [InlineData("# only a comment\n", "no entry")]
    [InlineData("#! entries=2\n好 好 [hao3] /good/\n", "2 entries, 1 were read")]
    public void Refuses_a_dictionary_that_is_not_whole(string dictionary, string expected) =>
        Assert.Contains(expected, Assert.Throws<CorpusFormatException>(() => CedictSamples.Compile(dictionary)).Message, StringComparison.Ordinal);

    [Property(MaxTest = 300)]
    public void Cutting_and_joining_gloss_text_gives_it_back(NonNull<string> random)
    {
        // Surrogates come in pairs here: the reader refuses the others.
        var text = new string(random.Get.Where(unit => !char.IsSurrogate(unit)).ToArray()) + " a b  c 9é 書𠮷 x×y";
        var tokens = new List<string>();
        GlossTokens.Cut(text, tokens);
        var joined = new StringBuilder();
        foreach (var token in tokens) GlossTokens.Join(joined, token);
        Assert.Equal(text, joined.ToString());
    }
}
