using Align.Alignment;

namespace Align.Corpora;

/// <summary>A format that a bitext can be written in: its name, its file extension and how to write it.</summary>
public sealed class BitextFormat
{
    private readonly Action<Bitext, IEnumerable<TranslationUnit>, Stream> _write;

    private BitextFormat(string name, string extension, string description, Action<Bitext, IEnumerable<TranslationUnit>, Stream> write)
    {
        Name = name;
        Extension = extension;
        Description = description;
        _write = write;
    }

    /// <summary>All formats, in the order in which help texts list them.</summary>
    public static IReadOnlyList<BitextFormat> All { get; } =
    [
        new("md", ".md", "bilingual Markdown, block by block", (bitext, units, output) => new BilingualMarkdownWriter().Write(bitext, units, output)),
        new("html", ".html", "side-by-side page, self-contained", (bitext, units, output) => new HtmlWriter().Write(bitext, units, output)),
        new("tmx", ".tmx", "TMX 1.4b", (_, units, output) => new TmxWriter().Write(units, output)),
        new("jsonl", ".jsonl", "JSON Lines, one unit a line", (_, units, output) => new JsonlWriter().Write(units, output)),
        new("tsv", ".tsv", "tab-separated values", (_, units, output) => new TsvWriter().Write(units, output)),
        new("xliff", ".xlf", "XLIFF 1.2", (_, units, output) => new XliffWriter().Write(units, output)),
        new("xliff2", ".xliff2.xlf", "XLIFF 2.1", (_, units, output) => new XliffWriter(new XliffWriterOptions { Version = XliffVersion.Xliff21 }).Write(units, output)),
        new("po", ".po", "gettext PO", (_, units, output) => new PoWriter().Write(units, output)),
        new("hf", ".hf.jsonl", "JSON Lines in the shape of Hugging Face translation sets", (_, units, output) => new HuggingFaceWriter().Write(units, output)),
        new("beads", ".beads", "0-based segment indices, [0]:[0,1]", (bitext, _, output) => new BeadWriter().Write(bitext.Beads, output)),
    ];

    /// <summary>Short name, as in <c>--format tmx</c>.</summary>
    public string Name { get; }

    /// <summary>What a file's name ends with, dot included.</summary>
    public string Extension { get; }

    /// <summary>A few words for help texts.</summary>
    public string Description { get; }

    /// <summary>Finds formats by a list of names parted by commas, such as <c>md,tmx</c>; each once, in the order given.</summary>
    /// <exception cref="ArgumentException">A name is unknown or there is none; the message lists what there is.</exception>
    public static IReadOnlyList<BitextFormat> Parse(string names)
    {
        if (names is null) throw new ArgumentNullException(nameof(names));
        var formats = new List<BitextFormat>();
        foreach (var name in names.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            var format = All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"There is no format \"{name}\"; there are {string.Join(", ", All.Select(known => known.Name))}.", nameof(names));
            if (!formats.Contains(format)) formats.Add(format);
        }
        return formats.Count > 0 ? formats
            : throw new ArgumentException($"No format is named; there are {string.Join(", ", All.Select(known => known.Name))}.", nameof(names));
    }

    /// <summary>Writes a bitext; the stream stays open.</summary>
    /// <param name="bitext">The bitext: documents and beads.</param>
    /// <param name="units">Its units in order, with what later stages added.</param>
    /// <param name="output">Where to.</param>
    public void Write(Bitext bitext, IEnumerable<TranslationUnit> units, Stream output) => _write(bitext, units, output);
}
