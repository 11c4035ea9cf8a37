namespace ProtestEvents.Notebooks;

/// <summary>Keeps the beginning of a process's error stream, which gives the reason when .NET ended the process.</summary>
internal sealed class LastWords
{
    private const int MostBytes = 4096;
    private readonly byte[] kept = new byte[MostBytes];
    private readonly Task reading;
    private int length;

    public LastWords(Stream stream) => reading = Read(stream);

    public string? Reason
    {
        get
        {
            // A child of the process may hold the stream open.
            reading.Wait(TimeSpan.FromSeconds(1));
            var lines = Encoding.UTF8.GetString(kept, 0, length).Split('\n').Select(line => line.Trim().TrimEnd('.')).Where(line => line.Length > 0).Take(2).ToList();
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
            var taken = Math.Min(read, MostBytes - length);
            buffer.AsSpan(0, taken).CopyTo(kept.AsSpan(length));
            length += taken;
        }
    }
}
