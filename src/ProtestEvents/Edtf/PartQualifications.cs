namespace ProtestEvents;

/// <summary>What the qualifiers of a date say of its parts. A part that is not written has none.</summary>
/// <param name="Year">What they say of the year.</param>
/// <param name="Month">What they say of the month.</param>
/// <param name="Day">What they say of the day.</param>
/// <param name="ArePlaced">Whether one stands anywhere but at the end of the date, which only level 2 has.</param>
internal readonly record struct PartQualifications(Qualification Year, Qualification Month, Qualification Day, bool ArePlaced)
{
    public Qualification Any => Year | Month | Day;

    public static PartQualifications OfYear(Qualification left, Qualification right) => new(left | right, default, default, left != default);

    /// <summary>Adds a month. What stands right of a part is said of all parts up to there, what stands left of it of that part alone.</summary>
    public PartQualifications WithMonth(Qualification left, Qualification right) =>
        new(Year | right, left | right, default, ArePlaced || left != default || Any != default);

    /// <summary>Adds a day, likewise.</summary>
    public PartQualifications WithDay(Qualification left, Qualification right) =>
        new(Year | right, Month | right, left | right, ArePlaced || left != default || Any != default);
}
