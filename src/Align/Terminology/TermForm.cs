namespace Align.Terminology;

/// <summary>One source form of one term, as the matcher stores it.</summary>
/// <param name="Form">The form as written, without ignorable characters.</param>
/// <param name="Term">Index of the term.</param>
/// <param name="Conditions">What else has to hold.</param>
/// <param name="Next">Index of the next form with the same characters, -1 for none.</param>
internal readonly record struct TermForm(string Form, int Term, TermFormConditions Conditions, int Next);
