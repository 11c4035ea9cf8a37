using ProtestEvents.Notebooks;

namespace ProtestEvents.Cli;

internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "json, csv, sqlite, geojson, or package: one zip file to hand on, with checksums.", Required = true };
        format.AcceptOnlyFromAmong("json", "csv", "sqlite", "geojson", "package");
        var output = new Option<string?>("--output") { Description = "The file to write, or - for stdout; a folder for csv without --table. Not given: stdout, for sqlite record.db, for csv the folder csv, for package NAME-VERSION.zip." };
        var table = new Option<string?>("--table") { Description = "With csv: the one table to write." };
        var data = RecordOptions.Data();
        var command = new Command("export", "Writes the record as JSON, CSV, an SQLite database, GeoJSON, or a release of the whole folder.") { format, output, table, data };
        command.Validators.Add(result =>
        {
            if (result.GetValue(table) is not null && result.GetValue(format) is not (null or "csv"))
                result.AddError("--table chooses a table for --format csv; the other formats hold all tables.");
        });
        command.SetAction(parsed => Run(parsed.GetValue(data), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(table)));
        return command;
    }

    private static int Run(string? named, string format, string? output, string? table)
    {
        var data = RecordOptions.Load(named);
        switch (format)
        {
            case "csv" when table is null && output == "-":
                throw new UsageException("csv is one file for each table; name the one for stdout with --table.");
            case "csv" when table is null:
                WriteTables(data, output ?? "csv");
                break;
            case "csv":
                WriteFile(output ?? "-", Encoding.UTF8.GetBytes(data.Table(table).ToCsv()));
                break;
            case "json":
                WriteFile(output ?? "-", Encoding.UTF8.GetBytes(data.ToJson()));
                break;
            case "geojson":
                WriteFile(output ?? "-", Encoding.UTF8.GetBytes(data.ToGeoJson()));
                break;
            case "sqlite":
                WriteFile(output ?? "record.db", SqliteRecord.Write(data));
                break;
            default:
                // The library's own copy of the record lacks the prose files.
                var folder = RecordOptions.NeededFolder(named);
                WriteFile(output ?? DataRelease.FileName(folder), DataRelease.Write(folder));
                break;
        }

        return CommandLine.Well;
    }

    private static void WriteTables(Dataset data, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in data.Tables())
            WholeFile.WriteInside(folder, table.Title + ".csv", Encoding.UTF8.GetBytes(table.ToCsv()));
        Console.Error.WriteLine($"Wrote the tables to {folder}.");
    }

    private static void WriteFile(string output, byte[] bytes)
    {
        if (output == "-")
        {
            using var stdout = Console.OpenStandardOutput();
            stdout.Write(bytes);
            return;
        }

        WholeFile.Write(output, bytes);
        Console.Error.WriteLine($"Wrote {output}.");
    }
}
