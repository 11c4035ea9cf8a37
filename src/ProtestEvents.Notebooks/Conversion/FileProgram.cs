using System.Reflection;
using System.Text;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>A notebook as a program of one file, for <c>dotnet run file.cs</c>.</summary>
public static class FileProgram
{
    /// <summary>
    /// The notebook as a C# program: texts and values go to a page, whose name the program prints. What a cell sees of earlier cells, the
    /// program's statements see; a variable that a later cell declares anew gets a number.
    /// </summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">How the program's page and error sentences call it, without an ending.</param>
    /// <param name="folder">The notebook's folder, from which its paths start.</param>
    /// <param name="target">The folder that the program will lie in.</param>
    /// <param name="file">The program's file name, for the line that says how to run it; the name with <c>.cs</c> when not given.</param>
    /// <exception cref="NotebookFormatException">
    /// A cell is not C#, does not parse, or asks for what a program of one file can't do; the message has a sentence for each.
    /// </exception>
    public static string ToProgram(this Notebook notebook, string name, string folder, string target, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var parts = new ProgramParts(folder, target);
        foreach (var cell in notebook.Cells)
            parts.Read(cell, name);
        var text = new ProgramText();
        var body = parts.Body();
        text.Add($"// {OneLine(name)}: made from a notebook. Run it with: dotnet run {OneLine(file ?? name + ".cs")}\n");
        foreach (var directive in parts.Directives)
            text.Add(directive + "\n");
        text.Add("\n");
        foreach (var line in parts.Usings)
            text.Add(line + "\n");
        text.Add("using static NotebookPage;\n\n");
        text.Add($"NotebookPage.Start({Literal(name)}, {Literal(parts.StartFolder)});\n");
        foreach (var piece in body)
            text.Add(piece);
        text.Add("\nNotebookPage.Save();\n");
        foreach (var type in parts.Types)
            text.Add(type with { Text = $"\n{type.Text}\n" });
        text.Add("\n" + Preamble());
        ProgramCheck.Compile(text, name, parts.Assemblies, parts.LacksReferences);
        return text.ToString();
    }

    internal static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);

    private static string OneLine(string text) => string.Concat(text.Where(letter => !char.IsControl(letter)));

    private static string Preamble()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("NotebookPage.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
