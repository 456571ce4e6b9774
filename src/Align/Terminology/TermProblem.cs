namespace Align.Terminology;

/// <summary>Something wrong with a term of a term base.</summary>
/// <param name="Term">The term as it was given.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record TermProblem(Term Term, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Term.Origin is null ? Message : $"{Term.Origin}: {Message}";
}
