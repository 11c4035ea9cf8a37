using System.IO.Hashing;

namespace ProtestEvents;

/// <summary>A file to import, opened by what it is: text, text in gzip, or Parquet.</summary>
internal sealed class EventFile : IDisposable
{
    private static readonly byte[] Delimiters = ",;\t|"u8.ToArray();

    private readonly CountingStream? counting;

    private EventFile(RowSource source, LayoutRows rows, CountingStream? counting) => (Source, Rows, this.counting) = (source, rows, counting);

    public RowSource Source { get; }

    public LayoutRows Rows { get; }

    /// <summary>How much of the file has been read, in bytes.</summary>
    public long Position => counting?.Position ?? 0;

    /// <summary>Opens a file and finds its columns.</summary>
    /// <exception cref="InvalidDataException">It is no file of the layout; the message says why.</exception>
    public static EventFile Open(string path, EventLayout layout)
    {
        var rows = layout.Rows();
        var start = Start(path);
        if (start.AsSpan().StartsWith("PAR1"u8))
            return new EventFile(new ParquetRows(path, rows), rows, counting: null);

        var bytes = new CountingStream(File.OpenRead(path));
        try
        {
            if (start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
                throw new InvalidDataException("it is in UTF-16, expected UTF-8");
            Stream text = start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new WholeGzip(bytes, path) : bytes;
            return new EventFile(rows.HasHeader ? WithHeader(text, rows) : new DelimitedRows(text, (byte)'\t', quoted: false), rows, bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>The XXH128 hash of a file, in hex. It recognises a file, and takes a third of the time of a hash that also protects against forgery.</summary>
    public static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        var hash = new XxHash128();
        hash.Append(file);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    public void Dispose() => Source.Dispose();

    private static byte[] Start(string path)
    {
        using var file = File.OpenRead(path);
        var start = new byte[4];
        return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    /// <summary>Opens a file whose first line has the names of the columns. The separator that is most frequent in this line separates all fields.</summary>
    private static DelimitedRows WithHeader(Stream text, LayoutRows rows)
    {
        var peeked = new PeekedStream(text);
        var first = peeked.FirstLine();
        var delimiter = Delimiters.MaxBy(candidate => first.Count(one => one == candidate));
        var source = new DelimitedRows(peeked, delimiter, quoted: true);
        if (!source.Read() || source.Fault is not null)
            throw new InvalidDataException($"it has no header of columns: {source.Fault ?? "it is empty"}");
        var header = Enumerable.Range(0, source.Count).Select(column => Utf8.Shown(source.Field(column)).Trim('\uFEFF', ' ')).ToList();
        rows.Find(header);
        var twice = header.GroupBy(column => column, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1 && rows.Reads(group.Key));
        if (twice is not null)
            throw new InvalidDataException($"its column {twice.Key} stands there twice");
        source.Expected = header.Count;
        return source;
    }
}
