namespace Heed.Tests.Language.Cases;

/// <summary>Which of the cases: looked at while working, put aside, or written when all was done.</summary>
public enum Batch { Seen, Aside, Late }

/// <summary>
/// Made-up posts that tone, complaints and offence are measured on; nothing is learned from them. "label: post", one a line. The answers to every second line were not looked at
/// while rules, lists and training texts were written; the same hand wrote all of them, so the late ones, written when everything was done, say more.
/// </summary>
public static partial class ToneCases
{
    /// <summary>Posts in other languages, with their tone.</summary>
    public static IEnumerable<(string Label, string Text)> Abroad(Batch half) => Lines(InOtherLanguages, LateAbroad, half);

    /// <summary>Plain notices and facts in the words of medicine. All are neutral and none complains.</summary>
    public static IEnumerable<string> Clinic(Batch half) => Lines(OfTheClinic, LateClinic, half).Select(line => line.Text);

    /// <summary>"mocking" praise and "plain" complaints (negative, a complaint), and praise in the form of a negation, "denied" (positive, none).</summary>
    public static IEnumerable<string> Manner(Batch half, string kind) => Lines(Mannered, LateMannered, half).Where(line => line.Label == kind).Select(line => line.Text);

    /// <summary>Posts that offend ("yes") and posts that hold the same words and do not ("no").</summary>
    public static IEnumerable<(string Label, string Text)> Offence(Batch half) => Lines(Offensive, LateOffensive, half);

    private static IEnumerable<(string Label, string Text)> Lines(string list, string late, Batch half) => (half == Batch.Late ? late : list)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where((_, at) => half == Batch.Late || at % 2 == 1 == (half == Batch.Aside)).Select(line => (line[..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]));

    private const string InOtherLanguages = """
        neutral: Wo finde ich die Station für Augenheilkunde?
        neutral: Die Ambulanz ist am Montag von acht bis zwölf geöffnet
        positive: Die Pflegerinnen auf der Station waren unglaublich lieb zu meiner Oma
        positive: Ich war mit der Behandlung sehr zufrieden, vielen Dank an alle
        negative: Drei Stunden gewartet und die Ärztin war unfreundlich
        negative: Die Toiletten waren schmutzig und das Essen furchtbar
        neutral: Mein Termin ist am Donnerstag, die Untersuchung dauert eine Stunde
        neutral: Das Bad in Zimmer vier ist jetzt frei
        negative: Nie wieder dieses Krankenhaus, eine Katastrophe
        negative: Die haben meinen Befund verloren, unmöglich
        positive: Das Essen war nicht schlecht, die Schwestern super
        positive: Danke für die tolle Betreuung, alles bestens
        neutral: Wann werden die Ergebnisse der Blutprobe verschickt?
        neutral: Der neue Chefarzt war früher in Hamburg tätig
        negative: Die Hebamme war leider nicht nett zu mir
        negative: Seit Wochen keine Antwort, das ist eine Frechheit
        positive: Endlich schmerzfrei, ein großes Lob an das Team
        positive: Die Ärztin hat sich viel Zeit genommen und war sehr freundlich
        neutral: Ich muss morgen zur Kontrolle in die Klinik
        neutral: Am Eingang steht jetzt ein helles Schild mit dem Plan
        negative: Schlechte Organisation, niemand war zuständig
        negative: So ein Saustall, die Zimmer waren dreckig 😡
        neutral: La consulta de mi hijo es el martes a las nueve
        neutral: ¿Dónde está la entrada de urgencias?
        positive: El trato de las enfermeras fue excelente, muchas gracias
        positive: Los médicos son muy amables y el hospital está limpio
        negative: Llevo seis horas en urgencias y nadie me atiende, qué vergüenza
        negative: Pésimo servicio, el médico fue grosero con mi madre
        neutral: Mañana empieza la campaña de vacunación en el centro de salud
        neutral: Me han dado cita para una ecografía en mayo
        negative: Perdieron los análisis y encima me cobraron dos veces
        negative: Una porquería de hospital, no vuelvo nunca
        positive: Nada que objetar, todo perfecto y sin esperas
        positive: Qué alegría, mi padre ya está en casa gracias al equipo de cardiología
        neutral: Los resultados se recogen en la planta baja
        neutral: ¿A qué hora empieza la visita los domingos?
        negative: La comida estaba fría y la habitación sucia
        negative: No me gustó nada cómo trataron a mi abuelo
        positive: Je remercie toute l'équipe pour sa gentillesse
        positive: Les infirmières sont adorables et le service est très propre
        negative: Huit heures d'attente aux urgences, c'est inadmissible
        negative: Le médecin a été désagréable et n'a rien expliqué
        neutral: Le pain est servi à sept heures dans la salle commune
        neutral: Où se trouve le service de radiologie ?
        neutral: Mon rendez-vous est prévu lundi à dix heures
        neutral: Les analyses sont faites à jeun le matin
        negative: Très déçue, personne ne répond au téléphone
        negative: Quelle honte, ma mère est restée sur un brancard toute la nuit
        positive: Rien à redire, accueil chaleureux et personnel compétent
        positive: Un grand bravo aux sages-femmes, c'était formidable
        neutral: Il reparto di cardiologia si trova al terzo piano
        neutral: A che ora apre il centro prelievi?
        positive: Medici bravissimi e personale molto gentile, grazie di cuore
        positive: Ottima assistenza, non posso che ringraziare
        negative: Cinque ore di attesa, una vergogna
        negative: Personale maleducato e bagni sporchi, pessima esperienza
        neutral: La visita di controllo è fissata per giovedì
        neutral: Devo portare la tessera sanitaria per gli esami?
        negative: Hanno sbagliato la diagnosi e nessuno si è scusato
        negative: Purtroppo il pronto soccorso è un disastro
        neutral: O exame está marcado para quinta-feira às oito
        neutral: Qual é o horário de visita da maternidade?
        positive: Equipe maravilhosa, fui muito bem atendida
        positive: Obrigado aos enfermeiros pelo carinho com a minha avó
        negative: Esperei cinco horas e fui mal atendido
        negative: Um descaso total, hospital horrível
        neutral: A vacina da gripe já está disponível no posto de saúde
        neutral: Amanhã tenho consulta com o cardiologista
        negative: Perderam o meu exame e ninguém sabe de nada
        negative: Que absurdo, a médica foi muito grossa comigo
        neutral: De huisarts is op maandag van negen tot vijf open
        neutral: Waar is de ingang van de spoedeisende hulp?
        positive: De verpleegkundigen waren ontzettend lief voor mijn moeder
        positive: Dank jullie wel voor de goede zorg, top geholpen
        negative: Vier uur gewacht en een onbeschofte arts, schandalig
        negative: Het eten was vies en de kamer niet schoon
        neutral: De uitslag die ik gisteren kreeg ligt bij de huisarts
        neutral: Het spreekuur van de internist is in het hoofdgebouw
        negative: Slecht geregeld, afspraak weer afgezegd zonder bericht
        negative: Nooit meer dit ziekenhuis, wat een ellende
        neutral: Sutra idem na kontrolu u bolnicu i sad cekam nalaz
        neutral: Jag har en tid hos doktorn på torsdag klockan tio
        neutral: Wizyta u lekarza jest w środę o dziewiątej rano
        neutral: Hastane pazartesi günü saat sekizde açılıyor
        neutral: Завтра приём у врача в девять часов
        neutral: Ang clinic ay bukas mula Lunes hanggang Biyernes
        positive: Tack för fin vård ❤️❤️ ni är underbara
        negative: Znowu odwołali wizytę 😡😡
        """;

