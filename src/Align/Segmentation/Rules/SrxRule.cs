using System.Text.RegularExpressions;

namespace Align.Segmentation.Rules;

/// <summary>One rule of an SRX file: a place between two patterns, and whether the text breaks there.</summary>
internal sealed class SrxRule
{
    // A rule file is data from outside: a pattern that explodes on some text is stopped.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex _anywhere;
    private readonly Regex _here;
    private readonly string _origin;

    /// <summary>Makes a rule.</summary>
    /// <exception cref="ArgumentException">A pattern is no regular expression.</exception>
    public SrxRule(string before, string after, bool breaks, string origin)
    {
        Breaks = breaks;
        _origin = origin;
        // The patterns are wrapped in look-around, which the engine that never backtracks does not have; hence the time limit.
        var pattern = $"(?<={before})(?={after})";
        _anywhere = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
        _here = new Regex($@"\G{pattern}", RegexOptions.CultureInvariant, Timeout);
    }

    public bool Breaks { get; }

    /// <summary>First place at or after <paramref name="from"/> that the rule fits; <see cref="int.MaxValue"/> when there is none.</summary>
    public int Find(RegexInput input, int from) => Run(_anywhere, input, from);

    /// <summary>Whether the rule fits the place.</summary>
    public bool Fits(RegexInput input, int place) => Run(_here, input, place) == place;

    private int Run(Regex pattern, RegexInput input, int from)
    {
        try
        {
            return input.Find(pattern, from);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new AlignException($"{_origin}: the rule took longer than {Timeout.TotalSeconds:F0} s; simplify its pattern, nested repetition as a rule.", e);
        }
    }
}
