using System.Globalization;
using Align.Languages;

namespace Align.Alignment.Words;

/// <summary>Rough shares of the commonest English tokens in running text, for when no corpus has shown them.</summary>
/// <remarks>Rounded estimates written for this project; a corpus of some thousand words outweighs them.</remarks>
internal static class CommonEnglish
{
    private const string PerMille =
        ", 55;. 50;\" 20;the 55;of 28;and 27;to 26;a 21;in 19;be 38;that 11;have 12;it 10;he 14;for 9;on 7;with 7;i 12;as 7;his 5;at 5;by 6;not 6;this 5;from 4;but 4;or 4;an 3;they 7;" +
        "she 7;which 3;you 7;we 6;all 3;will 3;there 3;would 3;can 2;if 2;who 3;what 2;so 2;up 2;out 2;about 2;into 2;when 2;do 4;then 2;no 2;than 2;its 2;- 5;? 3;! 2;: 2;; 2;( 2;) 2;' 3;'s 5;n't 3";

    private static readonly Dictionary<string, float> Shares = Read();

    /// <summary>The share of a key; 0 for words that are not among the commonest.</summary>
    public static float Share(string key) => Shares.TryGetValue(key, out var share) ? share : 0;

    private static Dictionary<string, float> Read()
    {
        var shares = new Dictionary<string, float>(StringComparer.Ordinal);
        // The semicolon is an entry of its own, hence not a separator there.
        foreach (var entry in PerMille.Replace(";;", ";\u0001", StringComparison.Ordinal).Split(';'))
        {
            var space = entry.LastIndexOf(' ');
            var word = entry[..space].Replace("\u0001", ";", StringComparison.Ordinal);
            var key = char.IsLetter(word[0]) ? EnglishStemmer.Stem(word) : word;
            shares.TryGetValue(key, out var sum);
            shares[key] = sum + int.Parse(entry[(space + 1)..], NumberStyles.None, CultureInfo.InvariantCulture) / 1000f;
        }
        return shares;
    }
}
