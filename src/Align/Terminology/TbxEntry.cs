using System.Xml.Linq;
using Align.Corpora;
using Align.Quality;

namespace Align.Terminology;

/// <summary>One concept entry of a TBX file on its way to a term.</summary>
internal sealed class TbxEntry(XElement entry, TbxTermBaseOptions options, string origin)
{
    private static readonly XName Language = XNamespace.Xml + "lang";

    /// <summary>The term; null, and an issue, when the entry lacks one of the languages.</summary>
    public Term? ToTerm(List<TermIssue> issues)
    {
        var source = Forms(options.SourceLanguage);
        var target = Forms(options.TargetLanguage);
        if (source.Count == 0 || target.Count == 0)
        {
            var missing = source.Count == 0 ? options.SourceLanguage : options.TargetLanguage;
            issues.Add(new(TermIssueKind.UnreadableValue, FindingSeverity.Warning, origin, $"The entry has no term in {missing} and was left out: add one, or choose other languages."));
            return null;
        }
        var sourceForm = Preferred(source);
        var targetForm = Preferred(target);
        var context = new TermContext
        {
            RequireBefore = Own("requireBefore"),
            RequireAfter = Own("requireAfter"),
            ExcludeBefore = Own("excludeBefore"),
            ExcludeAfter = Own("excludeAfter"),
        };
        return new()
        {
            Source = sourceForm.Text,
            Target = targetForm.Text,
            SourceVariants = [.. source.Where(f => !ReferenceEquals(f.Element, sourceForm.Element)).Select(f => f.Text)],
            TargetVariants = [.. target.Where(f => !ReferenceEquals(f.Element, targetForm.Element) && !f.IsForbidden).Select(f => f.Text)],
            ForbiddenTargets = [.. target.Where(f => !ReferenceEquals(f.Element, targetForm.Element) && f.IsForbidden).Select(f => f.Text)],
            CaseSensitive = Own("caseSensitive").Contains("true", StringComparer.Ordinal),
            DoNotTranslate = Own("doNotTranslate").Contains("true", StringComparer.Ordinal),
            Context = TermText.HasConditions(context) ? context : TermContext.Any,
            PartOfSpeech = Own("partOfSpeech").FirstOrDefault() ?? (Values(entry, "partOfSpeech").FirstOrDefault() is { } value ? TbxPartOfSpeech.FromTbx(value) : null),
            Domain = Values(entry, "subjectField").FirstOrDefault(),
            Note = entry.Elements().FirstOrDefault(e => e.Name.LocalName is "note") is { } note ? VisibleEscape.Decode(note.Value) : null,
            Origin = origin,
        };
    }

    private List<Form> Forms(string language)
        => [.. entry.Elements().Where(e => e.Name.LocalName is "langSec" or "langSet" && e.Attribute(Language)?.Value is { } tag && LanguageTag.SamePrimary(tag, language))
            .SelectMany(e => e.Descendants()).Where(e => e.Name.LocalName is "term").Select(e => new Form(e))];

    private static Form Preferred(List<Form> forms) => forms.Find(f => f.IsPreferred) ?? forms.Find(f => !f.IsForbidden && !f.IsAdmitted) ?? forms.Find(f => !f.IsForbidden) ?? forms[0];

    private List<string> Own(string name)
        => [.. entry.Elements().Where(e => e.Name.LocalName is "admin" && e.Attribute("type")?.Value is { } type && string.Equals(type, TbxVocabulary.Own + name, StringComparison.Ordinal))
            .Select(e => VisibleEscape.Decode(e.Value))];

    /// <summary>The values of a data category: named by a type attribute (DCA) or by the element itself (DCT).</summary>
    private static IEnumerable<string> Values(XElement from, string category)
        => from.Descendants().Where(e => string.Equals(e.Attribute("type")?.Value, category, StringComparison.Ordinal) || string.Equals(e.Name.LocalName, category, StringComparison.Ordinal))
            .Select(e => VisibleEscape.Decode(e.Value));

    /// <summary>One form, with the status that its term section gives it.</summary>
    private sealed class Form(XElement term)
    {
        private readonly string _status = Values(Section(term), "administrativeStatus").FirstOrDefault() ?? "";

        public XElement Element => term;
        public string Text => VisibleEscape.Decode(term.Value);
        public bool IsPreferred => _status.StartsWith("preferred", StringComparison.OrdinalIgnoreCase);
        public bool IsAdmitted => _status.StartsWith("admitted", StringComparison.OrdinalIgnoreCase);
        public bool IsForbidden => _status.StartsWith("deprecated", StringComparison.OrdinalIgnoreCase) || _status.StartsWith("superseded", StringComparison.OrdinalIgnoreCase);

        /// <summary>The termSec, tig or ntig around a term.</summary>
        private static XElement Section(XElement term) => term.Ancestors().First(e => e.Name.LocalName is not "termGrp");
    }
}
