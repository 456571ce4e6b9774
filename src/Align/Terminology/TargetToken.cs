using Align.Documents;

namespace Align.Terminology;

/// <summary>A word, number, Chinese character or mark of a target text.</summary>
/// <param name="Span">Where it lies, without a possessive ending.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Lower">Its characters in lower case.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Tight">Whether only blanks and hyphens, or nothing, part it from the token before.</param>
internal readonly record struct TargetToken(TextSpan Span, string Text, string Lower, TargetTokenKind Kind, bool Tight);
