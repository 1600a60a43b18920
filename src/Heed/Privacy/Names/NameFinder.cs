using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Heed.Language;

namespace Heed.Privacy.Names;

/// <summary>A person's name in a text. Offsets are UTF-8 bytes.</summary>
/// <param name="Confidence">0 to 1: the share of such finds that are exactly a name, measured on posts that were not trained on.</param>
public readonly record struct FoundName(int Start, int End, double Confidence);

/// <summary>
/// Finds names of people in short, careless text: a linear chain over the few words that may be names, with lists of names as its memory.
/// A word is only looked at where its capital, the lists or the word before it give a reason. Any thread may use it; a warm call allocates nothing.
/// </summary>
public sealed class NameFinder
{
    /// <summary>Masking cares for what is missed: in tweets about six in ten of all finds from here up are exactly a name.</summary>
    public const double ForMasking = 0.2;

    /// <summary>Where a find is shown as one: more often right than wrong.</summary>
    public const double MoreLikelyThanNot = 0.5;

    private const double AloneAndAWord = 0.3, AloneAndAPlace = 0.5, WithoutList = 0.9;
    // The logarithm of the odds of 1 to 24: what is less likely is never worth asking how far it can be trusted.
    private const double LeastOdds = -3.178;

    [ThreadStatic] private static Scratch? _scratch;
    private readonly NameModel _model;
    private readonly double _oddsForMasking;

    internal NameFinder(NameModel model) => (_model, _oddsForMasking) = (model, Math.Max(LeastOdds, model.OddsOf(ForMasking)));

    // Words of stretches that are weighed before the likely ones among them are judged.
    private const int Together = 4 * NameReading.LongestStretch;

    /// <summary>A stretch that may hold a name.</summary>
    private readonly record struct Likely(int Start, int End, int Scores, float Odds);

    /// <summary>What a thread keeps from post to post.</summary>
    private sealed class Scratch(NameModel model)
    {
        public readonly NameReading Reading = new(model);
        public readonly OwnScores Own = new(model);
        public readonly NameChain Chain = new();
        public readonly Vector128<float>[] Scores = new Vector128<float>[Together];
        public readonly Likely[] Likely = new Likely[Together];
    }

    /// <summary>With the model that ships with the program, opened when first asked for.</summary>
    public static NameFinder Shipped => OfProgram.Finder;

    private static class OfProgram
    {
        public static readonly NameFinder Finder = new(NameModel.Shipped());
    }

    /// <summary>Adds the names in order of place, none overlapping another, titles and possessives left out.</summary>
    /// <param name="least">The least confidence worth adding, 0.05 to 1.</param>
    [SkipLocalsInit]
    public void Find(TokenWalk walk, double least, List<FoundName> into)
    {
        var scratch = _scratch;
        if (scratch is null || scratch.Own.Model != _model) _scratch = scratch = new Scratch(_model);
        var reading = scratch.Reading;
        reading.Start(walk);
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var (from, first) = (0, into.Count);
        var worth = least == ForMasking ? _oddsForMasking : Math.Max(LeastOdds, _model.OddsOf(least));
        var (weighed, likely) = (0, 0);
        while (reading.Next(ref from, out var start, out var end))
        {
            for (var at = start; at < end; at++)
                scratch.Scores[weighed + at - start] = _model.Scores(scratch.Own.Of(reading, at, features) + _model.Sum(features[..NameFeatures.Beside(reading, at, start, end, features)]));
            var odds = end - start == 1 ? _model.OddsAlone(scratch.Scores[weighed][NameChain.Only - 1]) : _model.MostOdds(scratch.Scores.AsSpan(weighed, end - start));
            // Written for every stretch, counted if likely: a branch here would wait for the whole sum and then be guessed wrong as often as right.
            scratch.Likely[likely] = new Likely(start, end, weighed, odds);
            likely += odds >= worth ? 1 : 0;
            weighed += end - start;
            if (weighed + NameReading.LongestStretch <= Together) continue;
            foreach (ref readonly var stretch in scratch.Likely.AsSpan(0, likely)) Judge(scratch, stretch, worth, least, first, into);
            (weighed, likely) = (0, 0);
        }
        foreach (ref readonly var stretch in scratch.Likely.AsSpan(0, likely)) Judge(scratch, stretch, worth, least, first, into);
    }

    private void Judge(Scratch scratch, in Likely stretch, double worth, double least, int first, List<FoundName> into)
    {
        var (start, words) = (stretch.Start, stretch.End - stretch.Start);
        if (words == 1)
        {
            Judge(scratch.Reading, start, stretch.End, stretch.Odds, least, first, into);
            return;
        }
        foreach (var span in scratch.Chain.Names(scratch.Scores.AsSpan(stretch.Scores, words), _model.Steps, 1 / (1 + Math.Exp(-worth))))
            Judge(scratch.Reading, start + span.Start, start + span.End, NameModel.OddsOfShare(span.Share), least, first, into);
    }

    private void Judge(NameReading reading, int start, int end, double odds, double least, int first, List<FoundName> into)
    {
        var confidence = _model.Confidence(odds);
        if (confidence < AloneAndAPlace && end - start == 1 && confidence < LeastAlone(reading, start)) return;
        if (confidence < WithoutList && reading.IsGerman && !IsListed(reading, start, end)) return;
        // "Mein Bruder Thomas": what leads to a name is no part of it.
        while (reading.IsGerman && end - start > 1 && NameLists.Leads(reading[start].Signs)) start++;
        if (confidence >= least) Insert(into, first, Place(reading, start, end, confidence));
    }

    // "Faith in the system is gone", "Jordan signed a treaty": a lone word that is a plain word too must be a likely name, one that is a place more likely than not.
    private static double LeastAlone(NameReading reading, int at) =>
        (reading[at].Signs & WordSigns.Both) == 0 || reading[at].Possessive || NameLists.Leads(reading[at - 1].Signs) ? 0 : (reading[at].Signs & WordSigns.Place) != 0 ? AloneAndAPlace : AloneAndAWord;

    // "Kein Bett", "im Zimmer": in German a capital makes no name. A given name from the lists that is no other word is one, a surname beside another name, and what a title or a relative stands before.
    private static bool IsListed(NameReading reading, int start, int end)
    {
        if (NameLists.Leads(reading[start - 1].Signs)) return true;
        var wanted = end - start == 1 ? WordSigns.First : WordSigns.Name | WordSigns.FamousPart;
        for (var at = start; at < end; at++)
            if ((reading[at].Signs & wanted) != 0 && (reading[at].Signs & WordSigns.Both) == 0) return true;
        return false;
    }

    private static FoundName Place(NameReading reading, int start, int end, double confidence)
    {
        ref readonly var last = ref reading.Walk.Tokens[end - 1];
        return new FoundName(reading.Walk.Tokens[start].Start, last.End - reading.Walk.PossessiveBytes(last), confidence);
    }

    private static void Insert(List<FoundName> into, int first, FoundName name)
    {
        var at = into.Count;
        while (at > first && into[at - 1].Start > name.Start) at--;
        into.Insert(at, name);
    }
}
