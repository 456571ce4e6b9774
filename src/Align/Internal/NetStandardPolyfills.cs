#if !NET
using System.Runtime.CompilerServices;

namespace Align;

/// <summary>Members that netstandard2.1 lacks, so that the code above reads the same on both targets.</summary>
internal static class NetStandardPolyfills
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null) throw new ArgumentNullException(name);
        }
    }

    extension(ArgumentException)
    {
        public static void ThrowIfNullOrEmpty(string? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null) throw new ArgumentNullException(name);
            if (argument.Length == 0) throw new ArgumentException("The value must not be empty.", name);
        }
    }

    public static bool Contains(this ReadOnlySpan<char> span, char value) => span.IndexOf(value) >= 0;
}
#endif
