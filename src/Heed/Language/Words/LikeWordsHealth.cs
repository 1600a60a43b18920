namespace Heed.Language.Words;

/// <summary>Words that often stand for one another when people talk of health and disasters, a group a line, folded; an underscore joins two words.</summary>
internal static class LikeWordsHealth
{
    public const string Groups = """
        doctor physician surgeon medic gp clinician specialist
        nurse nursing rn midwife
        hospital clinic ward infirmary medical_center emergency_room
        patient patients sufferer
        sick ill illness disease ailment unwell sickness condition
        cure heal healing remedy treat treatment therapy
        drug medicine medication pill tablet pharmaceutical prescription
        pharmacy drugstore chemist pharmacist cvs walgreens
        vaccine shot jab inoculation immunization booster dose
        virus germ pathogen bug microbe
        outbreak epidemic pandemic plague contagion
        infect contract catch transmit contaminate
        contagious infectious transmissible communicable
        quarantine isolation lockdown isolate
        mask face_mask respirator covering
        symptom sign signs
        fever temperature feverish
        cough sneeze sneezing coughing
        pain ache sore hurt painful
        headache migraine
        cancer tumor carcinoma malignant oncology chemo chemotherapy
        carcinogen carcinogenic cancer_causing toxic
        stroke aneurysm clot
        heart cardiac cardiovascular
        heart_attack cardiac_arrest
        diabetes diabetic insulin blood_sugar
        obesity obese overweight fat
        diet slim weight_loss lose_weight
        pregnancy pregnant expecting maternity
        birth childbirth deliver newborn labor
        abortion abort terminate pro_choice pro_life planned_parenthood unborn
        fetus unborn womb embryo baby
        miscarriage stillbirth stillborn
        infertility infertile sterile sterility sterilize fertility
        contraception contraceptive birth_control condom
        baby infant newborn toddler
        child kid youngster minor boy girl
        teen teenager adolescent youth
        elderly senior aged old pensioner
        autism autistic asperger
        mental psychiatric psychological mentally_ill mental_health
        depression depressed depressive
        anxiety anxious panic
        suicide suicidal kill_himself kill_herself took_life
        addict addiction addicted abuse dependence
        opioid opiate heroin fentanyl painkiller oxycontin narcotic
        marijuana cannabis weed pot hemp cbd
        cocaine crack coke
        meth methamphetamine
        overdose overdosed od
        alcohol liquor booze drinking beer wine drunk
        drunk intoxicated inebriated dui drunken drinking slur
        smoke cigarette tobacco smoking smoker vaping ecigarette
        poison poisonous toxic toxin venom venomous poisoned
        arsenic mercury lead cyanide
        chemical substance compound
        pesticide herbicide glyphosate roundup monsanto
        ingredient additive preservative contain
        water drinking_water tap_water bottled
        fluoride fluoridation fluoridated
        food meal dish eat eating
        meat beef pork chicken steak burger
        egg eggs poultry hen
        milk dairy cheese
        sugar sweetener aspartame sweet
        salt sodium
        candy sweets chocolate confectionery
        soda coke pepsi soft_drink cola
        coffee caffeine starbucks
        fruit apple banana lemon orange
        vegetable garlic onion kale
        organic natural herbal homeopathic homeopathy
        vitamin supplement mineral
        bacteria salmonella ecoli listeria
        parasite worm maggot larvae tapeworm
        mosquito insect bug tick
        bed_bug bedbugs bedbug
        rat mouse rodent mice
        snake serpent python rattlesnake cobra
        spider tarantula recluse
        shark whale dolphin
        alligator crocodile gator
        dog puppy canine pup
        cat kitten feline
        horse pony
        bear grizzly
        lion tiger leopard
        whale orca cetacean
        animal creature wildlife beast
        extinct extinction endangered
        surgery operation surgical transplant procedure
        organ kidney liver donor
        blood transfusion plasma bleeding
        bone fracture skeleton broken
        skin rash dermatitis
        brain neurological neurology
        lung respiratory breathing pneumonia asthma
        kidney renal dialysis
        liver hepatitis
        allergy allergic reaction
        measles mumps rubella chickenpox
        ebola hemorrhagic_fever
        zika microcephaly
        polio paralysis paralyzed
        malaria dengue
        tuberculosis tb
        cholera typhoid
        anthrax smallpox
        coronavirus covid wuhan
        blind blindness eyesight vision
        deaf deafness hearing
        disabled disability handicapped wheelchair
        cripple crippled paralyzed
        gender transgender trans sex_change sex_reassignment gender_affirming
        puberty hormone hormones blockers
        die pass_away perish succumb passed killed
        death fatality demise casualty fatal
        kill murder slay homicide slain assassinate
        injure wound hurt injured wounded maim
        victim casualty survivor
        corpse body remains cadaver
        coffin casket grave tomb
        bury funeral burial memorial cemetery graveyard
        autopsy coroner medical_examiner
        coma unconscious
        rescue save saved rescued
        ambulance paramedic first_responder
        nursing_home care_home eldercare
        insurance coverage obamacare medicare medicaid affordable_care premium
        healthcare health_care medical
        bill charge cost invoice fee
        waiting wait queue waitlist delay
        bed ward
        wheelchair mobility
        syringe needle injection inject
        amputate amputation
        radiation radioactive nuclear fallout
        5g cell_tower wireless
        microwave oven
        cell stem_cell
        dental dentist tooth teeth
        breast mammogram
        breastfeed nursing formula
        tampon menstrual period
        semen sperm
        urine pee urinate
        feces poop excrement stool fecal
        sweat perspire
        tan tanned orange_face spray_tan
        hair wig toupee bald hairpiece
        beard bearded moustache
        tattoo inked
        hurricane storm cyclone typhoon tropical_storm
        tornado twister funnel
        flood flooded flooding floodwater inundated deluge
        earthquake quake tremor seismic magnitude
        tsunami tidal_wave
        volcano eruption lava volcanic
        wildfire bushfire forest_fire blaze fire brushfire
        fire blaze burn flames ablaze inferno arson
        drought dry famine
        heat heatwave scorching
        snow blizzard ice winter snowstorm
        lightning thunder thunderbolt
        landslide mudslide avalanche
        disaster catastrophe calamity tragedy
        emergency crisis
        evacuate evacuation flee
        shelter refuge camp
        relief aid donation assistance fema red_cross
        donate give contribute donation donor contribution charity
        collapse crash fell crumble
        explosion blast bomb detonate explode
        bomb explosive ied grenade nuke nuclear_bomb
        nuclear nuke atomic nukes nuclear_weapon
        crash collision accident wreck collide
        derail train railway locomotive
        plane airplane aircraft jet flight airliner
        pilot aviator cockpit
        airport runway terminal
        helicopter chopper
        ship boat vessel ferry cruise
        sink drown drowning drowned
        bridge overpass
        dam levee reservoir
        oil_spill spill pipeline leak
        pollute pollution contaminate smog
        climate_change global_warming climate
        gas tear_gas gassed
        power_outage blackout electricity
        missing lost disappear vanish
        damage destroy devastate ruin wreck
        warn warning caution alert advisory
        danger dangerous hazardous risk unsafe harmful peril
        safe safety secure
        protect guard shield defend
        prevent stop avert avoid
        threat threaten menace
        help aid assist support
        hoard stockpile shortage scarce
        looting looter looted loot
        trapped stuck stranded
        debris rubble wreckage
        vaccine mrna messenger_rna pfizer moderna astrazeneca biontech novavax janssen
        pfizer biontech comirnaty
        astrazeneca covishield oxford_vaccine
        johnson_johnson janssen
        vaccine_passport vaccine_card vaccine_certificate proof_vaccination
        vaccine_mandate mandatory_vaccination compulsory_vaccination
        hydroxychloroquine chloroquine plaquenil ivermectin
        antiviral remdesivir paxlovid molnupiravir tamiflu
        antibody antibodies monoclonal immunity
        antibiotic penicillin amoxicillin
        antidepressant ssri prozac
        aspirin ibuprofen paracetamol acetaminophen tylenol advil
        painkiller vicodin tramadol hydrocodone
        naloxone narcan
        statin cholesterol
        ozempic wegovy semaglutide
        epipen epinephrine adrenaline
        inhaler asthma albuterol
        adverse_event side_effect reaction complication
        myocarditis pericarditis heart_inflammation
        blood_clot thrombosis clotting embolism
        blood_pressure hypertension
        seizure epilepsy epileptic convulsion
        dementia alzheimer alzheimers memory_loss
        sids cot_death crib_death
        miscarriage pregnancy_loss
        ivf fertility surrogate
        variant strain mutation delta omicron
        lockdown curfew stay_home shelter_place
        social_distancing six_feet two_metres
        herd_immunity natural_immunity
        contact_tracing tracing
        pcr antigen rapid_test swab
        long_covid long_hauler
        ventilator intubate life_support intensive_care
        mask n95 face_shield protective_equipment ppe
        sanitizer disinfectant bleach lysol chlorine
        death_toll death_count deaths
        health_official health_department public_health
        bird_flu avian_flu h5n1
        monkeypox mpox
        whooping_cough pertussis
        rsv bronchiolitis
        norovirus stomach_bug gastroenteritis
        herpes chlamydia gonorrhea syphilis
        legionella legionnaires
        mrsa superbug resistant
        sepsis blood_poisoning septic
        lyme tick
        west_nile mosquito
        carbon_monoxide fumes
        asbestos talc
        mold fungus mildew
        morgue mortuary body_bag
        hospice palliative end_life
        malpractice negligence wrong_surgery botched
        medical_record patient_record chart
        microchip chip implant tracking_device
        cell_line fetal_cell fetal_tissue stem_cell
        """;
}
