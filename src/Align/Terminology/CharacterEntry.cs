using System.Runtime.InteropServices;

namespace Align.Terminology;

/// <summary>All that the automaton has to know about a character of the text, in one look-up of four bytes.</summary>
/// <param name="Code">Its code; 0 when it stands in no form.</param>
/// <param name="Traits">What is special about it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CharacterEntry(ushort Code, CharacterTraits Traits);
