namespace ProtestEvents;

/// <summary>Finds episodes that end before they start.</summary>
internal static class EpisodeCheck
{
    public static void Run(RawRecord raw, Dataset data, FindingList findings)
    {
        foreach (var (row, _) in raw[TableNames.Episodes].Rows.Zip(data.Episodes).Where(pair => pair.Second.LastDay < pair.Second.FirstDay))
            findings.Add(row, "end", Problems.EpisodeEndsFirst());
    }
}
