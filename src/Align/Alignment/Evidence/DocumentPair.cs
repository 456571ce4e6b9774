namespace Align.Alignment.Evidence;

/// <summary>A Chinese and an English text as the aligner sees them: words, translation table, lengths.</summary>
internal sealed class DocumentPair
{
    private readonly float[] _modelShare;

    public DocumentPair(SentenceTokens chinese, SentenceTokens english, TranslationTable table, DocumentHabits habits)
    {
        Chinese = chinese;
        English = english;
        Table = table;
        Habits = habits;
        Ratio = habits.Ratio > 0 ? habits.Ratio : RatioOf(chinese, english);
        _modelShare = new float[english.Words.Count];
        for (var id = 0; id < table.SourceCount; id++)
        {
            var share = chinese.Words.Share(id);
            foreach (var (word, probability) in table.Of(id)) _modelShare[word] += share * probability;
        }
    }

    private DocumentPair(DocumentPair whole, SentenceTokens chinese, SentenceTokens english, DocumentHabits habits)
    {
        (Chinese, English, Table, Habits) = (chinese, english, whole.Table, habits);
        Ratio = habits.Ratio > 0 ? habits.Ratio : whole.Ratio;
        _modelShare = whole._modelShare;
    }

    /// <summary>The same texts with other habits.</summary>
    public DocumentPair With(DocumentHabits habits) => new(this, Chinese, English, habits);

    /// <summary>A part of both texts with the words and habits of the whole.</summary>
    public DocumentPair Slice(int chinese, int chineseCount, int english, int englishCount)
        => chineseCount == Chinese.Count && englishCount == English.Count ? this : new DocumentPair(this, Chinese.Slice(chinese, chineseCount), English.Slice(english, englishCount), Habits);

    public SentenceTokens Chinese { get; }

    public SentenceTokens English { get; }

    /// <summary>t(e|z).</summary>
    public TranslationTable Table { get; }

    public DocumentHabits Habits { get; }

    /// <summary>English characters for each Chinese one.</summary>
    public double Ratio { get; }

    /// <summary>What t(e|z) is multiplied with to get t(z|e), by Bayes over the Chinese text.</summary>
    public float ReverseScale(int chinese, int english) => Chinese.Words.Share(chinese) / _modelShare[english];

    /// <summary>English characters for each Chinese one in two whole texts, kept to what translations show.</summary>
    public static double RatioOf(SentenceTokens chinese, SentenceTokens english)
        => Math.Clamp((english.LengthSums[^1] + 300.0) / (chinese.LengthSums[^1] + 100.0), 1.8, 5.5);
}
