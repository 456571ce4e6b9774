namespace Align.Corpora.Xml;

/// <summary>What an element inside a text means.</summary>
internal enum InlineAction
{
    /// <summary>A mark on text: the text inside belongs to the text.</summary>
    Transparent,

    /// <summary>Text between an opening and a closing code.</summary>
    Spanning,

    /// <summary>A code; what is inside is the native code.</summary>
    Native,

    /// <summary>A character that XML cannot hold.</summary>
    Character,

    /// <summary>Neither text nor code.</summary>
    Skip,
}
