using System.Collections.Concurrent;
using Align.Languages;

namespace Align.Translation.Providers;

/// <summary>The English and the cost of headwords, worked out once each; safe for many threads.</summary>
internal sealed class DraftVocabulary(ILexicon lexicon)
{
    private readonly ConcurrentDictionary<string, DraftWord> _words = new(StringComparer.Ordinal);

    /// <summary>What the draft makes of a word of the lexicon.</summary>
    public DraftWord this[string headword] => _words.TryGetValue(headword, out var word) ? word : _words.GetOrAdd(headword, Make(headword));

    /// <summary>The cost of a word for the segmenter.</summary>
    public float Cost(string headword) => this[headword].Cost;

    private DraftWord Make(string headword)
    {
        if (DraftFunctionWords.Find(headword) is { } function) return new DraftWord(function, false, true, headword.Length == 1 ? 0.9f : 0.95f);
        var gloss = DraftGloss.Choose(lexicon.Lookup(headword.AsSpan()), out var isVerb);
        var cost = headword.Length == 1 ? 1.15f : 1f;
        // Names and words that nothing can be said of are the rare ones.
        if (gloss is null) cost += 0.6f;
        else if (char.IsUpper(gloss[0])) cost += 0.05f;
        return new DraftWord(gloss, isVerb, false, cost);
    }
}
