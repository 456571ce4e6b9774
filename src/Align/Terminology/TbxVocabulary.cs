namespace Align.Terminology;

/// <summary>Names of TBX (ISO 30042:2019, TBX-Basic dialect, style DCA) and of this project's own additions to it.</summary>
internal static class TbxVocabulary
{
    public const string Namespace = "urn:iso:std:iso:30042:ed-2";
    public const string Preferred = "preferredTerm-admn-sts";
    public const string Admitted = "admittedTerm-admn-sts";
    public const string Deprecated = "deprecatedTerm-admn-sts";

    /// <summary>Begins the type of an admin element that holds a field for which TBX-Basic has no category.</summary>
    public const string Own = "x-align-";
}
