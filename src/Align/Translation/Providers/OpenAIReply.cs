using System.Globalization;
using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>Reads the text that a chat model answered with: a list of ids and texts, taken strictly.</summary>
internal static class OpenAIReply
{
    /// <summary>Reads the translations in the order of the ids.</summary>
    /// <param name="content">The model's message.</param>
    /// <param name="count">How many ids were asked for, from 1.</param>
    /// <exception cref="FormatException">The message is not that; says what is wrong without quoting it.</exception>
    public static IReadOnlyList<TranslationResult> Read(string content, int count)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(Bare(content));
        }
        catch (JsonException exception)
        {
            throw new FormatException("the model did not answer with JSON", exception);
        }
        using (document)
        {
            var results = new TranslationResult?[count];
            foreach (var entry in List(document.RootElement).EnumerateArray()) Take(entry, results);
            var missing = Array.IndexOf(results, null);
            if (missing >= 0) throw new FormatException($"the model left out id {missing + 1} of {count}");
            return [.. results.Select(result => result!)];
        }
    }

    private static JsonElement List(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root;
        if (root.ValueKind == JsonValueKind.Object)
        {
            var lists = root.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).ToList();
            if (lists.Count == 1) return lists[0].Value;
        }
        throw new FormatException("the model's answer has no list of translations");
    }

    private static void Take(JsonElement entry, TranslationResult?[] results)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("id", out var idValue) || !entry.TryGetProperty("text", out var text))
            throw new FormatException("an entry of the model's answer has no id or no text");
        if (!TryId(idValue, out var id) || id < 1 || id > results.Length)
            throw new FormatException($"the model answered with an id that was not asked for; 1 to {results.Length} were");
        if (text.ValueKind != JsonValueKind.String) throw new FormatException($"the model's text for id {id} is no string");
        if (results[id - 1] is not null) throw new FormatException($"the model answered id {id} twice");
        results[id - 1] = new TranslationResult(text.GetString()!);
    }

    private static bool TryId(JsonElement value, out int id)
    {
        id = 0;
        return value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt32(out id),
            JsonValueKind.String => int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out id),
            _ => false,
        };
    }

    /// <summary>
    /// The JSON without what models put around it: their reasoning in <c>&lt;think&gt;</c> (whose opening tag some chat templates
    /// swallow) and a Markdown fence. Tags inside the JSON are left alone: they may be part of a translation.
    /// </summary>
    private static string Bare(string content)
    {
        const string open = "<think>", close = "</think>", fence = "```";
        content = content.Trim().TrimStart('\uFEFF');
        if (content.Length > 0 && content[0] is not ('{' or '[') && !content.StartsWith(fence, StringComparison.Ordinal))
        {
            var end = content.StartsWith(open, StringComparison.Ordinal) || content.Contains(close, StringComparison.Ordinal)
                ? content.IndexOf(close, StringComparison.Ordinal)
                : -1;
            if (end >= 0) content = content[(end + close.Length)..].Trim();
        }
        if (!content.StartsWith(fence, StringComparison.Ordinal)) return content;
        var firstLine = content.IndexOf('\n');
        if (firstLine < 0 || !content.EndsWith(fence, StringComparison.Ordinal) || content.Length - fence.Length < firstLine) return content;
        return content[(firstLine + 1)..^fence.Length].Trim();
    }
}
