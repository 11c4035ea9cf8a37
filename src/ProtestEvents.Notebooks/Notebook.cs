using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace ProtestEvents.Notebooks;

/// <summary>
/// A notebook in Jupyter's format (nbformat 4.0 to 4.5), or one of .NET Interactive's <c>.dib</c> files in the same form. Metadata, the order of
/// properties and everything else that this type does not know stay as they were read.
/// </summary>
public sealed class Notebook
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly JsonObject root;
    private readonly int indent;
    private byte[]? digest;

    internal Notebook(JsonObject root, int indent, ImmutableArray<Cell> cells, NotebookFormat format = NotebookFormat.Ipynb)
    {
        this.root = root;
        this.indent = indent;
        Cells = cells;
        Format = format;
    }

    /// <summary>The format it was read from.</summary>
    public NotebookFormat Format { get; }

    /// <summary>The cells in order.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The language its kernel runs (<c>C#</c>, <c>python</c>), or null when the notebook does not say.</summary>
    public string? Language => Text(root, "metadata", "kernelspec", "language") ?? Text(root, "metadata", "language_info", "name");

    /// <summary>Reads a notebook from JSON text.</summary>
    /// <param name="json">The text of an <c>.ipynb</c> file.</param>
    /// <param name="name">How error sentences call the file.</param>
    /// <exception cref="NotebookFormatException">The text is not JSON, not a notebook, or of another nbformat.</exception>
    public static Notebook Parse(string json, string name) => NotebookReader.Read(json, name);

    /// <summary>Reads a notebook from the text of a <c>.dib</c> file.</summary>
    /// <param name="text">The text: cells that begin with a line such as <c>#!csharp</c>.</param>
    /// <param name="name">How error sentences call the file.</param>
    /// <exception cref="NotebookFormatException">Its metadata is not JSON.</exception>
    public static Notebook ParseDib(string text, string name) => DibReader.Read(text, name);

    /// <summary>Reads a notebook from a file: a <c>.dib</c> file by that ending, any other file as Jupyter's format.</summary>
    /// <exception cref="NotebookFormatException">The file is not JSON, not a notebook, or of another nbformat.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var name = Path.GetFileName(path);
        var text = Text(bytes, name);
        var notebook = Path.GetExtension(path).Equals(".dib", StringComparison.OrdinalIgnoreCase) ? ParseDib(text, name) : Parse(text, name);
        notebook.digest = SHA256.HashData(bytes);
        return notebook;
    }

    /// <summary>Whether a file still holds the bytes that this notebook was loaded from.</summary>
    /// <param name="path">The file. The answer is false when it no longer exists.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public bool IsIn(string path)
    {
        try
        {
            return digest is not null && SHA256.HashData(File.ReadAllBytes(path)).AsSpan().SequenceEqual(digest);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    /// <summary>The notebook as Jupyter saves it: keys in the order they were read, a line feed at the end.</summary>
    public string ToJson() => JupyterJson.Write(root, indent) + "\n";

    /// <summary>Writes the notebook in Jupyter's format, also when it was read from a <c>.dib</c> file.</summary>
    /// <param name="path">The file; one that is there is replaced whole.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path) => WholeFile.Write(path, Encoding.UTF8.GetBytes(ToJson()));

    /// <summary>A copy whose code cells have these results.</summary>
    /// <param name="results">
    /// The results by cell number. A code cell without an entry loses its outputs; a cell whose result is null stays unchanged.
    /// </param>
    public Notebook WithResults(IReadOnlyDictionary<int, CellResult?> results)
    {
        var copy = (JsonObject)root.DeepClone();
        var json = (JsonArray)copy["cells"]!;
        foreach (var cell in Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            if (!results.TryGetValue(cell.Number, out var result))
                result = CellResult.None;
            if (result is null)
                continue;
            var target = (JsonObject)json[cell.Number - 1]!;
            target["execution_count"] = result.ExecutionCount;
            target["outputs"] = new JsonArray([.. result.Outputs.Select(output => (JsonNode)OutputJson.Write(output))]);
        }

        return new(copy, indent, NotebookReader.ReadCells(json), Format);
    }

    internal IEnumerable<string> Html => Cells.SelectMany(cell => cell.Outputs).Select(OutputRendering.OwnHtml).OfType<string>();

    internal Notebook WithHtml(Func<string, string> change) => WithResults(Cells
        .Where(cell => cell.Kind == CellKind.Code)
        .ToDictionary(cell => cell.Number, cell => cell.Outputs.Any(output => OutputRendering.OwnHtml(output) is not null)
            ? new CellResult(cell.ExecutionCount, [.. cell.Outputs.Select(output => OutputRendering.WithHtml(output, change))])
            : null));

    private static string Text(byte[] bytes, string name)
    {
        var own = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        if (own is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
            throw new NotebookFormatException($"{name} is not a notebook: it is UTF-16 text; expected UTF-8.");
        if (own.IndexOf((byte)0) is >= 0 and var nul)
            throw new NotebookFormatException($"{name} is not a notebook: it holds a NUL at line {own[..nul].Count((byte)'\n') + 1}, as UTF-16 text does; expected UTF-8.");
        try
        {
            return StrictUtf8.GetString(own);
        }
        catch (DecoderFallbackException error)
        {
            throw new NotebookFormatException($"{name} is not a notebook: it is not UTF-8 text.", error);
        }
    }

    private static string? Text(JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            node = (node as JsonObject)?[name];
        return LineArrays.Join(node);
    }
}

/// <summary>The formats that notebooks are read from.</summary>
public enum NotebookFormat
{
    /// <summary>Jupyter's, nbformat 4.</summary>
    Ipynb,

    /// <summary>.NET Interactive's, which holds no outputs.</summary>
    Dib,
}

/// <summary>What a run left in one code cell.</summary>
/// <param name="ExecutionCount">The cell's place in the order of execution, from 1; null when it was not run.</param>
/// <param name="Outputs">The outputs in order.</param>
public sealed record CellResult(int? ExecutionCount, ImmutableArray<Output> Outputs)
{
    /// <summary>The cell was not run.</summary>
    public static CellResult None { get; } = new(null, []);
}
