namespace ProtestEvents.Edtf;

/// <summary>Dates in short English.</summary>
internal static class EnglishDate
{
    public static string Of(SingleDate date) => date.ToString();

    public static string OfInterval(IntervalEnd first, IntervalEnd last) => $"{first}/{last}";

    public static string OfSet(IReadOnlyList<SetMember> members, bool isAll) => string.Join(isAll ? " and " : " or ", members);
}
