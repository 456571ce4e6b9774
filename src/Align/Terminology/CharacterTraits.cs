namespace Align.Terminology;

/// <summary>What is special about a character of the text.</summary>
[Flags]
internal enum CharacterTraits : ushort
{
    None = 0,
    /// <summary>Some form begins with it.</summary>
    Begins = 1,
    /// <summary>It is a form by itself.</summary>
    IsForm = 2,
    /// <summary>It may be passed over inside a match: zero-width or blank.</summary>
    MaySkip = 4,
}
