namespace ProtestEvents;

/// <summary>Adds up what begins and ends on each day of a window.</summary>
internal sealed class DaySums(DateOnly from, int count)
{
    private readonly Sums[] days = new Sums[count + 1];

    /// <summary>Events that name no place of the level.</summary>
    public long Unplaced { get; private set; }

    /// <summary>
    /// Adds events of one day. The row has the day, the earliest and the latest day and the number of events; for deaths, their lowest and their highest
    /// estimate the number of events with a number and their sum; and the number of events without a place.
    /// </summary>
    public void AddEvents(object?[] row)
    {
        var (day, earliest, latest, events) = (At((DateOnly)row[0]!), At((DateOnly)row[1]!), At((DateOnly)row[2]!), (long)row[3]!);
        if (day >= 0 && day < count)
        {
            ref var sums = ref days[day];
            sums.Events += events;
            sums.Deaths.Add(events, (long)row[4]!, (long?)row[5]);
            sums.DeathsLow.Add(events, (long)row[6]!, (long?)row[7]);
            sums.DeathsHigh.Add(events, (long)row[8]!, (long?)row[9]);
        }

        days[Math.Max(earliest, 0)].MayHappen += events;
        days[Math.Min(latest + 1, count)].MayHappen -= events;
        if (earliest == latest)
            days[earliest].Surely += events;
        Unplaced += (long)row[10]!;
    }

    /// <summary>Adds places that begin between two days.</summary>
    public void AddPlaces(DateOnly earliest, DateOnly latest, long places)
    {
        days[At(earliest)].Begin += places;
        days[Math.Min(At(latest), count)].Begun += places;
        if (earliest == latest)
            days[At(earliest)].BeginExactly += places;
    }

    public ValueList<BulkDay> ToDays()
    {
        var table = new List<BulkDay>(count);
        var (mayHappen, atLeast, atMost) = (0L, 0L, 0L);
        for (var at = 0; at < count; at++)
        {
            var sums = days[at];
            var before = atLeast;
            mayHappen += sums.MayHappen;
            atLeast += sums.Begun;
            atMost += sums.Begin;
            // A place may begin on this day when it had possibly begun by its end and had not surely begun by the end of the day before.
            table.Add(new BulkDay
            {
                Day = from.AddDays(at),
                Events = sums.Events,
                EventsAtLeast = sums.Surely,
                EventsAtMost = mayHappen,
                Deaths = sums.Deaths.Sum,
                DeathsLow = sums.DeathsLow.Sum,
                DeathsHigh = sums.DeathsHigh.Sum,
                PlacesNewAtLeast = sums.BeginExactly,
                PlacesNewAtMost = atMost - before,
                PlacesAtLeast = atLeast,
                PlacesAtMost = atMost,
            });
        }

        return table.ToValueList();
    }

    private int At(DateOnly day) => day.DayNumber - from.DayNumber;

    private struct Sums
    {
        public long Events;
        public long Surely;
        public long MayHappen;
        public long BeginExactly;
        public long Begin;
        public long Begun;
        public NumberSum Deaths;
        public NumberSum DeathsLow;
        public NumberSum DeathsHigh;
    }

    /// <summary>A sum that is null when an event has no number, because the sum would be too small.</summary>
    private struct NumberSum
    {
        private long sum;
        private bool isIncomplete;

        public readonly long? Sum => isIncomplete ? null : sum;

        public void Add(long events, long numbers, long? numbersSum)
        {
            isIncomplete |= numbers < events;
            sum += numbersSum ?? 0;
        }
    }
}
