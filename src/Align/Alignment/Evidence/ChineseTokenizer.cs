using Align.Languages;
using Align.Languages.Quantities;
using Align.Terminology;

namespace Align.Alignment.Evidence;

/// <summary>Reads Chinese sentences as words of a lexicon, names in pinyin, quantities and Latin words.</summary>
internal sealed class ChineseTokenizer(ILexicon lexicon, TermMatcher? terms = null)
{
    /// <summary>Before the letters of a name in pinyin.</summary>
    public const char NameMark = '^';
    /// <summary>Before a Latin word.</summary>
    public const char LatinMark = '=';

    /// <summary>Before the targets of a term, parted by bars.</summary>
    public const char TermMark = '&';

    private const string FunctionCharacters = "的了着地得之乎者也矣吗呢吧啊呀么嘛罢是在有和与及就都还又便才却而且则但被把将给从到对向为以于所其这那个些之只不没里上下中时候一";

    private readonly ChineseQuantityFinder _quantities = new(lexicon);

    /// <summary>Reads all sentences.</summary>
    /// <param name="texts">The sentences.</param>
    /// <param name="names">Finds names; the tokens it finds are added to those of the sentence.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public SentenceTokens Read(IReadOnlyList<string> texts, NameFinder names, CancellationToken cancellationToken)
    {
        var words = new Vocabulary();
        var ids = new List<int[]>(texts.Count);
        var offsets = new List<int[]>(texts.Count);
        var buffer = new TokenBuffer();
        var recurrent = new RecurrentWords(IsFunctionCharacter);
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var run in Runs(text)) recurrent.Sketch(text, run);
        }
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var run in Runs(text)) recurrent.Count(text, run);
        }
        recurrent.Decide();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Clear();
            ReadSentence(text, words, names, recurrent, buffer);
            ids.Add(buffer.Ids);
            offsets.Add(buffer.Offsets);
        }
        return new SentenceTokens(words, ids, offsets, texts, word => word.Length == 1 && IsFunctionCharacter(word[0]));
    }

    private static bool IsFunctionCharacter(char c) => FunctionCharacters.IndexOf(c) >= 0;

    private void ReadSentence(string text, Vocabulary words, NameFinder names, RecurrentWords recurrent, TokenBuffer into)
    {
        foreach (var run in Runs(text))
        {
            for (var i = 0; i < run.Count;)
            {
                var count = recurrent.Join(text, run, i);
                var last = run[i + count - 1];
                into.Add(words.Add(text.Substring(run[i].Start, last.Start + last.Length - run[i].Start)), run[i].Start);
                i += count;
            }
        }
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (!char.IsLetter(text[start]) || ScriptShare.IsHan(text[start])) continue;
            while (i < text.Length && char.IsLetter(text[i]) && !ScriptShare.IsHan(text[i])) i++;
            into.Add(words.Add(LatinMark + text[start..i].ToLowerInvariant()), start);
        }
        names.Find(text, words, into);
        if (terms is not null)
        {
            foreach (var match in terms.Enumerate(text))
                into.Add(words.Add(TermMark + string.Join('|', match.Term.TargetVariants.Prepend(match.Term.ExpectedTarget)).ToLowerInvariant()), match.Span.Start);
        }
        foreach (var quantity in _quantities.Find(text.AsSpan()))
            foreach (var key in QuantityKeys.Of(quantity)) into.Add(words.Add(key), quantity.Span.Start);
    }

    /// <summary>The unbroken runs of Chinese characters, each as pieces: words of the lexicon, or else characters.</summary>
    private IEnumerable<List<(int Start, int Length)>> Runs(string text)
    {
        var run = new List<(int Start, int Length)>();
        for (var i = 0; i < text.Length;)
        {
            if (!ScriptShare.IsHan(text[i]))
            {
                if (run.Count > 0) yield return run;
                run.Clear();
                i++;
                continue;
            }
            var length = Math.Max(1, lexicon.LongestMatch(text.AsSpan(i)));
            run.Add((i, length));
            i += length;
        }
        if (run.Count > 0) yield return run;
    }
}
