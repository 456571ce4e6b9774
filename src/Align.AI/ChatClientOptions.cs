namespace Align.AI;

/// <summary>How a chat model is asked for translations.</summary>
public sealed record ChatClientOptions
{
    /// <summary>The provider's name in reports and metadata.</summary>
    public string Name { get; init; } = "chat";

    /// <summary>The model; null: the client's own default.</summary>
    public string? Model { get; init; }

    /// <summary>Sampling temperature; null where the model takes none.</summary>
    public float? Temperature { get; init; } = 0;

    /// <summary>Whether JSON is demanded through the response format; some models refuse that. The prompt asks for JSON in any case.</summary>
    public bool JsonMode { get; init; } = true;

    /// <summary>Wishes about style, subject or audience that are added to the system prompt; null: none.</summary>
    public string? Instructions { get; init; }

    /// <summary>Most items in one request; at least 1.</summary>
    public int MaxBatchSize { get; init; } = 20;

    /// <summary>Most UTF-16 code units of source text in one request; at least 1.</summary>
    public int MaxCharacters { get; init; } = 4_000;
}
