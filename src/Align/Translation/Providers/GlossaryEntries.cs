using System.Security.Cryptography;
using System.Text;
using Align.Terminology;

namespace Align.Translation.Providers;

/// <summary>What of a term base a service's own glossary can hold: source form, a tab, target form, a line for each.</summary>
/// <remarks>
/// Left out is what a service would refuse (empty or overlong sides, control characters, a source form twice) or apply wrongly
/// (terms with contexts, which no service knows). The same entries always give the same text and the same <see cref="Hash"/>.
/// </remarks>
internal sealed record GlossaryEntries(string TabSeparated, int Count, string Hash)
{
    /// <summary>Takes what fits.</summary>
    /// <param name="terms">The term base.</param>
    /// <param name="maxBytes">Most bytes of UTF-8 a side.</param>
    public static GlossaryEntries Of(TermBase terms, int maxBytes)
    {
        var text = new StringBuilder();
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in terms.Terms)
        {
            if (HasContext(term.Context) || !Fits(term.ExpectedTarget, maxBytes)) continue;
            foreach (var source in term.SourceVariants.Prepend(term.Source))
                if (Fits(source, maxBytes) && sources.Add(source.Trim())) text.Append(source.Trim()).Append('\t').Append(term.ExpectedTarget.Trim()).Append('\n');
        }
        return new GlossaryEntries(text.ToString(), sources.Count, HashOf($"{terms.SourceLanguage}\n{terms.TargetLanguage}\n{text}"));
    }

    private static bool HasContext(TermContext context) =>
        context.RequireBefore.Count + context.RequireAfter.Count + context.ExcludeBefore.Count + context.ExcludeAfter.Count > 0;

    private static bool Fits(string side, int maxBytes) =>
        !string.IsNullOrWhiteSpace(side) && !side.Any(char.IsControl) && string.Equals(ProviderJson.WellFormed(side), side, StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(side) <= maxBytes;

    private static string HashOf(string text)
    {
        using var sha = SHA256.Create();
        return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(text)), 0, 16).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
