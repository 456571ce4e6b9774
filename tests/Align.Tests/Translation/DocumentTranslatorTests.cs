using Align.Documents;
using Align.Segmentation;
using Align.Terminology;
using Align.Translation;

namespace Align.Tests.Translation;

public sealed class DocumentTranslatorTests
{
    [Fact]
    public async Task Masks_what_is_protected_and_puts_it_back()
    {
        var provider = new ScriptedProvider(item => item.Text.Replace("看", "See ", StringComparison.Ordinal).Replace("和", " and ", StringComparison.Ordinal));

        var segment = await TranslateAsync(provider, "看`a。b`和https://example.com/x");

        Assert.Equal("看<x id=\"0\"/>和<x id=\"1\"/>", Assert.Single(provider.Items).Text);
        Assert.Equal(("See `a。b` and https://example.com/x", "provider:scripted", null), (segment.Text, segment.Origin, segment.Problem));
    }

    [Fact]
    public async Task A_lost_placeholder_is_told()
    {
        var segment = await TranslateAsync(new ScriptedProvider(_ => "See it."), "看`code`");

        Assert.Equal("The provider lost `code`.", segment.Problem);
    }

    [Fact]
    public async Task Terms_reach_the_provider_in_the_coordinates_of_its_text_and_are_verified_in_the_reply()
    {
        var terms = TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(_ => "`x` is from Alibaba Cloud");

        var segment = await TranslateAsync(provider, "`x`来自阿里云和夸克", terms);

        var item = Assert.Single(provider.Items);
        Assert.Equal(["阿里云", "夸克"], item.Terms.Select(match => item.Text.Substring(match.Span)));
        Assert.Equal([TermFate.Applied, TermFate.Missing], segment.Terms.Select(outcome => outcome.Fate));
    }

    [Fact]
    public async Task A_term_inside_a_protected_range_is_no_match()
    {
        var terms = TermBase.Create([new Term { Source = "夸克", Target = "Quark" }]);

        var segment = await TranslateAsync(new ScriptedProvider(item => item.Text), "见`夸克`", terms);

        Assert.Empty(segment.Terms);
    }

    [Fact]
    public async Task The_memory_is_asked_for_the_text_as_it_stands_in_the_document()
    {
        var memory = new InMemoryTranslationMemory([KeyValuePair.Create("看`x`。", "See `x`.")]);
        var provider = new ScriptedProvider(_ => throw new InvalidOperationException("must not be asked"));

        var segment = await TranslateAsync(provider, "看`x`。", memory: memory);

        Assert.Equal(("See `x`.", "memory"), (segment.Text, segment.Origin));
    }

    [Fact]
    public async Task A_segment_that_fails_is_empty_and_says_why()
    {
        var provider = new ScriptedProvider(_ => throw new TranslationException("scripted", TranslationFailure.Rejected, "refused."));

        var segment = await TranslateAsync(provider, "坏。");

        Assert.Equal(("", "missing", "scripted: refused."), (segment.Text, segment.Origin, segment.Problem));
    }

    private static async Task<TranslatedSegment> TranslateAsync(ScriptedProvider provider, string markdown, TermBase? terms = null, ITranslationMemory? memory = null)
    {
        var document = new MarkdownReader().Read(markdown);
        var translator = new DocumentTranslator(new TranslationEngine(provider, memory: memory), terms is null ? null : new TermMatcher(terms));
        var translations = await translator.TranslateAsync(document, new DocumentSegmenter().Segment(document));
        return Assert.Single(translations.Segments);
    }

    private sealed class ScriptedProvider(Func<TranslationItem, string> translate) : ITranslationProvider
    {
        public List<TranslationItem> Items { get; } = [];

        public ProviderInfo Info { get; } = new() { Name = "scripted" };

        public Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
        {
            Items.AddRange(request.Items);
            return Task.FromResult<IReadOnlyList<TranslationResult>>([.. request.Items.Select(item => new TranslationResult(translate(item)))]);
        }
    }
}
