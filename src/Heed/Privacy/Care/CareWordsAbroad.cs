using Heed.Language;
using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>The Spanish, French and German words that <see cref="CareRulesAbroad"/> reads: the plain forms only. Folded: without accents.</summary>
internal static class CareWordsAbroad
{
    private static readonly string[] Leads = ["n", "d", "l", "qu", "s"];

    private static readonly Dictionary<uint, CareTag> Spanish = Read(
        (You, "usted ustedes te os vosotros"), (Your, "su sus tu tus vuestro vuestra"), (He, "el ella le lo la"), (The, "el la los las"), (This, "este esta esa ese dicho dicha"), (We, "nosotros nuestro nuestra equipo medicos"), (Our, "nuestro nuestra nuestros nuestras"),
        (Us, "nosotros"), (General, "personas gente nadie alguien ninguna ningun ninguno cualquier cualquiera todos todas pacientes quienes una un familias cada toda todo"),
        (Kin, "hijo hija esposo esposa marido mujer madre padre mama papa bebe nino nina hermano hermana abuela abuelo pareja familiar tia tio nieto nieta amigo amiga"), (Person, "hombre senor senora joven persona agente victima cantante senador alcalde conductor jugador actor"),
        (Person | Patient, "paciente"), (Be, "es esta son estan sido siendo sera"), (Be | Past, "fue estuvo era estaba fueron estuvieron"), (Have, "ha han hemos he"), (Not, "no nunca jamas tampoco"), (Modal, "sera seran seria podra podemos puede deberia debe"),
        (If, "si cuando quien quienes"), (But, "pero aunque"), (Say, "decir confirmar negar hablar comentar comentamos hablamos confirmamos saber"),
        (Done, "atendido atendida atendidos ingresado ingresada hospitalizado hospitalizada operado operada tratado tratada diagnosticado diagnosticada atendimos tratamos ingresamos operamos cuidamos diagnosticamos cuidado cuidada intubado intubada"), (Doing, "atendiendo tratando cuidando operando"),
        (Moved, "traido traida trasladado trasladada visto vista llevado llevada"), (Came, "vino vinieron visito espero acudio tuvo recibio estuvo ingreso llego falto rechazo cancelo esperar"), (Refused, "falto rechazo cancelo"),
        (Noun, "cita consulta visita estancia operacion cirugia tratamiento resultados prueba pruebas diagnostico espera alta ingreso medicacion receta factura historial expediente medico medica enfermera habitacion parto quimioterapia recuperacion enfermedad"),
        (State, "estable grave critico critica recuperandose ingresado ingresada mejorando"), (Here, "aqui"), (House, "hospital clinica urgencias planta uci sala"), (Ward, "uci urgencias planta"), (Sorry, "lamentamos sentimos siento disculpas disculpe perdon disculpen"),
        (Joy, "gracias agradecemos"), (Died, "fallecio murio"), (Record, "registros registro archivos historial expediente expedientes"), (Show, "muestran indican dicen consta muestra indica"), (Ask, "envie enviar mande indique escriba digame diganos necesitamos facilite mandenos envienos comparta"));

    private static readonly Dictionary<uint, CareTag> French = Read(
        (You, "vous tu te"), (Your, "votre vos ton ta tes"), (He, "il elle lui"), (His, "son sa ses"), (The, "le la les l"), (This, "ce cet cette"), (We, "nous on equipe medecins infirmieres"), (Our, "notre nos"), (Us, "nous"),
        (General, "personnes gens personne quelqu quiconque tous toutes chaque aucun aucune patients ceux celles une un familles tout toute"),
        (Kin, "fils fille mari femme mere pere maman papa bebe enfant frere soeur compagne compagnon epouse epoux grandmere grandpere proche tante oncle conjoint ami amie"), (Person, "personne homme dame monsieur agent victime chanteur senateur maire conducteur joueur acteur"), (Person | Patient, "patient patiente"),
        (Be, "est sont etes ete"), (Be | Past, "etait etiez etaient fut"), (Have, "a ont avons avez ai avoir"), (Not, "ne pas jamais n ni"), (Modal, "sera serez pouvons peut pouvez doit devrait seront"), (If, "si quand qui"), (But, "mais cependant"),
        (Say, "dire confirmer parler commenter infirmer savoir discuter"), (Done, "soigne soignee soignes soignees hospitalise hospitalisee admis admise opere operee traite traitee diagnostique diagnostiquee examine examinee"), (Doing, "soignons traitons"),
        (Moved, "recu recue amene amenee transfere transferee vu vue pris prise"), (Came, "venu venue attendu reste visite attendre refuse manque annule recu"), (Refused, "refuse manque"),
        (Noun, "rendezvous rdv visite sejour operation chirurgie traitement resultats examen examens diagnostic attente sortie hospitalisation ordonnance facture dossier medecin infirmiere chambre accouchement chimiotherapie chimio guerison maladie consultation"),
        (State, "stable retablissement critique hospitalise hospitalisee"), (Here, "ici chez"), (House, "hopital clinique urgences service reanimation"), (Ward, "urgences reanimation service"), (Sorry, "desole desoles desolee desolees regrettons excuses excusez pardon navres"), (Joy, "merci remercions"),
        (Died, "decede decedee mort morte"), (Record, "dossiers dossier registres fichiers trace"), (Show, "montrent indiquent disent"), (Ask, "envoyez indiquez donnez communiquez precisez ecrivez transmettez besoin"));

