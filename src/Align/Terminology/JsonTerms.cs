using System.Text.Json;
using Align.Corpora;
using Align.Quality;

namespace Align.Terminology;

/// <summary>Reads the terms of one JSON text, token by token, so that every term knows its line.</summary>
internal sealed class JsonTerms(string name)
{
    private readonly List<Term> _terms = [];
    private readonly List<TermIssue> _issues = [];
    private int _line = 1;
    private long _counted;

    public TermBase Read(byte[] bytes)
    {
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (source, target) = ("zh-Hans", "en");
        if (!json.Read()) throw Wrong(ref json, bytes, "The file is empty");
        if (json.TokenType == JsonTokenType.StartArray) ReadTerms(ref json, bytes);
        else
        {
            Expect(ref json, bytes, JsonTokenType.StartObject, "an object with the field terms, or an array of terms");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var field = json.GetString();
                json.Read();
                if (field is "sourceLanguage") source = Text(ref json, bytes, field);
                else if (field is "targetLanguage") target = Text(ref json, bytes, field);
                else if (field is "terms") ReadTerms(ref json, bytes);
                else Unknown(ref json, bytes, field);
            }
        }
        if (json.Read()) throw Wrong(ref json, bytes, "Something follows the term base");
        return TermBase.Create(_terms, _issues, source, target);
    }

    private void ReadTerms(ref Utf8JsonReader json, byte[] bytes)
    {
        Expect(ref json, bytes, JsonTokenType.StartArray, "an array of terms");
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            Expect(ref json, bytes, JsonTokenType.StartObject, "a term as an object");
            _terms.Add(ReadTerm(ref json, bytes));
        }
    }

    private Term ReadTerm(ref Utf8JsonReader json, byte[] bytes)
    {
        var term = new Term { Source = "", Target = "", Origin = $"{name}:{Line(ref json, bytes)}" };
        var context = TermContext.Any;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var field = json.GetString() ?? "";
            json.Read();
            switch (field)
            {
                case "source": term = term with { Source = Text(ref json, bytes, field) }; break;
                case "target": term = term with { Target = Text(ref json, bytes, field) }; break;
                case "sourceVariants": term = term with { SourceVariants = List(ref json, bytes, field) }; break;
                case "targetVariants": term = term with { TargetVariants = List(ref json, bytes, field) }; break;
                case "forbidden": term = term with { ForbiddenTargets = List(ref json, bytes, field) }; break;
                case "caseSensitive": term = term with { CaseSensitive = Flag(ref json, bytes, field) }; break;
                case "doNotTranslate": term = term with { DoNotTranslate = Flag(ref json, bytes, field) }; break;
                case "requireBefore": context = context with { RequireBefore = List(ref json, bytes, field) }; break;
                case "requireAfter": context = context with { RequireAfter = List(ref json, bytes, field) }; break;
                case "excludeBefore": context = context with { ExcludeBefore = List(ref json, bytes, field) }; break;
                case "excludeAfter": context = context with { ExcludeAfter = List(ref json, bytes, field) }; break;
                case "partOfSpeech": term = term with { PartOfSpeech = Text(ref json, bytes, field) }; break;
                case "domain": term = term with { Domain = Text(ref json, bytes, field) }; break;
                case "note": term = term with { Note = Text(ref json, bytes, field) }; break;
                default: Unknown(ref json, bytes, field); break;
            }
        }
        return term with { Context = context };
    }

    private string Text(ref Utf8JsonReader json, byte[] bytes, string field)
    {
        Expect(ref json, bytes, JsonTokenType.String, $"a string for {field}");
        return VisibleEscape.Decode(json.GetString() ?? "");
    }

    private List<string> List(ref Utf8JsonReader json, byte[] bytes, string field)
    {
        Expect(ref json, bytes, JsonTokenType.StartArray, $"an array of strings for {field}");
        var values = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) values.Add(Text(ref json, bytes, field));
        return values;
    }

    private bool Flag(ref Utf8JsonReader json, byte[] bytes, string field)
        => json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.GetBoolean() : throw Wrong(ref json, bytes, $"true or false is expected for {field}");

    private void Unknown(ref Utf8JsonReader json, byte[] bytes, string? field)
    {
        _issues.Add(new(TermIssueKind.UnknownColumn, FindingSeverity.Warning, $"{name}:{Line(ref json, bytes)}",
            $"The field “{field}” is unknown and was not read: delete or rename it."));
        json.Skip();
    }

    private void Expect(ref Utf8JsonReader json, byte[] bytes, JsonTokenType type, string what)
    {
        if (json.TokenType != type) throw Wrong(ref json, bytes, $"Here {what} is expected");
    }

    private CorpusFormatException Wrong(ref Utf8JsonReader json, byte[] bytes, string what)
        => new(name, Line(ref json, bytes), 0, $"{what}: correct the file at this place.");

    /// <summary>The line of the present token. Tokens come in order, so every line break is counted once.</summary>
    private int Line(ref Utf8JsonReader json, byte[] bytes)
    {
        for (; _counted < json.TokenStartIndex; _counted++)
            if (bytes[_counted] == '\n') _line++;
        return _line;
    }
}
