namespace Align.Languages.Quantities;

/// <summary>Finds the quantities of a text in one language.</summary>
/// <remarks>Implementations are immutable and thread-safe, linear in the text, and never throw for any text.</remarks>
public interface IQuantityFinder
{
    /// <summary>The quantities in text order, without overlap.</summary>
    IReadOnlyList<Quantity> Find(ReadOnlySpan<char> text);
}
