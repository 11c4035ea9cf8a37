namespace ProtestEvents.Notebooks.Running;

/// <summary>
/// The working directory belongs to the whole process, and cells expect it to be their notebook's folder: so one notebook of a process
/// runs at a time.
/// </summary>
internal sealed class WorkingDirectory : IDisposable
{
    private static readonly SemaphoreSlim Turn = new(1, 1);
    private readonly string _before = Environment.CurrentDirectory;

    private WorkingDirectory()
    {
    }

    public static async Task<WorkingDirectory> Enter(string folder)
    {
        await Turn.WaitAsync();
        var entered = new WorkingDirectory();
        Environment.CurrentDirectory = folder;
        return entered;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Turn.Release();
    }
}
