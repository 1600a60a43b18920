namespace Heed.Language.Words;

/// <summary>Words that hint at what a writer wants or feels, by cue.</summary>
internal static class CueWords
{
    public const string Lists = """
        Negator: could_have_been could_of_been could_be_more could_have_done should_have_been should_be_more could_be_a_little could_do_with not no never none nobody nothing neither nor without dont doesnt didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt hasnt havent hadnt aint lack hardly barely nicht kein keine nunca pas jamais non niet geen
        But: but however although though yet except aber pero mais ma maar
        Asks: what when where who why how which whose is_there are_there does_anyone do_you can_i should_i is_it does_it can_you could_you will_you would_you are_you anyone anybody que como donde cuando por_que quand comment pourquoi wann wie warum come quando perche wanneer hoe waarom
        Self: i me my mine we us our im ive mum mom dad mother father son daughter wife husband sister brother grandma grandad grandpa grandmother grandfather kid kids child baby partner
        Requests: please need_help need_someone can_someone could_someone can_anyone anyone_know looking_for want_to_know let_me_know tell_me call_me please_call help_me i_need we_need how_do_i how_can_i would_like contact_me dm_me
        Thanks: thank thanks thx thankyou grateful appreciate appreciated kudos shout_out shoutout well_done bravo hats_off recommend highly_recommend gracias merci danke grazie obrigado obrigada bedankt above_and_beyond cannot_fault cant_fault amazing wonderful excellent fantastic
        Wrong: diabolical shocking appalling took_too_long did_not_listen waited_over had_to_wait in_a_state no_updates complaint complaints complain complained complaining unacceptable wrong ignored rude dismissed mistake mistakes error errors lost_my overcharged charged_twice refused turned_away sent_home still_waiting waited waited_hours on_hold no_answer nobody_answers cant_get_through cancelled canceled not_working doesnt_work portal_down down broken terrible awful worst horrible poor unprofessional neglect neglected negligent negligence misdiagnosed malpractice incompetent disgusting disgrace disgraceful filthy dirty unsafe infected understaffed short_staffed overcrowded not_told never_told no_one_told didnt_listen wouldnt_listen disappointed disappointing shameful appalling botched lied cover_up denied failed fail failure too_long took_forever hours_waiting
        Care: hospital hospitals clinic doctor doctors dr nurse nurses surgeon surgery er ed emergency_room ward unit staff appointment appointments patient patients pharmacy prescription medication medicine treatment test results lab bill billing insurance portal reception receptionist gp physician specialist ambulance admission discharge maternity midwife dentist therapist care nhs consultant procedure scan mri xray vaccine vaccination
        SelfHarm: kill_myself killing_myself end_my_life ending_my_life end_it_all want_to_die wanna_die suicidal hurt_myself harm_myself harming_myself cut_myself cutting_myself better_off_dead dont_want_to_live dont_want_to_be_here no_reason_to_live take_my_own_life overdose_on took_all_my_pills unalive
        Emergency: cant_breathe cannot_breathe not_breathing stopped_breathing chest_pain heart_attack having_a_stroke unconscious unresponsive collapsed bleeding_out wont_stop_bleeding active_shooter shots_fired gunman shooting_at on_fire call_911 call_999 call_112 anaphylaxis allergic_reaction overdosed overdosing choking seizure please_send_help
        Threat: bomb_threat going_to_shoot shoot_up burn_it_down kill_them kill_you kill_the i_will_kill ill_kill going_to_kill hope_they_die blow_up bring_a_gun
        Now: right_now immediately urgent urgently asap emergency bleeding help_now as_soon_as_possible critical at_once evacuate evacuated evacuating trapped sos hurry
        Soon: today tonight tomorrow this_morning this_afternoon this_week appointment waiting still_waiting deadline soon surgery_tomorrow running_out ran_out out_of_medication
        """;
}
