namespace ProtestEvents;

/// <summary>
/// Changes several files of a record: all of them or none, even when the process is stopped. The new files are written beside the old ones, and then a
/// list of them. Before the list exists nothing has changed. After that only renaming is left, which <see cref="Finish"/> does.
/// </summary>
public static class RecordChange
{
    private const string List = ".changed-tables";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Finishes a change that was stopped after its list was written.</summary>
    /// <param name="folder">The record's folder.</param>
    /// <returns>Whether there was a change to finish.</returns>
    /// <exception cref="InvalidDataException">The list has a line that is not the name of a file in the folder.</exception>
    /// <exception cref="IOException">A file cannot be renamed.</exception>
    public static bool Finish(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var list = Path.Combine(folder, List);
        if (!File.Exists(list))
            return false;

        foreach (var file in File.ReadAllLines(list))
        {
            if (file.Length == 0 || Path.GetFileName(file) != file)
                throw new InvalidDataException($"Found '{file}' in {list}, expected the names of tables of the folder; take the list away if no pea new has written it.");
            try
            {
                File.Move(Beside(folder, file), Path.Combine(folder, file), overwrite: true);
            }
            catch (FileNotFoundException)
            {
                // The file was renamed before the change was stopped, or another process has just renamed it.
            }
        }

        File.Delete(list);
        return true;
    }

    /// <summary>Writes the new texts of tables, if nobody has changed the tables since they were read.</summary>
    /// <exception cref="IOException">Another change is being written, a table is not as it was read, or a file cannot be written. Nothing was written.</exception>
    internal static void Write(string folder, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, string> read)
    {
        using var alone = Alone(folder);
        Finish(folder);
        if (read.FirstOrDefault(table => File.ReadAllText(Path.Combine(folder, table.Key)) != table.Value).Key is { } changed)
            throw new IOException($"{changed} was changed while the rows were made. Nothing was written; run it again.");

        TakeAwayBeside(folder);
        var list = Path.Combine(folder, List);
        try
        {
            foreach (var (file, text) in texts)
                File.WriteAllText(Beside(folder, file), text, Utf8);
            File.WriteAllLines(list + ".csv.new", texts.Keys, Utf8);
            File.Move(list + ".csv.new", list);
        }
        catch
        {
            TakeAwayBeside(folder);
            throw;
        }

        Finish(folder);
    }

    /// <summary>A lock that is held while a change is written. It ends with the process in every case.</summary>
    private static FileStream Alone(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, List + ".lock"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (Directory.Exists(folder))
        {
            throw new IOException($"Another pea new is writing to {folder}. Nothing was written; run it again.", error);
        }
    }

    // Removes the new files of a change that was stopped before its list was written, and so changed nothing.
    private static void TakeAwayBeside(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, ".*.csv.new", new EnumerationOptions { AttributesToSkip = FileAttributes.None }))
            File.Delete(left);
    }

    private static string Beside(string folder, string file) => Path.Combine(folder, $".{file}.new");
}
