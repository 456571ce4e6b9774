#pragma warning disable MA0002, MA0006 // Assert.Equal and == compare strings ordinally, which is what is meant.
using System.Text.Json.Nodes;
using Align.Translation;
using Align.Translation.Providers;
using Microsoft.Extensions.Time.Testing;

namespace Align.Tests.Translation.Providers;

public sealed class DeepLProviderTests : IAsyncLifetime
{
    private readonly HttpClient _client = ProviderHttpClient.Create();
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(HonestAnswers.DeepL);

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Sends_what_the_golden_request_holds()
    {
        var provider = Provider(options => options with { Formality = DeepLFormality.PreferMore, Context = "云计算", ModelType = "quality_optimized" });
        await provider.TranslateAsync(Requests.Of("阿里云发布了新模型。", "a<b & \"c\" <x id=\"0\"/>"));
        var request = Assert.Single(_server.Requests);
        Assert.Equal(("POST", "/v2/translate"), (request.Method, request.Path));
        Assert.Equal($"DeepL-Auth-Key {Requests.PlantedKey}", request.Headers["Authorization"]);
        Assert.StartsWith("Align/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        var golden = JsonNode.Parse(await File.ReadAllTextAsync(TestPaths.Output("Data", "translation", "deepl-request.json")));
        Assert.True(JsonNode.DeepEquals(golden, JsonNode.Parse(request.Body)), request.Body);
    }

    [Fact]
    public async Task Gives_texts_back_in_order_with_their_placeholders()
    {
        var results = await Provider().TranslateAsync(Requests.Of("一", "a<b & \"c\" <x id=\"0\"/>"));
        Assert.Equal(["EN 一", "EN a<b & \"c\" <x id=\"0\"/>"], results.Select(result => result.Text));
    }

    [Theory]
    [InlineData("key:fx", "https://api-free.deepl.com/v2/translate")]
    [InlineData("key", "https://api.deepl.com/v2/translate")]
    public async Task The_key_decides_between_the_free_and_the_paid_host(string key, string address)
    {
        using var client = new HttpClient(new RecordingHandler());
        await Assert.ThrowsAsync<TranslationException>(() => new DeepLProvider(client, new DeepLOptions { ApiKey = key }).TranslateAsync(Requests.Of("一")));
        Assert.Equal(address, RecordingHandler.Last);
    }

    [Theory]
    [InlineData("zh-Hans", "ZH", "en", "EN-US")]
    [InlineData("zh-Hant-TW", "ZH", "en-GB", "EN-GB")]
    [InlineData("en-US", "EN", "zh-TW", "ZH-HANT")]
    [InlineData("en", "EN", "zh-Hans", "ZH-HANS")]
    public void Languages_are_named_as_the_service_names_them(string source, string sourceCode, string target, string targetCode) =>
        Assert.Equal((sourceCode, targetCode), (DeepLProvider.SourceLanguage(source), DeepLProvider.TargetLanguage(target)));

    [Theory]
    [InlineData(400, """{"message":"Tag handling parsing failed, please check input."}""", TranslationFailure.Rejected)]
    [InlineData(400, """{"message":"Value for 'target_lang' not supported."}""", TranslationFailure.Fatal)]
    [InlineData(403, "", TranslationFailure.Fatal)]
    [InlineData(404, "", TranslationFailure.Fatal)]
    [InlineData(413, "", TranslationFailure.Rejected)]
    [InlineData(414, "", TranslationFailure.Rejected)]
    [InlineData(429, """{"message":"Too many requests"}""", TranslationFailure.RateLimited)]
    [InlineData(456, """{"message":"Quota Exceeded"}""", TranslationFailure.Fatal)]
    [InlineData(500, "<html>oops</html>", TranslationFailure.BadReply)]
    [InlineData(503, "", TranslationFailure.Unavailable)]
    [InlineData(529, "", TranslationFailure.RateLimited)]
    [InlineData(418, "", TranslationFailure.Rejected)]
    public async Task A_status_means_what_the_table_says(int status, string body, TranslationFailure failure)
    {
        var exception = await FailAsync(LoopbackServer.Status(status, body));
        Assert.Equal(failure, exception.Failure);
        Assert.StartsWith($"deepl: HTTP {status}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "Thu, 01 Jan 2026 00:01:30 GMT", 90)]
    [InlineData("Retry-After", "Wed, 31 Dec 2025 00:00:00 GMT", 0)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    public async Task A_wait_is_read_in_seconds_and_as_a_date(string header, string value, double seconds)
    {
        var exception = await FailAsync(LoopbackServer.Status(429, "", (header, value)));
        Assert.Equal(TimeSpan.FromSeconds(seconds), exception.RetryAfter);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"translations":[]}""")]
    [InlineData("""{"translations":[{"text":"a"},{"text":"b"}]}""")]
    [InlineData("""{"translations":[{"txt":"a"}]}""")]
    [InlineData("""{"translations":[{"text":null}]}""")]
    public async Task A_reply_of_another_shape_is_a_bad_reply(string body) =>
        Assert.Equal(TranslationFailure.BadReply, (await FailAsync(LoopbackServer.Json(body))).Failure);

    [Fact]
    public async Task A_reply_that_is_cut_in_the_middle_is_a_bad_reply() =>
        Assert.Equal(TranslationFailure.BadReply, (await FailAsync(LoopbackServer.CutInTheMiddle("""{"translations":[{"text":"a long reply that never ends"}]}"""))).Failure);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_huge_reply_is_not_read(bool statesLength)
    {
        _server.Then(LoopbackServer.Huge(8 * 1024 * 1024, statesLength));
        var provider = Provider(options => options with { MaxResponseBytes = 100_000 });
        var exception = await Assert.ThrowsAsync<TranslationException>(() => provider.TranslateAsync(Requests.Of("一")));
        Assert.Equal(TranslationFailure.Rejected, exception.Failure);
        Assert.Contains("MaxResponseBytes (100000)", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var other = await LoopbackServer.StartAsync(HonestAnswers.DeepL);
        var exception = await FailAsync(LoopbackServer.Redirect(new Uri(other.Address, "/v2/translate").ToString(), status));
        Assert.Equal(TranslationFailure.Fatal, exception.Failure);
        Assert.Contains("redirects", exception.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_client_that_follows_redirects_by_itself_carries_no_key_and_its_reply_is_refused()
    {
        await using var other = await LoopbackServer.StartAsync(HonestAnswers.DeepL);
        using var following = new HttpClient();
        _server.Then(LoopbackServer.Redirect(new Uri(other.Address, "/v2/translate").ToString()));
        var provider = new DeepLProvider(following, Options());
        var exception = await Assert.ThrowsAsync<TranslationException>(() => provider.TranslateAsync(Requests.Of("一")));
        Assert.Equal(TranslationFailure.Fatal, exception.Failure);
        Assert.DoesNotContain("Authorization", Assert.Single(other.Requests).Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_listening_is_a_provider_that_is_away()
    {
        var provider = new DeepLProvider(_client, Options() with { BaseUrl = Requests.NobodyHome() });
        var exception = await Assert.ThrowsAsync<TranslationException>(() => provider.TranslateAsync(Requests.Of("一")));
        Assert.Equal(TranslationFailure.Unavailable, exception.Failure);
        Requests.AssertSecret(exception);
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_the_provider()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.Then(LoopbackServer.Silence(arrived));
        using var cancel = new CancellationTokenSource();
        var task = Provider().TranslateAsync(Requests.Of("一"), cancel.Token);
        await arrived.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
    }

    [Fact]
    public async Task The_time_limit_of_the_client_is_a_timeout()
    {
        _server.Then(LoopbackServer.Silence(new TaskCompletionSource()));
        using var hasty = new HttpClient { Timeout = TimeSpan.FromMilliseconds(150) };
        var exception = await Assert.ThrowsAsync<TranslationException>(() => new DeepLProvider(hasty, Options()).TranslateAsync(Requests.Of("一")));
        Assert.Equal(TranslationFailure.Timeout, exception.Failure);
    }

    [Fact]
    public async Task A_request_beyond_128_KiB_is_never_sent()
    {
        var exception = await Assert.ThrowsAsync<TranslationException>(() => Provider().TranslateAsync(Requests.Of(new string('&', 29_000))));
        Assert.Equal(TranslationFailure.Rejected, exception.Failure);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task An_engine_halves_a_batch_that_is_too_large_for_the_body()
    {
        var run = await new TranslationEngine(Provider()).TranslateAsync(Requests.Items([.. Enumerable.Range(10, 40).Select(number => new string('&', 700) + number)]));
        Assert.All(run, item => Assert.Equal(TranslationOrigin.Provider, item.Origin));
        Assert.All(_server.Requests, request => Assert.True(request.Body.Length <= 128 * 1024));
        Assert.Equal(2, _server.Requests.Count);
    }

    [Theory]
    [InlineData("", null, "ApiKey is not set")]
    [InlineData("two words", null, "ApiKey holds a character")]
    [InlineData("key", "http://api.example.com", "unencrypted")]
    [InlineData("key", "ftp://api.example.com", "http or https")]
    [InlineData("key", "https://user:pass@api.example.com", "user name or password")]
    public void A_wrong_option_is_named(string key, string? address, string message)
    {
        var options = new DeepLOptions { ApiKey = key, BaseUrl = address is null ? null : new Uri(address) };
        var exception = Assert.Throws<ArgumentException>(() => new DeepLProvider(_client, options));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass@", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_with_a_key_takes_loopback_or_a_word_of_the_user()
    {
        var far = Options() with { BaseUrl = new Uri("http://translate.example.com") };
        Assert.Throws<ArgumentException>(() => new DeepLProvider(_client, far));
        Assert.Equal("deepl", new DeepLProvider(_client, far with { AllowInsecureTransport = true }).Info.Name);
        Assert.Equal("deepl", new DeepLProvider(_client, far with { BaseUrl = new Uri("http://localhost:1") }).Info.Name);
    }

    [Fact]
    public async Task A_server_that_quotes_the_key_gets_it_into_no_message()
    {
        foreach (var status in new[] { 400, 401, 403, 429, 456, 500, 503 })
        {
            var exception = await FailAsync(LoopbackServer.Status(status, $$"""{"message":"bad {{Requests.PlantedKey}}\nplease","code":"{{Requests.PlantedKey}}"}"""));
            Requests.AssertSecret(exception, exception.Message);
            Assert.DoesNotContain('\n', exception.Message);
        }
    }

    [Fact]
    public void Options_never_show_the_key()
    {
        var options = Options() with { BaseUrl = new Uri($"https://api.example.com/?k={Requests.PlantedKey}") };
        Requests.AssertSecret(options, System.Text.Json.JsonSerializer.Serialize(options with { BaseUrl = null }));
        Assert.Contains("ApiKey = (set)", options.ToString(), StringComparison.Ordinal);
        Assert.Contains("ApiKey = (not set)", new DeepLOptions().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_comes_from_the_environment_without_its_line_break()
    {
        Assert.Equal("abc:fx", DeepLOptions.FromEnvironment(name => name == "DEEPL_API_KEY" ? "abc:fx\n" : null).ApiKey);
        Assert.Equal("", DeepLOptions.FromEnvironment(_ => null).ApiKey);
    }

    private DeepLOptions Options() => new() { ApiKey = Requests.PlantedKey, BaseUrl = _server.Address };

    private DeepLProvider Provider(Func<DeepLOptions, DeepLOptions>? configure = null) =>
        new(_client, configure is null ? Options() : configure(Options()), new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    private async Task<TranslationException> FailAsync(Func<Microsoft.AspNetCore.Http.HttpContext, Task> fault)
    {
        _server.Then(fault);
        var exception = await Assert.ThrowsAsync<TranslationException>(() => Provider().TranslateAsync(Requests.Of("一")));
        Requests.AssertSecret(exception);
        return exception;
    }

    /// <summary>Keeps the address that would have been called and calls nobody.</summary>
    private sealed class RecordingHandler : HttpMessageHandler
    {
        public static string? Last { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Last = request.RequestUri!.ToString();
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable) { Content = new StringContent(""), RequestMessage = request });
        }
    }
}
