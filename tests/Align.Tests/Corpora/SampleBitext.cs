using System.Text;
using Align.Alignment;
using Align.Corpora;
using Align.Documents;
using Align.Quality;
using Align.Segmentation;
using Align.Terminology;

namespace Align.Tests.Corpora;

/// <summary>Bitexts for the tests of writers, made by hand: what the readers, the pipeline and an aligner would hand over.</summary>
internal sealed class SampleBitext
{
    private readonly StringBuilder _source = new();
    private readonly StringBuilder _target = new();
    private readonly List<Block> _sourceBlocks = [];
    private readonly List<Block> _targetBlocks = [];
    private readonly List<Segment> _sourceSegments = [];
    private readonly List<Segment> _targetSegments = [];
    private readonly List<Bead> _beads = [];

    /// <summary>Appends text that belongs to no block, such as a list marker or a blank line, to the source.</summary>
    public SampleBitext Raw(string text)
    {
        _source.Append(text);
        return this;
    }

    /// <summary>Appends a block that is not translated.</summary>
    public SampleBitext Verbatim(BlockKind kind, string text)
    {
        _sourceBlocks.Add(new Block { Kind = kind, Span = new TextSpan(_source.Length, text.Length) });
        _source.Append(text);
        return this;
    }

    /// <summary>Appends a block of pairs of sentences, each pair a 1-1 bead; an empty side makes a null bead.</summary>
    public SampleBitext Block(BlockKind kind, int level, string linePrefix, params (string Source, string Target)[] pairs)
    {
        var start = _source.Length;
        var targetStart = _target.Length;
        foreach (var (source, target) in pairs)
        {
            var bead = (SourceStart: _sourceSegments.Count, TargetStart: _targetSegments.Count);
            if (source.Length > 0) _sourceSegments.Add(new Segment(Append(_source, source), BoundaryKind.FullStop, _sourceBlocks.Count));
            if (target.Length > 0)
            {
                if (_target.Length > targetStart) _target.Append(' ');
                _targetSegments.Add(new Segment(Append(_target, target), BoundaryKind.FullStop, _targetBlocks.Count));
            }
            _beads.Add(new Bead(bead.SourceStart, source.Length > 0 ? 1 : 0, bead.TargetStart, target.Length > 0 ? 1 : 0));
        }
        var content = TextSpan.FromBounds(start, _source.Length);
        _sourceBlocks.Add(new Block { Kind = kind, Level = level, LinePrefix = linePrefix, Span = content, Protected = FindCode(_source, content) });
        _targetBlocks.Add(new Block { Kind = kind, Level = level, Span = TextSpan.FromBounds(targetStart, _target.Length), Protected = FindCode(_target, TextSpan.FromBounds(targetStart, _target.Length)) });
        _target.Append("\n\n");
        return this;
    }

    public SampleBitext Paragraph(params (string Source, string Target)[] pairs) => Block(BlockKind.Paragraph, 0, "", pairs);

    public Bitext Build(string name = "sample.zh.md", DocumentFormat format = DocumentFormat.Markdown) => new()
    {
        Source = new Document { Name = name, Text = _source.ToString(), Format = format, Language = "zh-Hans", Blocks = _sourceBlocks },
        Target = new Document { Name = name, Text = _target.ToString(), Format = format, Language = "en", Blocks = _targetBlocks },
        SourceSegments = _sourceSegments,
        TargetSegments = _targetSegments,
        Beads = _beads,
    };

