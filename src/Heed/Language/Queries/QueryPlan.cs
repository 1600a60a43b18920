namespace Heed.Language.Queries;

/// <summary>A query tree with its words replaced by numbers, ready to be asked about one post at a time. Answers exactly what <see cref="QueryReference"/> answers.</summary>
internal abstract class QueryPlan
{
    public abstract bool Holds(MatchScratch heard, QueryPost post);

    /// <summary>What asking costs, roughly: the cheap is asked first.</summary>
    public abstract int Cost { get; }

    public sealed class Term(int id) : QueryPlan
    {
        public override int Cost => 1;
        public override bool Holds(MatchScratch heard, QueryPost post) => heard.Saw(id);
    }

    public sealed class Never : QueryPlan
    {
        public override int Cost => 0;
        public override bool Holds(MatchScratch heard, QueryPost post) => false;
    }

    public sealed class Phrase(int[] terms, int rarest) : QueryPlan
    {
        public override int Cost => 10;
        public override bool Holds(MatchScratch heard, QueryPost post) => heard.Follows(terms, rarest);
    }

    /// <summary>Whether a stretch exists at all.</summary>
    public sealed class Apart(Stretches stretches) : QueryPlan
    {
        public override int Cost => 20;
        public override bool Holds(MatchScratch heard, QueryPost post) => stretches.Any(heard);
    }

    public sealed class Not(QueryPlan part) : QueryPlan
    {
        public override int Cost => part.Cost;
        public override bool Holds(MatchScratch heard, QueryPost post) => !part.Holds(heard, post);
    }

    public sealed class And(QueryPlan[] parts) : QueryPlan
    {
        private readonly QueryPlan[] _parts = [.. parts.OrderBy(part => part.Cost)];
        public override int Cost { get; } = parts.Length == 0 ? 0 : parts.Max(part => part.Cost) + 1;

        public override bool Holds(MatchScratch heard, QueryPost post)
        {
            foreach (var part in _parts) if (!part.Holds(heard, post)) return false;
            return true;
        }
    }

    public sealed class Or(QueryPlan[] parts) : QueryPlan
    {
        private readonly QueryPlan[] _parts = [.. parts.OrderBy(part => part.Cost)];
        public override int Cost { get; } = parts.Length == 0 ? 0 : parts.Max(part => part.Cost) + 1;

        public override bool Holds(MatchScratch heard, QueryPost post)
        {
            foreach (var part in _parts) if (part.Holds(heard, post)) return true;
            return false;
        }
    }
}
