using System.Buffers;

namespace ProtestEvents;

/// <summary>
/// Reads delimited text (RFC 4180, or plain tabs) without losing a row. When a quotation mark is not closed, the reader reports the broken line with
/// its number and continues with the next line. The open quotation mark does not swallow the lines after it.
/// </summary>
internal sealed class DelimitedRows(Stream stream, byte delimiter, bool quoted) : RowSource
{
    /// <summary>The most bytes of a row. The reader looks no further for a closing quotation mark.</summary>
    public const int LongestRow = 4 << 20;

    private const byte Quote = (byte)'"';

    private readonly SearchValues<byte> stops = SearchValues.Create(quoted ? [delimiter, (byte)'\n', (byte)'\r', Quote] : [delimiter, (byte)'\n', (byte)'\r']);
    private readonly FieldList fields = new();
    private byte[] buffer = new byte[1 << 20];
    private int filled;
    private int next;
    private bool ended;
    private long nextLine = 1;
    private long line;
    private string? fault;

    private enum Outcome
    {
        Row,
        Fault,
        NeedsMore,
    }

    /// <summary>How many fields a row must have; 0 when any number will do.</summary>
    public int Expected { get; set; }

    public override long Line => line;

    public override int Count => fields.Count;

    public override string? Fault => fault;

    public override ReadOnlySpan<byte> Field(int column) => fields.Text(buffer, column);

    public override void Dispose() => stream.Dispose();

    public override bool Read()
    {
        while (true)
        {
            if (next == filled && !Fill())
                return false;
            if (buffer[next] is (byte)'\n' or (byte)'\r')
            {
                if (buffer[next] == '\r' && next + 1 == filled && Fill())
                    continue;
                next = AfterLineEnd(next);
                nextLine++;
                continue;
            }

            (line, fault) = (nextLine, null);
            var outcome = Split(next, out var end, out var lines);
            if (outcome == Outcome.NeedsMore)
            {
                if (Fill())
                    continue;
                (outcome, fault) = (Outcome.Fault, "A quotation mark opens a text that is not closed.");
            }

            if (outcome == Outcome.Row && Expected > 0 && fields.Count != Expected)
            {
                fault = FormattableString.Invariant($"Found {fields.Count} fields, expected {Expected}, one for each column.");
                if (lines > 1 && Swallowed(LineAfter(next)) is not Outcome.Fault and var peeked)
                {
                    if (peeked == Outcome.NeedsMore && Fill())
                        continue;
                    (outcome, fault) = (Outcome.Fault, $"{fault} A quotation mark may be missing.");
                }
            }

            next = outcome == Outcome.Fault ? LineAfter(next) : end;
            nextLine += outcome == Outcome.Fault ? 1 : lines;
            return true;
        }
    }

    /// <summary>Splits the row that begins at a place; lines are those that it takes up.</summary>
    private Outcome Split(int start, out int end, out int lines)
    {
        fields.Clear();
        (end, lines) = (start, 1);
        for (var at = start; ;)
        {
            if (quoted && at < filled && buffer[at] == Quote)
            {
                var outcome = SplitQuoted(ref at, ref lines);
                if (outcome != Outcome.Row)
                    return outcome;
            }
            else
            {
                var rest = buffer.AsSpan(at, filled - at);
                var length = rest.IndexOfAny(stops);
                if (length < 0 && !ended)
                    return Outcome.NeedsMore;
                length = length < 0 ? rest.Length : length;
                if (quoted && length < rest.Length && rest[length] == Quote)
                {
                    fault = "A quotation mark stands inside a field that does not begin with one.";
                    return Outcome.Fault;
                }

                fields.Add(at, length, doubled: false);
                at += length;
            }

            if (at < filled && buffer[at] == delimiter)
            {
                at++;
                if (at == filled && !ended)
                    return Outcome.NeedsMore;
                continue;
            }

            if (at + 1 >= filled && !ended)
                return Outcome.NeedsMore;
            end = AfterLineEnd(at);
            return Outcome.Row;
        }
    }

    private Outcome SplitQuoted(ref int at, ref int lines)
    {
        var doubled = false;
        var from = at + 1;
        for (var look = from; ; look += 2)
        {
            var found = buffer.AsSpan(look, filled - look).IndexOf(Quote);
            if (found < 0)
                return Outcome.NeedsMore;
            look += found;
            if (look + 1 == filled && !ended)
                return Outcome.NeedsMore;
            if (look + 1 < filled && buffer[look + 1] == Quote)
            {
                doubled = true;
                continue;
            }

            if (look + 1 < filled && buffer[look + 1] != delimiter && buffer[look + 1] is not ((byte)'\n' or (byte)'\r'))
            {
                fault = "Quotation marks do not pair: after a closing one the field goes on.";
                return Outcome.Fault;
            }

            fields.Add(from, look - from, doubled);
            lines += LineEnds(buffer.AsSpan(from, look - from));
            at = look + 1;
            return Outcome.Row;
        }
    }

    private static int LineEnds(ReadOnlySpan<byte> text)
    {
        var ends = text.Count((byte)'\n');
        return text.Contains((byte)'\r') ? ends + text.Count((byte)'\r') - text.Count("\r\n"u8) : ends;
    }

    /// <summary>Whether the line at a position is a complete row that an open quotation mark before it has swallowed; Fault when it is not.</summary>
    private Outcome Swallowed(int start)
    {
        var kept = fault;
        var outcome = start < filled ? Split(start, out _, out _) : Outcome.Fault;
        fault = kept;
        return outcome == Outcome.Row && fields.Count != Expected ? Outcome.Fault : outcome;
    }

    private int LineAfter(int start)
    {
        var length = buffer.AsSpan(start, filled - start).IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? filled : AfterLineEnd(start + length);
    }

    private int AfterLineEnd(int at)
    {
        if (at < filled && buffer[at] == '\r')
            return at + 1 < filled && buffer[at + 1] == '\n' ? at + 2 : at + 1;
        return at < filled ? at + 1 : at;
    }

    /// <summary>Moves what is left to the front and reads on; false when there is no more, or a row is longer than any.</summary>
    private bool Fill()
    {
        if (ended)
            return false;
        if (next > 0)
        {
            buffer.AsSpan(next, filled - next).CopyTo(buffer);
            (filled, next) = (filled - next, 0);
        }
        else if (filled == buffer.Length)
        {
            if (filled >= LongestRow)
                return false;
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        ended = read == 0;
        return true;
    }
}
