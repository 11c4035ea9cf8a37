using ProtestEvents.Tests.Records;

namespace ProtestEvents.Notebooks.Tests.Cli;

/// <summary>The written files do not depend on the language, the clock, the processors or the folder of the machine.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Notebook = "#!markdown\n\n# Small\n\n#!csharp\n\nSystem.Console.WriteLine($\"{1234.5} {new System.DateTime(2022, 1, 4):d} {System.Globalization.CultureInfo.CurrentCulture.Name}\");\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Exports_and_site_are_the_same_bytes_in_other_languages_zones_and_folders()
    {
        var usual = Written("here", []);
        Assert.True(usual.Count > 100);
        foreach (var (folder, machine) in new[]
        {
            ("elsewhere/a b", new[] { ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Almaty"), ("DOTNET_PROCESSOR_COUNT", "1") }),
            ("зде́сь", [("LC_ALL", "kk_KZ.UTF-8"), ("TZ", "America/New_York"), ("DOTNET_PROCESSOR_COUNT", "4")]),
        })
        {
            var other = Written(folder, machine);
            Assert.Equal(usual.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.All(usual, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), $"{file.Key} differs in {folder}."));
        }
    }

    private Dictionary<string, byte[]> Written(string name, (string Name, string Value)[] machine)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "small.dib"), Notebook);
        string[][] commands =
        [
            ["run", "small.dib", "--output", "site"],
            .. new[] { "json", "geojson", "sqlite", "package" }.Select(format => (string[])["export", "--format", format, "--output", "record." + format, "--data", Repository.PathOf("data")]),
            ["export", "--format", "csv", "--output", "csv", "--data", Repository.PathOf("data")],
        ];
        foreach (var command in commands)
        {
            var (exit, _, error) = PeaProcess.RunOn(folder, machine, command);
            Assert.True(exit == 0, error);
        }

        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
