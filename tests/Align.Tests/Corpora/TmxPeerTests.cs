using System.Text.Json;
using Align.Corpora;

namespace Align.Tests.Corpora;

/// <summary>TMX files as readers that are not ours see them.</summary>
public sealed class TmxPeerTests : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly string _folder = Directory.CreateTempSubdirectory("align-tmx-").FullName;

    [ProgramFact(Python, "-c \"from translate.storage import tmx\"", "translate-toolkit")]
    public void Translate_toolkit_sees_every_unit()
    {
        var units = SampleBitext.ArticleUnits().Where(unit => unit.Source.Length > 0 && unit.Target.Length > 0).ToList();
        var script = Path.Combine(_folder, "read.py");
        File.WriteAllText(script, """
            import json, sys
            from translate.storage import tmx
            with open(sys.argv[1], 'rb') as f:
                store = tmx.tmxfile(f, sourcelanguage='zh-Hans', targetlanguage='en')
            print(json.dumps([[unit.source, unit.target] for unit in store.units]))
            """);

        var (exitCode, output, error) = ProgramFactAttribute.Run(Python, $"{script} {WriteSample(units)}");

        Assert.True(exitCode == 0, error);
        Assert.Equal(units.Select(unit => new[] { unit.Source, unit.Target }), JsonSerializer.Deserialize<string[][]>(output));
    }

    [ProgramFact(Python, "-c \"from translate.storage import tmx\"", "translate-toolkit")]
    public void Translate_toolkit_reads_units_with_one_side()
    {
        var script = Path.Combine(_folder, "count.py");
        File.WriteAllText(script, "import sys\nfrom translate.storage import factory\nprint(len(factory.getobject(sys.argv[1]).units))\n");

        var (exitCode, output, error) = ProgramFactAttribute.Run(Python, $"{script} {WriteSample(SampleBitext.ArticleUnits())}");

        Assert.True(exitCode == 0, error);
        Assert.Equal(SampleBitext.ArticleUnits().Count.ToString(System.Globalization.CultureInfo.InvariantCulture), output.Trim());
    }

    [ProgramFact("/usr/bin/xmllint", "--version", "libxml2-utils")]
    public void Xmllint_finds_the_samples_valid()
    {
        var dtd = TestPaths.Output("Data", "corpora", "tmx-elements.dtd");

        var (exitCode, _, error) = ProgramFactAttribute.Run("/usr/bin/xmllint", $"--noout --nonet --dtdvalid {dtd} {WriteSample([.. SampleBitext.ArticleUnits(), .. SampleBitext.Hostile().ToUnits()])}");

        Assert.True(exitCode == 0, error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string WriteSample(IEnumerable<TranslationUnit> units)
    {
        var path = Path.Combine(_folder, "sample.tmx");
        AtomicFile.Write(path, stream => new TmxWriter().Write(units, stream));
        return path;
    }
}
