namespace Heed.Tests.Privacy;

/// <summary>Drafts that tell whether somebody was in our care, and drafts that look like them and tell nothing. Each line is one draft.</summary>
internal static class CareGuardDrafts
{
    public const string RepliesThatTell = """
        We did treat your son but cannot say more.
        Your dad received excellent care.
        She was never admitted here.
        This person is not one of our patients.
        Glad the baby is doing well!
        We loved having you on the ward!
        We're sorry for your loss.
        You were offered a bed and declined it.
        We see you were here in March.
        We wish your wife all the best with her chemo.
        It was a pleasure looking after you.
        The wait you had was longer than we want.
        We can confirm he was brought to our ER.
        Please DM us your date of birth and MRN.
        Your wife was admitted by our team.
        He wasn’t seen by any of our doctors.
        Nobody by that name has been a patient here.
        Your mother was discharged with the right papers.
        We didn't operate on her knee.
        Your wait was far too long.
        Our surgeons operated on your husband as soon as a room was free.
        She's recovering well, thank you for asking.
        We hope your little girl feels better soon.
        Get well soon from all of us!
        Wishing you a speedy recovery.
        So happy that the chemo went well.
        Your daughter is in good hands on our ward.
        We have been looking after your gran for weeks.
        We are treating him as best we can.
        He has been discharged already.
        Your results came back late and that is on us.
        Your mum's results were mixed up and we are sorry.
        You left before the doctor could see you.
        You did not turn up for your slot.
        Your son refused the medicine we offered.
        You chose to leave against advice.
        We checked your chart and everything was done right.
        We looked at his file and he was seen within an hour.
        According to our notes, you were told to come back.
        We cannot find you in our system.
        There is no record of you ever coming here.
        You have never been treated by us.
        You're not one of our patients, so please stop.
        We don't have a patient by that name.
        It was an honor to care for your father in his last days.
        Thank you for trusting us with your care.
        Thank you for letting us look after your baby.
        So glad we could help you through your surgery.
        What a beautiful baby! We loved meeting him.
        Congratulations on the birth of your twins!
        We remember you well from your time on Ward 4.
        The nurses still talk about your stay.
        We're sorry you had to wait six hours.
        We're sorry for how your mother was treated.
        We are sorry about what happened to your dad during his operation.
        Our condolences to you and your family.
        We are so sorry that your husband passed away in our unit.
        Please reply with your full name and date of birth so we can look into it.
        Can you send us your medical record number here?
        What is your mother's date of birth?
        Comment below with your name and the day you were seen.
        Message us your MRN and we will check.
        Please tell us the patient's full name.
        Your appointment was moved because the doctor was ill.
        The doctor who saw you no longer works here.
        The nurse who looked after you was new.
        When your mum came in, we were very busy.
        While he was with us, he got the best care.
        During her stay she was checked every hour.
        Your child was triaged in ten minutes.
        They were never brought to our emergency room.
        He isn't a patient of ours.
        She is no longer in our care.
        Your brother is stable.
        Your partner was transferred to another hospital.
        The man you mean was not taken to us.
        We gave you the same care as everybody else.
        We gave your son antibiotics right away.
        The team did everything they could for your mother.
        You were seen within four hours, as our logs show.
        I was the nurse on duty when you arrived.
        You were rude to our staff when we took your blood.
        Your bill is correct because you had two scans.
        Your insurance did not cover the procedure you had.
        We have spoken with your daughter about the surgery.
        I am glad your operation went well.
        Your surgeon is one of our best.
        Hope the stitches are healing well!
        We never treated her.
        Our midwives delivered your baby safely.
        Lamentamos la espera que tuvo en urgencias.
        Su padre fue atendido en nuestro hospital.
        Nunca hemos tratado a su hija.
        Él no es paciente nuestro.
        Gracias por confiar en nosotros para su operación.
        Le deseamos una pronta recuperación.
        Lo sentimos mucho por su pérdida.
        Votre père a été soigné chez nous.
        Nous avons bien reçu votre fille aux urgences.
        Elle n'a jamais été hospitalisée ici.
        Merci d'avoir choisi notre hôpital.
        Nous vous souhaitons un prompt rétablissement.
        Votre rendez-vous a été annulé par erreur.
        Ihr Vater wurde bei uns behandelt.
        Wir haben Ihren Sohn operiert.
        Sie waren im März bei uns.
        Er war nie Patient bei uns.
        Wir wünschen Ihrer Frau gute Besserung.
        Ihr Termin wurde leider verschoben.
        Your son's fever was treated right away.
        I treated your mother myself.
        We have never met or treated this man.
        Yes she came here, no we could not help.
        He came to our ER drunk.
        You came in with a cold and wanted antibiotics.
        You weren't a patient here.
        You have never set foot in our clinic as a patient.
        She isn't on our ward.
        That baby was not born here.
        Your baby was born healthy.
        We delivered your twins with joy.
        I hope your recovery is going well.
        So sorry your mum is still in pain.
        Praying for your grandson's recovery.
        We are sorry about your miscarriage.
        We know losing your baby was painful.
        Our staff did their best for your late husband.
        We followed up with you twice after the procedure.
        You never paid for your treatment.
        Your claim is false; you were never examined.
        We did nothing wrong when we restrained her.
        You were drunk and abusive in our waiting room.
        Dad's scan was clear, wonderful news!
        Glad to hear she's home.
        Glad the nurses took good care of you.
        Glad you had a good experience!
        Our team took great care of him.
        We're happy you liked your room.
        Hope to see you at your next appointment.
        See you at your next checkup!
        Thanks for being such a great patient.
        Your doctor did call you back.
        Could you send your date of birth by DM?
        Please share her MRN with us in the comments.
        We need your NHS number and postcode to look into this.
        Nunca hemos atendido a su madre.
        Atendimos a su hijo el martes.
        Usted fue ingresado en marzo.
        Su esposa está estable.
        Sus resultados se perdieron.
        Sentimos mucho la experiencia que tuvo.
        Gracias por elegir nuestro hospital.
        Fue atendida por nuestro equipo.
        Esta persona no es paciente de nuestro hospital.
        No tenemos ningún registro de su visita.
        Envíenos su fecha de nacimiento, por favor.
        Nous avons soigné votre mère.
        Votre fils a été admis chez nous.
        Vous étiez chez nous en mars.
        Vos résultats ont été perdus.
        Nous sommes désolés pour l'attente que vous avez eue.
        Cette personne n'est pas une patiente de notre hôpital.
        Toutes nos condoléances pour la perte de votre père.
        Merci de votre confiance et bon rétablissement.
        Nous n'avons aucun dossier à ce nom.
        Merci d'indiquer votre date de naissance.
        Wir haben Ihre Mutter behandelt.
        Ihre Tochter ist stabil.
        Er wurde nie bei uns aufgenommen.
        Diese Person ist keine Patientin unseres Hauses.
        Danke für Ihren Besuch in unserer Klinik.
        Es tut uns leid, dass Sie so lange warten mussten.
        Mein Beileid zu Ihrem Verlust.
        Ihre Ergebnisse liegen vor.
        Wir haben keine Unterlagen über Sie.
        Bitte schicken Sie uns Ihr Geburtsdatum.
        Sie haben den Termin verpasst.
        """;

