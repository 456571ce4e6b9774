namespace Align.Corpora;

/// <summary>The <c>type</c> attributes of the <c>prop</c> elements that carry what TMX has no element for.</summary>
internal static class TmxProperties
{
    public const string Origin = "x-align-origin";
    public const string Draft = "x-align-draft";
    public const string Confidence = "x-align-confidence";
    public const string Document = "x-align-document";
    public const string Block = "x-align-block";
    public const string SourceSpan = "x-align-source-span";
    public const string TargetSpan = "x-align-target-span";
    public const string SourceLanguage = "x-align-source-language";
    public const string TargetLanguage = "x-align-target-language";
    public const string Term = "x-align-term";
    public const string Finding = "x-align-finding";
}
