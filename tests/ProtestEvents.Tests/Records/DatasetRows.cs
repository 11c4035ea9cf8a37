namespace ProtestEvents.Tests.Records;

internal static class DatasetRows
{
    /// <summary>Every row of every table that has rows with ids, in the order of the tables.</summary>
    public static List<Row> AllRowsByTable(this Dataset data) =>
    [
        .. data.Sources, .. data.Actors, .. data.Places, .. data.Episodes, .. data.Events, .. data.Reports, .. data.Figures,
        .. data.Demands, .. data.Propositions, .. data.Claims, .. data.Links, .. data.Citations,
    ];
}
