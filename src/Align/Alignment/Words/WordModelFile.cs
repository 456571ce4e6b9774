using System.Security.Cryptography;
using System.Text;
using Align.Corpora;

namespace Align.Alignment.Words;

/// <summary>The file of a word alignment model: magic, version, length and SHA-256 of the content, then the content.</summary>
/// <remarks>Words are sorted by code unit, so that the same model gives the same bytes.</remarks>
internal static class WordModelFile
{
    private const int Version = 1;
    private const int HashLength = 32;

    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("ALIGNWRD");

    public static void Write(WordAlignmentModel model, Stream stream)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true)) WriteContent(model, writer);
        var bytes = content.ToArray();
        using var file = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        file.Write(Magic);
        file.Write(Version);
        file.Write(bytes.Length);
        file.Write(Hash(bytes));
        file.Write(bytes);
    }

    public static WordAlignmentModel Read(Stream stream, string name)
    {
        using var file = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var magic = file.ReadBytes(Magic.Length);
        if (!magic.AsSpan().SequenceEqual(Magic)) throw Damage("this is no word alignment model; train one.");
        var head = file.ReadBytes(8);
        if (head.Length < 8) throw Damage("the file is cut short; train the model again or copy the file again.");
        var version = BitConverter.ToInt32(head, 0);
        if (version != Version) throw Damage($"the model has version {version}, this program reads version {Version}; train it again.");
        var length = BitConverter.ToInt32(head, 4);
        var hash = file.ReadBytes(HashLength);
        // Read in portions: a damaged length must not make a huge array.
        using var content = new MemoryStream();
        while (content.Length < length)
        {
            var portion = file.ReadBytes((int)Math.Min(1 << 20, length - content.Length));
            if (portion.Length == 0) break;
            content.Write(portion, 0, portion.Length);
        }
        var bytes = content.ToArray();
        if (length < 0 || hash.Length < HashLength || bytes.Length < length) throw Damage("the file is cut short; train the model again or copy the file again.");
        if (!Hash(bytes).AsSpan().SequenceEqual(hash)) throw Damage("the checksum does not fit: the file is damaged; train the model again or copy the file again.");
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return ReadContent(reader);

        CorpusFormatException Damage(string message) => new(name, 0, 0, message);
    }

    private static byte[] Hash(byte[] bytes)
    {
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(bytes);
    }

    private static void WriteContent(WordAlignmentModel model, BinaryWriter writer)
    {
        foreach (var weight in model.Forward.Weights) writer.Write(weight);
        foreach (var weight in model.Backward.Weights) writer.Write(weight);
        var sources = WriteWords(model.SourceCounts, writer);
        var targets = WriteWords(model.TargetCounts, writer);
        writer.Write(model.Links.Count);
        foreach (var link in model.Links.Select(pair => (Source: sources[pair.Key.Source], Target: targets[pair.Key.Target], pair.Value)).OrderBy(link => link.Source).ThenBy(link => link.Target))
        {
            writer.Write(link.Source);
            writer.Write(link.Target);
            writer.Write(link.Value);
        }
    }

    private static Dictionary<string, int> WriteWords(Dictionary<string, float> counts, BinaryWriter writer)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.Write(counts.Count);
        foreach (var pair in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            numbers.Add(pair.Key, numbers.Count);
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        }
        return numbers;
    }

    private static WordAlignmentModel ReadContent(BinaryReader reader)
    {
        var forward = ReadJumps(reader);
        var backward = ReadJumps(reader);
        var (sources, sourceCounts) = ReadWords(reader);
        var (targets, targetCounts) = ReadWords(reader);
        var links = new Dictionary<(string, string), float>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var key = (sources[reader.ReadInt32()], targets[reader.ReadInt32()]);
            links.Add(key, reader.ReadSingle());
        }
        return new WordAlignmentModel(links, sourceCounts, targetCounts, forward, backward);
    }

    private static JumpModel ReadJumps(BinaryReader reader)
    {
        var weights = new float[JumpModel.Size];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSingle();
        return new JumpModel(weights);
    }

    private static (List<string> Words, Dictionary<string, float> Counts) ReadWords(BinaryReader reader)
    {
        var words = new List<string>();
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var word = reader.ReadString();
            words.Add(word);
            counts.Add(word, reader.ReadSingle());
        }
        return (words, counts);
    }
}
