namespace Heed.Language.Words;

/// <summary>
/// Words that carry tone, from -4 to 4, written for this program. Medical words that only name a thing (cancer, surgery, pain clinic,
/// positive test) are left out on purpose: a diagnosis is not a mood.
/// </summary>
internal static class ToneWords
{
    public static readonly string[] Lists = [Bad, BadCare, Good, GoodCare, Abroad, Emoji];

    private const string Bad = """
        -3.4: horrific atrocious abysmal disgusting disgust~ despicable evil vile sickening murder~ murderer rape~ torture~ slaughter massacre monstrous
        -3: horrible terrible awful appalling dreadful horrendous hate~ hatred hateful worst disgrace disgraceful shameful scum traumatic traumatizing traumatised traumatized devastating devastated tragedy tragic killed kill~ cruel cruelty inhumane abuse~ abusive betray~ betrayal corrupt corruption pathetic garbage nightmare hell catastrophe catastrophic terrorist terrorism genocide
        -2.6: fuck fucking fucked fucks bullshit shit shitty crap crappy bastard~ asshole assholes bitch bitches idiot idiots moron morons stupid dumb liar liars lied lies lying fraud~ fraudulent scam scams scammed scammer criminal criminals crime outrage outraged outrageous furious infuriating infuriated livid enraged rage raging racist racism sexist bigot bigots violent violence
        -2.3: bad sad angry anger~ mad hurt hurts hurting suffer~ suffering agony miserable misery terrified terrifying terror horrified scared scary scare~ fear~ fears frightened frightening panic panicking panicked danger dangerous unsafe threat threats threaten~ threatening fail~ failure failures failed useless worthless hopeless helpless ruin~ ruined destroy~ destroyed destruction disaster disasters disastrous crying cry cried cries heartbreaking heartbroken heartbreak grief grieving mourn~ mourning depressed depressing depression lonely suicide dead death deaths died dying dies victim victims injured injury injuries wounded
        -2: wrong poor poorly lousy nasty gross rude upset upsetting annoyed annoying annoy~ irritating irritated frustrated frustrating frustration disappoint~ disappointed disappointing disappointment unacceptable inexcusable unforgivable ridiculous absurd joke sucks suck sucked sick ill~ lame mess messed ashamed embarrassing embarrassed humiliated humiliating insulting insult~ offensive offended disrespect disrespectful disrespected ignored unfair injustice unjust biased dishonest disgusted worried worrying worry worries anxious anxiety stressed stressful stress concerned concerning alarming alarmed damage~ damaged damages broken broke breaks crash~ crisis chaos chaotic war attack~ attacks fight~ fights fighting lost lose loses losing loss blame~ blamed guilty guilt shame problem problems trouble troubles troubled trapped severe
        -1.5: hard difficult difficulty struggle~ struggling tired exhausted exhausting boring bored dull weak ugly weird creepy sorry unfortunately unhappy unlucky uncomfortable unpleasant unhelpful unreliable unprofessional confusing confused confusion complain~ complaint complaints complaining concern issue issues delay~ delayed delays late slow missing miss missed warning warn~ risk risky refuse~ refused reject~ rejected denied deny denies cancel~ cancelled canceled closed closing shut avoid~ regret~ doubt~ doubts disagree~ bother~ bothered argue~ hates jealous greedy greed overpriced expensive cheap fake hoax lack lacks lacking shortage shortages unable cant_even banned ban loser losers lazy
        -1: cold sadly lonely unsure nervous unclear boo ugh meh smh ffs wtf damn dammit no_way nope tough pain~ painful ache~ sore tears drama empty strange odd noisy dirty filthy waste~ wasted pointless fed_up sick_of tired_of give_up gave_up not_okay not_ok pissed pissed_off cant_believe what_a_joke waste_of_time waste_of_money let_down lets_down letting_down stop_lying no_excuse how_dare go_to_hell screw_you screw_up screwed falling_apart breaks_my_heart rip
        """;

