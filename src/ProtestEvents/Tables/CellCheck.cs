namespace ProtestEvents;

/// <summary>Reads each cell of a column once: checks it against the declaration of the column, and keeps its value for the typed rows.</summary>
internal sealed class CellCheck(RawTable table, FieldSchema field, HashSet<string>? codes, FindingList findings)
{
    /// <summary>The most characters of a cell in the usual spreadsheets, which cut longer cells.</summary>
    private const int LongestCell = 32_767;

    private readonly int position = table.Position(field.Name);
    private readonly IReadOnlyDictionary<string, RawRow>? first = field.Unique ? table.First(field.Name) : null;
    private readonly Dictionary<string, ParseResult<EdtfDate>> dates = field.IsDate || field.Type == "date" ? new(StringComparer.Ordinal) : [];

    /// <summary>The last cell, when nothing is wrong with it, and its value. Rows with the same cell share the string, so it is not read again.</summary>
    private string? right;
    private object? rightValue;

    private readonly bool takesAnyText = field.Type == "string" && !field.IsDate && !field.IsAddress && field is { ShortestLength: null, GreatestLength: null, Span: (null, null) };

    /// <summary>Reads every declared cell of a table. The codes are null when the vocabularies are not known.</summary>
    public static void Run(RawTable table, IEnumerable<FieldSchema> fields, IReadOnlyDictionary<string, HashSet<string>>? codes, FindingList findings)
    {
        List<CellCheck> checks = [.. fields.Where(field => table.Position(field.Name) >= 0)
            .Select(field => new CellCheck(table, field, CodesOf(field, codes), findings))];
        foreach (var row in table.Rows)
        {
            foreach (var check in checks)
                check.Read(row);
        }
    }

    /// <summary>Checks a header against the columns of every record and those that this record declares (null when its data package could not be read).</summary>
    public static void Columns(RawTable table, IEnumerable<FieldSchema> expected, IEnumerable<FieldSchema>? declared, FindingList findings)
    {
        foreach (var field in expected.Where(field => table.Position(field.Name) < 0))
        {
            table.IsWhole = false;
            findings.Add(table.File, 1, field.Name, Problems.MissingColumn(field.Name));
        }

        if (declared is null)
            return;

        foreach (var column in table.Columns.Except(expected.Concat(declared).Select(field => field.Name), StringComparer.Ordinal))
            findings.Add(table.File, 1, column, Problems.UnknownColumn(column));
    }

    private static HashSet<string>? CodesOf(FieldSchema field, IReadOnlyDictionary<string, HashSet<string>>? codes) =>
        field.Vocabulary is { } vocabulary && field.AllowedValues.Count == 0 ? codes?.GetValueOrDefault(vocabulary, []) : null;

    private void Read(RawRow row)
    {
        var cell = row[position];
        if (cell.Length == 0)
        {
            if (field.Required)
                Add(row, Problems.Required(field.Name));

            return;
        }

        if (first?[cell] is { } earlier && earlier != row)
            Add(row, Problems.DuplicateValue(field.Name, cell, earlier.Number));

        if (ReferenceEquals(cell, right))
        {
            Keep(row, rightValue);
            return;
        }

        (right, rightValue) = (cell, null);
        var damage = cell.Length > LongestCell ? Problems.CellTooLong(cell.Length, LongestCell) : HiddenCharacter.In(cell) ?? SpreadsheetDamage.In(cell, field);
        if (field.Separator is not null)
            List(row, cell, damage);
        else if ((damage ?? Problem(row, cell)) is { } problem)
            Add(row, problem);
    }

    private void List(RawRow row, string cell, Problem? damage)
    {
        var parts = cell.Split(field.Separator, StringSplitOptions.TrimEntries);
        Keep(row, parts.Where(part => part.Length > 0).ToValueList());
        if (damage is not null)
        {
            Add(row, damage);
            return;
        }

        foreach (var part in parts)
        {
            if ((part.Length == 0 ? Problems.EmptyListPart(cell) : Problem(row, part)) is { } problem)
                Add(row, problem);
        }
    }

    private Problem? Problem(RawRow row, string value)
    {
        if (field.AllowedValues.Count > 0 && !field.AllowedValues.Contains(value))
            return Problems.NotAllowed(value, field.AllowedValues);

        if (codes?.Contains(value) == false)
            return Problems.NotInVocabulary(value, field.Vocabulary!, codes);

        if (field.IsDate || field.Type == "date")
        {
            if (!dates.TryGetValue(value, out var date))
                dates[value] = date = EdtfDate.Read(value);

            if (field.IsDate && date.Success && (IsOutside(date.Value.Earliest) || IsOutside(date.Value.Latest)))
                return Problems.DateBeyondYears(value);

            if (date.Success && field.Separator is null)
                Keep(row, date.Value);

            if (field.IsDate && !date.Success)
                return Problems.BadDate(date.Error);

            if (field.Type == "date" && !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                return Problems.NotADay(value);
        }

        return field.Type is "integer" or "number" ? Number(row, value)
            : !takesAnyText && TypeCheck.In(field, value) is { } wrong ? wrong
            : field.Pattern?.IsMatch(value) == false ? Problems.BadPattern(field.Name, value, field.PatternText!)
            : null;
    }

    private Problem? Number(RawRow row, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return Problems.NotANumber(value);

        var isWhole = field.Type == "integer";
        if (isWhole && value.Contains('.', StringComparison.Ordinal))
            return Problems.NotAWholeNumber(value);

        if (isWhole && Math.Abs(number) > int.MaxValue)
            return Problems.NumberTooLarge(value);

        if (field.Separator is null)
            Keep(row, isWhole ? (object)(int)number : number);

        return number < field.Minimum ? Problems.BelowMinimum(value, field.Minimum.Value)
            : number > field.Maximum ? Problems.AboveMaximum(value, field.Maximum.Value)
            : number <= field.Above ? Problems.NotAbove(value, field.Above.Value)
            : number >= field.Below ? Problems.NotBelow(value, field.Below.Value)
            : null;
    }

    private static bool IsOutside(CalendarDay? day) => day is { Year: < 1 or > 9999 };

    private void Keep(RawRow row, object? value)
    {
        rightValue = value;
        if (value is not null)
            row.Keep(position, value);
    }

    private void Add(RawRow row, Problem problem)
    {
        right = null;
        findings.Add(row, field.Name, problem);
    }
}
