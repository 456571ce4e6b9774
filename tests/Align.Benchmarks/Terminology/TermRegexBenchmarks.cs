using System.Text.RegularExpressions;
using Align.Benchmarks.Segmentation;
using Align.Terminology;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks.Terminology;

/// <summary>40 kB of Chinese text (UTF-16), 100,000 terms: a regex alternation, longest form first, against the matcher.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class TermRegexBenchmarks
{
    private TermMatcher _matcher = new(TermBase.Empty);
    private Regex _regex = new("", RegexOptions.None, TimeSpan.FromSeconds(1));
    private string _text = "";

    [GlobalSetup]
    public void Load()
    {
        var forms = TermForms.Words();
        _matcher = new(TermBase.Create(forms.Select(form => new Term { Source = form, Target = "t" })));
        // Compiling this alternation to code does not end in reasonable time.
        _regex = new(string.Join('|', forms.OrderByDescending(form => form.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant, Timeout.InfiniteTimeSpan);
        _text = ChineseText.OfSize(40_000)[..20_000];
    }

    [Benchmark(Baseline = true, Description = "Regex alternation")]
    public int Framework() => _regex.Count(_text);

    [Benchmark(Description = "TermMatcher")]
    public int Align()
    {
        var count = 0;
        foreach (var match in _matcher.Enumerate(_text)) count += match.Span.IsEmpty ? 0 : 1;
        return count;
    }
}
