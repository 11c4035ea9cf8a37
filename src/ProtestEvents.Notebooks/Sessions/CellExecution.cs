using ProtestEvents.Notebooks.Cells;
using ProtestEvents.Notebooks.Formatting;
using ProtestEvents.Notebooks.Sessions.Assistance;
using ProtestEvents.Notebooks.Sessions.Compiling;
using ProtestEvents.Notebooks.Sessions.Errors;
using ProtestEvents.Notebooks.Sessions.References;

namespace ProtestEvents.Notebooks.Sessions;

/// <summary>Takes a cell through its steps: directives, compilation, run, result. Every error of the cell's author becomes a value.</summary>
internal sealed class CellExecution
{
    private readonly SessionOptions _options;
    private readonly SessionReferences _references = new();
    private readonly CellDocuments _documents = new();
    private readonly ExceptionErrors _exceptions;
    private readonly CellCompiler _compiler;
    private readonly SubmissionChain _chain;

    public CellExecution(SessionOptions options, int guardSlot)
    {
        _options = options;
        _exceptions = new ExceptionErrors(_documents, options.BaseDirectory);
        _compiler = new CellCompiler(_references, guardSlot);
        _chain = new SubmissionChain(new SessionLoadContext(_references));
        Assistance = new CodeAssistance(_compiler, options.BaseDirectory);
    }

    /// <summary>Answers questions about a cell that is being written.</summary>
    public CodeAssistance Assistance { get; }

    /// <summary>Runs a cell; its outputs go to the current <see cref="CellContext"/>.</summary>
    /// <returns>What ended the cell, or null.</returns>
    public CellError? Run(ExecuteRequest request)
    {
        var document = _documents.AddCell(request.Number, request.Code);
        try
        {
            return RunText(document, request.Code, _options.BaseDirectory, []);
        }
        catch (OperationCanceledException stopped) when (CellContext.Current?.Interruption.IsAsked == true)
        {
            return _exceptions.DescribeStop(stopped, document);
        }
#pragma warning disable CA1031 // On this thread nobody else would catch it, and the process would end.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            return _exceptions.Describe(unexpected);
        }
    }

    private static CancellationToken Stop => CellContext.Current?.Interruption.Asked ?? CancellationToken.None;

    private CellError? RunText(CellDocument document, string text, string folder, IReadOnlyList<string> loading)
    {
        var source = CellSource.Read(text);
        foreach (var (at, directive) in source.Directives.Index())
        {
            try
            {
                if (Package.Stretch(source.Directives, at) is { Count: > 1 } packages)
                    _options.Packages?.Prepare(packages, Stop);
                if (Follow(directive, folder, loading) is { } error)
                    return error;
            }
            catch (DirectiveException unfollowed)
            {
                return Describe(unfollowed, document, directive.Line);
            }
        }

        return RunCode(document, source.Code);
    }

    private CellError? RunCode(CellDocument document, string code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;
        var cell = CellContext.Current!;
        try
        {
            var compiled = _compiler.Compile(code, document.Name, cell.Interruption.Asked);
            if (!compiled.Errors.IsEmpty)
                return CompilationErrors.Describe(compiled.Errors, document);
            var result = cell.Interruption.Around(() => RunCompiled(compiled, isShown: document.Cell is not null));
            if (result is not null)
                cell.Emit(new ExecuteResult(result));
            return null;
        }
#pragma warning disable CA1031 // Whatever a cell throws is its result.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            // Whatever it is: the cell's own handlers were not allowed to take it.
            return cell.Interruption.IsAsked ? _exceptions.DescribeStop(thrown, document) : _exceptions.Describe(thrown);
        }
    }

    // A cell that was told to stop before it came to this leaves no trace.
    private MimeBundle? RunCompiled(CompiledCell compiled, bool isShown)
    {
        _compiler.Accept(compiled);
        if (compiled.Assembly is null)
            return null;
        var value = _chain.Run(compiled);
        // What it waited for, a thread of its own, may have been stopped in its place.
        if (CellContext.Current!.Interruption.IsAsked)
            throw new CellStoppedException();
        // Showing a value runs code of its author too.
        return compiled.HasResult && isShown && value is not DisplayedValue ? ValueFormatter.Format(value) : null;
    }

    private CellError? Follow(CellDirective directive, string folder, IReadOnlyList<string> loading)
    {
        switch (directive.Kind)
        {
            case DirectiveKind.Reference when Package.Named(directive.Argument) is { } package:
                AddPackage(package);
                return null;
            case DirectiveKind.Reference:
                if (_references.Add(directive.Argument, folder) is { } warning)
                    CellContext.Current?.WriteText("stderr", warning + "\n");
                return null;
            case DirectiveKind.Load:
                return Load(directive.Argument, folder, loading);
            case DirectiveKind.PackageSource when _options.Packages is not null && Package.Source(directive.Argument) is { } place:
                _options.Packages.AddSource(place);
                return null;
            default:
                throw new DirectiveException(DirectiveSentences.Unsupported(directive));
        }
    }

    private CellError? Load(string argument, string folder, IReadOnlyList<string> loading)
    {
        var path = Path.GetFullPath(Path.Combine(folder, argument.Replace('\\', '/')));
        if (!File.Exists(path))
            throw new DirectiveException($"#load \"{argument}\" names a file that does not exist; expected a path from the notebook's folder.");
        if (loading.Contains(path))
            throw new DirectiveException($"#load \"{argument}\" loads a file that is being loaded already.");
        var text = File.ReadAllText(path);
        return RunText(_documents.AddFile(Path.GetFileName(path), text), text, Path.GetDirectoryName(path)!, [.. loading, path]);
    }

    private void AddPackage(Package package)
    {
        var files = Files(package);
        try
        {
            _references.Add(files, package.Id);
        }
        catch (DirectiveException)
        {
            _options.Packages?.Forget();
            throw;
        }

        if (files.Remark is { } remark)
            CellContext.Current?.WriteText("stderr", remark + "\n");
    }

    private PackageFiles Files(Package package)
    {
        try
        {
            return _options.Packages is { } packages
                ? packages.Resolve(package.Id, package.Version, Stop)
                : throw new DirectiveException(DirectiveSentences.NoPackages(package));
        }
        catch (DirectiveException missing)
        {
            throw new DirectiveException(missing.Message, missing) { Kind = CellErrorKind.Package };
        }
    }

    private static CellError Describe(DirectiveException error, CellDocument document, int line) => new(
        error.Kind,
        "DirectiveError",
        error.Message,
        [$"{document.Label}, line {line.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {error.Message}"],
        document.Cell is null ? null : line,
        document.Cell is null ? null : document.Line(line).Trim());
}
