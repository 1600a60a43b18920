using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Heed.Language.Words;

namespace Heed.Language.Facets;

/// <summary>What a rule hears. Likely: it holds only where the writer speaks of people close by, and no one laughs. Sure: no way of speaking takes it back.</summary>
internal enum Alarm : byte { Harm, HarmLikely, Danger, DangerLikely, Threat, Hush, Sure, Curse }

/// <summary>A rule as it hangs under a word. What it needs stands here too, so that most rules are put aside without being looked up.</summary>
/// <param name="Needs">The bits of the sets of words of its steps: without each of them in a post the rule does not hold.</param>
/// <param name="Step">The step that the word is in.</param>
internal readonly record struct HungRule(Vector256<uint> Needs, ushort Rule, byte Step);

/// <summary>
/// The rules of <see cref="UrgentWords"/> and of <see cref="OffenceWords.Curses"/>, hung up under the rarest word of each: a post pays only for the rules whose word it holds.
/// A sentence's end between two steps counts as two words, and no rule about the past goes beyond one.
/// </summary>
internal sealed class UrgentRules
{
    /// <summary>Matches remembered of one post. What comes after so many is not heard: where ways of speaking fill them all, a cry at the end of a long post would be lost.</summary>
    private const int Most = 64;

    /// <summary>Bits for sets of words with an everyday word, and as many for those without.</summary>
    private const int Half = 128;

    /// <param name="Stop">How many words the end of a sentence counts for.</param>
    /// <param name="Seen">How often its words are seen, roughly, in posts.</param>
    private readonly record struct Step(Entry[] Words, int Gap, ulong Sieve, int Stop, int Seen);

    /// <param name="Needs">The bits of the sets of words of its steps: without each of them in a post the rule does not hold.</param>
    private readonly record struct Rule(Alarm Alarm, Step[] Steps, Vector256<uint> Needs);

    /// <summary>The words of a step, looked up.</summary>
    private sealed record WordSet(Entry[] Words, ulong Sieve, Vector256<uint> Bits, int Seen);

    private readonly Dictionary<string, string> _sets = [];
    private HashSet<string> _spoken = [];
    private readonly HashSet<string>[] _seen = [[], [], [], [], [], [], [], []];
    private int _stop = 2, _common, _rare;
    private readonly Dictionary<string, WordSet> _known = [];
    private Rule[] _rules = new Rule[4096];
    private int _count;

