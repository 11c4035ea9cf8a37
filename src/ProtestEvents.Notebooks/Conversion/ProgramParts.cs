using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtestEvents.Notebooks.Documents;
using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Site;

namespace ProtestEvents.Notebooks.Conversion;

/// <summary>The cells of a notebook taken apart into what a program has in other places: directives, usings, statements, types.</summary>
internal sealed class ProgramParts(string folder, string target)
{
    private static readonly Dictionary<string, string> NoPages = [];

    private readonly List<string> _usings =
    [
        "using System;", "using System.Collections;", "using System.Collections.Generic;", "using System.Linq;", "using System.Text;", "using System.Threading.Tasks;",
    ];

    private readonly List<(string Where, object Block)> _blocks = [];
    private readonly ProgramDirectives _directives = new(folder, target);

    public IEnumerable<string> Directives => _directives.Lines;

    public IEnumerable<string> Usings => _usings;

    /// <summary>The types, each with the cell that declares it; known once the body is.</summary>
    public List<ProgramPiece> Types { get; } = [];

    /// <summary>The assemblies that the notebook names and that are there.</summary>
    public IReadOnlyList<string> Assemblies => _directives.Assemblies;

    /// <summary>Whether something that the program needs is not at hand here.</summary>
    public bool LacksReferences => _directives.LacksReferences;

    /// <summary>The folder that the notebook's paths start from, as seen from the program's.</summary>
    public string StartFolder => _directives.Seen(folder);

    public void Read(Cell cell, string name)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{name}, cell {cell.Number}");
        if (cell.Kind == CellKind.Markdown)
            _blocks.Add((where, $"\nNotebookPage.Text({RawLiteral(MarkdownRendering.Render(cell, NoPages))});\n"));
        else if (cell.Kind == CellKind.Code && cell.Language == "html")
            _blocks.Add((where, $"\ndisplay(HTML({RawLiteral(cell.Source)}));\n"));
        else if (cell.Kind == CellKind.Code && cell.Language is not ("csharp" or "C#" or "c#"))
            throw new NotebookFormatException($"{where} is marked as {cell.Language}; a program takes C#, Markdown and HTML only.");
        else if (cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source))
            ReadCode(cell, where, cell.Source, folder, []);
    }

    /// <summary>The statements; to be asked once all cells are read, as a name may be declared by a later cell.</summary>
    public IReadOnlyList<ProgramPiece> Body()
    {
        var names = new ProgramNames(_blocks.Select(block => block.Block).OfType<ProgramCell>().Select(cell => cell.Root));
        return [.. _blocks.Select((block, number) => new ProgramPiece(block.Where, block.Block is ProgramCell cell ? cell.Write(names, Types, number) : (string)block.Block))];
    }

    private void ReadCode(Cell cell, string where, string text, string from, IReadOnlyList<string> loading)
    {
        var source = CellSource.Read(text);
        foreach (var directive in cell.SkipsExecution ? [] : source.Directives)
        {
            if (_directives.Follow(directive, from, where) is not { } loaded)
                continue;
            if (loading.Contains(loaded))
                throw new NotebookFormatException($"{where}: {Path.GetFileName(loaded)} loads itself.");
            ReadCode(cell, $"{where}, {Path.GetFileName(loaded)}", File.ReadAllText(loaded), Path.GetDirectoryName(loaded)!, [.. loading, loaded]);
        }

        var root = CSharpSyntaxTree.ParseText(source.Code, CellSource.ParseOptions).GetCompilationUnitRoot();
        if (root.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            var line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
            throw new NotebookFormatException(string.Create(CultureInfo.InvariantCulture, $"{where}, line {line}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"));
        }

        foreach (var line in root.Usings.Select(one => one.WithoutTrivia().NormalizeWhitespace().ToFullString()).Where(line => !_usings.Contains(line)))
            _usings.Add(line);
        _blocks.Add((where, new ProgramCell(cell, where, root)));
    }

    /// <summary>Text as a raw string literal, with more quotation marks around it than it has anywhere in a row.</summary>
    private static string RawLiteral(string text)
    {
        var quotes = 3;
        while (text.Contains(new string('"', quotes), StringComparison.Ordinal))
            quotes++;
        var marks = new string('"', quotes);
        return $"{marks}\n{LineEnds.Unified(text).Trim('\n')}\n{marks}";
    }
}

/// <summary>A part of a program's text and the cell that it comes from.</summary>
internal sealed record ProgramPiece(string Where, string Text);