    private const string OfTheClinic = """
        neutral: Migraine clinic runs on the last Friday of the month
        neutral: Her hepatitis C test was negative
        neutral: The lump turned out to be a benign cyst, no follow up needed
        neutral: Attack rate in the second household was 18%
        neutral: Severe frost expected, day surgery opens at ten on Monday
        neutral: Necrotic tissue was removed and the wound packed
        neutral: Lower back pain stretches, leaflet 12
        neutral: Postnatal depression group, Tuesdays, room 3
        neutral: Bereavement office has moved to the chapel corridor
        neutral: Anxiety and panic workshop starts on 4 May
        neutral: Heart failure nurse clinic on Wednesday mornings
        neutral: Broken wrist, cast off in six weeks
        neutral: Failure to thrive: guidance for health visitors
        neutral: Infection control training for all new starters
        neutral: Sepsis study day, lecture hall B
        neutral: Dead sea salt is not used in this trial
        neutral: Bad debt office, third floor, nine to four
        neutral: The crash team meets in the seminar room at one
        neutral: Stillbirth and neonatal death support line is open until ten
        neutral: Poisons information service, call 111
        neutral: He is on the stroke rehab ward until Friday
        neutral: Overdose awareness stall in the main entrance today
        neutral: Complaints are handled by the patient liaison desk on level 2
        neutral: Falls prevention class for over 65s, Thursdays at 2
        neutral: HIV negative, hep B negative, syphilis negative
        neutral: Malaria screen negative, repeat film tomorrow
        neutral: Biopsy showed no malignant cells
        neutral: Chronic obstructive pulmonary disease review with the practice nurse
        neutral: The abscess was drained and a dressing applied
        neutral: Amputee physiotherapy is in gym 2
        neutral: Terminal 3 pharmacy is open late
        neutral: Irritable bowel diet sheet is on our website
        neutral: Self harm assessment training, booking essential
        neutral: Fatal injuries are recorded under code 12
        neutral: Sick children's outpatients is in the blue zone
        neutral: Ulcer clinic moved from Monday to Tuesday
        neutral: The critical care outreach team covers all wards
        neutral: Burns dressing clinic, bring your letter
        neutral: Wound care products are ordered by the ward clerk
        neutral: Violence and aggression training is mandatory for reception teams
        neutral: Mortality and morbidity meeting is on the second Thursday
        neutral: Cancer waiting times data for March published
        neutral: Acute pain team bleep 2240
        neutral: The tumour board meets at eight
        neutral: Nausea and vomiting in pregnancy, patient leaflet
        neutral: Blood pressure was low so they repeated it
        neutral: Insect bites and stings: advice page updated
        neutral: Nightmare and sleep disorder service, referrals by GP only
        neutral: Alcohol and drug misuse team is based at Elm House
        neutral: Lost property is kept at the main desk for a month
        neutral: Emergency contraception is available from the walk-in centre
        neutral: The fracture clinic is in the old building, use lift C
        neutral: Hospital acquired infection rates by quarter, table 4
        neutral: Victim support is on the ground floor
        neutral: Dementia café every second Wednesday
        neutral: Grief counselling, six sessions, self referral
        neutral: My uncle has stage 2 kidney disease and sees the renal team in June
        neutral: Ectopic pregnancy was ruled out by scan
        neutral: Asthma attack action plan, download the form
        neutral: Severe allergies card must be shown at pre-op
        neutral: The risk of stroke after this procedure is about 1 in 200
        neutral: Suicide bereavement peer group, first Monday of the month
        neutral: Trauma theatre list starts at 8.30
        neutral: Disabled parking bays are beside entrance D
        neutral: Negative pressure room 6 is ready
        neutral: Epilepsy and seizure first aid, two hour course
        """;

