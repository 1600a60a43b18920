namespace Heed.Language.Words;

/// <summary>
/// Words that wound, for moderation: swearing and its disguises, insults, slurs against groups, sexual coarseness, wishes of harm. Listed so that a desk can be spared
/// them and so that staff under attack are seen; a word here is a hint, and the learned weights decide, but for what wounds by itself (<see cref="Facets.OffenceRules"/>). Written for this program.
/// </summary>
internal static class OffenceWords
{
    public static readonly string[] Lists = [Swearing, Insults, Slurs, Harm, Decisive];

    private const string Swearing = """
        Offensive: fuck fucks fucked fucker fuckers fuckin fucking fuckery fuckface fuckhead fuckwit fuckwits fucktard motherfucker motherfuckers motherfucking mofo mf mfer mfers mfs muthafucka muhfucka fuk fuking fukin fuc fuckn fck fcking fckin fcked fkn fking fkd fuq fvck phuck fugly clusterfuck f_ck f_cking f_cked f_cker f_k f_king f_ing f_u_c_k fuck_off fuck_you fuck_u fuck_this fuck_them fuck_him fuck_her fuck_yourself f_off gtfo stfu foh gfy fu
        Offensive: shit shits shitty shitter shitting shittiest shite shites shithead shitheads shitbag shithole shitshow shitstain shitface bullshit bullshitter bullshitting horseshit batshit dipshit dipshits apeshit chickenshit shyt shyte sht sh_t sh_tty s_h_i_t bs piece_of_shit full_of_shit eat_shit talking_shit
        Offensive: ass asses asshole assholes asshat asshats arse arses arsehole arseholes asswipe assclown assclowns jackass jackasses dumbass dumbasses badass fatass lardass smartass dumb_ass kiss_my_ass lick_my my_ass ur_ass your_ass bitch_ass punk_ass a_hole a_holes azz
        Offensive: bitch bitches bitchy bitching bitchass biatch biotch beotch bytch b_tch b_tches sonofabitch son_of_a_bitch slut sluts slutty whore whores whoring ho hoe hoes thot thots skank skanky slag slags tramp hooker tart floozy bimbo
        Offensive: cunt cunts cunty c_nt twat twats dick dicks dickhead dickheads dickwad d_ck prick pricks cock cocks cocksucker cocksuckers knob knobhead bellend bellends wanker wankers wank tosser tossers minger git sod bugger buggers bollocks bollox bawbag gobshite pillock plonker arsewipe pussy pussies pussyass douche douches douchebag douchebags scrote nutsack jizz cum tits titties boobs boob blowjob bj dildo jerkoff jerk_off suck_my suck_a eat_a_dick circle_jerk porn horny
        Offensive: damn dammit damnit goddamn goddamned goddamnit hell crap crappy piss pissed pissing bastard bastards b_stard bloody freaking frickin friggin effing effin hoor puta puto mierda cabron pendejo pendejos joder gilipollas hijo_de_puta merde connard salope putain enculer scheisse scheiße arschloch hurensohn wichser fotze kurwa cazzo stronzo vaffanculo caralho porra
        """;

