using System.Text.Json;
using Align.Corpora;

namespace Align.Tests.Quality;

/// <summary>Reads the hand-aligned pairs beside the checkout as translation units.</summary>
internal static class GoldUnits
{
    public static IEnumerable<TranslationUnit> Read(string sharedData)
    {
        foreach (var (set, source, target) in ((string, string, string)[])[("mac-dev", "zh-Hans", "en"), ("mag", "en", "zh-Hans")])
        {
            var folder = Path.Combine(sharedData, "alignment", set);
            foreach (var gold in Directory.EnumerateFiles(Path.Combine(folder, "gold")).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(gold);
                var (sources, targets) = (File.ReadAllLines(Path.Combine(folder, "src", name)), File.ReadAllLines(Path.Combine(folder, "tgt", name)));
                foreach (var line in File.ReadLines(gold))
                {
                    var sides = line.Split(':');
                    var (left, right) = (Text(sides[0], sources, source), Text(sides[1], targets, target));
                    if (left.Length > 0 && right.Length > 0) yield return new TranslationUnit { Source = left, Target = right, SourceLanguage = source, TargetLanguage = target };
                }
            }
        }
    }

    private static string Text(string indices, string[] lines, string language) =>
        string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "" : " ", JsonSerializer.Deserialize<int[]>(indices)!.Select(index => lines[index].Trim()));
}
