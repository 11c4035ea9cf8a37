using System.Collections.Immutable;
using System.Text;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Running;

/// <summary>Gathers the events of a notebook's cells into outputs: text of one stream in one piece, updates in their first place.</summary>
internal sealed class RunOutputs
{
    // Beyond this a page with the output is of no use to anyone.
    private const int MaxStreamLength = 1_000_000;
    private readonly Dictionary<int, List<object>> _cells = [];
    private readonly Dictionary<string, (int Cell, int Place)> _displays = new(StringComparer.Ordinal);

    public void Begin(int cell) => _cells[cell] = [];

    public void Add(int cell, int executionCount, SessionEvent happened)
    {
        var outputs = _cells[cell];
        switch (happened)
        {
            case StreamText text:
                Last(outputs, text.Name).Append(text.Text);
                break;
            case DisplayData display:
                _displays[display.DisplayId] = (cell, outputs.Count);
                outputs.Add(new DisplayOutput(display.Data));
                break;
            case UpdateDisplayData update when _displays.TryGetValue(update.DisplayId, out var at):
                _cells[at.Cell][at.Place] = new DisplayOutput(update.Data);
                break;
            case ExecuteResult result:
                outputs.Add(new ResultOutput(result.Data, executionCount));
                break;
            case CellError error:
                outputs.Add(new ErrorOutput(error.Name, error.Message, error.Traceback));
                break;
        }
    }

    public ImmutableArray<Output> Of(int cell) =>
        [.. _cells[cell].Select(output => output is Stream stream ? new StreamOutput(stream.Name, stream.ToText()) : (Output)output)];

    private static Stream Last(List<object> outputs, string name)
    {
        if (outputs.LastOrDefault() is Stream last && last.Name == name)
            return last;
        var stream = new Stream(name);
        outputs.Add(stream);
        return stream;
    }

    private sealed class Stream(string name)
    {
        private readonly StringBuilder _text = new();
        private bool _cut;

        public string Name => name;

        public void Append(string text)
        {
            var room = MaxStreamLength - _text.Length;
            _cut |= text.Length > room;
            _text.Append(text, 0, Math.Min(text.Length, room));
        }

        public string ToText() => _cut ? _text + "\n… (cut after 1,000,000 characters)\n" : _text.ToString();
    }
}
