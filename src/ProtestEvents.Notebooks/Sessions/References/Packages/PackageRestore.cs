using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ProtestEvents.Notebooks.Sessions.References.Packages;

/// <summary>Runs <c>dotnet restore</c> on a project made for the purpose, and keeps what came of it.</summary>
internal sealed class PackageRestore(string cache)
{
    private static int s_restores;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // Nothing of a repository that the cache may happen to lie in takes part.
    private static readonly string[] Barriers = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <exception cref="DirectiveException">There is no SDK, or the restore took too long.</exception>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public RestoreResult Run(RestoreRequest request, string id, CancellationToken stop)
    {
        var project = request.Project();
        var kept = Path.Combine(cache, Key(project));
        if (!request.Floats && PackageAssets.Read(kept) is { IsWhole: true } before)
            return new(before, "");
        var work = Path.Combine(cache, string.Create(CultureInfo.InvariantCulture, $".{Key(project)}-{Environment.ProcessId}-{Interlocked.Increment(ref s_restores)}"));
        Directory.CreateDirectory(work);
        try
        {
            foreach (var barrier in Barriers)
                File.WriteAllText(Path.Combine(work, barrier), "<Project />");
            File.WriteAllText(Path.Combine(work, "packages.csproj"), project);
            var (succeeded, said) = Restore(work, id, stop);
            var result = new RestoreResult(succeeded ? PackageAssets.Read(work) : null, said);
            // With all feeds it might have come out otherwise.
            if (result.Assets is not null && result.UnreachedFeeds.Count == 0)
                Keep(work, kept);
            return result;
        }
        finally
        {
            if (Directory.Exists(work))
                Directory.Delete(work, recursive: true);
        }
    }

    private static (bool Succeeded, string Said) Restore(string work, string id, CancellationToken stop)
    {
        var start = new ProcessStartInfo(Host(), ["restore", "packages.csproj", "-nologo", "-nodeReuse:false", "-verbosity:minimal"])
        {
            WorkingDirectory = work,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            if (!Ends(process, stop))
                throw new DirectiveException(PackageSentences.TooLong(id));
            return (process.ExitCode == 0, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception missing)
        {
            throw new DirectiveException(PackageSentences.NoSdk(id), missing);
        }
    }

    private static bool Ends(Process process, CancellationToken stop)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limited.CancelAfter(Limit);
        try
        {
            process.WaitForExitAsync(limited.Token).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            stop.ThrowIfCancellationRequested();
            return false;
        }
    }

    // Another run may have kept the same restore in the meantime, which is as good.
    private static void Keep(string work, string kept)
    {
        try
        {
            if (Directory.Exists(kept))
                Directory.Delete(kept, recursive: true);
            Directory.Move(work, kept);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
            Debug.WriteLine(busy.Message);
        }
    }

    private static string Host() => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) ? host : "dotnet";

    private static string Key(string project) => System.Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..24];
}
