using System.Globalization;
using Align.Corpora;
using Align.Languages;

namespace Align.Cedict.Compilation;

/// <summary>Reads CC-CEDICT's text format: <c>Traditional Simplified [pin1 yin1] /gloss/gloss/</c>, with <c>#</c> for comments.</summary>
/// <remarks>Format: https://cc-cedict.org/wiki/format:syntax. Header lines <c>#! date=…</c> and <c>#! entries=…</c> are read as well.</remarks>
internal sealed class CedictReader(string file)
{
    // One byte of a count and the trie's depth bound both assume that a headword is a phrase, not a page.
    private const int LongestHeadword = 200;

    private int _line;

    /// <summary>When the dictionary was published, from its header; null when it does not say.</summary>
    public DateTimeOffset? Date { get; private set; }

    /// <summary>Reads all entries in file order.</summary>
    /// <exception cref="CorpusFormatException">A line is not of the format, or the count differs from the header's.</exception>
    public List<LexiconEntry> Read(TextReader reader)
    {
        var entries = new List<LexiconEntry>();
        int? announced = null;
        while (reader.ReadLine() is { } line)
        {
            _line++;
            if (_line == 1) line = line.TrimStart('\uFEFF');
            if (line.StartsWith("#! date=", StringComparison.Ordinal)) Date = ReadDate(line["#! date=".Length..]);
            else if (line.StartsWith("#! entries=", StringComparison.Ordinal)) announced = ReadCount(line["#! entries=".Length..]);
            else if (line.Length > 0 && line[0] != '#') entries.Add(ReadEntry(line));
        }
        if (entries.Count == 0) throw Malformed(1, "no entry was found. Give a CC-CEDICT file (cedict_ts.u8, unpacked).");
        if (announced is { } count && count != entries.Count)
            throw Malformed(1, $"the header tells of {count} entries, {entries.Count} were read. The file is cut short; fetch it again.");
        return entries;
    }

    private LexiconEntry ReadEntry(string line)
    {
        var firstSpace = line.IndexOf(' ');
        var secondSpace = firstSpace < 0 ? -1 : line.IndexOf(' ', firstSpace + 1);
        if (firstSpace <= 0 || secondSpace <= firstSpace + 1) throw Malformed(1, "two headwords parted by a space are missing.");
        var (traditional, simplified) = (line[..firstSpace], line[(firstSpace + 1)..secondSpace]);
        if (traditional.Length > LongestHeadword || simplified.Length > LongestHeadword)
            throw Malformed(1, $"a headword is longer than {LongestHeadword} characters.");

        var pinyin = secondSpace + 1;
        var pinyinEnd = line.IndexOf(']', pinyin);
        if (pinyin >= line.Length || line[pinyin] != '[' || pinyinEnd < 0) throw Malformed(pinyin + 1, "pinyin in [brackets] is missing.");
        if (line[pinyin + 1] == '[') throw Malformed(pinyin + 1, "this is CC-CEDICT's second format ([[joined pinyin]]); give the first one.");

        var body = line.AsSpan(pinyinEnd + 1).TrimEnd();
        if (!body.StartsWith(" /", StringComparison.Ordinal)) throw Malformed(pinyinEnd + 2, "a space and /glosses/ must follow the pinyin.");
        if (body.Length < 4 || body[^1] != '/') throw Malformed(pinyinEnd + 1 + body.Length, "the glosses must end with a slash.");
        var glosses = body[2..^1].ToString().Split('/');
        if (Array.Exists(glosses, string.IsNullOrWhiteSpace)) throw Malformed(pinyinEnd + 3, "a gloss is empty.");

        RequireUnicode(line);
        return new LexiconEntry(traditional, simplified, line[(pinyin + 1)..pinyinEnd], glosses);
    }

    private void RequireUnicode(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\uFFFD') throw Malformed(i + 1, "a character was lost in decoding. Read the file as UTF-8.");
            if (!char.IsSurrogate(line[i])) continue;
            if (i + 1 == line.Length || !char.IsSurrogatePair(line[i], line[i + 1])) throw Malformed(i + 1, "half a surrogate pair stands alone.");
            i++;
        }
    }

    private DateTimeOffset ReadDate(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToUniversalTime()
            : throw Malformed(1, $"'{text}' is no date.");

    private int ReadCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw Malformed(1, $"'{text}' is no count.");

    private CorpusFormatException Malformed(int column, string message) => new(file, _line, column, message);
}
