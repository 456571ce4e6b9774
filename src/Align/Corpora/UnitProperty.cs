namespace Align.Corpora;

/// <summary>A property as it was read, with its place for messages.</summary>
internal readonly record struct UnitProperty(string Name, string Value, int Line, int Column);
