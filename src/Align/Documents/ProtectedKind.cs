namespace Align.Documents;

/// <summary>Why a range of a block must come through translation unchanged.</summary>
public enum ProtectedKind
{
    /// <summary>Inline code with its backticks.</summary>
    Code,
    /// <summary>A URL or e-mail address.</summary>
    Url,
    /// <summary>An image with its alternative text.</summary>
    Image,
    /// <summary>Marks of the format: emphasis, link brackets and link target, line prefixes, escapes.</summary>
    Markup,
    /// <summary>Inline HTML.</summary>
    Html,
    /// <summary>A term that must not be translated and that nothing better than a mask protects.</summary>
    Term,
}
