using Align.Alignment;

namespace Align.Tests.Alignment;

/// <summary>Long documents made of hand-aligned chapters in shuffled order, again and again, with their gold beads.</summary>
internal sealed class LongTexts
{
    private readonly List<string> _source = [];
    private readonly List<string> _target = [];
    private readonly List<Bead> _gold = [];
    private readonly List<GoldSet.Text> _chapters = [];

    public IReadOnlyList<string> Source => _source;

    public IReadOnlyList<string> Target => _target;

    /// <summary>The chapters by themselves, each as often as it was taken.</summary>
    public GoldSet Chapters => new("chapters", _chapters);

    public HashSet<(int, int, int, int)> Gold => [.. _gold.Select(GoldSet.Key)];

    /// <summary>Chapters until the source has so many sentences.</summary>
    public static LongTexts Shuffled(GoldSet set, int sourceSentences, int seed)
    {
        var random = new Random(seed);
        var texts = new LongTexts();
        var order = new Queue<GoldSet.Text>();
        while (texts._source.Count < sourceSentences)
        {
            if (order.Count == 0) order = new(set.Texts.OrderBy(_ => random.Next()));
            texts.Add(order.Dequeue());
        }
        return texts;
    }

    public void Add(GoldSet.Text text)
    {
        _chapters.Add(text);
        foreach (var bead in text.Gold)
            _gold.Add(new Bead(bead.SourceStart + (bead.SourceCount == 0 ? 0 : _source.Count), bead.SourceCount, bead.TargetStart + (bead.TargetCount == 0 ? 0 : _target.Count), bead.TargetCount));
        _source.AddRange(text.Source);
        _target.AddRange(text.Target);
    }

    public double F1(IReadOnlyList<Bead> beads)
    {
        var gold = Gold;
        return 2.0 * beads.Count(bead => gold.Contains(GoldSet.Key(bead))) / (beads.Count + gold.Count);
    }
}
