using System.CommandLine;
using System.CommandLine.Parsing;

namespace Align.Cli;

/// <summary>Parses the command line, runs the command and turns every outcome into an exit code and a message.</summary>
internal static class CommandRunner
{
    /// <summary>How long a command may take after Ctrl+C to finish the file that it is writing.</summary>
    private static readonly TimeSpan LongestEnding = TimeSpan.FromSeconds(30);

    /// <summary>Runs the command that <paramref name="args"/> names.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Report(error.Message);
            Report($"see 'align{CommandPath(parsed.CommandResult)} --help'");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnding });
        }
        catch (UsageException e)
        {
            Report(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            Report("stopped");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is AlignException or IOException or UnauthorizedAccessException)
        {
            Report(e.Message);
            return ExitCode.Failure;
        }
    }

    /// <summary>Writes one message to standard error in the form of all messages of the tool.</summary>
    public static void Report(string message) => Console.Error.WriteLine($"align: {message}");

    private static string CommandPath(SymbolResult? result)
    {
        var path = "";
        for (; result is CommandResult { Command: not RootCommand } command; result = command.Parent) path = $" {command.Command.Name}{path}";
        return path;
    }
}
