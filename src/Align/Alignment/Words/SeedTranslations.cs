using System.Collections.Concurrent;
using Align.Alignment.Evidence;
using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>What the lexicon says that a word is translated with, before any corpus is seen.</summary>
internal sealed class SeedTranslations(ILexicon lexicon)
{
    private const float Identical = 0.8f;
    private const float RootShare = 0.3f;
    private const int RootLength = 5;

    private readonly ConcurrentDictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly CharacterMeanings _meanings = CharacterMeanings.Of(lexicon);

    /// <summary>The translations of a word, made once.</summary>
    public Row Of(string word) => _rows.GetOrAdd(word, Make);

    private Row Make(string word)
    {
        var row = new Row();
        if (word.Length == 0) return row;
        row.Add(word, Identical);
        if (!ScriptShare.IsHan(word[0])) return row;
        var own = lexicon.Translations(word.AsSpan());
        var everyday = EverydayWords.All.GetValueOrDefault(word);
        // The word's own meanings, then those of the words in it, then those of its characters, each with what is left.
        var left = 1f;
        if (everyday is not null)
        {
            for (var i = 0; i < everyday.Length; i++) row.Add(EnglishStemmer.Stem(everyday[i]), 0.35f / (i + 1));
            left = 0.5f;
        }
        if (own.Count > 0)
        {
            var share = left * (word.Length == 1 ? 1 : 0.75f);
            foreach (var translation in own) row.Add(EnglishStemmer.Stem(translation.Word), translation.Weight * share);
            left -= share;
        }
        foreach (var c in word)
            foreach (var (stem, probability) in _meanings[c]) row.Add(_meanings.Stems[stem], 0.35f * probability / word.Length);
        if (word.Length > 1 && left > 0) AddParts(word, left, row);
        row.Close();
        return row;
    }

    private void AddParts(string word, float left, Row row)
    {
        var parts = new List<string>();
        var total = 0;
        for (var start = 0; start < word.Length; start++)
        {
            for (var length = 1; length <= Math.Min(4, word.Length - start) && length < word.Length; length++)
            {
                var part = word.Substring(start, length);
                if (lexicon.LongestMatch(part.AsSpan()) != length) continue;
                parts.Add(part);
                total += length * length;
            }
        }
        foreach (var part in parts)
            foreach (var translation in lexicon.Translations(part.AsSpan())) row.Add(EnglishStemmer.Stem(translation.Word), left * translation.Weight * part.Length * part.Length / total);
    }

    /// <summary>Probabilities of translations by stem, with a share for words of the same root.</summary>
    internal sealed class Row
    {
        private readonly Dictionary<string, float> _stems = new(StringComparer.Ordinal);
        private readonly Dictionary<string, float> _roots = new(StringComparer.Ordinal);

        public void Add(string stem, float probability)
        {
            _stems.TryGetValue(stem, out var sum);
            _stems[stem] = Math.Min(1, sum + probability);
        }

        public void Close()
        {
            foreach (var pair in _stems)
            {
                if (pair.Key.Length < RootLength) continue;
                var root = pair.Key[..RootLength];
                _roots.TryGetValue(root, out var sum);
                _roots[root] = sum + pair.Value;
            }
        }

        public float this[string stem]
        {
            get
            {
                if (_stems.TryGetValue(stem, out var probability)) return probability;
                return stem.Length >= RootLength && _roots.TryGetValue(stem[..RootLength], out var kin) ? RootShare * kin : 0;
            }
        }
    }
}
