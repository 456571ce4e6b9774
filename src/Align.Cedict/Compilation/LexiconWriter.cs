using Align.Cedict.Storage;
using Align.Languages;

namespace Align.Cedict.Compilation;

/// <summary>Writes entries and their translations in the layout of <see cref="LexiconFormat"/>.</summary>
internal sealed class LexiconWriter
{
    private readonly List<LexiconEntry> _entries;
    private readonly DateTimeOffset? _date;
    private readonly Dictionary<string, List<int>> _byHeadword = new(StringComparer.Ordinal);
    private readonly List<string> _headwords;
    private readonly WordNumbering _words = new();
    private readonly Dictionary<string, int> _recordByEntries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KeyValuePair<string, byte>>> _translations = new(StringComparer.Ordinal);
    private readonly List<string>[] _glosses;

    public LexiconWriter(List<LexiconEntry> entries, DateTimeOffset? date)
    {
        _entries = entries;
        _date = date;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            AddHeadword(entries[entry].Traditional, entry);
            if (!string.Equals(entries[entry].Simplified, entries[entry].Traditional, StringComparison.Ordinal)) AddHeadword(entries[entry].Simplified, entry);
        }
        _headwords = [.. _byHeadword.Keys];
        _headwords.Sort(string.CompareOrdinal);
        _glosses = entries.ConvertAll(CutGlosses).ToArray();
    }

    public void Write(Stream output)
    {
        CountWords();
        var trie = new TrieBuilder(_headwords);
        var sections = new ByteSink[LexiconFormat.SectionCount];
        for (var section = 0; section < sections.Length; section++) sections[section] = new ByteSink();

        var positions = WriteEntries(sections[(int)LexiconSection.Entries], trie);
        var records = WriteHeadwords(sections[(int)LexiconSection.Headwords], positions);
        WriteTrie(sections, trie, records);
        _words.Write(sections[(int)LexiconSection.Words]);
        WriteFile(output, sections);
    }

    private void AddHeadword(string headword, int entry)
    {
        if (!_byHeadword.TryGetValue(headword, out var entries)) _byHeadword.Add(headword, entries = []);
        entries.Add(entry);
    }

    private static List<string> CutGlosses(LexiconEntry entry)
    {
        var tokens = new List<string>();
        GlossTokens.Cut(string.Join("/", entry.Glosses), tokens);
        return tokens;
    }

    private void CountWords()
    {
        var table = new TranslationTable(_entries, _byHeadword);
        foreach (var headword in _headwords)
        {
            var key = RecordKey(headword);
            if (_translations.ContainsKey(key)) continue;
            var words = table.Of(_byHeadword[headword]);
            _translations.Add(key, words);
            foreach (var word in words) _words.Count(word.Key);
        }
        for (var entry = 0; entry < _entries.Count; entry++)
        {
            foreach (var syllable in _entries[entry].Pinyin.Split(' ')) _words.Count(syllable);
            foreach (var token in _glosses[entry]) _words.Count(token);
        }
        _words.Freeze();
    }

    private int[] WriteEntries(ByteSink sink, TrieBuilder trie)
    {
        var positions = new int[_entries.Count];
        for (var entry = 0; entry < _entries.Count; entry++)
        {
            positions[entry] = sink.Length;
            var (traditional, simplified) = (_entries[entry].Traditional, _entries[entry].Simplified);
            sink.WriteNumber(trie[traditional]);
            sink.WriteNumber(string.Equals(traditional, simplified, StringComparison.Ordinal) ? 0 : trie[simplified]);
            WriteWords(sink, _entries[entry].Pinyin.Split(' '));
            WriteWords(sink, _glosses[entry]);
        }
        return positions;
    }

    private void WriteWords(ByteSink sink, IReadOnlyCollection<string> words)
    {
        sink.WriteNumber(words.Count);
        foreach (var word in words) sink.WriteNumber(_words[word]);
    }

    /// <summary>Writes a record per set of entries: the traditional and the simplified headword of the same entries share one.</summary>
    private Dictionary<string, int> WriteHeadwords(ByteSink sink, int[] positions)
    {
        foreach (var headword in _headwords)
        {
            var key = RecordKey(headword);
            if (_recordByEntries.ContainsKey(key)) continue;
            _recordByEntries.Add(key, sink.Length);

            var entries = _byHeadword[headword];
            sink.WriteNumber(entries.Count);
            var before = 0;
            foreach (var entry in entries)
            {
                sink.WriteNumber(positions[entry] - before);
                before = positions[entry];
            }
            var words = _translations[key];
            sink.WriteNumber(words.Count);
            foreach (var (word, weight) in words)
            {
                sink.WriteNumber(_words[word]);
                sink.WriteByte(weight);
            }
        }
        return _recordByEntries;
    }

    private string RecordKey(string headword) => string.Join(",", _byHeadword[headword]);

    private void WriteTrie(ByteSink[] sections, TrieBuilder trie, Dictionary<string, int> records)
    {
        var byNode = new uint[trie.Labels.Count];
        foreach (var headword in _headwords) byNode[trie[headword]] = (uint)records[RecordKey(headword)] + 1;
        foreach (var record in byNode) sections[(int)LexiconSection.Records].WriteU24(record);
        foreach (var child in trie.FirstChildren) sections[(int)LexiconSection.FirstChildren].WriteU24((uint)child);
        foreach (var label in trie.Labels) sections[(int)LexiconSection.Labels].WriteU16(label);
    }

    private void WriteFile(Stream output, ByteSink[] sections)
    {
        var body = new ByteSink();
        body.WriteU32((uint)_entries.Count);
        body.WriteU32((uint)_headwords.Count);
        body.WriteU64(unchecked((ulong)Math.Max(0, _date?.ToUnixTimeSeconds() ?? 0)));
        foreach (var section in sections) body.WriteU32((uint)section.Length);
        foreach (var section in sections) body.Write(section.Written);

        var head = new ByteSink();
        head.Write(LexiconFormat.Magic);
        head.WriteU32(LexiconFormat.Version);
        head.WriteU32(LexiconFormat.SectionCount);
        head.WriteU64(Checksum.Of(body.Written));
        output.Write(head.Written);
        output.Write(body.Written);
    }
}
