using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Heed.Tests.Process;

/// <summary>The real program in a process of its own, on a free port of this machine. Killing it is a real SIGKILL.</summary>
public sealed partial class HeedProcess : IAsyncDisposable
{
    private readonly System.Diagnostics.Process process;
    private readonly List<string> said = [];

    private HeedProcess(System.Diagnostics.Process process) => this.process = process;

    public Uri Address { get; private set; } = null!;
    public int Id => process.Id;
    public bool HasExited => process.HasExited;
    public string Said { get { lock (said) return string.Join('\n', said); } }

    /// <summary>The executable this test run was built with.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "heed.dll");

    public static async Task<HeedProcess> Serve(string data, CancellationToken stop, params string[] more)
    {
        var heed = new HeedProcess(Start(["serve", "--urls", "http://127.0.0.1:0", "--data", data, .. more]));
        var ready = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        heed.Listen(line => { if (Ready().Match(line) is { Success: true } match) ready.TrySetResult(new Uri(match.Value)); });
        heed.process.EnableRaisingEvents = true;
        heed.process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"Heed stopped before it was ready:\n{heed.Said}"));
        heed.Address = await ready.Task.WaitAsync(TimeSpan.FromSeconds(60), stop);
        return heed;
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Exit, string Output, string Errors)> Run(CancellationToken stop, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        try { await process.WaitForExitAsync(stop); }
        catch (OperationCanceledException) { process.Kill(); throw; }
        return (process.ExitCode, await output, await errors);
    }

    public static System.Diagnostics.Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["HEED_ALLOW_NETWORKS"] = "127.0.0.0/8"; // the true servers of the tests are on this machine
        foreach (var argument in (string[])[Program, .. arguments]) start.ArgumentList.Add(argument);
        return System.Diagnostics.Process.Start(start)!;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Listen(Action<string> line)
    {
        DataReceivedEventHandler heard = (_, data) =>
        {
            if (data.Data is null) return;
            lock (said) said.Add(data.Data);
            line(data.Data);
        };
        process.OutputDataReceived += heard;
        process.ErrorDataReceived += heard;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    [GeneratedRegex(@"(?<=ready on )http://127\.0\.0\.1:\d+")]
    private static partial Regex Ready();
}
