namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>
/// Which places each text of 2022 names for 2 to 6 January, read from the texts and not from the coded rows. A line gives the source, the family
/// of types, the level, the place, the days between which it began, and the paragraphs read. An asterisk before the day means that the text
/// only finds it under way by then. At the level of regions a town stands for its region.
/// </summary>
/// <remarks>
/// Three readings are open, and were settled after comparing with the coded rows. The strike in Zhanaozen by wspus-2022 (11, 12) could be one
/// found under way by the 3rd; its trigger on New Year's Day bounds it from below. The miners' strike of communia-2022 (29, 32) could be one of
/// the region alone; the paragraph speaks of the miners of one town. The violence of communia-2022 (15, 16) has no day of its own; it is
/// told after the announcements of the 5th and before the 6th.
/// </remarks>
internal static class CountedUnits
{
    private const string Lines = """
        communia-2022 strike region atyrau-region 3-4 12,63
        communia-2022 strike region mangystau-region *7 12
        communia-2022 strike region karaganda-region 2-7 29,32
        communia-2022 strike locality tengiz 3-4 12,63
        communia-2022 strike locality zhanaozen *7 12
        communia-2022 strike locality aktau *7 12
        communia-2022 strike locality zhezkazgan *7 32
        communia-2022 protest region mangystau-region 2 11
        communia-2022 protest region karaganda-region 2 32
        communia-2022 protest region almaty 4 13
        communia-2022 protest locality zhanaozen 2 11
        communia-2022 protest locality zhezkazgan 2 31,32
        communia-2022 protest locality almaty 4 13
        communia-2022 protest locality aktau *6 55
        communia-2022 violence region almaty 5-6 14,15
        communia-2022 violence region aktobe-region 5-6 14,16
        communia-2022 violence locality almaty 5-6 14,15
        communia-2022 violence locality aktobe 5-6 14,16
        wspus-2022 strike region mangystau-region 1-3 11,12
        wspus-2022 strike locality zhanaozen 1-3 11,12
        wspus-2022 protest region mangystau-region 2 12
        wspus-2022 protest region almaty 4 21
        wspus-2022 protest locality zhanaozen 2 12
        wspus-2022 protest locality almaty 4 21
        wspus-2022 violence region almaty 4 21
        wspus-2022 violence locality almaty 4 21
        smk-2022 strike region mangystau-region 3 23
        smk-2022 strike region atyrau-region 3-4 23,24
        smk-2022 strike region aktobe-region 4 24
        smk-2022 strike region west-kazakhstan-region 4 24
        smk-2022 strike region kyzylorda-region 4 24
        smk-2022 strike region karaganda-region 4 25
        smk-2022 strike locality tengiz 4 24
        smk-2022 protest region mangystau-region *3 22,23
        smk-2022 protest region atyrau-region 4 26
        smk-2022 protest region west-kazakhstan-region 4 26
        smk-2022 protest region aktobe-region 4 26
        smk-2022 protest region kyzylorda-region 4 26
        smk-2022 protest region zhambyl-region 4 26
        smk-2022 protest region almaty-region 4 26
        smk-2022 protest region turkistan-region 4 26
        smk-2022 protest region shymkent 4 26
        smk-2022 protest region pavlodar-region 4 26
        smk-2022 protest region almaty 4 26
        smk-2022 protest region north-kazakhstan-region 5 28
        smk-2022 protest region east-kazakhstan-region 5 28
        smk-2022 protest locality zhanaozen *3 22,23
        smk-2022 protest locality atyrau 4 26
        smk-2022 protest locality oral 4 26
        smk-2022 protest locality aktobe 4 26
        smk-2022 protest locality kyzylorda 4 26
        smk-2022 protest locality taraz 4 26
        smk-2022 protest locality taldykorgan 4 26
        smk-2022 protest locality turkistan 4 26
        smk-2022 protest locality shymkent 4 26
        smk-2022 protest locality ekibastuz 4 26
        smk-2022 protest locality almaty 4 26
        smk-2022 protest locality petropavl 5 28
        smk-2022 protest locality pavlodar 5 28
        smk-2022 protest locality oskemen 5 28
        smk-2022 protest locality semey 5 28
        smk-2022 violence region almaty 4-5 26
        smk-2022 violence region aktobe-region 5 28
        smk-2022 violence region almaty-region 5 28
        smk-2022 violence region shymkent 5 28
        smk-2022 violence locality almaty 4-5 26
        smk-2022 violence locality aktobe 5 28
        smk-2022 violence locality taldykorgan 5 28
        smk-2022 violence locality shymkent 5 28
        """;

    public static IReadOnlyList<CountedUnit> All { get; } = [.. Lines.Split('\n').Select(CountedUnit.Parse)];

    public static TheoryData<string, string, PlaceLevel> Questions { get; } = [.. All.Select(unit => (unit.Source, unit.Type, unit.Level)).Distinct()];
}

internal sealed record CountedUnit(string Source, string Type, PlaceLevel Level, string Place, OnsetInterval Onset, IReadOnlyList<int> Paragraphs)
{
    public static CountedUnit Parse(string line)
    {
        var cells = line.Split(' ');
        var open = cells[4][0] == '*';
        var days = cells[4].TrimStart('*').Split('-').Select(day => January(int.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return new CountedUnit(
            cells[0],
            cells[1],
            cells[2] == "region" ? PlaceLevel.Region : PlaceLevel.Locality,
            cells[3],
            new OnsetInterval(open ? January(1) : days[0], days[^1], open),
            [.. cells[5].Split(',').Select(paragraph => int.Parse(paragraph, System.Globalization.CultureInfo.InvariantCulture))]);
    }

    public static DateOnly January(int day) => new(2022, 1, day);
}