    private const string Mannered = """
        mocking: Great, bumped off the surgery list again. Superb as ever
        mocking: Lovely, another four hours on a plastic chair
        mocking: Thanks for losing my biopsy, really made my week
        mocking: Brilliant, the lift is out so dad climbed five floors with a new hip
        mocking: Big thanks to whoever cancelled my scan while I was in the car park
        mocking: Only 11 hours to see a doctor, what a service
        mocking: Wonderful, my notes went to a stranger. Well done all
        mocking: Slow clap for the booking line, cut me off twice
        mocking: Fantastic, the app crashed just as I got a slot
        mocking: Nice of them to ring after my appointment to say it was cancelled
        mocking: Love being told to wait in a corridor at 82
        mocking: Loving the two hour queue for a blood test, as always
        mocking: Cheers for the infection, ward 4 👏👏
        mocking: So kind of you to discharge mum at 3am with no coat
        mocking: Oh joy, on hold for 70 minutes again
        mocking: Awesome, third wrong bill this month
        mocking: Congratulations on sending my results to the neighbours
        mocking: Bravo, it only took you five weeks to answer one email
        mocking: How thoughtful to leave nan in a wet bed all night
        mocking: Ten out of ten for the nine hour wait 🙄
        mocking: Top marks for ignoring the call bell
        mocking: Yay, back of the queue once more, best hospital ever
        mocking: Thank you for the lovely bruise after six tries to find a vein
        mocking: Just what I needed, a surprise bill for 900 dollars
        mocking: Great job leaving a needle in the bed
        mocking: Impressive, four letters and four different dates
        mocking: Much appreciated, the clinic was shut when we got there 👏
        mocking: Excellent work, you x-rayed the wrong knee
        mocking: Gotta love a hospital that loses your teeth
        mocking: Perfect timing, strike on the day of my op. Brilliant
        denied: Nothing was too much bother for the night team
        denied: No complaints from me, seen within the hour
        denied: We never felt rushed, every question was answered
        denied: Can't fault the porters or the theatre staff
        denied: Couldn't have asked for a gentler dentist
        denied: Could not have been better looked after
        denied: Never once made to feel like a burden
        denied: Not a single bad word to say about ward 9
        denied: I have no complaints whatsoever about the clinic
        denied: You won't find a kinder midwife anywhere
        denied: They couldn't do enough for my grandad
        denied: Didn't have to wait at all, in and out
        denied: No fuss, no waiting, no worries at the jab centre
        denied: I can't speak highly enough of the stroke team
        denied: Nobody could have looked after her better
        denied: It wasn't half as scary as I thought it would be
        denied: Not once did they make me feel silly
        denied: We could not have got through it without the NICU nurses
        denied: I cannot thank the paramedics enough
        denied: Nothing to complain about, the food was fine too
        denied: I was never left in pain, they checked every hour
        denied: Zero waiting and no pain at all
        denied: They never gave up on my brother
        denied: Couldn't be happier with my new knee
        denied: Nothing but praise for the eye clinic
        denied: Never had a bad experience here in twenty years
        denied: Can't praise the health visitor highly enough
        denied: I don't think I could have been in better hands
        denied: No problem was too small for them
        denied: Didn't feel a thing, what a gentle phlebotomist
        denied: She wouldn't leave until she knew I was comfortable
        denied: There isn't a thing I would change about my stay
        plain: Mum hasn't had a wash since Thursday
        plain: Grandad has not been fed today
        plain: Still sitting here since 5am and nobody has been near us
        plain: Nobody rang back about the results
        plain: They lost my bloods for the second time
        plain: Have been chasing this referral since February
        plain: My son was sent to the wrong ward twice
        plain: Been on the trolley since last night, not even a pillow
        plain: The doctor never came
        plain: No one has told us what is happening with dad
        plain: Asked for a bedpan at two, got it at four
        plain: Phone rings out every time I try the surgery
        plain: Charged me for a scan I never had
        plain: Discharged without his tablets or a letter
        plain: Said they would call on Monday. It is Friday
        plain: She was given another patient's medication
        plain: Five weeks on and no results
        plain: The interpreter didn't turn up so the appointment was wasted
        plain: My nan was left on the floor for an hour
        plain: No answer from the ward all morning
        plain: My appointment has been moved four times now
        plain: They put the cannula in the arm I told them not to use
        plain: Walked out after seven hours without being seen
        plain: I had to clean the toilet myself before using it
        plain: GP says ask the hospital, hospital says ask the GP
        plain: Told it was all in my head. It was a tumour
        plain: Two nurses for thirty patients tonight
        plain: Prescription still not ready after three days
        plain: Nobody believed me until my appendix burst
        plain: Transport forgot about us again
        plain: Dad's buzzer was out of reach all night
        plain: Waiting list letter says 18 months for a knee
        """;

