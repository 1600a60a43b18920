using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Heed.Language.Queries;

/// <summary>
/// All the terms of all queries. A token is looked up once by its hash; terms with a wildcard wait under the letters before it; misspellings are compared
/// one by one, after their lengths and letters. Immutable.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestAnchor = 63;
    private static readonly uint LoneS = TokenWalk.HashOf("s"u8);

    private sealed record Kept(int Id, QueryTerm Term, bool Placed)
    {
        public char Sigil { get; } = Term.Text.Length > 1 && Term.Text[0] is '#' or '@' ? Term.Text[0] : '\0';
        public string Body => Sigil == '\0' ? Term.Text : Term.Text[1..];
        public string Pattern => Term.Wild ? Body + (Term.Prefix ? "*" : "") : Body;
        public byte[] Bytes { get; init; } = [];
        public byte[] Wild { get; init; } = [];
        public ulong Letters { get; init; }
        /// <summary>How it must be written, ready to compare.</summary>
        public string Exact { get; } = (Term.Form == TermForm.Accented ? Term.Exact.ToLowerInvariant() : Term.Exact) + (Term.Wild && Term.Prefix ? "*" : "");
        /// <summary>Any word will do: no sigil, no zone, no form.</summary>
        public bool Simple => Sigil == '\0' && Term.Zone == TextZone.Text && Term.Form == TermForm.Folded;
    }

    private readonly WordTable _words, _starts;
    private readonly Kept[][] _byWord, _byStart;
    private readonly int[] _simple; // by word: its term where there is only one, any such word will do and its places do not matter; else -1
    private readonly Kept[] _open, _fuzzy;
    private readonly ulong[] _lengths = new ulong[256]; // by first byte: which lengths of start exist
    private readonly ulong[] _pairs = new ulong[1024]; // by first two bytes: whether a start of less than four bytes begins so
    private readonly ulong[] _fours = new ulong[1024]; // by a hash of the first four bytes: whether a longer start begins so
    private readonly bool _hasStarts, _hasSlow;

    public Vocabulary(QueryPlanner planner)
    {
        var all = planner.Terms.Select((term, id) => new Kept(id, term, planner.Placed(id))).ToArray();
        _fuzzy = [.. all.Where(kept => kept.Term.Fuzzy > 0).Select(kept => kept with { Letters = LettersOf(kept.Body) })];
        (_words, _byWord) = Group(all.Where(kept => kept.Term is { Fuzzy: <= 0, Wild: false, Prefix: false }).Select(kept => kept with { Bytes = Encoding.UTF8.GetBytes(kept.Body) }));
        var patterns = all.Where(kept => kept.Term.Fuzzy <= 0 && (kept.Term.Wild || kept.Term.Prefix))
            .Select(kept => kept with { Bytes = Anchor(kept), Wild = Encoding.UTF8.GetBytes(kept.Pattern + (kept.Term.Wild ? "" : "*")) }).ToArray();
        _open = [.. patterns.Where(kept => kept.Bytes.Length == 0)];
        (_starts, _byStart) = Group(patterns.Where(kept => kept.Bytes.Length > 0));
        foreach (var kept in patterns.Where(kept => kept.Bytes.Length > 0)) Mark(kept.Bytes);
        (_hasStarts, _hasSlow) = (_starts.Count > 0, _fuzzy.Length + _open.Length > 0);
        _simple = [.. _byWord.Select(kept => kept is [{ Simple: true, Placed: false }] ? kept[0].Id : -1)];
    }

    /// <summary>Looks every word of the post up and notes what it is and where.</summary>
    public void Hear(QueryPost post, MatchScratch scratch)
    {
        var walk = post.Walk;
        var tokens = walk.Tokens;
        var title = post.TitleTokens == 0 ? -1 : post.TitleTokens;
        var place = -1;
        var inUrl = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            // A web address counts as one word, and no word is looked for in it; the text is far from the title.
            place += inUrl && token.Is(TokenMarks.InUrl) && token.Is(TokenMarks.Joined) ? 0 : 1;
            if (i == title) place += QueryPost.AfterTitle;
            inUrl = token.Is(TokenMarks.InUrl);
            if (inUrl) continue;
            if (_words.MayHold(token.Hash))
            {
                var found = _words.Find(walk.Folded(token), token.Hash);
                if (found >= 0)
                {
                    if (_simple[found] is >= 0 and var id) scratch.See(id);
                    else foreach (var kept in _byWord[found]) Note(kept, post, token, i, place, scratch);
                }
            }
            if (token.Is(TokenMarks.Apostrophe) && IsOwned(walk, token)) HearOwned(post, token, i, place, scratch);
            if (token.Hash == LoneS && i != title && IsOwner(walk, tokens, i)) HearOwner(post, i - 1, place - 1, scratch);
            if (_hasStarts && MayStart(walk, token)) HearStarts(post, token, i, place, scratch);
            if (_hasSlow) HearSlowly(post, token, i, place, scratch);
        }
    }

    /// <summary>"Mercy's" is mercy too, not only mercys: nobody who listens for a name means to miss what is said of its own.</summary>
    internal static bool IsOwned(TokenWalk walk, in Token token) => walk.PossessiveBytes(token) > 0 && walk.Folded(token) is [_, .., (byte)'s'];

    private void HearOwned(QueryPost post, in Token token, int number, int place, MatchScratch scratch)
    {
        var owner = post.Walk.Folded(token)[..^1];
        if (_words.Find(owner, TokenWalk.HashOf(owner)) is not (>= 0 and var found)) return;
        foreach (var kept in _byWord[found]) Note(kept, post, token, number, place, scratch, owned: true);
    }

    /// <summary>"wendy s", with its apostrophe lost on the way, is wendys too: a lone s behind a word, no mark between them.</summary>
    internal static bool IsOwner(TokenWalk walk, ReadOnlySpan<Token> tokens, int s)
    {
        if (s == 0 || tokens[s].Kind != TokenKind.Word || tokens[s].Is(TokenMarks.AfterPause | TokenMarks.AfterStop) || !walk.Folded(tokens[s]).SequenceEqual("s"u8)) return false;
        ref readonly var owner = ref tokens[s - 1];
        return owner.Kind == TokenKind.Word && owner.FoldLength > 1 && !owner.Is(TokenMarks.InUrl | TokenMarks.Solo);
    }

    private void HearOwner(QueryPost post, int number, int place, MatchScratch scratch)
    {
        ref readonly var owner = ref post.Walk.Tokens[number];
        var hash = (owner.Hash ^ 's') * 16777619u;
        if (!_words.MayHold(hash)) return;
        Span<byte> joined = stackalloc byte[TokenWalk.LongestWord + 1];
        var folded = post.Walk.Folded(owner);
        folded.CopyTo(joined);
        joined[folded.Length] = (byte)'s';
        if (_words.Find(joined[..(folded.Length + 1)], hash) is not (>= 0 and var found)) return;
        foreach (var kept in _byWord[found])
            if (kept.Term.Form == TermForm.Folded) Note(kept, post, owner, number, place, scratch);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayStart(TokenWalk walk, in Token token)
    {
        if (token.FoldLength < 2) return true;
        var four = walk.FirstFour(token);
        int pair = (int)(four & 0xFFFF), place = Four(four);
        return (_pairs[pair >> 6] >> (pair & 63) & 1) != 0 || (token.FoldLength > 3 && (_fours[place >> 6] >> (place & 63) & 1) != 0);
    }

    private static int Four(uint four) => (int)(four * 0x9E3779B1u >> 16);

    private void HearStarts(QueryPost post, in Token token, int number, int position, MatchScratch scratch)
    {
        var word = post.Walk.Folded(token);
        if (word.Length == 0) return;
        var lengths = _lengths[word[0]];
        var hash = 2166136261u;
        for (var length = 1; length <= Math.Min(word.Length, LongestAnchor) && lengths >> length != 0; length++)
        {
            hash = (hash ^ word[length - 1]) * 16777619u;
            if ((lengths >> length & 1) == 0 || !_starts.MayHold(hash)) continue;
            var found = _starts.Find(word[..length], hash);
            if (found < 0) continue;
            foreach (var kept in _byStart[found])
                if (Spelling.Wild(kept.Wild, word)) Note(kept, post, token, number, position, scratch);
        }
    }

    private void HearSlowly(QueryPost post, in Token token, int number, int position, MatchScratch scratch)
    {
        var word = post.Walk.Folded(token);
        foreach (var kept in _open)
            if (Spelling.Wild(kept.Wild, word)) Note(kept, post, token, number, position, scratch);
        if (_fuzzy.Length == 0 || word.Length > Spelling.LongestFuzzy * 4) return;
        Span<char> units = stackalloc char[Spelling.LongestFuzzy * 4];
        units = units[..Encoding.UTF8.GetChars(word, units)];
        var letters = LettersOf(units);
        foreach (var kept in _fuzzy)
        {
            // One edit adds and takes at most one letter each.
            if (System.Numerics.BitOperations.PopCount(letters ^ kept.Letters) > kept.Term.Fuzzy * 2) continue;
            if (Spelling.Near(kept.Body, units, kept.Term.Fuzzy)) Note(kept, post, token, number, position, scratch);
        }
    }

    private static void Note(Kept kept, QueryPost post, in Token token, int number, int position, MatchScratch scratch, bool owned = false)
    {
        if (kept.Sigil != '\0' && token.Kind != (kept.Sigil == '#' ? TokenKind.Hashtag : TokenKind.Handle)) return;
        if (kept.Term.Zone != TextZone.Text && !post.Within(kept.Term.Zone, number)) return;
        if (kept.Term.Form != TermForm.Folded && !Exactly(kept, post.Walk, token, owned)) return;
        if (kept.Placed) scratch.See(kept.Id, position);
        else scratch.See(kept.Id);
    }

    /// <param name="owned">Without the s of a possessive.</param>
    private static bool Exactly(Kept kept, TokenWalk walk, in Token token, bool owned)
    {
        Span<char> buffer = stackalloc char[Spelling.LongestWritten];
        ReadOnlySpan<char> written = Spelling.Written(walk, token, kept.Term.Form, buffer);
        if (owned) written = written[..^1];
        if (kept.Term.Fuzzy > 0) return Spelling.Near(kept.Exact, written, kept.Term.Fuzzy);
        if (kept.Term.Wild) return Spelling.Wild(kept.Exact, written);
        return kept.Term.Prefix ? written.StartsWith(kept.Exact) : written.SequenceEqual(kept.Exact);
    }

    /// <summary>The letters before the first wildcard.</summary>
    private static byte[] Anchor(Kept kept)
    {
        var open = kept.Term.Wild ? kept.Body.AsSpan().IndexOfAny('*', '?') : -1;
        var bytes = Encoding.UTF8.GetBytes(open < 0 ? kept.Body : kept.Body[..open]);
        return bytes.Length <= LongestAnchor ? bytes : bytes[..LongestAnchor];
    }

    private void Mark(byte[] start)
    {
        _lengths[start[0]] |= 1UL << start.Length;
        if (start.Length > 3)
        {
            var place = Four(BinaryPrimitives.ReadUInt32LittleEndian(start));
            _fours[place >> 6] |= 1UL << (place & 63);
            return;
        }
        for (var second = start.Length > 1 ? start[1] : 0; second <= (start.Length > 1 ? start[1] : 255); second++)
        {
            var pair = second << 8 | start[0];
            _pairs[pair >> 6] |= 1UL << (pair & 63);
        }
    }

    private static ulong LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0UL;
        foreach (var unit in word) letters |= 1UL << (unit & 63);
        return letters;
    }

    private static (WordTable, Kept[][]) Group(IEnumerable<Kept> terms)
    {
        var groups = terms.GroupBy(kept => Convert.ToHexString(kept.Bytes)).Select(group => group.ToArray()).ToArray();
        return (new WordTable([.. groups.Select(group => group[0].Bytes)]), groups);
    }
}
