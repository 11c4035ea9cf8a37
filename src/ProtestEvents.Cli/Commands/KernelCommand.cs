using System.CommandLine;
using System.Text;
using Microsoft.Win32.SafeHandles;
using ProtestEvents.Notebooks.Kernel;

namespace ProtestEvents.Cli.Commands;

/// <summary><c>pea kernel</c>: the C# kernel of Jupyter.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "Registers C# as a kernel of Jupyter, or takes it away again.")
    {
        Install(), Uninstall(), Serve(),
    };

    private static Command Install()
    {
        var (user, prefix, name) = Place();
        var displayName = new Option<string?>("--display-name") { Description = "How front ends show it; C# (ProtestEvents) when not given." };
        var replace = new Option<bool>("--replace") { Description = "Takes the name of another program's kernel; uninstall gives it back." };
        var command = new Command("install", "Registers the kernel with Jupyter.") { user, prefix, name, displayName, replace };
        OneOf(command, user, prefix, name);
        command.SetAction(parsed =>
        {
            var kernel = parsed.GetValue(name)!;
            var spec = new KernelSpec(kernel, parsed.GetValue(displayName) ?? DisplayName(kernel), Self());
            var kernels = Folder(parsed.GetValue(prefix));
            if (spec.IsTaken(kernels) && !parsed.GetValue(replace))
                throw new UsageException($"Found another program's kernel {kernel} in {kernels}, expected a free name: give another --name, or --replace, which pea kernel uninstall undoes.");
            Console.Out.WriteLine(spec.Install(kernels));
            Console.Error.WriteLine($"Jupyter knows the kernel {kernel} now.");
            return CommandLine.Well;
        });
        return command;
    }

    private static Command Uninstall()
    {
        var (user, prefix, name) = Place();
        var command = new Command("uninstall", "Takes the kernel away from Jupyter.") { user, prefix, name };
        OneOf(command, user, prefix, name);
        command.SetAction(parsed =>
        {
            var folder = Folder(parsed.GetValue(prefix));
            var kernel = parsed.GetValue(name)!;
            var gone = KernelSpec.Uninstall(folder, kernel)
                ?? throw new UsageException($"Found no kernel {kernel} of this program in {folder}, expected one that pea kernel install has put there.");
            Console.Out.WriteLine(gone);
            return CommandLine.Well;
        });
        return command;
    }

    // Started by the kernel's Jupyter side, never by a person.
    private static Command Serve()
    {
        var channel = new Option<int[]>("--channel") { Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var command = new Command("serve", "Runs cells for the kernel.") { channel };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            var ends = parsed.GetValue(channel) ?? [];
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var requests = ends.Length == 2 ? Open(ends[0], FileAccess.Read) : Console.OpenStandardInput();
            var events = ends.Length == 2 ? Open(ends[1], FileAccess.Write) : Console.OpenStandardOutput();
            using var reader = new StreamReader(requests, utf8);
            using var writer = new StreamWriter(events, utf8) { NewLine = "\n" };
            using var server = new KernelServer(reader, writer);
            server.Run();
            return CommandLine.Well;
        });
        return command;
    }

    private static FileStream Open(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(new IntPtr(descriptor), ownsHandle: true), access, bufferSize: 0);

    private static (Option<bool> User, Option<string?> Prefix, Option<string> Name) Place() => (
        new Option<bool>("--user") { Description = "For the person who runs this; so when nothing else is said." },
        new Option<string?>("--prefix") { Description = "For everyone who uses the Python environment or system at this place, such as /usr/local." },
        new Option<string>("--name")
        {
            Description = "The kernel's name. With .net-csharp the notebooks open without a question for their kernel.",
            DefaultValueFactory = _ => KernelSpec.DefaultName,
        });

    private static void OneOf(Command command, Option<bool> user, Option<string?> prefix, Option<string> name) => command.Validators.Add(result =>
    {
        if (result.GetValue(user) && result.GetValue(prefix) is not null)
            result.AddError("--user and --prefix name two places; give one of the two.");
        if (result.GetValue(name) is { } given && !KernelSpec.IsName(given))
            result.AddError($"--name is '{given}', expected letters, digits, dots, hyphens and underscores.");
    });

    private static string Folder(string? prefix) => prefix is null ? JupyterFolders.User() : JupyterFolders.Prefix(prefix);

    private static string DisplayName(string name) => name == ".net-csharp" ? ".NET (C#)" : "C# (ProtestEvents)";

    /// <summary>How this program is started: by itself, as a tool is, or by <c>dotnet</c>.</summary>
    private static string[] Self()
    {
        var process = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(process).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [process, Path.Combine(AppContext.BaseDirectory, "pea.dll")]
            : [process];
    }
}
