namespace ProtestEvents.Notebooks;

/// <summary>Gathers the events of a notebook's cells into outputs: text of one stream in one piece, updates in their first place.</summary>
internal sealed class RunOutputs
{
    private readonly Dictionary<int, List<Output>> cells = [];
    private readonly Dictionary<string, (int Cell, int Place)> displays = new(StringComparer.Ordinal);

    public void Begin(int cell) => cells[cell] = [];

    public void Add(int cell, int executionCount, CellEvent happened)
    {
        var outputs = cells[cell];
        switch (happened)
        {
            case OutputAdded added:
                if (added.DisplayId is { } id)
                    displays[id] = (cell, outputs.Count);
                outputs.Add(added.Output is ResultOutput result ? result with { ExecutionCount = executionCount } : added.Output);
                break;
            case DisplayUpdated update when displays.TryGetValue(update.DisplayId, out var at):
                cells[at.Cell][at.Place] = new DisplayOutput(update.Data);
                break;
            case CellError error:
                outputs.Add(error.Output);
                break;
        }
    }

    // Put together at the end, as a cell may print a million single characters.
    public ImmutableArray<Output> Of(int cell)
    {
        var pieces = cells[cell];
        var whole = ImmutableArray.CreateBuilder<Output>();
        for (var at = 0; at < pieces.Count;)
        {
            if (pieces[at] is not StreamOutput first)
            {
                whole.Add(pieces[at++]);
                continue;
            }

            var text = new StringBuilder();
            for (; at < pieces.Count && pieces[at] is StreamOutput next && next.Name == first.Name; at++)
                text.Append(next.Text);
            whole.Add(new StreamOutput(first.Name, text.ToString()));
        }

        return whole.ToImmutable();
    }
}
