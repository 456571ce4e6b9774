using Align.Alignment;
using Align.Corpora;

namespace Align;

/// <summary>What aligning two documents gave.</summary>
/// <param name="Bitext">The documents, their segments and beads.</param>
/// <param name="Units">The checked units, one for each bead, in order.</param>
public sealed record AlignedDocuments(Bitext Bitext, IReadOnlyList<TranslationUnit> Units);
