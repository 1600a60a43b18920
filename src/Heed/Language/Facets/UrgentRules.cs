using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Heed.Language.Words;

namespace Heed.Language.Facets;

/// <summary>What a rule hears. Likely: it holds only where the writer speaks of people close by, and no one laughs.</summary>
internal enum Alarm : byte { Harm, HarmLikely, Danger, DangerLikely, Threat, Hush }

/// <summary>
/// The rules of <see cref="UrgentWords"/>, hung up under the rarest word of each: a post pays only for the rules whose word it holds.
/// A sentence's end between two steps counts as two words.
/// </summary>
internal sealed class UrgentRules
{
    /// <summary>Matches remembered of one post.</summary>
    private const int Most = 32;

    private readonly record struct Step(Entry[] Words, int Gap, ulong Sieve);

    /// <param name="Needs">The bits of the sets of words of its steps: without each of them in a post the rule does not hold.</param>
    private readonly record struct Rule(Alarm Alarm, Step[] Steps, Vector256<uint> Needs);

    private readonly Dictionary<string, string> _sets = [];
    private readonly Dictionary<string, Vector256<uint>> _bits = [];
    private readonly List<Rule> _read = [];
    private Rule[] _rules = [];

    /// <param name="word">Gives the entry of a word, a new one where it is not known yet.</param>
    public UrgentRules(Func<string, Entry> word)
    {
        foreach (var list in UrgentWords.Lists)
            foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Read(line, word);
    }

    private void Read(string line, Func<string, Entry> word)
    {
        var colon = line.IndexOf(':');
        var (name, body) = (line[..colon], line[(colon + 1)..].Trim());
        if (name[0] == '@') { _sets[name[1..]] = body.Replace(' ', '|'); return; }
        var alarm = name switch
        {
            "harm" => Alarm.Harm, "harm_likely" => Alarm.HarmLikely, "danger" => Alarm.Danger, "danger_likely" => Alarm.DangerLikely, "threat" => Alarm.Threat, "hush" => Alarm.Hush,
            _ => throw new InvalidOperationException($"“{name}” is no kind of rule."),
        };
        var parts = body.Split(' ');
        Add(alarm, parts, word);
        // A small word between two single points may be left out where danger is spoken of.
        if (alarm is Alarm.Threat or Alarm.Hush) return;
        for (var i = 1; i + 2 < parts.Length; i++)
            if (parts[i] == "." && parts[i + 2] == ".") Add(alarm, [.. parts[..i], .. parts[(i + 2)..]], word);
    }

    private void Add(Alarm alarm, string[] parts, Func<string, Entry> word)
    {
        var needs = Vector256<uint>.Zero;
        var steps = new List<Step>();
        var gap = 0;
        foreach (var part in parts)
        {
            if (part is "." or "..") { gap = part.Length == 1 ? 1 : 4; continue; }
            Entry[] words = [.. (part[0] == '{' ? _sets[part.Trim('{', '}')] : part).Split('|').Distinct().Select(word).Distinct()];
            steps.Add(new Step(words, gap, words.Aggregate(0ul, (sieve, entry) => sieve | entry.Sieve)));
            if (!_bits.TryGetValue(part, out var bit)) _bits[part] = bit = BitOf(_bits.Count);
            foreach (var entry in words) entry.Sets |= bit;
            needs |= bit;
            gap = 0;
        }
        _read.Add(new Rule(alarm, [.. steps], needs));
    }

    // Sets in a row share no bit until all 256 are given away.
    private static Vector256<uint> BitOf(int set) => Vector256<uint>.Zero.WithElement(set >> 5 & 7, 1u << set);

    /// <summary>Hangs every rule under the words of the step that is seen least. Called once, when the small words are known.</summary>
    public void HangUp()
    {
        _rules = [.. _read];
        for (var r = 0; r < _rules.Length; r++)
        {
            var steps = _rules[r].Steps;
            var anchor = Enumerable.Range(0, steps.Length).MinBy(s => steps[s].Words.Sum(entry => entry.Common || (entry.Cues & (Cue.Self | Cue.Negator)) != 0 ? 50 : 1));
            foreach (var entry in steps[anchor].Words) (entry.Rules ??= []).Add(((ushort)r, (byte)anchor));
        }
    }

    /// <summary>What is heard, one bit an <see cref="Alarm"/>, but what a way of speaking takes back.</summary>
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
            foreach (var (r, anchor) in CollectionsMarshal.AsSpan(Lexicon.Of(heard[i].Entry).Rules))
            {
                ref readonly var rule = ref _rules[r];
                if (Vector256.AndNot(rule.Needs, post) != Vector256<uint>.Zero) continue;
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
            foreach (var other in found[..count]) taken |= other.Alarm == Alarm.Hush && other.From <= to && other.To >= from;
            if (!taken) heardAlarms |= 1 << (int)alarm;
        }
        return heardAlarms;
    }

    // Where the steps before this one begin, or -1.
    private static int Before(ReadOnlySpan<KnownWord> heard, Step[] steps, int step, int at)
    {
        if (step == 0) return at;
        var distance = heard[at].NewSentence && steps[step].Gap > 0 ? 2 : 0;
        for (var i = at - 1; i >= 0 && distance <= steps[step].Gap; i--)
        {
            if (Holds(steps[step - 1], heard[i]) && Before(heard, steps, step - 1, i) is >= 0 and var from) return from;
            distance += heard[i].NewSentence ? 3 : 1;
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
            if (gap > 0 && heard[i].NewSentence) distance += 2;
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
