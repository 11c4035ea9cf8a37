using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace ProtestEvents.Notebooks.Sessions.Errors;

/// <summary>Says what a running cell threw, and where in the notebook's own lines; nothing of the host, no path of the machine.</summary>
internal sealed class ExceptionErrors(CellDocuments documents, string baseDirectory)
{
    private const int ShownFrames = 20;
    private const string At = "   at ";
    private readonly RelativePaths _paths = new(baseDirectory);

    public CellError Describe(Exception thrown)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"{Name(thrown)}: {Message(thrown)}");
        foreach (var inner in Inner(thrown))
        {
            lines.Add($" ---> {Name(inner)}: {Message(inner)}");
            lines.AddRange(Shown(Frames(inner)));
        }

        if (lines.Count > 1 && lines[^1].StartsWith(At, StringComparison.Ordinal) && Frames(thrown).Any())
            lines.Add("   --- End of inner exception stack trace ---");
        lines.AddRange(Shown(Frames(thrown)));
        var at = Inner(thrown).Prepend(thrown).Select(InCell).FirstOrDefault(frame => frame is not null);
        var line = at?.GetFileLineNumber();
        return new(
            CellErrorKind.Exception, Name(thrown), Message(thrown), lines.ToImmutable(),
            line, line is null ? null : documents.Find(at!.GetFileName())!.Line(line.Value).Trim());
    }

    /// <summary>Says where a cell was when it was stopped from outside.</summary>
    /// <param name="thrown">What ended it.</param>
    /// <param name="cell">The cell, named when it was waiting at a place that is not known.</param>
    public CellError DescribeStop(Exception thrown, CellDocument cell)
    {
        const string Message = "The cell was stopped.";
        var frames = Inner(thrown).Prepend(thrown).Select(OwnFrames).FirstOrDefault(own => !own.IsEmpty, [$"{At}{cell.Label}"]);
        return Describe(thrown) with
        {
            Kind = CellErrorKind.Stopped,
            Name = "StoppedError",
            Message = Message,
            Traceback = [Message, .. Shown(frames)],
        };
    }

    // All exceptions inside one, outer before inner; an aggregate has several.
    private static IEnumerable<Exception> Inner(Exception thrown) =>
        (thrown is AggregateException { InnerExceptions: var all } ? all : thrown.InnerException is { } inner ? [inner] : Enumerable.Empty<Exception>())
            .SelectMany(inner => Inner(inner).Prepend(inner));

    private static StackFrame[] AllFrames(Exception thrown) => new StackTrace(thrown, fNeedFileInfo: true).GetFrames();

    private StackFrame? InCell(Exception thrown) =>
        Array.FindLast(AllFrames(thrown), frame => documents.Find(frame.GetFileName())?.Cell is not null);

    // What called the cell is the host.
    private IEnumerable<string> Frames(Exception thrown)
    {
        var frames = AllFrames(thrown);
        var last = Array.FindLastIndex(frames, frame => documents.Find(frame.GetFileName()) is not null);
        return frames.Take(last + 1).Select(Line).OfType<string>();
    }

    private ImmutableArray<string> OwnFrames(Exception thrown) =>
        [.. AllFrames(thrown).Where(frame => documents.Find(frame.GetFileName()) is not null).Select(Line).OfType<string>()];

    // How often a function that calls itself without end got to do so is chance; the lines are not to depend on it.
    private static IEnumerable<string> Shown(IEnumerable<string> frames)
    {
        var previous = new Queue<string>();
        var shown = 0;
        foreach (var frame in frames)
        {
            if (previous.Contains(frame))
                continue;
            if (++shown > ShownFrames)
            {
                yield return "   … (more)";
                yield break;
            }

            yield return frame;
            previous.Enqueue(frame);
            if (previous.Count > 4)
                previous.Dequeue();
        }
    }

    private string? Line(StackFrame frame)
    {
        var method = frame.GetMethod();
        if (documents.Find(frame.GetFileName()) is { } document)
        {
            var line = frame.GetFileLineNumber();
            return $"{At}{Function(method)}{document.Label}, line {line.ToString(CultureInfo.InvariantCulture)}: {document.Line(line).Trim()}";
        }

        return method?.DeclaringType is { } type && !IsMachinery(type)
            ? $"{At}{type}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})"
            : null;
    }

    // What the compiler names <<Initialize>>d__0.MoveNext or <<Initialize>>g__Twice|0_1 its author knows as the cell and as Twice.
    private static string Function(MethodBase? method)
    {
        var name = method?.Name ?? "";
        var local = name.IndexOf("g__", StringComparison.Ordinal);
        if (local >= 0)
            name = name[(local + 3)..].Split('|')[0];
        if (name == "MoveNext" && method?.DeclaringType?.Name is { } machine)
            name = machine.TrimStart('<').Split('>')[0];
        return name.Length == 0 || name.Contains('<', StringComparison.Ordinal) || name is "Initialize" ? "" : $"{name} in ";
    }

    private static bool IsMachinery(Type type) =>
        type.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" or "System.Threading.Tasks" or "System.Threading"
        || type.Assembly == typeof(ExceptionErrors).Assembly
        || type.Name.StartsWith('<');

    private static string Name(Exception thrown) => thrown.GetType().FullName ?? thrown.GetType().Name;

    private string Message(Exception thrown) => thrown is InsufficientExecutionStackException
        ? "A function calls itself without end: there is no room for another call."
        : _paths.Shorten(thrown.Message).ReplaceLineEndings("\n");
}
