using Align.Corpora;

namespace Align.Cedict.Storage;

/// <summary>The errors of a compiled lexicon that is not what it should be.</summary>
internal static class LexiconDamage
{
    public static CorpusFormatException In(string file, string what) =>
        new(file, 0, 0, $"{what} Fetch the file again, or compile it anew from cedict_ts.u8 with CedictCompiler.");

    /// <summary>A record that contradicts itself although the checksum holds: the file was written by something else.</summary>
    public static CorpusFormatException Inside() => In("compiled lexicon", "a record points outside its section.");
}
