namespace Heed.Evaluation;

/// <summary>Leaflets, letters, notices and consent forms in the words of an institution (T) and in plain words (P), written for this program.</summary>
internal static class PlainPairsNotices
{
    public const string Text = """
        T: Patients presenting with pyrexia or respiratory symptomatology are requested to notify reception personnel prior to entering the ambulatory care facility.
        P: If you have a fever or a cough, please call us from your car before you come in.
        T: The procedure will be conducted under general anaesthesia administered by a consultant anaesthetist and entails a minimal risk of haemorrhage, thrombosis and infection.
        P: You will be asleep during the operation and will feel nothing. There is a small risk of bleeding, a blood clot or an infection.
        T: Commence oral antibiotic therapy as prescribed and complete the entire course irrespective of symptomatic improvement.
        P: Start your antibiotics today. Take all of them, even if you feel better.
        T: An unauthorised third party obtained access to a subset of our information systems. A forensic investigation is being undertaken to ascertain the extent to which protected health information may have been compromised.
        P: Someone broke into some of our computers. We are finding out if they saw any private health details. If they saw yours, we will write to you.
        T: Elective surgical procedures scheduled for the forthcoming week have been deferred owing to operational constraints. Affected individuals will be contacted regarding rescheduling in due course.
        P: We have had to put off planned operations next week. If yours is one of them, we will call you to set a new date. We are sorry.
        T: Visitation is restricted to one designated individual per inpatient during the enhanced infection prevention period.
        P: Each person in the hospital can have one visitor for now. This helps us to stop the bug from spreading.
        T: Subjects may withdraw consent for participation at any juncture without prejudice to their ongoing clinical management.
        P: You can leave the study at any time. You do not have to say why, and your care will stay the same.
        T: Participation necessitates attendance at four outpatient assessments, each involving venepuncture and completion of standardised questionnaires of approximately 45 minutes' duration.
        P: If you join, you will come to the clinic four times. Each time we will take some blood from your arm and ask you to fill in some forms. Plan for about 45 minutes.
        T: A confirmed case of measles has been identified in an individual who attended the emergency department. Exposed persons lacking documented immunity should contact the department of public health for post-exposure prophylaxis.
        P: A person with measles was in our emergency room. If you were there on Monday evening and have not had your measles shots, please call us today. There is medicine that can help if you get it soon.
        T: Failure to adhere to preoperative fasting instructions may necessitate postponement of your procedure.
        P: Do not eat or drink after midnight before your operation. If you do, we may have to do it another day.
        T: Beneficiaries are liable for applicable copayments, coinsurance and deductibles in accordance with the provisions of their coverage.
        P: You may have to pay part of the bill yourself. How much depends on your health plan. Call the number on your card to ask.
        T: The laboratory information system is experiencing an unscheduled interruption. Result availability will be delayed; urgent specimens are being prioritised in accordance with contingency protocols.
        P: Our lab computer is down, so test results will be late. Urgent tests still come first. You do not need to come back or have your test again.
        T: Discharge is contingent upon satisfactory ambulation, adequate oral intake and analgesic control.
        P: You can go home when you can walk safely, eat and drink, and your pain is under control.
        T: Individuals with a documented hypersensitivity to penicillin are contraindicated from receiving this preparation.
        P: Do not take this medicine if you are allergic to penicillin.
        T: Concomitant consumption of alcohol may potentiate the sedative properties of this medication; operation of motor vehicles or machinery is to be avoided.
        P: This medicine can make you sleepy, and alcohol makes that worse. Do not drink, drive or use machines while you take it.
        T: In the event of dyspnoea, facial oedema or generalised urticaria, discontinue administration immediately and seek emergency medical attention.
        P: Stop taking it and call 911 right away if you find it hard to breathe, your face swells up or you get a rash all over.
        T: Hand hygiene compliance is imperative for the prevention of nosocomial transmission of pathogens.
        P: Clean hands stop germs. Please wash yours when you come in and when you go.
        T: Complaints concerning the provision of services should be submitted in writing to the Patient Relations Department, which will acknowledge receipt within five working days.
        P: Are you unhappy with your care? Tell us. Write or call, and we will get back to you within five days.
        T: The organisation regrets any inconvenience occasioned by the temporary suspension of services at its maternity facility.
        P: We had to close the maternity unit for a while. We know this is hard if your baby is due soon, and we are sorry.
        T: A comprehensive multidisciplinary evaluation will be undertaken to formulate an individualised rehabilitation plan.
        P: A team will meet you, find out what you need and make a plan with you to get your strength back.
        T: The contamination of an endoscope with a resistant organism was detected during routine surveillance; microbiological screening is being offered to potentially affected patients.
        P: We found germs on a tool that doctors use to look inside the stomach. We want to test everyone who may have been touched by it. The test is free.
        T: Nutritional supplementation should be initiated where dietary intake is inadequate to meet metabolic requirements.
        P: If you cannot eat enough, a drink with extra food in it can help you to keep your weight.
        T: Application for financial assistance requires submission of documentation substantiating household income.
        P: Need help with your bill? Show us what your home earns, such as a pay slip, and we will see what we can do.
        T: Immunocompromised individuals, neonates and the elderly are at elevated risk of severe sequelae following infection.
        P: This illness is most dangerous for new babies, old people and anyone whose body cannot fight germs well.
        T: Please be advised that the facility will implement revised parking regulations effective 1 June.
        P: Parking here will change on 1 June. This is what you need to know.
        T: Upon arrival, patients are obligated to furnish identification and evidence of insurance coverage at the registration desk.
        P: When you get here, go to the front desk. Bring an ID and your health card.
        T: Water supply contamination with coliform bacteria necessitates the boiling of all water intended for consumption until further notice.
        P: Do not drink water from the tap for now. Boil it for one minute first, then let it cool. We will tell you when the water is safe.
        T: Diminished visual acuity, photopsia or the appearance of floaters in the postoperative period warrants urgent ophthalmological evaluation.
        P: Call the eye clinic at once if you see worse than before, or if you see flashes of light or dark spots after your operation.
        T: The wound should be maintained in a clean and dry condition; immersion is to be avoided until suture removal at 10 to 14 days.
        P: Keep the cut clean and dry. You can wash around it, but no baths or swimming until we take out the stitches in about two weeks.
        T: Genetic counselling is recommended for first-degree relatives owing to autosomal dominant inheritance with incomplete penetrance.
        P: This illness can be passed from parent to child. Your brothers, sisters and children may want to talk with someone who can explain what that means for them.
        T: Emergency department throughput has been adversely impacted by elevated census and constrained bed capacity.
        P: Our emergency room is very full today. You may wait a long time. If it is not urgent, an urgent care clinic may be faster.
        T: Prolonged immobilisation predisposes to venous stasis; early mobilisation and adequate hydration are advised.
        P: Lying still for a long time can cause blood clots. Get up and walk as soon as you can, and drink plenty of water.
        T: Radiographic imaging of the thorax was unremarkable, without evidence of consolidation or effusion.
        P: Your chest x-ray looks normal. There is no sign of infection and no water on your lungs.
        T: Laboratory investigations revealed iron-deficiency anaemia with a haemoglobin concentration of 9.8 g/dL.
        P: Your blood test shows that you do not have enough iron. That is why you feel so tired.
        T: Echocardiography demonstrated a reduced left ventricular ejection fraction of 35%, consistent with systolic dysfunction.
        P: The heart scan shows that your heart does not pump as well as it should.
        T: Histopathological examination of the biopsy specimen excluded malignancy.
        P: We looked at the small piece we took out. It is not cancer.
        T: Glycaemic control is suboptimal; intensification of therapy with basal insulin is indicated.
        P: Your blood sugar is still too high. We think it is time to add a shot of insulin once a day.
        T: Anticoagulation should be interrupted 48 hours preoperatively and recommenced upon surgical advice.
        P: Stop your blood thinner two days before the operation. Your surgeon will tell you when to start it again.
        T: The patient should refrain from strenuous activity and lifting in excess of five kilograms for six weeks.
        P: For six weeks, do not lift anything heavier than a full shopping bag. Walking is fine.
        T: Antiretroviral prophylaxis must be initiated within 72 hours of potential exposure.
        P: If you think you came into contact with HIV, there are pills that can protect you. You must start them within three days, so come at once.
        T: Utilisation of the patient portal facilitates asynchronous communication with the clinical team and access to diagnostic results.
        P: On our website you can write to your doctor and see your test results any time.
        T: Recipients of the vaccine may experience transient localised tenderness, myalgia or low-grade pyrexia.
        P: Your arm may be sore after the shot. Some people feel achy or have a slight fever for a day or two.
        T: A moratorium on non-urgent admissions has been instituted consequent upon the norovirus outbreak on the geriatric ward.
        P: There is a stomach bug on one of our wards for older people. We are not taking in new people there until it is over, unless it is urgent.
        T: All personnel have been instructed to don appropriate personal protective equipment during patient interactions.
        P: Our staff will wear masks, gowns and gloves when they care for you.
        T: The internal review identified deficiencies in the medication reconciliation process that contributed to the adverse event.
        P: We looked at what went wrong. The list of medicines was not checked when the person moved to another ward. We have changed how we do this.
        T: Interpretation services are available upon request at no cost to limited-English-proficient individuals.
        P: Do you speak another language? Tell us. We will find someone to help, for free.
        T: Cessation of tobacco consumption represents the single most effective modifiable determinant of cardiovascular health.
        P: If you smoke, stopping is the best thing you can do for your heart.
        T: Caregivers should be vigilant for indicators of dehydration, including reduced urinary output, lethargy and dry mucous membranes.
        P: Watch your child closely. If they pee less, are very sleepy or have a dry mouth, they need more to drink. Call us.
        T: Contamination of infusion products supplied by an external manufacturer has prompted a precautionary recall.
        P: One of our suppliers told us that some bags of fluid may not be clean. We have taken them all away.
        T: Psychological sequelae of critical illness are common and may manifest as intrusive recollections, hypervigilance or sleep disturbance.
        P: Many people feel upset for a while after being very ill. You may have bad dreams, feel on edge or find it hard to sleep.
        """;
}