    public const string StatementsThatTell = """
        The senator was admitted to our hospital last night and is stable.
        The boy was flown to our trauma center and is in critical condition.
        We can confirm that the woman in the video was treated here and has gone home.
        He was not a patient at our hospital.
        The officer is in surgery at this hour.
        We are caring for the driver, who is in serious condition.
        She has been discharged and is doing well at home.
        The man in the video was never in our care.
        This patient refused treatment.
        Mr. Harlan is recovering on our ward.
        Her treatment followed the rules.
        The singer came to our emergency room on Sunday.
        He was pronounced dead at our hospital.
        The actor is not and has never been a patient here.
        We can confirm the mayor was not admitted.
        The teenager remains in intensive care.
        The driver remains in our intensive care unit in stable condition.
        She underwent surgery on Tuesday.
        The victim arrived by helicopter and is fighting for his life.
        Our doctors saved his life.
        El senador fue ingresado anoche y está estable.
        Le chanteur a été hospitalisé dans notre service.
        Der Fahrer wurde in unsere Klinik gebracht.
        """;

    public const string RepliesThatTellNothing = """
        We can't talk about anybody's care here; please call 555-0100.
        People who come to us are seen as soon as we can.
        Privacy law means we cannot say if anyone was ever a patient here.
        We can neither confirm nor deny that any person was treated here.
        Please do not post your date of birth or your record number here.
        We will never ask for your full name in public. Please call 555-0100.
        Thank you for being patient with us.
        Thank you for telling us. Please call 555-0100 so a person can listen.
        If you have a question about your bill, call 555-0100.
        If you or someone you love was treated badly, please call 555-0100 so we can listen.
        We take every concern seriously. No one should be treated that way.
        Every person who comes to us deserves respect.
        We are sorry to read this. Please call our team at 555-0100.
        We hear you, and we want to learn more. Please call 555-0100.
        We can help by phone at 555-0100.
        Happy to help you by phone, any day from 8 to 5.
        We would love to help you. Please call 555-0100.
        We look forward to seeing you at the health fair.
        Thank you for coming to our town hall meeting.
        Thank you for your kind words. We will pass them on to the teams.
        Messages like this mean a lot to our nurses.
        Talk to your doctor before you stop any medicine.
        Nobody should have to wait that long for help.
        Long waits are hard for everyone. We are adding staff at night.
        Our emergency room sees about 200 people a day.
        We do not see children under two at this clinic.
        The clinic treats adults only.
        Our doctors care for people of every faith.
        We never turn anyone away.
        You can ask for your records at 555-0100.
        You can book a visit at mercy.example.
        You may be seen at any of our walk-in sites.
        You should be able to reach a person at 555-0100.
        We saw your post and we are looking into it.
        We have seen the video and it worries us.
        We read your message and passed it to the team that answers complaints.
        You asked when the clinic opens: 8 a.m.
        We're sorry that this page did not load for you.
        You're right, the sign was wrong. We have fixed it.
        We discussed this at our public meeting.
        The ward is closed to visitors until Monday.
        Visitors are welcome from 2 to 8 p.m.
        She is our head of nursing and will speak at noon.
        He has worked here for ten years.
        We hope this helps. Have a good day.
        We hope you are well and we thank you for writing.
        I'm sorry, I can't discuss anyone's treatment in public.
        No podemos hablar de la atención de ninguna persona en público. Llame al 555-0100.
        Gracias por escribirnos. Por favor, llame al 555-0100.
        Nous ne pouvons pas parler des soins d'une personne en public.
        Merci de votre message. Appelez-nous au 555-0100.
        Wir dürfen öffentlich nicht sagen, ob jemand bei uns behandelt wurde.
        Bitte rufen Sie uns an. Wir hören Ihnen gern zu.
        Thank you for sharing your story.
        We hope you feel better about this after a call.
        Please tell us more by phone: 555-0100.
        You were right to ask.
        You can find the visiting hours on our page.
        She is the person to ask. Her number is 555-0100.
        The manager will call you back. He is in until 5.
        Please call her at 555-0100.
        We told the team what you wrote.
        We shared your kind words with the staff.
        We cannot say whether someone was here.
        Nothing in our post is about one person's care.
        We missed your message. Sorry for the slow reply.
        Sorry for the confusion about the opening hours.
        We're sorry you had trouble with our website.
        You are welcome to visit the garden any time.
        You do not need an appointment for a flu shot.
        Our hours are 8 to 5. You can come in any time.
        We don't share details about anybody. Please call 555-0100.
        Happy birthday to our head nurse!
        Glad you like the mural!
        Good luck to everyone taking the exam.
        Please don't share names of patients.
        We would be glad to hear from you at 555-0100.
        If you had a long wait, we want to hear about it. Call 555-0100.
        If your dad was a patient here, he can ask for his records at 555-0100.
        Did your mum have an appointment? Then please call 555-0100.
        Every nurse here wants people to be safe.
        I hear how upset you are.
        Your post was removed because it named a person.
        Ninguna persona debería esperar tanto.
        Por privacidad no podemos decir si alguien fue atendido aquí.
        Lamentamos lo ocurrido. Llámenos al 555-0100.
        No publique aquí su fecha de nacimiento.
        Usted puede llamar al 555-0100 a cualquier hora.
        Le escuchamos. Por favor, llámenos.
        Vous pouvez nous appeler à toute heure.
        Nous vous écoutons et nous prenons cela au sérieux.
        Ne publiez pas votre date de naissance ici.
        Nous ne pouvons pas dire si une personne a été soignée ici.
        Sie können uns jederzeit anrufen.
        Es tut uns leid, das zu lesen. Bitte rufen Sie uns an.
        Wir nehmen das ernst.
        Bitte posten Sie Ihr Geburtsdatum nicht öffentlich.
        """;

