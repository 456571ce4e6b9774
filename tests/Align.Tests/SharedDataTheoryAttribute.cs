namespace Align.Tests;

/// <summary>A theory on the data beside the checkout; skipped, with the reason, where that is missing.</summary>
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = new SharedDataFactAttribute().Skip;
}
