namespace ProtestEvents;

/// <summary>
/// Reads a single date. It knows the whole syntax of level 2 and notes what is not supported, so that a correct date of level 2 is not called
/// wrong.
/// </summary>
internal static class SingleDateReader
{
    public static bool TryRead(ref Cursor cursor, DateContext context, out SingleDate date)
    {
        date = default;
        NoteIndividual(ref cursor);
        if (!YearReader.TryRead(ref cursor, context, out var year))
            return false;
        var qualification = cursor.TakeQualification();
        var month = Component.Absent;
        var day = Component.Absent;
        if (!year.StandsAlone && cursor.Next == '-')
        {
            if (!TryReadNext(ref cursor, ref qualification, "month", out month) || !IsMonth(ref cursor, year, month))
                return false;
            if (cursor.Next == '-')
            {
                if (month.Value >= 21)
                    return cursor.Fail(EdtfErrors.DayInSeason(cursor.Index + 1));
                if (!TryReadNext(ref cursor, ref qualification, "day", out day) || !IsDay(ref cursor, year, month, day))
                    return false;
            }
        }

        if (context == DateContext.Interval && (year.Unspecified > 0 || month.HasUnspecified || day.HasUnspecified))
            cursor.NoteUnknownDays(Level2Feature.UnspecifiedInInterval);
        TimeOfDay? time = null;
        var isWholeDay = day.Value > 0 && qualification == Qualification.None;
        if (cursor.Next == 'T' && !TimeReader.TryRead(ref cursor, context, isWholeDay, out time))
            return false;
        date = new(year.Value, year.IsNegative, year.Unspecified, month.Value, day.Value, time, qualification);
        return true;
    }

    // A qualifier to the left of a component is for that component alone.
    private static void NoteIndividual(ref Cursor cursor)
    {
        if (cursor.TakeQualification() != Qualification.None)
            cursor.Note(Level2Feature.IndividualQualification);
    }

    private static bool TryReadNext(ref Cursor cursor, ref Qualification qualification, string name, out Component component)
    {
        cursor.Take();

        // A qualifier to the right of a component is for all up to there; it is one of level 1 only when nothing follows.
        if (qualification != Qualification.None)
            cursor.Note(Level2Feature.GroupQualification);
        NoteIndividual(ref cursor);
        if (!Component.TryRead(ref cursor, name, out component))
            return false;
        qualification = cursor.TakeQualification();
        return true;
    }

    private static bool IsMonth(ref Cursor cursor, YearRead year, Component month)
    {
        if (!month.MayBeIn(1, 12) && month.Value is not (>= 21 and <= 41))
            return cursor.Fail(EdtfErrors.NoSuchMonth(month));
        if (month.Value >= 25)
            cursor.NoteUnknownDays(Level2Feature.SubYearGrouping);
        if (month.HasOneUnspecified || year.Unspecified > 0)
            cursor.NoteUnknownDays(Level2Feature.UnspecifiedDigit);
        return true;
    }

    private static bool IsDay(ref Cursor cursor, YearRead year, Component month, Component day)
    {
        var days = month.Value is >= 1 and <= 12
            ? CalendarDay.DaysInMonth(year.Unspecified > 0 ? 2000 : year.Value, month.Value)
            : 31;
        if (!day.MayBeIn(1, days))
            return cursor.Fail(EdtfErrors.NoSuchDay(day, days));
        if (day.HasOneUnspecified || (day.Value > 0 && month.HasUnspecified))
            cursor.NoteUnknownDays(Level2Feature.UnspecifiedDigit);
        return true;
    }
}
