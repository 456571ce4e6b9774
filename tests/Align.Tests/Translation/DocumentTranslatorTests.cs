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
    public async Task A_placeholder_that_stays_lost_is_put_back_where_its_place_is_sure_and_told()
    {
        var provider = new ScriptedProvider(_ => "See it.");

        var segment = await TranslateAsync(provider, "看`code`。");

        Assert.Equal(("See it `code`.", "The provider lost `code`. It has been put back at the end."), (segment.Text, segment.Problem));
        // The same reply to the same question: a third time would not help.
        Assert.Equal([0, 1], provider.Items.Select(item => item.Attempt));
    }

    [Fact]
    public async Task A_placeholder_that_stays_lost_in_the_middle_is_told()
    {
        var segment = await TranslateAsync(new ScriptedProvider(_ => "See it."), "看`code`了");

        Assert.Equal(("See it.", "The provider lost `code`."), (segment.Text, segment.Problem));
    }

    [Fact]
    public async Task A_placeholder_that_is_lost_once_is_asked_for_again()
    {
        var segment = await TranslateAsync(new ScriptedProvider(item => item.Attempt == 0 ? "See it." : "See <x id=\"0\"/> there."), "看`code`了");

        Assert.Equal(("See `code` there.", null), (segment.Text, segment.Problem));
    }

    [Theory]
    [InlineData("See <x id=\"0\"/> <x id=\"0\"/> there.")]
    [InlineData("See </x> there.")]
    [InlineData("See <x id=\"7\"/> there.")]
    [InlineData("See &lt;X ID=0 /&gt; there.")]
    public async Task A_placeholder_that_can_only_be_meant_one_way_is_repaired_without_asking(string reply)
    {
        var provider = new ScriptedProvider(_ => reply);

        var segment = await TranslateAsync(provider, "看`code`了");

        Assert.Equal(("See `code` there.", null), (segment.Text, segment.Problem));
        Assert.Single(provider.Items);
    }

    [Fact]
    public async Task A_model_is_first_told_more_strictly_and_then_has_the_missing_term_masked()
    {
        var terms = TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(item => item.Text.Contains("<x", StringComparison.Ordinal) ? "<x id=\"0\"/> belongs to Alibaba Cloud." : "It belongs to Alibaba Cloud.")
        {
            Info = new ProviderInfo { Name = "scripted", Terms = TermSupport.Prompt },
        };

        var segment = await TranslateAsync(provider, "夸克属于阿里云", terms);

        Assert.Equal(["夸克属于阿里云", "夸克属于阿里云", "<x id=\"0\"/>属于阿里云"], provider.Items.Select(item => item.Text));
        Assert.Equal(["阿里云"], provider.Items[2].Terms.Select(match => match.Term.Source));
        Assert.Equal("Quark belongs to Alibaba Cloud.", segment.Text);
        Assert.All(segment.Terms, outcome => Assert.True(outcome.IsApplied));
    }

    [Fact]
    public async Task A_provider_without_terms_has_at_once_masked_what_must_not_be_translated_and_the_rest_when_it_is_missing()
    {
        var terms = TermBase.Create([new Term { Source = "Qwen", Target = "", DoNotTranslate = true }, new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(item => item.Attempt == 0 ? "The <x id=\"0\"/> of kuake." : "The <x id=\"1\"/> of a <x id=\"0\"/>.");

        var segment = await TranslateAsync(provider, "夸克的Qwen", terms);

        Assert.Equal(["夸克的<x id=\"0\"/>", "<x id=\"0\"/>的<x id=\"1\"/>"], provider.Items.Select(item => item.Text));
        Assert.Equal("The Qwen of a Quark.", segment.Text);
    }

    [Fact]
    public async Task Terms_that_touch_are_masked_together()
    {
        var terms = TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(item => item.Attempt == 0 ? "It." : "See the <x id=\"0\"/>team.");

        var segment = await TranslateAsync(provider, "看阿里云夸克团队", terms);

        Assert.Equal("See the Alibaba Cloud Quark team.", segment.Text);
    }

    [Fact]
    public async Task Of_all_replies_the_best_is_kept()
    {
        var terms = TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "夸克", Target = "Quark" }]);

        var segment = await TranslateAsync(new ScriptedProvider(item => item.Attempt == 0 ? "Quark, first." : "Worse."), "阿里云夸克", terms);

        Assert.Equal("Quark, first.", segment.Text);
    }

    [Fact]
    public async Task What_is_paid_for_stays_when_the_quota_ends_while_asking_again()
    {
        var terms = TermBase.Create([new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(item => item.Attempt == 0 ? "It." : throw new TranslationException("scripted", TranslationFailure.Fatal, "quota used up."));

        var segment = await TranslateAsync(provider, "夸克", terms);

        Assert.Equal(("It.", TermFate.Missing), (segment.Text, Assert.Single(segment.Terms).Fate));
    }

    [Fact]
    public async Task A_source_form_left_in_the_target_is_repaired()
    {
        var terms = TermBase.Create([new Term { Source = "夸克", Target = "Quark" }]);

        var segment = await TranslateAsync(new ScriptedProvider(_ => "This is 夸克."), "这是夸克", terms);

        Assert.Equal(("This is Quark.", TermFate.Repaired), (segment.Text, Assert.Single(segment.Terms).Fate));
    }

    [Fact]
    public async Task An_acronym_that_the_document_introduced_counts_and_is_not_asked_for_again()
    {
        var terms = TermBase.Create([new Term { Source = "大语言模型", Target = "large language model" }]);
        var provider = new ScriptedProvider(item => item.Text.StartsWith('先') ? "A large language model (LLM) first." : "Then the LLM.");
        var document = new PlainTextReader().Read("先有大语言模型。\n再有大语言模型。");
        var translator = new DocumentTranslator(new TranslationEngine(provider), new TermMatcher(terms));

        var translations = await translator.TranslateAsync(document, new DocumentSegmenter().Segment(document));

        Assert.Equal(2, provider.Items.Count);
        Assert.All(translations.Segments, segment => Assert.True(Assert.Single(segment.Terms).IsApplied));
    }

    [Fact]
    public async Task Terms_reach_the_provider_in_the_coordinates_of_its_text_and_are_verified_in_the_reply()
    {
        var terms = TermBase.Create([new Term { Source = "阿里云", Target = "Alibaba Cloud" }, new Term { Source = "夸克", Target = "Quark" }]);
        var provider = new ScriptedProvider(_ => "<x id=\"0\"/> is from Alibaba Cloud") { Info = new ProviderInfo { Name = "scripted", Terms = TermSupport.Exact } };

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

        public ProviderInfo Info { get; init; } = new() { Name = "scripted" };

        public Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
        {
            Items.AddRange(request.Items);
            return Task.FromResult<IReadOnlyList<TranslationResult>>([.. request.Items.Select(item => new TranslationResult(translate(item)))]);
        }
    }
}
