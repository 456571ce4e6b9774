using Align.Corpora;

namespace Align.Cli.Output;

/// <summary>The formats that <c>--format</c> names.</summary>
internal static class FormatList
{
    /// <summary>What a translation run writes unless it is told otherwise.</summary>
    private const string Usual = "md,html,tmx,jsonl,tsv";

    /// <summary>Parses a list parted by commas; nothing given means the usual formats, or JSONL on standard output.</summary>
    /// <exception cref="UsageException">An unknown format, or several on standard output.</exception>
    public static IReadOnlyList<BitextFormat> Parse(string? list, bool toStandardOutput)
    {
        try
        {
            var formats = BitextFormat.Parse(list ?? (toStandardOutput ? "jsonl" : Usual));
            return toStandardOutput && formats.Count > 1 ? throw new UsageException("standard output takes one --format at a time") : formats;
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"--format: {e.Message}");
        }
    }
}
