using System.Text;

namespace Heed.Language.Words;

/// <summary>English words that people use in any talk, folded, by the hash of their stem: that two texts share one says little, however rare it is in one of them.</summary>
internal static class EverydayWords
{
    private const string Words = """
        able above accept account across act action actually add afraid ago agree ahead air allow almost alone along already always amazing amount angry another answer anybody anymore anyone anything
        anyway apart apparently appear area around arrive ask attention available away awesome awful back bad bag ball base basic beautiful beat become bed begin behind believe best better beyond big
        bit block blue board body book boring bother bottom bought box boy break bring brother brought build busy buy call calm came can car card care carry case catch cause center certain chance change
        chat check choice choose city class clean clear close club cold color come comment common complete concern consider continue cool copy corner correct cost count country couple course cover crap crazy
        create cry cut cute dad daily damn dark date daughter day dead deal dear decide deep definitely depend deserve different difficult dinner direct dirty do dog door doubt down draw dream dress drink
        drive drop dumb early earn easy eat edge effect effort eight else empty end enjoy enough entire especially evening event everybody everyone everything everywhere exact example excellent except excited
        exist expect experience explain eye face fact fail fair fall family fan fantastic far fast fault favorite feel few field fight figure fill final find fine finish first fit five fix floor focus folk
        follow food foot forever forget form forward four free fresh friday friend front full fun funny future game gave general get girl give glad go good got great ground group grow guess guy hair half
        hand hang happen happy hard hate head hear heart heavy hell help hey high hit hold hole home honest hope horrible hot hour house huge hundred hurry hurt husband idea imagine important impossible in
        include inside instead interest issue job join joke jump keep key kid kind knew know lady large last late laugh lead learn least leave left less let letter level lie life light like line list listen
        literally little live local long look lose lost lot loud love low lucky lunch mad main major make man manage mark matter may maybe mean meet member mention mess middle might mile mind mine minute miss
        moment monday money month mood moon moral morning mother mouth move movie much music name near necessary need never new news next nice night nobody normal note nothing notice number obviously odd offer
        office often old online open opinion option order own page pain paper part party pass past pay people perfect perhaps person pick picture piece place plan play please plenty point poor position
        possible post power practice present pretty price private probably problem process proof proper proud prove public pull push put question quick quiet quite quote random rate rather reach read ready real
        realize reason receive recent record red regular relate remain remember remind remove reply report respect rest result return rich ride ridiculous right ring rise road room rule run sad safe sat saturday
        save saw say school season seat second see seem sell send sense serious serve set seven several shall share short shot should show shut sick side sight sign silly simple since single sister sit
        situation six size skin sleep slow small smart smile so social some somebody someone something sometimes somewhere son song soon sorry sort sound space speak special spend spot stand star start state
        stay step stick still stop store story straight strange street strong stuck study stuff stupid style sudden suggest sunday super support suppose sure surprise sweet system table take talk tell ten term
        terrible test text than thank therefore thing think third thousand three throw thursday time tired today together told tomorrow tonight top total totally touch tough town track travel tried trip trouble
        true trust truth try tuesday turn two type understand unless update upset use usual value various view visit voice wait wake walk wall want warm wash waste watch water way wear wednesday week weekend weird
        welcome white whole wife wild win window wish wonder wonderful word work world worry worse worst worth write wrong yard year yesterday young
        announce begin bunch butt check clearly constantly deeply disgust enjoy exactly fear find finally forget gain grab guest handle honestly incredible joy kind lately learn link luck mistake moment
        outside pathetic period picture powerful quickly read really recently saddened sad sadly shame shameful shock shout sick simply speaking suck surely terribly tweet twitter typical ugh unbelievable urgent wow yell yep yikes
        """;

    private static readonly HashSet<uint> Hashes = [.. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(StemHash)];

    public static bool Has(uint stemHash) => Hashes.Contains(stemHash);

    private static uint StemHash(string word)
    {
        var folded = Encoding.UTF8.GetBytes(word);
        var stem = new byte[folded.Length + 2];
        return TokenWalk.HashOf(stem.AsSpan(0, Stemmer.Stem(folded, stem)));
    }
}