    private const string BadCare = """
        -3.2: negligent negligence malpractice botched left_to_die died_waiting died_because nearly_died almost_died could_have_died killed_my killed_him killed_her wrong_patient wrong_leg wrong_medication wrong_dose wrong_site cover_up covered_up covering_up covers_up
        -2.8: misdiagnosed misdiagnosis overdosed neglect~ neglected mistreated mistreat~ mistreatment gaslit gaslighting gaslight~ gaslighted incompetent incompetence uncaring callous heartless arrogant condescending patronising patronizing belittled dismissive dismissed~ dismissed ignored_me ignored_my laughed_at no_compassion no_empathy lack_of_care lack_of_compassion no_bedside_manner bedsores abandoned sued suing lawsuit data_breach leaked_my sold_my not_listened didnt_listen wouldnt_listen dont_listen doesnt_listen never_listen never_listened
        -2.4: dont_go_here do_not_go avoid_this stay_away_from never_again never_go_back never_going_back wont_be_back wont_go_back zero_stars one_star 1_star no_one_cares nobody_cares dont_care doesnt_care didnt_care couldnt_care_less treated_like_dirt treated_like like_cattle like_a_number in_pain in_agony screamed_at yelled_at shouted_at hung_up lost_my blood_everywhere not_clean unhygienic cockroaches mold moldy mould mouldy
        -2: understaffed short_staffed overcrowded overworked burnt_out burnout overcharged surprise_bill double_billed billing_error price_gouging denied_claim denied_coverage turned_away sent_home sent_away no_beds no_answer no_reply no_response no_one_answers nobody_answers cant_get_through cant_get_an couldnt_get_an unable_to_get still_waiting waited_hours waiting_hours hours_waiting hour_wait hours_wait waited_for_hours long_wait longest_wait waits_are wait_times waiting_list waited_weeks waited_months weeks_to months_to on_hold rude_staff rude_receptionist rushed brushed_off fobbed_off passed_around runaround run_around pushed_around lost_results lost_my_results no_privacy not_working doesnt_work isnt_working wont_work stopped_working not_answering system_down systems_down portal_down is_down are_down went_down outage ransomware hacked hack~ breach breached infected outbreak contaminated recalled
        -2.4: diabolical shocking shocked distressing distressed appalled unbelievable abysmally did_not_listen did_not_care not_interested not_available none_available took_too_long in_extreme_pain in_a_state no_updates no_sign_of no_help
        -1.3: should_have could_be_better could_have_been_better could_do_better must_do_better sooner quicker faster took_a_long took_more_than took_over took_ages took_hours waited_over wait_over hours_wait had_to_wait needs_improvement need_more needs_more would_like_more less_waiting shorter room_for_improvement need_to_improve needs_to_improve more_staff not_enough too_long too_late too_many too_few took_forever takes_forever no_parking parking no_explanation no_information not_informed wasnt_told werent_told never_told not_told nobody_told no_one_told lack_of poor_communication communication_was waiting waited wait_for
        0: to_improve no_everything nothing_everything pain_clinic positive_test tested_positive test_positive pain_relief pain_management no_problem no_problems no_issues no_complaints no_pain no_worries not_bad cant_complain cannot_fault cant_fault could_not_fault couldnt_fault critical_care intensive_care
        """;

    private const string Good = """
        3.4: amazing awesome fantastic wonderful incredible outstanding excellent exceptional superb brilliant perfect magnificent phenomenal fabulous best love~ loved loves lovely adore~ ecstatic thrilled overjoyed heavenly
        2.8: great happy happiness beautiful delighted delight~ joy joyful excited exciting exciting congratulations congrats blessed blessing blessings win~ winner winning won victory celebrate~ celebration hero heroes heroic terrific marvelous marvellous stunning gorgeous inspiring inspired inspiration inspirational proud grateful thankful gratitude yay woohoo hooray hurray
        2.3: good thanks thank thx appreciate~ appreciated appreciation enjoy~ enjoyed enjoyable fun funny glad pleased pleasure pleasant nice kind kindness friendly sweet cute cool helpful generous brave courage strong success successful succeed~ impressed impressive improved improving helped helping safe safely trust~ trusted hope~ hopeful hoping support~ supported supportive smile~ smiling laugh~ laughter lol haha hahaha lmao epic legend bravo kudos well_done good_job great_job good_luck shout_out welcome peace peaceful calm comfortable relaxed relief relieved
        1.6: better fine okay ok easy quick quickly fast prompt promptly smooth smoothly clean tidy clear fresh bright ready right correct fair honest honestly polite respectful respect~ useful valuable worth positive special interesting interested like likes liked favorite favourite agree~ agreed recommend~ recommended reassuring reassured reassure~ free bonus gift sunny warm fit healthy heal~ healed recover~ recovered recovery rescued rescue~ saved save saves saving save_lives saved_my_life lucky luck wow cheers please_donate
        1.2: yes yeah yep looking_forward cant_wait so_excited hopefully sure willing wish wishes xoxo hug hugs miss_you chill party fresh vacation holiday birthday happy_birthday weekend
        """;

