using Align.Quality;

namespace Align.Terminology;

/// <summary>A term base (glossary): terms in order of precedence, and what is wrong with them. Immutable and thread-safe.</summary>
/// <remarks>
/// Nothing is dropped: a term that cannot work (no source, no target) stays in <see cref="Terms"/> and is reported in
/// <see cref="Issues"/> as an error; the matcher passes over it. Where two terms share a source form, the one whose context
/// is more specific wins, then the earlier one.
/// </remarks>
public sealed class TermBase
{
    private readonly IReadOnlyList<TermIssue> _readingIssues;
    private readonly Lazy<IReadOnlyList<TermIssue>> _issues;

    private TermBase(IEnumerable<Term> terms, IEnumerable<TermIssue>? readingIssues, string sourceLanguage, string targetLanguage)
    {
        Terms = [.. terms];
        SourceLanguage = sourceLanguage;
        TargetLanguage = targetLanguage;
        _readingIssues = readingIssues is null ? [] : [.. readingIssues];
        _issues = new(() => [.. _readingIssues, .. TermBaseValidator.Validate(Terms)]);
    }

    /// <summary>A term base without terms.</summary>
    public static TermBase Empty { get; } = Create([]);

    /// <summary>The terms in order of precedence.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Language of the source forms, BCP-47.</summary>
    public string SourceLanguage { get; }

    /// <summary>Language of the target forms, BCP-47.</summary>
    public string TargetLanguage { get; }

    /// <summary>What is wrong: first what the reader found, then duplicates, conflicts, empty sides and cycles. Computed once, when first asked for.</summary>
    public IReadOnlyList<TermIssue> Issues => _issues.Value;

    /// <summary>Makes a term base from terms made in code or read by hand.</summary>
    /// <param name="terms">The terms, earlier ones winning over later ones.</param>
    /// <param name="readingIssues">What a reader found wrong with the file itself.</param>
    /// <param name="sourceLanguage">Language of the source forms, BCP-47.</param>
    /// <param name="targetLanguage">Language of the target forms, BCP-47.</param>
    public static TermBase Create(
        IEnumerable<Term> terms,
        IEnumerable<TermIssue>? readingIssues = null,
        string sourceLanguage = "zh-Hans",
        string targetLanguage = "en")
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentException.ThrowIfNullOrEmpty(sourceLanguage);
        ArgumentException.ThrowIfNullOrEmpty(targetLanguage);
        return new(terms, readingIssues, sourceLanguage, targetLanguage);
    }

    /// <summary>Puts several term bases together; the earlier ones win.</summary>
    /// <exception cref="ArgumentException">They do not all have the same languages.</exception>
    public static TermBase Concat(IReadOnlyList<TermBase> termBases)
    {
        ArgumentNullException.ThrowIfNull(termBases);
        if (termBases.Count == 0) return Empty;
        var first = termBases[0];
        foreach (var other in termBases)
            if (!string.Equals(other.SourceLanguage, first.SourceLanguage, StringComparison.OrdinalIgnoreCase)
                || !string.Equals(other.TargetLanguage, first.TargetLanguage, StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException(
                    $"One term base is {first.SourceLanguage} to {first.TargetLanguage}, another {other.SourceLanguage} to {other.TargetLanguage}. Use them apart.",
                    nameof(termBases));
        return termBases.Count == 1
            ? first
            : new(termBases.SelectMany(t => t.Terms), termBases.SelectMany(t => t._readingIssues), first.SourceLanguage, first.TargetLanguage);
    }

    /// <summary>Throws when an issue is an error; for callers that would rather stop than go on with what works.</summary>
    /// <exception cref="AlignException">At least one issue is an error; the message lists the first ten.</exception>
    public void ThrowIfInvalid()
    {
        var errors = Issues.Where(i => i.Severity == FindingSeverity.Error).ToList();
        if (errors.Count == 0) return;
        var more = errors.Count > 10 ? $"{Environment.NewLine}… and {errors.Count - 10} more" : "";
        throw new AlignException(
            $"The term base has {errors.Count} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors.Take(10))}{more}");
    }
}
