namespace Align.Documents;

/// <summary>A range that must come through translation unchanged.</summary>
/// <param name="Span">Where it lies, in the coordinates of the text that it was found in.</param>
/// <param name="Kind">Why it is protected.</param>
public readonly record struct ProtectedSpan(TextSpan Span, ProtectedKind Kind);
