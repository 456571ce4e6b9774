using Align.Translation;

namespace Align.Tests.Translation;

/// <summary>A provider whose answers a test writes; records what it was asked.</summary>
public sealed class FakeProvider(Func<TranslationRequest, CancellationToken, Task<IReadOnlyList<TranslationResult>>> answer) : ITranslationProvider
{
    private readonly List<IReadOnlyList<string>> _batches = [];

    public ProviderInfo Info { get; init; } = new() { Name = "fake" };

    public IReadOnlyList<IReadOnlyList<string>> Batches
    {
        get { lock (_batches) return [.. _batches]; }
    }

    public static FakeProvider Honest() => new((request, _) => Task.FromResult(Translate(request)));

    public static FakeProvider Failing(Func<TranslationRequest, TranslationException?> failure) => new((request, _) =>
        failure(request) is { } exception ? Task.FromException<IReadOnlyList<TranslationResult>>(exception) : Task.FromResult(Translate(request)));

    public static IReadOnlyList<TranslationResult> Translate(TranslationRequest request) =>
        [.. request.Items.Select(item => new TranslationResult(HonestAnswers.Translate(item.Text)))];

    public Task<IReadOnlyList<TranslationResult>> TranslateAsync(TranslationRequest request, CancellationToken cancellationToken = default)
    {
        lock (_batches) _batches.Add([.. request.Items.Select(item => item.Text)]);
        return answer(request, cancellationToken);
    }
}
