using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtestEvents;

/// <summary>Checks the cells of a table against what its columns are declared to hold.</summary>
internal static partial class SchemaCheck
{
    /// <summary>The longest that matching one cell may take, in milliseconds.</summary>
    private const int MatchTimeout = 1_000;

    public static void Columns(RawTable table, ValueList<FieldSchema> fixedFields, ValueList<FieldSchema> declared, FindingList findings)
    {
        foreach (var field in fixedFields.Where(field => !table.Columns.Contains(field.Name)))
        {
            findings.Error(table.File, 1, field.Name, "missing-column", FindingSentences.MissingColumn(field.Name));
        }

        var known = fixedFields.Concat(declared).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(column => !known.Contains(column)))
        {
            findings.Error(table.File, 1, column, "unknown-column", FindingSentences.UnknownColumn(column));
        }
    }

    public static void Cells(RawTable table, FieldSchema field, IReadOnlySet<string>? codes, FindingList findings)
    {
        if (!table.Columns.Contains(field.Name))
        {
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var cell = row[field.Name];
            if (cell.Length == 0)
            {
                if (field.Required)
                {
                    findings.Error(table, row, field.Name, "required", FindingSentences.Required(field.Name));
                }

                continue;
            }

            if (field.Unique && !seen.TryAdd(cell, row.Number))
            {
                findings.Error(table, row, field.Name, field.Name == "id" ? "duplicate-id" : "duplicate-value", FindingSentences.DuplicateValue(field.Name, cell, seen[cell]));
            }

            if (cell.Trim() != cell)
            {
                findings.Error(table, row, field.Name, "untrimmed", FindingSentences.UntrimmedCell());
            }
            else if (Damaged(field, cell))
            {
                findings.Error(table, row, field.Name, "spreadsheet-damage", FindingSentences.SpreadsheetDamage(cell));
            }
            else if (field.IsText && FormulaStart().IsMatch(cell))
            {
                findings.Error(table, row, field.Name, "formula", FindingSentences.FormulaCell(cell));
            }
            else
            {
                Values(table, row, field, cell, codes, findings);
            }
        }
    }

    private static void Values(RawTable table, RawRow row, FieldSchema field, string cell, IReadOnlySet<string>? codes, FindingList findings)
    {
        foreach (var value in field.Split(cell))
        {
            if (value.Length == 0)
            {
                findings.Error(table, row, field.Name, "empty-list-part", FindingSentences.EmptyListPart(cell));
            }
            else if (field.AllowedValues.Count > 0 && !field.AllowedValues.Contains(value))
            {
                findings.Error(table, row, field.Name, "not-allowed", FindingSentences.NotAllowed(value, field.AllowedValues));
            }
            else if (field.Vocabulary is not null && codes is not null && field.AllowedValues.Count == 0 && !codes.Contains(value))
            {
                findings.Error(table, row, field.Name, "not-in-vocabulary", FindingSentences.NotInVocabulary(value, field.Vocabulary));
            }
            else if (field.IsDate && EdtfDate.Read(value) is { Success: false } failed)
            {
                findings.Error(table, row, field.Name, "bad-date", FindingSentences.BadDate(failed.Error ?? ""));
            }
            else if (field.Type == "date" && !IsDay(value))
            {
                findings.Error(table, row, field.Name, "bad-date", FindingSentences.NotADay(value));
            }
            else if (field.Type is "integer" or "number")
            {
                Number(table, row, field, value, findings);
            }
            else if (field.Pattern is { } pattern && !pattern.IsMatch(value))
            {
                findings.Error(table, row, field.Name, PatternCode(field.Name), FindingSentences.BadPattern(field.Name, value, field.PatternText ?? ""));
            }
        }
    }

    private static void Number(RawTable table, RawRow row, FieldSchema field, string value, FindingList findings)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(value, Style, CultureInfo.InvariantCulture, out var number))
        {
            findings.Error(table, row, field.Name, "not-a-number", FindingSentences.NotANumber(value));
        }
        else if (field.Type == "integer" && value.Contains('.', StringComparison.Ordinal))
        {
            findings.Error(table, row, field.Name, "not-a-number", FindingSentences.NotAWholeNumber(value));
        }
        else if (field.Type == "integer" && Math.Abs(number) > int.MaxValue)
        {
            findings.Error(table, row, field.Name, "out-of-bounds", FindingSentences.NumberTooLarge(value));
        }
        else if (number < field.Minimum)
        {
            findings.Error(table, row, field.Name, "out-of-bounds", FindingSentences.BelowMinimum(value, field.Minimum.Value));
        }
        else if (number > field.Maximum)
        {
            findings.Error(table, row, field.Name, "out-of-bounds", FindingSentences.AboveMaximum(value, field.Maximum.Value));
        }
    }

    private static bool IsDay(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string PatternCode(string column) => column switch
    {
        "id" => "bad-id",
        "digest" => "bad-digest",
        _ => "bad-pattern",
    };

    private static bool Damaged(FieldSchema field, string cell) =>
        ErrorValue().IsMatch(cell) || (HoldsValues(field, cell) && (DateForm().IsMatch(cell) || ScientificForm().IsMatch(cell)));

    /// <summary>Whether a date or a large number in a cell is a sign of damage. Ids such as may-2011 are what they look like.</summary>
    private static bool HoldsValues(FieldSchema field, string cell) =>
        field.References is null && field.Pattern?.IsMatch(cell) != true && (!field.IsProse || field.Name == "words");

    /// <summary>What stands where a formula failed, in any language of the spreadsheet, or where a column was too narrow.</summary>
    [GeneratedRegex(@"^(#(\p{Lu}[\p{Lu}/0 ]*[!?]|\p{Lu}/\p{Lu})|#{3,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex ErrorValue();

    [GeneratedRegex(
        @"^((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}|\d{1,2}[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*([ -]\d{2,4})?|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, MatchTimeout)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^\d([.,]\d+)?E[+-]?\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex ScientificForm();

    [GeneratedRegex(@"^[=+\-@\t\r]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex FormulaStart();
}
