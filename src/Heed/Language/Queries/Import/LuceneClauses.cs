using System.Text;

namespace Heed.Language.Queries.Import;

/// <summary>
/// Lucene's classic reading, written out in ours: words side by side are joined by OR; AND makes both its neighbours required, as + does; NOT and - forbid.
/// Beside required words, those that are not required only raise a rank, so they are left out.
/// </summary>
internal sealed class LuceneClauses(List<ImportPiece> pieces, List<QueryChange> changes)
{
    private int _at;

    private enum Occur { Should, Must, MustNot }

    private sealed class Clause
    {
        public Occur Occur;
        public required string Text;
        public bool Bare;
        public int Start, End;
    }

    public static int Depth(List<ImportPiece> pieces)
    {
        int depth = 0, most = 0;
        foreach (var piece in pieces) most = Math.Max(most, depth += piece.Kind switch { ImportKind.Open => 1, ImportKind.Close => -1, _ => 0 });
        return most;
    }

    public string Write()
    {
        var whole = new StringBuilder(Level());
        // A bracket too many stays in the text, so that the linter can point at it.
        for (; _at < pieces.Count; _at++) whole.Append(pieces[_at].Text);
        return whole.ToString();
    }

    private string Level()
    {
        var clauses = new List<Clause>();
        bool and = false, implied = false, joined = true;
        var occur = Occur.Should;
        var broken = new StringBuilder();
        for (; _at < pieces.Count && pieces[_at].Kind != ImportKind.Close;)
        {
            var piece = pieces[_at];
            switch (piece.Kind)
            {
                case ImportKind.And when piece.Text == "+": occur = Occur.Must; _at++; continue;
                case ImportKind.And or ImportKind.Or:
                    if (clauses.Count == 0 || joined) return Rest(clauses);
                    and = piece.Kind == ImportKind.And;
                    if (and && clauses[^1].Occur == Occur.Should) clauses[^1].Occur = Occur.Must;
                    joined = true;
                    _at++;
                    continue;
                case ImportKind.Not: occur = Occur.MustNot; _at++; continue;
                case ImportKind.Near or ImportKind.Suffix: return Rest(clauses);
            }
            var clause = Operand();
            clause.Occur = occur == Occur.Should && and ? Occur.Must : occur;
            if (clauses.Count > 0 && !joined && clause.Occur == Occur.Should && clauses[^1].Occur == Occur.Should) implied = true;
            clauses.Add(clause);
            (and, joined, occur) = (false, false, Occur.Should);
        }
        if (joined && clauses.Count > 0) return Rest(clauses);
        return Say(clauses, implied);
    }

    /// <summary>What cannot be read as clauses is passed on as it stands; the linter says what is wrong with it.</summary>
    private string Rest(List<Clause> clauses)
    {
        var depth = 0;
        var rest = new List<ImportPiece>();
        for (; _at < pieces.Count; _at++)
        {
            if (pieces[_at].Kind == ImportKind.Open) depth++;
            if (pieces[_at].Kind == ImportKind.Close && depth-- == 0) break;
            rest.Add(pieces[_at] is { Kind: ImportKind.And, Text: "+" } plus ? plus with { Text = "AND" } : pieces[_at]);
        }
        return string.Join(" OR ", clauses.Select(clause => clause.Text)) + " " + ImportPiece.Write(rest);
    }

    private Clause Operand()
    {
        var start = pieces[_at];
        var text = new StringBuilder();
        while (_at < pieces.Count && pieces[_at].Kind == ImportKind.Field) text.Append(pieces[_at++].Text);
        var bare = true;
        if (_at < pieces.Count && pieces[_at].Kind == ImportKind.Open)
        {
            _at++;
            text.Append('(').Append(Level());
            if (_at < pieces.Count) { text.Append(')'); _at++; }
            bare = false;
        }
        else if (_at < pieces.Count && pieces[_at].Kind == ImportKind.Operand) text.Append(pieces[_at++].Text);
        while (_at < pieces.Count && pieces[_at].Kind == ImportKind.Suffix) text.Append(pieces[_at++].Text);
        return new Clause { Text = text.ToString(), Bare = bare, Start = start.Start, End = pieces[Math.Max(_at - 1, 0)].End };
    }

    private string Say(List<Clause> clauses, bool implied)
    {
        var must = clauses.Where(clause => clause.Occur == Occur.Must).ToArray();
        var should = clauses.Where(clause => clause.Occur == Occur.Should).ToArray();
        var forbidden = clauses.Where(clause => clause.Occur == Occur.MustNot).ToArray();
        if (must.Length > 0)
            foreach (var clause in should) changes.Add(new(clause.Start, clause.End, $"{QueryFaults.Said(clause.Text)} is left out.", "Beside required words Lucene only ranks posts higher for it; it decides nothing."));
        else if (implied) changes.Add(new(should[0].Start, should[^1].End, "OR is written between words side by side.", "Lucene finds posts with any of them. In Heed words side by side must all be there."));
        var wanted = must.Length > 0 ? string.Join(" AND ", must.Select(clause => clause.Text)) : string.Join(" OR ", should.Select(clause => clause.Text));
        if (forbidden.Length == 0) return wanted;
        var brackets = must.Length == 0 && should.Length > 1;
        var text = new StringBuilder(brackets ? $"({wanted})" : wanted);
        foreach (var clause in forbidden) text.Append(text.Length > 0 ? " AND NOT " : "NOT ").Append(clause.Text);
        return text.ToString();
    }
}
