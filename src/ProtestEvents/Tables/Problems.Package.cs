using static ProtestEvents.Problem;

namespace ProtestEvents;

/// <content>What is wrong with the rules that a data package has for its own columns and files, and with cells under them.</content>
internal static partial class Problems
{
    public static Problem UnknownType(string type, IEnumerable<string> known) => Error(
        "unknown-type", $"Found the type '{type}', expected one of {string.Join(", ", known)}.");

    public static Problem NotChecked(string what, string name) => Warning(
        "not-checked", $"Found {what} '{name}', which is not checked here, expected nothing to rely on it.");

    public static Problem OtherDialect(string property, string found, string expected) => Error(
        "other-dialect",
        $"Found '{found}' as the {property} of the file, expected {(expected.Length > 0 ? $"'{expected}'" : "none")}: a record's tables are CSV in UTF-8 with a header, commas and double quotation marks.");

    public static Problem OtherPath(string found, string table) => Error(
        "other-path", $"Found the path '{found}' for the table {table}, expected {table}.csv: the files of a record have the names of its tables.");

    public static Problem OtherTypeThanTheCodebook(string found, string expected) => Error(
        "unknown-type", $"Found the type '{found}' for a column of every record, expected {expected}, as the codebook has it.");

    public static Problem OtherType(string value, string expected) => Error("wrong-type", $"Found '{value}', expected {expected}.");

    public static Problem TooShort(string value, decimal least) => Error("out-of-bounds", $"Found '{value}', expected at least {least} characters.");

    public static Problem TooLong(string value, decimal most) => Error("out-of-bounds", $"Found '{value}', expected at most {most} characters.");

    public static Problem OutsideSpan(string value, string expected) => Error("out-of-bounds", $"Found {value}, expected {expected}.");

    public static Problem NotAbove(string value, decimal bound) => Error("out-of-bounds", $"Found {value}, expected more than {bound}.");

    public static Problem NotBelow(string value, decimal bound) => Error("out-of-bounds", $"Found {value}, expected less than {bound}.");

    public static Problem NoSuchValue(string value, string table, string column) => Error(
        "broken-reference", $"Found '{value}', expected a value that stands in the column {column} of {table}.csv.");
}
