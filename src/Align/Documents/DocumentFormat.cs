namespace Align.Documents;

/// <summary>How the text of a document is to be read.</summary>
public enum DocumentFormat
{
    /// <summary>Plain text: one paragraph per line or per run of lines between blank lines.</summary>
    PlainText,
    /// <summary>Markdown (CommonMark with tables and front matter).</summary>
    Markdown,
}
