using System.Buffers;
using System.Buffers.Binary;

namespace ProtestEvents;

/// <summary>Rows in ClickHouse's format RowBinary, value after value.</summary>
internal sealed class RowBinary
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    public ReadOnlyMemory<byte> Bytes => buffer.WrittenMemory;

    public void Clear() => buffer.ResetWrittenCount();

    public RowBinary Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
        return this;
    }

    public RowBinary Int32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), value);
        buffer.Advance(sizeof(int));
        return this;
    }

    public RowBinary Int32(int? value) => value is { } number ? Byte(0).Int32(number) : Byte(1);

    public RowBinary Int64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
        return this;
    }

    /// <summary>A day, by its <see cref="DateOnly.DayNumber"/>.</summary>
    public RowBinary Day(int dayNumber)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(buffer.GetSpan(sizeof(ushort)), checked((ushort)(dayNumber - Epoch)));
        buffer.Advance(sizeof(ushort));
        return this;
    }

    public RowBinary Text(string value) => Text(Encoding.UTF8.GetBytes(value));

    /// <summary>A text in UTF-8.</summary>
    public RowBinary Text(ReadOnlySpan<byte> value)
    {
        for (var rest = (uint)value.Length; ; rest >>= 7)
        {
            Byte((byte)(rest < 0x80 ? rest : rest | 0x80));
            if (rest < 0x80)
                break;
        }

        buffer.Write(value);
        return this;
    }
}
