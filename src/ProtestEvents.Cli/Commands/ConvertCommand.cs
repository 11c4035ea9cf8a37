using System.CommandLine;
using System.Text;
using ProtestEvents.Notebooks;
using ProtestEvents.Notebooks.Conversion;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea convert</c>: a notebook in another format, or as a program.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var notebook = new Argument<string>("notebook") { Description = "The notebook, .ipynb or .dib." };
        var to = new Option<string>("--to") { Description = "cs for a program of one file, ipynb, dib, or md for reading.", Required = true };
        to.AcceptOnlyFromAmong("cs", "ipynb", "dib", "md");
        var output = new Option<string?>("--output") { Description = "The file to write, or - for stdout; beside the notebook, with the new ending, when not given." };
        var command = new Command("convert", "Writes a notebook in another format, or as a program that runs with dotnet run.") { notebook, to, output };
        command.SetAction(parsed => Run(parsed.GetValue(notebook)!, parsed.GetValue(to)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(string path, string to, string? output)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no notebook {path}.");
        var target = output ?? Path.ChangeExtension(path, to);
        if (target != "-" && Path.GetFullPath(target) == Path.GetFullPath(path))
            throw new UsageException($"{path} would be written over itself; name another file with --output.");
        try
        {
            var notebook = Notebook.Load(path);
            var bytes = new UTF8Encoding(false).GetBytes(Text(notebook, path, to, target));
            foreach (var sentence in LeftOut(notebook, to))
                Console.Error.WriteLine(sentence);

            Write(target, bytes);
            return CommandLine.Well;
        }
        catch (NotebookFormatException error)
        {
            Console.Error.WriteLine(error.Message);
            return CommandLine.Wrong;
        }
    }

    private static string Text(Notebook notebook, string path, string to, string target) => to switch
    {
        "ipynb" => notebook.ToJson(),
        "dib" => notebook.ToDib(Path.GetFileName(path)),
        "md" => notebook.ToMarkdown(),
        _ => notebook.ToProgram(
            Path.GetFileNameWithoutExtension(path), FolderOf(path), target == "-" ? FolderOf(path) : FolderOf(target), target == "-" ? null : Path.GetFileName(target)),
    };

    private static IReadOnlyList<string> LeftOut(Notebook notebook, string to) => to switch
    {
        "dib" when notebook.Format == NotebookFormat.Ipynb => notebook.LeftOutByDib(),
        "md" => notebook.LeftOutByMarkdown(),
        _ => [],
    };

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private static void Write(string target, byte[] bytes)
    {
        if (target == "-")
        {
            using var stdout = Console.OpenStandardOutput();
            stdout.Write(bytes);
            return;
        }

        WholeFile.Write(target, bytes);
        Console.Error.WriteLine($"Wrote {target}.");
    }
}
