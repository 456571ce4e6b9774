using System.Net;

namespace Align.Translation.Providers;

/// <summary>Makes HTTP clients fit for providers, for programs without a dependency-injection container.</summary>
public static class ProviderHttpClient
{
    /// <summary>
    /// A client that follows no redirect, keeps no cookie and sets no time limit of its own (the engine's pipeline does).
    /// Make one and share it.
    /// </summary>
    public static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    // A redirect could carry the text, and with some handlers the key, to a host that nobody chose.
    internal static HttpMessageHandler CreateHandler() => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
    };
}
