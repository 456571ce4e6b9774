namespace Align.Segmentation.Rules;

/// <summary>Where an English sentence ends: full stops are weighed by the word before and the word after.</summary>
internal static class EnglishRules
{
    private static readonly HashSet<string> SpeechVerbs = new(
        ["said", "says", "asked", "replied", "answered", "cried", "shouted", "whispered", "muttered", "murmured", "exclaimed", "yelled", "added", "continued", "demanded", "inquired", "responded", "remarked", "screamed", "snapped", "growled", "begged", "insisted"],
        StringComparer.Ordinal);

    private static readonly string[] NamesWithMark = ["Yahoo", "Jeopardy", "Yum", "Kahoot"];

    /// <inheritdoc cref="ChineseRules.Ends"/>
    public static bool Ends(in SegmentScan scan, int i, int run, out int end, out BoundaryKind kind)
    {
        var text = scan.Text;
        if (text[i] == '.' && IsNextItem(scan, i, out end))
        {
            kind = BoundaryKind.ListItem;
            return true;
        }
        ChineseRules.RunEnd(text, i, out kind);
        if (kind == BoundaryKind.Ellipsis || IsSpacedDots(text, i) || (text[i] == '.' && run > i + 1))
        {
            kind = BoundaryKind.Ellipsis;
            return EnglishEllipses.Ends(scan, i, run, out end);
        }

        var trail = kind;
        end = Trailing.End(scan, i, run, ref trail, out var isQuoted);
        isQuoted |= end > run && text[end - 1] is '"' or '\'';
        var next = LineEnds.SkipGap(text, end, scan.Rules.LineBreaks);
        if (next == text.Length) return true;
        var c = text[next];
        if (Characters.IsPause(c) || Characters.IsDash(text, next) || IsSpacedHyphen(text, next)) return GoOn(ref end, next);
        if (next == end && char.IsLetterOrDigit(c)) return IsJoined(scan, i, end) || GoOn(ref end, run);
        if (next == end && (c is '-' or '/' or '\'' or '’' or '_' or '@' or '&' or '=' or '%' or ProtectionMask.Word || (end == run && c is '(' or '[' or '*'))) return GoOn(ref end, run);
        if (IsLowerWord(text, next)) return GoOn(ref end, next);
        if (text[i] == '.' ? StopIsAbbreviation(scan, i, next) : text[i] == '!' && IsNameWithMark(text, scan.Start, i) && !Abbreviations.BeginsSentences(WordAt(text, next)))
            return GoOn(ref end, next);
        if (isQuoted && IsSpeechTag(text, next)) return GoOn(ref end, next);
        return true;
    }

    /// <summary>Whether the candidate at <paramref name="i"/> belongs to the marker of the next item of a list in running text.</summary>
    public static bool IsNextItem(in SegmentScan scan, int i, out int end)
    {
        var text = scan.Text;
        var first = i;
        end = i + 1;
        if (text[i] is '.' or ')')
        {
            if (text[i] == ')' && first > scan.Start && text[first - 1] == '.') first--;
            while (first > scan.Start && i - first < 5 && Characters.IsAsciiLetterOrDigit(text[first - 1])) first--;
        }
        if (first <= scan.Start || !char.IsWhiteSpace(text[first - 1]) || !ListMarker.IsNextItem(text, scan.Start, first)) return false;
        end = first;
        return true;
    }

    /// <summary>Whether the word before the full stop is an abbreviation or initial: for a stop that Chinese follows.</summary>
    public static bool IsAbbreviated(in SegmentScan scan, int i)
    {
        var word = WordBefore(scan.Text, scan.Start, i);
        return word.Length > 0 && ((word.Length == 1 && char.IsUpper(word[0])) || scan.Rules.Abbreviations.Classify(word) is AbbreviationKind.Prepositive or AbbreviationKind.Either);
    }