    /// <param name="word">Gives the entry of a word, a new one where it is not known yet.</param>
    public UrgentRules(Func<string, Entry> word)
    {
        foreach (var list in (string[])[.. UrgentWords.Lists, OffenceWords.Curses])
            foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Read(line, word);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(string line, Func<string, Entry> word)
    {
        var colon = line.IndexOf(':');
        var (name, body) = (line[..colon], line[(colon + 1)..].Trim());
        if (name == "@spoken") { _spoken = [.. body.Split(' ')]; return; }
        if (name[0] == '@') { _sets[name[1..]] = body.Replace(' ', '|'); return; }
        var alarm = name switch
        {
            "harm" => Alarm.Harm, "harm_likely" => Alarm.HarmLikely, "danger" => Alarm.Danger, "danger_likely" => Alarm.DangerLikely, "threat" => Alarm.Threat, "hush" or "past" => Alarm.Hush, "sure" => Alarm.Sure, "curse" => Alarm.Curse,
            _ => throw new InvalidOperationException($"“{name}” is no kind of rule."),
        };
        _stop = name == "past" ? 5 : 2;
        Read(alarm, body.Split(' '), word);
    }

    // A step with a question mark behind it may be left out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(Alarm alarm, string[] parts, Func<string, Entry> word)
    {
        var free = Array.FindIndex(parts, part => part[^1] == '?');
        if (free >= 0)
        {
            Read(alarm, [.. parts[..free], parts[free][..^1], .. parts[(free + 1)..]], word);
            Read(alarm, [.. parts[..free], .. parts[(free + (parts[free + 1][0] == '.' ? 2 : 1))..]], word);
            return;
        }
        Add(alarm, parts, word);
        // A small word between two single points may be left out where danger is spoken of.
        if (alarm is Alarm.Threat or Alarm.Hush or Alarm.Curse) return;
        for (var i = 1; i + 2 < parts.Length; i++)
            if (parts[i] == "." && parts[i + 2] == "." && parts[i + 1][0] != '{' && Small(parts[i + 1], word)) Add(alarm, [.. parts[..i], .. parts[(i + 2)..]], word);
    }

    private static bool Small(string part, Func<string, Entry> word) => word(part.Split('|')[0]) is { Common: true };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(Alarm alarm, string[] parts, Func<string, Entry> word)
    {
        // Plain loops and no spare copies: this runs thousands of times while somebody waits for the first post.
        if (!_seen[(int)alarm].Add(string.Join(_stop == 2 ? ' ' : '\n', parts))) return;
        var needs = Vector256<uint>.Zero;
        var count = 0;
        foreach (var part in parts) if (part[0] != '.') count++;
        var steps = new Step[count];
        var (at, gap) = (0, 0);
        foreach (var part in parts)
        {
            if (part is "." or "..") { gap = part.Length == 1 ? 1 : 4; continue; }
            var set = SetOf(part, word);
            steps[at++] = new Step(set.Words, gap, set.Sieve, _stop, set.Seen);
            needs |= set.Bits;
            gap = 0;
        }
        if (_count == _rules.Length) Array.Resize(ref _rules, 2 * _count);
        _rules[_count++] = new Rule(alarm, steps, needs);
    }

    // Rules share most of their sets: each is looked up once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordSet SetOf(string part, Func<string, Entry> word)
    {
        if (_known.TryGetValue(part, out var known)) return known;
        var (found, once) = (new List<Entry>(), new HashSet<Entry>());
        foreach (var name in part.Split('|'))
            foreach (var spoken in name[0] == '{' ? _sets[name[1..^1]].Split('|') : [name])
            {
                if (word(spoken) is var entry && once.Add(entry)) found.Add(entry);
                // "Gran's collapsed" and "his throats closing": behind these an s is the small word "is" or "has", with its apostrophe or without.
                if (_spoken.Contains(spoken) && word(spoken + "s") is var owned && once.Add(owned)) found.Add(owned);
            }
        Entry[] words = [.. found];
        // A set with a word of nearly every post is always there: to ask for it would only use up a bit.
        bool always = false, common = false;
        foreach (var entry in words) (always, common) = (always | entry.InEveryPost, common | entry.Common);
        var bits = always ? Vector256<uint>.Zero : common ? BitOf(_common++ % Half) : BitOf(Half + _rare++ % Half);
        var (sieve, seen) = (0ul, 0);
        foreach (var entry in words)
        {
            entry.InRules = true;
            entry.Sets |= bits;
            sieve |= entry.Sieve;
            seen += entry.InEveryPost ? 200 : entry.Common || (entry.Cues & (Cue.Self | Cue.Negator)) != 0 ? 50 : 1;
        }
        return _known[part] = new WordSet(words, sieve, bits, seen);
    }

    // Sets with everyday words and sets without have a half each, so that the rare do not seem to be there because of the others. Sets in a row share no bit until all of their half are given away.
    private static Vector256<uint> BitOf(int set) => Vector256<uint>.Zero.WithElement(set >> 5 & 7, 1u << set);

    /// <summary>Hangs every rule under the words of the step that is seen least. Called once, when the small words are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void HangUp()
    {
        var anchors = new byte[_count];
        for (var r = 0; r < _count; r++)
        {
            var steps = _rules[r].Steps;
            var anchor = 0;
            for (var s = 1; s < steps.Length; s++) if (steps[s].Seen < steps[anchor].Seen) anchor = s;
            anchors[r] = (byte)anchor;
            foreach (var entry in steps[anchor].Words) entry.Hung++;
        }
        for (var r = 0; r < _count; r++)
            foreach (var entry in _rules[r].Steps[anchors[r]].Words)
            {
                if (entry.Rules is null) (entry.Rules, entry.Hung) = (new HungRule[entry.Hung], 0);
                entry.Rules[entry.Hung++] = new HungRule(_rules[r].Needs, (ushort)r, anchors[r]);
            }
    }

    /// <summary>What is heard, one bit an <see cref="Alarm"/>, but what a way of speaking takes back.</summary>
    [SkipLocalsInit]
    public int Hear(PostWords words)
    {
        if (words.RuleHolders.IsEmpty) return 0;
        Span<(int From, int To, Alarm Alarm)> found = stackalloc (int, int, Alarm)[Most];
        var count = 0;
        var post = words.RuleSets;
        ReadOnlySpan<KnownWord> heard = words.Known;
        foreach (var i in words.RuleHolders)
        {
            if (count == Most) break;
            foreach (ref readonly var hung in Lexicon.Of(heard[i].Entry).Rules.AsSpan())
            {
                if (Vector256.AndNot(hung.Needs, post) != Vector256<uint>.Zero) continue;
                ref readonly var rule = ref _rules[hung.Rule];
                var anchor = hung.Step;
                var from = Before(heard, rule.Steps, anchor, i);
                if (from < 0) continue;
                var to = After(heard, rule.Steps, anchor, i);
                if (to < 0) continue;
                found[count++] = (from, to, rule.Alarm);
                if (count == Most) break;
            }
        }
        var heardAlarms = 0;
        foreach (var (from, to, alarm) in found[..count])
        {
            if (alarm == Alarm.Hush) continue;
            var taken = false;
            if (alarm != Alarm.Sure) foreach (var other in found[..count]) taken |= other.Alarm == Alarm.Hush && other.From <= to && other.To >= from;
            if (!taken) heardAlarms |= 1 << (int)alarm;
        }
        return heardAlarms;
    }

    // Where the steps before this one begin, or -1.
    private static int Before(ReadOnlySpan<KnownWord> heard, Step[] steps, int step, int at)
    {
        if (step == 0) return at;
        var stop = steps[step].Stop;
        var distance = heard[at].NewSentence && steps[step].Gap > 0 ? stop : 0;
        for (var i = at - 1; i >= 0 && distance <= steps[step].Gap; i--)
        {
            if (Holds(steps[step - 1], heard[i]) && Before(heard, steps, step - 1, i) is >= 0 and var from) return from;
            distance += heard[i].NewSentence ? stop + 1 : 1;
        }
        return -1;
    }

    // Where the steps after this one end, or -1.
    private static int After(ReadOnlySpan<KnownWord> heard, Step[] steps, int step, int at)
    {
        if (step == steps.Length - 1) return at;
        var gap = steps[step + 1].Gap;
        var distance = 0;
        for (var i = at + 1; i < heard.Length; i++)
        {
            if (gap > 0 && heard[i].NewSentence) distance += steps[step + 1].Stop;
            if (distance > gap) return -1;
            if (Holds(steps[step + 1], heard[i]) && After(heard, steps, step + 1, i) is >= 0 and var to) return to;
            distance++;
        }
        return -1;
    }

    private static bool Holds(in Step step, in KnownWord heard)
    {
        if ((heard.Hints & Hints.InRuleSet) == 0) return false;
        var entry = Lexicon.Of(heard.Entry);
        if ((entry.Sieve & ~step.Sieve) != 0) return false;
        foreach (var word in step.Words) if (ReferenceEquals(word, entry)) return true;
        return false;
    }
}
