using System.Diagnostics;
using System.Text;
using Heed.Language;
using Heed.Language.Queries;
using Heed.Language.Queries.Import;

namespace Heed.Evaluation;

/// <summary>
/// Throws random and mutated queries at the parser, its printer and the token walk, from one seed. What must hold: no exception, places inside the text, a canonical form
/// that reads back as the same tree and without warnings about how it is written, the same for imports, and no query that takes long for its length.
/// </summary>
public sealed class QueryFuzz(int seed)
{
    private static readonly string[] Pieces =
    [
        "AND", "OR", "NOT", "NEAR", "NEAR/3", "ONEAR/2", "NEAR/0f", "NEAR/12", "NEAR/x", "and", "or", "near/3", "(", ")", "(", ")", "\"", "“", "”", "{", "}", "<<<", ">>>", "-", "!", "+", "~", "~2", "~0.7", "^2", "*", "?",
        "[", "]", " TO ", ">=", "<", ">", "=", ":", ",", ";", "'", "’", "\\", "/", "#", "@", "$", "%", "&", "|", "&&", "||", "\t", "\n", "\0", "\u200b", "\u200d", "\u202e", "\ufeff", "\ud83d", "\ude21", "😡", "👩‍⚕️", "病院", "か゛", "か\u3099",
        "portal", "lab", "results", "Wendy's", "wendy s", "s", "S", "o’brien", "café", "cafe\u0301", "q\u0303", "и\u0306", "Straße", "İstanbul", "ﬁ", "Ǆ", "K", "ø", "BT", "covid-19", "state-of-the-art", "10:30", "https://a.org/b?c=d", ":)", ":-(", ":*", "<3", "8)", "a", "1", "42",
        "hosp*", "wom?n", "a*b*c", "*tal", "?x", "l*", "kidny~1", "care~", "#strike", "@mercy.bsky.social", "{BT}", "{New York}", "\"lab results\"", "\"a b\"~3", "\"a * b\"", "\"wendy s\"", "(a AND b)~4",
        "title:", "ingress:", "text:", "lang:", "lang:en", "language:English", "author:", "author:anna*", "author:*news*", "hashtag:", "mention:", "site:", "site:*.gov", "url:", "country:", "country:usa", "region:usa.fl", "is:reply", "is:rt", "is:nothing", "has:image",
        "intent:rumor", "emotion:anger", "phi:likely", "risk:>=3", "followers:[500 TO 10k]", "rating:{1 TO 5]", "rating:5", "minuteOfDay:[1110 TO 1140]", "published:[2026-11-01 TO *]", "published:2026-11-01", "since:2026-11-01", "until:2026-11-01T10:00Z",
        "within:24h", "near:\"40.7,-74.0,25km\"", "list:vip", "label:\"needs reply\"", "imageType:logo", "auhtor:x", "likes:", "velocity:>-5", "published:<2026-11-01",
    ];

    private const int MostFound = 6;

    private readonly Random _random = new(seed);
    private readonly TokenWalk _walk = new();
    private readonly List<string> _kept = [.. Pieces];
    private double _slowest;
    private string _slow = "";

