namespace ProtestEvents;

/// <summary>Finds episodes that end before they start.</summary>
internal static class EpisodeCheck
{
    public static void Run(RawRecord raw, RecordContent content, FindingList findings)
    {
        var table = raw[TableNames.Episodes];
        foreach (var (row, episode) in table.Rows.Zip(content.Episodes))
        {
            if (episode.LastDay < episode.FirstDay)
            {
                findings.Error(table, row, "end", "bounds-order", FindingSentences.EpisodeEndsFirst());
            }
        }
    }
}
