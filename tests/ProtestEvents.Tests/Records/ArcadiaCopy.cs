namespace ProtestEvents.Tests.Records;

/// <summary>A copy of Arcadia in its own folder, which a test can damage. The folder is deleted when the copy is disposed.</summary>
public sealed class ArcadiaCopy : IDisposable
{
    public ArcadiaCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Arcadia.Folder))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("arcadia-").FullName;

    public DatasetReading Read() => Dataset.Read(Folder);

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public ArcadiaCopy Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public ArcadiaCopy Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public ArcadiaCopy Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Puts one text in the place of another, which must be there.</summary>
    public ArcadiaCopy Replace(string file, string before, string after)
    {
        var text = Text(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Write(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Changes a cell, named by the id (or the first cell) of its row.</summary>
    public ArcadiaCopy Set(string table, string id, string column, string value) => Change(table, rows =>
    {
        var position = rows[0].IndexOf(column);
        Assert.True(position >= 0, $"no column {column}");
        rows.Single(row => row[0] == id)[position] = value;
    });

    /// <summary>Changes a cell of the row that a spreadsheet numbers so.</summary>
    public ArcadiaCopy Set(string table, int row, string column, string value) =>
        Change(table, rows => rows[row - 1][rows[0].IndexOf(column)] = value);

    /// <summary>Adds a row at the end.</summary>
    public ArcadiaCopy Add(string table, params string[] cells) => Change(table, rows => rows.Add([.. cells]));

    /// <summary>Takes the row away whose first cell this is.</summary>
    public ArcadiaCopy Remove(string table, string id) => Change(table, rows => Assert.Equal(1, rows.RemoveAll(row => row[0] == id)));

    public ArcadiaCopy Change(string table, Action<List<List<string>>> change)
    {
        var rows = CsvText.Parse(Text(table + ".csv"));
        change(rows);
        return Write(table + ".csv", CsvText.Write(rows));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
