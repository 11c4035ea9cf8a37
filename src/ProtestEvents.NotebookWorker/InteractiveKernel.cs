using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;
using ProtestEvents.Notebooks;
using Diagnostic = Microsoft.DotNet.Interactive.Diagnostic;

namespace ProtestEvents.NotebookWorker;

/// <summary>The kernel of .NET Interactive behind plain requests and events. No other file of this project names its types.</summary>
internal sealed class InteractiveKernel : IDisposable
{
    private readonly CompositeKernel kernel;
    private readonly CellOutput output;
    private readonly CellErrors errors;

    public InteractiveKernel(CellOutput output, CellErrors errors)
    {
        (this.output, this.errors) = (output, errors);
        var csharp = new CSharpKernel().UseKernelHelpers().UseWho().UseValueSharing().UseNugetDirective(
            (kernel, packages) =>
            {
                kernel.AddAssemblyReferences(packages.SelectMany(package => package.AssemblyPaths));
                return Task.CompletedTask;
            });
        kernel = new CompositeKernel { csharp };
        kernel.KernelEvents.Subscribe(Hear);
    }

    /// <returns>The error that ended it, or null.</returns>
    public async Task<CellError?> Run(CellRequest cell)
    {
        var result = await kernel.SendAsync(new SubmitCode(cell.Code, "csharp"));
        if (result.Events.OfType<CommandFailed>().LastOrDefault() is not { } failed)
            return null;
        var found = result.Events.OfType<DiagnosticsProduced>().LastOrDefault()?.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ToList() ?? [];
        return failed.Exception switch
        {
            { InnerException: CompilationErrorException inner } => Compilation(cell, found, inner),
            { } thrown => errors.Of(thrown),
            null when found.Count > 0 => Compilation(cell, found, null),
            null => Refused(failed.Message),
        };
    }

    public void Dispose() => kernel.Dispose();

    private void Hear(KernelEvent happened)
    {
        switch (happened)
        {
            case StandardOutputValueProduced text:
                output.Text("stdout", Text(text));
                break;
            case StandardErrorValueProduced text:
                output.Text("stderr", Text(text));
                break;
            case ReturnValueProduced value:
                output.Value(new OutputAdded(new ResultOutput(Data(value), null)));
                break;
            case DisplayedValueProduced value:
                output.Value(new OutputAdded(new DisplayOutput(Data(value)), value.ValueId ?? ""));
                break;
            case DisplayedValueUpdated value:
                output.Value(new DisplayUpdated(value.ValueId ?? "", Data(value)));
                break;
        }
    }

    private static string Text(DisplayEvent happened) => string.Concat(happened.FormattedValues.Select(value => value.Value));

    private static MimeBundle Data(DisplayEvent happened) =>
        happened.FormattedValues.Aggregate(MimeBundle.Empty, (data, value) => data.With(value.MimeType, value.Value));

    // The diagnostics of the event have line numbers of the cell. Only the diagnostics of the exception name a loaded file.
    private CellError Compilation(CellRequest cell, List<Diagnostic> found, CompilationErrorException? thrown)
    {
        var files = thrown?.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Location.GetLineSpan().Path ?? "").ToList() ?? [];
        var lines = cell.Code.ReplaceLineEndings("\n").Split('\n');
        var traceback = new List<string>();
        for (var index = 0; index < found.Count; index++)
        {
            var at = found[index].LinePositionSpan.Start;
            var file = index < files.Count && files[index].Length > 0 ? Path.GetFileName(files[index]) : null;
            traceback.Add(string.Create(CultureInfo.InvariantCulture, $"{file ?? $"cell {cell.Cell}"}, line {at.Line + 1}, column {at.Character + 1}: {Sentence(found[index])}"));
            if (file is not null || at.Line >= lines.Length || lines[at.Line].Trim().Length == 0)
                continue;
            var code = lines[at.Line].TrimStart();
            traceback.Add("    " + code.TrimEnd());
            traceback.Add(new string(' ', 4 + Math.Max(0, at.Character - (lines[at.Line].Length - code.Length))) + "^");
        }

        var more = found.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {found.Count - 1} more)") : "";
        var isInCell = files.Count == 0 || files[0].Length == 0;
        return new(new("CompilationError", (isInCell ? "" : Path.GetFileName(files[0]) + ": ") + Sentence(found[0]) + more, [.. traceback]), isInCell ? found[0].LinePositionSpan.Start.Line + 1 : null);
    }

    private string Sentence(Diagnostic found) => $"{found.Code}: {errors.Shorten(found.Message)}";

    // The message of NuGet begins with the name of a temporary project, which is removed.
    private CellError Refused(string message)
    {
        var sentence = errors.Shorten(Regex.Replace(message, @"(?m)^\S.*?: error (?=NU\d+: )", "", RegexOptions.None, Timeout.InfiniteTimeSpan));
        return new(new("DirectiveError", sentence, [.. sentence.Split('\n')]));
    }
}
