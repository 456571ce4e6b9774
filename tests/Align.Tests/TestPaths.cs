namespace Align.Tests;

/// <summary>Where tests find the repository and the data that lies beside it.</summary>
public static class TestPaths
{
    /// <summary>The folder that holds Align.sln.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Data for measuring, beside the checkout; null where it is missing.</summary>
    public static string? SharedData { get; } = FindSharedData();

    /// <summary>A folder that is copied to the output: <c>Specs</c> or <c>Data</c>.</summary>
    public static string Output(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Align.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Align.sln.");
    }

    private static string? FindSharedData()
    {
        var folder = Environment.GetEnvironmentVariable("ALIGN_SHARED_DATA")
            ?? Path.Combine(Path.GetDirectoryName(Repository)!, "shared", "data");
        return Directory.Exists(folder) ? folder : null;
    }
}
