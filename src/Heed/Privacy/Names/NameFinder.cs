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

    private const double AloneAndAWord = 0.3, AloneAndAPlace = 0.5;
    // A smaller share is never worth asking how far it can be trusted.
    private const double LeastShare = 0.04;

    [ThreadStatic] private static NameReading? _reading;
    [ThreadStatic] private static NameChain? _chain;
    private readonly NameModel _model;

    internal NameFinder(NameModel model) => _model = model;

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
        var reading = _reading ??= new NameReading();
        var chain = _chain ??= new NameChain();
        reading.Start(walk, _model);
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var from = 0;
        var worth = Math.Max(LeastShare, _model.ShareOf(least));
        while (reading.Next(ref from, out var start, out var end))
        {
            var first = into.Count;
            if (end - start == 1)
            {
                var share = NameChain.Alone(Score(reading, start, start, end, features)[NameChain.Only - 1], _model.Steps);
                if (share >= worth) Judge(reading, new NamedSpan(0, 1, share), start, least, first, into);
                continue;
            }
            chain.Start(end - start);
            for (var at = start; at < end; at++) chain.Set(at - start, Score(reading, at, start, end, features));
            foreach (var span in chain.Names(end - start, _model.Steps, LeastShare)) if (span.Share >= worth) Judge(reading, span, start, least, first, into);
        }
    }

    private Vector128<float> Score(NameReading reading, int at, int start, int end, Span<uint> features) => _model.Score(features[..NameFeatures.Of(reading, at, start, end, features)]);

    private void Judge(NameReading reading, NamedSpan span, int start, double least, int first, List<FoundName> into)
    {
        var confidence = _model.Confidence(span.Share);
        if (confidence < AloneAndAPlace && span.End - span.Start == 1 && confidence < LeastAlone(reading, start + span.Start)) return;
        if (confidence >= least) Insert(into, first, Place(reading, start + span.Start, start + span.End, confidence));
    }

    // "Faith in the system is gone", "Jordan signed a treaty": a lone word that is a plain word too must be a likely name, one that is a place more likely than not.
    private static double LeastAlone(NameReading reading, int at) =>
        (reading[at].Signs & WordSigns.Both) == 0 || reading[at].Possessive ? 0 : (reading[at].Signs & WordSigns.Place) != 0 ? AloneAndAPlace : AloneAndAWord;

    private static FoundName Place(NameReading reading, int start, int end, double confidence)
    {
        ref readonly var last = ref reading.Walk.Tokens[end - 1];
        return new FoundName(reading.Walk.Tokens[start].Start, last.End - reading.PossessiveBytes(last), confidence);
    }

    private static void Insert(List<FoundName> into, int first, FoundName name)
    {
        var at = into.Count;
        while (at > first && into[at - 1].Start > name.Start) at--;
        into.Insert(at, name);
    }
}
