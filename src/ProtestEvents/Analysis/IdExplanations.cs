namespace ProtestEvents;

/// <summary>Explains a row by its id alone.</summary>
public static class IdExplanations
{
    /// <summary>Explains the report, figure, demand, claim, link or event with an id.</summary>
    /// <param name="data">The record.</param>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest ids.</exception>
    public static Explanation Explain(this Dataset data, string id)
    {
        ArgumentNullException.ThrowIfNull(data);
        var cited = data.Reports.Concat<CitedRow>(data.Figures).Concat(data.Demands).Concat(data.Claims).Concat(data.Links).ToList();
        var found = cited.Where(row => row.Id == id).Select(row => row.Explain())
            .Concat(data.Events.Where(one => one.Id == id).Select(one => one.Explain()))
            .ToValueList();
        return found.Count switch
        {
            0 => throw new KeyNotFoundException(LookUpSentences.NoRow("report, figure, demand, claim, link or event", id, cited.Select(row => row.Id).Concat(data.Events.Select(one => one.Id)))),
            1 => found[0],
            _ => new Explanation($"{id} stands in several tables", found),
        };
    }
}
