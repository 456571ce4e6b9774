using System.Text.Json;
using Align.Terminology;

namespace Align.Tests.Terminology;

/// <summary>A line of the case files: terms as <c>source=target</c> or as objects, a text, and what is expected.</summary>
public sealed class TermCase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public required string Name { get; init; }
    public required IReadOnlyList<JsonElement> Terms { get; init; }
    public string Text { get; init; } = "";
    public string Source { get; init; } = "";
    public string Target { get; init; } = "";
    public IReadOnlyList<string> Matches { get; init; } = [];
    public IReadOnlyList<string> Fates { get; init; } = [];

    public TermBase TermBase => Align.Terminology.TermBase.Create(Terms.Select(Read));

    public override string ToString() => Name;

    public static TheoryData<TermCase> Load(string file)
    {
        var cases = new TheoryData<TermCase>();
        foreach (var line in File.ReadLines(TestPaths.Output("Data", "terminology", file)))
            if (line.Length > 0) cases.Add(JsonSerializer.Deserialize<TermCase>(line, Json)!);
        return cases;
    }

    private static Term Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            var parts = element.GetString()!.Split('=', 2);
            return new() { Source = parts[0], Target = parts[1] };
        }
        return new()
        {
            Source = element.GetProperty("source").GetString()!,
            Target = element.GetProperty("target").GetString()!,
            SourceVariants = List("sourceVariants"),
            TargetVariants = List("targetVariants"),
            ForbiddenTargets = List("forbidden"),
            CaseSensitive = element.TryGetProperty("caseSensitive", out var c) && c.GetBoolean(),
            DoNotTranslate = element.TryGetProperty("doNotTranslate", out var d) && d.GetBoolean(),
            Context = new()
            {
                RequireBefore = List("requireBefore"),
                RequireAfter = List("requireAfter"),
                ExcludeBefore = List("excludeBefore"),
                ExcludeAfter = List("excludeAfter"),
            },
        };

        IReadOnlyList<string> List(string name)
            => element.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
    }
}
