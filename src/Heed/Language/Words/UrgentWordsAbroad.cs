namespace Heed.Language.Words;

/// <summary>The cries for help of <see cref="UrgentWords"/> in Spanish, French and German, in the same notation.</summary>
internal static class UrgentWordsAbroad
{
    public const string SelfHarm = """
        harm: quiero|quisiera|queria|quiere|voy|va|pienso|piensa|ganas . a|de|en? . morir|morirme|matarme|suicidarme|suicidarse|morirse|matarse|desaparecer
        harm: matarme|suicidarme|suicidarse|matarse
        harm: me|se quiero|quiere|voy . a? . matar|morir|suicidar
        harm: no quiero|quiere|puedo . seguir|vivir|mas . viviendo|vivir|mas|asi
        harm: no quiero|quiere|aguanto|puedo .. vivir|vivo|mas|despertar
        harm: quitarme|quitarse la vida
        harm: cortarme|cortandome|hacerme las|dano|venas
        harm: acabar|terminar con mi|su|todo|esto . vida|todo
        harm: mejor muerto|muerta
        harm: sin|no .. ganas|razon|razones|sentido . de|para? . vivir|seguir
        harm: me|he|se tome|tomado|tomo|tomo|trague .. pastillas|frasco|medicamentos
        harm: veux|voudrais|envie|pense|vais|veut|va|songe . a|de|me|se? . mourir|tuer|suicider|disparaitre|crever|finir
        harm: me|se|mes|ses suicider|tuer|foutre|pendre|ouvrir|veines|trancher
        harm: en finir|finis . avec|maintenant|ce
        harm: mettre fin . mes|a|ses? . jours|mes|vie
        harm: plus envie|raison|gout|force . de|a vivre|continuer|rien
        harm: veux|peux|veut plus . vivre|continuer|etre|tenir
        harm: mieux mort|morte|sans . moi
        harm: pensees|idees suicidaires|noires
        harm: suicidaire|suicidaires|scarifie|scarifier|scarification
        harm: avale|avaler|pris|prendre .. boite|tube|tous|plaquette|trop . mes|de|les? . comprimes|medicaments|cachets|somniferes
        harm: will|mochte|moechte|wollte|wurde|willl .. sterben|umbringen|verschwinden
        harm: will|mochte|wollte . nicht . mehr . leben|aufwachen|da|sein
        harm: ware|will|mochte .. tot sein
        harm: mich|sich .. umbringen|toten|erhangen|ritzen|umzubringen
        harm: bringe|bringt mich|sich um
        harm: mir|sich . etwas antun
        harm: nicht|kann|keine|keinen .. mehr|lust|kraft|sinn . zu|leben|am|weiter? . leben|leben|weiterleben
        harm: leben . nehmen|beenden|sinnlos
        harm: selbstmord|suizid|suizidgedanken|selbstmordgedanken|suizidal|lebensmude|selbstverletzung|ritze
        harm: ware|waere|wär . lieber|besser|ich? . tot|nicht
        harm: besser tot|ohne mich
        harm: tabletten|pillen|schlaftabletten . geschluckt|genommen|alle
        harm: alle|viele|zu tabletten|pillen|schlaftabletten . geschluckt|genommen
        harm: voglio|vorrei|vuole . morire|uccidermi|farla|uccidersi|ammazzarmi|suicidarmi
        harm: quero|queria|vou|quer . morrer|me|matar|suicidar|desaparecer
        harm: me|se matar|suicidar
        harm: wil . dood|niet|mezelf . meer|zijn|doden|leven
        harm: zelfmoord|suicidio
        """;

