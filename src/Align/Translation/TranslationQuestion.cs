namespace Align.Translation;

/// <summary>An item that the provider is asked for, and every place in the input that waits for the answer.</summary>
internal sealed class TranslationQuestion(TranslationItem item)
{
    public TranslationItem Item { get; } = item;

    public List<int> Places { get; } = [];

    /// <summary>Packs questions, in order, into batches that keep both limits; a question longer than the limit stands alone.</summary>
    public static List<IReadOnlyList<TranslationQuestion>> Pack(IEnumerable<TranslationQuestion> questions, int maxItems, int maxCharacters)
    {
        var batches = new List<IReadOnlyList<TranslationQuestion>>();
        var batch = new List<TranslationQuestion>();
        long characters = 0;
        foreach (var question in questions)
        {
            var length = question.Item.Text.Length;
            if (batch.Count > 0 && (batch.Count >= maxItems || characters + length > maxCharacters))
            {
                batches.Add(batch);
                batch = [];
                characters = 0;
            }
            batch.Add(question);
            characters += length;
        }
        if (batch.Count > 0) batches.Add(batch);
        return batches;
    }
}
