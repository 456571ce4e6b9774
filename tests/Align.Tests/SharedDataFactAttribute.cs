namespace Align.Tests;

/// <summary>A fact that needs the data beside the checkout; skipped, with the reason, where that is missing.</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (TestPaths.SharedData is null) Skip = "needs ../shared/data beside the checkout (or ALIGN_SHARED_DATA), which is not there";
    }
}
