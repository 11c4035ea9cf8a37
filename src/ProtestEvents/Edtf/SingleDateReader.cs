using System.Diagnostics.CodeAnalysis;

namespace ProtestEvents;

internal static class SingleDateReader
{
    public static bool TryRead(ref Cursor cursor, DateContext context, [NotNullWhen(true)] out SingleDate? date)
    {
        date = null;
        var start = cursor.Index;
        var left = cursor.TakeQualification();
        if (!YearReader.TryRead(ref cursor, context, out var year, out var standsAlone))
            return false;
        var parts = PartQualifications.OfYear(left, cursor.TakeQualification());
        Component month = default;
        Component day = default;
        if (!standsAlone && cursor.Next == '-')
        {
            cursor.Take();
            left = cursor.TakeQualification();
            if (!Component.TryRead(ref cursor, "month", out month) || !IsMonth(ref cursor, month))
                return false;
            parts = parts.WithMonth(left, cursor.TakeQualification());
            if (cursor.Next == '-')
            {
                if (Grouping.Of(month.Number) is not null)
                    return cursor.Fail(EdtfErrors.DayInSeason(cursor.Index + 1));
                cursor.Take();
                left = cursor.TakeQualification();
                if (!Component.TryRead(ref cursor, "day", out day) || !IsDay(ref cursor, year, month, day))
                    return false;
                parts = parts.WithDay(left, cursor.TakeQualification());
            }
        }

        TimeOfDay? time = null;
        var isWholeDay = year.IsKnown && month.Number > 0 && day.Number > 0 && parts.Any == Qualification.None;
        if (cursor.Next == 'T' && !TimeReader.TryRead(ref cursor, context, isWholeDay, out time))
            return false;
        date = new(cursor.Text[start..cursor.Index], year, month, day, time, parts);
        return true;
    }

    private static bool IsMonth(ref Cursor cursor, Component month) =>
        month.FitsIn(12) || Grouping.Of(month.Number) is not null || cursor.Fail(EdtfErrors.NoSuchMonth(month));

    private static bool IsDay(ref Cursor cursor, Year year, Component month, Component day)
    {
        var days = 0;
        for (var number = 1; number <= 12; number++)
        {
            if (month.Includes(number))
                days = Math.Max(days, number == 2 ? DaysInFebruary(year) : CalendarDay.DaysInMonth(year.First, number));
        }

        return day.FitsIn(days) || cursor.Fail(EdtfErrors.NoSuchDay(day, days));
    }

    private static int DaysInFebruary(Year year)
    {
        for (var number = year.First; number <= year.Last; number++)
        {
            if (year.Includes(number) && CalendarDay.DaysInMonth(number, 2) == 29)
                return 29;
        }

        return 28;
    }
}
