namespace Align.Segmentation.Rules;

/// <summary>A segmenter that is a set of built-in rules and nothing else.</summary>
internal interface IRuleBased
{
    /// <summary>The rules.</summary>
    RuleSet Rules { get; }
}
