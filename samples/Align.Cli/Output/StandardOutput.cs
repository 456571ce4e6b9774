using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Align.Cli.Output;

/// <summary>Standard output as UTF-8 without a mark, LF line ends, buffered.</summary>
internal static class StandardOutput
{
    /// <summary>JSON for people and pipes: one line, Chinese as it is.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Opens it for text.</summary>
    public static StreamWriter Open() =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
}
