using System.Text;

namespace Align.Translation.Providers.Drafting;

/// <summary>Writes tokens as English text: spaces, quotation marks, capitals.</summary>
internal static class DraftWriter
{
    public static string Write(List<DraftToken> tokens)
    {
        var builder = new StringBuilder();
        var capital = true;
        var (placeholders, doubleOpen, singleOpen) = (0, false, false);
        var total = tokens.FindAll(static token => token.Kind == DraftTokenKind.Placeholder).Count;
        var clings = true;
        var space = false;
        foreach (var token in tokens)
        {
            if (token.Kind == DraftTokenKind.Space)
            {
                if (token.Text is "\n")
                {
                    builder.Append('\n');
                    (clings, space, capital) = (true, false, true);
                }
                else space = true;
                continue;
            }
            var text = token.Text;
            var (before, after) = (!clings, false);
            switch (token.Kind)
            {
                case DraftTokenKind.Punctuation:
                    var mark = text;
                    if (mark is "\"") (mark, doubleOpen) = (doubleOpen ? "”" : "“", !doubleOpen);
                    else if (mark is "'") (mark, singleOpen) = (singleOpen ? "’" : "‘", !singleOpen);
                    if (mark is "'s" || DraftPunctuation.Closes(mark) || IsMiddle(mark)) before = space && !DraftPunctuation.Closes(mark) && !IsMiddle(mark) && mark is not "'s";
                    after = DraftPunctuation.Opens(mark) || IsMiddle(mark) || mark is "—";
                    text = mark is "·" ? " " : mark;
                    if (mark is "·") before = false;
                    break;
                case DraftTokenKind.Placeholder:
                    var isOpening = placeholders % 2 == 0;
                    before = space || (!clings && (total == 1 || isOpening));
                    after = !(total == 1 || !isOpening);
                    placeholders++;
                    break;
                case DraftTokenKind.Latin when token.Source is "[]":
                    before = space;
                    break;
                default:
                    if (capital && token.Kind is not (DraftTokenKind.Term or DraftTokenKind.Latin)) text = Capitalize(text);
                    break;
            }
            if (before && builder.Length > 0 && !char.IsWhiteSpace(builder[^1])) builder.Append(' ');
            builder.Append(text);
            (clings, space) = (after, false);
            if (token.Kind == DraftTokenKind.Punctuation)
            {
                if (DraftPunctuation.EndsSentence(text)) capital = true;
            }
            else if (!(token.Kind == DraftTokenKind.Placeholder || token.Source is "[]")) capital = false;
        }
        return builder.ToString().Trim();
    }

    private static bool IsMiddle(string mark) => mark is "·" or "/" or "-" or "+" or "~" or "_" or "\\" or "@" or "*" or "=" or "&" or "<" or ">" or "|" or "^" or "`";

    private static string Capitalize(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