    private const string Insults = """
        Insult: idiot idiots idiotic idiocy moron morons moronic imbecile imbeciles cretin cretins dunce dimwit dimwits nitwit halfwit halfwits numbskull numpty muppet muppets dumb dumber dumbest dummy dummies dumbo dumbfuck stupid stupider stupidest stupidity stupidly dolt oaf simpleton airhead bonehead blockhead knucklehead meathead pinhead peabrain brain_dead braindead brainless brainwashed mindless clueless ignorant ignoramus fool fools foolish lunatic lunatics loony loon nutjob nutjobs nutcase nutter nutters nuts wacko wackos whacko crackpot psycho psychos psychopath sociopath maniac deranged unhinged demented delusional insane crazy cuckoo mental_case
        Insult: loser losers pathetic scum scumbag scumbags lowlife lowlifes low_life trash trashy garbage human_garbage waste_of_space waste_of_oxygen waste_of_skin worthless useless vermin parasite parasites leech leeches cockroach cockroaches rat rats snake snakes weasel pig pigs swine cow fat_cow hag hags old_hag crone witch troll trolls sheep sheeple puppet puppets stooge stooges shill shills bot clown clowns buffoon buffoons joke laughing_stock creep creeps creepy pervert perverts perv pervs pedo pedos paedo pedophile pedophiles paedophile rapist rapists predator groomer groomers degenerate degenerates deviant freak freaks weirdo weirdos filth filthy disgusting vile repulsive ugly fugly fat fatso fatty lardy obese skinny smelly stinking
        Insult: liar liars lying pathological_liar fraud frauds phony phonies fake crook crooks crooked criminal criminals traitor traitors treasonous traitorous coward cowards cowardly hypocrite hypocrites hypocritical racist racists bigot bigots bigoted nazi nazis neo_nazi fascist fascists fascism commie commies communist communists marxist dictator tyrant thug thugs gangster terrorist terrorists hater haters snowflake snowflakes libtard libtards lib libs liberals leftist leftists lefty demonrat demorats republitard conservatives antifa maga magat trumptard feminazi feminazis sjw cuck cucks soyboy beta incel incels simp neckbeard karen boomer redneck rednecks hillbilly white_trash trailer_trash chav chavs gammon remoaner
        Insult: arrogant selfish greedy nasty mean evil wicked cruel heartless soulless spineless gutless disgrace disgraceful embarrassment shameful shameless shut_up shut_ur shut_your shut_it go_away get_lost get_a_life get_a_brain get_bent piss_off sod_off bugger_off bite_me screw_you screw_off go_to_hell rot_in_hell burn_in_hell you_suck he_sucks she_sucks they_suck sucks nobody_likes_you no_one_likes_you you_people ya_dumb you_dumb you_stupid you_are_a_disgrace you_are_an_idiot what_an_idiot little_man crybaby crybabies whiner whiners moaner brat brats spoiled attention_seeker gold_digger drama_queen crackhead crackheads junkie junkies druggie druggies drunk drunkard bum bums quack quacks butcher butchers
        """;

    private const string Slurs = """
        Slur: nigger niggers nigga niggas niggaz nigg niglet negro negroes coon coons jigaboo spook sambo wog wogs darkie darky kaffir chink chinks chinky gook gooks jap japs nip slope zipperhead slanteye paki pakis raghead ragheads towelhead towelheads sandnigger camel_jockey muzzie muzzies muzrat mudslime kebab spic spics spick wetback wetbacks beaner beaners greaser gringo gyppo gypo gypsies pikey pikeys kike kikes yid yids hymie heeb dago dagos wop wops polack polacks kraut krauts limey mick honky honkies cracker crackers redskin squaw injun abo abos halfbreed half_breed mongrel rapefugee rapefugees illegals anchor_baby
        Slur: fag fags faggot faggots faggy fagot dyke dykes homo homos lesbo poof poofs poofter batty_boy sodomite tranny trannies trannys shemale shemales heshe ladyboy troon troons
        Slur: retard retards retarded tard tards spaz spastic spastics spacker mong mongoloid cripple cripples crippled gimp midget midgets schizo downie window_licker mental_patient
        Slur: islamist jihadi jihadis subhuman subhumans savages savage animals invaders infest infesting build_the_wall build_that_wall send_them_back send_her_back deport_them go_back_to_your go_back_to_africa buildthatwall womansplain women_belong get_back_in_the_kitchen kitchen_where feminism_is hysterical_woman
        """;

    private const string Harm = """
        Violence: kill killed killing kills killer murder murdered murdering stab stabbed stabbing shoot shooting shot strangle choke beat_up beat_the beat_your beat_him beat_her smash smash_your punch punched kick kicked slap slapped slap_the hang hanged lynch execute executed behead burn_them bomb bombed explode rape raped raping torture tortured hurt_you hurt_them destroy destroyed crush throat knife gun guns bullet acid
        Violence: kill_yourself kys hope_you_die hope_he_dies hope_she_dies hope_they_die go_die drop_dead die_in_a_fire deserve_to_die deserves_to_die should_be_shot should_be_hanged should_be_killed neck_yourself hang_yourself jump_off_a you_should_die you_will_pay watch_your_back break_your break_his_neck knock_you_out knock_your kick_your_ass beat_your_ass whoop_your
        Group: queer queers muslim muslims islam islamic jews jew jewish black blacks white whites gay gays lesbian trans women woman girls females female men immigrant immigrants immigration migrant migrants refugee refugees mexican mexicans asian asians chinese indian indians african africans arabs arab christian christians liberal democrat democrats republican republicans trump hillary obama antifa kavanaugh gun_control maga brexit tories labour_party
        """;

