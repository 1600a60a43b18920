namespace Heed.Evaluation;

/// <summary>Studies in the words of a journal (T) and in plain words (P), written for this program. Every result in them is made up.</summary>
internal static class PlainPairsStudies
{
    public const string Text = """
        T: We included 14 randomised controlled trials with 2,316 participants. Low-dose aspirin probably reduced the incidence of recurrent venous thromboembolism (RR 0.71, 95% CI 0.58 to 0.88; moderate-certainty evidence), but the effect on all-cause mortality was uncertain (RR 0.97, 95% CI 0.71 to 1.32).
        P: We found 14 studies with 2,316 people who had already had a blood clot. A small daily dose of aspirin probably lowers the chance of another clot. We do not know whether it helps people to live longer, because too few people in the studies died.
        T: Objectives: To determine the efficacy and safety of inhaled corticosteroids for exacerbations of bronchiectasis in adults. Selection criteria: Parallel-group RCTs comparing any inhaled corticosteroid with placebo or no intervention for a minimum of four weeks.
        P: Bronchiectasis is a lung problem in which the airways become too wide and fill with mucus. We wanted to know if breathing in a steroid medicine helps adults whose illness flares up, and whether it is safe.
        T: Two review authors independently extracted data and assessed risk of bias. Dichotomous outcomes were expressed as odds ratios and continuous outcomes as standardised mean differences, with 95% confidence intervals. Heterogeneity was quantified using the I2 statistic.
        P: Two of us read every study and checked how well it was done. Then we put the results together to see how big the effect was and how sure we could be about it.
        T: Evidence regarding the comparative effectiveness of psychosocial interventions for adolescent depression remains inconclusive owing to substantial heterogeneity and methodological limitations of the included trials.
        P: We still cannot say which talking treatment works best for teenagers with depression. The studies were very different from each other, and many of them were not done well.
        T: Preoperative carbohydrate loading was associated with a clinically negligible reduction in postoperative length of stay relative to fasting controls.
        P: Drinking a sugary drink before an operation made almost no difference to how soon people went home.
        T: Adverse events, predominantly transient gastrointestinal symptoms, occurred with comparable frequency in the intervention and control arms.
        P: The same number of people in both groups had side effects. Most were stomach upsets that soon went away.
        T: Participants were stratified by baseline glycated haemoglobin and randomly allocated in a 1:1 ratio to structured self-management education or usual care, with blinded outcome ascertainment at 12 months.
        P: People with diabetes were put into one of two groups by chance. One group went to classes about looking after their diabetes. The other group had their normal care. After a year, someone who did not know who was in which group checked how they were doing.
        T: Prophylactic administration of antibiotics prior to caesarean section significantly reduced the incidence of endometritis and wound infection.
        P: Giving women antibiotics just before a caesarean birth means that far fewer of them get an infection in the womb or in the wound.
        T: No statistically significant between-group differences were detected for quality of life, functional status, or carer burden.
        P: The treatment did not change how well people felt, what they could do each day, or how hard it was for those who cared for them.
        T: The overall quality of evidence was downgraded to very low on account of imprecision, indirectness, and suspected publication bias.
        P: We have very little trust in these results. There were few people in the studies, some were not like the people we wanted to learn about, and studies with bad results may never have been printed.
        T: Compression bandaging accelerated venous ulcer healing relative to no compression; multilayer elastomeric systems were superior to single-layer systems (HR 1.31, 95% CI 1.09 to 1.57).
        P: Leg sores heal faster with tight bandages than without them. Bandages with several stretchy layers work better than those with only one.
        T: Sodium restriction yielded a mean reduction in systolic blood pressure of 4.2 mmHg (95% CI -5.1 to -3.3) among hypertensive individuals.
        P: When people with high blood pressure ate less salt, their blood pressure went down a little.
        T: The intervention comprised supervised aerobic exercise thrice weekly at 60 to 70% of maximal heart rate for 16 weeks, supplemented by dietary counselling.
        P: Three times a week for four months, people did exercise that made them breathe hard, with someone to guide them. They also got advice about food.
        T: Antenatal corticosteroid therapy attenuates the risk of neonatal respiratory distress syndrome in preterm infants without increasing maternal chorioamnionitis.
        P: When a baby is likely to be born too soon, giving the mother a steroid medicine helps the baby to breathe after birth. It does not cause more infections in the mother.
        T: A systematic search of MEDLINE, Embase, CINAHL and the Cochrane Central Register of Controlled Trials was performed from inception to March 2019 without language restriction.
        P: We looked for all studies, in any language, that had been published up to March 2019.
        T: Intermittent pneumatic compression combined with pharmacological prophylaxis was more efficacious than either modality in isolation for preventing symptomatic deep vein thrombosis following hip arthroplasty.
        P: After a hip replacement, two things together stop more blood clots in the legs than either one alone: sleeves that squeeze the legs from time to time, and a blood thinner.
        T: Cognitive behavioural therapy demonstrated moderate short-term efficacy in chronic insomnia, with attenuation of the effect at longitudinal follow-up.
        P: A kind of talk therapy called CBT helped people who could not sleep. It worked quite well at first, but some of the benefit was lost later.
        T: Mortality at 28 days did not differ between groups (22.4% versus 23.1%; P = 0.78), nor did duration of mechanical ventilation.
        P: About 23 out of 100 people in each group died within four weeks. People in both groups needed a breathing machine for the same length of time.
        T: Zinc supplementation in children aged six months or older with acute diarrhoea may shorten symptom duration by approximately half a day; however, the incidence of vomiting is increased.
        P: Children over six months old who have loose, watery poo may get better about half a day sooner if they take zinc. But zinc also makes more children throw up.
        T: Pooled estimates indicated a non-significant trend favouring topical over oral non-steroidal anti-inflammatory drugs for acute musculoskeletal pain.
        P: For a sore muscle or joint, a pain gel you rub on may work a bit better than a tablet, but this could be down to chance.
        T: Implementation of nurse-led telephone follow-up was not associated with decreased hospital readmission rates among patients with congestive heart failure.
        P: Phone calls from a nurse did not keep people with a weak heart from having to go back to the hospital.
        T: We investigated whether vitamin D supplementation modulates susceptibility to acute respiratory tract infection, with prespecified subgroup analyses according to baseline 25-hydroxyvitamin D concentration.
        P: We asked if taking vitamin D protects people from colds and flu, and if it matters how much vitamin D they had in their blood to begin with.
        T: Laparoscopic appendicectomy confers advantages with respect to wound infection, postoperative pain and convalescence, whereas intra-abdominal abscess formation is more frequent than with the open approach.
        P: Taking out the appendix through small cuts means less pain, fewer wound infections and a quicker return to normal life than one large cut. But more people get an infection deep in the belly.
        T: Smokers receiving varenicline exhibited higher rates of continuous abstinence at six months than recipients of placebo (OR 2.88, 95% CI 2.40 to 3.47; n = 6,166).
        P: Out of every 100 people who took varenicline, about 22 had stopped smoking for good after six months. Out of 100 who took a dummy pill, only about 9 had.
        T: Ultrasound-guided central venous cannulation decreased procedural complications and improved first-attempt success compared with anatomical landmark techniques.
        P: Doctors who put a tube into a large vein did it right the first time more often, and with fewer problems, when they could see the vein on a scan.
        T: The available evidence neither supports nor refutes the use of acupuncture for the management of tension-type headache in primary care populations.
        P: We cannot tell from these studies whether acupuncture helps people with common headaches.
        T: Exclusive breastfeeding for six months confers protection against gastrointestinal infection without deleterious consequences for infant growth.
        P: Babies who have only breast milk for their first six months get fewer stomach bugs, and they grow just as well.
        T: Reviewers appraised methodological rigour using a validated instrument; disagreements were resolved through consensus or third-party adjudication.
        P: Two people judged how well each study was done. If they did not agree, they talked it over or asked a third person.
        T: Fall-related injurious events among community-dwelling older adults were reduced by multicomponent exercise programmes incorporating balance and strength training (rate ratio 0.77; 12 trials).
        P: Older people who did exercises for balance and strength at home or in a class fell less often. About a quarter of the falls could be prevented.
        T: Hypothermia initiated within six hours of birth in term neonates with hypoxic-ischaemic encephalopathy reduces mortality and major neurodevelopmental disability.
        P: Some babies do not get enough oxygen when they are born. Cooling these babies soon after birth helps more of them to live, and fewer have serious problems later.
        T: Studies with crossover designs lacking adequate washout periods, conference abstracts without extractable data, and non-randomised comparisons were excluded.
        P: We left out studies that were not fair tests or did not tell us enough.
        T: Withdrawal of long-term antipsychotic medication may be feasible in a proportion of older people with dementia, although discontinuation could be associated with symptomatic relapse in those with severe baseline neuropsychiatric symptoms.
        P: Many older people with dementia can stop taking these strong calming drugs without getting worse. Those who were very upset or unsettled before they started may have the same trouble again.
        T: Dressings impregnated with silver did not demonstrably hasten epithelialisation of superficial burns.
        P: Small burns did not heal faster under bandages with silver in them.
        T: Sensitivity analyses restricted to trials at low risk of bias produced point estimates consistent with those of the primary analysis.
        P: When we looked only at the best studies, the answer was the same.
        T: Multidisciplinary inpatient rehabilitation following cerebrovascular accident enhances functional independence and diminishes institutionalisation at one-year follow-up.
        P: After a stroke, people who are looked after by a team of different experts can do more for themselves a year later. More of them can live at home.
        T: Influenza vaccination of healthcare personnel did not measurably reduce laboratory-confirmed influenza among residents of long-term care facilities, although the evidence was of low certainty.
        P: Flu shots for people who work in care homes made no clear difference to how many residents caught the flu. We are not sure about this, because the studies had problems.
        T: Pain intensity was measured on a visual analogue scale (0 to 100 mm); the minimal clinically important difference was predefined as 13 mm.
        P: People marked on a line how bad their pain was. We had decided before the study how big a change would really matter to them.
        T: There was insufficient evidence to determine the optimal timing of cord clamping with respect to maternal postpartum haemorrhage.
        P: We could not tell when it is best to clamp the cord so that the mother loses less blood.
        T: Subcutaneous administration produced plasma concentrations equivalent to those attained intravenously, with fewer infusion-related hypersensitivity reactions.
        P: A shot under the skin got just as much of the drug into the blood as a drip, and fewer people had an allergic reaction.
        T: Generalisability is constrained by the predominance of single-centre studies from high-income settings and by short follow-up.
        P: Most studies were done in one hospital in a rich country and ended after a short time. The results may not be the same for other people.
        """;
}
