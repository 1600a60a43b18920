using Heed.Language;

namespace Heed.Privacy;

/// <summary>The code on a device: "(01)00844588003288(17)141120(21)XYZ1234". It names the one device only where a serial number (21) is in it, but a person's device is a person's.</summary>
internal static class Serials
{
    public static bool FindUdi(in Reading post, int token, out Identifier found)
    {
        found = default;
        var start = post.Tokens[token].Start - 1;
        if (post.At(start) != '(' || !post.Written(token).SequenceEqual("01"u8) || post.At(post.Tokens[token].End) != ')' || !post.IsNumber(token + 1) || post.Length(token + 1) != 14 || post.Gap(token + 1).Length > 2) return false;
        var last = token + 1;
        while (last + 2 < post.Count && last - token < 16 && post.IsNumber(last + 1) && post.Length(last + 1) is >= 2 and <= 4 && post.Gap(last + 1) is [(byte)'('] or [(byte)' ', (byte)'('] && post.Gap(last + 2) is [(byte)')'] or [(byte)')', (byte)' '])
        {
            last += 2;
            while (last + 1 < post.Count && post.Gap(last + 1) is [(byte)'-' or (byte)'/']) last++;
        }
        found = new(IdentifierType.Device, start, post.Tokens[last].End, 0.95);
        return true;
    }
}
