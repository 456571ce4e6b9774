using Align.Alignment;
using Align.Corpora;
using Align.Quality;

namespace Align;

/// <summary>What aligning two documents gave.</summary>
/// <param name="Bitext">The documents, their segments and beads.</param>
/// <param name="Units">The checked units, one for each bead, in order.</param>
public sealed record AlignedDocuments(Bitext Bitext, IReadOnlyList<TranslationUnit> Units)
{
    /// <summary>Leaves out the beads that are less sure than asked for; the beads that are left are no longer complete.</summary>
    /// <param name="minConfidence">Least <see cref="Bead.Confidence"/>, 0 to 1. Beads of an aligner that gives none stay.</param>
    public AlignedDocuments Drop(double minConfidence)
    {
        var kept = Enumerable.Range(0, Units.Count).Where(i => !(Bitext.Beads[i].Confidence < minConfidence)).ToList();
        return new AlignedDocuments(Bitext with { Beads = [.. kept.Select(i => Bitext.Beads[i])] }, [.. kept.Select(i => Units[i])]);
    }

    /// <summary>Adds a finding, <c>confidence</c>, to the units that are less sure than the threshold.</summary>
    /// <param name="threshold">What counts as sure, 0 to 1.</param>
    public AlignedDocuments Review(double threshold) => this with { Units = [.. Units.Select(unit => unit.Confidence < threshold ? Doubted(unit) : unit)] };

    private static TranslationUnit Doubted(TranslationUnit unit) => unit with
    {
        Findings = [.. unit.Findings, new Finding("confidence", FindingSeverity.Warning, FormattableString.Invariant($"The two sides belong together with a probability of {unit.Confidence:0.00} only."))],
    };
}
