namespace ProtestEvents;

/// <summary>
/// A part of a year of several months, written in the place of the month: a season 21–32, a quarter 33–36, a third 37–39 or a half 40–41.
/// </summary>
/// <remarks>
/// It lies in its year: the specification calls it a sub-year grouping. Quarters, thirds and halves are given in months. For seasons the
/// specification gives neither months nor days, and ties 21–24 to no hemisphere, so those may be anywhere in their year. The seasons of a
/// hemisphere, 25–32, have here every month in which the weather services' and the astronomers' season falls: the northern spring March to
/// June. The northern winter and the southern summer are January to March or December, as either end of the year has one.
/// </remarks>
internal sealed record Grouping(string Name, DatePrecision Precision, int First, int Last)
{
    private static readonly Grouping[] All =
    [
        new("spring", DatePrecision.Season, 1, 12),
        new("summer", DatePrecision.Season, 1, 12),
        new("autumn", DatePrecision.Season, 1, 12),
        new("winter", DatePrecision.Season, 1, 12),
        new("northern spring", DatePrecision.Season, 3, 6),
        new("northern summer", DatePrecision.Season, 6, 9),
        new("northern autumn", DatePrecision.Season, 9, 12),
        new("northern winter", DatePrecision.Season, 12, 3),
        new("southern spring", DatePrecision.Season, 9, 12),
        new("southern summer", DatePrecision.Season, 12, 3),
        new("southern autumn", DatePrecision.Season, 3, 6),
        new("southern winter", DatePrecision.Season, 6, 9),
        new("first quarter of", DatePrecision.Quarter, 1, 3),
        new("second quarter of", DatePrecision.Quarter, 4, 6),
        new("third quarter of", DatePrecision.Quarter, 7, 9),
        new("fourth quarter of", DatePrecision.Quarter, 10, 12),
        new("first third of", DatePrecision.Third, 1, 4),
        new("second third of", DatePrecision.Third, 5, 8),
        new("last third of", DatePrecision.Third, 9, 12),
        new("first half of", DatePrecision.Half, 1, 6),
        new("second half of", DatePrecision.Half, 7, 12),
    ];

    public static Grouping? Of(int number) => number is >= 21 and <= 41 ? All[number - 21] : null;

    public bool Includes(int month) => First <= Last ? month >= First && month <= Last : month >= First || month <= Last;
}
