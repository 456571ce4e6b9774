using System.Text;
using Align.Documents;

namespace Align.Terminology;

/// <summary>A text whose protected ranges have become placeholders; made by <see cref="Placeholders.Protect"/>.</summary>
public sealed class ProtectedText
{
    private readonly string _original;
    private readonly IReadOnlyList<(TextSpan Original, TextSpan Placeholder)> _places;

    internal ProtectedText(string original, string text, IReadOnlyList<(TextSpan Original, TextSpan Placeholder)> places)
    {
        _original = original;
        _places = places;
        Text = text;
        Originals = [.. places.Select(p => original.Substring(p.Original))];
    }

    /// <summary>The text with placeholders.</summary>
    public string Text { get; }

    /// <summary>What each placeholder stands for, by id.</summary>
    public IReadOnlyList<string> Originals { get; }

    /// <summary>Puts the originals back into a translation of <see cref="Text"/> and says what happened to the placeholders.</summary>
    public RestoredText Restore(string translated)
    {
        ArgumentNullException.ThrowIfNull(translated);
        var counts = new int[Originals.Count];
        var unknown = new List<string>();
        var order = new List<int>();
        var result = new StringBuilder(translated.Length);
        var position = 0;
        foreach (var (span, id) in PlaceholderReader.FindAll(translated.AsSpan()))
        {
            if ((uint)id >= (uint)counts.Length)
            {
                unknown.Add(translated.Substring(span));
                continue;
            }
            result.Append(translated, position, span.Start - position).Append(Originals[id]);
            position = span.End;
            if (counts[id]++ == 0) order.Add(id);
        }
        result.Append(translated, position, translated.Length - position);
        int[] missing = [.. Enumerable.Range(0, counts.Length).Where(id => counts[id] == 0)];
        int[] doubled = [.. Enumerable.Range(0, counts.Length).Where(id => counts[id] > 1)];
        return new(result.ToString(), missing, doubled, unknown, Reordered(order)) { Problem = Describe(missing, doubled, unknown) };
    }

    /// <summary>Translates a range of the original text into the coordinates of <see cref="Text"/>.</summary>
    /// <returns>False when the range shares a character with a protected one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the original text.</exception>
    public bool TryMap(TextSpan original, out TextSpan mapped)
    {
        if (original.Start < 0 || original.Length < 0 || original.End > _original.Length)
            throw new ArgumentOutOfRangeException(nameof(original), $"{original} does not lie in a text of {_original.Length} characters.");
        // The last place that begins before the range ends.
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].Original.Start < original.End) low = middle + 1; else high = middle;
        }
        var shift = low == 0 ? 0 : _places[low - 1].Placeholder.End - _places[low - 1].Original.End;
        mapped = original.Shift(shift);
        return low == 0 || _places[low - 1].Original.End <= original.Start;
    }

    /// <summary>Translates matches in the original text into the coordinates of <see cref="Text"/>; those in protected ranges are left out.</summary>
    public IReadOnlyList<TermMatch> Map(IReadOnlyList<TermMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var mapped = new List<TermMatch>(matches.Count);
        foreach (var match in matches)
            if (TryMap(match.Span, out var span)) mapped.Add(match with { Span = span });
        return mapped;
    }

    /// <summary>The id of the placeholder that covers a range of the original text.</summary>
    internal int PlaceholderAt(TextSpan original)
    {
        for (var id = 0; id < _places.Count; id++)
            if (_places[id].Original.Start <= original.Start && _places[id].Original.End >= original.End) return id;
        return -1;
    }

    /// <summary>The range of the original text that a placeholder stands for.</summary>
    internal TextSpan RangeOf(int id) => _places[id].Original;

    /// <summary>What stands before and after a placeholder's range in the original text.</summary>
    internal (string Before, string After) Around(int id) => (_original[.._places[id].Original.Start], _original[_places[id].Original.End..]);

    /// <summary>What is wrong with the placeholders of a reply, in one sentence; null for nothing.</summary>
    internal string? Describe(IReadOnlyList<int> missing, IReadOnlyList<int> doubled, IReadOnlyList<string> unknown)
    {
        var parts = new List<string>(3);
        if (missing.Count > 0) parts.Add($"lost {string.Join(", ", missing.Select(id => Originals[id]))}");
        if (doubled.Count > 0) parts.Add($"doubled {string.Join(", ", doubled.Select(id => Originals[id]))}");
        if (unknown.Count > 0) parts.Add($"invented {string.Join(", ", unknown)}");
        return parts.Count == 0 ? null : $"The provider {string.Join(" and ", parts)}.";
    }

    private static List<int> Reordered(List<int> order)
    {
        var reordered = new List<int>();
        var smallest = int.MaxValue;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            if (order[i] > smallest) reordered.Add(order[i]);
            smallest = Math.Min(smallest, order[i]);
        }
        reordered.Reverse();
        return reordered;
    }
}
