using System.Text;
using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>What the body of an HTTP error says: its message and its codes, wherever the service puts them.</summary>
internal sealed record HttpErrorBody(string Message, IReadOnlyList<string> Codes)
{
    /// <summary>
    /// Reads <c>{"error":{"message","code","type"}}</c> (OpenAI), <c>{"error":"…"}</c> (Ollama), <c>{"message","detail"}</c> (DeepL),
    /// <c>{"object":"error","message","type","code"}</c> (vLLM); anything else is the message as it stands.
    /// </summary>
    public static HttpErrorBody Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return new HttpErrorBody("", []);
            if (root.TryGetProperty("error", out var error))
            {
                if (error.ValueKind == JsonValueKind.String) return new HttpErrorBody(error.GetString()!, []);
                if (error.ValueKind == JsonValueKind.Object) root = error;
            }
            var message = string.Join(" ", Values(root, "message", "detail"));
            return new HttpErrorBody(message, [.. Values(root, "code", "type")]);
        }
        catch (JsonException)
        {
            return new HttpErrorBody(Encoding.UTF8.GetString(body.Span), []);
        }
    }

    private static IEnumerable<string> Values(JsonElement element, params string[] names)
    {
        foreach (var name in names)
            if (element.TryGetProperty(name, out var value))
            {
                if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text) yield return text;
                else if (value.ValueKind == JsonValueKind.Number) yield return value.GetRawText();
            }
    }
}
