namespace Heed.Language.Plain;

/// <summary>Illnesses, signs and what goes wrong in a body: each line with what to say instead. Marks as in <see cref="OfficeTerms"/>.</summary>
internal static class ClinicTerms
{
    public const string Lines = """
        high blood pressure: hypertension, hypertensive, elevated blood pressure
        low blood pressure: hypotension, hypotensive
        heart attack: myocardial infarction*, acute coronary syndrome*, cardiac infarction, STEMI, NSTEMI, MI
        the heart stops: cardiac arrest*, cardiopulmonary arrest, asystole
        weak heart: heart failure, cardiac failure, congestive heart failure, CHF, cardiomyopathy, cardiomyopathies
        uneven heartbeat: arrhythmia*, dysrhythmia*, atrial fibrillation, AF, palpitation*
        fast heartbeat: tachycardia, tachycardic
        slow heartbeat: bradycardia, bradycardic
        chest pain from the heart: angina, angina pectoris
        blocked blood flow: ischaemia, ischemia, ischaemic, ischemic, infarction*, occlusion*, stenosis, embolus, emboli
        heart and blood vessels: cardiovascular, cardiac, coronary, coronary artery disease, cardiovascular disease
        blood vessel: vascular, vasculature, artery, arteries, arterial, venous, capillary, capillaries
        hardening of the arteries: atherosclerosis, arteriosclerosis
        bulge in a blood vessel: aneurysm*
        stroke: cerebrovascular accident*, CVA, cerebrovascular, cerebral infarction
        mini-stroke: transient ischaemic attack*, transient ischemic attack*, TIA
        blood clot: thrombus, thrombi, thrombosis, thrombotic, deep vein thrombosis, DVT, thromboembolism, venous thromboembolism, VTE, pulmonary embolism
        bleeding: haemorrhage*, hemorrhage*, haemorrhaging, hemorrhaging, haemorrhagic, hemorrhagic
        low iron or low red blood cells: anaemia, anemia, anaemic, anemic
        cancer: malignancy, malignancies, malignant, neoplasm*, neoplastic, neoplasia, carcinoma*, oncologic, oncological
        cancer doctor: oncologist*, oncology
        cancer of the blood: leukaemia, leukemia, lymphoma*, myeloma
        skin cancer: melanoma*
        growth: tumour*, tumor*, lesion*, polyp*, nodule*, mass lesion, cyst*
        not cancer: benign, non-malignant, nonmalignant
        spread: metastasise~, metastasize~, metastasis, metastases, metastatic, disseminated disease
        came back: recurrence*, recurrent, relapse~
        no signs of it now: remission, disease-free
        germ: pathogen*, pathogenic, micro-organism*, microorganism*, bacterium, bacteria, bacterial, viral pathogen*
        germ that drugs cannot kill: antimicrobial resistance, antibiotic resistance, drug-resistant, multidrug-resistant, MRSA, resistant organism*, superbug*
        infection you get in the hospital: nosocomial infection*, nosocomial, HAI, HAIs, healthcare-associated infection*, hospital-acquired infection*
        infection: infectious process, septic focus
        blood infection: sepsis, septic, septicaemia, septicemia, bacteraemia, bacteremia, septic shock
        lung infection: pneumonia, lower respiratory tract infection*, bronchitis, bronchiolitis
        infection of the brain lining: meningitis, encephalitis
        skin infection: cellulitis, impetigo, dermatological infection
        bladder infection: urinary tract infection*, UTI, UTIs, cystitis
        yellow skin: jaundice, icterus
        liver disease: hepatitis, cirrhosis, hepatic, hepatic impairment, hepatotoxicity
        kidney: renal, nephric
        kidney disease: renal failure, renal impairment, renal insufficiency, nephropathy, chronic kidney disease, CKD, nephrotoxicity
        stomach and bowel: gastrointestinal, GI tract, gastric, intestinal, gastroenterology
        stomach bug: gastroenteritis, norovirus outbreak
        lung: pulmonary, respiratory, bronchial
        lung disease: chronic obstructive pulmonary disease, COPD, emphysema, pulmonary fibrosis
        breathing problem: respiratory distress, respiratory failure, respiratory tract, dyspnoeic, apnoea, apnea
        short of breath: dyspnoea, dyspnea, breathlessness on exertion
        low oxygen: hypoxia, hypoxic, hypoxaemia, hypoxemia
        swelling: oedema, edema, inflammation*, inflammatory, inflamed
        joint pain: arthralgia, arthritis, osteoarthritis, rheumatoid arthritis
        muscle pain: myalgia, fibromyalgia
        nerve pain: neuralgia, neuropathy, neuropathic, peripheral neuropathy
        headache: cephalalgia, migraine*
        belly: abdomen, abdominal
        belly pain: abdominal pain, abdominal discomfort, epigastric pain
        throw up: emesis, vomitus, emetic
        feeling sick: nausea, nauseated, nauseous
        loose stools: diarrhoea, diarrhea
        hard stools: constipation, constipated
        poop: faeces, feces, faecal, fecal, bowel movement*, stool sample*
        pee: urinate~, urination, micturition, void the bladder
        cannot hold pee: incontinence, urinary incontinence, incontinent
        fever: pyrexia, pyrexial, febrile, febrile illness, hyperthermia
        low body heat: hypothermia
        chills: rigor*
        tired: fatigued, fatigue, lethargy, lethargic, malaise, asthenia
        dizzy: vertigo, lightheadedness, presyncope
        faint: syncope, syncopal, loss of consciousness
        itching: pruritus, pruritic, urticaria
        rash: dermatitis, exanthem, erythema, erythematous, eczema, skin eruption*
        bruise: contusion*, ecchymosis, haematoma*, hematoma*
        cut: laceration*, incision*, incised
        scrape: abrasion*
        broken bone: fracture*, fractured
        sprain: ligamentous injury, soft tissue injury
        thin bones: osteoporosis, osteopenia, bone mineral density
        open sore: ulcer*, ulceration, pressure ulcer*, decubitus
        dead tissue: necrosis, necrotic, gangrene
        pus pocket: abscess*
        scar tissue: fibrosis, adhesions, cicatrix
        sudden: acute, acute onset
        long-lasting: chronic, persistent, longstanding, refractory, intractable
        getting worse: progressive, deteriorate~, deterioration, decompensation, decompensated
        can be passed on: contagious, communicable, transmissible, infectious
        passed on: transmission, transmitted, community transmission, person-to-person spread
        came near someone sick: exposure, exposures, contact exposure
        keep apart: isolate, isolates, isolating, isolation, quarantine~, cohorting
        first signs: prodrome, prodromal
        how long until signs show: incubation period*, latency period
        likely result: prognosis, prognostic
        finding what is wrong: diagnosis, diagnoses, diagnose~, differential diagnosis
        sign: symptomatology, clinical manifestation*, clinical presentation*, presenting complaint, manifestation*
        without signs: asymptomatic, subclinical
        with signs: symptomatic
        cause: aetiology, etiology, aetiological, pathogenesis, pathophysiology
        cause not known: idiopathic, cryptogenic
        illness: morbidity, comorbid, comorbidity, comorbidities, multimorbidity, co-morbidity, pathology, underlying condition*, pre-existing condition*
        death: mortality, fatality, fatalities, demise, deceased, expired, decedent*, case fatality
        deadly: lethal, fatal, life-limiting
        life-threatening: critical condition, haemodynamically unstable, hemodynamically unstable
        dangerous allergy: anaphylaxis, anaphylactic, anaphylactic reaction*
        allergy: hypersensitivity, hypersensitivity reaction*
        side effect: adverse event*, adverse reaction*, adverse effect*, adverse drug reaction*, untoward effect*, toxicity, toxicities, reactogenicity
        weak immune system: immunocompromised, immunosuppressed, immunodeficiency, immunosuppression, immune deficiency
        protection against illness: immunity, immune response*, herd immunity, seroconversion
        sugar in the blood: glucose, blood glucose, glycaemic, glycemic, glycaemia
        high blood sugar: hyperglycaemia, hyperglycemia
        low blood sugar: hypoglycaemia, hypoglycemia
        diabetes: diabetes mellitus, type 2 diabetes mellitus, T2DM
        fat in the blood: cholesterol, lipid*, triglyceride*, hyperlipidaemia, hyperlipidemia, dyslipidaemia
        very overweight: obese, obesity, morbidly obese
        body mass index: BMI
        loss of memory: dementia, cognitive impairment, cognitive decline, alzheimer’s disease
        confused: delirium, disorientated, disoriented, altered mental status
        fit: seizure*, convulsion*, epileptic
        low mood: depressive disorder*, major depressive disorder, depressive symptoms, dysthymia
        worry that does not stop: anxiety disorder*, generalised anxiety, generalized anxiety
        seeing or hearing things: hallucination*, psychosis, psychotic
        harm to oneself: self-injurious behaviour, self-injurious behavior, parasuicide, suicidal ideation, suicidality
        addiction: substance use disorder*, substance misuse, opioid dependence, alcohol dependence, dependency
        weak on one side: hemiplegia, hemiparesis
        cannot move: paralysis, paralysed, paralyzed, immobilised, immobilized, immobility
        trouble swallowing: dysphagia
        trouble speaking: aphasia, dysphasia, dysarthria
        eye: ocular, ophthalmic, optic
        ear infection: otitis media, otitis
        sore throat: pharyngitis, tonsillitis
        runny nose: rhinitis, rhinorrhoea, coryza, nasal discharge
        skin: cutaneous, dermal, epidermal, dermatological
        brain: cerebral, intracranial, encephalic
        nerve: neural, neurological, neurologic
        bone: osseous, skeletal
        muscle: muscular, musculoskeletal
        tooth: dental caries, dentition
        womb: uterus, uterine, intrauterine
        birth: parturition, delivery of the infant, postpartum, perinatal, childbirth process
        before birth: antenatal, prenatal
        after birth: postnatal, puerperal
        pregnancy: gestation, gestational, gravid
        too early: preterm, premature birth*, prematurity
        newborn: neonate*, neonatal
        miscarriage: spontaneous abortion
        breastfeeding: lactation, lactating
        change of life: menopause, menopausal, postmenopausal
        period: menstruation, menstrual, menses, menorrhagia, dysmenorrhoea
        child: paediatric, pediatric, juvenile, infants
        older people: geriatric, elderly population, gerontological
        outbreak: epidemic*, cluster of cases, epidemiological cluster
        how common it is: incidence, prevalence, prevalent, epidemiology, epidemiological
        on both sides: bilateral, bilaterally
        on one side: unilateral
        close to: proximal
        far from: distal
        in a vein: intravenous, intravenously, IV line*
        under the skin: subcutaneous, subcutaneously
        into a muscle: intramuscular, intramuscularly
        on the skin: topical, topically, transdermal
        """;
}
