using System.Runtime.CompilerServices;
using Align.Languages;

namespace Align.Alignment.Evidence;

/// <summary>What single characters tend to mean inside words, learned from a whole lexicon: 湿 is damp, wet and moist.</summary>
internal sealed class CharacterMeanings
{
    private const int Iterations = 3;
    private const int MaxHeadword = 4;
    private const float MinProbability = 0.001f;

    private static readonly ConditionalWeakTable<ILexicon, CharacterMeanings> Known = new();

    private readonly Dictionary<char, (string Stem, float Probability)[]> _meanings = [];

    public static CharacterMeanings Of(ILexicon lexicon) => Known.GetValue(lexicon, static key => new CharacterMeanings(key));

    private CharacterMeanings(ILexicon lexicon)
    {
        if (lexicon is not IHeadwordSource source) return;
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<(string Headword, (int Stem, float Weight)[] Translations)>();
        foreach (var headword in source.Headwords())
        {
            if (headword.Length is < 1 or > MaxHeadword) continue;
            var ok = true;
            foreach (var c in headword) ok &= ScriptShare.IsHan(c);
            if (!ok) continue;
            var translations = lexicon.Translations(headword.AsSpan());
            if (translations.Count == 0) continue;
            var ids = new (int, float)[translations.Count];
            for (var i = 0; i < ids.Length; i++)
            {
                if (!words.TryGetValue(translations[i].Word, out var id))
                {
                    var stem = EnglishStemmer.Stem(translations[i].Word);
                    if (!stems.TryGetValue(stem, out id)) { stems.Add(stem, id = names.Count); names.Add(stem); }
                    words.Add(translations[i].Word, id);
                }
                ids[i] = (id, translations[i].Weight);
            }
            entries.Add((headword, ids));
        }
        var share = new float[names.Count];
        foreach (var (_, translations) in entries) foreach (var (stem, weight) in translations) share[stem] += weight / entries.Count;
        var current = new Dictionary<long, float>();
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var counts = new Dictionary<long, float>();
            var totals = new Dictionary<char, float>();
            foreach (var (headword, translations) in entries)
            {
                foreach (var (stem, weight) in translations)
                {
                    var total = iteration == 0 ? headword.Length : 0.2f * share[stem];
                    if (iteration > 0) foreach (var c in headword) total += current.GetValueOrDefault(Key(c, stem));
                    foreach (var c in headword)
                    {
                        var part = weight * (iteration == 0 ? 1 : current.GetValueOrDefault(Key(c, stem))) / total;
                        if (part <= 0) continue;
                        counts[Key(c, stem)] = counts.GetValueOrDefault(Key(c, stem)) + part;
                        totals[c] = totals.GetValueOrDefault(c) + part;
                    }
                }
            }
            current = counts;
            foreach (var key in counts.Keys.ToArray()) counts[key] = counts[key] / (totals[(char)(key >> 32)] + 1);
        }
        foreach (var group in current.Where(pair => pair.Value >= MinProbability).GroupBy(pair => (char)(pair.Key >> 32)))
            _meanings[group.Key] = [.. group.OrderByDescending(pair => pair.Value).ThenBy(pair => (int)pair.Key).Select(pair => (names[(int)pair.Key], pair.Value))];
    }

    public ReadOnlySpan<(string Stem, float Probability)> this[char c] => _meanings.TryGetValue(c, out var known) ? known : [];

    private static long Key(char c, int stem) => ((long)c << 32) | (uint)stem;
}
