namespace Align.Terminology;

/// <summary>What is wrong with an entry of a term base.</summary>
public enum TermIssueKind
{
    /// <summary>The source is empty, or holds nothing that can be seen.</summary>
    EmptySource,
    /// <summary>The target is empty although the term is to be translated.</summary>
    EmptyTarget,
    /// <summary>The same source form with the same target stands there twice.</summary>
    Duplicate,
    /// <summary>The same source form, in the same context, has two different targets: the first one wins.</summary>
    Conflict,
    /// <summary>Source variants lead round in a circle: A is a variant of B, and B a variant of A.</summary>
    Cycle,
    /// <summary>A target form is both accepted and forbidden.</summary>
    ForbiddenAccepted,
    /// <summary>A form holds zero-width, directional or control characters. Matching ignores them.</summary>
    InvisibleCharacter,
    /// <summary>A form holds half a surrogate pair: the file was cut or decoded wrongly.</summary>
    BrokenCharacter,
    /// <summary>A form begins like a spreadsheet formula. It is taken literally.</summary>
    Formula,
    /// <summary>A column of the file has no meaning for a term base and was not read.</summary>
    UnknownColumn,
    /// <summary>A cell or element of the file could not be used as it stands.</summary>
    UnreadableValue,
    /// <summary>A source form lies inside that of another term, whose target does not hold its target.</summary>
    Nesting,
    /// <summary>One source form has several targets, told apart by context.</summary>
    ManyTargets,
    /// <summary>A translation service would refuse the term or treat it in another way.</summary>
    Provider,
    /// <summary>The dictionary translates the source form by other words.</summary>
    Lexicon,
}
