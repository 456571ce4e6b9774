using Align.Cedict;

namespace Align.Benchmarks.Terminology;

/// <summary>A hundred thousand source forms to match.</summary>
public static class TermForms
{
    public const int Count = 100_000;

    /// <summary>Words of the dictionary, two characters and more: nearly every place of a text begins one, which is the worst case.</summary>
    public static string[] Words() => [.. Shuffle(Headwords())[..Count]];

    /// <summary>Two words of the dictionary in one: they begin like the text but hardly ever go on like it, as the terms of a large term base do.</summary>
    public static string[] Compounds()
    {
        var words = Headwords();
        var random = new Random(1);
        var compounds = new HashSet<string>(StringComparer.Ordinal);
        while (compounds.Count < Count) compounds.Add(words[random.Next(words.Length)] + words[random.Next(words.Length)]);
        return [.. compounds];
    }

    private static string[] Headwords() => [.. CedictLexicon.Default.Headwords().Where(word => word.Length >= 2)];

    private static string[] Shuffle(string[] words)
    {
        new Random(1).Shuffle(words);
        return words;
    }
}
