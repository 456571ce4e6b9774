using System.Globalization;
using System.Text;
using Align.Alignment;

namespace Align.Corpora;

/// <summary>Writes beads as lines of 0-based segment indices, <c>[0]:[0,1]</c>; an unaligned side is <c>[]</c>.</summary>
/// <remarks>The form of the gold alignments that vecalign's and Bertalign's scorers read.</remarks>
public sealed class BeadWriter
{
    /// <summary>Writes one line for each bead; the stream stays open.</summary>
    public void Write(IEnumerable<Bead> beads, Stream output, CancellationToken cancellationToken = default)
    {
        if (beads is null) throw new ArgumentNullException(nameof(beads));
        if (output is null) throw new ArgumentNullException(nameof(output));
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 4096, leaveOpen: true);
        foreach (var bead in beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteSide(writer, bead.SourceStart, bead.SourceCount);
            writer.Write(':');
            WriteSide(writer, bead.TargetStart, bead.TargetCount);
            writer.Write('\n');
        }
    }

    private static void WriteSide(StreamWriter writer, int start, int count)
    {
        writer.Write('[');
        for (var i = 0; i < count; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write((start + i).ToString(CultureInfo.InvariantCulture));
        }
        writer.Write(']');
    }
}