    private const string GoodCare = """
        3.2: saved_my_life saved_his_life saved_her_life saves_lives went_above above_and_beyond second_to_none could_not_have_been_better couldnt_have_been_better could_not_ask_for couldnt_ask_for first_class top_notch 5_stars five_stars five_star highly_recommend forever_grateful so_grateful cannot_thank cant_thank cannot_praise cant_praise
        2.6: caring compassionate compassion attentive professional professionalism knowledgeable thorough dedicated dedication considerate courteous empathetic understanding patient_with gentle listened listens took_the_time take_the_time put_me_at_ease at_ease well_looked_after looked_after_me looked_after took_care_of taken_care_of explained_everything explained_things answered_all my_questions wonderful_staff great_staff friendly_staff lovely_staff angels angel lifesaver life_saver godsend
        2.2: cannot_improve cant_improve could_not_improve couldnt_improve nothing_to_improve no_improvement no_improvements cannot_better cant_better could_not_get_any_better couldnt_get_any_better could_not_have_done_better couldnt_have_done_better cant_be_improved could_not_be_better couldnt_be_better no_suggestions nothing_extra no_faults perfection faultless flawless spot_on
        1.8: explained informative informed efficient organised organized seen_quickly seen_on_time on_time no_wait short_wait no_problem no_problems no_issues no_complaints cant_complain cannot_fault cant_fault could_not_fault couldnt_fault not_bad comforting reassured answered accommodating cancer_free all_clear discharged_well on_the_mend feeling_better pain_free well_run spotless hard_working hardworking experienced happy_with satisfied satisfactory satisfaction
        """;

    private const string Abroad = """
        2.4: gracias excelente bueno buena genial feliz mejor maravilloso increible merci bravo excellent formidable heureux superbe danke super toll wunderbar gut beste prima grazie ottimo bellissimo felice obrigado obrigada otimo maravilhoso bedankt geweldig fijn mooi goed
        -2.4: malo mala terrible horrible peor triste odio miedo verguenza mierda dolor muertos mauvais triste honte merde pire affreux colere schlecht schrecklich furchtbar traurig angst scheisse katastrophe schlimm male pessimo brutto vergogna paura triste pior ruim pessimo vergonha medo slecht verschrikkelijk verdrietig bang ramp
        """;

    private const string Emoji = """
        2.6: 😀 😃 😄 😁 😊 😍 🥰 😘 ❤ 💕 💖 💗 💙 💚 💛 💜 🧡 🎉 🥳 👏 🙌 🤗 😂 🤣 😎 💪 ⭐ 🌟 😻 💯 🏆 ☺
        1.6: 👍 🙏 🙂 😉 😇 👌 ✨ 🌈 🤩 😋 💐 🌹 ✅
        -2.4: 😡 🤬 😠 💔 😭 😢 😞 😔 😟 😩 😫 😖 🤮 🤢 👎 😱 😨 😰 🖕 😤 💩 ☹ 🙁 😣 😥
        -1.2: 🙄 😒 😕 😐 😑 🤦 😷 🤒 ⚠ 🚨 😬 🤡
        """;

    public const string Boosters = """
        0.5: extremely absolutely completely utterly totally incredibly insanely unbelievably thoroughly beyond
        0.35: very really so such too deeply highly truly most super damn fucking freaking hella especially particularly bloody
        0.2: quite pretty rather more even just still always never
        -0.35: slightly somewhat kinda kind_of sort_of barely hardly a_bit a_little little almost partly fairly mildly
        """;
}
