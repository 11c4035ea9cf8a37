using System.Text;

namespace ProtestEvents.Notebooks.Running;

/// <summary>What a process says on its error stream, of which the beginning is kept: it tells why .NET ended it.</summary>
internal sealed class LastWords
{
    private const int MostBytes = 4096;
    private readonly byte[] _kept = new byte[MostBytes];
    private readonly Task _reading;
    private int _length;

    public LastWords(Stream stream) => _reading = Read(stream);

    /// <summary>Why .NET ended the process, in its own words; null when it said nothing.</summary>
    public string? Reason
    {
        get
        {
            // A child of the process may hold the stream open.
            _reading.Wait(TimeSpan.FromSeconds(1));
            var lines = Encoding.UTF8.GetString(_kept, 0, _length).Split('\n').Select(line => line.Trim().TrimEnd('.')).Where(line => line.Length > 0).Take(2).ToList();
            return lines switch
            {
                [] => null,
                ["Stack overflow", ..] => "a function called itself without end (stack overflow)",
                ["Process terminated", var why, ..] when !why.StartsWith("at ", StringComparison.Ordinal) => $"process terminated: {why}",
                [var first, ..] => first,
            };
        }
    }

    private async Task Read(Stream stream)
    {
        var buffer = new byte[MostBytes];
        for (var read = await stream.ReadAsync(buffer); read > 0; read = await stream.ReadAsync(buffer))
        {
            var kept = Math.Min(read, MostBytes - _length);
            buffer.AsSpan(0, kept).CopyTo(_kept.AsSpan(_length));
            _length += kept;
        }
    }
}
