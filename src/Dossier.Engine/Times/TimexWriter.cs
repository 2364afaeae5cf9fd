using System.Globalization;
using System.Text;

namespace Dossier.Engine.Times;

/// <summary>Writes TIMEX3 values, each with one allocation: the string itself.</summary>
internal sealed class TimexWriter
{
    private static readonly string[] Parts = ["", "MO", "AF", "EV", "NI"];
    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];
    private readonly StringBuilder _text = new(32);

    /// <summary>A moment, with the time of day of the symbol if it has one.</summary>
    public string Of(Moment m, in TimeSymbol s)
    {
        _text.Clear();
        switch (m.Grain)
        {
            case TimeUnit.Decade:
                if (m.Year < 0)
                    _text.Append("BC");
                Digits(Math.Abs(m.Year), 3);
                break;
            case TimeUnit.Century:
                if (m.Year < 0)
                    _text.Append("BC");
                Digits(Math.Abs(m.Year), 2);
                break;
            case TimeUnit.Week or TimeUnit.Weekend:
                Year(m.Year);
                _text.Append("-W");
                Digits(m.Part, 2);
                if (m.Grain == TimeUnit.Weekend)
                    _text.Append("-WE");
                break;
            case TimeUnit.Quarter or TimeUnit.Half:
                Year(m.Year);
                _text.Append(m.Grain == TimeUnit.Quarter ? "-Q" : "-H").Append((char)('0' + m.Part));
                break;
            case TimeUnit.Season:
                Year(m.Year);
                _text.Append('-').Append(Seasons[m.Part]);
                break;
            default:
                Year(m.Year);
                if (m.Grain is TimeUnit.Month or TimeUnit.Day)
                {
                    _text.Append('-');
                    Digits(m.Part, 2);
                }
                if (m.Grain == TimeUnit.Day)
                {
                    _text.Append('-');
                    Digits(m.Day, 2);
                }
                break;
        }
        TimeOfDay(s);
        return _text.ToString();
    }

    /// <summary>A date without its year or its week, with X for what is not known.</summary>
    public string Open(in TimeSymbol s)
    {
        _text.Clear();
        if (s.Form == Form.Season)
            _text.Append("XXXX-").Append(Seasons[s.Month]);
        else if (s.Form is Form.Quarter or Form.Half)
            _text.Append(s.Form == Form.Quarter ? "XXXX-Q" : "XXXX-H").Append((char)('0' + s.Month));
        else if (s.Form == Form.Holiday && s.Holiday is { Day: not 0 } fixedDay)
        {
            _text.Append("XXXX-");
            Digits(fixedDay.Month, 2);
            _text.Append('-');
            Digits(fixedDay.Day, 2);
        }
        else if (s.Form == Form.Date && s.Month != 0)
        {
            _text.Append("XXXX-");
            Digits(s.Month, 2);
            if (s.Day != 0)
            {
                _text.Append('-');
                Digits(s.Day, 2);
            }
        }
        else if (s.Form == Form.Date && s.Weekday != 0)
            _text.Append("XXXX-WXX-").Append((char)('0' + s.Weekday));
        else
            _text.Append(s.Unit switch
            {
                TimeUnit.Day => "XXXX-XX-XX",
                TimeUnit.Weekend => "XXXX-WXX-WE",
                TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
                TimeUnit.Month => "XXXX-XX",
                TimeUnit.Quarter => "XXXX-QX",
                TimeUnit.Decade => "XXX",
                TimeUnit.Century => "XX",
                TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => "XXXX-XX-XXTXX",
                _ => s.Form == Form.Holiday ? "XXXX-XX-XX" : "XXXX",
            });
        TimeOfDay(s);
        return _text.ToString();
    }

    /// <summary>A length with its smaller part: P3Y6M, PT1H45M; one told as a range with both ends, parted as ISO 8601 parts those of an interval: PT4M/PT5M.</summary>
    public string Length(in TimeSymbol s)
    {
        if (s.Least > 0)
            return Length(s.Least, s.Unit) + "/" + Length(s.Count, s.Unit);
        var length = Length(s.Count, s.Unit);
        if (s.RestUnit == TimeUnit.None)
            return length;
        var rest = Length(s.Rest, s.RestUnit);
        length += rest.Substring(rest[1] == 'T' && length[1] == 'T' ? 2 : 1);
        return s.RestSeconds > 0 ? length + Length(s.RestSeconds, TimeUnit.Second).Substring(2) : length;
    }

    /// <summary>A length: P2Y, PT16H, PXD.</summary>
    public string Length(decimal count, TimeUnit unit)
    {
        _text.Clear().Append(unit < TimeUnit.Day ? "PT" : "P");
        var scale = unit switch { TimeUnit.Decade => 10, TimeUnit.Century => 100, TimeUnit.Millennium => 1000, TimeUnit.Fortnight => 2, _ => 1 };
        if (count < 0)
            _text.Append('X').Append(unit switch { TimeUnit.Decade => "DE", TimeUnit.Century => "C", TimeUnit.Millennium => "ML", _ => "" });
        else if (count < 10_000 && count == decimal.Truncate(count))
            _text.Append((int)count * scale);
        else
            _text.Append((count * scale).ToString("0.####", CultureInfo.InvariantCulture));
        if (count >= 0 || scale < 10)
            _text.Append(unit switch
            {
                TimeUnit.Second => "S",
                TimeUnit.Minute or TimeUnit.Month => "M",
                TimeUnit.Hour => "H",
                TimeUnit.Day => "D",
                TimeUnit.Weekend => "WE",
                TimeUnit.Week or TimeUnit.Fortnight => "W",
                TimeUnit.Quarter => "Q",
                _ => "Y",
            });
        return _text.ToString();
    }

    private void TimeOfDay(in TimeSymbol s)
    {
        if (s.Minute >= 0)
        {
            _text.Append('T');
            Digits(s.Minute / 60, 2);
            _text.Append(':');
            Digits(s.Minute % 60, 2);
            if (s.Second >= 0)
            {
                _text.Append(':');
                Digits(s.Second, 2);
            }
        }
        else if (s.Part != 0)
            _text.Append('T').Append(Parts[s.Part]);
    }

    private void Year(int year)
    {
        if (year < 0)
            _text.Append("BC");
        Digits(Math.Abs(year), 4);
    }

    private void Digits(int n, int width)
    {
        for (var scale = width switch { 2 => 10, 3 => 100, _ => 1000 }; scale > 0; scale /= 10)
            _text.Append((char)('0' + (n / scale % 10)));
    }
}
