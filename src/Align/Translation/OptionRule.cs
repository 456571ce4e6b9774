namespace Align.Translation;

/// <summary>Turns a wrong option into an error that names it.</summary>
internal static class OptionRule
{
    /// <exception cref="ArgumentException">The rule does not hold.</exception>
    public static void Require(bool holds, string record, string property, string rule)
    {
        if (!holds) throw new ArgumentException($"{record}.{property} {rule}.", property);
    }
}
