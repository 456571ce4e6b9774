namespace Align.Cli.Input;

/// <summary>Whether a text is Chinese or English, by its script.</summary>
internal static class LanguageGuess
{
    private const int Sample = 20_000;

    /// <summary><c>zh</c> where one letter in ten or more is a Chinese character, else <c>en</c>: Chinese texts hold Latin names, English ones hardly hold Chinese.</summary>
    public static string Of(string text)
    {
        var letters = text.Take(Sample).Where(char.IsLetter).ToList();
        return letters.Count(static c => c is >= '\u3400' and <= '\u9FFF') * 10 >= letters.Count && letters.Count > 0 ? "zh" : "en";
    }
}
