namespace Align.Terminology;

/// <summary>Which languages of a TBX file make a term base.</summary>
public sealed record TbxTermBaseOptions
{
    /// <summary>Language of the source forms, BCP-47; script and region do not count when languages are compared.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";

    /// <summary>Language of the target forms, BCP-47.</summary>
    public string TargetLanguage { get; init; } = "en";
}
