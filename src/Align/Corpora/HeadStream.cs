namespace Align.Corpora;

/// <summary>A stream whose first bytes can be looked at before it is read.</summary>
internal sealed class HeadStream : Stream
{
    private readonly Stream _input;
    private readonly byte[] _head;
    private readonly int _length;
    private int _position;

    /// <summary>Takes the first bytes from the stream; as many as there are, at most <paramref name="length"/>.</summary>
    public HeadStream(Stream input, int length)
    {
        _input = input;
        _head = new byte[length];
        while (_length < length && input.Read(_head, _length, length - _length) is > 0 and var read) _length += read;
    }

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _length) return _input.Read(buffer, offset, count);
        var taken = Math.Min(count, _length - _position);
        Array.Copy(_head, _position, buffer, offset, taken);
        _position += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
