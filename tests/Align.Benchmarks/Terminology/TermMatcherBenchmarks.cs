using System.Buffers;
using System.Collections.Frozen;
using Align.Benchmarks.Segmentation;
using Align.Terminology;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks.Terminology;

/// <summary>8 MB of Chinese text (UTF-16), 100,000 terms, one thread: all matches, against what the framework offers.</summary>
/// <remarks>
/// <see cref="SearchValues"/> only says where a match begins, not which term it is nor how long: its loop goes on one character
/// further, and is given the easier task. With a dictionary look-up it does the same work. A regex alternation is so much slower that it has its own, smaller text
/// (<see cref="TermRegexBenchmarks"/>).
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class TermMatcherBenchmarks
{
    private TermMatcher _matcher = new(TermBase.Empty);
    private SearchValues<string> _values = SearchValues.Create([], StringComparison.Ordinal);
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _terms;
    private int _longest;
    private string _text = "";

    [Params("words", "compounds")]
    public string Terms { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        var forms = Terms is "words" ? TermForms.Words() : TermForms.Compounds();
        _matcher = new(TermBase.Create(forms.Select(form => new Term { Source = form, Target = "t" })));
        _values = SearchValues.Create(forms, StringComparison.Ordinal);
        _terms = forms.Select(static (form, i) => KeyValuePair.Create(form, i)).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = forms.Max(form => form.Length);
        _text = ChineseText.OfSize(8_000_000)[..4_000_000];
    }

    [Benchmark(Baseline = true, Description = "SearchValues<string>, places only")]
    public int Framework()
    {
        var rest = _text.AsSpan();
        var count = 0;
        int i;
        while ((i = rest.IndexOfAny(_values)) >= 0)
        {
            count++;
            rest = rest[(i + 1)..];
        }
        return count;
    }

    [Benchmark(Description = "SearchValues<string>, then a dictionary for the longest term there")]
    public int FrameworkWithTerms()
    {
        var rest = _text.AsSpan();
        var count = 0;
        int i;
        while ((i = rest.IndexOfAny(_values)) >= 0)
        {
            var length = Math.Min(_longest, rest.Length - i);
            while (!_terms.TryGetValue(rest.Slice(i, length), out _)) length--;
            count++;
            rest = rest[(i + length)..];
        }
        return count;
    }

    [Benchmark(Description = "TermMatcher")]
    public int Align()
    {
        var count = 0;
        foreach (var match in _matcher.Enumerate(_text)) count += match.Span.IsEmpty ? 0 : 1;
        return count;
    }
}
