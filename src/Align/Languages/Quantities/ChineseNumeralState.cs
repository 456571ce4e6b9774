namespace Align.Languages.Quantities;

/// <summary>What has been read of a Chinese number: finished sections (亿, 万), the section at hand and the digit that waits for its power.</summary>
internal struct ChineseNumeralState
{
    /// <summary>The greatest value read; above it a run of powers of ten is no number.</summary>
    private const decimal MaxValue = 1e24m;

    private decimal _scale, _total, _section, _pending, _lastBig;
    private decimal _totalSpread, _sectionSpread, _spread;
    private bool _hasPending, _isRange, _hasDigits, _bare, _indefinite, _over, _zero, _any, _closed;
    private int _count;

    /// <summary>Takes one token; false when the number ends before it.</summary>
    public bool Take(ReadOnlySpan<char> text, ref int at)
    {
        var c = text[at];
        if (_closed) return false;
        if (ChineseDigits.Arabic(c) >= 0) return TakeArabic(text, ref at);
        if (ChineseDigits.OldTens(c) is > 0 and var tens) return TakeOldTens(tens, ref at);
        if (ChineseDigits.Digit(c) is >= 0 and var digit) return TakeDigit(text, digit, ref at);
        if (ChineseDigits.SmallUnit(c) is > 0 and var small) return !IsMetricPrefix(text, at) && TakeSmall(small, ref at);
        if (ChineseDigits.BigUnit(c) is > 0 and var big) return TakeBig(text, big, ref at);
        if (c is '几' or '幾' or '数' or '數') return TakeIndefinite(text, ref at);
        if (c is '多' or '余' or '來' or '来' or '餘') return TakeOver(text, ref at);
        if (c == '点' || c == '點') return TakePoint(text, ref at);
        return false;
    }

    /// <summary>5千米 is five kilometres: 千 belongs to the unit.</summary>
    private readonly bool IsMetricPrefix(ReadOnlySpan<char> text, int at) =>
        _hasDigits && _hasPending && text[at] == '千' && at + 1 < text.Length && text[at + 1] is '米' or '克' or '瓦' or '卡' or '赫' or '比' or '字' or '伏' or '帕' or '焦';

    private bool TakeArabic(ReadOnlySpan<char> text, ref int at)
    {
        if (_hasPending || (_any && !_hasDigits)) return false;
        if (!ChineseNumeralReader.TryReadArabic(text, at, out var value, out var length)) return false;
        (_pending, _hasPending, _hasDigits, _any) = (value, true, true, true);
        _count += length;
        at += length;
        return true;
    }

    private bool TakeOldTens(int tens, ref int at)
    {
        if (_hasPending || _hasDigits || _section % 100 != 0) return false;
        _section += tens;
        _scale = 10;
        (_any, _zero) = (true, true);
        _count++;
        at++;
        return true;
    }

    private bool TakeDigit(ReadOnlySpan<char> text, int digit, ref int at)
    {
        if (_hasDigits && !(digit == 0 && !_hasPending)) return false;
        if (_hasPending)
        {
            // 七八十, 三五年, 十七八: two neighbours are a range.
            if (_isRange || !(digit == _pending + 1 || (digit == 5 && _pending == 3)) || _pending == 0) return false;
            _spread = digit - _pending;
            _isRange = true;
            _count++;
            at++;
            return true;
        }
        if (digit == 0 && _any)
        {
            // 零 inside a number only marks a gap: 两千零一. It must lead to a digit.
            if (at + 1 >= text.Length || (ChineseDigits.Digit(text[at + 1]) <= 0 && ChineseDigits.SmallUnit(text[at + 1]) == 0 && ChineseDigits.Arabic(text[at + 1]) < 0)) return false;
            _zero = true;
            at++;
            return true;
        }
        if (_over || _indefinite) return false;
        (_pending, _hasPending, _any) = (digit, true, true);
        _count++;
        at++;
        return true;
    }

    private bool TakeSmall(int unit, ref int at)
    {
        if (_hasPending && _pending == 0 && !_hasDigits) return false;
        if (!_hasPending)
        {
            if (_any && unit != 10 && !_over && !_indefinite) return false;
            if (!_any && unit != 10) _bare = true;
            if (_section != 0 && _section < unit * 10m && !_zero) return false;
            _pending = 1;
        }
        else if (_section != 0 && _scale <= unit && _scale != 1) return false;
        _section += _pending * unit;
        _sectionSpread += _spread * unit;
        _spread = 0;
        (_hasPending, _any, _zero, _scale) = (false, true, false, unit);
        _count++;
        at++;
        return true;
    }

