namespace Align.Terminology;

/// <summary>What became of a source term in the target.</summary>
public enum TermFate
{
    /// <summary>The preferred target stands there, possibly inflected.</summary>
    Applied,
    /// <summary>An accepted target variant stands there.</summary>
    AppliedAsVariant,
    /// <summary>It was missing or forbidden and has been put right.</summary>
    Repaired,
    /// <summary>No accepted form was found.</summary>
    Missing,
    /// <summary>A forbidden form was found instead.</summary>
    Forbidden,
}
