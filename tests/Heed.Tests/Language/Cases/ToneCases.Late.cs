namespace Heed.Tests.Language.Cases;

/// <summary>The late cases.</summary>
public static partial class ToneCases
{
    private const string LateAbroad = """
        neutral: Die Besuchszeiten haben sich ab Mai geändert
        neutral: Wer weiß, ob die Apotheke im Erdgeschoss heute offen ist?
        positive: Großartiges Team, ich habe mich rundum gut aufgehoben gefühlt
        negative: Man wird dort behandelt wie eine Nummer, sehr enttäuschend
        negative: Der Arzt hat mir nicht zugehört und war ungeduldig
        neutral: El aparcamiento del hospital está detrás del edificio B
        neutral: Mi hermana trabaja en la planta de pediatría
        positive: Mil gracias a la doctora Ruiz por su paciencia
        negative: Tres meses para una resonancia, es indignante
        negative: Me colgaron el teléfono dos veces
        neutral: Le scanner est au sous-sol, prenez l'ascenseur
        positive: Accueil parfait, tout le monde est souriant
        negative: On nous a laissés sans nouvelles toute la journée
        neutral: Mia figlia deve fare il vaccino a giugno
        positive: Un ringraziamento speciale al dottor Conti, persona squisita
        negative: Ci hanno mandato via senza neanche visitarlo
        neutral: O laboratório abre às sete e fecha ao meio-dia
        positive: Atendimento nota mil, todos muito queridos
        negative: Ficamos a noite inteira sem médico
        neutral: Mijn vader ligt op kamer twaalf
        positive: Wat een fantastisch team op de kraamafdeling
        negative: De assistente hing gewoon op, echt belachelijk
        neutral: Moja siostra jest pielęgniarką w tym szpitalu
        neutral: Potilas siirretään osastolle neljä huomenna
        """;

    private const string LateClinic = """
        neutral: Rheumatoid arthritis education evening, hall C
        neutral: His TB skin test was negative
        neutral: The nodule is benign and needs no treatment
        neutral: Case fatality was 4% in the second wave
        neutral: Slough was removed and the ulcer dressed
        neutral: Whiplash and neck pain advice sheet
        neutral: Psychosis early intervention team, Mill Lane
        neutral: Miscarriage support volunteers needed on Thursdays
        neutral: Cardiac arrest simulation for students at three
        neutral: Broken tooth? The dental hospital sees walk-ins from nine
        neutral: Death notification forms are in tray 3
        neutral: Bleeding after 12 weeks, information for patients
        neutral: Chest infection: when to see a pharmacist
        neutral: Drug error reporting has moved to the new form
        neutral: Hospice shop opens at ten
        neutral: Hostile vehicle barriers fitted at entrance A
        neutral: My neighbour has angina and carries a spray
        neutral: Pressure sore audit, ward by ward
        """;

    private const string LateMannered = """
        mocking: Super, the scanner broke and they sent us home after five hours
        mocking: Thanks for dropping my baby's name band in the bin
        mocking: Oh brilliant, a parking fine on top of a four hour wait
        mocking: Love how you charge us to watch TV on a cancer ward
        mocking: Great start, wrong name on the wristband
        mocking: Well done on making an 88 year old walk to X-ray
        mocking: Fabulous, the pharmacy shut five minutes before I was discharged
        mocking: Nice touch leaving the curtain open during my exam
        mocking: Such a lovely nurse, told me to stop moaning
        mocking: Hooray, only seven months until my urgent appointment
        mocking: Bravo to the genius who booked me two scans at the same time
        mocking: Thank you for ruining my birthday with a cancelled op
        denied: They left nothing undone for my aunt
        denied: Can't say a bad word about the plaster room
        denied: I had no worries the whole time I was in
        denied: Couldn't ask for a calmer anaesthetist
        denied: Nobody ever made us feel we were in the way
        denied: It didn't hurt one bit and the nurse was funny
        denied: Never thought a hospital could feel so much like home
        denied: You could not pay me to go anywhere else for my treatment
        denied: There was no waiting about and no stress
        denied: Not once in nine days did anyone lose patience with dad
        denied: I couldn't be in safer hands
        denied: Haven't slept this well in months, thanks to the sleep clinic
        plain: My wife's drip ran dry and no one came for two hours
        plain: We were told to come at eight, the list didn't start until two
        plain: They've discharged him with the cannula still in
        plain: Rang the ward at nine, ten and noon, nobody picked up
        plain: My daughter's inhaler was never ordered
        plain: She sat in A&E from four in the afternoon till four in the morning
        plain: The letter says one date, the text says another and reception knows of neither
        plain: Nan's hearing aid went missing on ward 8
        plain: I've had four different doctors and four different answers
        plain: The lift has been out for a month and mum is in a wheelchair
        plain: The consultant spent two minutes with him
        plain: Five of us in one bay and no curtain
        """;

    private const string LateOffensive = """
        yes: get this beaner off my ward
        yes: what a bunch of trannies in that clinic
        yes: some pikey stole my phone in the waiting room
        yes: hope that surgeon chokes on his lunch
        yes: I hope you catch covid, all of you
        yes: you deserve cancer for what you did
        yes: gimp doctor couldn't find a vein
        yes: the nurse is a fucking retard
        yes: may they rot for leaving my mum like that
        yes: r3tards at the pharmacy again
        no: bloody good job by the ambulance lads
        no: that was a damn fine cup of tea, ward 2
        no: fuck yes, last chemo done, thank you all
        no: I hope he gets the all clear
        no: hope you never have to suffer like she did
        no: my brother was called a faggot in the waiting room and security did nothing
        no: sick of waiting on hold
        no: we need to stop the word retard in hospitals
        no: kick off is at three in the patients' lounge
        no: the cripple care charity changed its name in 1995
        """;
}
