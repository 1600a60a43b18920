namespace Heed.Privacy;

internal static partial class CueWords
{
    private static readonly (Cue, string)[] Lists =
    [
        (Cue.Phone, """
            phone phones phoned telephone tel tele mobile mob cell cellphone cellular call calls called calling caller callback ring dial dialled dialed text texted texting sms whatsapp viber signal imessage facetime
            voicemail landline hotline helpline switchboard pager beeper bleep message messages reach reached contact answering registered extension ext office desk number
            ph phn phno phonenumber contactno mobileno fon whatsap watsapp wapp whtsapp telno
            telefon telefoon telefono telephono teléfono telefone telefonnummer handy mobil mobiltelefon rufnummer anrufen movil celular llamar llame llamame telephoner appelez appeler portable ligne gsm cellulare chiama telemovel puhelin telefonszam numero bellen
            """),
        (Cue.At, "at"),
        (Cue.Forces, "apo fpo dpo"),
        (Cue.Fax | Cue.Phone, "fax faxed faxes facsimile telefax faxnummer"),
        (Cue.Ssn | Cue.Strong, "ssn ssns itin tin"),
        (Cue.Ssn, "social socials"),
        (Cue.LastFour, "last ends ending"),
        (Cue.Record | Cue.Strong, "mrn mrns medrec emrn uhid urn"),
        (Cue.Record, "hosp opd ipd ip cr"),
        (Cue.Record, "record records chart charts file patient hospital admission encounter visit"),
        (Cue.Plan | Cue.Strong, "medicare medicaid mbi hicn nhs medicare/medicaid"),
        (Cue.Plan, "member membership policy subscriber beneficiary insurance insured group plan hmo philhealth nhis nhif bcbs aetna cigna humana tricare kaiser medi-cal krankenversicherung versichertennummer kvnr mutuelle"),
        (Cue.Account | Cue.Strong, "acct acc iban kontonummer"),
        (Cue.Account, "account accounts invoice bill billing statement guarantor wallet venmo cashapp paypal zelle konto cuenta compte"),
        (Cue.Bank | Cue.Strong, "routing aba sort swift bic bsb blz ifsc"),
        (Cue.Licence | Cue.Strong, "npi dea dln"),
        (Cue.Licence, "license licence licenses licences licensed permit cert certificate dl prescriber registration gmc nmc hcpc fuhrerschein permis licencia patente rijbewijs"),
        (Cue.Vehicle | Cue.Strong, "vin"),
        (Cue.Vehicle, "plate plates numberplate registration reg vrm tag chassis vehicle kennzeichen immatriculation matricula"),
        (Cue.Device | Cue.Strong, "imei udi serial"),
        (Cue.Device, "sn implant pacemaker icd defibrillator device pump stent valve mac iccid imsi"),
        (Cue.Code, "case claim claims reference ref ticket confirmation complaint grievance incident specimen accession sample study participant subject tracking referral authorization authorisation prescription rx badge employee student booking enrollment enrolment"),
        (Cue.National | Cue.Strong, "nino bsn dni nie nif aadhaar aadhar steuerid idnr steueridentifikationsnummer codicefiscale nir insee tfn pps ppsn curp cpf pesel burgerservicenummer sofinummer uidai personnummer"),
        (Cue.National, "passport sin national tax fiscale fiscal steuer secu passeport pasaporte reisepass"),
        (Cue.Card, "card cards cc visa mastercard amex discover credit debit maestro karte kreditkarte tarjeta carte bancaire diners jcb"),
        (Cue.User, "username user handle insta instagram ig snap snapchat sc discord kik telegram skype tiktok gamertag screenname login userid"),
        (Cue.Zip, "zip zipcode postcode postal postalcode plz cap cep"),
        (Cue.Ip, "ip ipv4 ipv6 host server address blocked login"),
        (Cue.Filler, "number no num nr nbr id ids code nos numero nummer numbers"),
        (Cue.Link, "is was are the my his her their our it its s of a ending in with to be digits card as for nhs user"),
        (Cue.Goods, "lot lots batch ndc model catalog catalogue sku item part upc version isbn issn doi pmid nct pmc chapter section page article order flight bus route train gate channel episode season"),
        (Cue.Unit, """
            mg mcg ug g kg lb lbs oz ml l dl cc cm mm m km mi mile miles ft feet inch inches percent pct usd eur gbp dollars dollar euros pounds bucks cents k million billion thousand
            people patients persons cases deaths doses vaccines beds staff nurses doctors children residents followers likes views votes jobs employees workers members users families women men students visitors tests calls
            hours hour hrs hr minutes minute mins min seconds secs days day weeks week months month times am pm degrees bpm mmhg iu units unit tablets pills calories kcal steps points goals runs cups bags boxes pages words
            """),
        (Cue.Version, "version v ver build release firmware ios android update patch driver software kernel php python java section figure table chapter"),
        (Cue.Birth, "born dob birth birthday birthdate bday geboren geburtsdatum geburtstag naissance nacimiento nacido nacida nascita nascimento birthdays"),
        (Cue.CareVerb, "admitted readmitted discharged died hospitalized hospitalised intubated extubated diagnosed miscarried miscarriage sectioned collapsed overdosed relapsed ventilated ventilator deceased passed"),
        (Cue.CarePassive, "seen treated delivered operated transferred tested scanned induced cremated buried released sent rushed taken brought vaccinated transfused sedated evaluated examined"),
        (Cue.CareNoun, "surgery operation appointment appt visit admission discharge delivery scan biopsy mri ct xray ultrasound chemo chemotherapy radiation dialysis procedure transplant checkup follow-up followup duedate diagnosis funeral infusion colonoscopy mammogram csection section caesarean cesarean op preop postop bloods smear angiogram endoscopy gastroscopy cystoscopy laparoscopy hysteroscopy transfusion stroke seizure mastectomy hysterectomy bypass consultation consult screening"),
        (Cue.Person, """
            i im ive he hes she shes him me myself patient pt mother father mum mom mam mommy mummy dad daddy son daughter wife husband partner brother sister baby grandmother grandfather grandma grandad granddad grandpa granny gran nan nana nanna aunt auntie uncle cousin
            nephew niece friend neighbor neighbour fiance fiancee child boy girl twin grandson granddaughter stepson stepdaughter woman man lady gentleman toddler infant newborn boyfriend girlfriend colleague resident who
            mr mrs ms dr
            """),
        (Cue.Kin, """
            patient pt mother father mum mom mam mommy mummy dad daddy husband wife partner brother sister grandmother grandfather grandma grandad granddad grandpa gran gramps granny nan nana nanna nanny aunt auntie uncle cousin
            friend neighbor neighbour woman man lady gentleman resident abuela abuelo oma opa
            """),
        (Cue.Ill, "pain fracture fractured fall fell hip chest stroke sepsis septic pneumonia dementia delirium copd sob uti collapse collapsed confused confusion bleed bleeding heart fever cough breathless trolley er ed ward hospital admitted surgery unwell"),
        (Cue.CarePlace, "er ed ae e icu itu nicu picu ccu hdu ward emergency maternity theatre hospital clinic casualty"),
        (Cue.Dotted, "o"),
        (Cue.Vital, "fever feverish temp temps temperature degree thermometer sats sat saturation oxygen o2 spo2 pulse bpm heartrate rate bp pressure weight weighs weighed weighing sugar sugars glucose speed score scored scores iq rating rated"),
        (Cue.Possessive, "my his her their our mothers fathers mums moms dads sons daughters wifes husbands partners brothers sisters babys grandmas grandads grandpas nans patients"),
        (Cue.Plural, "patients people persons residents children babies victims nurses workers employees members soldiers cases many several hundreds dozens thousands visitors passengers staff they we hospitals"),
        (Cue.Weekday, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat"),
        (Cue.Month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"),
        (Cue.Holiday, "christmas xmas thanksgiving easter halloween diwali hanukkah ramadan eid valentines passover juneteenth boxing labor labour memorial mothers fathers years"),
        (Cue.Relative, "yesterday ago last morning afternoon evening"),
        (Cue.Day, "day days night nights week weeks weekend month months morning afternoon evening fortnight"),
        (Cue.Street, """
            street st avenue ave av road rd boulevard blvd lane ln drive dr court ct place pl terrace ter way circle cir parkway pkwy highway hwy close crescent cres square sq trail trl alley mews row walk grove gardens gdns hill rise
            path pike plaza turnpike loop crossing expressway freeway causeway broadway esplanade parade quay wharf strasse straße str gasse platz allee weg straat laan plein gracht gatan vagen vej gade utca ulica ut tie katu street's heights ridge view knoll bend cove glen run pass point mall estate
            """),
        (Cue.StreetFirst, "rue via calle avenida rua plaza piazza viale corso chemin impasse allee quai place boulevard avenue travessa largo praca paseo carrera carretera camino ulica ul ulitsa al aleja aleje strada stradela bulevardul calea corso vicolo vico largo rambla passeig carrer ronda quinta odos leoforos namesti trg"),
        (Cue.Door, "apt apartment apartments suite ste unit flat box psc floor fl lgh appt puerta piso interno dpto"),
        (Cue.Room, "room rm bed ward bay cubicle zimmer station"),
        (Cue.Live, "live lives lived living reside resides resided address addresses located lodging home house moved moving deliver delivered delivery send sent ship shipped mail mailed taxi uber meet arrived return residence arrived office wohnt wohne habite vive vivo abita directions corner drops staying stays"),
        (Cue.Particle, "de la le les du des of the van den der do da dos das del di el los las y e en zur zum am an aan het ter ten og na och st nad pod u v z sv saint sankt santa san"),
        (Cue.Year, "year years yr yrs yo y jahre jahrige jahriger jahrig ans anos anni jaar yearold years-old"),
        (Cue.Old, "old o age alt olds"),
        (Cue.Aged, "aged age turned turns turning turn"),
        (Cue.State, "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr vi gu aa ae ap ab bc mb nb nl ns on pe qc sk yt nt nsw vic qld act tas"),
        (Cue.Biometric, "fingerprint fingerprints voiceprint voiceprints thumbprint thumbprints palmprint handprint footprint footprints faceprint biometric biometrics"),
        (Cue.Dot, "dot punkt punto point"),
        (Cue.Ninety, "ninety ninetyone ninetytwo ninetythree ninetyfour ninetyfive ninetysix ninetyseven ninetyeight ninetynine hundred nineties centenarian"),
        (Cue.Count, "one two three four five six seven eight nine ten eleven twelve few couple"),
        (Cue.Was, "was were been got get is being be gets"),
        (Cue.Thing, "building buildings hospital church bridge house home tree company tradition record institution law wing charity school college clinic organization organisation business car machine equipment boiler roof system museum theatre theater society newspaper brand rule firm factory pub hotel ward structure facility pipe pipes elevator lift statue"),
        (Cue.Medical, "medical patient health hospital clinical"),
        (Cue.Business, "we our us clinic hospital store shop opens open event meeting conference webinar rally protest concert"),
        (Cue.Title, "mr mrs ms dr miss mx prof sir"),
        (Cue.Large, """
            america usa us uk britain england scotland wales ireland canada mexico brazil argentina chile peru colombia spain france germany italy portugal greece turkey russia china japan india pakistan bangladesh australia zealand africa asia europe
            egypt nigeria kenya ghana ethiopia uganda israel palestine gaza iran iraq syria jordan lebanon ukraine poland hungary austria switzerland belgium netherlands denmark norway sweden finland iceland cuba jamaica haiti venezuela ecuador bolivia paraguay uruguay
            korea vietnam thailand philippines indonesia malaysia singapore nepal afghanistan cyprus malta croatia serbia slovenia slovakia romania bulgaria latvia lithuania estonia tunisia morocco algeria libya sudan somalia tanzania zambia zimbabwe south north new the this that
            alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland victoria tasmania bavaria
            """),
    ];
}
