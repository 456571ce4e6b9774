using System.Text;

namespace Align.Corpora;

/// <summary>Reads lines of bounded length and knows their numbers. Only LF and CR LF end a line.</summary>
internal sealed class LineReader : IDisposable
{
    private readonly StreamReader _reader;
    private readonly string _file;
    private readonly int _maxLength;
    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _partial = new();
    private int _start;
    private int _end;

    public LineReader(Stream input, string file, int maxLength)
    {
        // Strict: a damaged byte is an error with a line number, not a silent U+FFFD.
        _reader = new StreamReader(input, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024, leaveOpen: true);
        _file = file;
        _maxLength = maxLength;
    }

    /// <summary>1-based number of the line last read.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end; null when there is none.</summary>
    public string? ReadLine()
    {
        _partial.Clear();
        while (true)
        {
            if (_start == _end && !Fill()) return _partial.Length == 0 ? null : Finish([]);
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf('\n');
            if (_partial.Length + (length < 0 ? rest.Length : length) > _maxLength)
                throw new CorpusFormatException(_file, Number + 1, 0, $"the line is longer than {_maxLength} characters; this is not one unit a line.");
            if (length >= 0)
            {
                _start += length + 1;
                return Finish(rest[..length]);
            }
            _partial.Append(rest);
            _start = _end;
        }
    }

    public void Dispose() => _reader.Dispose();

    private string Finish(ReadOnlySpan<char> tail)
    {
        Number++;
        if (_partial.Length > 0) tail = _partial.Append(tail).ToString().AsSpan();
        return (tail.Length > 0 && tail[^1] == '\r' ? tail[..^1] : tail).ToString();
    }

    private bool Fill()
    {
        try
        {
            _start = 0;
            _end = _reader.Read(_buffer, 0, _buffer.Length);
            return _end > 0;
        }
        catch (DecoderFallbackException exception)
        {
            throw new CorpusFormatException(_file, Number + 1, 0, "at or after this line there are bytes that are not UTF-8; save the file as UTF-8.", exception);
        }
    }
}
