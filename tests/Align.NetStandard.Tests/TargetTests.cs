using System.Reflection;
using System.Runtime.Versioning;

namespace Align.Tests;

/// <summary>Guards what this project is for: the shared tests run on the netstandard2.1 build, not on net10.0's.</summary>
public sealed class TargetTests
{
    [Theory]
    [InlineData(typeof(AlignPipeline))]
    [InlineData(typeof(global::Align.Cedict.CedictLexicon))]
    [InlineData(typeof(global::Align.Csv.CsvTermBaseReader))]
    public void The_libraries_under_test_are_the_netstandard_build(Type type) =>
        Assert.Equal(".NETStandard,Version=v2.1", type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
