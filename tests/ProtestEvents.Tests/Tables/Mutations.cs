using System.Globalization;
using System.Text;
using System.Text.Json;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.Tables;

/// <summary>
/// One random change of Arcadia's tables, with what must be found of it. What is expected comes from the data package as written, read here by
/// itself, and from the kind of change.
/// </summary>
internal sealed class Mutations
{
    private static readonly JsonElement Codebook = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("data", "datapackage.json"))).RootElement;

    private static readonly Dictionary<string, string> Originals = Directory.EnumerateFiles(Arcadia.Folder)
        .Where(file => Path.GetExtension(file) is ".csv" or ".json").ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal);

    private static readonly Dictionary<string, List<List<string>>> Tables = Originals.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal))
        .ToDictionary(file => file.Key[..^4], file => CsvText.Parse(file.Value), StringComparer.Ordinal);

    private static readonly (string Name, Func<JsonElement, bool> Fits, string[] Values, string Code)[] BadCells =
    [
        ("required and empty", field => Has(field, "required"), [""], "required"),
        ("not of the few", field => Has(field, "enum"), ["no-such-word", "0", "Yes"], "not-allowed"),
        ("not in the vocabulary", field => field.TryGetProperty("vocabulary", out _) && !Has(field, "enum") && !IsList(field), ["no-such-code", "Strike"], "not-in-vocabulary"),
        ("no row's id", field => field.TryGetProperty("references", out _), ["no-such-row", "Arcadia"], "broken-reference"),
        ("no number", field => Type(field) is "integer" or "number", ["many", "1 000", "1,5", "--1", "0x10", "∞"], "not-a-number"),
        ("no whole number", field => Type(field) is "integer", ["1.5", "2.0"], "not-a-number"),
        ("out of bounds", field => Has(field, "minimum"), ["-1000", "-181"], "out-of-bounds"),
        ("no date", field => field.TryGetProperty("edtf", out _), ["1907-13", "1907-02-30", "soon", "1908/1907", "1907-3-1", "[1907", "19XX-02-3X"], "bad-date"),
        ("no id", IsId, ["Bad Id", "a--b", "\u0430b", "a_b"], "bad-id"),
        ("white space", field => Type(field) is "string", [" a", "b "], "untrimmed"),
        ("a hidden character", _ => true, ["a\u200Bb", "a\u0001b", "\u202Eab", "a\uFFFDb"], "hidden-character"),
        ("a broken formula", _ => true, ["#REF!", "#N/A", "#####"], "spreadsheet-damage"),
        ("a formula", field => IsProse(field), ["=1+1", "@SUM(A1)", "+7", "-x"], "formula"),
        ("an empty part", IsList, ["drivers;", ";drivers"], "empty-list-part"),
        ("no end", field => IsProse(field), [new string('a', 32_768)], "cell-too-long"),
    ];

    private readonly Dictionary<string, byte[]> files;

    private Mutations(string kind, string file, string text, (string File, int Row, string Column, string Code)? expected)
    {
        (Kind, Expected) = (kind, expected);
        files = Originals.ToDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes(pair.Key == file ? text : pair.Value), StringComparer.Ordinal);
    }

    public string Kind { get; }

    /// <summary>What must be among the findings; null when there must be none.</summary>
    public (string File, int Row, string Column, string Code)? Expected { get; }

    public DatasetReading Read() => RecordReader.Read(new InMemory(files));

    public static Mutations Next(Random random)
    {
        var table = Pick(random, [.. Tables.Keys.Order(StringComparer.Ordinal)]);
        List<List<string>> rows = [.. Tables[table].Select(row => row.ToList())];
        var (number, column) = (random.Next(1, rows.Count), random.Next(rows[0].Count));
        var row = rows[number];
        var name = rows[0][column];
        Mutations Wrong(string kind, int at, string where, string code) => new(kind, table + ".csv", CsvText.Write(rows), (table + ".csv", at + 1, where, code));
        Mutations Right(string kind, string text) => new(kind, table + ".csv", text, null);
        switch (random.Next(20))
        {
            case 0:
                row.RemoveAt(column);
                return row.TrueForAll(string.IsNullOrWhiteSpace) ? Next(random) : Wrong("a cell too few", number, "", "ragged-row");
            case 1:
                row.Insert(column, "x");
                return Wrong("a cell too many", number, "", "ragged-row");
            case 2:
                rows.ForEach(each => each.RemoveAt(column));
                return name == "weather" ? Next(random) : Wrong("no column", 0, name, "missing-column");
            case 3:
                rows.ForEach(each => each.Insert(column, ""));
                rows[0][column] = "remark";
                return Wrong("a column more", 0, "remark", "unknown-column");
            case 4:
                rows.Insert(number, [.. row.Select(_ => "")]);
                return Wrong("an empty row", number, "", "empty-row");
            case 5 when rows[0][0] == "id":
                rows.Add([.. row]);
                return Wrong("a row twice", rows.Count - 1, "id", "duplicate-id");
            case 6:
                row[column] = "\u0001";
                var open = CsvText.Write(rows).Replace("\u0001", "a \" b", StringComparison.Ordinal);
                return new("a stray quotation mark", table + ".csv", open, (table + ".csv", number + 1, "", "stray-quote"));
            case 7:
                Shuffle(random, rows);
                return Right("rows in another order", CsvText.Write(rows));
            case 8:
                var order = Enumerable.Range(0, rows[0].Count).OrderBy(_ => random.Next()).ToList();
                return Right("columns in another order", CsvText.Write(rows.Select(each => order.Select(position => each[position]))));
            case 9:
                return Right("all cells quoted", string.Concat(rows.Select(each => string.Join(',', each.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n")));
            case 10:
                return Right("lines with CR and LF", CsvText.Write(rows).Replace("\n", "\r\n", StringComparison.Ordinal));
            case 11 when name is "note" or "summary" or "definition" or "label":
                row[column] = $"{row[column]} More words {random.Next(1_000).ToString(CultureInfo.InvariantCulture)}, \"quoted\" — пояснение.".TrimStart();
                return name == "note" && table is "reports" or "figures" ? Next(random) : Right("more prose", CsvText.Write(rows));
            case 12 when table == "reports" && row[rows[0].IndexOf("date")] is { Length: 10 } day:
                row[rows[0].IndexOf("date")] = Pick(random, [$"{day[..8]}~{day[8..]}", $"{day[..5]}?{day[5..]}", $"%{day}", $"{day}?", $"[{day}]", $"{{{day}}}", $"{day}/{day}"]);
                return Right("the same day in other EDTF", CsvText.Write(rows));
            default:
                var fields = Fields(table);
                var bad = Pick(random, BadCells);
                if (!fields.TryGetValue(name, out var field) || !bad.Fits(field) || (bad.Code == "required" && rows[0].Count == 1))
                    return Next(random);
                row[column] = Pick(random, bad.Values);
                return Wrong(bad.Name, number, name, bad.Code);
        }
    }

    private static Dictionary<string, JsonElement> Fields(string table) => Codebook.GetProperty("resources").EnumerateArray()
        .Single(resource => resource.GetProperty("name").GetString() == table)
        .GetProperty("schema").GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!, StringComparer.Ordinal);

    private static bool Has(JsonElement field, string constraint) => field.TryGetProperty("constraints", out var constraints) && constraints.TryGetProperty(constraint, out _);

    private static string? Type(JsonElement field) => field.GetProperty("type").GetString();

    private static bool IsList(JsonElement field) => field.TryGetProperty("separator", out _);

    private static bool IsId(JsonElement field) => field.GetProperty("name").GetString() == "id";

    private static bool IsProse(JsonElement field) => field.GetProperty("name").GetString() is "note" or "summary" or "title" or "statement" or "question" or "definition" or "label" or "name";

    private static T Pick<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private static void Shuffle(Random random, List<List<string>> rows)
    {
        for (var i = rows.Count - 1; i > 1; i--)
        {
            var other = random.Next(1, i + 1);
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }
    }

    private sealed class InMemory(Dictionary<string, byte[]> files) : IRecordFiles
    {
        public string Name => "memory";

        public bool Exists => true;

        public byte[]? Read(string file) => files.GetValueOrDefault(file);
    }
}
