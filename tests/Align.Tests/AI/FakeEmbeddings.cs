using Align.Alignment.Words;
using Align.Cedict;
using Align.Languages;
using Microsoft.Extensions.AI;

namespace Align.Tests.AI;

/// <summary>A stand-in for a multilingual model: a text's words, Chinese ones by what the lexicon translates them with, hashed into a vector.</summary>
public sealed class FakeEmbeddings(int dimensions = 512) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly WordAligner _tokenizer = new(CedictLexicon.Default);

    public List<int> Batches { get; } = [];

    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    public Func<int, int>? Count { get; init; }

    public float Value { get; init; } = 1;

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var texts = values.ToList();
        Batches.Add(texts.Count);
        foreach (var text in texts) Assert.True(Seen.Add(text), $"\"{text}\" was embedded twice");
        var given = Count?.Invoke(texts.Count) ?? texts.Count;
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Take(given).Select(text => new Embedding<float>(Embed(text)))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private float[] Embed(string text)
    {
        var vector = new float[dimensions];
        foreach (var span in _tokenizer.Tokenize(text))
        {
            var token = text.AsSpan(span.Start, span.Length);
            var translations = CedictLexicon.Default.Translations(token);
            if (translations.Count == 0) Add(vector, EnglishStemmer.Stem(token.ToString().ToLowerInvariant()), 1);
            foreach (var translation in translations) Add(vector, EnglishStemmer.Stem(translation.Word), translation.Weight);
        }
        return vector;
    }

    private void Add(float[] vector, string word, float weight)
    {
        if (!word.Any(char.IsLetterOrDigit) || word.Length < 3) return;
        uint hash = 2166136261;
        foreach (var c in word) hash = unchecked((hash ^ c) * 16777619);
        vector[hash % (uint)dimensions] += weight * Value;
    }
}
