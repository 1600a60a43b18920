using System.Text;

namespace Heed.Language.Queries;

/// <summary>Questions about the fields of a post. Asked last: some are found out only when asked.</summary>
internal static class FieldPlans
{
    /// <summary>How a value of a field is compared. Addresses and "author containing" are found inside the value, a site also by the end of its name.</summary>
    public enum Comparison { Equal, Prefix, Wild, Inside, WildInside, Site, Language }

    private static Comparison Of(QueryText text) => text.Field switch
    {
        QueryField.AuthorContaining or QueryField.Url or QueryField.Links => text.Wild ? Comparison.WildInside : Comparison.Inside,
        _ when text.Wild => Comparison.Wild,
        _ when text.Prefix => Comparison.Prefix,
        QueryField.Site => Comparison.Site,
        _ => Comparison.Equal,
    };

    public sealed class Text(int slot, string value, Comparison comparison) : QueryPlan
    {
        private readonly byte[] _value = Encoding.UTF8.GetBytes(Letters.Fold(value));

        public Text(QueryText text) : this((int)text.Field, Pattern(text), Of(text)) { }

        // A * at both ends makes "anywhere inside" out of "the whole".
        private static string Pattern(QueryText text) => Of(text) switch
        {
            Comparison.WildInside => $"*{text.Value}*",
            Comparison.Wild when text.Prefix => text.Value + "*",
            _ => text.Value,
        };

        public override int Cost => slot == QueryPost.AuthorSlot ? 3 : (QueryField)slot is QueryField.Intent or QueryField.Emotion or QueryField.Sentiment or QueryField.Theme or QueryField.Label or QueryField.Phi ? 1000 : 100;

        public override bool Holds(MatchScratch heard, QueryPost post)
        {
            for (var i = post.Next(slot, 0, out var found); i >= 0; i = post.Next(slot, i + 1, out found))
                if (Agrees(found)) return true;
            return false;
        }

        private bool Agrees(ReadOnlySpan<byte> found) => comparison switch
        {
            Comparison.Equal => found.SequenceEqual(_value),
            Comparison.Prefix => found.StartsWith(_value),
            Comparison.Inside => found.IndexOf(_value) >= 0,
            Comparison.Wild or Comparison.WildInside => Spelling.Wild(_value, found),
            Comparison.Site => found.EndsWith(_value) && (found.Length == _value.Length || found[^(_value.Length + 1)] == '.'),
            Comparison.Language => found.StartsWith(_value) && (found.Length == _value.Length || found[_value.Length] == '-'),
        };
    }

    public sealed class Range(QueryRange range) : QueryPlan
    {
        public override int Cost => range.Field is QueryField.Risk ? 1000 : 100;

        public override bool Holds(MatchScratch heard, QueryPost post) => post.Number(range.Field) is { } number
            && (range.LowOutside ? number > range.Low : number >= range.Low) && (range.HighOutside ? number < range.High : number <= range.High);
    }

    public sealed class Within(TimeSpan span) : QueryPlan
    {
        public override int Cost => 100;

        public override bool Holds(MatchScratch heard, QueryPost post) =>
            post.Now is { } now && post.Number(QueryField.Published) is { } published && published <= now && now - published <= span.TotalMilliseconds;
    }

    public sealed class Place(QueryPlace place) : QueryPlan
    {
        /// <summary>Mean radius of the earth in kilometres.</summary>
        private const double Radius = 6371.0088;

        public override int Cost => 100;

        public override bool Holds(MatchScratch heard, QueryPost post) => post.Place is { } at && Distance(at.Latitude, at.Longitude) <= place.Kilometres;

        // Great-circle distance by the haversine formula (Sinnott, Sky and Telescope, 1984).
        private double Distance(double latitude, double longitude)
        {
            double one = double.DegreesToRadians(latitude), other = double.DegreesToRadians(place.Latitude);
            double up = Math.Sin((other - one) / 2), across = Math.Sin(double.DegreesToRadians(place.Longitude - longitude) / 2);
            return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(up * up + Math.Cos(one) * Math.Cos(other) * across * across)));
        }
    }
}
