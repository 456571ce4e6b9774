using System.Diagnostics;

namespace Align.Tests.Corpora;

/// <summary>A fact that needs a program of the system; skipped, with the reason, where a trial run of it fails.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program, string trialArguments, string package)
    {
        if (Run(program, trialArguments).ExitCode != 0) Skip = $"needs {program} (Debian package {package}), which is not there or does not run";
    }

    public static (int ExitCode, string Output, string Error) Run(string program, string arguments)
    {
        if (!File.Exists(program)) return (-1, "", "");
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
