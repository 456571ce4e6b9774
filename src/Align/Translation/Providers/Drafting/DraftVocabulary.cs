using System.Collections.Concurrent;
using Align.Languages;

namespace Align.Translation.Providers.Drafting;

/// <summary>The English and the cost of headwords, worked out once each; safe for many threads.</summary>
internal sealed class DraftVocabulary(ILexicon lexicon)
{
    /// <summary>One-character words so frequent that they cost no more than a long word.</summary>
    private const string Particles = "的地得了着过吗呢吧是在和与及或并而也还就都才只不没有把将被让给从由对为以于等我你他她它这那其此该每各很更最又再已曾能会可要上下里中内";

    private readonly ConcurrentDictionary<string, DraftWord> _words = new(StringComparer.Ordinal);

    /// <summary>What the draft makes of a word of the lexicon.</summary>
    public DraftWord this[string headword] => _words.TryGetValue(headword, out var word) ? word : _words.GetOrAdd(headword, Make(headword));

    /// <summary>The cost of a word for the segmenter.</summary>
    public float Cost(string headword) => this[headword].Cost;

    private DraftWord Make(string headword)
    {
        if (DraftFunctionWords.Find(headword) is { } function) return new DraftWord(function, false, true, headword.Length > 1 ? 0.95f : Particles.IndexOf(headword[0]) >= 0 ? 1f : 1.15f);
        if (DraftCommonWords.Find(headword) is { } common)
        {
            var isCommonVerb = common.StartsWith("to ", StringComparison.Ordinal);
            return new DraftWord(isCommonVerb ? common[3..] : common, isCommonVerb, false, headword.Length == 1 ? 1.15f : 0.98f);
        }
        var gloss = DraftGloss.Choose(lexicon.Lookup(headword.AsSpan()), out var isVerb);
        var cost = headword.Length == 1 ? 1.15f : 1f;
        // Names and words that nothing can be said of are the rare ones.
        if (gloss is null) cost += 0.6f;
        else if (char.IsUpper(gloss[0])) cost += 0.05f;
        return new DraftWord(gloss, isVerb, false, cost);
    }
}
