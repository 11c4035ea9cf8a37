using FsCheck;
using FsCheck.Fluent;

namespace ProtestEvents.Tests.Analysis.Constructed;

/// <summary>Small sets of reports by chance, the same ones each time.</summary>
internal static class RandomReports
{
    private static readonly string[] Sources = ["a", "b", "c", "d"];

    private static readonly string[] Types = ["strike", "wildcat-strike", "protest", "rally", "-strike", "-protest"];

    private static readonly string[] Places =
        ["n1", "n2", "s1", "f1", "w1", "n1-square", "capital", "capital-square", "north:whole", "south:within", "coast:within", "north-hills:within", "land:whole", "."];

    private static readonly string[] Phases = ["begins", "goes-on", "ends", "whole", "."];

    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(20).WithReplay(20110316, 20220103);

    private static Gen<string> Dates { get; } = Gen.OneOf(
        Day.Select(Write),
        Two.Select(days => $"[{Write(days.First)}..{Write(days.Last)}]"),
        Two.Select(days => $"{Write(days.First)}/{Write(days.Last)}"),
        Day.Select(day => $"[..{Write(day)}]"),
        Day.Select(day => $"[{Write(day)}..]"),
        Day.Select(day => $"{Write(day)}/.."),
        Gen.Elements("2000-05", "2000", "."));

    private static Gen<int> Day => Gen.Choose(-1, 12);

    private static Gen<(int First, int Last)> Two => Day.SelectMany(first => Gen.Choose(first, 13).Select(last => (first, last)));

    private static Gen<string> Report =>
        from source in Gen.Elements(Sources)
        from type in Gen.Elements(Types)
        from place in Gen.Elements(Places)
        from date in Dates
        from phase in Gen.Elements(Phases)
        select $"{source} {type} {place} {date} {phase}";

    /// <summary>Holds a property against two hundred records of up to twenty reports.</summary>
    public static void Hold(Action<Dataset> property) => Prop.ForAll(
        Gen.ArrayOf(Report).ToArbitrary(),
        reports =>
        {
            property(SmallRecord.Of(reports).Data);
            return true;
        }).Check(Config);

    /// <summary>Days before 1 May and after 10 May, the ends of the episode, are among them.</summary>
    private static string Write(int day) => SmallRecord.May(1).AddDays(day - 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
