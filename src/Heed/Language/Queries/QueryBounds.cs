using System.Globalization;

namespace Heed.Language.Queries;

/// <summary>Numbers, dates, spans of time and places as they are typed and as they are written out again.</summary>
internal static class QueryBounds
{
    private const double Largest = 1e15;
    private const long Day = 86_400_000;
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];
    private static readonly string[] Moments = ["yyyy-MM-ddTHH:mm:ss.fffK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd_HH:mm:ssK"];

    /// <summary>A number of at most 15 digits, with k or m for thousands and millions ("10k").</summary>
    public static bool Number(ReadOnlySpan<char> typed, out double value)
    {
        value = 0;
        typed = typed.Trim();
        var times = typed.Length > 1 ? (typed[^1] | 0x20) switch { 'k' => 1_000m, 'm' => 1_000_000m, _ => 1m } : 1m;
        if (times != 1) typed = typed[..^1];
        if (typed.Length is 0 or > 17 || !decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        value = (double)(number * times) + 0.0;
        if (value == 0) value = 0; // no minus zero
        return Math.Abs(value) <= Largest && (decimal)value == number * times;
    }

    public static string Number(double value) => ((decimal)value).ToString("G29", CultureInfo.InvariantCulture) is var text && text.Contains('E') ? ((decimal)value).ToString(CultureInfo.InvariantCulture) : text;

    /// <summary>A day (UTC) or a moment as unix milliseconds; a moment without a zone is UTC. Years 1900 to 2199.</summary>
    public static bool Time(ReadOnlySpan<char> typed, out long time, out bool day)
    {
        typed = typed.Trim();
        day = DateTimeOffset.TryParseExact(typed, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment);
        time = 0;
        if (!day && !DateTimeOffset.TryParseExact(typed, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment)) return false;
        time = moment.ToUnixTimeMilliseconds();
        return moment.Year is >= 1900 and < 2200;
    }

    /// <summary>A span such as 30m, 24h, 7d, 2w: one second to ten years.</summary>
    public static bool Span(ReadOnlySpan<char> typed, out TimeSpan span)
    {
        span = default;
        typed = typed.Trim();
        if (typed.Length is < 2 or > 10 || !int.TryParse(typed[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return false;
        var seconds = (typed[^1] | 0x20) switch { 's' => 1L, 'm' => 60, 'h' => 3600, 'd' => 86400, 'w' => 604800, _ => 0 } * count;
        if (seconds is < 1 or > 315_576_000) return false;
        span = TimeSpan.FromSeconds(seconds);
        return true;
    }

    public static string Span(TimeSpan span)
    {
        var seconds = (long)span.TotalSeconds;
        foreach (var (unit, length) in new[] { ('d', 86400), ('h', 3600), ('m', 60) })
            if (seconds % length == 0) return (seconds / length).ToString(CultureInfo.InvariantCulture) + unit;
        return seconds.ToString(CultureInfo.InvariantCulture) + "s";
    }

    /// <summary>"40.7,-74.0,25km", or with mi; 25 km when no distance is typed.</summary>
    public static bool Place(string typed, out QueryPlace place)
    {
        place = new QueryPlace(0, 0, 0);
        var parts = typed.Split(',', ' ', ';').Where(part => part.Length > 0).ToArray();
        var kilometres = 25.0;
        if (parts.Length is < 2 or > 3 || !Number(parts[0], out var latitude) || !Number(parts[1], out var longitude)) return false;
        if (parts.Length == 3)
        {
            var miles = parts[2].EndsWith("mi", StringComparison.OrdinalIgnoreCase);
            var bare = miles || parts[2].EndsWith("km", StringComparison.OrdinalIgnoreCase) ? parts[2][..^2] : parts[2];
            if (!Number(bare, out kilometres)) return false;
            if (miles) kilometres = Math.Round(kilometres * 1.609344, 3);
        }
        place = new QueryPlace(latitude, longitude, kilometres);
        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 && kilometres is > 0 and <= 20_040;
    }

    /// <summary>One range or comparison over numbers, without its field; null when it cannot be read.</summary>
    public static QueryRange? Range(QueryField field, string typed, bool times)
    {
        var text = typed.Trim();
        if (text.Length > 1 && text[0] is '[' or '{')
        {
            var (lowOutside, highOutside) = (text[0] == '{', text[^1] == '}');
            var inside = text[1..^1];
            var to = inside.IndexOf(" TO ", StringComparison.OrdinalIgnoreCase);
            var gap = 4;
            if (to < 0) (to, gap) = (inside.IndexOf("..", StringComparison.Ordinal), 2);
            if (to < 0 || !Bound(inside.AsSpan(0, to), times, high: false, ref lowOutside, out var low) || !Bound(inside.AsSpan(to + gap), times, high: true, ref highOutside, out var high)) return null;
            return low > high || (low == high && (lowOutside || highOutside)) ? null : new QueryRange(field, low, high, lowOutside, highOutside);
        }
        var sign = text.StartsWith(">=", StringComparison.Ordinal) || text.StartsWith("<=", StringComparison.Ordinal) ? 2 : text.Length > 0 && text[0] is '<' or '>' or '=' ? 1 : 0;
        var outside = sign == 1 && text[0] != '=';
        var up = sign > 0 && text[0] == '>';
        var down = sign > 0 && text[0] == '<';
        var none = false;
        var value = text.AsSpan(sign);
        if (value.Trim() is "*") return sign == 0 ? new QueryRange(field, double.NegativeInfinity, double.PositiveInfinity) : null;
        if (up) return Bound(value, times, high: false, ref outside, out var low2) ? new QueryRange(field, low2, double.PositiveInfinity, outside) : null;
        if (down) return Bound(value, times, high: true, ref outside, out var high2) ? new QueryRange(field, double.NegativeInfinity, high2, HighOutside: outside) : null;
        outside = false;
        return Bound(value, times, high: false, ref none, out var from) && Bound(value, times, high: true, ref outside, out var until) ? new QueryRange(field, from, until, HighOutside: outside) : null;
    }

    /// <summary>A day as the lower bound begins at its midnight, as the upper bound ends at the next.</summary>
    private static bool Bound(ReadOnlySpan<char> typed, bool times, bool high, ref bool outside, out double value)
    {
        typed = typed.Trim().Trim('"');
        if (typed is "*")
        {
            (value, outside) = (high ? double.PositiveInfinity : double.NegativeInfinity, false);
            return true;
        }
        if (!times) return Number(typed, out value);
        var read = Time(typed, out var time, out var day);
        value = time;
        if (!read || !day) return read;
        if (high == !outside) value += Day;
        outside = high;
        return true;
    }

    /// <summary>The range as it is typed after "field:".</summary>
    public static string Range(QueryRange range, bool times)
    {
        var (low, high) = (double.IsFinite(range.Low), double.IsFinite(range.High));
        if (!low && !high) return "[* TO *]";
        var dayLow = times && low && !range.LowOutside && range.Low % Day == 0;
        var dayHigh = times && high && range.HighOutside && range.High % Day == 0;
        var from = !low ? "*" : times ? Time(range.Low, dayLow) : Number(range.Low);
        var until = !high ? "*" : times ? Time(dayHigh ? range.High - Day : range.High, dayHigh) : Number(range.High);
        if (!high) return (range.LowOutside ? ">" : ">=") + from;
        if (!low) return (range.HighOutside && !dayHigh ? "<" : "<=") + until;
        if (!times && range.Low == range.High) return from;
        if (dayLow && dayHigh && from == until) return from;
        return $"{(range.LowOutside ? '{' : '[')}{from} TO {until}{(range.HighOutside && !dayHigh ? '}' : ']')}";
    }

    public static string Time(double time, bool day)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds((long)time);
        return moment.ToString(day ? "yyyy-MM-dd" : moment.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
    }
}
