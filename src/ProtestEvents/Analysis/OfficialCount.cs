namespace ProtestEvents;

/// <summary>The latest official number of one scope, and the official numbers that may be as late.</summary>
internal sealed record OfficialCount(ValueList<Figure> Latest, ValueList<Figure> Rivals)
{
    /// <summary>Finds the latest official number among figures that stand. A rival is another number that no date shows to be earlier.</summary>
    public static OfficialCount Of(IEnumerable<Figure> standing)
    {
        var numbers = standing.Where(figure => figure.StatedBy.IsOfficial && figure.Quantity.HasNumber).ToList();
        var dated = numbers.Where(figure => Last(figure) is not null).OrderBy(Last).ToList();
        if (dated.Count == 0)
            return new(numbers.Take(1).ToValueList(), numbers.Skip(1).Where(figure => !figure.Quantity.SaysTheSameAs(numbers[0].Quantity)).ToValueList());

        var latest = dated[^1];
        var same = dated.Where(figure => figure.Quantity.SaysTheSameAs(latest.Quantity)).ToList();
        var surelyFrom = same.Max(First);
        return new(
            same.ToValueList(),
            dated.Where(figure => !same.Contains(figure) && (surelyFrom is null || Last(figure) >= surelyFrom)).DistinctBy(figure => figure.Quantity).ToValueList());
    }

    public SummarySentence Words(string where = "The")
    {
        if (Latest.Count == 0)
            return SummarySentence.Of($"No official number stands.");

        var first = Latest.MinBy(Last)!;
        var number = SummaryNumber.Of(first.Quantity, Latest);
        var said = first.StatedOn is { } day ? $", {Said(day)}" : ", on a day that is not told";
        var repeated = Latest.Select(First).Max() is { } last && last > Last(first) ? $", last repeated on {ReadableDays.Of(last)}" : "";
        return Rivals.Count == 0
            ? SummarySentence.Of($"{where} latest official number is {number} ({first.StatedBy.Name}{said}{repeated}).")
            : SummarySentence.Of(
                $"Officials say {number} ({first.StatedBy.Name}{said}{repeated}); no date tells whether that came after {SummaryWords.Run([.. Rivals.Select(Rival)])}.");
    }

    private static SummarySentence Rival(Figure rival) => SummarySentence.Of($"{SummaryNumber.Of(rival.Quantity, [rival])} ({rival.StatedBy.Name})");

    public static string Said(EdtfDate day) => day.Earliest?.ToDateOnly() is { } first && first == day.Latest?.ToDateOnly() ? $"on {ReadableDays.Of(first)}" : $"said {day.Describe()}";

    private static DateOnly? First(Figure figure) => figure.StatedOn?.Earliest?.ToDateOnly();

    private static DateOnly? Last(Figure figure) => figure.StatedOn?.Latest?.ToDateOnly();
}
