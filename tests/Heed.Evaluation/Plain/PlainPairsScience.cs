namespace Heed.Evaluation;

/// <summary>Sentences and short passages about bodies, drugs and outbreaks in the words of a textbook or a paper (T) and in plain words (P), written for this program. Findings are made up.</summary>
internal static class PlainPairsScience
{
    public const string Text = """
        T: Hypertension is a principal modifiable risk factor for cerebrovascular and cardiovascular morbidity.
        P: High blood pressure is one of the main causes of strokes and heart trouble, and you can do something about it.
        T: Metformin lowers hepatic gluconeogenesis and enhances peripheral insulin sensitivity.
        P: Metformin makes the liver put less sugar into the blood and helps the body to use its insulin.
        T: Myocardial infarction results from occlusion of a coronary artery with consequent necrosis of cardiac muscle.
        P: A heart attack happens when a blood vessel of the heart gets blocked and part of the heart muscle dies.
        T: Loop diuretics inhibit sodium reabsorption in the ascending limb of the nephron, thereby promoting natriuresis.
        P: Water pills make the kidneys get rid of more salt and water.
        T: The pathogen is transmitted via the faecal-oral route, predominantly through ingestion of contaminated food.
        P: People catch this germ by eating food that has tiny bits of poo on it, often from hands that were not washed.
        T: Osteoporotic fractures of the proximal femur are associated with substantial excess mortality.
        P: People with thin bones who break a hip are more likely to die in the months after.
        T: Mutations in this gene abolish channel conductance, leading to impaired mucociliary clearance.
        P: When this gene is changed, the lungs cannot clear away mucus as they should.
        T: Using single-cell transcriptomics, we delineate a population of regulatory T lymphocytes that suppresses intestinal inflammation through interleukin-10 secretion.
        P: We looked at cells from the gut one by one. Some of them calm down swelling by sending out a signal that tells other cells to stop attacking.
        T: Seroprevalence was estimated by multistage cluster sampling, with post-stratification weighting for age and sex.
        P: To find out how many people had been infected, we tested the blood of people from homes all over the country.
        T: Antimicrobial stewardship programmes curtail inappropriate prescribing and retard the emergence of resistance.
        P: When doctors give antibiotics only to people who really need them, the drugs keep working for longer.
        T: Plasmodium falciparum evades host immunity by antigenic variation of surface proteins expressed on infected erythrocytes.
        P: The germ that causes malaria hides from the body. It keeps changing the outside of the blood cells it lives in, so the body no longer knows it.
        T: We hypothesised that circadian misalignment would impair glucose tolerance independently of sleep duration.
        P: We thought that working against your body clock might be bad for your blood sugar, even if you sleep enough.
        T: Anaphylaxis is an acute, potentially fatal, multisystem hypersensitivity reaction requiring intramuscular adrenaline.
        P: Anaphylaxis is a very bad allergic reaction. It comes on fast and can kill. A shot of adrenaline in the thigh can save a life.
        T: Elevated intraocular pressure precipitates progressive optic neuropathy and irreversible visual field loss.
        P: Too much pressure in the eye slowly damages the nerve that lets you see. The sight you lose does not come back.
        T: Antipyretics confer symptomatic relief but do not curtail the duration of viral illness.
        P: Fever medicine makes you feel better, but it does not make a cold go away faster.
        T: Renal replacement therapy is indicated when the glomerular filtration rate declines below 10 mL/min/1.73 m2.
        P: When the kidneys hardly work any more, a machine has to clean the blood.
        T: Chronic obstructive pulmonary disease is characterised by persistent airflow limitation that is usually progressive.
        P: COPD is a lung illness that makes it hard to breathe out. It mostly gets worse over the years.
        T: Statins competitively inhibit HMG-CoA reductase, thus reducing low-density lipoprotein cholesterol.
        P: Statins are pills that stop the liver from making so much of the bad kind of fat in the blood.
        T: The secondary attack rate among household contacts was 31%, compared with 4% among casual contacts.
        P: About 3 in 10 people who lived with a sick person got sick too. Of people who only met one for a short time, about 4 in 100 did.
        T: Immunisation elicits neutralising antibodies directed against the spike glycoprotein.
        P: The vaccine teaches your body to make tools that stop the virus from getting into your cells.
        T: Dysphagia predisposes post-stroke patients to aspiration pneumonia.
        P: After a stroke it can be hard to swallow. Food or drink may then go down the wrong way into the lungs and cause an infection.
        T: Benign prostatic hyperplasia frequently manifests with lower urinary tract symptoms, including nocturia and hesitancy.
        P: As men get older, a gland near the bladder often grows. It is not cancer, but it can make you get up at night to pee or wait for the pee to start.
        T: Perinatal depression is underdiagnosed and exerts adverse effects on infant neurodevelopment.
        P: Many mothers feel very low around the time of birth, and often nobody notices. Help matters for the mother and for the baby.
        T: Iatrogenic injury attributable to medication error constitutes a major source of preventable harm.
        P: Mistakes with medicines hurt many people. Most of these mistakes could be avoided.
        T: Epidemiological investigation implicated unpasteurised dairy products as the vehicle of transmission.
        P: We asked people what they had eaten. The raw milk is what made them ill.
        T: Proton pump inhibitors are indicated for the short-term management of erosive oesophagitis.
        P: These pills make less acid in the stomach. They help when the food pipe is sore, and most people need them only for a few weeks.
        T: Urinary catheterisation should be restricted to specified indications, and the catheter removed at the earliest opportunity to minimise bacteriuria.
        P: A tube in the bladder lets germs in. Use one only when there is no other way, and take it out as soon as you can.
        T: Cerebral hypoperfusion secondary to orthostatic hypotension may precipitate syncope.
        P: If your blood pressure drops when you stand up, too little blood gets to your head and you may faint.
        T: The efficacy of neuraminidase inhibitors is contingent upon initiation within 48 hours of symptom onset.
        P: These flu pills only help if you take them in the first two days.
        T: Ambient particulate matter exposure correlates with paediatric asthma hospitalisation in a dose-dependent manner.
        P: The dirtier the air, the more children end up in the hospital with asthma.
        T: Cutaneous melanoma should be suspected in pigmented lesions exhibiting asymmetry, border irregularity or colour variegation.
        P: Show a doctor any mole that is not even on both sides, has a ragged edge or has more than one colour.
        T: Nocturnal enuresis is typically self-limiting and seldom denotes underlying pathology.
        P: Wetting the bed at night is common in young children. It nearly always stops by itself and does not mean that something is wrong.
        T: Allogeneic haematopoietic stem cell transplantation remains the sole curative option for selected haematological malignancies.
        P: For some blood cancers, the only cure is to get new blood-making cells from another person.
        T: Thrombolysis administered within the therapeutic window improves functional outcome following ischaemic stroke.
        P: Medicine that breaks up the clot helps people to recover from a stroke, but only if they get it within a few hours.
        T: Dietary fibre intake was inversely associated with colorectal carcinoma incidence (highest versus lowest quintile, HR 0.82).
        P: People who ate the most fibre, from beans, fruit and brown bread, got bowel cancer less often.
        T: Sleep apnoea comprises recurrent episodes of upper airway obstruction culminating in oxygen desaturation and arousal.
        P: In sleep apnea the throat closes again and again during the night. The person stops breathing for a moment and wakes up.
        T: Rabies is invariably fatal following the onset of clinical manifestations; post-exposure immunisation is therefore imperative.
        P: Once people feel ill from rabies, nothing can save them. So get the shots right after a bite.
        T: Adolescents with disordered eating frequently exhibit comorbid anxiety and obsessional traits.
        P: Teens who have trouble with eating are often very anxious and like things to be just so.
        T: Inadequate glycaemic control during gestation augments the risk of fetal macrosomia and shoulder dystocia.
        P: If blood sugar is too high while you are pregnant, the baby can grow too big, and the birth can be hard.
        T: Hepatic encephalopathy arises from impaired clearance of neurotoxic metabolites, notably ammonia.
        P: When the liver is badly damaged, poisons build up in the blood and reach the brain. People become confused and sleepy.
        T: Ocular hygiene and warm compresses constitute first-line management of blepharitis.
        P: If your eyelids are sore and crusty, clean them gently and hold a warm, wet cloth on them.
        T: Neoadjuvant chemotherapy was administered to diminish tumour burden prior to definitive resection.
        P: She had cancer drugs first to make the lump smaller, and then the operation.
        T: Vasovagal reactions following immunisation are benign and self-resolving.
        P: Some people faint after a shot. It looks scary, but it passes and does no harm.
        T: Telomere attrition has been proposed as a biomarker of cumulative psychosocial adversity.
        P: Hard times in life may leave a mark on our cells that we can measure.
        T: Vector control relies upon elimination of larval habitats and judicious application of insecticides.
        P: To have fewer mosquitoes, get rid of standing water where they lay eggs, and spray only where needed.
        T: Compliance with continuous positive airway pressure therapy was suboptimal, with a median nightly utilisation of 3.4 hours.
        P: Many people did not wear the breathing mask all night. Half of them used it for less than three and a half hours.
        T: We describe cortical reorganisation following limb amputation, as evidenced by functional magnetic resonance imaging.
        P: After someone loses an arm or a leg, the brain changes. We could see this in brain scans.
        T: Phylogenetic reconstruction indicates multiple independent zoonotic introductions preceding sustained human-to-human transmission.
        P: The family tree of the virus shows that it jumped from animals to people several times before it began to spread from one person to another.
        T: Bariatric surgery induces durable remission of type 2 diabetes mellitus in a considerable proportion of morbidly obese patients.
        P: Many very heavy people who have an operation to lose weight no longer have diabetes afterwards.
        T: Wastewater surveillance furnishes an early indicator of community viral circulation.
        P: Germs show up in sewage before people go to the doctor. Testing it can warn us early.
        T: The incidence of surgical site infection declined from 8.1 to 3.9 per 100 procedures subsequent to bundle implementation.
        P: Before, about 8 of every 100 people got an infection after surgery. Since we do all five steps every time, it is about 4.
        T: Delirium in hospitalised elders is multifactorial, frequently precipitated by infection, polypharmacy or dehydration.
        P: Older people in the hospital can suddenly become confused. An infection, too many medicines or not drinking enough are common reasons.
        T: Febrile convulsions are typically brief and confer no appreciable long-term neurological sequelae.
        P: Some young children have a fit when they get a fever. It is frightening to see, but it is short and does not hurt the brain.
        T: Percutaneous coronary intervention restores perfusion to ischaemic myocardium.
        P: Doctors can open a blocked heart vessel with a tiny balloon so that blood flows again.
        T: Oral rehydration solution remains the cornerstone of management for dehydration secondary to gastroenteritis.
        P: The best cure for losing water through a stomach bug is a drink with the right mix of sugar and salt.
        T: Parental vaccine hesitancy is mediated by perceived risk, institutional mistrust and social network composition.
        P: Parents who are unsure about shots often worry about harm, do not trust the authorities, or have friends who feel the same.
        T: Excessive screen exposure is associated with attentional deficits and abbreviated sleep in preschool-aged children.
        P: Small children who look at screens a lot sleep less and find it harder to pay attention.
        T: The drug is metabolised by cytochrome P450 3A4; coadministration with potent inhibitors necessitates dosage reduction.
        P: Some other medicines make this drug stay in the body for too long. If you take one of them, you need a smaller dose. Ask your pharmacist.
        T: Lumbar puncture was performed to exclude subarachnoid haemorrhage.
        P: We took some fluid from the lower back with a thin needle to make sure that there was no bleeding around the brain.
        T: Advance directives safeguard patient autonomy in circumstances of lost decisional capacity.
        P: You can write down now what care you want, in case one day you cannot say it yourself.
        T: Dermal absorption of lidocaine through compromised epidermis may provoke systemic toxicity.
        P: Do not put numbing cream on broken skin. Too much of it can get into your body and make you ill.
        T: Electrolyte derangement, particularly hypokalaemia, predisposes to ventricular arrhythmia.
        P: If you have too little potassium in your blood, your heart can beat in a dangerous way.
        T: Gradual reintroduction of weight-bearing activity is advised following calcaneal stress fracture.
        P: Once the crack in your heel has healed, start to walk on it a little more each day.
        """;
}
