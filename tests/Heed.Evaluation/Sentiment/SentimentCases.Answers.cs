namespace Heed.Evaluation;

/// <summary>Invented answers of patients, by what was asked: a bare noun praises where one asks for the good and complains where one asks what to mend.</summary>
public static partial class SentimentCases
{
    public const string GoodAskedGood = """
        {The|All the} {staff|nurses|doctors|people}
        {Staff|Nurses|Doctor|Reception} {was|were} {friendly|kind|lovely|helpful|polite}
        Everything
        {Everything|All of it} {was good|was great|was excellent|really}
        {The care|The kindness|Kindness|Being listened to|Quick service|Cleanliness|The food|Good communication}
        {Seen|Seen to} {on time|quickly|straight away}
        {Friendly|Caring|Helpful} {staff|team|atmosphere}
        I was {listened to|treated with respect|put at ease}
        {My|The} {therapist|keyworker|consultant|midwife|dentist} {was|is} {great|supportive|brilliant|understanding}
        Always {there for me|someone to talk to|on time}
        {Clear|Good} {explanation|information|advice}
        {Looked after|Cared for} very well
        The {group|sessions|exercises|talks} helped me {a lot|cope|understand}
        Support {from|of} {the team|NAME|my nurse}
        {Very|Really} {good|professional|efficient}
        The {quick|short} wait
        Friendly and {efficient|informative|professional}
        {Being able to|Able to} {talk|be honest|ask questions}
        {Prompt|Easy} {appointment|booking|parking}
        """;

    public const string BadAskedGood = """
        {Nothing|nothing|NOTHING|Nothing at all|Not a thing|Absolutely nothing|Nothing really}
        {None|Zero|nil|Not much|Very little}
        Nothing {was good|good about it|comes to mind}
        {Nothing, |}{I was left waiting|nobody helped me|no one listened|waited NUM hours}
        {Can't|Cannot} think of anything {good|positive}
        {Not a lot|Nothing as I was not seen|You did nothing well}
        {Didn't|Did not} {help|do anything|like anything}
        There was nothing {good|positive} {|about the visit}
        {It wasn't|Wasn't} good {at all|}
        Leaving
        """;

    public const string NeutralAskedGood = """
        {N/a|n/a|NA|Don't know|Not sure|No comment}
        {Not applicable|I don't know yet|Too early to say|See above}
        {The time|Location|Same as before}
        Some {staff|nurses} were {good|kind}, others {less so|not so much}
        {It was ok|Average|Okay I suppose|So so}
        """;

    public const string GoodAskedBetter = """
        {Nothing|nothing|Nothing at all|Not a thing|Absolutely nothing|None|No|Nope|Nothing really}
        {Nothing|No}, {it was|everything was|all was} {perfect|fine|great|very good|excellent}
        {Can't|Cannot|I can't} think of anything
        {Nothing, |}keep up the good work
        {Couldn't|Could not} {fault it|be better|ask for more}
        {I am|I'm} {happy|satisfied} {with everything|as it is}
        {Not really|Nothing comes to mind|I don't think so}, {very good|all good|great service}
        {Very|Really} {good|happy|pleased} {|service|with it all}
        {No complaints|No improvements needed|Nothing needs changing}
        All {good|fine|great|was well}
        {Staff|The nurses} were {brilliant|lovely|excellent}
        You {do|did} {a great job|everything well|very well already}
        """;

