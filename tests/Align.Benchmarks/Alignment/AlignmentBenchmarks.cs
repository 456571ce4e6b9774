using Align.Alignment;
using Align.Cedict;
using BenchmarkDotNet.Attributes;

namespace Align.Benchmarks.Alignment;

/// <summary>Aligning a novel of some length, end to end with the lexicon loaded, against lengths alone.</summary>
/// <remarks>
/// The document is made of the hand-aligned chapters beside the checkout, again and again in shuffled order. Ten thousand sentences
/// should take at most 2.2 times as long as five thousand.
/// </remarks>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class AlignmentBenchmarks
{
    private readonly LexicalAligner _lexical = new(CedictLexicon.Default);
    private readonly GaleChurchAligner _lengths = new();
    private string[] _source = [];
    private string[] _target = [];

    [Params(5_000, 10_000)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Load() => (_source, _target) = GoldChapters.Shuffled(Sentences, seed: 1);

    [Benchmark(Baseline = true, Description = "GaleChurchAligner")]
    public int Lengths() => _lengths.Align(_source, _target).Count;

    [Benchmark(Description = "LexicalAligner")]
    public int Lexical() => _lexical.Align(_source, _target).Count;
}
