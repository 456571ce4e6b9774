using Align.Alignment.Words;

namespace Align.Cli;

/// <summary>Models that <c>align train</c> wrote.</summary>
internal static class Models
{
    /// <exception cref="AlignException">It cannot be read, or is no model; the message names it.</exception>
    public static WordAlignmentModel Load(string path)
    {
        using var stream = Input.InputFile.OpenRead(path);
        try
        {
            return WordAlignmentModel.Load(stream);
        }
        catch (Corpora.CorpusFormatException e)
        {
            throw new AlignException($"{path}: {e.Message} Make it again with 'align train'.", e);
        }
    }
}
