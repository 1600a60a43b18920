namespace Heed.Language.Words;

/// <summary>
/// Small lexicons of tone for the languages met most beside English, written for this program. A line is "value: words", from -4 to 4, or "subject: words"; an underscore joins a
/// phrase. Accents fold away as in any post, so a word that folding makes another one (schön, which would be schon) is left out or stands in a phrase. Words that only name a
/// matter of medicine have no value. Own: small words by which a text shows whose it is though an English word is written the same ("die", "war", "me").
/// </summary>
internal static partial class AbroadWords
{
    /// <summary>By language, as two letters.</summary>
    public static readonly (string Language, string List)[] Lists = [("es", Spanish), ("fr", French), ("de", German), ("pt", Portuguese), ("it", Italian), ("nl", Dutch)];

    /// <summary>Words that are the same wherever people write.</summary>
    public const string Everywhere = """
        2.5: super top bravo perfect love wow yay
        -2.5: fail shit wtf fuck scandal shame
        Thanks: thanks bravo
        Offensive: fuck fucking fucker motherfucker shit bitch asshole
        """;

    private const string Spanish = """
        3: excelente excelentes maravilloso maravillosa maravillosos maravillosas estupendo estupenda estupendos fantastico fantastica fantasticos increible_trato magnifico magnifica inmejorable inmejorables impecable perfecto perfecta genial geniales encanta encantado encantada encantador encantadora amor adoro angeles feliz felices alegria mejor_hospital mejores_medicos salvaron salvo_la_vida salvaron_la_vida
        2.2: bueno buena buenos buenas buen bien amable amables gracias agradecido agradecida agradecer agradezco amabilidad cariño cariñosa cariñoso cariñosas profesional profesionales profesionalidad atento atenta atentos atentas limpio limpia rapido rapida rapidez eficiente eficaz eficientes tranquilo tranquila recomiendo recomendable contento contenta satisfecho satisfecha felicidades felicito enhorabuena simpatico simpatica humano comprensivo comprensiva ayudaron ayudo_mucho mejoro mejorado orgulloso orgullosa bonito bonita bendiciones dios_los_bendiga vale_la_pena
        2.5: sin_problemas sin_problema sin_esperas sin_esperar nada_que_objetar ninguna_queja sin_queja sin_quejas no_tuve_que_esperar no_tengo_quejas no_se_puede_pedir_mas no_puedo_quejarme todo_perfecto muy_bien de_diez un_diez por_fin_en_casa ya_esta_en_casa
        -3.2: pesimo pesima pesimos pesimas horrible horribles terrible terribles espantoso espantosa asco asqueroso asquerosa vergüenza verguenza vergonzoso vergonzosa lamentable lamentables inaceptable inadmisible indignante indignado indignada negligencia negligente desastre desastroso fatal odio estafa ladrones maldito maldita porqueria basura inhumano inhumana nefasto nefasta de_pena
        -2.2: malo mala malos malas mal peor sucio sucia sucios sucias grosero grosera groseros groseras maleducado maleducada maleducados borde antipatico antipatica lento lenta tarde_otra_vez decepcion decepcionado decepcionada decepcionante triste tristeza enfadado enfadada enojado enojada harto harta hartos cansado_de cansada_de miedo preocupado preocupada culpa abandono abandonado abandonada abandonados queja quejas reclamo reclamacion denuncia denunciar falta_de mentira mentiras mienten mintieron perdieron perdido_mis perdio cancelada_otra_vez cancelaron cancelado_otra_vez ignoran ignoraron ignorada ignorado gritaron grito humillacion error errores equivocaron equivocado fria_y frio_y caos llorando lloré dolor_insoportable
        -2.5: nadie_me nadie_nos nadie_le nadie_atiende nadie_contesta nadie_responde nadie_viene nadie_sabe nadie_explica no_funciona no_contestan no_responden no_atienden no_hay_camas no_hay_medicos no_hay_medicinas no_vuelvo no_volvere no_vayan no_recomiendo nunca_mas horas_esperando horas_en_urgencias horas_de_espera llevo_horas sigo_esperando seguimos_esperando sin_respuesta sin_solucion otra_vez_cancelada dos_veces_me me_cobraron_dos cobraron_dos_veces trataron_mal trataron_fatal me_trataron_mal me_ignoraron vaya_trato quien_se_hace_responsable
        Negator: no ni nunca jamas sin tampoco nada nadie
        0.4: muy tan super demasiado mucho mucha muchos muchas realmente totalmente absolutamente bastante siempre
        But: pero aunque sino
        Thanks: gracias agradecido agradecida agradezco agradecer felicidades felicito enhorabuena bendiciones
        Wrong: cancelada cancelado cancelaron perdieron esperando espera esperar cobraron queja quejas reclamacion error negligencia nadie_atiende no_funciona otra_vez
        Asks: que como donde cuando cual cuanto cuanta cuantos quien por_que a_que_hora alguien_sabe
        Requests: por_favor necesito necesitamos ayuda quisiera pueden_decirme me_pueden podrian
        Hearsay: dicen_que me_contaron segun_dicen se_rumorea escuche_que me_dijeron_que
        Offensive: puta puto putas putos mierda cabron cabrona cabrones pendejo pendeja pendejos gilipollas hijo_de_puta hijos_de_puta hijueputa joder coño imbecil imbeciles idiota idiotas estupido estupida estupidos malparido
        Own: el la los las un una unos unas de del al a en y o u que me te se le les lo mi tu su sus con por para no ni es son era fue soy esta estan estoy ha han he hay muy mas ya si hoy yo nos como once red sin mal dice come son pan sea tan pie real
        """;

