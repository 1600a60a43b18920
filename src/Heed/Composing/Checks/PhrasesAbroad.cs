using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

internal enum Abroad { Feeling, Update, Action, Unknown, Guarantee, Wall, Reassurance, Minimising, NonApology }

/// <summary>
/// What the checks listen for in Spanish, French and German: plain forms, read by folded words (no accents, no capitals) in one walk. A phrase behind another "no" is not heard: "we cannot
/// guarantee" promises nothing. Whatever the language of the rest: a statement often stands in two.
/// </summary>
internal static class PhrasesAbroad
{
    internal readonly record struct Found(Abroad Kind, int Start, int End);

    private sealed record Phrase(Abroad Kind, uint[] Words);

    private const int Before = 4, After = 2, Near = 9;

    [ThreadStatic] private static TokenWalk? _walk;

    private static readonly Dictionary<uint, List<Phrase>> Phrases = [];
    private static readonly HashSet<uint> Not = Set("no nunca jamas sin ne pas jamais nicht nie kein keine keinen keineswegs non n"), NotBehind = Set("nicht pas");
    /// <summary>Shows feeling only with a word of worry behind it: "we know that this is hard".</summary>
    private static readonly HashSet<uint> Worry = Set("""
        preocupa preocupan preocupante preocupados preocupadas preocupacion dificil dificiles duro dolor doloroso miedo asustados angustia angustiados triste inquietud enfado enfadados temor molestos
        inquiet inquiets inquietude inquiete inquietant inquietante difficile difficiles peur peurs angoisse douleur douloureux penible colere triste tristes choque choques soucieux
        sorgen sorge besorgt beunruhigt beunruhigend beunruhigende schwer schwierig angst schmerzhaft traurig wutend verunsichert belastend schlimm
        """);
    private static readonly Phrase[] Knowing = [.. "sabemos que;sabemos lo;somos conscientes de;imaginamos;nous savons que;nous savons combien;nous savons a quel point;nous imaginons;wir wissen dass;wir wissen wie;wir konnen uns vorstellen".Split(';').Select(words => new Phrase(Abroad.Feeling, Hashes(words)))];

