namespace Align.Alignment.Words;

/// <summary>How the alignments of the two directions become one.</summary>
public enum WordSymmetrization
{
    /// <summary>Links whose two posteriors agree: their geometric mean reaches <see cref="WordAlignerOptions.MinProbability"/> (Liang, Taskar and Klein 2006).</summary>
    Agreement,
    /// <summary>Links that are best in both directions: few and nearly always right.</summary>
    Intersection,
    /// <summary>The intersection, grown by neighbours and by the best links of words that have none yet (Koehn, Och and Marcu 2003).</summary>
    GrowDiagonalFinalAnd,
}
