using System.Text;
using System.Threading.Channels;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Kernel;

/// <summary>
/// Writes a cell's events as lines. Pieces of text that come faster than they are read are joined, so that a cell that prints without end
/// does not drown its front end in messages.
/// </summary>
internal sealed class EventWriter(TextWriter lines)
{
    private const int JoinedLength = 65_536;

    /// <summary>Writes all of a cell's events.</summary>
    public async Task WriteAll(IAsyncEnumerable<SessionEvent> events)
    {
        var pending = Channel.CreateUnbounded<SessionEvent>();
        var writing = Task.Run(() => Write(pending.Reader));
        try
        {
            await foreach (var happened in events)
            {
                // The one who prints waits for the one who writes: text must not pile up.
                while (pending.Reader.Count > 1000)
                    await Task.Delay(1);
                await pending.Writer.WriteAsync(happened);
            }
        }
        finally
        {
            pending.Writer.Complete();
        }

        await writing;
    }

    private async Task Write(ChannelReader<SessionEvent> events)
    {
        while (await events.WaitToReadAsync())
        {
            while (events.TryRead(out var happened))
            {
                if (happened is StreamText first)
                    happened = Join(first, events);
                await lines.WriteLineAsync(happened.ToJsonLine());
            }

            await lines.FlushAsync();
        }
    }

    private static StreamText Join(StreamText first, ChannelReader<SessionEvent> events)
    {
        if (!Follows(first, events))
            return first;
        var text = new StringBuilder(first.Text);
        while (text.Length < JoinedLength && Follows(first, events) && events.TryRead(out var next))
            text.Append(((StreamText)next).Text);
        return first with { Text = text.ToString() };
    }

    private static bool Follows(StreamText first, ChannelReader<SessionEvent> events) =>
        events.TryPeek(out var next) && next is StreamText text && text.Name == first.Name;
}
