using System.Net.Sockets;
using Align.Documents;
using Align.Terminology;
using Align.Translation;

namespace Align.Tests.Translation;

/// <summary>Short ways to write items, requests and addresses in tests.</summary>
public static class Requests
{
    public const string PlantedKey = "sk-PLANTED-7d1f0c2e9b";

    public static TranslationRequest Of(params string[] texts) => new() { Items = Items(texts) };

    public static IReadOnlyList<TranslationItem> Items(params string[] texts) => [.. texts.Select(text => new TranslationItem { Text = text })];

    public static TranslationItem WithTerm(string text, string source, string target) => new()
    {
        Text = text,
        Terms = [new TermMatch(new TextSpan(text.IndexOf(source, StringComparison.Ordinal), source.Length), new Term { Source = source, Target = target })],
    };

    /// <summary>An address on loopback where nobody listens.</summary>
    public static Uri NobodyHome()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public static void AssertSecret(params object?[] texts)
    {
        foreach (var text in texts) Assert.DoesNotContain("PLANTED", text?.ToString() ?? "", StringComparison.Ordinal);
    }
}
