namespace Align.Alignment.Evidence;

/// <summary>One side of a document pair as word numbers, sentence by sentence.</summary>
internal sealed class SentenceTokens
{
    public SentenceTokens(Vocabulary words, List<int[]> ids, List<int[]> offsets, IReadOnlyList<string> texts, Func<string, bool> isFunctionWord)
    {
        Words = words;
        Ids = [.. ids];
        Offsets = [.. offsets];
        Punctuation = new PunctuationProfile[texts.Count];
        Lengths = new int[texts.Count];
        LengthSums = new long[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
        {
            Punctuation[i] = PunctuationProfile.Of(texts[i]);
            foreach (var c in texts[i])
                if (!char.IsWhiteSpace(c)) Lengths[i]++;
            LengthSums[i + 1] = LengthSums[i] + Lengths[i];
        }
        IsFunctionWord = new bool[words.Count];
        for (var id = 0; id < IsFunctionWord.Length; id++) IsFunctionWord[id] = isFunctionWord(words[id]);
    }

    private SentenceTokens(SentenceTokens whole, int start, int count)
    {
        Words = whole.Words;
        IsFunctionWord = whole.IsFunctionWord;
        Ids = whole.Ids.AsSpan(start, count).ToArray();
        Offsets = whole.Offsets.AsSpan(start, count).ToArray();
        Punctuation = whole.Punctuation.AsSpan(start, count).ToArray();
        Lengths = whole.Lengths.AsSpan(start, count).ToArray();
        LengthSums = whole.LengthSums.AsSpan(start, count + 1).ToArray();
    }

    /// <summary>Some of the sentences, with the words and their counts of all.</summary>
    public SentenceTokens Slice(int start, int count) => new(this, start, count);

    /// <summary>Number of sentences.</summary>
    public int Count => Ids.Length;

    public Vocabulary Words { get; }

    /// <summary>Word numbers of each sentence, in text order.</summary>
    public int[][] Ids { get; }

    /// <summary>Where each word begins in its sentence, in code units.</summary>
    public int[][] Offsets { get; }

    public PunctuationProfile[] Punctuation { get; }

    /// <summary>Characters of each sentence, white space not counted.</summary>
    public int[] Lengths { get; }

    /// <summary>Running sums of <see cref="Lengths"/>, one more than sentences.</summary>
    public long[] LengthSums { get; }

    /// <summary>For each word whether it is of the kind that translation adds and drops freely.</summary>
    public bool[] IsFunctionWord { get; }
}
