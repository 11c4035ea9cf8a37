using DuckDB.NET.Data;

namespace ProtestEvents.Benchmarks.Product;

/// <summary>A record many times as large as the real one: its rows again and again, each time with ids of their own.</summary>
internal static class GrownRecord
{
    // The columns that name a row which is copied too.
    private static readonly Dictionary<string, string[]> Copied = new()
    {
        ["events"] = ["id", "part_of"],
        ["reports"] = ["id", "event", "origin"],
        ["figures"] = ["id", "event", "revises", "origin"],
        ["demands"] = ["id", "origin"],
        ["propositions"] = ["id"],
        ["claims"] = ["id", "proposition", "origin"],
        ["links"] = ["id", "from_event", "to_event"],
        ["citations"] = ["id", "row"],
    };

    public static void Write(string data, string folder, int times)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(data, "datapackage.json"), Path.Combine(folder, "datapackage.json"));
        foreach (var file in Directory.EnumerateFiles(data, "*.csv"))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            var target = Path.Combine(folder, Path.GetFileName(file));
            if (!Copied.TryGetValue(table, out var ids))
            {
                File.Copy(file, target);
                continue;
            }

            using var command = connection.CreateCommand();
            var renamed = string.Join(", ", ids.Select(id => $"case when again = 0 then {id} else {id} || '-again-' || again end as {id}"));
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
                copy (select * exclude (again) replace ({renamed})
                  from range({times}) as copies(again), read_csv('{file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
                  order by again) to '{target}' (header, delimiter ',', quote '"', escape '"')
                """);
            command.ExecuteNonQuery();
        }
    }
}
