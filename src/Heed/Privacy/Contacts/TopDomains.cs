using System.Text;
using Heed.Language.Words;
using Heed.Language;

namespace Heed.Privacy;

internal enum TopDomain { None, Known, AlsoWord }

/// <summary>The last labels by which a bare host is known. Those that are also English words ("it", "is", "me") need more: a path, or a third label.</summary>
internal static class TopDomains
{
    private static readonly HashSet<uint> known = WordHashes.Of("""
        com org net gov edu info int mil biz name pro app dev xyz online site shop store blog cloud tech health care clinic hospital doctor dental news media live agency company example test eu io ly gd gl tv cc fm
        uk us ca fr de es nl be ch at pl cz se dk fi pt gr hu ro bg hr si sk lt lv ee lu mt cy ie ru ua by tr il ae sa qa eg ma tn za ng ke gh au nz jp cn kr hk tw sg th vn ph id pk bd lk br ar cl pe co mx uy ve ec bo cr gt cu pr
        scot wales london nyc cat
        """);
    private static readonly HashSet<uint> words = WordHashes.Of("it is in me so us no at be to my do as am by ai la live health care news name pro test example store shop site doctor clinic hospital dental media online cat company ma pa id ca id th de es la co ar see fm cc gl");

    public static TopDomain Kind(ReadOnlySpan<byte> label)
    {
        if (label.Length is < 2 or > 10) return TopDomain.None;
        Span<byte> lower = stackalloc byte[label.Length];
        for (var i = 0; i < label.Length; i++) lower[i] = (byte)(label[i] is >= (byte)'A' and <= (byte)'Z' ? label[i] | 0x20 : label[i]);
        var hash = TokenWalk.HashOf(lower);
        if (lower.SequenceEqual("example"u8)) return TopDomain.Known;
        return words.Contains(hash) ? TopDomain.AlsoWord : known.Contains(hash) ? TopDomain.Known : TopDomain.None;
    }
}
