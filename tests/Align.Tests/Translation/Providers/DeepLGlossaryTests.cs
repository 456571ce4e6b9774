#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using System.Text.Json.Nodes;
using Align.DependencyInjection;
using Align.Terminology;
using Align.Translation;
using Align.Translation.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace Align.Tests.Translation.Providers;

public sealed class DeepLGlossaryTests : IAsyncLifetime
{
    private static readonly TermBase Terms = TermBase.Create(
    [
        new Term { Source = "达摩院", Target = "DAMO Academy", SourceVariants = ["阿里达摩院"] },
        new Term { Source = "达摩院", Target = "Damo Hall" },
        new Term { Source = "通义", Target = "Tongyi", Context = new TermContext { ExcludeBefore = ["之"] } },
        new Term { Source = "两\n行", Target = "two lines" },
        new Term { Source = new string('长', 400), Target = "long" },
        new Term { Source = "Qwen", Target = "", DoNotTranslate = true },
    ]);

    private readonly HttpClient _client = ProviderHttpClient.Create();
    private readonly List<(string Id, string Name, string Entries)> _account = [];
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(Answer);

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Is_made_once_from_what_the_service_can_hold_and_used_in_every_request()
    {
        var provider = Provider(Terms);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => provider.TranslateAsync(Requests.Of($"第{i}句"))));

        Assert.Equal(TermSupport.Native, provider.Info.Terms);
        Assert.Equal("达摩院\tDAMO Academy\n阿里达摩院\tDAMO Academy\nQwen\tQwen\n", Assert.Single(_account).Entries);
        var translations = _server.Requests.Where(request => request.Path == "/v2/translate").ToList();
        Assert.Equal(8, translations.Count);
        Assert.All(translations, request => Assert.Equal("glossary-1", JsonNode.Parse(request.Body)!["glossary_id"]!.GetValue<string>()));
        Assert.All(_server.Requests, request => Assert.DoesNotContain("PLANTED", request.Body + request.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_found_again_by_its_content_and_made_anew_for_another()
    {
        await Provider(Terms).TranslateAsync(Requests.Of("一"));
        await Provider(Terms).TranslateAsync(Requests.Of("一"));
        await Provider(TermBase.Create([.. Terms.Terms, new Term { Source = "夸克", Target = "Quark" }])).TranslateAsync(Requests.Of("一"));

        Assert.Equal(2, _account.Count);
        Assert.Equal(2, _account.Select(glossary => glossary.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(_account, glossary => Assert.Matches("^align-[0-9a-f]{32}$", glossary.Name));
    }

    [Fact]
    public async Task Is_not_used_for_other_languages()
    {
        await Provider(Terms).TranslateAsync(Requests.Of("一") with { TargetLanguage = "ja" });

        Assert.Null(JsonNode.Parse(Assert.Single(_server.Requests).Body)!["glossary_id"]);
    }

    [Fact]
    public async Task A_failure_is_tried_again_at_the_next_request()
    {
        var provider = Provider(Terms);
        _server.Then(LoopbackServer.Status(503));

        var failure = await Assert.ThrowsAsync<TranslationException>(() => provider.TranslateAsync(Requests.Of("一")));
        await provider.TranslateAsync(Requests.Of("一"));

        Assert.True(failure.IsTransient);
        Assert.Single(_account);
    }

    [Fact]
    public async Task A_glossary_that_somebody_deleted_is_made_again()
    {
        var engine = new TranslationEngine(Provider(Terms), new TranslationEngineOptions { Resilience = new ResilienceOptions { BaseDelay = TimeSpan.FromMilliseconds(1) } });
        await engine.TranslateAsync(Requests.Items("一"));
        _account.Clear();
        _server.Then(LoopbackServer.Status(404, """{"message":"Glossary not found"}"""));

        var run = await engine.TranslateAsync(Requests.Items("二"));

        Assert.Equal("EN 二", run[0].Text);
        Assert.Single(_account);
    }

    [Fact]
    public void A_host_s_term_base_reaches_the_provider()
    {
        var services = new ServiceCollection().AddSingleton(Terms);
        services.AddAlign().AddDeepL(options => options with { ApiKey = Requests.PlantedKey });
        using var built = services.BuildServiceProvider();

        Assert.Equal(TermSupport.Native, built.GetRequiredService<ITranslationProvider>().Info.Terms);
    }

    [Fact]
    public void Terms_that_the_service_cannot_hold_make_no_glossary() =>
        Assert.Equal(TermSupport.None, Provider(TermBase.Create([new Term { Source = "通义", Target = "Tongyi", Context = new TermContext { ExcludeBefore = ["之"] } }])).Info.Terms);

    private DeepLProvider Provider(TermBase terms) => new(_client, new DeepLOptions { ApiKey = Requests.PlantedKey, BaseUrl = _server.Address, TermBase = terms });

    private string Answer(ReceivedRequest request)
    {
        lock (_account)
        {
            if (request.Path == "/v2/translate") return HonestAnswers.DeepL(request);
            Assert.Equal("/v3/glossaries", request.Path);
            if (request.Method == "POST")
            {
                var body = JsonNode.Parse(request.Body)!;
                var dictionary = body["dictionaries"]![0]!;
                Assert.Equal(("zh", "en", "tsv"), (dictionary["source_lang"]!.GetValue<string>(), dictionary["target_lang"]!.GetValue<string>(), dictionary["entries_format"]!.GetValue<string>()));
                _account.Add(($"glossary-{_account.Count + 1}", body["name"]!.GetValue<string>(), dictionary["entries"]!.GetValue<string>()));
                return new JsonObject { ["glossary_id"] = _account[^1].Id, ["name"] = _account[^1].Name }.ToJsonString();
            }
            var list = new JsonArray();
            foreach (var (id, name, _) in _account) list.Add(new JsonObject { ["glossary_id"] = id, ["name"] = name, ["dictionaries"] = new JsonArray() });
            return new JsonObject { ["glossaries"] = list }.ToJsonString();
        }
    }
}
