using System.Text;

namespace ProtestEvents;

/// <summary>
/// A change of several files of a record, all of them or none, whatever stops it. The new files are written beside the old ones, then a list of
/// them: until the list is there nothing has happened, from then on there is only renaming left, which <see cref="Finish"/> does.
/// </summary>
public static class RecordChange
{
    private const string List = ".changed-tables";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Finishes a change that was stopped after its list was written.</summary>
    /// <param name="folder">The record's folder.</param>
    /// <returns>Whether there was one to finish.</returns>
    /// <exception cref="InvalidDataException">The list names what is no file of the folder.</exception>
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
                // Renamed before the stop, or just now by another process.
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
        if (read.FirstOrDefault(table => File.ReadAllText(Path.Combine(folder, table.Key), Utf8) != table.Value).Key is { } changed)
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

    /// <summary>Held while a change is written; it goes with its process, however that ends.</summary>
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

    // Left by a change that was stopped before its list was written: nothing of it has happened.
    private static void TakeAwayBeside(string folder)
    {
        foreach (var left in Directory.EnumerateFiles(folder, ".*.csv.new", new EnumerationOptions { AttributesToSkip = FileAttributes.None }))
            File.Delete(left);
    }

    private static string Beside(string folder, string file) => Path.Combine(folder, $".{file}.new");
}
