namespace ProtestEvents;

/// <summary>Finds cells that a spreadsheet has damaged, and cells that a spreadsheet would run as formulas.</summary>
internal static partial class SpreadsheetDamage
{
    /// <summary>The longest that matching one cell may take, in milliseconds.</summary>
    private const int MatchTimeout = 1_000;

    public static Problem? In(string cell, FieldSchema field)
    {
        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
            return Problems.UntrimmedCell();

        if ((cell[0] == '#' && ErrorValue().IsMatch(cell))
            || (MayBeDate(cell) && HoldsValues(field) && (DateForm().IsMatch(cell) || ScientificForm().IsMatch(cell)) && field.Pattern?.IsMatch(cell) != true))
        {
            return Problems.SpreadsheetDamage(cell);
        }

        return cell[0] is '=' or '+' or '-' or '@' && field.IsText ? Problems.FormulaCell(cell) : null;
    }

    /// <summary>Whether a date or a large number in a cell of the column is a sign of damage. In ids such as may-2011, and in prose, it is not.</summary>
    private static bool HoldsValues(FieldSchema field) => field.References is null && (!field.IsProse || field.Name == "words");

    /// <summary>Whether a cell can match the patterns of dates and large numbers: it begins or ends with a digit, and is no plain number or day.</summary>
    private static bool MayBeDate(string cell) => (char.IsDigit(cell[0]) || char.IsDigit(cell[^1])) && !IsNumberOrDay(cell);

    private static bool IsNumberOrDay(string cell)
    {
        foreach (var letter in cell)
        {
            if (letter != '-' && !char.IsAsciiDigit(letter))
                return false;
        }

        return true;
    }

    /// <summary>Matches the text that a spreadsheet shows for a failed formula, in any language, or in a column that is too narrow.</summary>
    [GeneratedRegex(@"^(#(\p{Lu}[\p{Lu}/0 ]*[!?]|\p{Lu}/\p{Lu})|#{3,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex ErrorValue();

    [GeneratedRegex(
        @"^((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}"
        + @"|\d{1,2}[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([ -]\d{2,4})?|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        MatchTimeout)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^\d([.,]\d+)?E[+-]?\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex ScientificForm();
}
