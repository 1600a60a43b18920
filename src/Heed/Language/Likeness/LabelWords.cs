using System.Text;
using Heed.Language.Claims;
using Heed.Language.Words;

namespace Heed.Language.Likeness;

/// <summary>
/// Names a narrative with a run of words out of its own mentions. A word may stand in a label when three authors used it, and never when it is part of a handle or of an address,
/// holds a digit and is longer than four signs, follows a title (Dr, Mrs), stands in the brackets of a mask ([NAME]), or lies in a stretch the caller withholds because a person's name or
/// number is there. A name that nobody found and three authors repeat can still get in: a label is as safe as the finding before it.
/// </summary>
internal sealed class LabelWords
{
    internal const int LeastAuthors = 3, Most = 160;
    private const int LongestLabel = 7, LongestMask = 24;

    /// <summary>For a stem the first three authors who used it; 0 for not yet.</summary>
    internal readonly SortedDictionary<uint, (ulong One, ulong Two, ulong Three, int Times)> Known = [];
    internal float BestScore;

    private static readonly HashSet<uint> Titles = WordHashes.Of("dr mr mrs ms miss nurse prof professor sir madam patient");
    private static readonly HashSet<uint> Never = WordHashes.Of("rt via http https amp");

    /// <param name="withheld">Stretches of the text, in UTF-8 bytes, no word of which may be shown.</param>
    public void Met(TokenWalk walk, ReadOnlySpan<Term> terms, ulong author, IReadOnlyList<(int Start, int End)>? withheld)
    {
        foreach (ref readonly var term in terms)
        {
            if ((term.Marks & TermMarks.Handle) != 0 || IsWithheld(walk.Text, term.Start, term.End, withheld)) continue;
            if (!Known.TryGetValue(term.Hash, out var who))
            {
                if (Known.Count < Most) Known[term.Hash] = (author, 0, 0, 1);
                continue;
            }
            who.Times++;
            Known[term.Hash] = With(who, author);
        }
        if (Known.Count < Most) return;
        // Words of one mention alone make room for others.
        foreach (var rare in Known.Where(pair => pair.Value.Times < 2).Select(pair => pair.Key).ToList()) Known.Remove(rare);
    }

    public void Take(LabelWords other)
    {
        foreach (var (stem, theirs) in other.Known)
        {
            if (!Known.TryGetValue(stem, out var who))
            {
                if (Known.Count < Most) Known[stem] = theirs;
                continue;
            }
            who.Times += theirs.Times;
            foreach (var author in (ReadOnlySpan<ulong>)[theirs.One, theirs.Two, theirs.Three]) if (author != 0) who = With(who, author);
            Known[stem] = who;
        }
    }

    private static (ulong One, ulong Two, ulong Three, int Times) With((ulong One, ulong Two, ulong Three, int Times) who, ulong author)
    {
        if (who.One == author || who.Two == author || who.Three == author) return who;
        if (who.Two == 0) who.Two = author;
        else if (who.Three == 0) who.Three = author;
        return who;
    }

    private bool MayShow(uint stem) => Known.TryGetValue(stem, out var who) && who.Three != 0;

