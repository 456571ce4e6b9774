using System.Buffers.Binary;

namespace Align.Cedict.Storage;

/// <summary>All headwords as a trie over UTF-16 code units, its nodes numbered breadth-first, siblings by rising label.</summary>
/// <remarks>
/// The children of node n are the nodes from first(n) up to first(n + 1); the parent of a node is found by bisection in the same
/// numbers, so a headword is spelled from its node and needs no storage of its own.
/// </remarks>
internal sealed class HeadwordTrie
{
    private const int LongestHeadword = 256;

    private readonly ReadOnlyMemory<byte> _firstChildren;
    private readonly ReadOnlyMemory<byte> _records;
    private readonly ReadOnlyMemory<byte> _labels;
    private readonly int _count;

    // The root has thousands of children and is asked at every position of a text, so it alone gets a direct table.
    private readonly int[] _byFirstUnit = new int[char.MaxValue + 1];

    /// <summary>Checks every number of the trie: linear in its size, and what makes all later walks end.</summary>
    public HeadwordTrie(LexiconImage image, string file)
    {
        _firstChildren = image.Memory(LexiconSection.FirstChildren);
        _records = image.Memory(LexiconSection.Records);
        _labels = image.Memory(LexiconSection.Labels);
        _count = _labels.Length / sizeof(ushort);
        if (_count == 0 || _labels.Length != _count * sizeof(ushort) || _records.Length != _count * LexiconFormat.U24Length
            || _firstChildren.Length != (_count + 1) * LexiconFormat.U24Length)
            throw LexiconDamage.In(file, "the lexicon's trie sections have unequal lengths.");

        var first = _firstChildren.Span;
        var records = _records.Span;
        var headwords = image[LexiconSection.Headwords].Length;
        var before = 1u;
        for (var node = 0; node < _count; node++)
        {
            var child = U24(first, node);
            if (child < before || child <= node || child > _count || U24(records, node) > headwords)
                throw LexiconDamage.In(file, $"the lexicon's trie contradicts itself at node {node}.");
            before = child;
        }
        if (U24(first, _count) != _count || U24(first, 0) != 1) throw LexiconDamage.In(file, "the lexicon's trie does not close.");

        for (var node = 1; node < (int)U24(first, 1); node++) _byFirstUnit[Label(_labels.Span, node)] = node;
    }

    /// <summary>Length of the longest headword that a text begins with; 0 for none.</summary>
    public int LongestMatch(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var first = _firstChildren.Span;
        var labels = _labels.Span;
        var records = _records.Span;

        var longest = 0;
        var node = _byFirstUnit[text[0]];
        for (var depth = 1; node != 0; depth++)
        {
            if (U24(records, node) != 0) longest = depth;
            if (depth == text.Length) break;
            node = Child(first, labels, node, text[depth]);
        }
        return longest;
    }

    /// <summary>Where the record of a headword begins; -1 when it is none.</summary>
    public int FindRecord(ReadOnlySpan<char> headword)
    {
        if (headword.IsEmpty) return -1;
        var first = _firstChildren.Span;
        var labels = _labels.Span;
        var node = _byFirstUnit[headword[0]];
        for (var depth = 1; node != 0 && depth < headword.Length; depth++) node = Child(first, labels, node, headword[depth]);
        return node == 0 ? -1 : (int)U24(_records.Span, node) - 1;
    }

    /// <summary>Spells the headword that ends at a node.</summary>
    public string Spell(int node)
    {
        if (node <= 0 || node >= _count) throw LexiconDamage.Inside();
        Span<char> buffer = stackalloc char[LongestHeadword];
        var start = buffer.Length;
        for (var at = node; at != 0; at = Parent(at))
        {
            if (start == 0) throw LexiconDamage.Inside();
            buffer[--start] = Label(_labels.Span, at);
        }
        return buffer[start..].ToString();
    }

    /// <summary>All headwords in the order of their nodes.</summary>
    public IEnumerable<string> Headwords()
    {
        for (var node = 1; node < _count; node++)
            if (U24(_records.Span, node) != 0) yield return Spell(node);
    }

    private static int Child(ReadOnlySpan<byte> first, ReadOnlySpan<byte> labels, int node, char unit)
    {
        var low = (int)U24(first, node);
        var high = (int)U24(first, node + 1) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var label = Label(labels, middle);
            if (label == unit) return middle;
            if (label < unit) low = middle + 1;
            else high = middle - 1;
        }
        return 0;
    }

    private int Parent(int node)
    {
        var first = _firstChildren.Span;
        // The last node whose children begin at or before this one; children begin after their parent, so it is below node.
        var low = 0;
        var high = node;
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            if (U24(first, middle) <= node) low = middle;
            else high = middle;
        }
        return low;
    }

    private static uint U24(ReadOnlySpan<byte> numbers, int index)
    {
        var bytes = numbers.Slice(index * LexiconFormat.U24Length, LexiconFormat.U24Length);
        return (uint)(bytes[0] | (bytes[1] << 8) | (bytes[2] << 16));
    }

    private static char Label(ReadOnlySpan<byte> labels, int node) => (char)BinaryPrimitives.ReadUInt16LittleEndian(labels[(node * sizeof(ushort))..]);
}
