namespace Align.Terminology;

/// <summary>The parts of speech of TBX-Basic and how they are written elsewhere.</summary>
internal static class TbxPartOfSpeech
{
    /// <summary>Whether TBX-Basic has a value for it.</summary>
    public static bool IsKnown(string partOfSpeech) => partOfSpeech is "noun" or "verb" or "adjective" or "adverb" or "proper noun" or "other";

    /// <summary>The TBX value of a known part of speech.</summary>
    public static string ToTbx(string partOfSpeech) => partOfSpeech is "proper noun" ? "properNoun" : partOfSpeech;

    /// <summary>The part of speech of a TBX value; values of other dialects stand as they are.</summary>
    public static string FromTbx(string value) => value is "properNoun" ? "proper noun" : value;
}
