namespace Align.Browser.Tests;

/// <summary>A fact that needs Chromium; skipped, with the reason, where that is missing.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium.Executable)) Skip = $"needs Chromium at {Chromium.Executable} (or where ALIGN_CHROMIUM says), which is not there";
    }
}