    public const string BadAskedBetter = """
        {Waiting|Wait} {times|time|list|lists}
        {More|Extra} {staff|nurses|doctors|beds|parking|information|appointments|support|privacy}
        {Communication|Parking|The food|Food|Attitude of staff|Everything|Cleanliness|Signage|The waiting room|Noise at night}
        {Better|Improve} {communication|food|parking|waiting times|organisation|signs}
        {Shorter|Less} {waiting|waiting times|queues|time waiting}
        {Be|Being} {on time|seen on time|kinder|more understanding|told what is happening}
        {Answer|Pick up} the phone
        {Listen|Listening} {to patients|more|to me}
        {Keep|Tell} {us|patients|people|me} {informed|what is going on|about delays}
        {Quicker|Faster|Earlier} {appointments|response|results|service|discharge}
        {Stop|Don't} {cancelling appointments|rushing people|changing my worker|treating us like numbers}
        {I waited|Waited|Had to wait} NUM {hours|weeks|months} {to be seen|for an appointment|for results}
        {Nobody|No one} {told me|explained|rang me back|came}
        {The|My} {doctor|nurse|receptionist|therapist} was {rude|abrupt|late|dismissive|not interested}
        {See|Seeing} the same {person|doctor|nurse|worker} {each time|every time|}
        {Not enough|Too few|Lack of} {staff|time|sessions|help|beds|chairs|support}
        Longer {sessions|appointments|visiting hours}
        {Train|Employ} {your|more} {staff|people}
        {More|Better} {regular|frequent} {contact|visits|updates}
        {The|Your} {letter|text|map} {was confusing|came too late|had the wrong date}
        {Hot|Warmer|Edible} food
        {Take|Taking} me seriously
        {Help|Treatment} {sooner|earlier|when I asked for it}
        """;

    public const string NeutralAskedBetter = """
        {N/a|Don't know|Not sure|No comment|Not applicable|Unsure}
        {Maybe|Perhaps} {a coffee machine|a water cooler|magazines|a clock|a radio}, {otherwise|but} {fine|good|all good}
        {Staff|Nurses} {lovely|great|good} but {the wait was long|parking is difficult|it was noisy|the food was poor}
        {Good|Excellent} care, {long|a long} wait
        It {depends|varies} {on the day|who you see}
        {Haven't|I have not} {used it enough|been long enough} to say
        """;

    public const string GoodOpen = """
        {Because|As|I felt} {the staff were|everyone was|they were} {kind|caring|helpful|wonderful|professional}
        {Very|Really} {helpful|caring|professional|good service|pleased with my care}
        {Treated|I was treated} with {respect|dignity|care|kindness} {throughout|at all times}
        {Everyone|NAME|My nurse} {listened|took the time to explain|put me at ease|went out of their way}
        {Efficient|Quick|Prompt}, {friendly|clean|polite} {|and caring}
        {No problems|No complaints|All went well|Everything went smoothly}
        {Seen|I was seen} {on time|quickly} and {everything was explained|all my questions answered}
        {It has|The group has|Therapy has} {helped me|changed my life|given me my confidence back}
        {The ward|Hospital} {was|is} {clean|spotless|calm} and {staff|nurses} {were|are} {attentive|lovely}
        """;

    public const string BadOpen = """
        {Waited|I waited|Kept waiting} {NUM hours|over NUM hours|all day} {and nobody came|to be seen|with no information}
        {Rude|Unhelpful|Uncaring} {staff|receptionist|doctor|nurse}
        {No|Zero|Lack of} {communication|support|empathy|care|follow up} {|at all|from anyone}
        {I was|Felt} {ignored|dismissed|judged|rushed|not listened to|fobbed off}
        {Cancelled|My appointment was cancelled} {NUM times|at the last minute|without notice}
        {Discharged|Sent home} {too early|without any help|in pain|with no plan}
        {Nobody|No one} {knew|explained|seemed to know|would tell me} what was {going on|happening}
        {Left|I was left} {in pain|on a trolley|alone|in a corridor} for NUM hours
        {Having|I had} to {chase|ring again and again|repeat my story to everyone|pay for parking for NUM hours}
        {The|My} {medication|diagnosis|letter|referral} was {wrong|late|lost|forgotten}
        {Promised|Was promised} {a call back|a referral|help} that never {came|happened}
        {Different|A different} {doctor|worker|nurse} every time, {no continuity|start from scratch}
        """;

    public const string NeutralOpen = """
        {It was|Just|The service was} {ok|okay|average|alright|as expected}
        {Staff|Nurses|Doctors} {good|kind|nice} but {waiting time|the wait|parking|food} {poor|too long|terrible}
        {Routine|First} {appointment|visit|check}
        {Too early|Only been once, too soon} to {say|tell|know}
        {I had|Went for} {a blood test|an x-ray|my yearly review|a scan}
        {Some|Mixed|Up and down}: {good days and bad|some good some bad|depends who is on}
        {N/a|Don't know|No reason|Because you asked me}
        """;
}
