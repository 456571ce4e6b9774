namespace Align.Languages.Quantities;

/// <summary>How exactly a quantity is meant.</summary>
public enum QuantityPrecision
{
    /// <summary>As written.</summary>
    Exact,
    /// <summary>Around the value: 约300, about 300.</summary>
    About,
    /// <summary>A little under the value: 近300, nearly 300.</summary>
    Nearly,
    /// <summary>Above the value: 300多, 超过300, 10万+, more than 300.</summary>
    Over,
    /// <summary>Below the value: 不到300, less than 300.</summary>
    Under,
    /// <summary>The value or more: 300以上, at least 300.</summary>
    AtLeast,
    /// <summary>The value or less: 至多300, at most 300, up to 300.</summary>
    AtMost,
    /// <summary>Only the order of size is known: 几百, 数十亿, hundreds, tens of trillions. The value is the lower end.</summary>
    Indefinite,
}
