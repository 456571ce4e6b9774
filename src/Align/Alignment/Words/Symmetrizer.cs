namespace Align.Alignment.Words;

/// <summary>Joins the posteriors of the two directions into links.</summary>
internal static class Symmetrizer
{
    private static readonly (int Row, int Column)[] Neighbours = [(-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)];

    /// <summary>The links of one sentence pair.</summary>
    /// <param name="forward">Posterior of row <c>i</c> for column <c>j</c> at <c>[j * rows + i]</c>.</param>
    /// <param name="backward">Posterior of column <c>j</c> for row <c>i</c> at <c>[i * columns + j]</c>.</param>
    /// <param name="rows">Source tokens.</param>
    /// <param name="columns">Target tokens.</param>
    /// <param name="options">How to join.</param>
    public static IEnumerable<WordLink> Join(float[] forward, float[] backward, int rows, int columns, WordAlignerOptions options)
    {
        var chosen = options.Symmetrization == WordSymmetrization.Agreement
            ? Agreement(forward, backward, rows, columns, options.MinProbability)
            : Grown(forward, backward, rows, columns, options.Symmetrization == WordSymmetrization.GrowDiagonalFinalAnd);
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                if (chosen[i * columns + j]) yield return new WordLink(i, j, Mean(forward[j * rows + i], backward[i * columns + j]));
    }

    private static double Mean(float a, float b) => Math.Min(1, Math.Sqrt((double)a * b));

    private static bool[] Agreement(float[] forward, float[] backward, int rows, int columns, double least)
    {
        var chosen = new bool[rows * columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++) chosen[i * columns + j] = Mean(forward[j * rows + i], backward[i * columns + j]) >= least;
        return chosen;
    }

    private static bool[] Grown(float[] forward, float[] backward, int rows, int columns, bool grow)
    {
        var first = new bool[rows * columns];
        var second = new bool[rows * columns];
        for (var j = 0; j < columns; j++)
            if (Best(forward.AsSpan(j * rows, rows)) is >= 0 and var i) first[i * columns + j] = true;
        for (var i = 0; i < rows; i++)
            if (Best(backward.AsSpan(i * columns, columns)) is >= 0 and var j) second[i * columns + j] = true;
        var chosen = new bool[rows * columns];
        var rowUsed = new bool[rows];
        var columnUsed = new bool[columns];
        for (var cell = 0; cell < chosen.Length; cell++)
            if (first[cell] && second[cell]) Take(cell);
        if (!grow) return chosen;

        for (var hasGrown = true; hasGrown;)
        {
            hasGrown = false;
            for (var cell = 0; cell < chosen.Length; cell++)
            {
                if (!chosen[cell]) continue;
                foreach (var (row, column) in Neighbours)
                {
                    var (i, j) = (cell / columns + row, cell % columns + column);
                    if (i < 0 || i >= rows || j < 0 || j >= columns) continue;
                    var other = i * columns + j;
                    if (chosen[other] || !(first[other] || second[other]) || (rowUsed[i] && columnUsed[j])) continue;
                    Take(other);
                    hasGrown = true;
                }
            }
        }
        for (var cell = 0; cell < chosen.Length; cell++)
            if ((first[cell] || second[cell]) && !rowUsed[cell / columns] && !columnUsed[cell % columns]) Take(cell);
        return chosen;

        void Take(int cell)
        {
            chosen[cell] = true;
            rowUsed[cell / columns] = true;
            columnUsed[cell % columns] = true;
        }
    }

    /// <summary>The likeliest position; -1 when the null state is likelier.</summary>
    private static int Best(ReadOnlySpan<float> posteriors)
    {
        var best = -1;
        var sum = 0f;
        for (var i = 0; i < posteriors.Length; i++)
        {
            sum += posteriors[i];
            if (best < 0 || posteriors[i] > posteriors[best]) best = i;
        }
        return best >= 0 && posteriors[best] > 1 - sum ? best : -1;
    }
}
