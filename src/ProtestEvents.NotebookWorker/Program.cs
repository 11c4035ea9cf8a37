using System.Globalization;
using System.IO.Pipes;
using ProtestEvents.NotebookWorker;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

if (args is not [var name, var folder, var temporary])
{
    Console.Error.WriteLine("This program runs one notebook for another program; use pea run.");
    return 2;
}

Environment.CurrentDirectory = folder;
// Not disposed: the exit of the process still tells the parent that it has come.
var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
// A parent that has ended meanwhile would be waited for.
await pipe.ConnectAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
// Not before: the pipe itself lies in the folder of the parent.
foreach (var variable in OperatingSystem.IsWindows() ? ["TEMP", "TMP"] : (string[])["TMPDIR"])
    Environment.SetEnvironmentVariable(variable, temporary);
var parent = new ParentChannel(pipe);
await new Worker(parent).Run();
return 0;
