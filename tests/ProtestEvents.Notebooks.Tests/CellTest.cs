using System.Collections.Immutable;
using ProtestEvents.Notebooks.Sessions;

namespace ProtestEvents.Notebooks.Tests;

/// <summary>A session in a folder of its own, and short ways to run cells in it.</summary>
public abstract class CellTest : IDisposable
{
    private readonly Lazy<CSharpSession> _session;
    private int _cells;

    protected CellTest() =>
        _session = new(() => new CSharpSession(new SessionOptions { BaseDirectory = Folder.Path, StopGrace = TimeSpan.FromSeconds(20) }));

    protected TemporaryFolder Folder { get; } = new();

    protected CSharpSession Session => _session.Value;

    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Dispose();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Everything a cell does, without the last <see cref="Idle"/>.</summary>
    protected Task<ImmutableArray<SessionEvent>> Run(string code) => RunUntil(code, CancellationToken.None);

    /// <summary>As <see cref="Run"/>, for a cell that is told to stop.</summary>
    protected Task<ImmutableArray<SessionEvent>> RunUntil(string code, CancellationToken stop) =>
        Gather(Session, new ExecuteRequest(++_cells, code), stop);

    /// <summary>Everything a cell does in some other session, without the last <see cref="Idle"/>.</summary>
    protected static Task<ImmutableArray<SessionEvent>> Events(ISession session, ExecuteRequest request) =>
        Gather(session, request, CancellationToken.None);

    private static async Task<ImmutableArray<SessionEvent>> Gather(ISession session, ExecuteRequest request, CancellationToken stop)
    {
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        await foreach (var happened in session.Execute(request, stop))
            events.Add(happened);
        Assert.IsType<Idle>(events[^1]);
        events.RemoveAt(events.Count - 1);
        return events.ToImmutable();
    }

    /// <summary>The text of a cell's trailing expression.</summary>
    protected async Task<string?> Result(string code)
    {
        var events = await Run(code);
        Assert.DoesNotContain(events, happened => happened is CellError);
        return events.OfType<ExecuteResult>().SingleOrDefault()?.Data["text/plain"];
    }

    protected async Task<CellError> Error(string code) => (await Run(code)).OfType<CellError>().Single();

    protected static string Stream(IEnumerable<SessionEvent> events, string name) =>
        string.Concat(events.OfType<StreamText>().Where(text => text.Name == name).Select(text => text.Text));
}
