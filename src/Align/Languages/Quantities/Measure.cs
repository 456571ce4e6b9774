namespace Align.Languages.Quantities;

/// <summary>A unit or measure word and what it makes of the number before it.</summary>
/// <param name="Unit">Canonical unit, an English singular or a currency code; empty for a mere measure word.</param>
/// <param name="Kind">What the quantity is with it.</param>
internal readonly record struct Measure(string Unit, QuantityKind Kind)
{
    /// <summary>Whether it only counts the noun after it (个, 家).</summary>
    public bool IsMeasureWord => Unit.Length == 0;
}
