namespace Align.Segmentation.Rules;

/// <summary>Stand-ins for protected characters: code points that Unicode keeps out of texts (noncharacters).</summary>
internal static class ProtectionMask
{
    /// <summary>Belongs to what stands before it, like a closing bracket.</summary>
    public const char Closer = '\uFDD0';

    /// <summary>Belongs to what stands after it, like an opening bracket.</summary>
    public const char Opener = '\uFDD1';

    /// <summary>Part of a word: no rule looks inside.</summary>
    public const char Word = '\uFDD2';
}