    /// <summary>Whether the exclamation mark is part of a name.</summary>
    public static bool IsNameWithMark(ReadOnlySpan<char> text, int start, int i)
    {
        foreach (var name in NamesWithMark)
            if (text[start..i].EndsWith(name.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether a word begins at <paramref name="i"/> that goes on with the sentence: in lower case, and no name such as iPhone.</summary>
    public static bool IsLowerWord(ReadOnlySpan<char> text, int i)
        => char.IsLower(text[i]) && !(i + 1 < text.Length && char.IsUpper(text[i + 1]));

    /// <summary>The word at <paramref name="i"/>, after any opening marks.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int i)
    {
        var limit = Math.Min(text.Length, i + 3);
        while (i < limit && (text[i] is '"' or '\'' or '(' or '[' || Characters.IsQuoteOpener(text[i]))) i++;
        var end = i;
        while (end < text.Length && end - i <= Abbreviations.LongestEntry && char.IsLetter(text[end])) end++;
        return text[i..end];
    }

    private static bool StopIsAbbreviation(in SegmentScan scan, int i, int next)
    {
        var text = scan.Text;
        var word = WordBefore(text, scan.Start, i);
        if (word.IsEmpty) return false;
        var follower = text[next];
        if (word.Length == 1 && Characters.IsAsciiLetter(word[0]) && char.IsUpper(word[0]))
            return char.IsLetter(follower) && !Abbreviations.BeginsSentences(WordAt(text, next));
        return scan.Rules.Abbreviations.Classify(word) switch
        {
            AbbreviationKind.Prepositive => true,
            AbbreviationKind.Numeric => char.IsDigit(follower) || follower is '#' or '°' || IsRoman(WordAt(text, next)),
            AbbreviationKind.Either => !(follower is '"' or '“' or '‘' || Abbreviations.BeginsSentences(WordAt(text, next))),
            _ => false,
        };
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start, int i)
    {
        var first = i;
        var limit = Math.Max(start, i - Abbreviations.LongestEntry - 1);
        while (first > limit && (text[first - 1] < '\u2E80' && char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '.' or '°' or '§')) first--;
        while (first < i && text[first] == '.') first++;
        return text[first..i];
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if ("IVXLC".IndexOf(c) < 0) return false;
        return word.Length > 0 && !(word.Length == 1 && word[0] == 'I');
    }

    // Hello world.Today is Tuesday: the space was left out. System.Text, example.Com and a@b.Co are names.
    private static bool IsJoined(in SegmentScan scan, int i, int next)
    {
        var text = scan.Text;
        if (!char.IsUpper(text[next])) return false;
        var word = WordAt(text, next);
        for (var k = 1; k < word.Length; k++)
            if (char.IsUpper(word[k])) return false;
        var after = next + word.Length;
        if (after < text.Length && text[after] is '@' or '(' or '/' or '_' or '<' or '=') return false;
        if (after + 1 < text.Length && text[after] == '.' && char.IsLetterOrDigit(text[after + 1])) return false;
        if (text[i] != '.' || next > i + 1) return true;
        var before = WordBefore(text, scan.Start, i);
        if (before.IndexOf('.') >= 0 && !char.IsDigit(before[^1])) return false;
        if (before.IsEmpty) return i > scan.Start && Characters.IsCloser(text[i - 1]);
        if (Abbreviations.BeginsSentences(word) && before.Length > 1) return true;
        return word.Length > 1 && before.Length > 1 && !char.IsUpper(before[0]) && scan.Rules.Abbreviations.Classify(before) == AbbreviationKind.None;
    }

    // "Stop!" John said. "Stop!" I said.
    private static bool IsSpeechTag(ReadOnlySpan<char> text, int i)
    {
        for (var words = 0; words < 3; words++)
        {
            var word = WordAt(text, i);
            if (word.IsEmpty) return false;
            if (words > 0 && IsSpeechVerb(word))
            {
                var after = i + word.Length;
                return after == text.Length || text[after] is '.' or ',' or ';' or ':' or '\n' || (after + 1 < text.Length && text[after] == ' ' && char.IsLower(text[after + 1]));
            }
            if (!char.IsUpper(word[0]) || (words == 0 && Abbreviations.BeginsSentences(word) && !word.SequenceEqual("I".AsSpan()) && !(word.Length <= 3 && word[0] is 'M' or 'D'))) return false;
            i += word.Length;
            if (i < text.Length && text[i] == '.') i++;
            if (i >= text.Length || text[i] != ' ') return false;
            i++;
            if (i >= text.Length) return false;
        }
        return false;
    }

    private static bool IsSpeechVerb(ReadOnlySpan<char> word)
    {
#if NET
        return SpeechVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
#else
        return SpeechVerbs.Contains(word.ToString());
#endif
    }

    // gasp! - let go
    private static bool IsSpacedHyphen(ReadOnlySpan<char> text, int i)
        => i + 2 < text.Length && text[i] == '-' && text[i + 1] == ' ' && char.IsLower(text[i + 2]);

    private static bool IsSpacedDots(ReadOnlySpan<char> text, int i)
        => i + 2 < text.Length && text[i] == '.' && text[i + 1] is ' ' or '\u00A0' && text[i + 2] == '.';

    private static bool GoOn(ref int end, int next)
    {
        end = next;
        return false;
    }
}
