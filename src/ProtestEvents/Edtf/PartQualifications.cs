namespace ProtestEvents;

/// <summary>The qualifications of the parts of a date. A part that is not written has none.</summary>
/// <param name="Year">The qualification of the year.</param>
/// <param name="Month">The qualification of the month.</param>
/// <param name="Day">The qualification of the day.</param>
/// <param name="ArePlaced">Whether a qualifier is written elsewhere than at the end of the date. Only level 2 allows this.</param>
internal readonly record struct PartQualifications(Qualification Year, Qualification Month, Qualification Day, bool ArePlaced)
{
    public Qualification Any => Year | Month | Day;

    public static PartQualifications OfYear(Qualification left, Qualification right) => new(left | right, default, default, left != default);

    /// <summary>Adds a month. A qualifier to the right of a part qualifies this part and all parts before it; a qualifier to the left qualifies only this part.</summary>
    public PartQualifications WithMonth(Qualification left, Qualification right) =>
        new(Year | right, left | right, default, ArePlaced || left != default || Any != default);

    /// <summary>Adds a day, by the same rule.</summary>
    public PartQualifications WithDay(Qualification left, Qualification right) =>
        new(Year | right, Month | right, left | right, ArePlaced || left != default || Any != default);
}
