using ProtestEvents.Notebooks.Sessions.Compiling;

namespace ProtestEvents.Notebooks.Sessions.Assistance;

/// <summary>Answers questions about a cell that is being written, with what the cells before it have defined.</summary>
/// <param name="compiler">Knows those cells.</param>
/// <param name="folder">Where the paths of directives start.</param>
internal sealed class CodeAssistance(CellCompiler compiler, string folder)
{
    public CompletionList Complete(string text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        if (TypedDirective.Before(text, position) is { } directive)
            return new(directive.Start, position, [.. directive.Candidates(folder).Select(candidate => candidate.ToCompletion())]);
        var typed = TypedName.Before(text, position);
        if (typed is null)
            return new(position, position, []);
        // What is half written would swallow the line below it.
        var ended = IsEndOfLine(text, position) ? text.Insert(position, ";") : text;
        var model = compiler.Model(CellSource.Read(ended).Code);
        return new(typed.Start, position, [.. Candidates.Find(model, typed).Select(candidate => candidate.ToCompletion())]);
    }

    public Inspection? Inspect(string text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        var model = compiler.Model(CellSource.Read(text).Code);
        var symbols = MeantSymbols.At(model, position);
        return symbols.Count == 0
            ? null
            : new(Signatures.Describe(symbols), DocumentationText.Of(symbols[0], model.Compilation));
    }

    private static bool IsEndOfLine(string text, int position)
    {
        var end = text.IndexOfAny(['\n', '\r'], position);
        return text.AsSpan(position..(end < 0 ? text.Length : end)).IsWhiteSpace();
    }
}
