using System.Text.Json;
using Align.Cedict;
using Align.Documents;
using Align.Terminology;
using Align.Tests.Languages;
using Align.Translation;
using Align.Translation.Providers;
using FsCheck.Xunit;

namespace Align.Tests.Translation.Providers;

public sealed class DraftProviderTests
{
    private static readonly DraftProvider Provider = new(CedictLexicon.Default);

    public static IEnumerable<object[]> Sentences =>
        File.ReadLines(TestPaths.Output("Data", "translation", "draft-sentences.jsonl")).Where(line => line.Length > 0).Select(line => new object[] { line });

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Writes_what_a_reader_needs(string line)
    {
        using var json = JsonDocument.Parse(line);
        var draft = Draft(json.RootElement.GetProperty("text").GetString()!);

        foreach (var part in json.RootElement.GetProperty("contains").EnumerateArray()) Assert.Contains(part.GetString()!, draft, StringComparison.OrdinalIgnoreCase);
        if (json.RootElement.TryGetProperty("starts", out var start)) Assert.StartsWith(start.GetString()!, draft, StringComparison.Ordinal);
        Assert.DoesNotContain(draft, c => c is >= '\u4E00' and <= '\u9FFF');
        Assert.DoesNotContain(" ,", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_it_is_a_draft_that_places_terms()
    {
        Assert.Equal("draft", Provider.Info.Name);
        Assert.True(Provider.Info.IsDraft);
        Assert.Equal(TermSupport.Exact, Provider.Info.Terms);
    }

    [Fact]
    public void Places_terms_exactly_and_in_order()
    {
        const string Text = "达摩院和阿里云签署合作协议。";
        var item = new TranslationItem { Text = Text, Terms = [Match(Text, "达摩院", "DAMO Academy"), Match(Text, "阿里云", "Alibaba Cloud")] };

        Assert.Equal("DAMO Academy and Alibaba Cloud sign cooperation agreement.", Provider.Draft(item));
    }

    [Fact]
    public void A_term_wins_over_a_number_in_it()
    {
        const string Text = "双十一的销量";

        Assert.StartsWith("Double 11", Provider.Draft(new TranslationItem { Text = Text, Terms = [Match(Text, "双十一", "Double 11")] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_is_not_to_be_translated_stays()
    {
        const string Text = "他用晚点阅读。";
        var match = new TermMatch(new TextSpan(2, 2), new Term { Source = "晚点", Target = "", DoNotTranslate = true });

        Assert.Contains("晚点", Provider.Draft(new TranslationItem { Text = Text, Terms = [match] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_of_placeholders_clings_to_the_words_between()
    {
        Assert.Contains("<x id=\"0\"/>technology<x id=\"1\"/>", Draft("我们的<x id=\"0\"/>技术<x id=\"1\"/>很好"), StringComparison.Ordinal);
    }

    [Fact]
    public void Works_with_any_lexicon()
    {
        var provider = new DraftProvider(new TestLexicon("猫 [mao1] /cat/CL:隻|只[zhi1]/", "喝 [he1] /variant of 飲/to drink/", "牛奶 [niu2 nai3] /cow's milk/"));

        Assert.Equal("Two cats drink cow's milk.", provider.Draft(new TranslationItem { Text = "两只猫喝牛奶。" }));
    }

    [Fact]
    public async Task Returns_one_result_for_each_item_in_order()
    {
        var results = await Provider.TranslateAsync(new TranslationRequest { Items = [new() { Text = "中国" }, new() { Text = "城市" }] });

        Assert.Equal("China | City", string.Join(" | ", results.Select(result => result.Text)));
    }

    [Fact]
    public async Task Refuses_other_languages_and_says_what_it_can()
    {
        var error = await Assert.ThrowsAsync<TranslationException>(() => Provider.TranslateAsync(new TranslationRequest { SourceLanguage = "ja", Items = [new() { Text = "x" }] }));

        Assert.False(error.IsTransient);
        Assert.Contains("Chinese", error.Message, StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void Any_text_gives_a_draft_that_is_not_empty(string? text)
    {
        var draft = Draft(text ?? "");

        Assert.Equal(string.IsNullOrWhiteSpace(text), draft.Length == 0);
    }

    [Property(MaxTest = 500)]
    public void Any_run_of_Chinese_gives_the_same_draft_twice_with_all_placeholders(ushort[]? picks)
    {
        const string Alphabet = "的了在上中有一二三十年月日阿里云公司王张李明说：，。“”《》（）·—…！？不到和是他们技术合作发展<x id=\"0\"/>ab1.\n 鿿㐀𠀀";
        var text = string.Concat((picks ?? []).Select((pick, index) => pick % 50 == 0 ? $"<x id=\"{index}\"/>" : pick % 3 == 0 ? ((char)(0x4E00 + pick % 0x5000)).ToString() : Alphabet[pick % Alphabet.Length].ToString()));
        var draft = Draft(text);

        Assert.Equal(draft, Draft(text));
        for (var index = 0; index < (picks?.Length ?? 0); index++)
            if (picks![index] % 50 == 0) Assert.Contains($"<x id=\"{index}\"/>", draft, StringComparison.Ordinal);
    }

    [SharedDataFact]
    public void Leaves_no_Chinese_in_the_draft_of_a_real_article()
    {
        var lines = File.ReadAllLines(Path.Combine(TestPaths.SharedData!, "articles", "alibaba-2025.zh.txt")).Where(line => line.Length > 0).ToList();

        foreach (var line in lines) Assert.DoesNotContain(Draft(line), c => c is >= '\u4E00' and <= '\u9FFF');
        Assert.Contains(lines, line => Draft(line).Contains("380 billion", StringComparison.Ordinal));
    }

    private static string Draft(string text) => Provider.Draft(new TranslationItem { Text = text });

    private static TermMatch Match(string text, string source, string target) =>
        new(new TextSpan(text.IndexOf(source, StringComparison.Ordinal), source.Length), new Term { Source = source, Target = target });
}