    public const string StatementsThatTellNothing = """
        We treat 4,000 patients a year.
        Patients admitted after 8 p.m. use the side door.
        If you were treated here in May, call us.
        We are sorry for what happened.
        Our thoughts are with everyone affected.
        Three patients died and two were moved to another hospital.
        A patient died last night. We are telling the family everything we know.
        You will be seen by a nurse first, then by a doctor.
        Your visit may take longer than usual today.
        Your results will be in the portal within two days.
        Please bring your insurance card and your list of medicines.
        Wait times in the emergency room are longer than usual.
        We know this is worrying. Some people had to wait for hours today.
        Twelve people were brought to our emergency room after the crash.
        Four children are in our care and all are stable.
        We moved 30 people to our Lake site last night.
        Everyone who was in the waiting room has been called.
        All patients were moved to safe places.
        Patients who were treated on 3 May will get a letter.
        Anyone who visited the clinic last week should wash their hands.
        When you arrive, please go to the desk on the left.
        If your child has a fever, keep them home and call us.
        Our nurse was attacked while she was at work. She is a valued member of our team.
        The nurse was hurt when she left the building.
        Our chief doctor said she was sorry for the harm.
        The doctor is no longer with us.
        We have told the families of those who died.
        We are in touch with the families and will support them.
        Two of our staff were hurt and one is still off work.
        We are calling people whose scans were delayed.
        We have called everyone whose visit must move.
        More than 600 records were seen by someone who had no right to see them.
        If you were a patient here between May and July, your data may be involved.
        If your operation was cancelled, we will call you this week.
        Did you visit the clinic on 3 May? Please call 555-0100.
        Were you seen in our emergency room on Monday? You may have been near someone with measles.
        Whether you were here or not, you can ask us about it.
        The person with measles was in several public places, says the health department.
        One person with measles came to our emergency room on Monday.
        A man with a gun came to the main door. Police have arrested him.
        The police took him away. Nobody was hurt.
        The suspect was taken into custody and is not on our site.
        We will give people the care they need.
        Care at our Lake site goes on. If you have a visit booked there, come as planned.
        Our care for you goes on while the computers are down.
        We care for you and your family.
        We treat every patient with respect.
        As a patient you have the right to see your record.
        Ask your nurse if you need help with your meal.
        New mothers stay two nights on average.
        Babies born here in June get a knitted hat.
        We wish all our patients a speedy recovery.
        We hope everyone who is ill gets better soon.
        Flu shots are free. You do not need an appointment.
        Last year our surgeons did 2,100 operations.
        Most people go home the same day.
        A patient may bring one friend.
        The average stay is four days.
        Come and see us at the open day.
        Atendemos a 4.000 pacientes al año.
        Si usted fue atendido aquí en mayo, llámenos.
        Lamentamos lo ocurrido. Estamos con todas las familias afectadas.
        Sus citas siguen en pie y las urgencias están abiertas.
        Nous soignons 4 000 patients par an.
        Si vous avez été soigné ici en mai, appelez-nous.
        Nos pensées vont à toutes les personnes touchées.
        Trois patients sont morts cette nuit.
        Wir behandeln 4000 Menschen im Jahr.
        Wenn Sie im Mai bei uns behandelt wurden, rufen Sie uns an.
        Unsere Gedanken sind bei allen Betroffenen.
        The governor visited our hospital on Friday.
        The mayor was at our opening and thanked the nurses on the ward.
        Our nurse was seen in the video. She has our support.
        She was treated unfairly and we have said sorry to her.
        He was moved to another role last week.
        The president of our board was not told in time. He is sorry.
        She has been with us for 12 years and leads the stroke unit.
        He runs our emergency department and was on the ward that night.
        Doctor Lee was in surgery when the power failed.
        The man who set the fire has been arrested.
        The woman who called the police was a visitor.
        A child was hurt when a tile fell. The child's family has been told.
        Anyone who was treated by this person can call us.
        A person who is no longer employed here looked at records.
        This person no longer works for us.
        We told the officer what we know.
        The victim's family has asked for privacy.
        We are sorry to her family and friends. She was our colleague.
        The nurse died on Sunday. She was loved by her team.
        He served our hospital for 30 years.
        Ingresamos a doce personas tras el accidente.
        Dos pacientes fueron trasladados a otro hospital.
        Le informaremos a las cinco de la tarde.
        El hospital está abierto y la sala de urgencias también.
        La directora está en la sala de prensa.
        Todos los pacientes fueron atendidos a tiempo.
        Quienes fueron atendidos en mayo recibirán una carta.
        El médico fue agredido en la calle y la policía investiga.
        Les patients sont soignés dans une autre aile.
        Toutes les personnes hospitalisées ont été prévenues.
        Le service des urgences est ouvert.
        Si votre rendez-vous a été annulé, nous vous appelons.
        Le directeur est là et il parlera à midi.
        Notre infirmière a été agressée. Elle a notre soutien.
        Nous sommes désolés pour les familles.
        Alle Patienten wurden verlegt.
        Die Notaufnahme ist offen und die Station ist geschlossen.
        Wer im Mai bei uns war, bekommt einen Brief.
        Die Klinik behandelt Kinder und Erwachsene.
        Niemand wurde verletzt.
        Unsere Pflegerin wurde angegriffen. Sie hat unsere Hilfe.
        Das Labor ist zu. Die Ergebnisse kommen morgen.
        Die Ärztin war auf der Station, als das Licht ausfiel.
        Wir sprechen mit der Familie und helfen ihr.
        """;
}
