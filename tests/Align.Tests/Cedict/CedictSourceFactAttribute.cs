namespace Align.Tests.Cedict;

/// <summary>A fact that needs the dictionary's text the resource was compiled from; skipped, with the reason, where it is missing.</summary>
public sealed class CedictSourceFactAttribute : FactAttribute
{
    public CedictSourceFactAttribute()
    {
        if (!File.Exists(SourcePath))
            Skip = $"needs the CC-CEDICT edition of 2019-05-27 as {SourcePath} (or name it in ALIGN_CEDICT_SOURCE), which is not there";
    }

    public static string SourcePath { get; } =
        Environment.GetEnvironmentVariable("ALIGN_CEDICT_SOURCE") ?? Path.Combine(TestPaths.Repository, "artifacts", "cedict_ts.u8");
}