    private const string French = """
        3: excellent excellente excellents excellentes merveilleux merveilleuse formidable formidables fantastique magnifique extraordinaire genial geniale geniaux parfait parfaite parfaits adorable adorables adore impeccable exceptionnel exceptionnelle remarquable heureux heureuse joie bonheur sauve_la_vie sauvé_la_vie anges bravo genialissime au_top
        2.2: bon bonne bons bonnes bien beau belle gentil gentille gentils gentilles gentillesse aimable aimables merci mercis remercie remercions remercier remerciements reconnaissant reconnaissante agreable agreables sympa sympas sympathique chaleureux chaleureuse competent competente competents competentes professionnel professionnelle professionnels professionnalisme attentif attentive attentionne attentionnée attentionnés attentionnee propre propres rapide rapides rapidement efficace efficaces rassurant rassure soulage soulagee satisfait satisfaite content contente contents recommande fier fiere felicitations humain humaine bienveillant bienveillante bienveillance patient_et douceur guerie
        2.5: rien_a_redire rien_a_dire sans_probleme aucun_probleme aucune_plainte sans_attente pas_d'attente sans_attente bien_soigne bien_soignee bien_accueilli bien_accueillie a_l'ecoute tres_bien chapeau
        -3.2: horrible horribles terrible affreux affreuse honte honteux honteuse scandale scandaleux scandaleuse inadmissible inacceptable lamentable catastrophe catastrophique desastre nul nulle nuls nulles pire deplorable ignoble degueulasse infect infecte negligence inhumain inhumaine maltraitance insupportable deteste dégoûtant degoutant ras_le_bol foutage_de_gueule
        -2.2: mauvais mauvaise mauvaises sale sales mal desagreable desagreables impoli impolie malpoli malpolie mepris meprisant meprisante froid_et lent lente triste tristesse decu decue deçu deçue decus decevant deception colere enerve enervee fache fachee agace marre peur inquiet inquiete inquiets plainte plaintes plaindre erreur erreurs trompe trompes perdu_mon perdu_mes perdu_le annule_encore oublie oubliee ignore ignoree mensonge menti moquent moquerie abandonne abandonnee bordel pagaille pleure galere pénible penible incompetent incompetents incompetence aggressif agressif agressive
        -2.5: personne_ne ne_repond ne_repondent ne_fonctionne ne_marche heures_d'attente heures_attente l'attente_est des_heures toujours_pas encore_annule encore_reporte plus_jamais jamais_plus a_fuir je_deconseille deconseille sans_explication n'a_rien_explique sans_reponse aucune_reponse aucun_respect aucune_empathie pas_de_reponse pas_de_lits manque_de sur_un_brancard quelle_honte n'importe_quoi c'est_nul
        Negator: ne n pas jamais rien sans aucun aucune ni plus_rien
        0.4: tres trop si tellement vraiment super hyper extremement completement totalement toujours
        But: mais pourtant cependant
        Thanks: merci mercis remercie remercions remercier remerciements bravo felicitations chapeau
        Wrong: annule annulee attente d'attente l'attente attend attendre perdu erreur erreurs plainte personne_ne toujours_pas ne_fonctionne ne_repond
        Asks: que quoi comment ou_est ou_se_trouve quand quel quelle quels quelles qui pourquoi combien est_ce_que a_quelle_heure quelqu'un_sait
        Requests: s'il_vous svp besoin_de j'ai_besoin aidez pouvez_vous pourriez_vous je_voudrais
        Hearsay: il_parait on_dit_que on_m'a_dit parait_que j'ai_entendu apparemment
        Offensive: merde putain connard connards connasse salope salopes encule enculé enculés pute putes batard con cons conne abruti abrutis debile debiles idiot idiots idiote fils_de_pute ta_gueule
        Own: le la les l un une des de du d au aux et ou a je j tu il elle on nous vous ils elles me m te t se s ce c ces cet cette mon ma mes son sa ses est sont ai as avons avez ont etait pas ne n que qu qui dans en sur pour par avec plus tout tous y si pain main chat coin tires champ dire but car or sale patient
        """;