    /// <summary>The best run of words of this mention, if it is better than the label so far; null if not.</summary>
    /// <param name="heard">Mentions of all narratives.</param>
    /// <param name="frequency">In how many of them a word came.</param>
    public string? Better(TokenWalk walk, ReadOnlySpan<Term> terms, int mentions, float heard, Dictionary<uint, float> frequency, IReadOnlyList<(int Start, int End)>? withheld)
    {
        var tokens = walk.Tokens;
        // Early on all words are shared by all mentions, so the first label scores high: while the narrative grows it has to make way for what is said now.
        if (mentions >= 8 && int.IsPow2(mentions)) BestScore /= 2;
        var best = BestScore;
        (int From, int To) run = default;
        for (var from = 0; from < tokens.Length; from++)
        {
            if (Weight(walk, terms, tokens, from, mentions, heard, frequency, withheld) is not > 0) continue;
            var score = 0f;
            var last = from;
            for (var to = from; to < Math.Min(tokens.Length, from + LongestLabel); to++)
            {
                if (to > from && (tokens[to].Marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0) break;
                var weight = Weight(walk, terms, tokens, to, mentions, heard, frequency, withheld);
                if (weight is null) break;
                score += weight.Value - 0.02f;
                if (weight > 0) last = to;
                if (last == to && score > best * 1.1f + 0.01f) (best, run) = (score, (from, to + 1));
            }
        }
        if (run.To == 0) return null;
        BestScore = best;
        var label = new StringBuilder();
        for (var i = run.From; i < run.To; i++)
        {
            if (label.Length > 0) label.Append(' ');
            var written = Encoding.UTF8.GetString(walk.Written(tokens[i]));
            label.Append(walk.AllShouted || tokens[i].Is(TokenMarks.Shouted) && written.Length > 5 ? written.ToLowerInvariant() : written);
        }
        return label.Length == 0 ? null : char.ToUpperInvariant(label[0]) + label.ToString(1, label.Length - 1);
    }

    // A word that one mention in fifty has, or fewer, names a story best; one that nearly all have, as the name of the hospital, hardly.
    private const float RareFrom = 4;

    /// <summary>The share of the narrative's mentions that have the word, less for a word of every story; 0 for a small word, which may stand inside; null for one that may not be shown.</summary>
    private float? Weight(TokenWalk walk, ReadOnlySpan<Term> terms, ReadOnlySpan<Token> tokens, int at, int mentions, float heard, Dictionary<uint, float> frequency, IReadOnlyList<(int Start, int End)>? withheld)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind is TokenKind.Handle or TokenKind.Emoji || token.Is(TokenMarks.InUrl) || Never.Contains(token.Hash)) return null;
        if (IsWithheld(walk.Text, token.Start, token.End, withheld)) return null;
        if (at > 0 && Titles.Contains(tokens[at - 1].Hash)) return null;
        if (token.Is(TokenMarks.HasDigit) && walk.Folded(token).Length > 4) return null;
        foreach (ref readonly var term in terms)
        {
            if (term.Start != token.Start) continue;
            if (!MayShow(term.Hash)) return null;
            var rarity = Math.Clamp(MathF.Log(heard / MathF.Max(1, frequency.GetValueOrDefault(term.Hash))) / RareFrom, 0.05f, 1);
            return rarity * MathF.Min(1, Known[term.Hash].Times / (float)Math.Max(1, mentions));
        }
        return Words.StopWords.Has(token.Hash) && token.Kind == TokenKind.Word ? 0 : null;
    }

    private static bool IsWithheld(ReadOnlySpan<byte> text, int start, int end, IReadOnlyList<(int Start, int End)>? withheld)
    {
        if (withheld is not null)
            foreach (var stretch in withheld) if (start < stretch.End && end > stretch.Start) return true;
        return InMask(text, start, end);
    }

    // "[NAME]", "[PLAN_ID]", "[90+]": capitals, digits and signs between brackets, where an identifier stood.
    private static bool InMask(ReadOnlySpan<byte> text, int start, int end)
    {
        var least = Math.Max(0, start - LongestMask);
        while (start > least && OfMask(text[start - 1])) start--;
        var most = Math.Min(text.Length, end + LongestMask);
        while (end < most && OfMask(text[end])) end++;
        if (start == 0 || text[start - 1] != '[' || end == text.Length || text[end] != ']') return false;
        foreach (var unit in text[start..end]) if (!OfMask(unit)) return false;
        return true;
    }

    private static bool OfMask(byte unit) => unit is >= (byte)'A' and <= (byte)'Z' or >= (byte)'0' and <= (byte)'9' or (byte)'_' or (byte)'+' or (byte)' ';
}
