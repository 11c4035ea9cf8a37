using System.Globalization;
using System.Text;

namespace ProtestEvents;

/// <summary>
/// Reads the typed values of a row. It reports nothing: <see cref="SchemaCheck"/> has done so, and a value that can't be read
/// becomes an empty one, so that the checks between rows can still run.
/// </summary>
internal readonly struct RowReader(RawRow row, DatasetReference home)
{
    public DatasetReference Home => home;

    public string Text(string column) => row[column];

    public string? Optional(string column) => row[column] is { Length: > 0 } text ? text : null;

    public ValueList<string> List(string column) => row[column] is { Length: > 0 } text
        ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList()
        : [];

    public EdtfDate? Date(string column) => row[column] is { Length: > 0 } text && EdtfDate.Read(text) is { Success: true } parsed ? parsed.Value : null;

    public decimal? Number(string column) =>
        decimal.TryParse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int? Whole(string column) => int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public long? Long(string column) => long.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public TCode Code<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => row[column];

    public TCode? CodeOrNull<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => row[column] is { Length: > 0 } text ? (TCode)text : null;

    public ValueList<TCode> Codes<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => List(column).Select(text => (TCode)text).ToValueList();

    public TEnum Enum<TEnum>(string column)
        where TEnum : struct, Enum => EnumOrNull<TEnum>(column) ?? default;

    public TEnum? EnumOrNull<TEnum>(string column)
        where TEnum : struct, Enum => ClosedCode.TryParse<TEnum>(row[column], out var value) ? value : null;
}

/// <summary>Closed vocabularies: enums whose members stand in the tables in kebab-case.</summary>
internal static class ClosedCode
{
    public static bool TryParse<TEnum>(string code, out TEnum value)
        where TEnum : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<TEnum>())
        {
            if (Of(candidate) == code)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The code of a member, as <c>goes-on</c> for <see cref="Phase.GoesOn"/>.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => OfMember(value);

    public static string OfMember(Enum value)
    {
        var name = value.ToString();
        var code = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }
}
