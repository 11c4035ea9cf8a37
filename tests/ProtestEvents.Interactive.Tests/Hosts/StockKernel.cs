namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>One stock kernel for all tests of a class: its start takes longer than their cells.</summary>
public sealed class StockKernel : IAsyncLifetime
{
    internal StdioKernel Kernel { get; private set; } = null!;

    /// <summary>What the first cell of a notebook gave.</summary>
    internal CellRun Setup { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Kernel = await StdioKernel.Start(Repository.PathOf("notebooks"));
        Setup = await Kernel.Run("#load \"setup.csx\"");
    }

    public ValueTask DisposeAsync() => Kernel.DisposeAsync();
}
