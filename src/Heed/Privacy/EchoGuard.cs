using Heed.Language;

namespace Heed.Privacy;

/// <summary>Rule G8 of the care guard: the entities of a post that a reply repeats.</summary>
internal static class EchoGuard
{
    private static readonly (string What, PhraseTable Words)[] kinds = [("diagnosis", MedicalWords.Diagnoses), ("medicine", MedicalWords.Medicines), ("part of the hospital", MedicalWords.Units)];

    public static IReadOnlyList<GuardHit> Find(string post, string reply, IdentifierFinder own)
    {
        var told = new Dictionary<uint, string>();
        var walk = Read(post);
        var cues = Cues(walk);
        for (var i = 0; i < walk.Tokens.Length; i++)
        {
            foreach (var (what, words) in kinds) for (var k = words.At(walk.Tokens, i) - 1; k >= 0; k--) Add(told, walk.Tokens[i + k], what);
            if ((CueWords.Of(walk.Tokens[i].Hash) & Cue.Weekday) != 0 && (walk.Tokens[i].Is(TokenMarks.Capital) || walk.Tokens[i].End - walk.Tokens[i].Start > 4)) Add(told, walk.Tokens[i], "date");
            if (DateWords.Read(new Reading(walk, cues), i, out var start, out var last, out var vague) && !vague)
                for (var k = i; k <= last; k++) if (walk.Tokens[k].Start >= start) Add(told, walk.Tokens[k], "date");
        }
        foreach (var one in own.Find(post))
        {
            var part = Read(post[one.Start..one.End]);
            var what = one.Type switch { IdentifierType.Person => "name", IdentifierType.Date => "date", IdentifierType.Address => "place", _ => "number or address" };
            foreach (var token in part.Tokens) Add(told, token, what);
        }
        return told.Count == 0 ? [] : Repeated(reply, told);
    }

    private static List<GuardHit> Repeated(string reply, Dictionary<uint, string> told)
    {
        var walk = Read(reply);
        var hits = new List<Identifier>();
        var kindsOf = new List<string>();
        for (var i = 0; i < walk.Tokens.Length; i++)
        {
            var token = walk.Tokens[i];
            if (!told.TryGetValue(token.Hash, out var what)) continue;
            if (hits.Count > 0 && kindsOf[^1] == what && token.Start - hits[^1].End <= 2) hits[^1] = hits[^1] with { End = token.End };
            else { hits.Add(new Identifier(default, token.Start, token.End, 1)); kindsOf.Add(what); }
        }
        Offsets.ToUtf16(walk.Text, hits);
        return [.. hits.Select((hit, i) => new GuardHit("G8", hit.Start, hit.End, $"“{reply[hit.Start..hit.End]}” gives back a {kindsOf[i]} that the post told, which confirms it."))];
    }

    // Small words and single figures tell nothing by themselves.
    private static void Add(Dictionary<uint, string> told, in Token token, string what)
    {
        if (token.Kind is TokenKind.Emoji || token.End - token.Start < 2 || (CueWords.Of(token.Hash) & (Cue.Link | Cue.Filler | Cue.Particle | Cue.Title)) != 0 && what != "name") return;
        if (Ordinary.At([token], 0) > 0) return;
        told.TryAdd(token.Hash, what);
    }

    private static readonly PhraseTable Ordinary = new("the, and, of, in, on, at, to, for, by, my, her, his, your, our, is, was, or, an, com, www, http, https, department, room, care, clinic, unit, center, centre, health, emergency, call, day, st");

    private static Cue[] Cues(TokenWalk walk)
    {
        var cues = new Cue[walk.Tokens.Length];
        for (var i = 0; i < cues.Length; i++) cues[i] = CueWords.Of(walk.Tokens[i].Hash);
        return cues;
    }

    private static TokenWalk Read(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text.AsSpan(0, Math.Min(text.Length, IdentifierFinder.LongestRead)));
        return walk;
    }
}
