using Spectre.Console;

namespace Align.Cli.Output;

/// <summary>Shows on standard error, when that is a terminal, that a long computation is under way and for how long; silence elsewhere.</summary>
internal static class WaitDisplay
{
    /// <summary>Runs <paramref name="work"/> with the display.</summary>
    public static T Run<T>(string name, Func<T> work)
    {
        if (Console.IsErrorRedirected) return work();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                context.AddTask(Markup.Escape(name)).IsIndeterminate();
                return work();
            });
    }
}
