namespace ProtestEvents;

/// <summary>The qualifications of the parts of a date. A part that is not written has none.</summary>
/// <remarks>They are placed when a qualifier stands elsewhere than at the end of the date, which only level 2 allows.</remarks>
internal readonly record struct PartQualifications(Qualification Year, Qualification Month, Qualification Day, bool ArePlaced)
{
    public Qualification Any => Year | Month | Day;

    public static PartQualifications OfYear(Qualification left, Qualification right) => new(left | right, default, default, left != default);

    /// <summary>Adds a month. A qualifier to the right of a part qualifies this part and all parts before it; a qualifier to the left qualifies only this part.</summary>
    public PartQualifications WithMonth(Qualification left, Qualification right) =>
        new(Year | right, left | right, default, ArePlaced || left != default || Any != default);

    public PartQualifications WithDay(Qualification left, Qualification right) =>
        new(Year | right, Month | right, left | right, ArePlaced || left != default || Any != default);
}
