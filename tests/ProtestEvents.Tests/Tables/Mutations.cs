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
        ("no date", field => field.TryGetProperty("edtf", out _), ["1907-13", "1907-02-30", "soon", "1908/1907", "1907-3-1", "[1907", "19XX-02-3X", "Y17E7", "-1907-03-01"], "bad-date"),
        ("no id", IsId, ["Bad Id", "a--b", "\u0430b", "a_b"], "bad-id"),
        ("white space", field => Type(field) is "string", [" a", "b "], "untrimmed"),
        ("a hidden character", _ => true, ["a\u200Bb", "a\u0001b", "\u202Eab", "a\uFFFDb"], "hidden-character"),
        ("a broken formula", _ => true, ["#REF!", "#N/A", "#####"], "spreadsheet-damage"),
        ("a formula", field => IsProse(field), ["=1+1", "@SUM(A1)", "+7", "-x"], "formula"),
        ("an empty part", IsList, ["drivers;", ";drivers"], "empty-list-part"),
        ("no end", field => IsProse(field), [new string('a', 32_768)], "cell-too-long"),
    ];

    private static readonly Dictionary<string, Dictionary<string, JsonElement>> Columns = new(StringComparer.Ordinal);

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
        switch (random.Next(40))
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
            case 13 when table is "propositions" or "actors":
                rows.Add([.. row]);
                rows[^1][0] = "a-new-row";
                rows[^1][^1] = "Words of its own.";
                return Right("a row more", CsvText.Write(rows));
            case < 24:
                return Related(random) ?? Next(random);
            default:
                return BadCell(random);
        }
    }

    /// <summary>A cell that breaks a rule of its column, whatever stands elsewhere.</summary>
    private static Mutations BadCell(Random random)
    {
        var (kind, fits, values, code) = Pick(random, BadCells);
        var (table, column) = Pick(random, [.. Tables.Keys.Order(StringComparer.Ordinal).SelectMany(name => Fields(name).Where(field => fits(field.Value)).Select(field => (name, field.Key)))]);
        return Cell(kind, random, table, column, code, _ => true, Pick(random, values))!;
    }

    /// <summary>A cell that breaks a rule between cells or rows.</summary>
    private static Mutations? Related(Random random) => random.Next(10) switch
    {
        0 => Cell("itself for a whole", random, Pick(random, ["events", "actors", "sources"]), "part_of", "cycle", _ => true, ""),
        1 => Cell("itself for an origin", random, Pick(random, ["reports", "figures", "demands", "claims"]), "origin", "cycle", _ => true, ""),
        2 => Cell("itself revised", random, "figures", "revises", "cycle", _ => true, ""),
        3 => Cell("dated after its source", random, "reports", "date", "dated-after-source", _ => true, Pick(random, ["1911", "2022-01-04", "1911-0X-03"])),
        4 => Cell("a century from its episode", random, "reports", "date", "far-from-episode", row => row("date_basis").Length > 0, Pick(random, ["1807-03-01", "180X-03", "0907-03-01"])),
        5 => Cell("low above high", random, "figures", "low", "bounds-order", row => row("high").Length > 0, "1000000"),
        6 => Cell("an end before its start", random, "citations", "end", "bad-offset", row => row("start") is not ("" or "0"), "1"),
        7 => Cell("a paragraph that is not there", random, "citations", "para", "bad-offset", row => row("start").Length > 0, Pick(random, ["99", "2147483647"])),
        8 => Cell("a digest that is none", random, "citations", "digest", "bad-digest", row => row("start").Length > 0, Pick(random, ["0", "0123456789ABCDEF", "0123456789abcdeg"])),
        _ => Uncited(random),
    };

    /// <summary>Changes a cell of a row that fits, to the row's own id where no other value is given.</summary>
    private static Mutations? Cell(string kind, Random random, string table, string column, string code, Func<Func<string, string>, bool> fits, string value)
    {
        List<List<string>> rows = [.. Tables[table].Select(row => row.ToList())];
        var header = rows[0];
        var number = random.Next(1, rows.Count);
        if (!fits(name => rows[number][header.IndexOf(name)]))
            return null;

        rows[number][header.IndexOf(column)] = code == "cycle" ? rows[number][0] : value;
        return new(kind, table + ".csv", CsvText.Write(rows), (table + ".csv", number + 1, column, code));
    }

    private static Mutations Uncited(Random random)
    {
        var table = Pick(random, ["reports", "figures", "demands", "claims", "links"]);
        var number = random.Next(1, Tables[table].Count);
        var rows = Tables["citations"].Where(row => (row[1], row[2]) != (table, Tables[table][number][0]));
        return new("a row that is not cited", "citations.csv", CsvText.Write(rows), (table + ".csv", number + 1, "id", "not-cited"));
    }

    private static Dictionary<string, JsonElement> Fields(string table) => Columns.GetValueOrDefault(table) ?? (Columns[table] = Codebook.GetProperty("resources").EnumerateArray()
        .Single(resource => resource.GetProperty("name").GetString() == table)
        .GetProperty("schema").GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!, StringComparer.Ordinal));

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

        public Stream? Open(string file) => files.GetValueOrDefault(file) is { } bytes ? new MemoryStream(bytes) : null;
    }
}
