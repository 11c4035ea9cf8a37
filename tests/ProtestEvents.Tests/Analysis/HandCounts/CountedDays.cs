namespace ProtestEvents.Tests.Analysis.HandCounts;

/// <summary>
/// Places begun by the end of 2, 3, 4, 5 and 6 January 2022, at least and at most, counted by hand from <see cref="CountedUnits"/>. Each string has
/// five pairs, one for a day. The sources are all of them, one alone (with +) or all but one (with -).
/// </summary>
internal static class CountedDays
{
    public static TheoryData<PlaceLevel, string, SourceRule, string, string> All { get; } = new()
    {
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "all", "0/2 1/3 6/6 6/6 6/6" },
        { PlaceLevel.Region, "strike", SourceRule.LatestReport, "all", "0/0 1/2 5/6 5/6 5/6" },
        { PlaceLevel.Region, "strike", SourceRule.SharedByTwo, "all", "0/0 1/2 2/3 2/3 2/3" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "+communia-2022", "0/2 0/3 1/3 1/3 1/3" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "+wspus-2022", "0/1 1/1 1/1 1/1 1/1" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "+smk-2022", "0/0 1/2 6/6 6/6 6/6" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "+workers-voice-2022", "0/0 0/0 0/0 0/0 0/0" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "-communia-2022", "0/1 1/2 6/6 6/6 6/6" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "-wspus-2022", "0/1 1/3 6/6 6/6 6/6" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "-smk-2022", "0/2 1/3 2/3 2/3 2/3" },
        { PlaceLevel.Region, "strike", SourceRule.EarliestReport, "-workers-voice-2022", "0/2 1/3 6/6 6/6 6/6" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "all", "2/2 2/2 12/12 14/14 14/14" },
        { PlaceLevel.Region, "protest", SourceRule.LatestReport, "all", "2/2 2/2 12/12 14/14 14/14" },
        { PlaceLevel.Region, "protest", SourceRule.SharedByTwo, "all", "1/1 1/1 2/2 2/2 2/2" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "+communia-2022", "2/2 2/2 3/3 3/3 3/3" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "+wspus-2022", "1/1 1/1 2/2 2/2 2/2" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "+smk-2022", "0/1 1/1 11/11 13/13 13/13" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "+workers-voice-2022", "0/0 0/0 0/0 0/0 0/0" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "-communia-2022", "1/1 1/1 11/11 13/13 13/13" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "-wspus-2022", "2/2 2/2 12/12 14/14 14/14" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "-smk-2022", "2/2 2/2 3/3 3/3 3/3" },
        { PlaceLevel.Region, "protest", SourceRule.EarliestReport, "-workers-voice-2022", "2/2 2/2 12/12 14/14 14/14" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "all", "0/0 0/0 1/1 4/4 4/4" },
        { PlaceLevel.Region, "violence", SourceRule.LatestReport, "all", "0/0 0/0 0/0 2/4 4/4" },
        { PlaceLevel.Region, "violence", SourceRule.SharedByTwo, "all", "0/0 0/0 0/1 1/2 2/2" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "+communia-2022", "0/0 0/0 0/0 0/2 2/2" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "+wspus-2022", "0/0 0/0 1/1 1/1 1/1" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "+smk-2022", "0/0 0/0 0/1 4/4 4/4" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "+workers-voice-2022", "0/0 0/0 0/0 0/0 0/0" },
        { PlaceLevel.Region, "violence", SourceRule.EarliestReport, "-communia-2022", "0/0 0/0 1/1 4/4 4/4" },
        { PlaceLevel.Locality, "strike", SourceRule.EarliestReport, "all", "0/3 1/4 2/4 2/4 2/4" },
        { PlaceLevel.Locality, "strike", SourceRule.LatestReport, "all", "0/3 1/3 2/4 2/4 2/4" },
        { PlaceLevel.Locality, "strike", SourceRule.SharedByTwo, "all", "0/1 0/1 1/2 1/2 1/2" },
        { PlaceLevel.Locality, "strike", SourceRule.EarliestReport, "+communia-2022", "0/3 0/4 1/4 1/4 1/4" },
        { PlaceLevel.Locality, "strike", SourceRule.EarliestReport, "+wspus-2022", "0/1 1/1 1/1 1/1 1/1" },
        { PlaceLevel.Locality, "strike", SourceRule.EarliestReport, "+smk-2022", "0/0 0/0 1/1 1/1 1/1" },
        { PlaceLevel.Locality, "protest", SourceRule.EarliestReport, "all", "2/3 2/3 12/13 16/17 17/17" },
        { PlaceLevel.Locality, "protest", SourceRule.LatestReport, "all", "2/3 2/3 12/13 16/17 17/17" },
        { PlaceLevel.Locality, "protest", SourceRule.SharedByTwo, "all", "1/1 1/1 2/2 2/2 2/2" },
        { PlaceLevel.Locality, "protest", SourceRule.EarliestReport, "+communia-2022", "2/3 2/3 3/4 3/4 4/4" },
        { PlaceLevel.Locality, "protest", SourceRule.EarliestReport, "+wspus-2022", "1/1 1/1 2/2 2/2 2/2" },
        { PlaceLevel.Locality, "protest", SourceRule.EarliestReport, "+smk-2022", "0/1 1/1 11/11 15/15 15/15" },
        { PlaceLevel.Locality, "violence", SourceRule.EarliestReport, "+smk-2022", "0/0 0/0 0/1 4/4 4/4" },
        { PlaceLevel.Locality, "violence", SourceRule.EarliestReport, "-communia-2022", "0/0 0/0 1/1 4/4 4/4" },
    };
}
