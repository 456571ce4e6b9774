using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>Reads the reply of a service that speaks OpenAI's chat completions.</summary>
internal static class ChatCompletion
{
    /// <summary>The text of the first choice, or what stands in its way.</summary>
    public static string Content(JsonElement root, ProviderTransport transport, string advice)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0
            || choices[0].ValueKind != JsonValueKind.Object
            || !choices[0].TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.Object)
            throw transport.Fail(TranslationFailure.BadReply, "the reply has no choice with a message.");

        var reason = choices[0].TryGetProperty("finish_reason", out var finish) && finish.ValueKind == JsonValueKind.String ? finish.GetString() : null;
        if (message.TryGetProperty("refusal", out var refusal) && refusal.ValueKind == JsonValueKind.String && refusal.GetString() is { Length: > 0 } words)
            throw transport.Fail(TranslationFailure.Rejected, $"the model refused: {transport.Clean(words)}");
        switch (reason)
        {
            // The same question would be cut at the same place: only a shorter one helps.
            case "length":
                throw transport.Fail(TranslationFailure.Rejected, $"the reply was cut off at the model's length limit. {advice}");
            case "content_filter":
                throw transport.Fail(TranslationFailure.Rejected, "the service's content filter held the reply back.");
        }
        if (message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String && content.GetString() is { Length: > 0 } text)
            return text;
        throw transport.Fail(TranslationFailure.BadReply, "the model answered nothing.");
    }
}
