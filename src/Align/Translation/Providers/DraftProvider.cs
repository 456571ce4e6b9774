using Align.Languages;
using Align.Translation.Providers.Drafting;

namespace Align.Translation.Providers;

/// <summary>
/// Writes a word-level English draft of Chinese text from a lexicon: for reading and alignment, no fluent translation.
/// </summary>
/// <remarks>
/// <para>
/// Needs no network, key or download. Words come in Chinese order, each with one gloss; glossary terms are placed exactly;
/// placeholders, Latin text and addresses are kept; numbers, units and dates are converted by value; measure words and
/// particles are dropped; names and unknown characters become pinyin. The same input always gives the same output.
/// </para>
/// <para>Chinese to English only. The instance is immutable for its users and thread-safe; glosses are remembered as they are used.</para>
/// </remarks>
public sealed class DraftProvider : ITranslationProvider
{
    private readonly DraftTokenizer _tokenizer;

    /// <summary>Makes the provider.</summary>
    /// <param name="lexicon">Glosses and readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public DraftProvider(ILexicon lexicon) => _tokenizer = new DraftTokenizer(lexicon ?? throw new ArgumentNullException(nameof(lexicon)));

    /// <inheritdoc/>
    public ProviderInfo Info { get; } = new()
    {
        Name = "draft", Terms = TermSupport.Exact, IsDraft = true, MaxBatchSize = 1000, MaxCharacters = 1_000_000,
    };

    /// <summary>Writes a draft of one text.</summary>
    /// <returns>Never empty for a text that holds more than white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public string Draft(TranslationItem item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        var tokens = _tokenizer.Tokenize(item);
        DraftGrammar.Apply(tokens);
        var text = DraftWriter.Write(tokens);
        // Particles alone (嗯的) leave nothing; the source says more than an empty target would.
        return text.Length > 0 ? text : item.Text.Trim();
    }

    /// <inheritdoc/>
    /// <exception cref="TranslationException">The source language is not Chinese or the target language is not English.</exception>
    public Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (!IsLanguage(request.SourceLanguage, "zh") || !IsLanguage(request.TargetLanguage, "en"))
            throw new TranslationException(Info.Name, $"translates from Chinese (zh) into English (en) only, not from {request.SourceLanguage} into {request.TargetLanguage}; choose another provider.");
        var results = new TranslationResult[request.Items.Count];
        for (var i = 0; i < results.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results[i] = new TranslationResult(Draft(request.Items[i]));
        }
        return Task.FromResult<IReadOnlyList<TranslationResult>>(results);
    }

    private static bool IsLanguage(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] is '-' or '_');
}
