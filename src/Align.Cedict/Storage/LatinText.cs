namespace Align.Cedict.Storage;

/// <summary>Latin letters and digits by fixed code ranges, not by Unicode category.</summary>
/// <remarks>Categories change with the runtime's Unicode version; a compiled lexicon must be the same, and read the same, on all of them.</remarks>
internal static class LatinText
{
    public static bool IsLetterOrDigit(char unit) => IsDigit(unit) || IsLetter(unit);

    public static bool IsDigit(char unit) => unit is >= '0' and <= '9';

    // Latin-1 letters and Latin Extended-A and -B without the signs × and ÷, and Latin Extended Additional.
    private static bool IsLetter(char unit) =>
        unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u1E00' and <= '\u1EFF')
        || (unit is >= '\u00C0' and <= '\u024F' && unit is not ('\u00D7' or '\u00F7'));
}
