namespace Align.Corpora.Xml;

/// <summary>
/// Refuses to hand out more than a number of bytes between two signs of progress: an attribute or name without end is one token to
/// an XML reader, which would otherwise hold all of it.
/// </summary>
internal sealed class ProgressLimitStream(Stream input, long limit) : Stream
{
    private long _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a read was refused.</summary>
    public bool Exceeded { get; private set; }

    public void Progressed() => _count = 0;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_count > limit)
        {
            Exceeded = true;
            return 0; // the XML reader takes it for the end of the file; XmlWalker tells what it was
        }
        var read = input.Read(buffer, offset, count);
        _count += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
