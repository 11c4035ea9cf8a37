namespace ProtestEvents.Interactive.Tests.Hosts;

/// <summary>One thing that a cell showed: its text by MIME type.</summary>
/// <param name="IsResult">True for the value that the cell ends in, false for what it displayed on the way.</param>
/// <param name="ByMimeType">What stands there.</param>
internal sealed record CellOutput(bool IsResult, IReadOnlyDictionary<string, string> ByMimeType)
{
    public string? Html => ByMimeType.GetValueOrDefault("text/html");

    public string? Plain => ByMimeType.GetValueOrDefault("text/plain");
}
