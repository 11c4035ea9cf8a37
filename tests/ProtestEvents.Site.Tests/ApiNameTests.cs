namespace ProtestEvents.Site.Tests;

public sealed class ApiNameTests
{
    [Fact]
    public void A_tuple_stands_with_the_names_of_its_parts()
    {
        Assert.Equal("ValueList<(string Text, ValueList<CitedRow> Rows)> Numbers { get; init; }", ApiNames.Of(typeof(SummarySentence).GetProperty("Numbers")!));
        Assert.Equal("IEnumerable<(Source LeftOut, Spread Spread)> LeaveOneOut()", ApiNames.Of(typeof(Spread).GetMethod("LeaveOneOut")!));
        Assert.Equal("static VaguePolicy Own(string name, params (string Words, decimal Number)[] numbers)", ApiNames.Of(typeof(VaguePolicy).GetMethod("Own")!));
    }
}
