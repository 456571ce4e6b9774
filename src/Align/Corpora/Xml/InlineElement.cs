namespace Align.Corpora.Xml;

/// <summary>An element inside a text, as its format explains it.</summary>
internal readonly record struct InlineElement(InlineAction Action, InlineCodeKind Kind = InlineCodeKind.Standalone, string Id = "", string Data = "", string CloseData = "");
