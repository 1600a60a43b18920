namespace Heed.Language.Plain;

/// <summary>Tests, treatments, medicines and the words of research: each line with what to say instead. Marks as in <see cref="OfficeTerms"/>.</summary>
internal static class CareTerms
{
    public const string Lines = """
        by mouth: oral, orally, PO, per os, oral administration, oral route
        shot: injection*, inoculate~, inoculation*, injectable*, vaccination dose*
        vaccine: immunisation agent*, immunization agent*, immunisation*, immunization*, vaccinate~
        medicine: pharmaceutical agent*, pharmaceutical*, pharmacological, pharmacologic, medicament*, medication*, pharmacotherapy, therapeutic agent*, drug therapy
        pain reliever: analgesic*, analgesia, non-steroidal anti-inflammatory*, NSAID, NSAIDs, antipyretic*
        blood thinner: anticoagulant*, anticoagulation, antiplatelet*, antithrombotic*
        medicine that fights germs: antibiotic*, antimicrobial*, antibacterial*, broad-spectrum antibiotic*
        medicine against a virus: antiviral*, antiretroviral*, antiretroviral therapy
        medicine for swelling: corticosteroid*, steroid therapy, anti-inflammatory*
        water pill: diuretic*
        medicine for low mood: antidepressant*, SSRI, SSRIs
        calming medicine: sedative*, sedation, anxiolytic*, benzodiazepine*, tranquilliser*, tranquilizer*
        strong pain medicine: opioid*, opiate*, narcotic*
        medicine that opens the airways: bronchodilator*, inhaled corticosteroid*
        blood pressure medicine: antihypertensive*, beta blocker*, ACE inhibitor*
        cancer medicine: chemotherapy, chemotherapeutic, cytotoxic
        ray treatment: radiotherapy, radiation therapy, irradiation
        treatment that helps the body fight: immunotherapy, biologic*
        fake pill: placebo*, sham treatment*
        dummy treatment: placebo-controlled, sham-controlled
        amount: dosage*, dosing, dosing regimen*, titrate~, titration
        treatment plan: regimen*, care plan*, therapeutic regimen*, treatment modality, treatment modalities
        treatment: therapy, therapies, therapeutic, intervention*, therapeutic intervention*, management strategy, clinical management
        should not be used: contraindicated, contraindication*
        taking medicine as told: medication adherence, treatment adherence, noncompliance, non-compliance, non-adherent
        used together: in combination with, adjunct*, adjunctive, adjuvant, coadministered, concomitant medication*
        to prevent illness: prophylaxis, prophylactic, prophylactically, preventive measure*, preventative
        before surgery: preoperative, preoperatively, pre-op
        after surgery: postoperative, postoperatively, post-op
        during surgery: intraoperative, perioperative
        surgery: surgical intervention*, surgical procedure*, operative procedure*, resection*, operative
        keyhole surgery: laparoscopic, laparoscopy, minimally invasive, arthroscopic, arthroscopy
        numbing or sleep medicine: anaesthesia, anesthesia, anaesthetic*, anesthetic*, general anaesthetic, local anaesthetic
        new organ: transplant~, transplantation*, allograft*
        man-made part: prosthesis, prosthetic*, implant*
        tube: catheter*, cannula*, stent*, nasogastric tube*, endotracheal tube*
        tube in the throat to breathe: intubate~, intubation, tracheostomy
        breathing machine: ventilator*, mechanical ventilation, respirator*
        machine that cleans the blood: dialysis, haemodialysis, hemodialysis
        blood given to you: blood transfusion*, transfusion*, transfuse~
        drip: infusion*, intravenous infusion*, intravenous fluid*
        bring back to life: resuscitate~, resuscitation, cardiopulmonary resuscitation
        shock to the heart: defibrillation, defibrillator*, cardioversion
        stitch: suture*, sutured
        bandage: dressing*, compression garment*
        cleaning germs away: disinfect~, disinfection, decontaminate~, decontamination, sterilise~, sterilize~, sterilisation, sterilization
        clean: aseptic, sterile, antiseptic*
        washing hands: hand hygiene, hand antisepsis
        mask, gown and gloves: personal protective equipment, PPE
        exercise treatment: physiotherapy, physical therapy, rehabilitation, rehab programme
        getting skills back: occupational therapy, functional recovery
        talk treatment: psychotherapy, cognitive behavioural therapy, cognitive behavioral therapy, CBT, psychosocial, psychoeducation
        comfort care: palliative, palliative care, hospice care, end-of-life care, supportive care
        test: diagnostic procedure*, diagnostic test*, diagnostic investigation*, assay*, laboratory investigation*
        scan: imaging, computed tomography, CT scan*, CT, MRI, magnetic resonance imaging, ultrasound, ultrasonography, radiograph*, radiological, radiology, sonogram*
        breast x-ray: mammogram*, mammography
        heart test: electrocardiogram*, ECG, EKG, echocardiogram*, echocardiography
        brain wave test: electroencephalogram*, EEG
        blood test: serology, serological, haematology, hematology, venepuncture, venipuncture, phlebotomy, blood culture*, complete blood count, plasma concentration*
        looking inside with a camera: endoscopy, endoscopic, colonoscopy, bronchoscopy, gastroscopy, cystoscopy
        taking a small piece to test: biopsy, biopsies, histology, histological, histologic, histopathology
        checking for illness early: screening programme*, screening program*
        sample: specimen*, aliquot*
        result that is wrongly bad: false positive*, false-positive
        result that is wrongly good: false negative*, false-negative
        how well a test finds illness: sensitivity and specificity, diagnostic accuracy
        watch closely: monitor~, surveillance, observation status
        check: physical examination*, clinical examination*, palpation, auscultation
        vital signs: respiratory rate, oxygen saturation, heart rate variability
        follow-up visit: follow-up assessment*, follow-up consultation*, aftercare
        ear, nose and throat: ENT, otolaryngology, otorhinolaryngology
        skin doctor: dermatologist*, dermatology
        heart doctor: cardiologist*, cardiology
        brain and nerve doctor: neurologist*, neurology, neurosurgeon*
        child doctor: paediatrician*, pediatrician*, paediatrics, pediatrics
        women’s doctor: gynaecologist*, gynecologist*, gynaecology, gynecology
        birth doctor: obstetrician*, obstetrics, obstetric
        bone doctor: orthopaedic*, orthopedic*, orthopaedist*
        eye doctor: ophthalmologist*, ophthalmology, optometrist*
        kidney doctor: nephrologist*, nephrology
        mind doctor: psychiatrist*, psychiatry, psychiatric
        bladder doctor: urologist*, urology
        stomach doctor: gastroenterologist*
        x-ray doctor: radiologist*
        doctor who puts you to sleep: anaesthetist*, anesthesiologist*, anaesthesiology
        doctor in training: resident physician*, junior doctor*, registrar*, house officer*
        study: clinical trial*, randomised controlled trial*, randomized controlled trial*, RCT, RCTs, cohort study, cohort studies, observational study, observational studies, case-control, cross-sectional study
        picked by chance: randomised, randomized, randomisation, randomization, randomly assigned, random allocation
        people in the study: participants, study population, trial participants, study subjects, enrolled patients, cohort*
        not knowing who gets what: double-blind, double-blinded, single-blind, blinding, allocation concealment
        group that did not get it: control group*, control arm*, controls, comparator*
        pooled results: meta-analysis, meta-analyses, meta-analytic, pooled analysis
        review of all studies: systematic review*, literature review*
        how sure we are: confidence interval*, CI, statistical significance, p-value*, certainty of the evidence, quality of the evidence
        clear difference: statistically significant, significantly different, significant difference*
        chance: probability, likelihood, odds, odds ratio*, relative risk*, risk ratio*, hazard ratio*, absolute risk reduction, number needed to treat, NNT
        works: efficacious, efficacy, effectiveness
        result: outcome*, primary outcome*, secondary outcome*, endpoint*, outcome measure*
        at the start: baseline, at baseline
        average: mean difference*, standardised mean difference, standardized mean difference, median
        spread of the numbers: standard deviation*, interquartile range, variance, heterogeneity
        unfair results: risk of bias, selection bias, publication bias, methodological limitation*, methodological quality
        early study: pilot study, feasibility study, preclinical, in vitro, in vivo
        link: association*, correlate~, correlation*, causal relationship
        rule for doctors: clinical guideline*, clinical protocol*, standard of care
        proven by studies: evidence-based, evidence base
        more or less than before: upward trend, downward trend, trend towards
        grow faster: exponential growth, reproductive number
        how many got sick: attack rate*, caseload*, case count*
        finding who was near: contact tracing
        people most likely to get very sick: high-risk population*, vulnerable population*, risk group*, at-risk individual*, susceptible
        things that raise your chance: risk factor*, predisposing factor*
        body’s chemistry: metabolism, metabolic
        body signal: hormone*, endocrine, hormonal
        passed down in families: hereditary, genetic predisposition, congenital, inherited
        gene change: mutation*, variant of concern, genotype*
        protein the body makes against germs: antibody, antibodies, immunoglobulin*, antigen*
        healthy eating: nutritional intake, dietary intake, nutrition, dietary modification*
        too little water in the body: dehydration, dehydrated
        drink water: hydration, rehydration, oral rehydration
        salt: sodium, sodium intake, electrolyte*
        able to move about: ambulate~, ambulation, mobilise~, mobilize~, mobilisation
        daily tasks: activities of daily living, ADLs
        quality of life: health-related quality of life, HRQoL, QALY, QALYs
        """;
}