    static PhrasesAbroad()
    {
        Add(Abroad.Feeling, """
            entendemos;comprendemos;lamentamos;lo sentimos;lo siento;sentimos mucho;sentimos lo ocurrido;pedimos disculpas;pedimos perdón;nuestro pésame;nuestras condolencias;nuestros pensamientos;nuestro corazón;nos duele;nos preocupa;estamos con;
            acompañamos;es doloroso;es preocupante;es difícil;es triste;les hemos fallado;le hemos fallado;hemos fallado;gracias por su paciencia;les escuchamos;le escuchamos;nos lo tomamos en serio;compartimos
            """);
        Add(Abroad.Feeling, """
            nous comprenons;nous sommes désolés;nous sommes désolées;nous sommes navrés;nous regrettons;nous présentons nos excuses;nous vous présentons nos excuses;nos excuses;toutes nos excuses;nos pensées;nos condoléances;nous partageons;c'est difficile;c'est inquiétant;
            c'est douloureux;nous vous écoutons;nous sommes de tout coeur;nous sommes bouleversés;nous avons manqué à;merci de votre patience;cela peut vous inquiéter;nous prenons cela au sérieux;nous sommes avec
            """);
        Add(Abroad.Feeling, """
            wir verstehen;es tut uns leid;das tut uns leid;tut uns sehr leid;es tut uns sehr leid;wir bedauern;wir entschuldigen uns;wir bitten um entschuldigung;wir bitten um verzeihung;unser mitgefühl;unser beileid;unsere gedanken;wir fühlen mit;wir trauern;wir teilen;
            das ist schwer;das ist beunruhigend;wir hören sie;wir nehmen das ernst;wir nehmen ihre sorgen;danke für ihre geduld;wir haben sie enttäuscht;wir sind erschüttert;das macht angst
            """);
        Add(Abroad.Update, """
            próxima actualización;próximo informe;próximo comunicado;siguiente actualización;volveremos a informar;informaremos de nuevo;les informaremos;le informaremos;daremos más información;más información a las;más información antes;actualizaremos;diremos más;contaremos más;
            prochaine mise à jour;prochain point;prochaine information;prochain message;nous vous informerons;nous informerons;nous donnerons;vous en dirons plus;nous en dirons plus;nous publierons;plus d'informations à;nous reviendrons vers vous;
            nächste meldung;nächste information;nächstes update;nächste mitteilung;nächster stand;wir informieren sie;wir informieren wieder;wir informieren um;wir melden uns;wir sagen mehr;mehr dazu um;mehr um;weitere informationen um;wir berichten
            """);
        Add(Abroad.Action, """
            llame;llámenos;llamen;por favor;consulte;visite;venga;acuda;no venga;no acuda;evite;lea;pregunte;escriba;escríbanos;siga;lleve;traiga;lávese;quédese;contacte;póngase en contacto;puede llamar;pueden llamar;puede leer;puede consultar;puede pedir;
            appelez;appelez nous;veuillez;s'il vous plaît;consultez;venez;ne venez pas;évitez;lisez;écrivez;écrivez nous;suivez;apportez;lavez;restez;contactez;vous pouvez;merci de;demandez;rendez vous sur;présentez vous;
            rufen sie;bitte;lesen sie;kommen sie;schreiben sie;folgen sie;bringen sie;waschen sie;bleiben sie;fragen sie;wenden sie sich;sie können;meiden sie;nutzen sie;melden sie sich;achten sie
            """);
        Add(Abroad.Unknown, """
            no sabemos;todavía no sabemos;aún no sabemos;no se sabe;no conocemos;estamos averiguando;estamos investigando;estamos revisando;estamos comprobando;desconocemos;investigamos;
            nous ne savons pas;on ne sait pas;nous ignorons;nous cherchons;nous vérifions;nous enquêtons;pas encore connue;pas encore connu;nous examinons;
            wir wissen nicht;wir wissen noch nicht;noch nicht bekannt;ist noch unklar;wir prüfen;wir klären;wir untersuchen;noch unbekannt
            """);
        Add(Abroad.Guarantee, """
            garantizamos;garantizado;garantizada;garantizo;garantía total;nunca volverá a ocurrir;no volverá a ocurrir;no volverá a pasar;no volverá a suceder;nunca más;prometemos que no;cien por cien;cien por ciento;
            nous garantissons;garanti;garantie;je garantis;ne se reproduira plus;ne se reproduira jamais;n'arrivera plus;plus jamais;nous promettons que;cent pour cent;
            wir garantieren;garantiert;ich garantiere;wird nie wieder;nie wieder;wird sich nicht wiederholen;wird nicht wieder vorkommen;nicht mehr vorkommen;wir versprechen dass;hundert prozent;hundertprozentig
            """);
        Add(Abroad.Wall, "sin comentarios;no haremos comentarios;no vamos a comentar;no hay comentarios;declinamos comentar;aucun commentaire;pas de commentaire;sans commentaire;nous ne ferons aucun commentaire;kein kommentar;keinen kommentar;keine stellungnahme;wir kommentieren das nicht;das kommentieren wir nicht");
        Add(Abroad.Reassurance, """
            no hay riesgo;no hay ningún riesgo;ningún riesgo;sin riesgo;riesgo cero;no hay peligro;no hay ningún peligro;totalmente seguro;completamente seguro;nada que temer;no hay motivo de alarma;no hay motivo para la alarma;no cunda el pánico;todo está bajo control;
            aucun risque;sans risque;risque zéro;pas de risque;aucun danger;totalement sûr;parfaitement sûr;rien à craindre;pas d'inquiétude à avoir;tout est sous contrôle;ne paniquez pas;
            kein risiko;keinerlei risiko;ohne risiko;keine gefahr;keinerlei gefahr;völlig sicher;absolut sicher;kein grund zur sorge;kein grund zur panik;alles unter kontrolle;keine panik
            """);
        Add(Abroad.Minimising, "caso aislado;incidente aislado;hecho aislado;solo unos pocos;sólo unos pocos;cas isolé;incident isolé;fait isolé;seulement quelques;einzelfall;ein einzelfall;bedauerlicher einzelfall;nur einige wenige;nur wenige");
        Add(Abroad.NonApology, """
            lamentamos si;sentimos si;lo sentimos si;disculpas si;las molestias que haya podido;cualquier molestia;si alguien se ha sentido;si alguien se sintió;
            désolés si;désolées si;désolé si;nous regrettons si;excuses si;la gêne éventuelle;tout inconvénient;si quelqu'un s'est senti;
            leid falls;leid wenn;leid sollte;entschuldigung falls;bedauern falls;bedauern wenn;falls sich jemand;sollte sich jemand;etwaige unannehmlichkeiten
            """);
        foreach (var list in Phrases.Values) list.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>In order of place, UTF-16 units.</summary>
    public static IReadOnlyList<Found> Read(string text)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        var tokens = walk.Tokens;
        var places = new Utf16Places(walk.Text);
        var found = new List<Found>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = 0;
            foreach (var phrase in Phrases.GetValueOrDefault(tokens[i].Hash) ?? [])
            {
                if (!Stands(tokens, i, phrase.Words) || Negated(tokens, i, phrase)) continue;
                found.Add(new Found(phrase.Kind, places.At(tokens[i].Start), places.At(tokens[i + phrase.Words.Length - 1].End)));
                length = phrase.Words.Length;
                break;
            }
            if (length > 0) { i += length - 1; continue; }
            foreach (var phrase in Knowing)
                if (tokens[i].Hash == phrase.Words[0] && Stands(tokens, i, phrase.Words) && !Negated(tokens, i, phrase) && Worried(tokens, i + phrase.Words.Length, out var last))
                {
                    found.Add(new Found(Abroad.Feeling, places.At(tokens[i].Start), places.At(tokens[last].End)));
                    break;
                }
        }
        return found;
    }

    private static bool Stands(ReadOnlySpan<Token> tokens, int at, uint[] words)
    {
        if (at + words.Length > tokens.Length) return false;
        for (var i = 0; i < words.Length; i++) if (tokens[at + i].Hash != words[i] || i > 0 && tokens[at + i].Is(TokenMarks.AfterStop)) return false;
        return true;
    }

    /// <summary>Whether a "no" of its own stands before the phrase, or German and French ones soon behind it. What the reader is asked to do is asked with or without it.</summary>
    private static bool Negated(ReadOnlySpan<Token> tokens, int at, Phrase phrase)
    {
        if (phrase.Kind is Abroad.Action or Abroad.Unknown or Abroad.Wall) return false;
        for (var i = at - 1; i >= Math.Max(0, at - Before) && !tokens[i + 1].Is(TokenMarks.AfterStop | TokenMarks.AfterPause); i--) if (Not.Contains(tokens[i].Hash)) return true;
        if (Array.Exists(phrase.Words, Not.Contains)) return false;
        var end = at + phrase.Words.Length;
        for (var i = end; i < Math.Min(tokens.Length, end + After) && !tokens[i].Is(TokenMarks.AfterStop | TokenMarks.AfterPause); i++) if (NotBehind.Contains(tokens[i].Hash)) return true;
        return false;
    }

    private static bool Worried(ReadOnlySpan<Token> tokens, int from, out int last)
    {
        for (last = from; last < Math.Min(tokens.Length, from + Near) && !tokens[last].Is(TokenMarks.AfterStop); last++) if (Worry.Contains(tokens[last].Hash)) return true;
        return false;
    }

    private static void Add(Abroad kind, string phrases)
    {
        foreach (var words in phrases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var hashes = Hashes(words);
            if (!Phrases.TryGetValue(hashes[0], out var list)) Phrases[hashes[0]] = list = [];
            list.Add(new Phrase(kind, hashes));
        }
    }

    private static uint[] Hashes(string words)
    {
        var walk = new TokenWalk();
        walk.Read(words);
        var hashes = new uint[walk.Tokens.Length];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = walk.Tokens[i].Hash;
        return hashes;
    }

    private static HashSet<uint> Set(string words) => [.. Hashes(words)];
}
