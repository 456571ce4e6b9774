using System.Text.Json.Nodes;

namespace Align.Tests.Translation;

/// <summary>What well-behaved services answer: every text in capitals after "EN ", so that each translation names its source.</summary>
public static class HonestAnswers
{
    public static string Translate(string source) => "EN " + source;

    /// <summary>DeepL v2: keeps order, and writes placeholders in long form as the service may.</summary>
    public static string DeepL(ReceivedRequest request)
    {
        var translations = new JsonArray();
        foreach (var text in JsonNode.Parse(request.Body)!["text"]!.AsArray())
            translations.Add(new JsonObject
            {
                ["detected_source_language"] = "ZH",
                ["text"] = Translate(text!.GetValue<string>()).Replace("\"/>", "\"></x>", StringComparison.Ordinal),
            });
        return new JsonObject { ["translations"] = translations }.ToJsonString();
    }

    /// <summary>Chat completions: answers the ids of the user message.</summary>
    public static string OpenAI(ReceivedRequest request) => Chat(Answer(request).ToJsonString());

    /// <summary>The answer that the model would give, as JSON.</summary>
    public static JsonObject Answer(ReceivedRequest request)
    {
        var translations = new JsonArray();
        foreach (var item in Items(request))
            translations.Add(new JsonObject { ["id"] = item["id"]!.GetValue<int>(), ["text"] = Translate(item["text"]!.GetValue<string>()) });
        return new JsonObject { ["translations"] = translations };
    }

    /// <summary>The items of a chat request.</summary>
    public static IEnumerable<JsonNode> Items(ReceivedRequest request) =>
        JsonNode.Parse(JsonNode.Parse(request.Body)!["messages"]![1]!["content"]!.GetValue<string>())!["items"]!.AsArray()!;

    /// <summary>A chat completion around a model's words.</summary>
    public static string Chat(string? content, string finish = "stop", string? refusal = null) => new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = content, ["refusal"] = refusal },
            ["finish_reason"] = finish,
        }),
    }.ToJsonString();
}
