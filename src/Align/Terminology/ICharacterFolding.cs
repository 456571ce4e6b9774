namespace Align.Terminology;

/// <summary>Maps characters that should match each other to one of them, such as traditional characters to simplified ones.</summary>
/// <remarks>Called once for each character when a matcher is built, never while it matches. The core has no such table; packages with dictionary data supply one.</remarks>
public interface ICharacterFolding
{
    /// <summary>The character that stands for <paramref name="character"/>; the character itself where there is nothing to fold. Folding twice changes nothing.</summary>
    char Fold(char character);
}
