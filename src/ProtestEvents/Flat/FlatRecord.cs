namespace ProtestEvents;

/// <summary>A record as flat rows, for data frames, databases and every other tool.</summary>
public static class FlatRecord
{
    /// <summary>
    /// The rows of one table of the record with the column names of its file: numbers as numbers, dates as EDTF text, lists joined by
    /// semicolons, empty cells missing.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="table">The table's name, as <c>reports</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such table; the message names those there are.</exception>
    public static FlatTable Flat(this Dataset data, string table)
    {
        ArgumentNullException.ThrowIfNull(data);
        return TableNames.All.Contains(table, StringComparer.Ordinal)
            ? RecordTables.Of(data, table)
            : throw new KeyNotFoundException($"Found no table '{table}', expected one of {string.Join(", ", TableNames.All)}.");
    }

    /// <summary>Every table of the record, in the order of the data package.</summary>
    /// <param name="data">The record.</param>
    public static IReadOnlyList<FlatTable> FlatTables(this Dataset data) => [.. TableNames.All.Select(table => data.Flat(table))];

    /// <summary>The reports, with ids and names of their neighbours and their dates as days.</summary>
    /// <param name="data">The record.</param>
    public static FlatTable<FlatReport> FlatReports(this Dataset data) => FlatTable.From("reports", NotNull(data).Reports.Select(report => new FlatReport(
        report.Id,
        report.EventId,
        report.Event.EpisodeId,
        report.Type.Code,
        report.SourceId,
        report.StatedById,
        report.Date?.ToString(),
        Day(report.Date?.Earliest),
        Day(report.Date?.Latest),
        report.PlaceId,
        report.Place?.Name,
        report.Place?.UnitAt(PlaceLevel.Region)?.Id,
        report.Place?.Latitude,
        report.Place?.Longitude,
        ClosedCode.Of(report.Polarity),
        Code(report.Phase),
        Code(report.Extent),
        report.OriginId)));

    /// <summary>The figures, with their numbers as doubles and their dates as days.</summary>
    /// <param name="data">The record.</param>
    public static FlatTable<FlatFigure> FlatFigures(this Dataset data) => FlatTable.From("figures", NotNull(data).Figures.Select(figure => new FlatFigure(
        figure.Id,
        figure.Measure.Code,
        figure.EventId,
        figure.Event?.EpisodeId,
        figure.Counted?.Code,
        figure.PlaceId,
        figure.Date?.ToString(),
        Day(figure.Date?.Earliest),
        Day(figure.Date?.Latest),
        ClosedCode.Of(figure.Basis),
        ClosedCode.Of(figure.Modality),
        (double?)figure.Low,
        (double?)figure.Best,
        (double?)figure.High,
        ClosedCode.Of(figure.Qualifier),
        figure.Words,
        figure.Unit.Code,
        figure.SourceId,
        figure.StatedById,
        figure.StatedBy.Side?.Code,
        figure.StatedBy.IsOfficial,
        figure.StatedOn?.ToString(),
        ClosedCode.Of(figure.Act),
        figure.OriginId)));

    /// <summary>The demands.</summary>
    /// <param name="data">The record.</param>
    public static FlatTable<FlatDemand> FlatDemands(this Dataset data) => FlatTable.From("demands", NotNull(data).Demands.Select(demand => new FlatDemand(
        demand.Id,
        demand.Code.Code,
        demand.EpisodeId,
        demand.Date?.ToString(),
        demand.PlaceId,
        ClosedCode.Of(demand.Polarity),
        demand.SourceId,
        demand.StatedById,
        demand.OriginId)));

    /// <summary>The claims, with the propositions they are about.</summary>
    /// <param name="data">The record.</param>
    public static FlatTable<FlatClaim> FlatClaims(this Dataset data) => FlatTable.From("claims", NotNull(data).Claims.Select(claim => new FlatClaim(
        claim.Id,
        claim.PropositionId,
        claim.Proposition.Topic.Code,
        claim.Proposition.EpisodeId,
        claim.Proposition.Statement,
        claim.SourceId,
        claim.StatedById,
        claim.StatedBy.Side?.Code,
        ClosedCode.Of(claim.Stance),
        claim.Endorsement.Code,
        claim.OriginId)));

    private static string? Code<T>(T? code)
        where T : struct, Enum => code is { } known ? ClosedCode.Of(known) : null;

    private static DateTime? Day(CalendarDay? day) => day?.ToDateOnly()?.ToDateTime(TimeOnly.MinValue);

    private static Dataset NotNull(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data;
    }
}
