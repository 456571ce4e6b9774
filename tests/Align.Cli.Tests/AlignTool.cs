using System.Diagnostics;
using System.Text;

namespace Align.Cli.Tests;

/// <summary>Runs the built tool as a process of its own, as a user does.</summary>
public sealed record ToolResult(int ExitCode, string Output, string Error);

public static class AlignTool
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Align.Cli.dll");

    public static Task<ToolResult> RunAsync(params string[] arguments) => RunAsync([], Environment.CurrentDirectory, arguments);

    public static async Task<ToolResult> RunAsync(byte[] input, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in new[] { "DEEPL_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL" }) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(limit.Token);
        return new ToolResult(process.ExitCode, await output, await error);
    }
}
