namespace Align.Corpora;

/// <summary>Finds units that came before, exactly or nearly, over both sides (MinHash: Broder 1997; banding: Leskovec, Rajaraman and Ullman 2014, ch. 3).</summary>
/// <remarks>
/// Not thread-safe: it remembers the units that it was shown. An exact duplicate is known by a 64-bit hash (8 bytes each, about 16 in
/// the set); near duplicates take <see cref="DeduplicatorOptions.Hashes"/> times 4 bytes and the bands besides.
/// </remarks>
public sealed class Deduplicator
{
    private readonly DeduplicatorOptions _options;
    private readonly HashSet<ulong> _exact = [];
    private readonly Dictionary<ulong, int>[] _bands;
    private readonly List<int> _next = []; // the unit before in the same bucket, band by band; -1 ends the chain
    private readonly List<uint[]> _signatures = [];
    private readonly ulong[] _seeds;

    /// <summary>Makes one that has seen nothing.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public Deduplicator(DeduplicatorOptions? options = null)
    {
        _options = options ?? new DeduplicatorOptions();
        if (!(_options.Similarity is > 0 and <= 1)) throw new ArgumentException($"Similarity is {_options.Similarity}; it must be above 0 and at most 1.", nameof(options));
        if (_options.Bands < 1 || _options.Hashes < _options.Bands || _options.Hashes % _options.Bands != 0)
            throw new ArgumentException($"Hashes is {_options.Hashes}; it must be a multiple of Bands, {_options.Bands}, which must be at least 1.", nameof(options));
        _seeds = new ulong[_options.Hashes];
        for (var i = 0; i < _seeds.Length; i++) _seeds[i] = TextHash.Mix(_options.Seed + ((ulong)(i + 1) * 0x9E3779B97F4A7C15));
        _bands = new Dictionary<ulong, int>[_options.Similarity < 1 ? _options.Bands : 0];
        for (var i = 0; i < _bands.Length; i++) _bands[i] = [];
    }

    /// <summary>Whether the unit is no duplicate of one shown before; it is remembered if so.</summary>
    public bool Add(TranslationUnit unit) => Add(unit, out _);

    /// <summary>Whether the unit is no duplicate of one shown before; it is remembered if so.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="similarity">Of a duplicate: how alike the two are, 1 when exactly; 0 otherwise.</param>
    public bool Add(TranslationUnit unit, out double similarity)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        similarity = 1;
        if (!_exact.Add(TextHash.Of(unit.Source, unit.Target))) return false;
        if (_bands.Length == 0)
        {
            similarity = 0;
            return true;
        }
        var signature = Signature(unit);
        similarity = Remember(signature);
        return similarity == 0;
    }

    /// <summary>Whether the unit is a duplicate of one shown before; it is not remembered.</summary>
    public bool Contains(TranslationUnit unit)
    {
        if (unit is null) throw new ArgumentNullException(nameof(unit));
        return _exact.Contains(TextHash.Of(unit.Source, unit.Target)) || (_bands.Length > 0 && Find(Signature(unit), new ulong[_bands.Length]) > 0);
    }

    private double Remember(uint[] signature)
    {
        var keys = new ulong[_bands.Length];
        if (Find(signature, keys) is > 0 and var found) return found;
        var index = _signatures.Count;
        _signatures.Add(signature);
        for (var band = 0; band < keys.Length; band++)
        {
            _next.Add(_bands[band].TryGetValue(keys[band], out var before) ? before : -1);
            _bands[band][keys[band]] = index;
        }
        return 0;
    }

    /// <summary>The similarity of the first unit found that is alike enough, 0 when none is; fills in the keys of the bands.</summary>
    private double Find(uint[] signature, ulong[] keys)
    {
        var rows = _options.Hashes / _options.Bands;
        for (var band = 0; band < keys.Length; band++)
        {
            ulong key = 0;
            for (var row = 0; row < rows; row++) key = TextHash.Mix(key ^ signature[(band * rows) + row]);
            keys[band] = key;
            if (!_bands[band].TryGetValue(key, out var other)) continue;
            for (; other >= 0; other = _next[(other * _bands.Length) + band])
                if (Similarity(signature, _signatures[other]) is var similarity && similarity >= _options.Similarity) return similarity;
        }
        return 0;
    }

    private static double Similarity(uint[] first, uint[] second)
    {
        var equal = 0;
        for (var i = 0; i < first.Length; i++)
            if (first[i] == second[i]) equal++;
        return (double)equal / first.Length;
    }

    private uint[] Signature(TranslationUnit unit)
    {
        var minima = new uint[_seeds.Length];
        for (var i = 0; i < minima.Length; i++) minima[i] = uint.MaxValue;
        Minimize(minima, unit.Source, 1);
        Minimize(minima, unit.Target, 2);
        return minima;
    }

    /// <summary>Trigrams of letters and digits in lower case: punctuation and spacing make no difference. The side is part of the hash.</summary>
    private void Minimize(uint[] minima, string text, ulong side)
    {
        Span<char> trigram = stackalloc char[3];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) continue;
            (trigram[0], trigram[1], trigram[2]) = (trigram[1], trigram[2], char.ToLowerInvariant(c));
            if (++length >= 3) Minimize(minima, TextHash.Of(trigram, side));
        }
        // A text of one or two characters has no trigram: what there is stands for it.
        if (length is 1 or 2) Minimize(minima, TextHash.Of(trigram, side));
    }

    private void Minimize(uint[] minima, ulong hash)
    {
        for (var i = 0; i < minima.Length; i++)
        {
            // One hash of the text, many cheap permutations of it.
            var value = (uint)(((hash ^ _seeds[i]) * 0x9E3779B97F4A7C15) >> 32);
            if (value < minima[i]) minima[i] = value;
        }
    }
}
