namespace ProtestEvents;

/// <summary>A stream whose first line can be looked at before it is read.</summary>
internal sealed class PeekedStream(Stream inner) : CountingStream(inner)
{
    private const int Most = 1 << 16;

    private byte[] peeked = [];
    private int given;

    /// <summary>The bytes of the first line, as far as they are looked at.</summary>
    public byte[] FirstLine()
    {
        var start = new byte[Most];
        peeked = start[..Inner.ReadAtLeast(start, Most, throwOnEndOfStream: false)];
        var end = peeked.AsSpan().IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? peeked : peeked[..end];
    }

    public override int Read(Span<byte> buffer)
    {
        if (given == peeked.Length)
            return base.Read(buffer);
        var taken = Math.Min(buffer.Length, peeked.Length - given);
        peeked.AsSpan(given, taken).CopyTo(buffer);
        given += taken;
        return taken;
    }
}
