using System.Text;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>Languages that write the street into its name: Hauptstraße, Rooseveltlaan, Koskikatu, Storgata.</summary>
internal static class StreetNames
{
    private static readonly byte[][] sure = Read("strasse straße strase allee platz gasse straat laan plein gracht gatan vagen veien vegen katu katan utca vejen gaden stræde singel kade markt");
    // These also end ordinary names ("Katie", "Solberg"): the words before must speak of an address.
    private static readonly byte[][] unsure = Read("tie vej weg gade gata gate vei veg kuja polku ranta ring damm ufer dijk str vegur gotu vollur braut hlid rinne aukio penger vag grand torg backen stigen lia kroken bakken toften parken gard haven alle allé ulica tanav pst poik mnt");

    public static bool EndsAsStreet(in Reading post, int token, bool weak, bool lower)
    {
        if (!post.IsCapital(token) && !lower || post.Length(token) < 6 || post.Folded(token).SequenceEqual("during"u8)) return false;
        var word = post.Folded(token);
        return Ends(word, sure) || weak && Ends(word, unsure);
    }

    private static bool Ends(ReadOnlySpan<byte> word, byte[][] endings)
    {
        foreach (var ending in endings) if (word.Length >= ending.Length + 2 && word.EndsWith(ending)) return true;
        return false;
    }

    private static byte[][] Read(string endings) => [.. endings.Split(' ').Select(Encoding.UTF8.GetBytes)];
}
