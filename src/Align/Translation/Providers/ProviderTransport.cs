using System.Net.Http.Headers;
using System.Text.Json;

namespace Align.Translation.Providers;

/// <summary>Posts JSON to a provider and gets JSON back, or a <see cref="TranslationException"/> that says what the failure means.</summary>
internal sealed class ProviderTransport
{
    private const int MaxErrorBytes = 64 * 1024;

    private static readonly ProductInfoHeaderValue UserAgent = new("Align", typeof(ProviderTransport).Assembly.GetName().Version?.ToString(3) ?? "0");

    private readonly string _provider;
    private readonly Func<HttpClient> _clients;
    private readonly Uri _address;
    private readonly ProviderKey _key;
    private readonly int _maxResponseBytes;
    private readonly IReadOnlyList<HttpErrorRule> _rules;
    private readonly TimeProvider _time;

    public ProviderTransport(
        string provider, Func<HttpClient> clients, Uri address, ProviderKey key, int maxResponseBytes, IReadOnlyList<HttpErrorRule> rules, TimeProvider time)
    {
        _provider = provider;
        _clients = clients;
        _address = address;
        _key = key;
        _maxResponseBytes = maxResponseBytes;
        _rules = rules;
        _time = time ?? throw new ArgumentNullException(nameof(time));
    }

    /// <summary>Headers that go with every request besides the key.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Checks an address: absolute http(s), no password in it, and no key in clear text over a network.</summary>
    /// <exception cref="ArgumentException">It is none of that; the message names the option.</exception>
    public static Uri CheckAddress(string owner, Uri? address, bool hasKey, bool allowInsecure)
    {
        if (address is not { IsAbsoluteUri: true } || !(Has(address, Uri.UriSchemeHttps) || Has(address, Uri.UriSchemeHttp)))
            throw new ArgumentException($"{owner} must be an absolute http or https address.", owner);
        if (address.UserInfo.Length > 0)
            throw new ArgumentException($"{owner} must not hold a user name or password; the key has an option of its own.", owner);
        if (hasKey && Has(address, Uri.UriSchemeHttp) && !address.IsLoopback && !allowInsecure)
            throw new ArgumentException($"{owner} would send the key unencrypted to {address.Host}. Use https, or set AllowInsecureTransport if that network is trusted.", owner);
        return address;

        static bool Has(Uri address, string scheme) => string.Equals(address.Scheme, scheme, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One attempt. The caller disposes the document.</summary>
    /// <param name="json">The body.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="query">Added to the address: <c>?from=zh</c>, or <c>&amp;from=zh</c> where the address has a query.</param>
    public async Task<JsonDocument> PostAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken, string? query = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, query is null ? _address : new Uri(_address.AbsoluteUri + query)) { Content = new ReadOnlyMemoryContent(json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One attempt to read what is at the address. The caller disposes the document.</summary>
    public async Task<JsonDocument> GetAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        return await SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<JsonDocument> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.UserAgent.Add(UserAgent);
        _key.Apply(request.Headers);
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        try
        {
            using var response = await _clients().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            RefuseRedirect(response);
            if (!response.IsSuccessStatusCode) throw await FailureAsync(response, cancellationToken).ConfigureAwait(false);
            return await ParseAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            throw Fail(TranslationFailure.Unavailable, $"{_address.Host} cannot be reached: {_key.Clean(exception.Message)}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Fail(TranslationFailure.Timeout, $"{_address.Host} did not answer within the HTTP client's timeout.", exception);
        }
    }

    /// <summary>A failure of this provider whose message is quoted from nowhere.</summary>
    public TranslationException Fail(TranslationFailure failure, string message, Exception? cause = null) => new(_provider, failure, message, innerException: cause);

    /// <summary>A text of the server's, made fit for a message.</summary>
    public string Clean(string text) => _key.Clean(text);

    private void RefuseRedirect(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var target = status is >= 300 and < 400 ? response.Headers.Location : null;
        if (target is { IsAbsoluteUri: false }) target = new Uri(_address, target);
        // A client that was handed in may have followed redirects on its own.
        var answered = response.RequestMessage?.RequestUri ?? _address;
        if (status is < 300 or >= 400 && string.Equals(answered.Authority, _address.Authority, StringComparison.OrdinalIgnoreCase)) return;
        throw Fail(TranslationFailure.Fatal,
            $"{_address.Host} redirects to {_key.Clean((target ?? answered).Host)}; redirects are not followed, because the key and the text belong to the host that was configured. Set BaseUrl to the right address.");
    }

    private async Task<JsonDocument> ParseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > _maxResponseBytes) throw TooLarge();
        using var body = new MemoryStream();
        try
        {
            if (!await ReadAsync(response, body, _maxResponseBytes, cancellationToken).ConfigureAwait(false)) throw TooLarge();
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException)
        {
            throw Fail(TranslationFailure.BadReply, "the reply broke off in the middle.", exception);
        }
        try
        {
            return JsonDocument.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
        }
        catch (JsonException exception)
        {
            throw Fail(TranslationFailure.BadReply, $"the reply is not JSON (line {exception.LineNumber + 1}). If that persists, check BaseUrl.");
        }
    }

    private TranslationException TooLarge() =>
        Fail(TranslationFailure.Rejected, $"the reply is longer than MaxResponseBytes ({_maxResponseBytes}) and was not read.");

    /// <summary>Reads at most <paramref name="limit"/> bytes; false when there are more.</summary>
    private static async Task<bool> ReadAsync(HttpResponseMessage response, MemoryStream body, int limit, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = new byte[16 * 1024];
            while (true)
            {
                var count = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
                if (count == 0) return true;
                if (body.Length + count > limit) return false;
                body.Write(buffer, 0, count);
            }
        }
    }

    private async Task<TranslationException> FailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        using var body = new MemoryStream();
        try
        {
            await ReadAsync(response, body, MaxErrorBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // The status alone says enough.
        }
        var error = HttpErrorBody.Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
        var rule = _rules.FirstOrDefault(candidate => candidate.Matches(status, error.Codes, error.Message))
            ?? new HttpErrorRule(status, Code: null, status >= 500 ? TranslationFailure.BadReply : TranslationFailure.Rejected, "");

        // What is said about a wrong key tends to quote it in part, which no redaction can find.
        var aboutKey = status is 401 or 403 || error.Codes.Contains("invalid_api_key", StringComparer.OrdinalIgnoreCase);
        var quote = aboutKey || error.Message.Length == 0 ? "" : $": {_key.Clean(error.Message).TrimEnd('.')}";
        var code = error.Codes.Count == 0 ? "" : $" {_key.Clean(error.Codes[0])}";
        var advice = rule.Advice.Length == 0 ? "" : $" {rule.Advice}";
        return new TranslationException(_provider, rule.Failure, $"HTTP {status}{code}{quote}.{advice}", RetryAfter(response));
    }

    /// <summary>Retry-After in seconds or as a date (RFC 9110 section 10.2.3), or the milliseconds that some services send.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        TimeSpan? wait = null;
        if (response.Headers.TryGetValues("retry-after-ms", out var values)
            && double.TryParse(values.FirstOrDefault(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds is >= 0 and < int.MaxValue)
            wait = TimeSpan.FromMilliseconds(milliseconds);
        else if (response.Headers.RetryAfter is { } header)
            wait = header.Delta ?? (header.Date - _time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
