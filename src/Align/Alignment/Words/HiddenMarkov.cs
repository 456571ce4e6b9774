namespace Align.Alignment.Words;

/// <summary>
/// The hidden Markov model of word alignment (Vogel, Ney and Tillmann 1996) with a null state for each position (Och and Ney
/// 2003): every observed word comes from one position of the other side or from nowhere, and positions follow each other by jumps.
/// </summary>
/// <remarks>Emissions are likelihood ratios against chance, so that the null state emits 1. Far jumps share one weight, so that a step costs near jumps only.</remarks>
internal static class HiddenMarkov
{
    private const float NullProbability = 0.2f;

    /// <summary>The probability of each position for each observed word.</summary>
    /// <param name="ratios">Emission of word <c>o</c> by position <c>s</c> at <c>[o * states + s]</c>.</param>
    /// <param name="observations">Number of observed words; at least 1.</param>
    /// <param name="states">Number of positions; at least 1.</param>
    /// <param name="jumps">The jumps.</param>
    /// <param name="jumpCounts">Expected jumps are added here; empty when they are not wanted.</param>
    /// <returns>Posteriors laid out as the ratios; what is missing from 1 for a word is the null state's.</returns>
    public static float[] Posteriors(float[] ratios, int observations, int states, JumpModel jumps, Span<double> jumpCounts)
    {
        var norm = Norms(states, jumps);
        var words = new float[observations * states];
        var nulls = new float[observations * states];
        var move = new float[states];
        var mass = new float[states];
        for (var o = 0; o < observations; o++)
        {
            var at = o * states;
            if (o == 0)
            {
                // The sentence begins before the first position.
                var total = 0f;
                for (var s = 0; s < states; s++) total += move[s] = jumps[s + 1];
                for (var s = 0; s < states; s++) move[s] /= total;
                Array.Fill(mass, 1f / states);
            }
            else
            {
                for (var s = 0; s < states; s++) mass[s] = words[at - states + s] + nulls[at - states + s];
                Move(mass, norm, jumps, move);
            }
            var sum = 0.0;
            for (var s = 0; s < states; s++)
            {
                words[at + s] = (1 - NullProbability) * move[s] * ratios[at + s];
                nulls[at + s] = NullProbability * mass[s];
                sum += words[at + s] + nulls[at + s];
            }
            var scale = (float)(1 / sum);
            for (var s = 0; s < states; s++)
            {
                words[at + s] *= scale;
                nulls[at + s] *= scale;
            }
        }

        var after = new float[states];
        var next = new float[states];
        Array.Fill(after, 1f);
        for (var o = observations - 1; o >= 0; o--)
        {
            var at = o * states;
            if (!jumpCounts.IsEmpty && o > 0) Count(words, nulls, ratios, after, at, norm, jumps, jumpCounts);
            for (var s = 0; s < states; s++) mass[s] = (1 - NullProbability) * ratios[at + s] * after[s];
            MoveBack(mass, norm, jumps, next);
            var sum = 0.0;
            for (var s = 0; s < states; s++) sum += (words[at + s] + nulls[at + s]) * after[s];
            var scale = (float)(1 / sum);
            var largest = 0f;
            for (var s = 0; s < states; s++)
            {
                words[at + s] *= after[s] * scale;
                after[s] = next[s] + NullProbability * after[s];
                largest = Math.Max(largest, after[s]);
            }
            for (var s = 0; s < states; s++) after[s] /= largest;
        }
        return words;
    }

    /// <summary>One over the sum of the weights of all jumps from a position that stay in the sentence.</summary>
    private static float[] Norms(int states, JumpModel jumps)
    {
        var norms = new float[states];
        for (var from = 0; from < states; from++)
        {
            var (low, high) = Window(from, states);
            var sum = (states - (high - low + 1)) * jumps.Far;
            for (var to = low; to <= high; to++) sum += jumps[to - from];
            norms[from] = 1 / sum;
        }
        return norms;
    }

    private static void Move(float[] mass, float[] norm, JumpModel jumps, float[] to)
    {
        var total = 0f;
        for (var s = 0; s < mass.Length; s++) total += mass[s] *= norm[s];
        var weights = jumps.Weights;
        for (var s = 0; s < to.Length; s++)
        {
            var (low, high) = Window(s, to.Length);
            float near = 0, sum = 0;
            for (var from = low; from <= high; from++)
            {
                near += mass[from];
                sum += mass[from] * weights[s - from + JumpModel.Near];
            }
            to[s] = sum + jumps.Far * Math.Max(0, total - near);
        }
    }

    private static void MoveBack(float[] mass, float[] norm, JumpModel jumps, float[] from)
    {
        var total = 0f;
        foreach (var value in mass) total += value;
        var weights = jumps.Weights;
        for (var s = 0; s < from.Length; s++)
        {
            var (low, high) = Window(s, from.Length);
            float near = 0, sum = 0;
            for (var to = low; to <= high; to++)
            {
                near += mass[to];
                sum += mass[to] * weights[to - s + JumpModel.Near];
            }
            from[s] = norm[s] * (sum + jumps.Far * Math.Max(0, total - near));
        }
    }

    private static void Count(float[] words, float[] nulls, float[] ratios, float[] after, int at, float[] norm, JumpModel jumps, Span<double> counts)
    {
        var states = norm.Length;
        Span<double> found = stackalloc double[JumpModel.Size];
        double total = 0;
        for (var from = 0; from < states; from++)
        {
            var mass = (double)(words[at - states + from] + nulls[at - states + from]) * norm[from];
            if (mass < 1e-6) continue;
            for (var to = 0; to < states; to++)
            {
                var jump = to - from;
                var weight = mass * jumps[jump] * ratios[at + to] * after[to];
                found[jump is >= -JumpModel.Near and <= JumpModel.Near ? jump + JumpModel.Near : JumpModel.Size - 1] += weight;
                total += weight;
            }
        }
        if (!(total > 0)) return;
        for (var i = 0; i < found.Length; i++) counts[i] += found[i] / total;
    }

    private static (int Low, int High) Window(int centre, int states) => (Math.Max(0, centre - JumpModel.Near), Math.Min(states - 1, centre + JumpModel.Near));
}
