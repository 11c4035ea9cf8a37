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
// The pipe is not disposed, because the process still uses it when it exits to tell the parent.
var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
// The time limit is for a parent that has already ended.
await pipe.ConnectAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
// The variables are set only now, because the pipe itself is in the parent's folder for temporary files.
foreach (var variable in OperatingSystem.IsWindows() ? ["TEMP", "TMP"] : (string[])["TMPDIR"])
    Environment.SetEnvironmentVariable(variable, temporary);
var parent = new ParentChannel(pipe);
await new Worker(parent).Run();
return 0;
