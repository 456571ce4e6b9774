using Align.Cedict;
using Align.Languages;

namespace Align.Tests.Cedict;

public sealed class CedictLexiconTests
{
    private static readonly CedictLexicon Lexicon = CedictLexicon.Default;

    public static TheoryData<string, string, string> TranslationCases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(TestPaths.Output("Data", "cedict", "translations.md")).Where(line => line.StartsWith('|')).Skip(2))
        {
            var cells = line.Split('|');
            cases.Add(cells[1].Trim(), cells[2].Trim(), cells[3].Trim());
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(TranslationCases))]
    public void Translates_a_headword_by_its_glosses(string headword, string first, string never)
    {
        var words = Lexicon.Translations(headword).Select(word => word.Word).ToList();
        var expected = first.Split(' ');
        Assert.Equal(first, string.Join(' ', words.Take(expected.Length)));
        Assert.Empty(words.Intersect(never.Split(' '), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("电脑")]
    [InlineData("電腦")]
    public void Finds_an_entry_by_either_script(string headword)
    {
        var entry = Assert.Single(Lexicon.Lookup(headword));
        Assert.Equal(("電腦", "电脑", "dian4 nao3"), (entry.Traditional, entry.Simplified, entry.Pinyin));
        Assert.Equal("computer", entry.Glosses[0]);
        Assert.Equal("CL:臺|台[tai2]", entry.Glosses[1]);
    }

    [Fact]
    public void Gives_the_readings_of_a_headword_in_dictionary_order()
    {
        Assert.Equal("發 fa1, 髮 fa4", string.Join(", ", Lexicon.Lookup("发").Select(entry => $"{entry.Traditional} {entry.Pinyin}")));
        Assert.Equal("fa1", Assert.Single(Lexicon.Lookup("發")).Pinyin);
        Assert.Equal("hang2 xing2", string.Join(' ', Lexicon.Lookup("行").Select(entry => entry.Pinyin).Where(pinyin => pinyin is "hang2" or "xing2")));
        Assert.Equal("lu:4 se4", Assert.Single(Lexicon.Lookup("绿色")).Pinyin);
    }

    [Theory]
    [InlineData("电脑坏了", 2)]
    [InlineData("電腦", 2)]
    [InlineData("图书馆里", 3)]
    [InlineData("丈二和尚，摸不着头脑。", 10)]
    [InlineData("AA制", 3)]
    [InlineData("zzz", 0)]
    [InlineData("。", 0)]
    [InlineData("", 0)]
    public void Matches_the_longest_headword(string text, int length) => Assert.Equal(length, Lexicon.LongestMatch(text));

    [Theory]
    [InlineData("")]
    [InlineData("zzz")]
    [InlineData("电脑坏")]
    public void Has_nothing_for_what_is_no_headword(string text)
    {
        Assert.Empty(Lexicon.Lookup(text));
        Assert.Empty(Lexicon.Translations(text));
    }

    [Fact]
    public void Says_which_edition_it_is()
    {
        Assert.Equal(116_937, Lexicon.EntryCount);
        Assert.Equal(new DateTimeOffset(2019, 5, 27, 20, 6, 35, TimeSpan.Zero), Lexicon.Date);
        Assert.Equal(Lexicon.HeadwordCount, Lexicon.Headwords().Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Translation_weights_of_every_headword_fall_and_sum_to_one()
    {
        var withWords = 0;
        foreach (var headword in Lexicon.Headwords())
        {
            var words = Lexicon.Translations(headword);
            if (words.Count == 0) continue;
            withWords++;
            Assert.Equal(1, words.Sum(word => (double)word.Weight), 1e-5);
            Assert.Equal(words.Count, words.Select(word => word.Word).Distinct(StringComparer.Ordinal).Count());
            for (var i = 0; i < words.Count; i++)
            {
                Assert.InRange(words[i].Weight, float.Epsilon, i == 0 ? 1 : words[i - 1].Weight);
                Assert.Equal(words[i].Word.ToLowerInvariant(), words[i].Word);
                Assert.DoesNotContain(words[i].Word, unit => unit is ' ' or '[' or ']' or '(' or ')' or '/' or '|' or '-' || unit >= '\u2E80');
            }
        }
        Assert.InRange(withWords, 0.99 * Lexicon.HeadwordCount, Lexicon.HeadwordCount);
    }

    [Fact]
    public void Every_headword_leads_to_entries_of_its_own()
    {
        foreach (var headword in Lexicon.Headwords())
        {
            var entries = Lexicon.Lookup(headword);
            Assert.NotEmpty(entries);
            Assert.All(entries, entry => Assert.True(headword.Equals(entry.Traditional, StringComparison.Ordinal) || headword.Equals(entry.Simplified, StringComparison.Ordinal), headword));
        }
    }

    [Fact]
    public void Longest_match_agrees_with_trying_every_length()
    {
        var headwords = Lexicon.Headwords().ToHashSet(StringComparer.Ordinal);
        var longest = headwords.Max(headword => headword.Length);
        var sorted = headwords.Order(StringComparer.Ordinal).ToList();
        // Headwords cut in the middle and put end to end: prefixes, overlaps and misses all occur.
        var text = string.Concat(Enumerable.Range(0, 6000).Select(i => sorted[(int)(i * 7919L % sorted.Count)]).Select((word, i) => word[..(word.Length - i % Math.Min(2, word.Length))]));

        for (var start = 0; start < text.Length; start++)
        {
            var expected = Math.Min(longest, text.Length - start);
            while (expected > 0 && !headwords.Contains(text.Substring(start, expected))) expected--;
            Assert.Equal(expected, Lexicon.LongestMatch(text.AsSpan(start)));
        }
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        const string Text = "中国的经济发展很快，圖書館裡有很多書。𠮷野家 abc";
        Assert.NotEqual(0, MatchEverywhere(Text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = MatchEverywhere(Text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void Loading_allocates_little_more_than_the_file()
    {
        var bytes = CedictSamples.DefaultBytes();
        using var stream = new MemoryStream(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lexicon = CedictLexicon.Load(stream);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, bytes.Length, 1.5 * bytes.Length);
        Assert.Equal(Lexicon.EntryCount, lexicon.EntryCount);
    }

    [Fact]
    public void Is_the_same_for_all_threads()
    {
        ILexicon[] seen = new ILexicon[8];
        Parallel.For(0, seen.Length, i =>
        {
            seen[i] = CedictLexicon.Default;
            Assert.Equal("computer", Assert.Single(seen[i].Translations("电脑")).Word);
        });
        Assert.All(seen, lexicon => Assert.Same(Lexicon, lexicon));
    }

    private static int MatchEverywhere(string text)
    {
        var sum = 0;
        for (var start = 0; start < text.Length; start++) sum += Lexicon.LongestMatch(text.AsSpan(start));
        return sum;
    }
}
