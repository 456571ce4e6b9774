using System.Buffers.Binary;
using Align.Cedict;
using Align.Cedict.Storage;
using Align.Corpora;

namespace Align.Tests.Cedict;

public sealed class CedictDamageTests
{
    private static readonly byte[] Sample = CedictSamples.Compile(CedictSamples.SampleText);

    [Fact]
    public void A_lexicon_cut_short_anywhere_is_a_clear_error()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var error = Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(Sample[..length]));
            Assert.Contains("CedictCompiler", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lexicon_with_bytes_behind_its_end_is_a_clear_error() =>
        Assert.Contains("more than", Assert.Throws<CorpusFormatException>(() => CedictSamples.Load([.. Sample, 0])).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_flipped_bit_is_a_clear_error()
    {
        for (var position = 0; position < Sample.Length; position++)
        {
            var damaged = (byte[])Sample.Clone();
            damaged[position] ^= (byte)(1 << (position % 8));
            Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(damaged));
        }
    }

    [Fact]
    public void The_shipped_lexicon_when_damaged_is_a_clear_error()
    {
        var bytes = CedictSamples.DefaultBytes();
        for (var position = 5; position < bytes.Length; position += bytes.Length / 20)
        {
            Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(bytes[..position]));
            bytes[position] ^= 0x10;
            Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(bytes));
            bytes[position] ^= 0x10;
        }
        Assert.Equal(CedictLexicon.Default.EntryCount, CedictSamples.Load(bytes).EntryCount);
    }

    [Fact]
    public void Contents_that_contradict_each_other_under_a_good_checksum_work_or_are_a_clear_error()
    {
        var (worked, refused) = (0, 0);
        for (var position = LexiconFormat.EntryCountOffset; position < Sample.Length; position++)
        {
            foreach (var value in (byte[])[0x00, 0x01, 0x7F, 0x80, 0xFF, (byte)(Sample[position] + 1)])
            {
                var forged = (byte[])Sample.Clone();
                forged[position] = value;
                BinaryPrimitives.WriteUInt64LittleEndian(forged.AsSpan(LexiconFormat.ChecksumOffset), Checksum.Of(forged.AsSpan(LexiconFormat.EntryCountOffset)));
                try
                {
                    ReadEverything(CedictSamples.Load(forged));
                    worked++;
                }
                catch (CorpusFormatException)
                {
                    refused++;
                }
            }
        }
        Assert.True(worked > 0 && refused > 0, $"{worked} worked, {refused} were refused");
    }

    [Fact]
    public void Another_format_version_is_named()
    {
        var newer = (byte[])Sample.Clone();
        newer[LexiconFormat.VersionOffset] = 99;
        var message = Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(newer)).Message;
        Assert.Contains("version 99", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_that_was_not_compiled_is_told_apart()
    {
        var text = File.ReadAllBytes(TestPaths.Output("Data", "cedict", "sample.u8"));
        Assert.Contains("not a compiled lexicon", Assert.Throws<CorpusFormatException>(() => CedictSamples.Load(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_named_in_the_error()
    {
        var path = Path.Combine(Path.GetTempPath(), $"align-{Guid.NewGuid():N}.lex");
        File.WriteAllBytes(path, Sample[..100]);
        try
        {
            using var file = File.OpenRead(path);
            Assert.Equal(path, Assert.Throws<CorpusFormatException>(() => CedictLexicon.Load(file)).File);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Reads_a_stream_that_gives_a_few_bytes_at_a_time()
    {
        using var trickle = new TrickleStream(Sample);
        Assert.Equal(14, CedictLexicon.Load(trickle).EntryCount);
    }

    private static void ReadEverything(CedictLexicon lexicon)
    {
        _ = lexicon.Date;
        foreach (var headword in lexicon.Headwords())
        {
            lexicon.LongestMatch(headword);
            lexicon.Lookup(headword);
            lexicon.Translations(headword);
        }
    }

    /// <summary>A stream of unknown length that hands out seven bytes a call.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(7, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
    }
}
