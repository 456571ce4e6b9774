using System.Text;
using Align.Documents;

namespace Align.Terminology;

/// <summary>Puts right what a provider did to placeholders, where only one reading is possible.</summary>
/// <remarks>
/// Safe are two things: of a placeholder that stands twice in a row one goes, and a single placeholder whose number cannot be read, or was never
/// given out, stands for the single one that is missing. Whatever else is wrong must be asked again.
/// </remarks>
internal static class PlaceholderRepair
{
    /// <summary>The reply with what is safe put right; every placeholder that can be read is written in the canonical form.</summary>
    /// <param name="reply">The provider's reply.</param>
    /// <param name="count">How many placeholders were sent; their ids run from 0.</param>
    public static string Repair(string reply, int count)
    {
        var found = PlaceholderReader.FindAll(reply.AsSpan());
        if (found.Count == 0) return reply;
        var only = OnlyMissing(found, count);
        var result = new StringBuilder(reply.Length);
        var position = 0;
        var last = -1;
        foreach (var (span, read) in found)
        {
            var id = (uint)read < (uint)count ? read : only;
            var gap = reply.AsSpan(position, span.Start - position);
            position = span.End;
            if (id >= 0 && id == last && gap.IsWhiteSpace()) continue;
            result.Append(gap).Append(id >= 0 ? Placeholders.Format(id) : reply.Substring(span));
            last = id;
        }
        return result.Append(reply, position, reply.Length - position).ToString();
    }

    /// <summary>The id that the one unreadable placeholder must have; -1 when there is not exactly one of each.</summary>
    private static int OnlyMissing(List<(TextSpan Span, int Id)> found, int count)
    {
        if (found.Count(f => (uint)f.Id >= (uint)count) != 1) return -1;
        var missing = Enumerable.Range(0, count).Where(id => !found.Exists(f => f.Id == id)).Take(2).ToList();
        return missing.Count == 1 ? missing[0] : -1;
    }
}
