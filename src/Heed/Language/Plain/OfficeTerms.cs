namespace Heed.Language.Plain;

/// <summary>
/// Words of offices and officials, each line with what to say instead. A star: its plural too. A tilde: the forms of a verb too (-s, -ed, -ing).
/// The last word of a term takes the ending.
/// </summary>
internal static class OfficeTerms
{
    public const string Lines = """
        about: approximately, with regard to, in regard to, regarding, with respect to, in relation to, pertaining to, pertain~, concerning the matter of, in reference to, vis-a-vis, on the subject of
        ask for: request~, solicit~, petition for
        begin: commence~, commencement, initiate~, initiation, inaugurate~
        use: utilise~, utilize~, utilisation, utilization, make use of, avail yourself of
        help: assist~, assistance, facilitate~, facilitation, render aid, aid and assist
        after: subsequent to, subsequently, following completion of, upon completion of
        before: prior to, in advance of, preceding, previous to
        now: at this point in time, at the present time, at this juncture, currently at this time, presently
        because: due to the fact that, owing to the fact that, on account of the fact that, in view of the fact that, for the reason that, inasmuch as
        if: in the event that, in the event of, in case of the event, provided that, assuming that, contingent upon
        stop: cease~, discontinue~, discontinuation, cessation, desist~
        enough: sufficient, sufficiently, an adequate number of, adequate, a sufficient amount of
        get: obtain~, procure~, procurement, acquire~, acquisition
        show: demonstrate~, exhibit~, evince~, manifest~
        try: endeavour~, endeavor~, attempt to endeavour, strive to
        tell: notify, notifies, notified, notifying, notification*, advise~, apprise~, inform us of
        make better: ameliorate~, amelioration, optimise~, optimize~, optimisation, optimization, enhance~, enhancement*
        end: terminate~, termination, conclude~, finalise~, finalize~
        free: at no cost to the member, at no cost, free of charge, gratis, without charge
        people: individuals, stakeholder*, persons, members of the public, service user*, end user*, constituents, beneficiary, beneficiaries
        lessen: mitigate~, mitigation, attenuate~, attenuation, diminish~, alleviate~, alleviation
        put in place: implement~, implementation, operationalise~, operationalize~, institute a policy, roll-out
        fix: remediate~, remediation, rectify, rectified, rectification, remedial action*
        as soon as we can: expeditiously, in a timely manner, at the earliest opportunity, at your earliest convenience, in due course, with all deliberate speed
        to: in order to, so as to, for the purpose of, with a view to, with the aim of
        many: a large number of, numerous, a multitude of, a plethora of, a majority of, a substantial number of
        most: the majority of, the preponderance of
        some: a number of, a proportion of, a certain number of
        send: transmit~, dispatch~, forward onward, remit~
        need: require~, requirement*, necessitate~
        must: is required to, are required to, it is mandatory that, mandatory, obligatory, compulsory, is obliged to, are obliged to
        follow: comply with, complies with, complied with, compliance with, in compliance with, adhere to, adhered to, adherence to, in accordance with, abide by
        also: in addition to this, additionally, furthermore, moreover
        but: notwithstanding, nevertheless, nonetheless, conversely
        so: consequently, as a consequence, accordingly, thus, hence, therefore, thereby, thereafter
        by: by means of, by virtue of, via the use of, through the use of
        for: for a period of, for the duration of
        during: in the course of, throughout the course of, over the course of
        near: in close proximity to, in the vicinity of, proximal location, adjacent to, contiguous with
        except: with the exception of, exclusive of, save for
        each: each and every, per annum, per capita, per diem
        explain: clarify, clarifies, clarified, clarification*, elucidate~, expound~
        change: modify, modifies, modified, modification*, amend~, amendment*, alter~, alteration*, revision*
        check: verify, verifies, verified, verification*, validate~, validation, ascertain~, ascertainment
        find out: determine~, determination*, establish whether
        find: identify, identifies, identified, identification of, locate the source of
        choose: select~ from among, elect to, opt for
        give: administer~, administration of, provide you with, furnish~, bestow~, confer upon, supply with
        pay: remunerate~, remuneration, reimburse~, reimbursement*, compensate~, disburse~, disbursement*
        money: funding stream*, financial resource*, monies, fiscal resource*
        cost: expenditure*, outlay*, financial implication*
        buy: purchase~
        live in: reside~ in, residence*, domicile*, dwelling*
        keep: retain~, retention, maintain~ possession
        keep up: sustain~, sustainment
        plan: strategise~, strategize~, strategic framework*, action framework*
        way: methodology, methodologies, modality, modalities, mechanism*
        part: component*, constituent part*, element thereof
        place: locality, localities, premises, locale*
        building: facility, facilities
        rule: regulation*, provision of the policy, protocol*, stipulation*, directive*
        law: legislation, statute*, statutory provision*, ordinance*
        tell us: submit feedback, provide feedback, lodge a complaint, register a complaint
        send in: submit~, submission*
        fill in: complete the documentation, complete the form in its entirety
        form: documentation, paperwork requirement*
        meet: convene~, hold a meeting
        work with: collaborate~, collaboration*, liaise~, liaison, interface with, partner with, in collaboration with, in conjunction with, in partnership with
        think about: take into consideration, give consideration to, deliberate upon, contemplate~, evaluate whether
        look at: examine~, scrutinise~, scrutinize~, inspect~, evaluate~, evaluation*, assess~, assessment*, conduct a review of, undertake a review, perform an assessment
        look into: investigate~, investigation*, inquiry into, root cause analysis
        study: conduct an investigation
        expect: anticipate~, anticipation, project that, envisage~, foresee
        problem: complication*, operational difficulty, operational difficulties, issue of concern, difficulty encountered
        delay: operational disruption*, service disruption*, service interruption*, postponement*, backlog*
        put off: postpone~, defer~, deferral*, deferment*, reschedule~
        speed up: expedite~, accelerate~, acceleration
        happen: transpire~, eventuate~, materialise~, materialize~
        event: occurrence*, untoward occurrence*, reportable incident*
        mistake: error event*, never event*, discrepancy, discrepancies, oversight, adverse incident*
        harm: adverse outcome*, sentinel event*, detriment, detrimental, deleterious
        computer attack: cybersecurity incident*, cyber incident*, ransomware event*, cyberattack*, malicious cyber activity, malware
        private health information: PHI, protected health information, personally identifiable information, PII, confidential patient information
        someone saw it who should not have: unauthorised access, unauthorized access, unauthorised disclosure, unauthorized disclosure, data breach*, privacy breach*
        people who live nearby: catchment population, catchment area*, catchment
        people in our care: census, patient census, patient population*, inpatient population
        doctor’s office: ambulatory site*, ambulatory, outpatient clinic*, outpatient facility, outpatient facilities, ambulatory care, primary care provider*, practitioner*
        your doctor or nurse: healthcare provider*, health care provider*, healthcare professional*, health care professional*, clinician*, treating physician*, physician*, primary care physician*, attending physician*, clinical team
        hospital stay: inpatient admission*, inpatient*, inpatient stay*, hospitalisation*, hospitalization*, length of stay
        leave the hospital: discharge~, hospital discharge
        let into the hospital: admit to the ward, hospitalised, hospitalized, readmission*, readmitted
        send to another hospital: divert~, diversion, ambulance diversion, patient transfer*, interfacility transfer*, transfer~
        send to a specialist: referral*, refer onward, refer you to secondary care
        emergency room: emergency department*, ED, A&E department, casualty department
        intensive care: ICU, critical care unit*, high dependency unit*, HDU
        go-ahead: authorisation*, authorization*, prior authorisation, prior authorization, preauthorisation, preauthorization
        agreement: informed consent, written consent
        right to take part: eligibility, eligible, ineligible, entitlement*
        cover: coverage determination, indemnity, indemnify
        what you pay yourself: copayment*, copay*, coinsurance, deductible*, out-of-pocket expense*, out-of-pocket cost*
        bill: invoice*, billing statement*, explanation of benefits, EOB
        appeal: grievance procedure*, formal grievance, grievance*
        staff: personnel, workforce, human resources, frontline workforce, FTE, FTEs
        job: occupation*, vocational, employment position
        leader: executive leadership, senior leadership team, administrator*
        goal: objective*, key performance indicator*, KPI, KPIs, benchmark*, deliverable*
        lasting: sustainable, long-term sustainability
        strong: robust, resilient
        new: innovative, novel, state-of-the-art, cutting-edge
        wide: comprehensive, holistic, multifaceted, wide-ranging
        team of different experts: multidisciplinary, multidisciplinary team*, interdisciplinary, MDT
        care: care delivery, care provision, service provision, service delivery, care pathway*, clinical pathway*, continuum of care
        fair: equitable, health equity, equity of access
        differences between groups: disparity, disparities, health inequality, health inequalities, inequity, inequities
        cut: reduction in service*, rationalise~, rationalize~, rationalisation, downsize~, service reconfiguration, reconfiguration
        join together: consolidate~, consolidation, amalgamate~, amalgamation, merger*, integrate~, integration
        at the same time: concurrently, simultaneously, contemporaneously, concomitant, concomitantly
        yearly: annually, on an annual basis, per year basis
        daily: on a daily basis
        often: frequently, on a regular basis, at regular intervals
        sometimes: intermittently, periodically, on occasion, sporadically
        seldom: infrequently
        first: initially, at the outset, in the first instance, primarily
        last: ultimate, ultimately, penultimate
        whole: in its entirety, aggregate, cumulative, overall total
        above all: predominantly, principally
        only: solely, exclusively
        not known: undetermined, indeterminate, yet to be determined, yet to be ascertained, unascertained
        likely: anticipated to, it is probable that, in all likelihood, predisposed
        able to: has the capacity to, have the capacity to, has the ability to, have the ability to, in a position to
        can: is able to, are able to, has the option to
        think: are of the opinion that, is of the opinion that, it is our belief that
        please: kindly, you are kindly asked, you are hereby advised
        here: herein, hereby, heretofore, hereinafter, aforementioned, the aforesaid, therein, thereof, whereby, wherein, in lieu of
        instead of: as an alternative to, in place of the aforementioned
        under: under the auspices of
        spread the word: disseminate~, dissemination, promulgate~, communicate to all parties
        talk: consult with, consultation*, engage in dialogue, engagement session*
        warn: issue an advisory, advisory, advisories
        make sure: ensure~, assure compliance
        make easier: streamline~, simplify the process of
        make worse: exacerbate~, exacerbation*, aggravate~, worsen the severity of
        make known: disclose~, disclosure*, divulge~
        get rid of: eliminate~, elimination, eradicate~, eradication, dispose of, disposal
        take out: excise~, excision*, extract~, extraction*, remove surgically
        shut: non-operational, out of service, inoperable, temporarily suspended, suspend operations
        open again: resume~ normal operations, resumption, reinstate~, reinstatement, recommence~
        backup plan: contingency plan*, contingency, business continuity, downtime procedure*
        back to normal: service restoration, full operational capacity, operational recovery
        """;
}
