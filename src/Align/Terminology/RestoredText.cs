namespace Align.Terminology;

/// <summary>A translated text whose placeholders have become their originals again.</summary>
public sealed record RestoredText
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Originals whose placeholder the translation has lost; they are not in <see cref="Text"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Originals whose placeholder the translation has more than once; each occurrence is restored.</summary>
    public IReadOnlyList<string> Doubled { get; init; } = [];

    /// <summary>Placeholders with a number that was never given; they stand in <see cref="Text"/> as they came.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>What is wrong, in one sentence for a person; null when every placeholder came back once.</summary>
    public string? Problem
    {
        get
        {
            var parts = new List<string>();
            if (Missing.Count > 0) parts.Add($"lost {string.Join(", ", Missing)}");
            if (Doubled.Count > 0) parts.Add($"doubled {string.Join(", ", Doubled)}");
            if (Unknown.Count > 0) parts.Add($"invented {string.Join(", ", Unknown)}");
            return parts.Count == 0 ? null : $"The provider {string.Join(" and ", parts)}.";
        }
    }
}