    private static readonly Dictionary<uint, CareTag> German = Read(
        (You, "sie dich dir ihnen du"), (Your, "ihr ihre ihren ihrem ihrer ihres dein deine deinen deiner deinem"), (He, "er ihn ihm"), (His, "sein seine seinen seiner seinem"), (The, "der die das den dem"), (This, "dieser diese diesen diesem dieses"), (We, "wir team arzte"), (Our, "unser unsere unseren unserem unserer"), (Us, "uns"),
        (General, "menschen personen jemand niemand jeder jede jeden keine keiner niemanden jemanden alle allen patienten patientinnen wer ein eine einen einem einer betroffenen familien viele"),
        (Kin, "sohn tochter mann frau mutter vater mama papa baby kind bruder schwester partner partnerin oma opa grossmutter großmutter großvater angehoriger tante onkel freund freundin enkel"), (Person, "herr person polizist opfer sanger senator burgermeister fahrer spieler schauspieler junge madchen"), (Person | Patient, "patient patientin"),
        (Be, "ist sind wird werden worden"), (Be | Past, "war waren wurde wurden warst"), (Have, "hat haben habe hatte hatten"), (Not, "nicht nie niemals kein keine keinen keiner"), (Modal, "werden konnen kann sollte sollten durfen darf mussen"), (If, "wenn falls ob sollten wer"), (But, "aber doch jedoch"),
        (Say, "sagen bestatigen sprechen kommentieren dementieren reden mitteilen"), (Done, "behandelt aufgenommen operiert entlassen untersucht versorgt betreut eingeliefert diagnostiziert gepflegt geimpft"), (Doing, "behandeln betreuen versorgen"),
        (Moved, "gebracht verlegt gesehen gefahren"), (Came, "warten gewartet gekommen kamen besucht besuchten abgelehnt verpasst abgesagt bekommen erhalten mussten"), (Refused, "abgelehnt verpasst verweigert"),
        (Noun, "termin termine besuch aufenthalt operation op behandlung ergebnisse befund befunde untersuchung diagnose wartezeit entlassung aufnahme rezept rechnung akte arzt arztin zimmer geburt chemo chemotherapie genesung krankheit"),
        (State, "stabil kritisch bewusstlos"), (Here, "hier"), (House, "krankenhaus klinik notaufnahme station intensivstation"), (Ward, "notaufnahme station intensivstation"), (Sorry, "leid entschuldigung entschuldigen bedauern verzeihung"), (Joy, "danke dank danken"),
        (Died, "gestorben verstorben"), (Record, "unterlagen akten akte daten"), (Show, "zeigen belegen sagen"), (Ask, "schicken senden nennen schreiben teilen brauchen geben"));

    /// <param name="language">es, fr or de.</param>
    public static CareTag Of(string language, in Token token)
    {
        if (token.Kind is not TokenKind.Word) return None;
        return (language switch { "es" => Spanish, "fr" => French, _ => German }).GetValueOrDefault(token.Hash);
    }

    private static Dictionary<uint, CareTag> Read(params (CareTag Tag, string Words)[] lists)
    {
        var words = new Dictionary<uint, CareTag>();
        var walk = new TokenWalk();
        foreach (var (tag, list) in lists)
        {
            walk.Read(list);
            foreach (ref readonly var token in walk.Tokens)
            {
                words[token.Hash] = words.GetValueOrDefault(token.Hash) | tag;
                // French words that lean on the next: n'a, d'avoir, l'attente, qu'elle.
                var folded = System.Text.Encoding.UTF8.GetString(walk.Folded(token));
                if (ElidedBefore(folded[0])) foreach (var lead in Leads) words.TryAdd(CareVocabulary.Hash(lead + folded), tag | (lead == "n" ? Not : None));
            }
        }
        return words;
    }

    private static bool ElidedBefore(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'h';
}
