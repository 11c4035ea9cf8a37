using ProtestEvents.Tests.Records;

namespace ProtestEvents.Tests.HouseRules;

/// <summary>Rules for the source files.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string[] NotebookHosts = ["Microsoft.DotNet.Interactive", "Plotly.NET", "XPlot", "Verso", "Deedle", "Microsoft.CodeAnalysis"];

    /// <summary>Kinds of places with names that stand for nothing else, as those of squares and plants may.</summary>
    private static readonly string[] NamedKinds = ["country", "region", "city", "town", "village"];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Equal([], Files("src").Concat(Files("tests")).Where(file => File.ReadLines(file).Count() > 300).Select(Short));

    [Fact]
    public void Nothing_asks_the_clock_or_chance() =>
        Assert.Equal([], Files("src").Where(file => ClockOrChance().IsMatch(File.ReadAllText(file))).Select(Short));

    [Fact]
    public void Nothing_knows_the_country_of_the_record()
    {
        var names = CsvText.Parse(File.ReadAllText(Repository.PathOf("data", "places.csv"))).Skip(1)
            .Where(row => NamedKinds.Contains(row[3]))
            .SelectMany(row => row[2].Split(';').Append(row[1]).Append(row[0]).Append(row[0].Replace('-', ' ')))
            .Where(name => name.Length > 3)
            .Concat(["Kazakh", "Казах", "Қазақ"])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        Assert.True(names.Count > 100, "few names were read");
        var pattern = new Regex(
            $@"\b({string.Join('|', names.Select(Regex.Escape))})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

        Assert.Equal([], Files("src").SelectMany(file => pattern.Matches(File.ReadAllText(file)).Select(match => $"{Short(file)}: {match.Value}")));
    }

    [Fact]
    public void The_library_refers_to_no_notebook_host() =>
        Assert.Equal(
            [],
            typeof(Dataset).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
                .Where(name => NotebookHosts.Any(host => name.StartsWith(host, StringComparison.Ordinal))));

    /// <summary>The packages are no longer developed: what would replace them has these files to change and no others.</summary>
    [Fact]
    public void Only_three_files_use_types_of_DotNet_Interactive() =>
        Assert.Equal(
            [
                "src/ProtestEvents.Interactive/Hosting/HostFormatters.cs",
                "src/ProtestEvents.NotebookWorker/InteractiveKernel.cs",
                "src/ProtestEvents.Notebooks/Documents/DibReader.cs",
            ],
            Files("src").Where(file => UsesInteractive().IsMatch(File.ReadAllText(file))).Select(Short));

    /// <summary>Folders order the files of a project; they do not name its types.</summary>
    [Theory]
    [InlineData("ProtestEvents", "ProtestEvents")]
    [InlineData("ProtestEvents.Coding", "ProtestEvents")]
    [InlineData("ProtestEvents.Notebooks", "ProtestEvents.Notebooks")]
    [InlineData("ProtestEvents.NotebookWorker", "ProtestEvents.NotebookWorker")]
    [InlineData("ProtestEvents.Cli", "ProtestEvents.Cli")]
    public void A_project_has_one_namespace(string project, string name) =>
        Assert.Equal(
            [name],
            Files(Path.Combine("src", project)).SelectMany(file => Namespace().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).Distinct());

    [Fact]
    public void Fields_have_plain_names() =>
        Assert.Equal([], Files("src").Where(file => UnderscoreField().IsMatch(File.ReadAllText(file))).Select(Short));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
        .Order(StringComparer.Ordinal);

    private static string Short(string file) => Path.GetRelativePath(Repository.PathOf(), file).Replace('\\', '/');

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^ +private [^=;(]* _\w+( =[^\r\n]*)?;", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex UnderscoreField();

    [GeneratedRegex(@"^[^/\r\n""]*\bMicrosoft\.DotNet\.Interactive\b", RegexOptions.Multiline | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex UsesInteractive();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bRandomNumberGenerator\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ClockOrChance();
}
