namespace Align.Alignment.Words;

/// <summary>Wishes about word alignment.</summary>
public sealed record WordAlignerOptions
{
    /// <summary>How the two directions become one.</summary>
    public WordSymmetrization Symmetrization { get; init; } = WordSymmetrization.Agreement;

    /// <summary>Least probability of a link under <see cref="WordSymmetrization.Agreement"/>; more than 0, at most 1.</summary>
    public double MinProbability { get; init; } = 0.3;

    /// <summary>Rounds of expectation-maximisation over a training corpus; 1 to 50.</summary>
    public int Iterations { get; init; } = 4;

    internal void Validate(string options)
    {
        if (!Enum.IsDefined(typeof(WordSymmetrization), Symmetrization)) throw new ArgumentException($"WordAlignerOptions.Symmetrization is {Symmetrization}, which is no way to join two directions.", options);
        if (!(MinProbability is > 0 and <= 1)) throw new ArgumentException($"WordAlignerOptions.MinProbability is {MinProbability}; it must be more than 0 and at most 1.", options);
        if (Iterations is < 1 or > 50) throw new ArgumentException($"WordAlignerOptions.Iterations is {Iterations}; it must lie between 1 and 50.", options);
    }
}
