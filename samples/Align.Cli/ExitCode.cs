namespace Align.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>Something failed: what and where stands on standard error, the rest was done.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong: nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The user stopped it (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
