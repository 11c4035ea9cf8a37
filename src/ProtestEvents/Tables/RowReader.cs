namespace ProtestEvents;

/// <summary>
/// The typed values of a row. It adds no findings, because <see cref="CellCheck"/> has added them. A cell that could not be read is empty here, so
/// that the checks between rows can still run.
/// </summary>
internal readonly struct RowReader(RawRow row)
{
    public string Text(string column) => row[column];

    public string? Optional(string column) => row[column] is { Length: > 0 } text ? text : null;

    public ValueList<string> List(string column) => row.Value(column) as ValueList<string> ?? [];

    public EdtfDate? Date(string column) => row.Value(column) as EdtfDate;

    public int? Whole(string column) => row.Value(column) as int?;

    public decimal? Number(string column) => row.Value(column) as decimal?;

    public decimal? NumberInText(string column) =>
        decimal.TryParse(row[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public TCode Code<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => Shared<TCode>(row[column]);

    public TCode? CodeOrNull<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => row[column] is { Length: > 0 } text ? Shared<TCode>(text) : null;

    public ValueList<TCode> Codes<TCode>(string column)
        where TCode : VocabularyCode, ICode<TCode> => List(column).Select(text => (TCode)text).ToValueList();

    public TEnum Enum<TEnum>(string column)
        where TEnum : struct, Enum => EnumOrNull<TEnum>(column) ?? default;

    public TEnum? EnumOrNull<TEnum>(string column)
        where TEnum : struct, Enum => ClosedCode.TryParse<TEnum>(row[column], out var value) ? value : null;

    /// <summary>The code with this text. Rows with the same code as the row above share it.</summary>
    private static TCode Shared<TCode>(string text)
        where TCode : VocabularyCode, ICode<TCode>
    {
        var last = Last<TCode>.Code;
        return ReferenceEquals(last?.Code, text) ? last : Last<TCode>.Code = text;
    }

    private static class Last<TCode>
        where TCode : VocabularyCode
    {
        public static TCode? Code { get; set; }
    }
}
