namespace Heed.Evaluation;

/// <summary>
/// The hard cases: a passage of an abstract (T) against the summary researchers write for everybody, which keeps many of their words (P); and one sentence against the same
/// sentence with only a few words changed. Written for this program; studies and results are made up.
/// </summary>
internal static class PlainPairsSummaries
{
    public const string Text = """
        T: We included nine trials randomising 1,108 women. Compared with expectant management, early induction reduced the rate of caesarean section (RR 0.86, 95% CI 0.76 to 0.98; six trials, 912 women; I2 = 12%). There was no clear difference in perinatal mortality (RR 0.61, 95% CI 0.14 to 2.70). Maternal satisfaction was not reported. The evidence was graded as low quality due to design limitations and imprecision.
        P: This review of nine trials, involving 1,108 women, compared starting labour early with waiting for labour to begin by itself. Women whose labour was started early had fewer caesarean sections. There were too few deaths of babies to show whether one approach is safer than the other. None of the trials reported how satisfied women were with their care. The quality of the evidence was low, and more research is needed.
        T: Four studies (n = 287) met the inclusion criteria. Pooled analysis showed no significant improvement in forced expiratory volume in one second (MD 0.04 L, 95% CI -0.02 to 0.11) with mucolytic therapy. Withdrawals were similar between groups. Current data do not support routine use of nebulised mucolytics in stable disease.
        P: Mucolytics are drugs that make mucus thinner so that it can be coughed up more easily. The four studies we found did not show that inhaling these drugs improves how well the lungs work in people whose disease is stable. About the same number of people in each group left the studies early. On the basis of this review, the drugs should not be used routinely.
        T: There is limited evidence from two small trials that splinting is superior to no treatment for short-term symptom relief in carpal tunnel syndrome. Further adequately powered trials with long-term follow-up are warranted.
        P: Carpal tunnel syndrome is caused by pressure on a nerve in the wrist. The review found limited evidence from two small trials that wearing a splint relieves the symptoms for a short time. Larger trials that follow people for longer are needed.
        T: Monotherapy with the newer agents was non-inferior to standard therapy for treatment failure (RR 1.03, 95% CI 0.92 to 1.15), and discontinuation because of adverse effects was lower (RR 0.64, 95% CI 0.49 to 0.83; number needed to treat 21).
        P: The review found that the newer drugs worked about as well as the standard drugs, and that fewer people stopped taking them because of side effects.
        T: Primary outcomes were all-cause mortality, serious adverse events and health-related quality of life. Secondary outcomes were length of hospital stay, time to first flatus and costs. Random-effects models were applied where heterogeneity was substantial.
        P: We looked at how many people died, had serious side effects or felt well enough to enjoy life. We also looked at how long people stayed in hospital, how soon their bowels started to work again, and what the treatment cost.
        T: Overall, adherence-promoting interventions produced modest, inconsistent effects on medication-taking behaviour; few demonstrated corresponding improvements in clinical endpoints. Effective interventions were predominantly complex and labour-intensive.
        P: Many people do not take their medicines as prescribed. The programmes that were tested to help them had only small effects, and few of them led to better health. Those that worked were complicated and took a lot of staff time.
        T: Single-dose intranasal midazolam was associated with shorter time to seizure cessation than intravenous diazepam when time to venous access was included (MD -2.46 minutes, 95% CI -2.52 to -2.39), with comparable respiratory depression.
        P: Midazolam sprayed into the nose stopped seizures sooner than diazepam given into a vein, because finding a vein takes time. Breathing problems were equally common with both treatments.
        T: Authors' conclusions: The effects of psychological debriefing on the prevention of post-traumatic stress disorder are equivocal; compulsory debriefing of trauma victims should cease.
        P: The review does not support the routine use of a single session of debriefing to prevent post-traumatic stress disorder after a traumatic event. People should not be made to take part in it.
        T: Trials were small, of short duration and heterogeneous in respect of dose, formulation and comparator, precluding meta-analysis. Narrative synthesis suggested a possible benefit for pruritus but not for sleep disturbance.
        P: The trials were small and short, and they tested different doses and products, so their results could not be combined. Some of the trials suggested that the treatment may relieve itching, but it did not seem to help with sleep.
        T: Prophylactic phototherapy lowered peak serum bilirubin (WMD -2.73 mg/dL, 95% CI -3.51 to -1.95) and reduced the need for exchange transfusion, with no difference in neurodevelopmental outcome at 18 months' corrected age.
        P: Jaundice is common in newborn babies, particularly those born early. Treating these babies with light soon after birth, before they become very yellow, lowered the amount of bilirubin in their blood and meant that fewer needed an exchange transfusion. It did not change their development at 18 months.
        T: Heparin flushes conferred no advantage over normal saline with regard to catheter patency (RR 0.94, 95% CI 0.77 to 1.14) or catheter-related bloodstream infection. Evidence on mortality and thrombocytopenia was very uncertain.
        P: Catheters are thin tubes placed in a vein, and they can become blocked. We found no difference between flushing them with heparin, a drug that prevents clotting, and flushing them with salt water. We are uncertain whether there is any difference in deaths or in low platelet counts.
        T: Six studies compared fixation with casting for displaced distal radial fractures. Functional scores favoured volar plating at three months (SMD -0.42, 95% CI -0.66 to -0.18), but the difference attenuated and was not clinically important by 12 months.
        P: Breaking a wrist is a common injury, particularly in older women. Surgery with a metal plate led to somewhat better use of the arm after three months than a plaster cast, but after one year there was no important difference.
        T: The search identified no eligible randomised trials. In the absence of evidence, clinicians must be guided by observational data and the preferences of the patient.
        P: We did not find any trials that answered this question. Until there are some, doctors and patients have to decide together what seems best.
        T: Although remission rates were numerically higher with combination therapy, confidence intervals were wide and crossed the line of no effect (RR 1.21, 95% CI 0.94 to 1.55; P = 0.13). Sedation was more prevalent.
        P: More people seemed to recover when they took both drugs together, but this may have happened by chance. People taking both drugs felt sleepy more often.
        T: School-based programmes incorporating skills training produced small reductions in tobacco uptake at longest follow-up (OR 0.88, 95% CI 0.82 to 0.95). Information-only curricula were ineffective.
        P: Programmes in schools that teach young people how to deal with pressure to smoke can prevent some of them from starting. Lessons that only give information about smoking did not work.
        T: Targeted gene panels identified pathogenic variants in 38% of probands with early-onset cardiomyopathy. Genotype-positive status independently predicted transplantation-free survival.
        P: Cardiomyopathy is a disease in which the heart muscle is weak. In more than a third of the families in this study, a change in a gene explained why somebody young had the disease. People with such a change were more likely to die or to need a new heart.
        T: Here we demonstrate that neutrophil extracellular traps amplify thromboinflammation through tissue factor exposure, and that pharmacological inhibition of histone citrullination abrogates thrombus propagation in a murine model.
        P: White blood cells called neutrophils can throw out sticky nets to catch bacteria. The experiments show that these nets also help blood clots to grow. Blocking one step in the making of the nets stopped the clots from growing in mice, which could lead to new treatments.
        T: Spatial modelling of surveillance records revealed that rainfall anomalies with a lag of eight weeks accounted for 46% of the interannual variance in dengue incidence.
        P: Dengue is spread by mosquitoes. By comparing weather records with reports of the disease, the researchers found that unusual rain was followed about eight weeks later by a rise in the number of cases. This could help health services to prepare.
        T: The gut microbiota of infants delivered by caesarean section exhibited diminished Bacteroides abundance and delayed maturation, a deviation partially rescued by exclusive breastfeeding.
        P: Everyone has bacteria in the gut that help with digestion. Babies born by caesarean section had fewer of one important group of these bacteria, and it took longer for the mix to become like that of an older child. Breastfeeding made the difference smaller.
        T: Deep brain stimulation of the subthalamic nucleus improved motor function in the off-medication state and reduced dyskinesia, at the expense of surgical complications in a minority of patients.
        P: In deep brain stimulation, thin wires are placed in the brain and send out small electrical pulses. In people with Parkinson's disease it improved movement when their drugs wore off and reduced movements they could not control. A few people had complications from the operation.
        T: Interrupted time-series analysis indicated that mandatory reporting legislation was followed by a step change in notified events without discernible modification of underlying secular trends.
        P: After a law made hospitals report errors, the number of reports went up at once. But looking at the years before and after, it does not seem that care itself became safer or less safe.
        T: Qualitative synthesis of 22 studies yielded four analytical themes: legitimacy of symptoms, negotiation of identity, fragmentation of services and the centrality of continuity of care.
        P: We brought together 22 studies in which people spoke about living with the illness. They wanted to be believed. They struggled with how it changed who they are. They had to go from one service to another, and what helped most was seeing the same doctor every time.
        T: Oral prednisolone is the mainstay of treatment for polymyalgia rheumatica.
        P: The main treatment for polymyalgia rheumatica is prednisolone taken by mouth.
        T: Complications include perforation, haemorrhage and obstruction.
        P: Complications include a hole in the bowel, bleeding and blockage.
        T: The prognosis is favourable when the disease is detected early.
        P: The outlook is good when the disease is found early.
        T: Symptoms include pyrexia, arthralgia and lymphadenopathy.
        P: Symptoms include fever, joint pain and swollen glands.
        T: Diagnosis is confirmed by histological examination of a biopsy specimen.
        P: Doctors confirm the diagnosis by looking at a small sample of tissue under a microscope.
        T: The aetiology of this syndrome is poorly understood.
        P: The cause of this syndrome is not well understood.
        T: Treatment consists of surgical excision of the lesion.
        P: Treatment is surgery to remove the growth.
        T: The infection is usually self-limiting, and supportive care is sufficient.
        P: The infection usually goes away by itself, and treatment only aims to relieve the symptoms.
        T: Patients may be asymptomatic for prolonged periods.
        P: People may have no symptoms for a long time.
        T: Bilateral pedal oedema is a frequent finding.
        P: Both feet are often swollen.
        T: Haemoptysis warrants prompt investigation.
        P: Coughing up blood should be checked by a doctor without delay.
        T: Antiviral agents reduce the duration of viral shedding.
        P: Antiviral drugs shorten the time during which people can pass the virus on.
        T: The condition typically manifests during adolescence or early adulthood.
        P: The condition usually appears in the teenage years or soon after.
        T: Prolonged use may result in hepatotoxicity.
        P: Using it for a long time may damage the liver.
        T: Transmission occurs primarily via respiratory droplets.
        P: The illness spreads mainly through drops that people cough or sneeze into the air.
        T: Severe hypoglycaemia can cause seizures and loss of consciousness.
        P: Very low blood sugar can cause seizures and make people pass out.
        T: The tumour had metastasised to the lumbar spine.
        P: The cancer had spread to the lower back.
        T: Physical examination revealed abdominal distension and tenderness on palpation.
        P: The doctor saw that the belly was swollen and that it hurt when pressed.
        T: Vaccination is contraindicated in severely immunosuppressed individuals.
        P: People whose immune system is very weak should not have the vaccine.
        T: Alopecia is a common adverse effect of cytotoxic chemotherapy.
        P: Hair loss is a common side effect of chemotherapy.
        T: Renal function should be monitored at regular intervals during therapy.
        P: The kidneys should be checked regularly during treatment.
        T: The majority of cases resolve spontaneously within two weeks.
        P: Most cases clear up by themselves within two weeks.
        T: Intractable pain may necessitate opioid analgesia.
        P: Pain that does not go away may need strong painkillers such as morphine.
        T: Gestational diabetes increases the probability of operative delivery.
        P: Diabetes during pregnancy makes a caesarean birth more likely.
        T: Risk factors include obesity, tobacco use and physical inactivity.
        P: You are more likely to get it if you are overweight, smoke or do not exercise.
        T: The mean age at onset is 62 years, with a male preponderance.
        P: It starts at about 62 years of age on average and is more common in men.
        T: Myopia is correctable with concave lenses.
        P: Being short-sighted can be corrected with glasses.
        T: Epistaxis is usually managed conservatively with direct pressure.
        P: Nosebleeds usually stop when you press on the nose.
        T: A transient increase in hepatic enzymes was observed in some recipients.
        P: In some people, liver tests were higher for a short time.
        T: Corticosteroids suppress the inflammatory response.
        P: Steroids reduce swelling and redness.
        T: Early ambulation reduces thromboembolic risk after surgery.
        P: Getting up and walking soon after surgery lowers the risk of blood clots.
        T: Congenital anomalies of the urinary tract predispose infants to recurrent infection.
        P: Babies who are born with an abnormal bladder or kidneys get infections again and again.
        T: The vaccine elicited a robust humoral response in all age groups.
        P: The vaccine produced many antibodies in people of all ages.
        T: Insomnia is frequently comorbid with depression.
        P: People with depression often have trouble sleeping too.
        T: Thyroidectomy carries a risk of recurrent laryngeal nerve injury and hypocalcaemia.
        P: Removing the thyroid gland can harm the nerve to the voice box or lower the amount of calcium in the blood.
        T: Ingestion of the toxin produces descending flaccid paralysis.
        P: Eating food that contains the poison makes muscles go weak, from the face downwards.
        T: Infants should receive exclusive breastfeeding for the first six months.
        P: Babies should be fed only breast milk for their first six months.
        T: Genital herpes is a sexually transmitted infection characterised by recurrent vesicular eruptions.
        P: Genital herpes is an infection passed on through sex that causes blisters which keep coming back.
        T: Percutaneous drainage was performed under ultrasound guidance.
        P: The fluid was drained with a needle through the skin, guided by ultrasound.
        T: Cataract extraction restores visual acuity in the vast majority of patients.
        P: An operation for cataracts lets nearly all patients see clearly again.
        T: Excessive fluid intake may precipitate hyponatraemia.
        P: Drinking too much water can make the salt level in the blood too low.
        T: The arterial supply to the limb was compromised.
        P: Not enough blood was getting to the leg.
        T: Hepatitis B is preventable by immunisation.
        P: A vaccine can prevent hepatitis B.
        T: Follow-up imaging at three months demonstrated complete resolution.
        P: A scan three months later showed that it had gone away completely.
        T: Dehydration in infants may be signified by a sunken fontanelle.
        P: In babies, a sunken soft spot on the head may be a sign of too little fluid in the body.
        """;
}
