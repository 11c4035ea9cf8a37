namespace ProtestEvents;

/// <summary>The names of the record's tables, in the order of the data package.</summary>
internal static class TableNames
{
    public const string Sources = "sources";
    public const string Actors = "actors";
    public const string Places = "places";
    public const string Episodes = "episodes";
    public const string Events = "events";
    public const string Reports = "reports";
    public const string Figures = "figures";
    public const string Demands = "demands";
    public const string Propositions = "propositions";
    public const string Claims = "claims";
    public const string Links = "links";
    public const string Citations = "citations";
    public const string Coverage = "coverage";
    public const string Changes = "changes";
    public const string Codes = "codes";

    public static IReadOnlyList<string> All { get; } =
    [
        Sources, Actors, Places, Episodes, Events, Reports, Figures, Demands, Propositions, Claims, Links, Citations, Coverage, Changes, Codes,
    ];

    public static IReadOnlyList<string> WithIds { get; } = [.. All.Where(table => table is not (Coverage or Changes or Codes))];

    public static IReadOnlyList<string> Cited { get; } = [Reports, Figures, Demands, Claims, Links];
}
