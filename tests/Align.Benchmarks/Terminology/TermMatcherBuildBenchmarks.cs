using System.Buffers;
using Align.Terminology;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks.Terminology;

/// <summary>Compiling 100,000 terms.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class TermMatcherBuildBenchmarks
{
    private TermBase _terms = TermBase.Empty;
    private string[] _forms = [];

    [GlobalSetup]
    public void Load()
    {
        _forms = TermForms.Words();
        _terms = TermBase.Create(_forms.Select(form => new Term { Source = form, Target = "t" }));
    }

    [Benchmark(Baseline = true, Description = "SearchValues<string>")]
    public SearchValues<string> Framework() => SearchValues.Create(_forms, StringComparison.Ordinal);

    [Benchmark(Description = "TermMatcher")]
    public TermMatcher Align() => new(_terms);
}
