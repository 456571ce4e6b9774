namespace Align.Terminology;

/// <summary>How well a bitext keeps to a term base.</summary>
public sealed record TermScore
{
    /// <summary>Source occurrences of terms. A shorter term inside a longer one is none.</summary>
    public required int Occurrences { get; init; }

    /// <summary>Those with the preferred target.</summary>
    public required int Applied { get; init; }

    /// <summary>Those with an accepted variant.</summary>
    public required int AppliedAsVariant { get; init; }

    /// <summary>Those with a forbidden form.</summary>
    public required int Forbidden { get; init; }

    /// <summary>Those with no form at all.</summary>
    public required int Missing { get; init; }

    /// <summary>Every occurrence that was not applied, in the order of the units.</summary>
    public required IReadOnlyList<TermFailure> Failures { get; init; }

    /// <summary>The terminology success rate: share of occurrences with an accepted form; 1 when there are none.</summary>
    public double SuccessRate => Occurrences == 0 ? 1 : (double)(Applied + AppliedAsVariant) / Occurrences;

    /// <summary>The score as one line: <c>terms 57/57 applied</c>.</summary>
    public override string ToString()
        => $"terms {Applied + AppliedAsVariant}/{Occurrences} applied{(AppliedAsVariant > 0 ? $" ({AppliedAsVariant} as a variant)" : "")}";
}
