namespace Heed.Privacy;

/// <summary>Facts that leave few people it could be, though no number and no name is told.</summary>
internal static class UnusualFacts
{
    public static readonly PhraseTable RareConditions = new("""
        achondroplasia, acromegaly, addison's disease, adrenoleukodystrophy, alkaptonuria, alport syndrome, als, amyloidosis, amyotrophic lateral sclerosis, anencephaly, angelman syndrome, aplastic anemia, aplastic anaemia, batten disease, behcet's disease, brittle bone disease, brugada syndrome, castleman disease, cerebral cavernous malformation,
        charcot-marie-tooth, chiari malformation, choroideremia, conjoined twins, conjoined, creutzfeldt-jakob, cri du chat, cushing's syndrome, cystinosis, dercum's disease, dravet syndrome, duchenne, dwarfism, ebola, edwards syndrome, ehlers-danlos, encephalitis lethargica, epidermolysis bullosa, fabry disease, fatal familial insomnia, fibrodysplasia ossificans progressiva,
        foreign accent syndrome, fragile x, friedreich's ataxia, gastroschisis, gaucher disease, gigantism, glioblastoma, guillain-barre, harlequin ichthyosis, hemophilia, haemophilia, hantavirus, hirschsprung's disease, huntington's disease, hydranencephaly, hypoplastic left heart, ichthyosis, juvenile arthritis, kabuki syndrome, kawasaki disease, klinefelter syndrome, krabbe disease,
        lafora disease, lassa fever, leigh syndrome, leprosy, lesch-nyhan, locked-in syndrome, maple syrup urine disease, marburg, marfan syndrome, mastocytosis, melioidosis, menkes disease, methemoglobinemia, mitochondrial disease, moebius syndrome, moyamoya, mucopolysaccharidosis, multiple system atrophy, munchausen, myasthenia gravis, necrotizing fasciitis, necrotising fasciitis,
        flesh-eating bacteria, neuroblastoma, neurofibromatosis, niemann-pick, noonan syndrome, osteogenesis imperfecta, patau syndrome, phenylketonuria, pheochromocytoma, plague, polio, pompe disease, porphyria, prader-willi, primary ciliary dyskinesia, progeria, proteus syndrome, quadruplets, quintuplets, rabies, rett syndrome, retinoblastoma, sarcoidosis, scleroderma, severe combined immunodeficiency,
        sjogren's syndrome, spina bifida, spinal muscular atrophy, stevens-johnson syndrome, stiff person syndrome, sturge-weber, takayasu, tay-sachs, thalidomide, tourette's, transverse myelitis, treacher collins, trigeminal neuralgia, trimethylaminuria, triplets, tuberous sclerosis, turner syndrome, usher syndrome, vasculitis, von hippel-lindau, waardenburg, williams syndrome, wilson's disease, wiskott-aldrich, xeroderma pigmentosum,
        face transplant, hand transplant, heart transplant, lung transplant, uterus transplant, double lung transplant, artificial heart, conversion disorder, dissociative identity disorder, lightning strike, struck by lightning, snake bite, shark attack, bear attack, anthrax, botulism, diphtheria, tetanus
        """);

    public static readonly PhraseTable Occupations = new("""
        accountant, actor, actress, alderman, ambassador, anchor, architect, astronaut, athlete, attorney, author, baker, banker, barber, bartender, beekeeper, bishop, blacksmith, boxer, broadcaster, bus driver, butcher, cantor, captain, carpenter, ceo, chef, chief executive, chief of police, city manager, coach, colonel, comedian, commissioner, composer, conductor, congressman,
        congresswoman, coroner, councillor, councilman, councilwoman, county clerk, crossing guard, dancer, deacon, dean, dentist, deputy, detective, diplomat, district attorney, dj, drummer, editor, electrician, engineer, farmer, fire chief, firefighter, fireman, fisherman, flight attendant, footballer, general, gymnast, goalkeeper, governor, hairdresser, headmaster, headteacher, imam,
        jockey, journalist, judge, jeweler, kindergarten teacher, lawyer, librarian, lifeguard, lineman, lobbyist, locksmith, mail carrier, mayor, mechanic, member of parliament, midwife, miner, minister, monk, mp, musician, navy seal, nun, olympian, organist, painter, paramedic, park ranger, pastor, pharmacist, photographer, pilot, plumber, poet, police officer, politician,
        pope, postmaster, preacher, president, priest, prince, princess, principal, professor, quarterback, rabbi, rancher, rapper, referee, reporter, roofer, sailor, school board member, school nurse, scientist, sculptor, senator, sergeant, sheriff, singer, soldier, songwriter, superintendent, surfer, surgeon, swimmer, taxi driver, teacher, tennis player, truck driver, tv presenter, umpire,
        vet, veterinarian, vicar, violinist, welder, wrestler, writer, youtuber, zookeeper
        """);

    public static readonly PhraseTable Events = new("""
        avalanche, bombing, boat crash, building collapse, bus crash, bridge collapse, car crash, chemical spill, church shooting, derailment, drive-by, drowning, earthquake, explosion, ferry accident, gas leak, helicopter crash, hit and run, hostage, house fire, hurricane, kidnapping, landslide, marathon, mass shooting, mine collapse, mudslide, motorcycle crash, murder, nightclub fire, parade, pileup,
        plane crash, police chase, prom, rodeo, school shooting, shooting, shooting at, siege, stabbing, stampede, state fair, tornado, tractor accident, train crash, tsunami, wildfire, wreck
        """);

    public static readonly PhraseTable Publicised = new("""
        the only, the only one, the first ever, first ever, the first person, first in the world, first in the country, first in the state, the oldest, the youngest, the tallest, world record, in the news, on the news, on tv, on television, went viral, viral video, viral post, made headlines, made national news, front page, press conference, gofundme, well known, well-known, famous, celebrity,
        court case, lawsuit, trial, arrested, charged with, shooting victim, the shooting victim, the victim of, missing person, amber alert, crowdfunding, fundraiser
        """);

    public static readonly PhraseTable Images = new("photo, photos, photograph, picture, pictures, pic, pics, selfie, video, videos, footage, x-ray image, screenshot, name band, wristband, whiteboard, tattoo, tattoos, birthmark, scar, scars");

    public static readonly PhraseTable LifeStages = new("""
        newborn, new born, infant, baby, toddler, preschooler, schoolboy, schoolgirl, child, teen, teenage, teenager, adolescent, student, freshman, young adult, pregnant, expecting, middle-aged, elderly, senior citizen, retired, retiree, pensioner, widow, widower, great-grandmother, great-grandfather, grandmother, grandfather, centenarian, in her twenties, in his twenties,
        in her thirties, in his thirties, in her forties, in his forties, in her fifties, in his fifties, in her sixties, in his sixties, in her seventies, in his seventies, in her eighties, in his eighties
        """);

    public static readonly PhraseTable Sexes = new("he, she, him, her, his, hers, man, woman, boy, girl, male, female, mother, father, son, daughter, wife, husband, sister, brother, aunt, uncle, lady, gentleman, grandmother, grandfather");

    public static readonly PhraseTable Counted = new("patients, patient, people, persons, cases, case, deaths, death, births, children, women, men, residents, employees, staff, nurses, babies, admissions, infections, victims, members");
}
