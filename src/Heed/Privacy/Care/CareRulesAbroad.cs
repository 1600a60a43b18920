using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>The same rules for a Spanish, French or German sentence, in their plain forms: who and what in one clause, whatever the order of the words.</summary>
internal static class CareRulesAbroad
{
    public static void Find(CareText text, int first, int end, string language, bool addressed, List<(string Rule, int Start, int End)> found)
    {
        var from = first;
        var supposed = false;
        for (var i = first; i <= end; i++)
        {
            if (i < end && !(i > first && text.Words[i].Pause) && !text.Words[i].Is(But)) continue;
            var clause = new Clause(text.Words, from, i, language, addressed);
            supposed = clause.Has(If) || supposed && from > first && !clause.Has(We) && text.Words[from].Is(CareTag.And);
            if (clause.Tells(supposed, out var rule, out var begin, out var last)) found.Add((rule, text.Words[begin].Start, text.Words[last].End));
            from = i;
        }
    }

    private readonly struct Clause(List<CareWord> words, int from, int to, string language, bool addressed)
    {
        public bool Has(CareTag tag) => First(tag) >= 0;

        private int First(CareTag tag)
        {
            for (var i = from; i < to; i++) if (words[i].Is(tag)) return i;
            return -1;
        }

        private bool After(int at, CareTag tag)
        {
            for (var i = at + 1; i < to; i++) if (words[i].Is(tag)) return true;
            return false;
        }

        private int First(HashSet<uint> set)
        {
            for (var i = from; i < to; i++) if (set.Contains(words[i].Hash)) return i;
            return -1;
        }

        /// <summary>The first thing this clause tells of one person.</summary>
        public bool Tells(bool supposed, out string rule, out int begin, out int last)
        {
            (rule, begin, last) = ("", 0, 0);
            if (from >= to || supposed || Has(Not) && Has(Say)) return false;
            if (addressed && (Comfort(ref rule, ref begin, ref last) || Courtesy(ref rule, ref begin, ref last) || Asked(ref rule, ref begin, ref last))) return true;
            if (Records(ref rule, ref begin, ref last)) return true;
            var who = Person(out var end, out var reader);
            if (who < 0) return addressed && Dropped(ref rule, ref begin, ref last);
            if (Has(General) && First(General) < who) return false;
            foreach (var (what, code) in new[] { (Done | Doing, "G3"), (Patient, "G4"), (State, "G3"), (Refused, "G10"), (Died, "G3") })
                for (var i = from; i < to; i++)
                {
                    if (!words[i].Is(what) || i >= who && i <= end) continue;
                    if (what == Died && !Has(House | Us | Here) || what == Refused && !addressed || what == State && (reader || !Has(Be)) || Has(Modal) && !Has(Past) && !Has(Have)) continue;
                    if (what == Patient && !Has(Be)) continue;
                    return Set(code, Math.Min(who, i), Math.Max(end, i), out rule, out begin, out last);
                }
            if (Has(Moved) && Has(House | Us | Here) && (Has(Have) || Has(Be))) return Set("G3", Math.Min(who, First(Moved)), Math.Max(end, First(Moved)), out rule, out begin, out last);
            if (addressed && reader && Has(Past) && (Has(Us) || Has(Here)) && First(Past) >= 0) return Set("G2", Math.Min(who, First(Past)), Math.Max(end, Math.Max(First(Us), First(Here))), out rule, out begin, out last);
            if (addressed && Has(Came) && !Has(Modal)) return Set("G2", Math.Min(who, First(Came)), Math.Max(end, First(Came)), out rule, out begin, out last);
            return Possessed(ref rule, ref begin, ref last);
        }

        /// <summary>G1: whose is followed by what, whatever else the clause says.</summary>
        private bool Possessed(ref string rule, ref int begin, ref int last)
        {
            if (!addressed) return false;
            for (var i = from; i + 1 < to; i++)
                if (words[i].Is(Your | His))
                    for (var j = i + 1; j < to && j < i + 3; j++) if (words[j].Is(Noun) || Joint(j)) return Set("G1", i, Joint(j) ? j + 1 : j, out rule, out begin, out last);
            return false;
        }

        // Rendez-vous is written with a hyphen, which parts it.
        private bool Joint(int i) => i + 1 < to && words[i].Hash == Rendez;

        private int Person(out int end, out bool reader)
        {
            (end, reader) = (-1, false);
            for (var i = from; i < to; i++)
            {
                var one = words[i];
                if (one.Is(Your | His | The | This))
                    for (var j = i + 1; j < to && j < i + 3; j++)
                        if (words[j].Is(CareTag.Person) || words[j].Is(Kin) && one.Is(Your | His)) { end = j; return i; }
                if (one.Is(You) && addressed && !(language == "de" && !one.Capital)) { (end, reader) = (i, true); return i; }
                // The article and the pronoun are one word in Spanish: it is a person only before a verb.
                if (one.Is(He) && !(one.Is(The) && !(i + 1 < to && words[i + 1].Is(Done | Be | Have | Not)))) { end = i; return i; }
            }
            for (var i = from; i < to; i++) if (words[i].Is(Your | His) && addressed) { (end, reader) = (i, true); return i; }
            return -1;
        }

        /// <summary>Spanish leaves the pronoun out: "fue atendido aquí", "nunca estuvo aquí".</summary>
        private bool Dropped(ref string rule, ref int begin, ref int last)
        {
            if (language != "es" || Has(General)) return false;
            var was = First(Past);
            if (was >= 0 && First(Done) > was) return Set("G3", was, First(Done), out rule, out begin, out last);
            if (was >= 0 && (Has(Here) || Has(Us))) return Set("G2", was, Math.Max(First(Here), First(Us)), out rule, out begin, out last);
            return false;
        }

        /// <summary>G11: wishes and condolences.</summary>
        private bool Comfort(ref string rule, ref int begin, ref int last)
        {
            var wish = First(Wished);
            if (wish >= 0 && !After(wish, General)) return Set("G11", wish, wish, out rule, out begin, out last);
            for (var i = from; i < to; i++) if (words[i].Is(General) && !Articles.Contains(words[i].Hash)) return false;
            var loss = First(Loss);
            if (loss > from && words[loss - 1].Is(Your)) return Set("G11", loss - 1, loss, out rule, out begin, out last);
            var mend = First(Mend);
            return mend > from && Quick.Contains(words[mend - 1].Hash) && Set("G11", mend - 1, mend, out rule, out begin, out last);
        }

        /// <summary>G5: thanks for the choice; G7: sorry for the wait.</summary>
        private bool Courtesy(ref string rule, ref int begin, ref int last)
        {
            var thanks = First(Joy);
            var chosen = First(Chosen);
            if (thanks >= 0 && chosen > thanks) return Set("G5", thanks, chosen, out rule, out begin, out last);
            var sorry = First(Sorry);
            var suffered = First(Suffered);
            return sorry >= 0 && suffered >= 0 && !Has(General) && Set("G7", Math.Min(sorry, suffered), Math.Max(sorry, suffered), out rule, out begin, out last);
        }

        /// <summary>G12: a question for the date of birth or the record number.</summary>
        private bool Asked(ref string rule, ref int begin, ref int last)
        {
            var secret = First(Secrets);
            return secret >= 0 && !Has(Not) && Has(Ask | Your) && Set("G12", secret, secret, out rule, out begin, out last);
        }

        /// <summary>G6: our records show, we have no record.</summary>
        private bool Records(ref string rule, ref int begin, ref int last)
        {
            var record = First(Record);
            if (record < 0 || !addressed) return false;
            if (Has(Show) && Has(Our) || Has(Not) && (Has(Have) || First(Hold) >= 0)) return Set("G6", Math.Min(record, Has(Show) ? First(Show) : record), Math.Max(record, First(Show)), out rule, out begin, out last);
            return false;
        }

        private static bool Set(string code, int first, int end, out string rule, out int begin, out int last)
        {
            (rule, begin, last) = (code, first, end);
            return true;
        }
    }

    private static HashSet<uint> Words(string words) => [.. words.Split(' ').Select(CareVocabulary.Hash)];

    private static readonly uint Rendez = CareVocabulary.Hash("rendez");
    private static readonly HashSet<uint> Articles = Words("un una une ein eine einen einem einer"), Loss = Words("perdida perte verlust"), Mend = Words("recuperacion retablissement besserung genesung"), Quick = Words("pronta rapida prompt bon gute schnelle baldige"),
        Wished = Words("condolencias pesame condoleances beileid mejorese recuperese"), Chosen = Words("confiar elegirnos visitarnos venir confianza visita elegir davoir choisi confiance visite venue vertrauen besuch gewahlt"),
        Suffered = Words("espera experiencia attente lattente experience lexperience attendre wartezeit erfahrung warten"), Secrets = Words("nacimiento naissance geburtsdatum versichertennummer"), Hold = Words("tenemos encontramos consta trouvons finden");
}
