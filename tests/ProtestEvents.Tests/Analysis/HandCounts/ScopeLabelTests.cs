using ProtestEvents.Tests.Display;

namespace ProtestEvents.Tests.Analysis.HandCounts;

public class ScopeLabelTests
{
    [Fact]
    public void No_two_groups_of_a_comparison_are_labelled_alike()
    {
        var data = CarriedRecord.Data;
        var comparisons = data.Figures.Select(figure => figure.Measure).Distinct().SelectMany(measure => data.Episodes.Select(episode => data.Estimates(measure, episode.Id))).ToList();

        Assert.Contains(comparisons, estimates => estimates.Groups.Count > 3);
        Assert.All(comparisons, estimates => Assert.Equal(estimates.Groups.Count, estimates.Groups.Select(estimates.Describe).Distinct().Count()));
        Assert.All(comparisons.Where(estimates => estimates.Groups.Count > 1), estimates =>
            Assert.Equal(estimates.Groups.Select(estimates.Describe), estimates.Table().Texts().Select(row => row[0]).Distinct()));
        Assert.All(comparisons.Where(estimates => estimates.Groups.Count == 1), estimates =>
            Assert.Contains(estimates.Describe(estimates.Groups[0]), string.Join(' ', estimates.Table().Footnotes), StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pay_rises_of_one_time_and_place_are_told_apart_by_their_events()
    {
        var estimates = CarriedRecord.Data.Estimates(Measure.PayRise, "zhanaozen-2011");

        var labels = estimates.Groups.Where(group => group.Scope.Modality == Modality.Fact).Select(estimates.Describe).ToList();

        Assert.Equal(2, labels.Count);
        Assert.All(labels, label => Assert.EndsWith(")", label, StringComparison.Ordinal));
    }
}
