namespace ProtestEvents.Notebooks.Sessions;

/// <summary>Runs cells one after another and keeps their state.</summary>
public interface ISession
{
    /// <summary>Runs one cell. The stream ends with <see cref="Idle"/>, whatever happens.</summary>
    /// <param name="request">The cell.</param>
    /// <param name="stop">Stops the cell, not the stream: it still ends with what the cell left and <see cref="Idle"/>.</param>
    IAsyncEnumerable<SessionEvent> Execute(ExecuteRequest request, CancellationToken stop);

    /// <summary>Answers an <see cref="InputRequested"/>.</summary>
    /// <param name="line">The line without its end; null when there is no more input.</param>
    void Reply(string? line);
}
