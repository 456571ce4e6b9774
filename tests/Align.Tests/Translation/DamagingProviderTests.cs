using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Align.Documents;
using Align.Segmentation;
using Align.Terminology;
using Align.Translation;
using Align.Translation.Providers;
using Xunit.Abstractions;

namespace Align.Tests.Translation;

/// <summary>A model on a real HTTP server that damages every fifth placeholder and ignores every fifth term, however strictly it is told.</summary>
public sealed partial class DamagingProviderTests(ITestOutputHelper console)
{
    private const int Segments = 1_000;

    private static readonly Term[] Terms =
    [
        new() { Source = "达摩院", Target = "DAMO Academy" },
        new() { Source = "阿里云", Target = "Alibaba Cloud" },
        new() { Source = "算力", Target = "computing power" },
        new() { Source = "大模型", Target = "large model", TargetVariants = ["foundation model"] },
        new() { Source = "平头哥", Target = "T-Head" },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task At_least_99_of_100_terms_are_applied_and_all_the_rest_is_told(int seed)
    {
        var model = new CarelessModel(seed);
        await using var server = await LoopbackServer.StartAsync(model.Answer);
        using var client = ProviderHttpClient.Create();
        var provider = new OpenAIProvider(client, new OpenAIOptions { ApiKey = Requests.PlantedKey, BaseUrl = new Uri(server.Address, "/v1"), Model = "careless" });
        var document = new MarkdownReader().Read(Text(seed));
        var translator = new DocumentTranslator(new TranslationEngine(provider), new TermMatcher(TermBase.Create(Terms)));

        var translations = await translator.TranslateAsync(document, new DocumentSegmenter().Segment(document));

        Assert.Equal(Segments, translations.Segments.Count);
        var outcomes = translations.Segments.SelectMany(segment => segment.Terms).ToList();
        var applied = outcomes.Count(outcome => outcome.IsApplied);
        console.WriteLine($"terms {applied}/{outcomes.Count} applied, {outcomes.Count(o => o.Fate == TermFate.Repaired)} repaired, {translations.Statistics.AskedAgain} asked again in {translations.Statistics.ProviderCalls} requests; " +
            $"the model damaged {model.Damaged} placeholders and ignored {model.Ignored} terms");
        Assert.True(model.Damaged > 200 && model.Ignored > 200);
        Assert.True(applied >= 0.99 * outcomes.Count, $"{applied} of {outcomes.Count}");
        foreach (var (segment, index) in translations.Segments.Select((segment, index) => (segment, index)))
        {
            // What is said of each term is what stands there, counted in another way.
            foreach (var group in segment.Terms.GroupBy(outcome => outcome.Match.Term))
                Assert.True(group.Count(outcome => outcome.IsApplied) <= Occurrences(segment.Text, group.Key), $"segment {index}: {segment.Text}");
            var source = document.Text.Substring(document.Blocks[0].Span);
            var code = $"`c{index}`";
            Assert.True(source.Contains(code, StringComparison.Ordinal));
            Assert.True(segment.Problem is not null || segment.Text.Contains(code, StringComparison.Ordinal), $"segment {index} lost {code} unsaid: {segment.Text}");
            Assert.DoesNotContain("<x", segment.Problem is null ? segment.Text : "", StringComparison.Ordinal);
        }
    }

    private static int Occurrences(string text, Term term) =>
        term.TargetVariants.Prepend(term.Target).Sum(form => Regex.Matches(text, Regex.Escape(form), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Count);

    private static string Text(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < Segments; i++)
            text.Append(CultureInfo.InvariantCulture, $"第{i}组{Terms[random.Next(Terms.Length)].Source}用`c{i}`给{Terms[random.Next(Terms.Length)].Source}做事。");
        return text.ToString();
    }

    /// <summary>Translates word by word, and badly. Deterministic: what it does to an item depends on the seed and on how often it has seen that item.</summary>
    private sealed partial class CarelessModel(int seed)
    {
        private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
        private readonly Lock _lock = new();

        public int Damaged { get; private set; }

        public int Ignored { get; private set; }

        public string Answer(ReceivedRequest request)
        {
            var translations = new JsonArray();
            lock (_lock)
                foreach (var item in HonestAnswers.Items(request))
                    translations.Add(new JsonObject { ["id"] = item["id"]!.GetValue<int>(), ["text"] = Translate(item) });
            return HonestAnswers.Chat(new JsonObject { ["translations"] = translations }.ToJsonString());
        }

        private string Translate(JsonNode item)
        {
            var text = item["text"]!.GetValue<string>();
            _seen[text] = _seen.GetValueOrDefault(text) + 1;
            var random = new Random(HashOf(text, _seen[text]));
            var targets = (item["terms"]?.AsArray() ?? []).ToDictionary(term => term!["source"]!.GetValue<string>(), term => term!["target"]!.GetValue<string>(), StringComparer.Ordinal);
            return Pieces().Replace(text, piece => targets.TryGetValue(piece.Value, out var target) ? Term(piece.Value, target, random)
                : piece.Value.StartsWith('<') ? Placeholder(piece.Value, random)
                : piece.Value switch { "第" => "Group ", "组" => ": ", "用" => " uses ", "给" => " for ", "做事" => " to work", "。" => ".", _ => piece.Value });
        }

        private string Term(string source, string target, Random random)
        {
            if (random.NextDouble() >= 0.2) return target;
            Ignored++;
            // Another word, the pinyin of a name, or nothing done at all.
            return random.Next(3) switch { 0 => "that institute", 1 => "Pingtou", _ => source };
        }

        private string Placeholder(string placeholder, Random random)
        {
            if (random.NextDouble() >= 0.2) return placeholder;
            Damaged++;
            return random.Next(5) switch
            {
                0 => "",
                1 => placeholder + " and " + placeholder,
                2 => placeholder.Replace("\"", "“", StringComparison.Ordinal).Replace("<", "< ", StringComparison.Ordinal),
                3 => "<x id=\"97\"/>",
                _ => "the code",
            };
        }

        private int HashOf(string text, int times)
        {
            var hash = (seed * 397) ^ times;
            foreach (var c in text) hash = unchecked((hash * 31) + c);
            return hash;
        }

        [GeneratedRegex("<x id=\"[0-9]+\"/>|达摩院|阿里云|算力|大模型|平头哥|第|组|用|给|做事|。", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
        private static partial Regex Pieces();
    }
}
