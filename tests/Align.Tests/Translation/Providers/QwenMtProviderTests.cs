#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using System.Text.Json.Nodes;
using Align.Translation;
using Align.Translation.Providers;

namespace Align.Tests.Translation.Providers;

public sealed class QwenMtProviderTests : IAsyncLifetime
{
    private readonly HttpClient _client = ProviderHttpClient.Create();
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(request =>
        HonestAnswers.Chat(HonestAnswers.Translate(JsonNode.Parse(request.Body)!["messages"]![0]!["content"]!.GetValue<string>())));

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task One_text_a_request_with_languages_terms_and_domains_in_fields_of_their_own()
    {
        var provider = new QwenMtProvider(_client, Options() with { Domains = "Business news." });

        var results = await provider.TranslateAsync(new TranslationRequest { Items = [Requests.WithTerm("达摩院和达摩院。", "达摩院", "DAMO Academy"), new TranslationItem { Text = "二" }] });

        Assert.Equal(["EN 达摩院和达摩院。", "EN 二"], results.Select(result => result.Text));
        Assert.Equal(2, _server.Requests.Count);
        Assert.Equal($"Bearer {Requests.PlantedKey}", _server.Requests[0].Headers["Authorization"]);
        Assert.Equal("/compatible-mode/v1/chat/completions", _server.Requests[0].Path);
        var expected = JsonNode.Parse("""
            {"model":"qwen-mt-plus","messages":[{"role":"user","content":"达摩院和达摩院。"}],
             "translation_options":{"source_lang":"Chinese","target_lang":"English","terms":[{"source":"达摩院","target":"DAMO Academy"}],"domains":"Business news."}}
            """);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(_server.Requests[0].Body)), _server.Requests[0].Body);
    }

    [Theory]
    [InlineData(400, "Arrearage", TranslationFailure.Fatal)]
    [InlineData(400, "data_inspection_failed", TranslationFailure.Rejected)]
    [InlineData(401, "invalid_api_key", TranslationFailure.Fatal)]
    [InlineData(429, "limit_requests", TranslationFailure.RateLimited)]
    [InlineData(429, "insufficient_quota", TranslationFailure.Fatal)]
    [InlineData(500, "internal_error", TranslationFailure.Unavailable)]
    public async Task The_code_in_the_body_says_what_an_error_means(int status, string code, TranslationFailure failure)
    {
        _server.Then(LoopbackServer.Status(status, $$"""{"error":{"code":"{{code}}","message":"about {{Requests.PlantedKey}}" } }"""));

        var error = await Assert.ThrowsAsync<TranslationException>(() => new QwenMtProvider(_client, Options()).TranslateAsync(Requests.Of("一")));

        Assert.Equal(failure, error.Failure);
        Requests.AssertSecret(error, error.Message, Options());
    }

    [Fact]
    public async Task A_reply_that_was_cut_off_is_no_translation()
    {
        _server.Then(LoopbackServer.Json(HonestAnswers.Chat("EN", finish: "length")));

        var error = await Assert.ThrowsAsync<TranslationException>(() => new QwenMtProvider(_client, Options()).TranslateAsync(Requests.Of("一")));

        Assert.Contains("QwenMtOptions.MaxCharacters", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-Hans", "Chinese")]
    [InlineData("zh-TW", "Traditional Chinese")]
    [InlineData("en-GB", "English")]
    [InlineData("sv", "sv")]
    public void Languages_are_named_in_English(string tag, string name) => Assert.Equal(name, QwenMtProvider.Language(tag));

    private QwenMtOptions Options() => new() { ApiKey = Requests.PlantedKey, BaseUrl = new Uri(_server.Address, "/compatible-mode/v1") };
}
