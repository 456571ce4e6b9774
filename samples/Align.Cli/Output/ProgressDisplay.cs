using Align.Translation;
using Spectre.Console;

namespace Align.Cli.Output;

/// <summary>Progress bars on standard error when that is a terminal; silence elsewhere.</summary>
internal sealed class ProgressDisplay
{
    private readonly ProgressContext? _context;

    private ProgressDisplay(ProgressContext? context) => _context = context;

    /// <summary>Runs <paramref name="work"/> with a display for its progress.</summary>
    public static async Task RunAsync(Func<ProgressDisplay, Task> work)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            await work(new ProgressDisplay(null));
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ProgressDisplay(context)));
    }

    /// <summary>Begins the bar of one file.</summary>
    public Step Start(string name) => new(_context?.AddTask(Markup.Escape(Path.GetFileName(name))));

    /// <summary>The bar of one file.</summary>
    internal sealed class Step(ProgressTask? task) : IProgress<TranslationProgress>, IDisposable
    {
        public void Report(TranslationProgress value)
        {
            if (task is null) return;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Completed;
        }

        public void Dispose() => task?.StopTask();
    }
}