    private const string Dutch = """
        3: geweldig geweldige fantastisch fantastische uitstekend uitstekende perfect perfecte super top toppers prachtig prachtige schitterend schitterende heerlijk heerlijke liefste engelen geluk gelukkig dolblij onvergetelijk leven_gered
        2.2: goed goede beste fijn fijne lief lieve aardig aardige vriendelijk vriendelijke bedankt dank dankbaar dankjewel dankuwel complimenten compliment pluim tevreden blij snel snelle schoon deskundig deskundige professioneel professionele behulpzaam behulpzame zorgzaam zorgzame warm_welkom gerustgesteld rustig betrokken kundig kundige trots genieten gezellig netjes aanrader opgelucht mooi mooie hulde respect
        2.5: niets_te_klagen niks_te_klagen geen_klachten geen_klacht niet_lang_wachten zonder_wachten zonder_problemen niets_dan_lof goed_geholpen in_goede_handen ik_raad_aan
        -3.2: verschrikkelijk verschrikkelijke vreselijk vreselijke schandalig schandalige schande schandaal walgelijk walgelijke ramp rampzalig afschuwelijk afschuwelijke onacceptabel onacceptabele belachelijk belachelijke ellende ellendig waardeloos waardeloze drama dramatisch nalatig nalatigheid onmenselijk mensonterend haat
        -2.2: slecht slechte slechtste vies vieze smerig smerige onbeschoft onbeschofte onvriendelijk onvriendelijke bot onaardig onaardige traag trage teleurgesteld teleurstellend teleurstelling boos woedend kwaad verdrietig bang bezorgd jammer helaas klacht klachten klagen fout fouten vergeten kwijt kwijtgeraakt afgezegd geannuleerd genegeerd leugen gelogen chaos puinhoop rommel schreeuwen niet_gehoord arrogant arrogante koud_eten pijnlijk_lang incompetent
        -2.5: niemand_weet niemand_belt niemand_neemt niemand_komt niemand_die weer_afgezegd weer_geannuleerd nooit_meer nooit_weer uren_wachten uren_gewacht uur_gewacht uur_wachten nog_steeds_geen nog_steeds_niet nog_altijd_geen werkt_niet geen_antwoord geen_reactie geen_uitleg zonder_bericht zonder_uitleg geen_bedden niet_serieus_genomen aan_het_lijntje van_het_kastje
        Negator: niet geen nooit niets niks zonder niemand
        0.4: heel erg zeer ontzettend super echt zo te enorm altijd onwijs
        But: maar echter hoewel
        Thanks: bedankt dank dankbaar dankjewel dankuwel complimenten hulde
        Wrong: afgezegd geannuleerd gewacht wachten wachttijd fout fouten klacht klachten kwijt werkt_niet niemand_belt weer_afgezegd nog_steeds
        Asks: wat waar wanneer wie waarom hoe hoeveel welke hoe_laat weet_iemand kan_ik
        Requests: alsjeblieft alstublieft help graag_hulp ik_heb_nodig kunt_u kun_je zou_iemand
        Hearsay: ze_zeggen naar_verluidt gehoord_dat men_zegt ik_hoorde_dat
        Offensive: kut klootzak klootzakken hoer hoeren lul lullen kanker kankerhoer tering tyfus godverdomme eikel eikels mongool mongolen flikker trut sukkel sukkels idioot idioten
        Own: de het een en van in is op dat die te was voor met niet zijn aan er om ook als dan maar bij nog uit hun hij zij ze we wij je jij ik mij me u of door over na al tot naar heeft heb had hebben word wordt worden waar wie dit deze geen mijn haar hem brief brand slim arts ten had want met pan rare kind hoe dank
        """;
}
