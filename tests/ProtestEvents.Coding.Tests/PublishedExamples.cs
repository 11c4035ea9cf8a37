namespace ProtestEvents.Coding.Tests;

/// <summary>Reliability data printed with the alphas that their authors computed from them.</summary>
internal static class PublishedExamples
{
    /// <summary>K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C to E: 4 observers, 12 units, values missing.</summary>
    public static IReadOnlyList<IReadOnlyList<decimal?>> FourObservers { get; } = ByUnit(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    /// <summary>K. Krippendorff, Content Analysis (2nd edition, 2004), 11.3.1: two readers, ten newspaper articles, present or absent.</summary>
    public static IReadOnlyList<IReadOnlyList<decimal?>> TwoReaders { get; } = ByUnit(
        "1 1 0 0 0 0 0 0 0 0",
        "0 1 1 0 0 1 0 1 0 0");

    /// <summary>
    /// A. F. Hayes and K. Krippendorff, Answering the Call for a Standard Reliability Measure for Coding Data (2007), table 1:
    /// five observers, 40 articles, four of five having read each.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<decimal?>> NewsTone { get; } = ByUnit(
        "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
        "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
        "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
        ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
        "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1");

    private static List<IReadOnlyList<decimal?>> ByUnit(params string[] observers)
    {
        var rows = observers.Select(row => row.Split(' ')).ToList();
        Assert.Single(rows.Select(row => row.Length).Distinct());
        return [.. Enumerable.Range(0, rows[0].Length).Select(unit => (IReadOnlyList<decimal?>)[.. rows.Select(row => row[unit] == "." ? (decimal?)null : decimal.Parse(row[unit], System.Globalization.CultureInfo.InvariantCulture))])];
    }
}
