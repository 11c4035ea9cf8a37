using Deedle;

namespace ProtestEvents;

/// <summary>Bulk days as a frame. <see cref="BulkDays"/> is both a list and a result, so C# cannot choose between the general calls.</summary>
public static class BulkFrames
{
    /// <summary>A row for each day, as <see cref="FrameTables.ToFrame(Table)"/> makes it.</summary>
    /// <param name="days">The days.</param>
    public static Frame<int, string> ToFrame(this BulkDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Table().ToFrame();
    }
}
