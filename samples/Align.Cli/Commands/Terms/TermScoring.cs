using System.Globalization;
using System.Text.Json;
using Align.Cli.Input;
using Align.Cli.Output;
using Align.Documents;
using Align.Terminology;

namespace Align.Cli.Commands.Terms;

/// <summary><c>align terms --score</c>: the terminology success rate of a bitext, and every occurrence that fails.</summary>
internal static class TermScoring
{
    public static async Task<int> RunAsync(string file, TermMatcher matcher, bool json)
    {
        var units = BitextFile.Read(file).ToList();
        var score = new TermScorer(matcher).Score(units);
        var sources = units.GroupBy(static unit => unit.Id, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First().Source, StringComparer.Ordinal);
        await using var output = StandardOutput.Open();
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    occurrences = score.Occurrences, applied = score.Applied, variant = score.AppliedAsVariant, forbidden = score.Forbidden, missing = score.Missing, rate = score.SuccessRate,
                    failures = score.Failures.Select(failure => new { unit = failure.UnitId, source = Form(failure, sources), target = failure.Outcome.Match.Term.ExpectedTarget, fate = Fate(failure) }),
                },
                StandardOutput.Json));
            return ExitCode.Success;
        }
        if (score.Failures.Count > 0) await output.WriteLineAsync("unit\tsource\ttarget\tfate");
        foreach (var failure in score.Failures)
            await output.WriteLineAsync($"{failure.UnitId}\t{Form(failure, sources)}\t{failure.Outcome.Match.Term.ExpectedTarget}\t{Fate(failure)}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{score}: success rate {score.SuccessRate:P1}, {score.Missing} missing, {score.Forbidden} forbidden"));
        return ExitCode.Success;
    }

    private static string Fate(TermFailure failure) => failure.Outcome.Fate.ToString().ToLowerInvariant();

    /// <summary>The form that stands in the unit, which may be a variant.</summary>
    private static string Form(TermFailure failure, Dictionary<string, string> sources) => sources[failure.UnitId] is var source && failure.Outcome.Match.Span.End <= source.Length
        ? source.Substring(failure.Outcome.Match.Span)
        : failure.Outcome.Match.Term.Source;
}
