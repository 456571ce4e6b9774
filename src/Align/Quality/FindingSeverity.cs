namespace Align.Quality;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,
    /// <summary>Probably wrong.</summary>
    Warning,
    /// <summary>Wrong.</summary>
    Error,
}