    private bool TakeBig(ReadOnlySpan<char> text, decimal unit, ref int at)
    {
        // 兆 before a unit is mega (兆瓦, 兆字节), and 亿万 is an idiom.
        if (unit == 1_0000_0000_0000m && at + 1 < text.Length && text[at + 1] is '瓦' or '赫' or '字' or '比' or '位' or '帕' or '焦') return false;
        var section = _section + (_hasPending ? _pending : 0);
        if (section == 0 && _total == 0)
        {
            if (_any) return false;
            _bare = true;
            section = 1;
        }
        if (section == 0 && unit <= _lastBig) return false;
        if (_total + section > MaxValue / unit) return false;
        var spread = _sectionSpread + (_hasPending ? _spread : 0);
        if (_lastBig == 0 || unit < _lastBig)
        {
            _total += section * unit;
            _totalSpread += spread * unit;
            _lastBig = unit;
        }
        else
        {
            // 三万五千亿: everything so far counts the greater power.
            _total = (_total + section) * unit;
            _totalSpread = (_totalSpread + spread) * unit;
            _lastBig = _lastBig * unit > MaxValue ? MaxValue : _lastBig * unit;
        }
        (_sectionSpread, _spread) = (0, 0);
        (_section, _hasPending, _any, _zero, _scale) = (0, false, true, false, unit);
        _count++;
        at++;
        return true;
    }

    private bool TakeIndefinite(ReadOnlySpan<char> text, ref int at)
    {
        if (_hasPending || _indefinite || _over || _hasDigits) return false;
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (!_any)
        {
            // 几百, 数十亿: the digit is open. 几 before anything else is a question or "several" and no number.
            if (ChineseDigits.SmallUnit(next) == 0 && ChineseDigits.BigUnit(next) == 0m) return false;
            (_pending, _hasPending, _any, _indefinite) = (1, true, true, true);
        }
        else
        {
            // 十几, 二十几万
            if (_scale != 10 || text[at] is '数' or '數') return false;
            _over = true;
        }
        _count++;
        at++;
        return true;
    }

    private bool TakeOver(ReadOnlySpan<char> text, ref int at)
    {
        if (!_any || _over || (_hasPending && !_hasDigits)) return false;
        var c = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (c is '来' or '來')
        {
            // 十来个, but not 二十来到: only after a power of ten and before a measure word or power of ten.
            if (_scale < 10 || _hasDigits || !(ChineseDigits.BigUnit(next) != 0m || ChineseMeasures.IsMeasureStart(next))) return false;
        }
        else if (c is '余' or '餘')
        {
            if (!(ChineseDigits.BigUnit(next) != 0m || ChineseDigits.SmallUnit(next) != 0 || ChineseMeasures.IsMeasureStart(next))) return false;
        }
        _over = true;
        at++;
        if (ChineseDigits.SmallUnit(next) == 0 && ChineseDigits.BigUnit(next) == 0m) _closed = true;
        return true;
    }

    private bool TakePoint(ReadOnlySpan<char> text, ref int at)
    {
        if (_hasDigits || _bare || _indefinite || _over || !_any) return false;
        if (!_hasPending && _section == 0) return false;
        var end = at + 1;
        var value = 0m;
        var place = 0.1m;
        while (end < text.Length && end - at <= 12 && text[end] is not ('两' or '兩' or '俩' or '仨') && ChineseDigits.Digit(text[end]) is >= 0 and var digit)
        {
            value += digit * place;
            place /= 10;
            end++;
        }
        // 三点五十分 and 三点一刻 are times.
        if (end == at + 1 || (end < text.Length && text[end] is '十' or '刻' or '分')) return false;
        _pending = (_hasPending ? _pending : 0) + value;
        _hasPending = true;
        _count += end - at - 1;
        at = end;
        _zero = true;
        return true;
    }

    public readonly bool Finish(ReadOnlySpan<char> text, int length, out ChineseNumeral numeral)
    {
        numeral = default;
        if (!_any) return false;
        // The tail is short for the next lower power: 三万五 is 35,000, 一百二 is 120.
        var tail = _hasPending ? _pending : 0;
        var spread = _hasPending ? _spread : 0;
        if (_hasPending && !_zero && _scale >= 100 && tail < 10)
        {
            tail *= _scale / 10;
            spread *= _scale / 10;
        }
        var value = _total + _section + tail;
        spread += _sectionSpread + _totalSpread;
        decimal? upper = spread > 0 ? value + spread : null;
        if (_indefinite) upper = value * 10;
        numeral = new ChineseNumeral
        {
            Length = length, Value = value, Upper = upper, Scale = _hasPending && !_zero && _scale < 100 ? 1 : Math.Max(1, _scale), HasDigits = _hasDigits,
            IsBare = _bare, IsIndefinite = _indefinite, IsOver = _over, Digits = _count,
        };
        return true;
    }
}
