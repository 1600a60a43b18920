namespace Heed.Language.Words;

/// <summary>Words that place a mention under a theme.</summary>
internal static class ThemeWords
{
    public const string Lists = """
        cause: origin origins lab_leak source_of_the cause_of_the caused_by spread_by spreading airborne patient_zero man_made contaminated contamination where_did_it
        illness: symptom symptoms sick fever cough rash infection infected infections virus flu measles covid outbreak contagious disease hospitalised hospitalized long_covid sepsis mrsa norovirus food_poisoning asthma stroke diabetes cancer variant cases transmission
        treatment: medicine medicines medication medications drug drugs vaccine vaccines vaccinated vaccination shot shots jab booster antibiotics antiviral remedy remedies cure therapy side_effect side_effects dose doses trial ivermectin chemo insulin prescription
        interventions: mask masks masking ppe quarantine isolate isolation lockdown visiting_rules visitor_policy visitors testing test_site contact_tracing mandate mandates screening distancing evacuation evacuated ventilation
        information: misinformation disinformation rumor rumors rumour rumours fake_news conspiracy hoax is_it_true fact_check statistics cover_up covered_up censored hiding propaganda statement press_release source
        safety: unsafe malpractice negligence negligent misdiagnosed misdiagnosis wrong_medication wrong_dose wrong_site wrong_patient surgical_error medical_error botched fell bedsores mold moldy dirty filthy unhygienic infection_control error errors mistake mistakes near_miss recall recalled safety died_because died_after overdosed contaminated
        staff conduct: rude attitude unprofessional disrespectful condescending dismissive laughed_at mocked yelled_at shouted_at arrogant bullying bullied harassment harassed assault assaulted groped tiktok_nurse mistreated abuse abused gaslighting uncaring bedside_manner behaviour behavior
        access and wait: wait waits waited waiting wait_time wait_times waiting_room waiting_list queue queues queuing hours_in appointment appointments reschedule rescheduled cancelled canceled on_hold hold_time phone_line phone_lines cant_get_through no_answer delay delays delayed overcrowded no_beds beds corridor turned_away parking portal portal_down outage system_down systems_down website online_booking referral backlog
        cost and billing: bill bills billed billing invoice charge charges charged overcharged cost costs price prices pricing expensive insurance copay deductible debt collections out_of_network surprise_bill refund afford claim_denied denied_coverage coverage financial_assistance
        privacy: privacy hipaa data_breach breach breached leaked leak leaks hacked hackers hack ransomware stolen_data personal_data medical_records my_records my_data confidential confidentiality identity_theft snooping cyberattack cyber
        closure: closure closures closing closed shut_down shutting_down close_the downsizing relocate relocating merger merging cuts service_cuts last_day
        labour: strike strikes striking union unions picket pay_rise wages layoffs laid_off short_staffed understaffed staffing ratios overworked burnout walkout contract nurses_strike quit quitting resigned overtime
        leadership: ceo executive executives board chairman management administration administrators bonus bonuses leadership greedy corporate resign director trustees
        equity: racist racism discrimination discriminated discriminate sexist homophobic transphobic bias biased disability disabled wheelchair interpreter translator black_women accessible accessibility ableist inequality equity
        praise: thank thanks grateful kudos amazing wonderful excellent fantastic outstanding brilliant caring compassionate above_and_beyond saved_my_life highly_recommend heroes angels shout_out well_done lifesaver attentive
        """;
}
