namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>What running one cell gave.</summary>
/// <param name="Outputs">What it showed, in order.</param>
/// <param name="Printed">What it wrote to the console.</param>
/// <param name="Error">The host's message when the cell failed, or null.</param>
internal sealed record CellRun(IReadOnlyList<CellOutput> Outputs, string Printed, string? Error)
{
    /// <summary>The one value that the cell showed.</summary>
    public CellOutput Only
    {
        get
        {
            Assert.Null(Error);
            return Assert.Single(Outputs);
        }
    }
}
