namespace Heed.Privacy;

/// <summary>What a reply may not give back and what narrows down who somebody is: diagnoses, medicines, parts of the house. Written by hand; singular and plural where both are said.</summary>
internal static class MedicalWords
{
    public static readonly PhraseTable Diagnoses = new("""
        adhd, aids, als, alzheimer, alzheimers, anaemia, anemia, aneurysm, angina, anorexia, anxiety disorder, appendicitis, arrhythmia, arthritis, asthma, autism, autistic, bipolar, blood clot, blood clots, bowel obstruction, brain bleed, brain tumor, brain tumour,
        breast cancer, broken arm, broken hip, broken leg, bronchitis, bulimia, burns, c diff, cancer, cardiac arrest, cataract, cataracts, celiac, coeliac, cellulitis, cerebral palsy, chlamydia, chickenpox, cholera, cirrhosis, colitis, colon cancer, coma, concussion, copd, covid, crohn, crohns, croup,
        cystic fibrosis, deep vein thrombosis, dementia, depression, diabetes, diabetic, diverticulitis, down syndrome, dvt, eating disorder, ebola, eclampsia, ectopic pregnancy, eczema, emphysema, endometriosis, epilepsy, epileptic, fibroids, fibromyalgia, flu, fracture, fractured, gallstones, gangrene, gastroenteritis,
        glaucoma, gonorrhea, gout, heart attack, heart failure, heart murmur, hepatitis, hernia, herpes, hiv, hpv, huntington, huntingtons, hypertension, hypothermia, infertility, influenza, jaundice, kidney failure, kidney stone, kidney stones, leukaemia, leukemia, listeria, liver failure, lung cancer, lupus, lyme, lymphoma,
        macular degeneration, malaria, malnutrition, measles, melanoma, meningitis, menopause, migraine, migraines, miscarriage, monkeypox, mononucleosis, mpox, mrsa, multiple sclerosis, mumps, muscular dystrophy, narcolepsy, norovirus, obesity, ocd, osteoporosis, ovarian cancer, overdose, pancreatitis, paralysis, parkinson, parkinsons,
        pcos, peritonitis, personality disorder, plantar fasciitis, pneumonia, pneumothorax, polio, postpartum depression, preeclampsia, pre-eclampsia, prostate cancer, psoriasis, psychosis, psychotic, ptsd, pulmonary embolism, rabies, retained sponge, rheumatism, rsv, ruptured appendix, scarlet fever, schizophrenia, sciatica, scoliosis, seizure, seizures,
        sepsis, septic, shingles, sickle cell, skin cancer, sleep apnea, stillbirth, stillborn, stroke, suicide attempt, syphilis, tachycardia, tetanus, thyroid, tonsillitis, tuberculosis, tumor, tumour, typhoid, ulcer, ulcerative colitis, urinary tract infection, uti, vertigo, whooping cough, withdrawal
        """);

    public static readonly PhraseTable Medicines = new("""
        abilify, accutane, acetaminophen, adderall, advil, albuterol, alprazolam, amitriptyline, amlodipine, amoxicillin, apixaban, aripiprazole, aspirin, atenolol, ativan, atorvastatin, augmentin, azithromycin, baclofen, benadryl, botox, buprenorphine, bupropion, buspirone, carbamazepine, carvedilol, cefalexin, cephalexin, cetirizine,
        cialis, cipro, ciprofloxacin, cisplatin, citalopram, clindamycin, clonazepam, clonidine, clopidogrel, clozapine, codeine, colchicine, coumadin, cymbalta, dexamethasone, diazepam, diclofenac, digoxin, diltiazem, donepezil, doxycycline, duloxetine, eliquis, enoxaparin, entresto, epinephrine, epipen, erythromycin, escitalopram, esomeprazole, estradiol,
        famotidine, fentanyl, fluconazole, fluoxetine, furosemide, gabapentin, glipizide, haldol, haloperidol, heparin, herceptin, humira, hydrochlorothiazide, hydrocodone, hydrocortisone, hydroxychloroquine, hydroxyzine, ibuprofen, imodium, infliximab, insulin, ivermectin, keppra, ketamine, klonopin, lamictal, lamotrigine, lansoprazole, lantus, lasix, letrozole,
        levetiracetam, levothyroxine, lexapro, lipitor, lisinopril, lithium, loratadine, lorazepam, losartan, lovenox, lyrica, meloxicam, metformin, methadone, methotrexate, methylphenidate, metoprolol, metronidazole, midazolam, mirtazapine, misoprostol, morphine, motrin, mounjaro, naloxone, naltrexone, naproxen, narcan, nexium, nitrofurantoin, nitroglycerin,
        norco, nurofen, olanzapine, omeprazole, ondansetron, oxycodone, oxycontin, oxytocin, ozempic, pantoprazole, paracetamol, paroxetine, paxil, paxlovid, penicillin, percocet, phenytoin, pitocin, plavix, pravastatin, prednisolone, prednisone, pregabalin, promethazine, propofol, propranolol, prozac, quetiapine, ramipril, remdesivir, remicade, risperidone, ritalin,
        rituximab, rosuvastatin, salbutamol, semaglutide, seroquel, sertraline, sildenafil, simvastatin, spironolactone, statin, statins, suboxone, sumatriptan, synthroid, tamoxifen, tamsulosin, tegretol, temazepam, topiramate, tramadol, trazodone, truvada, tylenol, valium, valproate, vancomycin, venlafaxine, verapamil, viagra, vicodin, vyvanse, warfarin, wegovy,
        wellbutrin, xanax, xarelto, zofran, zoloft, zolpidem, zyprexa
        """);

    public static readonly PhraseTable Units = new("""
        a&e, a and e, accident and emergency, antenatal, birth center, birth centre, burn unit, cancer center, cancer centre, cardiac unit, cardiology, cath lab, ccu, chemo suite, day surgery, delivery suite, delivery room, dermatology, detox, dialysis, dialysis unit, emergency department, emergency room, endocrinology, endoscopy, er, fertility clinic, gastroenterology,
        geriatrics, gynecology, gynaecology, hdu, hematology, haematology, hospice, icu, infusion center, intensive care, labor and delivery, labour ward, maternity, maternity ward, memory clinic, mental health unit, methadone clinic, mri suite, neonatal, nephrology, neurology, neurosurgery, nicu, ob gyn, obgyn, obstetrics, oncology, ophthalmology, operating room, operating theatre,
        orthopedics, orthopaedics, outpatients, pediatrics, paediatrics, pain clinic, palliative care, pathology, physical therapy, physiotherapy, picu, postnatal, psych ward, psychiatric ward, psychiatric unit, psychiatry, pulmonology, radiology, recovery room, rehab, respiratory ward, rheumatology, sexual health clinic, stroke unit, surgical ward, trauma unit, triage,
        urgent care, urology, walk-in centre, x-ray
        """);
}
