#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Align.Documents;
using Align.Terminology;
using Align.Translation;
using Align.Translation.Providers;

namespace Align.Tests.Translation.Providers;

public sealed partial class AzureTranslatorProviderTests : IAsyncLifetime
{
    private readonly HttpClient _client = ProviderHttpClient.Create();
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(Answer);

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Terms_go_into_the_text_and_everything_else_is_escaped()
    {
        var text = "用<x id=\"0\"/>看R&D<b>达摩院";
        var item = new TranslationItem { Text = text, Terms = [new TermMatch(new TextSpan(text.Length - 3, 3), new Term { Source = "达摩院", Target = "DAMO \"A\" & B" })] };

        var results = await Provider().TranslateAsync(new TranslationRequest { Items = [item] });

        var request = Assert.Single(_server.Requests);
        Assert.Equal("/translate?api-version=3.0&textType=html&from=zh-Hans&to=en", request.Path);
        Assert.Equal((Requests.PlantedKey, "eastasia"), (request.Headers["Ocp-Apim-Subscription-Key"], request.Headers["Ocp-Apim-Subscription-Region"]));
        Assert.StartsWith("Align/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", request.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(
            "用<span class=\"notranslate\">x0</span>看R&amp;D&lt;b&gt;<mstrans:dictionary translation=\"DAMO &quot;A&quot; &amp; B\">达摩院</mstrans:dictionary>",
            JsonNode.Parse(request.Body)![0]!["Text"]!.GetValue<string>());
        Assert.Equal("EN 用<x id=\"0\"/>看R&D<b>DAMO \"A\" & B", Assert.Single(results).Text);
    }

    [Fact]
    public async Task The_dictionary_needs_English_on_one_side()
    {
        await Provider().TranslateAsync(new TranslationRequest { TargetLanguage = "ja", Items = [Requests.WithTerm("达摩院。", "达摩院", "ダモ")] });

        Assert.Equal("达摩院。", JsonNode.Parse(Assert.Single(_server.Requests).Body)![0]!["Text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(403, 403001, TranslationFailure.Fatal, "quota")]
    [InlineData(401, 401000, TranslationFailure.Fatal, "AZURE_TRANSLATOR_KEY")]
    [InlineData(429, 429001, TranslationFailure.RateLimited, "429")]
    [InlineData(400, 400077, TranslationFailure.Rejected, "too large")]
    [InlineData(400, 400036, TranslationFailure.Fatal, "target language")]
    [InlineData(503, 503000, TranslationFailure.Unavailable, "503")]
    public async Task The_code_in_the_body_says_what_an_error_means(int status, int code, TranslationFailure failure, string says)
    {
        _server.Then(LoopbackServer.Status(status, $$"""{"error":{"code":{{code}},"message":"about {{Requests.PlantedKey}}" } }"""));

        var error = await Assert.ThrowsAsync<TranslationException>(() => Provider().TranslateAsync(Requests.Of("一")));

        Assert.Equal(failure, error.Failure);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Requests.AssertSecret(error, error.Message, new AzureTranslatorOptions { ApiKey = Requests.PlantedKey });
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""[{"translations":[]}]""")]
    [InlineData("""[{"translations":[{"text":7}]}]""")]
    public async Task A_reply_of_another_shape_is_a_bad_reply(string body)
    {
        _server.Then(LoopbackServer.Json(body));

        Assert.Equal(TranslationFailure.BadReply, (await Assert.ThrowsAsync<TranslationException>(() => Provider().TranslateAsync(Requests.Of("一")))).Failure);
    }

    [Fact]
    public void The_environment_names_key_region_and_endpoint()
    {
        var options = AzureTranslatorOptions.FromEnvironment(name => name switch
        {
            "AZURE_TRANSLATOR_KEY" => " k ", "AZURE_TRANSLATOR_REGION" => "eastasia", "AZURE_TRANSLATOR_ENDPOINT" => "https://example.org/t", _ => null,
        });

        Assert.Equal(("k", "eastasia", "https://example.org/t"), (options.ApiKey, options.Region, options.BaseUrl.AbsoluteUri));
        Assert.Throws<ArgumentException>(() => new AzureTranslatorProvider(_client, new AzureTranslatorOptions()));
        Assert.Throws<ArgumentException>(() => new AzureTranslatorProvider(_client, new AzureTranslatorOptions { ApiKey = "k", BaseUrl = new Uri("http://example.org") }));
    }

    private AzureTranslatorProvider Provider() => new(_client, new AzureTranslatorOptions { ApiKey = Requests.PlantedKey, Region = "eastasia", BaseUrl = _server.Address });

    /// <summary>As the service does: the dictionary's words stand in for the marked ones, and attributes come back in another order.</summary>
    private static string Answer(ReceivedRequest request)
    {
        var replies = new JsonArray();
        foreach (var item in JsonNode.Parse(request.Body)!.AsArray())
        {
            var text = Dictionary().Replace(item!["Text"]!.GetValue<string>(), match => match.Groups["target"].Value).Replace("<span class=\"notranslate\">", "<span translate=\"no\" class=\"notranslate\"> ", StringComparison.Ordinal);
            replies.Add(new JsonObject { ["translations"] = new JsonArray(new JsonObject { ["text"] = "EN " + text, ["to"] = "en" }) });
        }
        return replies.ToJsonString();
    }

    [GeneratedRegex("<mstrans:dictionary translation=\"(?<target>[^\"]*)\">.*?</mstrans:dictionary>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Dictionary();
}
