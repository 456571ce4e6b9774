using System.Text;
using Align.Documents;

namespace Align.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Text = "阿里云 is 云。\n第二行 𠮷";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true },
        { "utf-16BE", false }, { "utf-32", true }, { "GB18030", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Recognises_an_encoding_with_and_without_its_mark(string encodingName, bool withMark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal(Text, TextDecoder.Decode(bytes));
    }

    [Fact]
    public void Binary_data_is_an_error_that_names_the_file()
    {
        var error = Assert.Throws<AlignException>(() => TextDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 0xFF], "photo.png"));

        Assert.Contains("photo.png", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_zero_bytes_is_an_error() =>
        Assert.Throws<AlignException>(() => TextDecoder.Decode("a\0b"u8, "x"));

    [Fact]
    public async Task An_empty_or_missing_file_is_an_error_that_names_it()
    {
        var folder = Directory.CreateTempSubdirectory("align-tests-");
        var empty = Path.Combine(folder.FullName, "empty.txt");
        await File.WriteAllTextAsync(empty, " \n");

        var onEmpty = await Assert.ThrowsAsync<AlignException>(() => DocumentReader.ReadFileAsync(empty));
        var onMissing = await Assert.ThrowsAsync<AlignException>(() => DocumentReader.ReadFileAsync(empty + ".no"));

        Assert.Contains("empty.txt: is empty", onEmpty.Message, StringComparison.Ordinal);
        Assert.Contains("empty.txt.no: cannot be read (no such file)", onMissing.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
