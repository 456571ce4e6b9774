using System.Text;
using Align.Cedict.Storage;
using Align.Corpora;
using Align.Languages;

namespace Align.Cedict;

/// <summary>CC-CEDICT as a lexicon: headwords in simplified and traditional form, pinyin, glosses and translation weights.</summary>
/// <remarks>
/// The compiled dictionary stays as it is in memory, one array, and entries are made when they are asked for.
/// <see cref="LongestMatch"/> allocates nothing. The dictionary data is under CC BY-SA 4.0; see the package's LICENSE.
/// </remarks>
public sealed class CedictLexicon : ILexicon, IHeadwordSource
{
    private const string ResourceName = "cedict.lex";

    private static readonly Lazy<CedictLexicon> LazyDefault = new(LoadResource);

    private readonly LexiconImage _image;
    private readonly HeadwordTrie _trie;
    private readonly WordTable _words;

    private CedictLexicon(byte[] bytes, string file)
    {
        _image = LexiconImage.Open(bytes, file);
        _trie = new HeadwordTrie(_image, file);
        _words = new WordTable(_image.Memory(LexiconSection.Words), file);
    }

    /// <summary>The dictionary that comes with this package; loaded on first use, once, by whichever thread is first.</summary>
    public static CedictLexicon Default => LazyDefault.Value;

    /// <summary>How many entries the dictionary has.</summary>
    public int EntryCount => _image.EntryCount;

    /// <summary>How many different headwords lead to them, simplified and traditional together.</summary>
    public int HeadwordCount => _image.HeadwordCount;

    /// <summary>When the dictionary was published, as its header says; the Unix epoch when it did not say.</summary>
    public DateTimeOffset Date => DateTimeOffset.FromUnixTimeSeconds(_image.UnixDate);

    /// <summary>Loads a lexicon that <see cref="CedictCompiler"/> has written.</summary>
    /// <param name="stream">The compiled lexicon, read to its end and left open.</param>
    /// <exception cref="CorpusFormatException">The bytes are no compiled lexicon, of another version, cut short or damaged.</exception>
    public static CedictLexicon Load(Stream stream)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        return new CedictLexicon(ReadAll(stream), stream is FileStream file ? file.Name : "compiled lexicon");
    }

    /// <summary>All headwords of both scripts, each once, the shortest first and equal lengths by code unit.</summary>
    public IEnumerable<string> Headwords() => _trie.Headwords();

    /// <inheritdoc/>
    public int LongestMatch(ReadOnlySpan<char> text) => _trie.LongestMatch(text);

    /// <inheritdoc/>
    public IReadOnlyList<LexiconEntry> Lookup(ReadOnlySpan<char> headword)
    {
        var record = _trie.FindRecord(headword);
        if (record < 0) return [];
        var cursor = new ByteCursor(_image[LexiconSection.Headwords], record);
        var entries = new LexiconEntry[cursor.ReadCount()];
        var position = 0L;
        for (var i = 0; i < entries.Length; i++)
        {
            position += cursor.ReadNumber();
            if (position > int.MaxValue) throw LexiconDamage.Inside();
            entries[i] = ReadEntry((int)position);
        }
        return entries;
    }

    /// <inheritdoc/>
    public IReadOnlyList<WeightedWord> Translations(ReadOnlySpan<char> headword)
    {
        var record = _trie.FindRecord(headword);
        if (record < 0) return [];
        var cursor = new ByteCursor(_image[LexiconSection.Headwords], record);
        for (var entries = cursor.ReadCount(); entries > 0; entries--) cursor.ReadNumber();

        var count = cursor.ReadCount();
        if (count == 0) return [];
        var start = cursor;
        var total = 0L;
        for (var i = 0; i < count; i++)
        {
            cursor.ReadNumber();
            total += cursor.ReadByte();
        }

        var words = new WeightedWord[count];
        for (var i = 0; i < count; i++)
        {
            var word = _words[start.ReadNumber()];
            var weight = start.ReadByte();
            if (weight == 0) throw LexiconDamage.Inside();
            words[i] = new WeightedWord(word, (float)weight / total);
        }
        return words;
    }

    private LexiconEntry ReadEntry(int position)
    {
        var cursor = new ByteCursor(_image[LexiconSection.Entries], position);
        var traditional = _trie.Spell(cursor.ReadNumber());
        var simplifiedNode = cursor.ReadNumber();
        var simplified = simplifiedNode == 0 ? traditional : _trie.Spell(simplifiedNode);

        var text = new StringBuilder();
        for (int i = 0, count = cursor.ReadCount(); i < count; i++) text.Append(i == 0 ? "" : " ").Append(_words[cursor.ReadNumber()]);
        var pinyin = text.ToString();

        text.Clear();
        for (var count = cursor.ReadCount(); count > 0; count--) GlossTokens.Join(text, _words[cursor.ReadNumber()]);
        return new LexiconEntry(traditional, simplified, pinyin, text.ToString().Split('/'));
    }

    private static CedictLexicon LoadResource()
    {
        using var resource = typeof(CedictLexicon).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The resource {ResourceName} is missing from the assembly {typeof(CedictLexicon).Assembly.GetName().Name}.");
        return new CedictLexicon(ReadAll(resource), ResourceName);
    }

    private static byte[] ReadAll(Stream stream)
    {
        // A stream that knows its length is read into an array of that length; nothing is allocated on a header's word.
        if (!stream.CanSeek || stream.Length - stream.Position > int.MaxValue / 2)
        {
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return buffer.ToArray();
        }
        var bytes = new byte[Math.Max(0, stream.Length - stream.Position)];
        var read = 0;
        while (read < bytes.Length && stream.Read(bytes, read, bytes.Length - read) is > 0 and var more) read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
