using Align.Alignment;
using Align.Corpora;
using Align.Translation;

namespace Align;

/// <summary>What translating one document gave.</summary>
/// <param name="Bitext">Source and target with one 1-1 bead for each source segment.</param>
/// <param name="Units">The checked units, one for each bead, in order.</param>
/// <param name="Statistics">Memory hits, provider calls and the rest of what it took.</param>
public sealed record TranslatedDocument(Bitext Bitext, IReadOnlyList<TranslationUnit> Units, TranslationStatistics Statistics);
