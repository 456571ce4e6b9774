namespace Align.Alignment.Evidence;

/// <summary>Sums over the words of a sentence: what is explained and what is not.</summary>
internal struct Gain
{
    public float Content;
    public float Function;
    public float Cover;
    public float Unmatched;
    public float UnmatchedFunction;

    /// <summary>From 0, nothing explained, towards 1.</summary>
    public readonly float CoverShare => Cover / (1 + Cover + Unmatched * 2);

    public void Add(in Gain other)
    {
        Content += other.Content;
        Function += other.Function;
        Cover += other.Cover;
        Unmatched += other.Unmatched;
        UnmatchedFunction += other.UnmatchedFunction;
    }
}
