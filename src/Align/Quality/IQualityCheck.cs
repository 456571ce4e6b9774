using Align.Corpora;

namespace Align.Quality;

/// <summary>Looks for one kind of error in a translation unit.</summary>
public interface IQualityCheck
{
    /// <summary>The findings of this check on one unit; empty when all is well.</summary>
    IEnumerable<Finding> Check(TranslationUnit unit);
}
