namespace Align.Csv;

/// <summary>The columns of a term base in CSV; each is named as the member, in lower case with underscores.</summary>
internal enum CsvTermColumn
{
    Source,
    Target,
    SourceVariants,
    TargetVariants,
    Forbidden,
    CaseSensitive,
    DoNotTranslate,
    RequireBefore,
    RequireAfter,
    ExcludeBefore,
    ExcludeAfter,
    PartOfSpeech,
    Domain,
    Note,
}
