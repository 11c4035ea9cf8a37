namespace ProtestEvents.Coding.Tests;

/// <summary>A change of several tables that stops at each of its steps.</summary>
public sealed class RecordChangeTests : IDisposable
{
    private static readonly string[] Tables = ["actors.csv", "citations.csv", "reports.csv"];
    private static readonly Dictionary<string, string> New = Tables.ToDictionary(table => table, _ => "new", StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Unread = [];
    private readonly string folder = Directory.CreateTempSubdirectory("pea-change-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("actors.csv", 0)]
    [InlineData("citations.csv", 1)]
    [InlineData("reports.csv", 2)]
    public void A_change_that_stopped_between_two_tables_is_finished(string stopped, int changed)
    {
        WriteOld();
        // A folder that is not empty cannot be replaced.
        File.Delete(In(stopped));
        Directory.CreateDirectory(In($"{stopped}/full"));
        Assert.ThrowsAny<Exception>(() => RecordChange.Write(folder, New, Unread));
        Assert.Equal(changed, Tables.Count(table => File.Exists(In(table)) && File.ReadAllText(In(table)) == "new"));

        Directory.Delete(In(stopped), recursive: true);
        Assert.True(RecordChange.Finish(folder));
        AssertAll("new");
        Assert.False(RecordChange.Finish(folder));
    }

    [Fact]
    public void A_change_that_cannot_be_written_beside_changes_nothing()
    {
        WriteOld();
        Directory.CreateDirectory(In(".reports.csv.new"));
        Assert.ThrowsAny<Exception>(() => RecordChange.Write(folder, New, Unread));
        Directory.Delete(In(".reports.csv.new"));
        AssertAll("old");
        Assert.False(RecordChange.Finish(folder));
    }

    [Fact]
    public void What_a_stopped_change_left_before_its_list_was_written_goes_with_the_next_change()
    {
        WriteOld();
        File.WriteAllText(In(".actors.csv.new"), "ne");
        File.WriteAllText(In(".events.csv.new"), "ne");
        Assert.False(RecordChange.Finish(folder));
        Assert.Equal("old", File.ReadAllText(In("actors.csv")));
        RecordChange.Write(folder, New, Unread);
        AssertAll("new");
    }

    [Fact]
    public void A_table_that_somebody_changed_since_it_was_read_is_not_overwritten()
    {
        WriteOld();
        var error = Assert.Throws<IOException>(() => RecordChange.Write(folder, New, new Dictionary<string, string> { ["actors.csv"] = "old", ["reports.csv"] = "older" }));
        Assert.Equal("reports.csv was changed while the rows were made. Nothing was written; run it again.", error.Message);
        AssertAll("old");
    }

    [Fact]
    public void Two_changes_are_not_written_at_once()
    {
        WriteOld();
        using (new FileStream(In(".changed-tables.lock"), FileMode.Create, FileAccess.Write, FileShare.None))
            Assert.StartsWith("Another pea new is writing to ", Assert.Throws<IOException>(() => RecordChange.Write(folder, New, Unread)).Message, StringComparison.Ordinal);
        RecordChange.Write(folder, New, Unread);
        AssertAll("new");
    }

    [Theory]
    [InlineData("../actors.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void A_list_that_names_what_is_no_file_of_the_folder_is_refused(string name)
    {
        WriteOld();
        File.WriteAllText(In(".changed-tables"), name + "\n");
        var error = Assert.Throws<InvalidDataException>(() => RecordChange.Finish(folder));
        Assert.Equal($"Found '{name}' in {In(".changed-tables")}, expected the names of tables of the folder; take the list away if no pea new has written it.", error.Message);
    }

    private void WriteOld()
    {
        foreach (var table in Tables)
            File.WriteAllText(In(table), "old");
    }

    private void AssertAll(string text)
    {
        Assert.All(Tables, table => Assert.Equal(text, File.ReadAllText(In(table))));
        Assert.Equal(Tables.Select(In), Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal));
    }

    private string In(string name) => Path.Combine(folder, name);
}