    /// <summary>A Markdown article with every kind of block.</summary>
    public static Bitext Article() => new SampleBitext()
        .Verbatim(BlockKind.FrontMatter, "---\ntitle: 云上的十年\ndate: 2025-03-26\n---")
        .Raw("\n\n# ").Block(BlockKind.Heading, 1, "", ("云上的十年", "A decade in the cloud"))
        .Raw("\n\n").Paragraph(
            ("2009年，第一批工程师搬进杭州的一栋旧楼，开始写后来被称为飞天的系统。", "In 2009 the first engineers moved into an old building in Hangzhou and began to write the system later called Apsara."),
            ("没有人知道它能不能成。", "Nobody knew whether it would work."),
            ("三年里，团队走了一半，留下来的人学会了在凌晨三点重启机房。", "Within three years half of the team had left; those who stayed had learned to restart a data centre at three in the morning."),
            ("", "It was not a job for the faint of heart."))
        .Raw("\n\n").Paragraph(
            ("今天，阿里云的客户超过四百万，年收入达到1180亿元。", "Today Alibaba Cloud has more than four million customers and annual revenue of RMB 118 billion."),
            ("达摩院的研究员每周三下午仍在老楼里开会。", "Researchers of DAMO still meet in the old building every Wednesday afternoon."))
        .Raw("\n\n> ").Block(BlockKind.Quote, 1, "> ",
            ("“难的不是造一台大机器，而是让一万台小机器像一台那样听话。”", "“The hard part is not to build one big machine but to make ten thousand small ones obey like one.”"))
        .Raw("\n\n## ").Block(BlockKind.Heading, 2, "", ("三次转弯", "Three turns"))
        .Raw("\n\n- ").Block(BlockKind.ListItem, 1, "  ", ("2013年：单集群突破五千台。", "2013: a single cluster passes five thousand machines."))
        .Raw("\n- ").Block(BlockKind.ListItem, 1, "  ", ("2018年：用 `apsara deploy` 一条命令上线。", "2018: going live with one command, `apsara deploy`."))
        .Raw("\n  - ").Block(BlockKind.ListItem, 2, "    ", ("部署时间从两周缩短到四十分钟。", "Deployment time falls from two weeks to forty minutes."))
        .Raw("\n\n").Verbatim(BlockKind.Code, "```sh\napsara deploy --region hangzhou --dry-run\n```").Raw("\n\n## ")
        .Block(BlockKind.Heading, 2, "", ("数字", "Figures"))
        .Raw("\n\n| ").Cell("年份", "Year").Raw(" | ").Cell("客户", "Customers").Raw(" | ").Cell("年收入", "Revenue")
        .Raw(" |\n| --- | --- | --- |\n| ").Cell("2015年", "2015").Raw(" | ").Cell("一百万", "one million").Raw(" | ").Cell("30亿元", "RMB 3 billion")
        .Raw(" |\n| ").Cell("2025年", "2025").Raw(" | ").Cell("四百万", "four million").Raw(" | ").Cell("1180亿元", "RMB 11.8 billion")
        .Raw(" |\n\n![").Block(BlockKind.Caption, 0, "", ("图1：老楼的机房", "Figure 1: the machine room in the old building")).Raw("](room.jpg)\n\n")
        .Paragraph(("下一个十年，通义会走到哪里，没有人敢打包票。", "next ten year, Tongyi will walk to where, no person dare guarantee."))
        .Raw("\n").Build("云上的十年.zh.md");

    /// <summary>The units of <see cref="Article"/> with origins, confidences, terms of every fate and findings.</summary>
    public static IReadOnlyList<TranslationUnit> ArticleUnits()
    {
        var units = Article().ToUnits().ToList();
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            units[i] = unit with
            {
                Origin = i == units.Count - 1 ? "draft" : i % 7 == 4 ? "provider:deepl" : "memory",
                Confidence = unit.Source.Length == 0 ? 0.31 : 0.8 + i % 5 * 0.04,
                Terms = Outcomes(unit).ToList(),
                Findings = unit.Target.Contains("11.8", StringComparison.Ordinal)
                    ? [new Finding("quantity", FindingSeverity.Error, "1180亿元 is RMB 118 billion; the target says RMB 11.8 billion.")]
                    : unit.Source.Length == 0 ? [new Finding("addition", FindingSeverity.Warning, "No source sentence says this.")] : [],
            };
        }
        return units;
    }

    /// <summary>A bitext whose every text is an attack on the page.</summary>
    public static Bitext Hostile() => new SampleBitext()
        .Paragraph(
            ("<script>document.title='owned'</script>", "<img src=x onerror=\"document.title='owned'\">"),
            ("\"><svg onload=alert(1)>", "javascript:alert('&lt;')"),
            ("甲\u202E乙\u202C\0丙\uD800", "a\u2066b\u2069\u200Bc"))
        .Raw("\n\n").Verbatim(BlockKind.Html, "</pre><script>document.title='owned'</script>")
        .Build("<b>\"hostile\"</b>\u202E.md");

    private SampleBitext Cell(string source, string target) => Block(BlockKind.TableCell, 0, "", (source, target));

    private static IEnumerable<TermOutcome> Outcomes(TranslationUnit unit)
    {
        (string Source, string Target, TermFate Fate, string Found)[] terms =
        [
            ("飞天", "Apsara", TermFate.Applied, "Apsara"),
            ("阿里云", "Alibaba Cloud", TermFate.Applied, "Alibaba Cloud"),
            ("达摩院", "DAMO Academy", TermFate.Missing, ""),
            ("通义", "Tongyi", TermFate.Repaired, "Tongyi"),
            ("集群", "cluster", TermFate.AppliedAsVariant, "cluster"),
        ];
        foreach (var (source, target, fate, found) in terms)
        {
            var at = unit.Source.IndexOf(source, StringComparison.Ordinal);
            if (at < 0) continue;
            var targetAt = found.Length == 0 ? 0 : unit.Target.IndexOf(found, StringComparison.Ordinal);
            yield return new TermOutcome(
                new TermMatch(new TextSpan(at, source.Length), new Term { Source = source, Target = target }), fate, new TextSpan(targetAt, found.Length));
        }
    }

    private static TextSpan Append(StringBuilder text, string content)
    {
        var span = new TextSpan(text.Length, content.Length);
        text.Append(content);
        return span;
    }

    private static List<ProtectedSpan> FindCode(StringBuilder side, TextSpan content)
    {
        var text = side.ToString();
        var start = text.IndexOf('`', content.Start);
        if (start < 0) return [];
        var end = text.IndexOf('`', start + 1) + 1;
        return [new ProtectedSpan(TextSpan.FromBounds(start, end), ProtectedKind.Code)];
    }
}
