namespace Align.Corpora;

/// <summary>What the header of a TMX file says.</summary>
public sealed record TmxWriterOptions
{
    /// <summary>The header's <c>srclang</c>; null takes the source language of the first unit, <c>zh-Hans</c> when there is none.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>The header's <c>creationdate</c>; null leaves it out, so that the same units give the same bytes.</summary>
    public DateTimeOffset? CreationDate { get; init; }
}
