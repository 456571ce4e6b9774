namespace Align.Terminology;

/// <summary>A translation with its protected ranges put back, and what had happened to the placeholders.</summary>
/// <param name="Text">The text. A doubled placeholder has been put back at each of its places; an unknown one stands as it came.</param>
/// <param name="Missing">Ids of placeholders that are not in the translation, ascending.</param>
/// <param name="Doubled">Ids of placeholders that stand there more than once, ascending.</param>
/// <param name="Unknown">Things that look like placeholders but have no original.</param>
/// <param name="Reordered">Ids of placeholders that stand before one with a smaller id, in text order. Often right: languages order things differently.</param>
public sealed record RestoredText(
    string Text,
    IReadOnlyList<int> Missing,
    IReadOnlyList<int> Doubled,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<int> Reordered)
{
    /// <summary>What is wrong, in one sentence for a person; null when every placeholder came back once.</summary>
    public string? Problem { get; internal init; }

    /// <summary>Whether each placeholder stood there once and nothing else looked like one. Order does not count.</summary>
    public bool IsIntact => Problem is null;
}