    public const string Emergencies = """
        danger: no|apenas|dificultad|cuesta|dejado .. respirar|respira|respiro|respirando
        danger: dolor|presion|opresion . de|en|muy|fuerte? . el|en|pecho? . pecho
        danger: me|le duele . el|mucho? . pecho
        danger: infarto|ataque|derrame|ictus|convulsiones|convulsionando|convulsion|sobredosis|inconsciente|desmayado|desmayada|desmayo|desangrando|atragantando|ahogando|asfixia|asfixiando|ahoga|atraganta
        danger: ataque|paro al|cardiaco|corazon . corazon
        danger: sangrando|sangra|sangrado|sangre .. mucho|mucha|parar|para|no|cabeza|boca|todas
        danger: no despierta|responde|reacciona
        danger: bebe|nino|nina|hijo|hija|madre|padre|mama|papa|abuelo|abuela|esposo|esposa|amigo .. no|dejo|colapso|desplomo|cayo .. respira|responde|despierta|reacciona|moverse|mueve
        danger: llamen|llama|manden|envien|necesito|necesitamos|urgente . a|una|al? . ambulancia|emergencias|112|911|061
        danger: tirador|tiroteo|disparos . activo? . en? . el|la|un? . hospital|clinica|urgencias|sala
        danger: auxilio|socorro
        danger: cara|brazo|boca|lado . se|le|esta|izquierdo|dormido .. caida|torcida|dormido|entumecido|paralizado|paralizada
        danger: se . esta muriendo|ahogando|desangrando|atragantando
        danger: n|ne|arrive|peut|peux|plus|peine|mal|difficulte|difficultes .. respirer|respire
        danger: respire . plus|pas|mal
        danger: narrive . plus|pas . a respirer
        danger: mal|douleur|douleurs|oppression|serre . a|la|dans|au|tres|terrible|forte? . poitrine|la|thorax|coeur|thoracique . poitrine
        danger: crise|arret cardiaque
        danger: infarctus|avc|convulsions|convulse|overdose|surdose|inconscient|inconsciente|etouffe|hemorragie|evanoui|evanouie
        danger: fait . un|une? . malaise|avc|infarctus|crise|overdose|convulsions . cardiaque
        danger: saigne|saignement|sang .. beaucoup|pas|partout|arrete|plus|abondamment|perd
        danger: perd|perds|vomit|crache . beaucoup|du? . sang
        danger: se|ne reveille . pas|plus
        danger: reveille|repond|bouge|reagit . plus|pas
        danger: appelez|appeler|appelle|envoyez|besoin|vite . un|une|le|d|les? . ambulance|samu|pompiers|15|112|secours
        danger: au secours
        danger: visage|bouche|bras . est|gauche .. paralyse|tombe|engourdi|deforme
        danger: bekomme|bekommt|kriege|kriegt|kann|keine|schwer|atmet|atme .. luft|atmen|nicht|mehr
        danger: atemnot|luftnot|erstickt|bewusstlos|ohnmachtig|schlaganfall|herzinfarkt|herzstillstand|krampfanfall|krampft|uberdosis|ueberdosis|verblutet|herzanfall|atemstillstand|lungenembolie
        danger: schmerzen|druck|stechen|brennen .. brust|herz
        danger: brustschmerzen|herzschmerzen|brustschmerz
        danger: blutet|blutung|blut .. stark|viel|aufhoren|nicht|uberall|kopf|verliert|hort|kotzt|spuckt
        danger: wacht|reagiert|atmet|bewegt|ansprechbar .. nicht|nicht|mehr
        danger: nicht ansprechbar
        danger: brauche|brauchen|rufen|ruft|ruf|schickt|schicken|kommt|notruf .. krankenwagen|notarzt|rettungswagen|112|hilfe|rettung
        danger: hilfe . bitte|schnell|dringend|hilfe
        danger: gesicht|arm|mundwinkel .. hangt|taub|gelahmt|schief|herunter
        danger: verschluckt .. baby|kind|atmet|luft
        danger: zusammengebrochen|umgekippt
        danger: non respira|respiro|risponde|reagisce
        danger: non .. respirare
        danger: dolore|male al|petto|nel . petto
        danger: nao . consigo|consegue|esta|responde|respira|acorda . respirar|respirando
        danger: dor . no|forte . peito|no . peito
        danger: ademt|krijg|kan|ademen .. niet|geen|lucht|adem
        danger: pijn . op|in|borst? . de|mijn? . borst
        """;
}
