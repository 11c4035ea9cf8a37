namespace ProtestEvents;

/// <summary>A report, flat: ids and names of its neighbours beside it, its dates as days.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Episode">The episode's id.</param>
/// <param name="Type">The code of its type.</param>
/// <param name="Source">The source's id.</param>
/// <param name="StatedBy">The speaker's id.</param>
/// <param name="Date">The date as told, EDTF; null when the source does not date it.</param>
/// <param name="Earliest">The first day that the date allows; null where it is open.</param>
/// <param name="Latest">The last day that the date allows; null where it is open.</param>
/// <param name="Place">The place's id; null when none is named.</param>
/// <param name="PlaceName">The place's name.</param>
/// <param name="Region">The id of the first-level unit that it lies in.</param>
/// <param name="Latitude">Degrees north of the place's point, WGS 84.</param>
/// <param name="Longitude">Degrees east of the place's point, WGS 84.</param>
/// <param name="Polarity">affirmed or negated.</param>
/// <param name="Phase">begins, goes-on, ends or whole.</param>
/// <param name="Extent">point, whole, within or share.</param>
/// <param name="Origin">The id of the report that it repeats.</param>
public sealed record FlatReport(
    string Id, string Event, string Episode, string Type, string Source, string StatedBy, string? Date, DateTime? Earliest, DateTime? Latest,
    string? Place, string? PlaceName, string? Region, double? Latitude, double? Longitude, string Polarity, string? Phase, string? Extent, string? Origin);

/// <summary>A figure, flat. Numbers are in <paramref name="Unit"/>s and missing where the source gives no such bound.</summary>
/// <param name="Id">The figure's id.</param>
/// <param name="Measure">The code of what is measured.</param>
/// <param name="Event">The event's id; null when it describes the world at large.</param>
/// <param name="Episode">The episode's id.</param>
/// <param name="Counted">The code of who or what is counted.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Date">The date as told, EDTF.</param>
/// <param name="Earliest">The first day that the date allows.</param>
/// <param name="Latest">The last day that the date allows.</param>
/// <param name="Basis">level, change or share.</param>
/// <param name="Modality">fact, demanded, promised or planned.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="Best">The number given as such.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Qualifier">The bound that its words express.</param>
/// <param name="Words">The quantity words.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Source">The source's id.</param>
/// <param name="StatedBy">The speaker's id.</param>
/// <param name="Side">The speaker's side.</param>
/// <param name="IsOfficial">Whether the speaker speaks for the state.</param>
/// <param name="StatedOn">When it was said, EDTF.</param>
/// <param name="Act">states, revises or retracts.</param>
/// <param name="Origin">The id of the figure that it repeats.</param>
public sealed record FlatFigure(
    string Id, string Measure, string? Event, string? Episode, string? Counted, string? Place, string? Date, DateTime? Earliest, DateTime? Latest,
    string Basis, string Modality, double? Low, double? Best, double? High, string Qualifier, string Words, string Unit, string Source,
    string StatedBy, string? Side, bool IsOfficial, string? StatedOn, string Act, string? Origin);

/// <summary>A demand, flat.</summary>
/// <param name="Id">The demand's id.</param>
/// <param name="Code">The code of what is demanded.</param>
/// <param name="Episode">The episode's id.</param>
/// <param name="Date">The date as told, EDTF.</param>
/// <param name="Place">The place's id.</param>
/// <param name="Polarity">affirmed: raised; negated: said not to have been raised.</param>
/// <param name="Source">The source's id.</param>
/// <param name="StatedBy">The speaker's id.</param>
/// <param name="Origin">The id of the demand that it repeats.</param>
public sealed record FlatDemand(
    string Id, string Code, string Episode, string? Date, string? Place, string Polarity, string Source, string StatedBy, string? Origin);

/// <summary>A claim, flat, with the proposition it is about.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Proposition">The proposition's id.</param>
/// <param name="Topic">The proposition's topic.</param>
/// <param name="Episode">The proposition's episode.</param>
/// <param name="Statement">The proposition in words.</param>
/// <param name="Source">The source's id.</param>
/// <param name="StatedBy">The speaker's id.</param>
/// <param name="Side">The speaker's side.</param>
/// <param name="Stance">asserts, denies or doubts: the speaker's.</param>
/// <param name="Endorsement">own, adopts, neutral or rejects: the source's.</param>
/// <param name="Origin">The id of the claim that it repeats.</param>
public sealed record FlatClaim(
    string Id, string Proposition, string Topic, string? Episode, string Statement, string Source, string StatedBy, string? Side, string Stance,
    string Endorsement, string? Origin);
