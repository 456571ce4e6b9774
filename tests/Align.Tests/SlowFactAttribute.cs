namespace Align.Tests;

/// <summary>A test of minutes, run where ALIGN_SLOW_TESTS is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ALIGN_SLOW_TESTS")))
            Skip = "It takes minutes. Set ALIGN_SLOW_TESTS=1 to run it.";
    }
}
