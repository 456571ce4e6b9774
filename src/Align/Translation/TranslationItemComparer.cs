namespace Align.Translation;

/// <summary>Two items ask the same when attempt, text and terms are equal.</summary>
internal sealed class TranslationItemComparer : IEqualityComparer<TranslationItem>
{
    public static TranslationItemComparer Instance { get; } = new();

    public bool Equals(TranslationItem? x, TranslationItem? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Attempt == y.Attempt && string.Equals(x.Text, y.Text, StringComparison.Ordinal) && x.Terms.SequenceEqual(y.Terms));

    public int GetHashCode(TranslationItem obj) => StringComparer.Ordinal.GetHashCode(obj.Text);
}
