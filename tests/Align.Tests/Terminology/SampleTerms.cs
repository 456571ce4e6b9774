using Align.Terminology;

namespace Align.Tests.Terminology;

internal static class SampleTerms
{
    public static TermBase Base { get; } = TermBase.Create(
    [
        new Term { Source = "阿里", Target = "Alibaba" },
        new Term { Source = "阿里巴巴", Target = "Alibaba" },
        new Term { Source = "阿里云", Target = "Alibaba Cloud", ForbiddenTargets = ["Aliyun"] },
        new Term { Source = "通义", Target = "Tongyi", Context = new TermContext { ExcludeBefore = ["之"] } },
        new Term { Source = "通义大模型", Target = "Tongyi large model", TargetVariants = ["Tongyi model"] },
        new Term { Source = "GMV", Target = "", DoNotTranslate = true },
        new Term { Source = "Qwen", Target = "Qwen", CaseSensitive = true },
        new Term { Source = "供应链", Target = "supply chain" },
        new Term { Source = "公司", Target = "company", TargetVariants = ["firm"] },
        new Term { Source = "开源", Target = "open source" },
    ]);

    public static Term Find(string source) => Base.Terms.Single(term => string.Equals(term.Source, source, StringComparison.Ordinal));
}
