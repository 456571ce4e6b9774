namespace Align;

/// <summary>The base of every error that Align itself raises about input, providers or corpora.</summary>
/// <remarks>Wrong arguments are <see cref="ArgumentException"/>s; a half-failed batch is data, not an exception.</remarks>
public class AlignException : Exception
{
    /// <summary>Makes an error with a message that says what was wrong and what to do.</summary>
    public AlignException(string message) : base(message) { }

    /// <summary>Makes an error with a message and the error that caused it.</summary>
    public AlignException(string message, Exception? innerException) : base(message, innerException) { }
}
