using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Whose date it is: a date points at a person when its sentence speaks of a birth, or of what happens to one person in care (admitted, discharged, died, my surgery).
/// The date of a fire, of a meeting or of opening hours may stay. Looks at most 14 tokens back and ten on.
/// </summary>
internal static class PersonalDates
{
    /// <summary>The confidence of a date tied to a person; 0 where nothing ties it.</summary>
    public static double Tie(in Reading post, int first, int last, bool vague)
    {
        var all = Cue.None;
        int from = first, to = last;
        while (from > 0 && first - from < 14 && (!post.Tokens[from].Is(TokenMarks.AfterStop) || post.IsAbbreviation(from))) all |= post.Cues[--from];
        while (to + 1 < post.Count && to - last < 10 && (!post.Tokens[to + 1].Is(TokenMarks.AfterStop) || post.IsAbbreviation(to + 1))) all |= post.Cues[++to];
        // "date of birth. It's 3/4/1961": the question stands in the sentence before.
        var asked = (post.Before(first, 6, across: true) & Cue.Birth) != 0;
        if (!vague && (all & Cue.Dotted) != 0 && BirthDates.Dotted(post, first)) return 0.9;
        if (((all & Cue.Birth) != 0 || asked && !vague) && IsBirth(post, Math.Max(0, first - 14), to) && !IsBound(post, first))
            return !vague ? 0.9 : Owned(post, Beside(post, first, last, Cue.Birth), from) ? 0.72 : 0;
        if ((all & (Cue.CareVerb | Cue.CarePassive | Cue.CareNoun | Cue.CarePlace)) == 0) return 0;
        var person = (all & Cue.Person) != 0 || HasPossessive(post, from, to);
        for (var i = from; i <= to; i++)
        {
            if (i >= first && i <= last) continue;
            var cue = post.Cues[i];
            if ((cue & Cue.CareVerb) != 0 && Happens(post, i, from, first, person)) return vague ? 0.72 : 0.87;
            if ((cue & Cue.CarePassive) != 0 && person && i > 0 && (post.Before(i, 2) & Cue.Was) != 0 && (post.Before(i, 5) & Cue.Person) != 0 && !PluralSubject(post, i, from)) return vague ? 0.71 : 0.84;
            if ((cue & Cue.CareNoun) != 0 && IsCare(post, i))
            {
                if (Owned(post, i, from)) return vague ? 0.71 : 0.86;
                // "had surgery on 3 May"; behind a pronoun it is a verb: "I visit the museum".
                if (person && (post.Before(i, 3) & Cue.Person) != 0 && !post.Is(i - 1, Cue.Person) && (!vague || Has(post, i)) && !Groups.Before(post, i, from)) return vague ? 0.7 : 0.8;
            }
            if ((cue & Cue.CarePlace) != 0 && CareVisits.IsVisit(post, i, from)) return vague ? 0.7 : 0.8;
        }
        return 0;
    }

    // A section is one only as "c-section"; OP in capitals is who wrote first.
    private static bool IsCare(in Reading post, int noun)
    {
        var word = post.Folded(noun);
        if (word.SequenceEqual("section"u8)) return noun > 0 && post.Folded(noun - 1) is var before && (before.SequenceEqual("c"u8) || before.SequenceEqual("caesarean"u8) || before.SequenceEqual("cesarean"u8));
        return !word.SequenceEqual("op"u8) || !(post.At(post.Tokens[noun].End) == '-' || post.Tokens[noun].Is(TokenMarks.Shouted));
    }

    // "had surgery", "having a scan"
    private static bool Has(in Reading post, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 3; i--)
            if (post.Folded(i) is var word && (word.SequenceEqual("had"u8) || word.SequenceEqual("has"u8) || word.SequenceEqual("have"u8) || word.SequenceEqual("having"u8))) return true;
        return false;
    }

    // "those born after July 1969" is a group.
    private static bool IsBound(in Reading post, int first) => first > 0 && post.Folded(first - 1) is var word && (word.SequenceEqual("after"u8) || word.SequenceEqual("before"u8) || word.SequenceEqual("since"u8));

    private static int Beside(in Reading post, int first, int last, Cue cue)
    {
        for (var i = 1; i <= 4; i++)
        {
            if (post.Is(first - i, cue)) return first - i;
            if (post.Is(last + i, cue)) return last + i;
        }
        return -1;
    }

    // "a company born in 1990" is no birth of a person; "was born on" with a thing before it.
    private static bool IsBirth(in Reading post, int from, int to)
    {
        for (var i = from; i <= to && i < post.Count; i++)
        {
            if (!post.Is(i, Cue.Birth)) continue;
            if ((post.Before(i, 4) & Cue.Thing) != 0 || Groups.RightBefore(post, i, from)) continue;
            var word = post.Folded(i);
            if (word.SequenceEqual("born"u8)) return !post.Folded(Math.Max(0, i - 2)).SequenceEqual("idea"u8);
            // "date of birth", "her birth", and no "birth unit".
            if (!word.SequenceEqual("birth"u8) || i > 0 && post.Folded(i - 1).SequenceEqual("of"u8) || (post.Before(i, 3) & (Cue.Person | Cue.Possessive)) != 0 || i + 1 < post.Count && post.Folded(i + 1).SequenceEqual("date"u8)) return true;
        }
        return false;
    }

    // An act of care has one person for its subject, or stands at the head of a note ("Admitted 3 March").
    private static bool Happens(in Reading post, int verb, int from, int date, bool person)
    {
        if (PluralSubject(post, verb, from)) return false;
        // "passed away", and no "passed her exam".
        if (post.Folded(verb).SequenceEqual("passed"u8) && !(verb + 1 < post.Count && post.Folded(verb + 1).SequenceEqual("away"u8))) return false;
        if (person) return true;
        // "Rebecca Thornton was admitted on 3 May": a name is a person too.
        if (verb >= 2 && post.Is(verb - 1, Cue.Was) && post.IsCapital(verb - 2) && !post.Is(verb - 2, Cue.Thing | Cue.Business | Cue.Plural) && !post.Tokens[verb - 2].Is(TokenMarks.Shouted)) return true;
        return date > verb && date - verb <= 2 && (verb == from || post.Tokens[verb].Is(TokenMarks.AfterStop) || post.Tokens[verb].Is(TokenMarks.AfterPause));
    }

    private static bool PluralSubject(in Reading post, int verb, int from)
    {
        for (var i = verb - 1; i >= from && i >= verb - 4; i--)
        {
            if (post.Is(i, Cue.Plural) || Groups.Is(post, i)) return true;
            // "Relatives: Ann Gray was admitted": the name is nearer.
            if (Groups.IsOne(post, i)) return false;
            // "people who died": who they are stands before.
            if (post.Is(i, Cue.Person) && !post.Folded(i).SequenceEqual("who"u8)) return false;
        }
        return false;
    }

    private static bool Owned(in Reading post, int noun, int from)
    {
        for (var i = noun - 1; i >= from && i >= noun - 3; i--) if (post.Is(i, Cue.Possessive) && !post.Folded(i).SequenceEqual("our"u8) && !post.Folded(i).SequenceEqual("your"u8)) return !Groups.Before(post, noun, from);
        return false;
    }

    private static bool HasPossessive(in Reading post, int from, int to)
    {
        for (var i = from; i <= to; i++)
            if (post.Is(i, Cue.Possessive) && post.Folded(i) is var word && (word.SequenceEqual("my"u8) || word.SequenceEqual("his"u8) || word.SequenceEqual("her"u8) || word.SequenceEqual("their"u8))) return true;
        return false;
    }
}
