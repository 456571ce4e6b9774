using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Align.Cli.Tests;

/// <summary>The README is tested as it stands: its C# is compiled, run and compared with the output that it shows.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(TestPaths.Repository, "README.md"));

    [Fact]
    public async Task The_example_prints_what_the_README_says()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Program.cs", Fenced("csharp"));
        folder.Write("Example.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{AppContext.BaseDirectory}Align.dll;{AppContext.BaseDirectory}Align.Cedict.dll;{AppContext.BaseDirectory}Polly*.dll;{AppContext.BaseDirectory}Markdig.dll;{AppContext.BaseDirectory}Microsoft.Extensions.*.dll" />
              </ItemGroup>
            </Project>
            """);

        var (exitCode, output) = await RunAsync(folder.Path, "run");

        Assert.True(exitCode == 0, output);
        Assert.Equal(Fenced("text").TrimEnd(), output.TrimEnd().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_example_is_short() =>
        Assert.InRange(Fenced("csharp").Split('\n').Count(line => line.Trim().Length > 0), 5, 12);

    [Fact]
    public void Every_file_that_the_README_links_to_exists()
    {
        foreach (Match link in Regex.Matches(Readme, @"\]\((?<path>[\w./-]+)\)", RegexOptions.NonBacktracking))
            Assert.True(Path.Exists(Path.Combine(TestPaths.Repository, link.Groups["path"].Value)), link.Value);
    }

    private static string Fenced(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline | RegexOptions.NonBacktracking).Groups[1].Value;

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
