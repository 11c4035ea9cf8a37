namespace ProtestEvents;

/// <summary>
/// The features of level 2 that are recognised and refused, each in the words of the Library of Congress specification. Supporting one
/// means giving <see cref="SingleDate"/> what it needs and dropping the call of <see cref="Cursor.Note"/> that names it.
/// </summary>
internal static class Level2Feature
{
    public const string ExponentialYear = "an exponential year";
    public const string SignificantDigits = "significant digits";
    public const string SubYearGrouping = "a sub-year grouping";
    public const string GroupQualification = "group qualification (of some components only)";
    public const string IndividualQualification = "qualification of a single component";
    public const string UnspecifiedDigit = "unspecified digits beyond the rightmost ones that level 1 allows";
    public const string UnspecifiedInInterval = "unspecified digits in an interval";
}
