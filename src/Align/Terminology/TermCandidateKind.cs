namespace Align.Terminology;

/// <summary>Why an expression may be a term.</summary>
public enum TermCandidateKind
{
    /// <summary>Its original stands behind it in brackets: 达摩院(DAMO Academy).</summary>
    Bracketed,
    /// <summary>It looks like the name of a person: a family name and one or two characters that make no word.</summary>
    Name,
    /// <summary>It recurs, holds together, and is in no dictionary.</summary>
    Recurrent,
}
