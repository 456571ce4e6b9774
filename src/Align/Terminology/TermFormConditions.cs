namespace Align.Terminology;

/// <summary>What has to hold besides the characters when a form is met in a text.</summary>
[Flags]
internal enum TermFormConditions : byte
{
    None = 0,
    LetterCase = 1,
    WordStart = 2,
    WordEnd = 4,
    Context = 8,
}
