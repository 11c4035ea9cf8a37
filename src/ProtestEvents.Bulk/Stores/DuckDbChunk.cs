using System.Runtime.CompilerServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace ProtestEvents;

/// <summary>
/// Adds events to DuckDB a chunk at a time, column by column. The row-wise appender of DuckDB.NET makes a call for each value and a new copy of each
/// text; an import of a million rows took more than half of its time there.
/// </summary>
internal sealed unsafe class DuckDbChunk : IDisposable
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    private static readonly DuckDBType[] Types =
    [
        DuckDBType.Integer, DuckDBType.Varchar, DuckDBType.BigInt, DuckDBType.Integer, DuckDBType.BigInt, DuckDBType.UnsignedTinyInt,
        DuckDBType.Date, DuckDBType.Date, DuckDBType.Date, DuckDBType.Integer, DuckDBType.Integer, DuckDBType.Integer, DuckDBType.Integer, DuckDBType.Integer,
        DuckDBType.Integer, DuckDBType.Integer, DuckDBType.Integer, DuckDBType.Integer,
    ];

    private readonly DuckDbNames names;
    private readonly DuckDB.NET.Native.DuckDBAppender appender;
    private readonly DuckDBDataChunk chunk;
    private readonly List<DuckDBLogicalType> types;

    public DuckDbChunk(DuckDBConnection connection, DuckDbNames names)
    {
        this.names = names;
        Check(NativeMethods.Appender.DuckDBAppenderCreate(connection.NativeConnection, null!, "rows", out appender));
        types = [.. Types.Select(NativeMethods.LogicalType.DuckDBCreateLogicalType)];
        chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(type => type.DangerousGetHandle())], (ulong)types.Count);
    }

    /// <summary>Adds the events of a batch.</summary>
    public void Add(EventBatch batch, Name layout, int file)
    {
        if (batch.Count == 0)
            return;
        NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
        var events = batch.Events.AsSpan(0, batch.Count);
        var column = 0;
        var layouts = Values<int>(ref column);
        var ids = new Texts(Next(ref column));
        var versions = Values<long>(ref column);
        var files = Values<int>(ref column);
        var lines = Values<long>(ref column);
        var deleted = Values<byte>(ref column);
        int* days = Values<int>(ref column), earliest = Values<int>(ref column), latest = Values<int>(ref column);
        int* country = Values<int>(ref column), admin1 = Values<int>(ref column), location = Values<int>(ref column);
        int* type = Values<int>(ref column), subtype = Values<int>(ref column), crowd = Values<int>(ref column);
        var (low, deaths, high) = (new Numbers(Next(ref column)), new Numbers(Next(ref column)), new Numbers(Next(ref column)));
        for (var row = 0; row < events.Length; row++)
        {
            ref readonly var one = ref events[row];
            layouts[row] = names.Number(layout);
            ids.Set(row, one.Id.Text);
            versions[row] = one.Version;
            files[row] = file;
            lines[row] = one.Line;
            deleted[row] = one.IsDeleted ? (byte)1 : (byte)0;
            days[row] = one.Day - Epoch;
            earliest[row] = one.Earliest - Epoch;
            latest[row] = one.Latest - Epoch;
            country[row] = names.Number(one.Country);
            admin1[row] = names.Number(one.Admin1);
            location[row] = names.Number(one.Location);
            type[row] = names.Number(one.Type);
            subtype[row] = names.Number(one.Subtype);
            crowd[row] = names.Number(one.Crowd);
            low.Set(row, one.DeathsLow);
            deaths.Set(row, one.Deaths);
            high.Set(row, one.DeathsHigh);
        }

        NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)events.Length);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk));
    }

    /// <summary>Passes on all that was added.</summary>
    public void Close() => Check(NativeMethods.Appender.DuckDBAppenderClose(appender));

    public void Dispose()
    {
        chunk.Dispose();
        types.ForEach(type => type.Dispose());
        appender.Dispose();
    }

    private nint Next(ref int column) => NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column++);

    private T* Values<T>(ref int column)
        where T : unmanaged => (T*)NativeMethods.Vectors.DuckDBVectorGetData(Next(ref column));

    private static void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success)
            throw new IOException("DuckDB takes no more rows: is the disk full?");
    }

    /// <summary>A column of texts, which are known to be UTF-8. DuckDB holds a text of up to 12 bytes beside its length.</summary>
    private readonly struct Texts(nint vector)
    {
        private const int Size = 16;
        private const int LongestBeside = 12;

        private readonly byte* values = (byte*)NativeMethods.Vectors.DuckDBVectorGetData(vector);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Set(int row, ReadOnlySpan<byte> text)
        {
            if (text.Length > LongestBeside)
            {
                fixed (byte* bytes = text)
                    NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(vector, (ulong)row, bytes, text.Length);
                return;
            }

            var value = new Span<byte>(values + (row * Size), Size);
            value.Clear();
            *(int*)(values + (row * Size)) = text.Length;
            text.CopyTo(value[sizeof(int)..]);
        }
    }

    /// <summary>A column of whole numbers that may be unknown.</summary>
    private readonly struct Numbers
    {
        private readonly int* values;
        private readonly ulong* known;

        public Numbers(nint vector)
        {
            values = (int*)NativeMethods.Vectors.DuckDBVectorGetData(vector);
            NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
            known = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Set(int row, int? value)
        {
            values[row] = value.GetValueOrDefault();
            var bit = 1UL << (row & 63);
            if (value.HasValue)
                known[row >> 6] |= bit;
            else
                known[row >> 6] &= ~bit;
        }
    }
}
