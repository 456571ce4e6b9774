namespace Align.Corpora;

/// <summary>How tab-separated files are written and read.</summary>
public sealed record TsvOptions
{
    /// <summary>
    /// Whether the first line names the columns. When reading, null means: it does if it begins with <c>source</c> and
    /// <c>target</c>. When writing, null means yes.
    /// </summary>
    public bool? Header { get; init; }

    /// <summary>
    /// Whether a backslash, tab, line feed and carriage return in a text are written as <c>\\ \t \n \r</c> and turned back when
    /// read. Switch off only for reading files of others in which a backslash is a backslash.
    /// </summary>
    public bool Escapes { get; init; } = true;

    /// <summary>Source language of the units that are read, BCP-47.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Target language of the units that are read, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";
}
