using System.Buffers.Binary;
using System.Text;

namespace Align.Cedict.Storage;

/// <summary>The numbered words that glosses, pinyin and translations are written with, the most frequent first.</summary>
/// <remarks>A word becomes a string when it is first asked for and is kept, since the same few thousand come back all the time.</remarks>
internal sealed class WordTable
{
    private readonly ReadOnlyMemory<byte> _ends;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly string?[] _words;

    public WordTable(ReadOnlyMemory<byte> section, string file)
    {
        var count = section.Length < sizeof(uint) ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(section.Span);
        if (count > (section.Length - sizeof(uint)) / sizeof(uint)) throw LexiconDamage.In(file, "the lexicon's word table is cut short.");
        _ends = section.Slice(sizeof(uint), (int)count * sizeof(uint));
        _text = section[(sizeof(uint) + (int)count * sizeof(uint))..];
        _words = new string?[count];

        var before = 0u;
        for (var number = 0; number < _words.Length; number++)
        {
            var end = End(number);
            if (end < before || end > _text.Length) throw LexiconDamage.In(file, $"the lexicon's word table contradicts itself at word {number}.");
            before = end;
        }
    }

    /// <summary>The word of a number.</summary>
    public string this[int number]
    {
        get
        {
            if ((uint)number >= (uint)_words.Length) throw LexiconDamage.Inside();
            // Two threads may both make the string; either will do.
            return Volatile.Read(ref _words[number]) ?? Keep(number);
        }
    }

    private string Keep(int number)
    {
        var start = number == 0 ? 0 : (int)End(number - 1);
        var word = Encoding.UTF8.GetString(_text.Span[start..(int)End(number)]);
        Volatile.Write(ref _words[number], word);
        return word;
    }

    private uint End(int number) => BinaryPrimitives.ReadUInt32LittleEndian(_ends.Span[(number * sizeof(uint))..]);
}
