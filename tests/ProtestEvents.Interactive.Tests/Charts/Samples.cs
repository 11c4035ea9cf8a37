namespace ProtestEvents.Interactive.Tests.Charts;

internal static class Samples
{
    public const string SmallFigure = """{"layout":{"yaxis":{"title":{"text":"Towns"}}},"data":[{"y":[1,2.50,3],"x":["2022-01-03","2022-01-04","2022-01-05"],"type":"scatter"}]}""";

    public static Plot Small(string title = "Strikes by day", string label = "Aktau") => Plot.FromFigure(
        SmallFigure,
        title,
        new Table<(string Day, int Towns)>("Towns on strike", [(label, 1)], new Columns<(string Day, int Towns)> { { "day", row => row.Day, "Day" }, { "towns", row => row.Towns, "Towns" } }),
        "From two sources.",
        "A line that rises from one to three.");
}