    // Wounds: a slur that hardly anybody writes for another reason, its disguises, and abuse of other languages that stands in English posts too. Quoted: people speak of abuse, or
    // call themselves so. Person: whom a slur beside it is thrown at. Harsh: insults that people say of a service too, when they complain.
    private const string Decisive = """
        Wounds: nigger niggers niglet n1gger n1ggers nigg3r n1gg3r nlgger n_gger n_ggers n_gg_r n_i_g_g_e_r jigaboo wog wogs darkie darkies kaffir kaffirs gook gooks zipperhead slanteye paki pakis p4ki p4kis paki5 p_ki p_kis raghead ragheads towelhead towelheads sandnigger camel_jockey muzrat muzrats mudslime mudslimes spic spics wetback wetbacks beaner beaners gyppo gyppos gypo gypos pikey pikeys kike kikes hymie
        Wounds: faggot faggots faggy f4ggot f4ggots fagg0t f_ggot f_ggots f_gg_t f_g_g_o_t tranny trannies trannys tr4nny tr_nny shemale shemales heshe batty_boy troon troons retard retards r3tard r3tards r_tard r_tards libtard libtards spaz spazzes window_licker window_lickers rapefugee rapefugees untermensch
        Wounds: madarchod maderchod madarchot bhenchod behenchod bhosdike bhosdi chutiya chutiye chutiyas gandu randi haramzada haramkhor oloshi olosho putangina putang_ina tangina tang_ina gago gagong ulol hayop_ka pukingina hijo_de_puta hijos_de_puta filho_da_puta filhos_da_puta figlio_di_puttana hurensohn hurensöhne wichser arschloch arschlöcher fotze vaffanculo connard connards connasse salope enculé encule enculés gilipollas pendejo pendejos malparido klootzak klootzakken kankerhoer kurwa_mac skurwysyn
        Quoted: called calling calls call_me call_us call_them the_word words slur slurs shout shouted shouting yelled sprayed wrote written racist racists racism homophobic homophobia homophobes transphobic transphobia ableist bigot bigotry proud abuse abused abusive hate_crime harassed harassment bullied reported
        Person: doctor doctors dr nurse nurses surgeon surgeons receptionist receptionists midwife midwives paramedic paramedics consultant consultants gp gps staff people person man woman men women guy guys girl lady bloke kid kids driver drivers porter porters therapist dentist pharmacist manager ceo boss worker workers bitch bastard bastards cunt cunts scum idiot idiots
        Harsh: pathetic worthless useless disgusting vile repulsive filth filthy stinking smelly ugly disgrace disgraceful embarrassment shameful shameless joke garbage trash rubbish crazy insane arrogant nasty mean cruel heartless selfish greedy stupid fake fraud liars lying crooked criminal spoiled butcher butchers quack
        """;

    /// <summary>Wishes of illness and death at somebody, as rules in the manner of <see cref="UrgentWords"/>, with what takes one back.</summary>
    public const string Curses = """
        @ill_wish: hope hopes hoping wish wishing pray praying
        @ill_whom: you u ya youd youll ur your yall he she they theyd hed shed his her their every whole all everyone ceo doctor doctors surgeon nurse nurses lot
        @ill_end: die dies died rot rots choke chokes suffer suffers burn burns perish croak drown drowns
        @ill_get: get gets catch catches got have has had
        @illness: cancer leukaemia leukemia covid corona coronavirus aids hiv ebola sepsis gangrene tumour tumor tumours tumors stroke rabies cholera plague syphilis
        curse: {ill_wish} . {ill_whom} .. {ill_end}
        curse: {ill_wish} . {ill_whom} .. {ill_get} {illness}
        curse: may you|they|he|she .. {ill_end}
        curse: may you|they|he|she .. {ill_get} {illness}
        curse: go|fuck . choke on|to
        curse: drop dead
        curse: rot|burn in hell
        curse: deserve|deserves {illness}
        curse: deserve|deserves to {ill_end}
        hush: dont|not|never|doesnt|wont|cant|without|nobody|no . {ill_end}
        hush: dont|not|never|doesnt|wont|cant|without|nobody|no . {ill_get} {illness}
        hush: {ill_end} . peacefully|painlessly
        hush: {illness} care|jab|jabs|vaccine|vaccines|vax|shot|shots|booster|boosters|test|tests|treatment|meds|free|early|clinic|screening|funding|support|drugs|pass
        hush: drop dead gorgeous
        """;
}
