using System.Diagnostics;
using System.IO.Compression;
using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>An independent program reads each exported format back.</summary>
public sealed class ReadBackTests : IDisposable
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_release_is_read_by_a_Table_Schema_reader_and_its_checksums_hold()
    {
        Export("package", "release.zip");
        ZipFile.ExtractToDirectory(Path.Combine(_folder.Path, "release.zip"), Path.Combine(_folder.Path, "release"));
        var read = Run("node", Repository.PathOf("tests", "npm", "read-package.cjs"), Path.Combine(_folder.Path, "release"));
        Assert.Equal(Data.Tables().Select(table => FormattableString.Invariant($"{table.Title}\t{table.RowCount}\ttrue")).Order(StringComparer.Ordinal), read.Split('\n').Order(StringComparer.Ordinal));
        Assert.All(["LICENSE", "CHANGELOG.md", "codebook.md", "about.md", "outlines.geojson"], name => Assert.True(File.Exists(Path.Combine(_folder.Path, "release", name)), name));
        Assert.Equal(0, PeaProcess.Run(_folder.Path, "validate", "--data", "release").Exit);
    }

    [Fact]
    public void A_second_release_has_the_same_bytes_and_a_name_with_the_version()
    {
        Export("package", "one.zip");
        var (exit, _, error) = PeaProcess.Run(_folder.Path, "export", "--format", "package", "--data", Repository.PathOf("data"));
        Assert.Equal((0, $"Wrote protest-events-kazakhstan-{Data.Version}.zip.\n"), (exit, error));
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "one.zip")), File.ReadAllBytes(Path.Combine(_folder.Path, $"protest-events-kazakhstan-{Data.Version}.zip")));
    }

    [Fact]
    public void The_places_are_GeoJSON()
    {
        Export("geojson", "places.geojson");
        var features = Run("node", Repository.PathOf("tests", "npm", "check-geojson.mjs"), Path.Combine(_folder.Path, "places.geojson"));
        Assert.Equal(Data.Reports.Select(report => report.PlaceId).OfType<string>().Distinct().Count(), int.Parse(features, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("16", Run("node", Repository.PathOf("tests", "npm", "check-geojson.mjs"), Repository.PathOf("data", "outlines.geojson")));
    }

    [Fact]
    public void The_database_is_read_by_another_SQLite_with_its_keys_views_and_search()
    {
        Export("sqlite", "record.db");
        var read = Run("python3", Repository.PathOf("tests", "npm", "read-sqlite.py"), Path.Combine(_folder.Path, "record.db"), "\"pension\"").Split('\n');
        var superseded = Data.Figures.Select(figure => figure.RevisesId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var disputed = Data.Propositions.Count(one => one.Claims.Any(claim => claim.Stance == Stance.Asserts) && one.Claims.Any(claim => claim.Stance != Stance.Asserts));
        Assert.Equal("broken 0 ok", read[0]);
        Assert.Equal(
            [
                $"claims_in_full {Data.Claims.Count}", $"disputed_propositions {disputed}", $"event_sources {Data.Events.Count}", $"figures_in_full {Data.Figures.Count}",
                $"latest_figures {Data.Figures.Count(figure => figure.Act != Act.Retracts && !superseded.Contains(figure.Id))}", $"reports_in_full {Data.Reports.Count}",
            ],
            read[1..7]);
        Assert.Matches("^search [1-9]", read[7]);
    }

    [Fact]
    public void Json_is_read_by_another_parser()
    {
        Export("json", "record.json");
        var rows = Run("node", "-e", "const record = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')); console.log(JSON.stringify(Object.fromEntries(Object.entries(record).map(([name, rows]) => [name, rows.length]))))",
            Path.Combine(_folder.Path, "record.json"));
        Assert.Equal(Data.Tables().ToDictionary(table => table.Title, table => table.RowCount), JsonSerializer.Deserialize<Dictionary<string, int>>(rows));
    }

    private void Export(string format, string file)
    {
        var (exit, _, error) = PeaProcess.Run(_folder.Path, "export", "--format", format, "--output", file, "--data", Repository.PathOf("data"));
        Assert.True(exit == 0, error);
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.GetAwaiter().GetResult());
        return output.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
