using System.Diagnostics;

namespace ProtestEvents.Tests.Charts;

/// <summary>Debian's Chromium without a driver: it opens a page from disk, with no network, and gives back the page as its scripts left it.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static string? Program { get; } = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Skips the running test where there is no browser, and fails it in CI.</summary>
    public static void Require()
    {
        if (Program is not null)
            return;
        const string Reason = "No Chromium on the PATH: charts are not drawn here.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", Reason);
        Assert.Skip(Reason);
    }

    public static string Dump(string page) => Run(page, "--dump-dom", "--window-size=1100,2000");

    public static void Screenshot(string page, string picture, int width, int height) =>
        Run(page, $"--screenshot={picture}", $"--window-size={width},{height}", "--hide-scrollbars");

    private static string Run(string page, params string[] arguments)
    {
        var profile = Directory.CreateTempSubdirectory("pea-chromium");
        try
        {
            var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var argument in (string[])
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage",
                "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=30000",
                $"--user-data-dir={profile.FullName}", .. arguments, new Uri(page).AbsoluteUri,
            ])
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"Chromium ended with {process.ExitCode}: {errors.Result}");
            return output;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