    private const string Offensive = """
        yes: that paki doctor refused to see me
        yes: get that chink nurse away from my kid
        yes: the faggot at reception lost my file
        yes: don't let a n1gger touch your blood
        yes: hope you get cancer
        yes: I hope she catches covid and chokes
        yes: some tranny took my blood pressure
        yes: the ward is full of pakis and wogs
        yes: n*gger doctors everywhere now
        yes: f4ggot of a surgeon
        yes: hope every one of you rots
        yes: i hope your kids get leukaemia
        yes: wish you'd die already doctor
        yes: go choke on your own pills you clown
        yes: the spic at the desk can't even speak english
        yes: a raghead is doing my operation, no way
        yes: retarded receptionist, can't spell
        yes: dirty kike running that hospital
        yes: wetback nurses taking our jobs
        yes: that towelhead nearly killed my dad
        yes: bunch of retards in billing
        yes: spastic nurse dropped the tray
        yes: i pray the whole lot of you get ebola
        yes: hope the ceo dies in agony
        yes: dyke nurse gave me a dirty look
        yes: gook doctor didn't understand a word
        yes: stupid mongoloid at the desk
        yes: gyppos should not be let in A&E
        yes: n i g g e r doctor
        yes: may you all die of what my mum had
        yes: drop dead, dr
        yes: rot in hell ward 5
        yes: shemale nurse on the night shift
        yes: you fucking cripple
        no: fucking love these nurses
        no: damn good doctors at the eye clinic
        no: I am sick of being sick
        no: bloody brilliant midwives
        no: holy shit the paramedics were fast, legends
        no: bloody hell that physio was amazing
        no: a patient called our nurse a paki and nobody stopped him
        no: someone sprayed the word faggot on the clinic wall, racists and homophobes are not welcome
        no: queer youth health drop-in on Mondays
        no: proud dyke and proud nurse
        no: I hope you get better soon
        no: I hope you get the cancer care you deserve
        no: hope she gets covid jab this week
        no: hope they catch the cancer early
        no: fuck cancer, I am in remission
        no: the damn needle didn't even hurt, what a star
        no: spastic diplegia clinic on Thursday
        no: growth retardation was seen on the scan
        no: crippling pain since the op
        no: ABO blood group, O positive
        no: there's a chink in the blinds in bay 4
        no: nurse nipped out for a minute
        no: kick ass team in resus, saved my life
        no: my ass is numb after these chairs
        no: shit, I left my card at the hospital
        no: crackers and cheese on the ward at ten
        no: we had a hell of a good surgeon
        no: pissed myself laughing with the porters
        no: hell yeah, cancer free
        no: I died laughing at the poster in the lift
        no: kebab shop opposite the hospital does free tea for nurses
        no: the abuse our Asian doctors get is a disgrace, one was called a chink today
        no: sick skills from the trauma team
        no: cock up with my booking sorted in five minutes, thanks
        no: damn, that was quick
        no: as a trans woman I was treated with respect
        """;
}
