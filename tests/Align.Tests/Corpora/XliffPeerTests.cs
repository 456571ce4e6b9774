using System.Text.Json;
using Align.Corpora;

namespace Align.Tests.Corpora;

/// <summary>XLIFF files as readers and schemas that are not ours see them.</summary>
public sealed class XliffPeerTests : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string Schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas";
    private readonly string _folder = Directory.CreateTempSubdirectory("align-xliff-").FullName;

    [ProgramFact(Python, "-c \"from translate.storage import xliff\"", "translate-toolkit")]
    public void Translate_toolkit_sees_every_unit_of_xliff_1()
    {
        var units = Rich();
        var script = Path.Combine(_folder, "read.py");
        File.WriteAllText(script, """
            import json, sys
            from translate.storage import xliff
            with open(sys.argv[1], 'rb') as f:
                store = xliff.xlifffile.parsefile(f)
            print(json.dumps([[u.source, u.target or '', u.getnotes()] for u in store.units]))
            """);

        var (exitCode, output, error) = ProgramFactAttribute.Run(Python, $"{script} {Write(units, XliffVersion.Xliff12)}");

        Assert.True(exitCode == 0, error);
        Assert.Equal(units.Select(unit => new[] { unit.Source, unit.Target, string.Join('\n', unit.Notes) }), JsonSerializer.Deserialize<string[][]>(output));
    }

    [ProgramFact(Python, "-c \"from translate.storage import pypo\"", "translate-toolkit")]
    public void Translate_toolkit_sees_every_unit_of_po()
    {
        var units = Rich();
        var path = Path.Combine(_folder, "sample.po");
        AtomicFile.Write(path, stream => new PoWriter().Write(units, stream));
        var script = Path.Combine(_folder, "read.py");
        File.WriteAllText(script, """
            import json, sys
            from translate.storage import pypo
            with open(sys.argv[1], 'rb') as f:
                store = pypo.pofile.parsefile(f)
            print(json.dumps([[u.source, u.target, u.getcontext(), str(u.isfuzzy())] for u in store.units if not u.isheader()]))
            """);

        var (exitCode, output, error) = ProgramFactAttribute.Run(Python, $"{script} {path}");

        Assert.True(exitCode == 0, error);
        Assert.Equal(units.Select(unit => new[] { unit.Source, unit.Target, unit.Id, unit.State is TranslationState.NeedsReview ? "True" : "False" }), JsonSerializer.Deserialize<string[][]>(output));
    }

    [ProgramFact("/usr/bin/xmllint", "--noout " + Schemas + "/xliff-core-1.2-strict.xsd", "php-symfony-translation and libxml2-utils")]
    public void The_strict_schema_finds_xliff_1_2_valid() => AssertValid(XliffVersion.Xliff12, "xliff-core-1.2-strict.xsd");

    [ProgramFact("/usr/bin/xmllint", "--noout " + Schemas + "/xliff-core-2.0.xsd", "php-symfony-translation and libxml2-utils")]
    public void The_schema_finds_xliff_2_1_valid() => AssertValid(XliffVersion.Xliff21, "xliff-core-2.0.xsd");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertValid(XliffVersion version, string schema)
    {
        InlineCode[] codes = [new(InlineCodeKind.Open, 0, "1", "<b>"), new(InlineCodeKind.Standalone, 1, "3"), new(InlineCodeKind.Close, 2, "1", "</b>"), new(InlineCodeKind.Close, 2, "2")];
        var path = Write([.. Rich(), .. SampleBitext.Hostile().ToUnits(), new() { Id = "a b", Source = "按钮", SourceCodes = codes, Target = "button", TargetCodes = codes }], version);
        // The 2.1 schema differs from the 2.0 one in the modules and in the value of the version only.
        File.WriteAllText(path, File.ReadAllText(path).Replace("version=\"2.1\"", "version=\"2.0\"", StringComparison.Ordinal));

        // The schemas name xml.xsd by its address on the web; the package holds it beside them.
        var own = Path.Combine(_folder, schema);
        File.WriteAllText(own, File.ReadAllText(Path.Combine(Schemas, schema)).Replace("http://www.w3.org/2001/xml.xsd", $"{Schemas}/xml.xsd", StringComparison.Ordinal)
            .Replace("<xsd:import ", $"<xsd:import namespace=\"urn:x-align:properties\" schemaLocation=\"{TestPaths.Output("Data", "corpora", "xliff-properties.xsd")}\"/><xsd:import ", StringComparison.Ordinal)
            .Replace("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", $"{Schemas}/xml.xsd", StringComparison.Ordinal));
        var (exitCode, _, error) = ProgramFactAttribute.Run("/usr/bin/xmllint", $"--noout --nonet --schema {own} {path}");

        Assert.True(exitCode == 0, error);
    }

    private static List<TranslationUnit> Rich() =>
        [.. SampleBitext.ArticleUnits().Where(unit => unit.Source.Length > 0 && unit.Target.Length > 0).Select((unit, i) => unit with
        {
            State = (TranslationState)(i % 5),
            Notes = i % 2 == 0 ? ["Look at the picture."] : [],
            Matches = i % 3 == 0 ? [new() { Source = unit.Source, Target = "Nearly.", Origin = "tm", Similarity = 0.8 }] : [],
        })];

    private string Write(IEnumerable<TranslationUnit> units, XliffVersion version)
    {
        var path = Path.Combine(_folder, "sample.xlf");
        AtomicFile.Write(path, stream => new XliffWriter(new XliffWriterOptions { Version = version }).Write(units, stream));
        return path;
    }
}
