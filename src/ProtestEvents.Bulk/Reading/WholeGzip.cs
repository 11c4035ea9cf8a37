using System.Buffers.Binary;
using System.IO.Compression;

namespace ProtestEvents;

/// <summary>
/// Unpacks gzip and throws at the end when the text is shorter or longer than the last bytes of the file say. Without this check a file that was cut
/// off would give its beginning and no error.
/// </summary>
internal sealed class WholeGzip(Stream packed, string path) : CountingStream(new GZipStream(packed, CompressionMode.Decompress))
{
    public override int Read(Span<byte> buffer)
    {
        var read = base.Read(buffer);
        if (read == 0 && !buffer.IsEmpty && (uint)Position != LengthTold())
            throw new InvalidDataException("it ends too early: its gzip is cut off (or made of several parts; then unpack it first)");
        return read;
    }

    private uint LengthTold()
    {
        using var file = File.OpenRead(path);
        var last = new byte[4];
        file.Seek(-Math.Min(4, file.Length), SeekOrigin.End);
        return file.ReadAtLeast(last, last.Length, throwOnEndOfStream: false) == last.Length ? BinaryPrimitives.ReadUInt32LittleEndian(last) : uint.MaxValue;
    }
}