    public static int Run(int seconds, int seed)
    {
        var fuzz = new QueryFuzz(seed);
        var watch = Stopwatch.StartNew();
        long tried = 0, ran = 0;
        var broken = 0;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var query = fuzz.Next();
            tried++;
            try
            {
                if (fuzz.Try(query)) ran++;
            }
            catch (Exception fault)
            {
                Console.WriteLine($"seed {seed}, after {tried:N0}: {fault.GetType().Name}: {fault.Message.Split('\n')[0]}\n{Escaped(query)}\n{fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Heed.Language"))}");
                if (++broken == MostFound) return 1;
            }
        }
        if (broken > 0) return 1;
        Console.WriteLine($"{tried:N0} queries in {watch.Elapsed.TotalSeconds:0} s, {ran:N0} of them could run; nothing broke. The slowest for its length took {fuzz._slowest:0.0} ms: {Escaped(fuzz._slow[..Math.Min(200, fuzz._slow.Length)])}");
        return 0;
    }

    /// <summary>Holds one query against everything that must be true. Returns whether it can run.</summary>
    public bool Try(string query)
    {
        var watch = Stopwatch.StartNew();
        Walk(query);
        var parsed = Read(query, QueryMode.Plain);
        Read(query, QueryMode.Strict);
        foreach (var dialect in Enum.GetValues<QueryDialect>())
        {
            var imported = QueryImport.From(dialect, query);
            foreach (var change in imported.Changes) Must(change.Start >= 0 && change.Start <= change.End && change.End <= query.Length, $"{dialect}: a change lies outside the text: {change.Start}–{change.End}");
            if (imported.Parsed.CanRun) Stable(imported.Parsed);
        }
        var spent = watch.Elapsed.TotalMilliseconds;
        // A pause of the machine or of the collector is no fault of the query: what took long is asked again, and the shortest time counts.
        for (var again = 0; again < 4 && spent > Allowed(query); again++)
        {
            watch.Restart();
            Read(query, QueryMode.Plain);
            spent = watch.Elapsed.TotalMilliseconds;
        }
        Must(spent <= Allowed(query), $"took {spent:0} ms for {query.Length} characters");
        if (spent > _slowest) (_slowest, _slow) = (spent, query);
        return parsed.CanRun;
    }

    private static double Allowed(string query) => 50 + query.Length * 0.05;

    private static ParsedQuery Read(string query, QueryMode mode)
    {
        var parsed = QueryParser.Parse(query, mode);
        Must(parsed.CanRun == !parsed.Faults.Any(fault => fault.Error), "it can run exactly when no error is said");
        foreach (var fault in parsed.Faults)
            Must(fault.Start >= 0 && fault.Start <= fault.End && fault.End <= query.Length && fault.Sentence.Length is > 0 and < 1000, $"{fault.Code} lies outside the text: {fault.Start}–{fault.End}");
        if (parsed.CanRun) Stable(parsed);
        return parsed;
    }

    private static void Stable(ParsedQuery parsed)
    {
        var again = QueryParser.Parse(parsed.Canonical);
        Must(again.CanRun, $"the canonical form does not run: {parsed.Canonical} {again.Faults.FirstOrDefault(fault => fault.Error)}");
        Must(again.Root!.Equals(parsed.Root), $"the canonical form reads as another tree: {parsed.Canonical} then {again.Canonical}");
        Must(again.Canonical == parsed.Canonical, $"the canonical form changes: {parsed.Canonical} then {again.Canonical}");
        Must(QueryParser.Parse(parsed.Canonical, QueryMode.Strict).Faults.All(fault => fault.Code is not ("E019" or "E020")), $"the canonical form lacks brackets: {parsed.Canonical}");
        Must(again.Faults.All(fault => fault.Code is not ("W101" or "W102" or "W103" or "W113" or "W114" or "W110" or "W111")), $"the canonical form is warned about: {parsed.Canonical} {again.Faults.FirstOrDefault()}");
        var bracketed = QueryParser.Parse(parsed.Bracketed);
        Must(bracketed.CanRun && bracketed.Root!.Equals(parsed.Root), $"the bracketed reading reads as another tree: {parsed.Bracketed}");
        Must(parsed.Root!.GetHashCode() == again.Root.GetHashCode(), "equal trees have one hash");
        Must(parsed.Explained.EndsWith('.') && parsed.Explained.Length < 20_000_000, "an explanation is a sentence");
    }

    private void Walk(string text)
    {
        _walk.Read(text);
        var before = 0;
        foreach (ref readonly var token in _walk.Tokens)
        {
            Must(token.Start >= before && token.End > token.Start && token.End <= _walk.Text.Length, "tokens follow each other inside the text");
            Must(_walk.Folded(token).Length is > 0 and <= TokenWalk.LongestWord, "a token has a folded word");
            Must(TokenWalk.HashOf(_walk.Folded(token)) == token.Hash, "the hash is that of the folded word");
            before = token.End;
        }
    }

    private string Next()
    {
        var built = new StringBuilder();
        var kind = _random.Next(10);
        var pieces = kind == 0 ? _random.Next(1, 400) : _random.Next(1, 14);
        for (var i = 0; i < pieces; i++)
        {
            if (kind < 7 && i > 0) built.Append(' ');
            built.Append(kind == 9 ? Character() : _kept[_random.Next(_kept.Count)]);
        }
        var text = built.ToString();
        for (var edits = kind is 2 or 3 or 8 ? _random.Next(1, 5) : 0; edits > 0 && text.Length > 0; edits--) text = Mutated(text);
        if (text.Length is > 3 and < 60 && _random.Next(200) == 0)
        {
            if (_kept.Count < 3000) _kept.Add(text);
            else _kept[Pieces.Length + _random.Next(_kept.Count - Pieces.Length)] = text;
        }
        return text.Length > 3000 && _random.Next(50) > 0 ? text[..3000] : text;
    }

    private string Mutated(string text)
    {
        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 6), text.Length - at);
        return _random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Character()),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, Pieces[_random.Next(Pieces.Length)]),
            4 => text[..at] + string.Concat(Enumerable.Repeat(text.Substring(at, length), _random.Next(1, 40))) + text[at..],
            _ => text[..at] + Character() + text[(at + 1)..],
        };
    }

    private string Character() => _random.Next(6) switch
    {
        0 => ((char)_random.Next(0x20, 0x7F)).ToString(),
        1 => ((char)_random.Next(0, 0x250)).ToString(),
        2 => ((char)_random.Next(0, 0x10000)).ToString(),
        3 => ((char)_random.Next(0x300, 0x370)).ToString(),
        4 => char.ConvertFromUtf32(_random.Next(0x1F300, 0x1FAFF)),
        _ => "()\"{}*?~-:/'’# @"[_random.Next(16)].ToString(),
    };

    private static void Must(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException(what);
    }

    private static string Escaped(string text) => string.Concat(text.Select(unit => unit is >= ' ' and < '\x7f' and not '\\' ? unit.ToString() : $"\\u{(int)unit:X4}"));
}
