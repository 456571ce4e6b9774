namespace Align.Corpora;

/// <summary>A file is not what its format demands. The message names the file, line and column and what to do.</summary>
public sealed class CorpusFormatException : AlignException
{
    /// <summary>Makes the error.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">1-based line; 0 when unknown.</param>
    /// <param name="column">1-based column; 0 when unknown.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CorpusFormatException(string file, int line, int column, string message, Exception? innerException = null)
        : base($"{file}{(line > 0 ? $":{line}" : "")}{(line > 0 && column > 0 ? $":{column}" : "")}: {message}", innerException)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>1-based line; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>1-based column; 0 when unknown.</summary>
    public int Column { get; }
}
