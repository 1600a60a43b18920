namespace Heed.Evaluation;

/// <summary>Invented posts of daily life and the news, for what the rated sets have little of.</summary>
public static partial class SentimentCases
{
    public const string PostGood = """
        {Going to|Off to|On my way to|Heading to} {see|watch} {the final|the show|the band|the match} {tonight|tomorrow|on Friday} {!!|with my best friend|can't wait}
        {Tickets|Got tickets} for {the tour|Saturday's game|the festival} {!|booked|yesss}
        {Who's|Who is} {ready|excited} for {the game|the new season|Sunday}?
        {Let's go|Come on} {boys|girls|team}!
        NAME is {the real deal|on fire this season|so underrated|a class act}
        {First|Opening} {night|day} of {the season|the tour} {tonight|tomorrow}, {so ready|bring it on}
        Nothing {better|beats} {than |}{a cold drink on the porch|Sunday with family|coffee and a good book}
        {Happy|Merry} {birthday|anniversary|Friday} {to my favorite person|NAME|everyone} {!|🎉|❤️}
        {New|The new} {album|episode|trailer} {tonight|drops tomorrow} and I'm {not ready|here for it|so hyped}
        {My|Our} {team|girl|boy} {won|made the playoffs|got the job}!
        {Come|Come and} {join us|celebrate|dance} {this Saturday|tonight at 8}, it's going to be {great|fun|awesome}
        {Nurses|Our nurses|Paramedics} are {heroes|the backbone of this country}. {Thank you|Respect}
        {Mom's|Dad's|My} scan came back {clear|clean}. {Crying happy tears|So relieved|Thank God}
        {Congrats|Congratulations} {to|} NAME on {the promotion|a deserved win|NUM years}
        """;

    public const string PostBad = """
        {How|Why} is {NAME|this man|he} still {in office|on TV|employed}?
        {NAME|The government|Congress} {lied|lied again|doesn't care|sold us out}
        {Another|Yet another} {shooting|attack|bombing}. When does it {end|stop}?
        {NUM people|Dozens|At least NUM} {dead|killed|injured} {after|in} {crash|fire|floods|attack} {in TOWN|near TOWN}
        {Stop|Quit} {pretending|acting like} {this is normal|you care}
        {Can't|I can't} believe {NAME said that|they let this happen|people voted for this}
        {So much for|There goes} {my weekend|our season|democracy}
        {My|This} {phone|car|laptop} died {again|on me} {right before|in the middle of} {the exam|my shift}
        {Imagine|Picture} {thinking|believing} {this is ok|he cares about you}
        {Work|School|Monday} {tomorrow|again}. {Kill me|ugh|no thanks|:(}
        {Nobody|No one} {asked|wants this|believes you}
        {We|They} {lost|blew it} {again|to the worst team in the league}
        {Hospital|The ER} {turned my mother away|left my dad in a corridor NUM hours|sent my son home with a broken arm}
        {He|She|NAME} is {a disgrace|unfit for office|the problem}
        {The media|The press|CNN} {won't report|is hiding|ignores} this
        Oh {great|good|wonderful}, {it's raining again|another meeting|the train is cancelled}
        {Yeah|Sure}, {because that worked so well last time|that'll fix it}
        """;

    public const string PostNeutral = """
        {TOWN|NAME} {council|court|hospital|board} to {vote|meet|decide} on {budget|plan|bill} {Tuesday|next week} http://t.co/NUM
        {Minister|President|Governor} NAME to {visit|speak in} TOWN on {Monday|Thursday}
        {What|Which} {time|channel} is the {game|debate|show} on {tonight|tomorrow}?
        {Live|Watch live}: NAME {speaks|testifies} {in TOWN|at NUM pm} http://t.co/NUM
        {Photos|Video|Listen}: {NAME at TOWN|the march in TOWN|interview with NAME} http://youtu.be/NUM
        {We're|We are} hiring {a nurse|an engineer|drivers} in TOWN. Apply {here|now} http://bit.ly/NUM
        {Reading|Watching|Listening to} {chapter NUM|the news|the debate}
        {NAME|He|She} {says|said} {talks will continue|results will come on Friday|he will run in 2020}
        {Does|Did} {anyone|anybody} {know|have} {the score|a spare charger|NAME's number}?
        {Doors|Line up|Kick off} {at NUM pm|7:30} {Saturday|tomorrow} at {the TOWN hall|the arena}
        {I|We} {tested|test} {negative|positive} {for covid|on Monday}, {isolating|back at work} {until Friday|tomorrow}
        {My|Her} surgery is {on Tuesday|at 9 tomorrow} at {TOWN General|the cancer centre}
        {Critical care|The emergency department|Intensive care} {moves|is moving} to {level NUM|the new wing} {on Monday|in March}
        {Poll|Survey}: NUM percent {of voters|of nurses} {back|prefer} {the plan|option A}
        {Now playing|#nowplaying}: NAME - {Track NUM|Blue Hour|Harbor}
        {NAME|TOWN} vs {NAME|TOWN}: {team news|line-ups|preview} http://t.co/NUM
        {Flu shots|Vaccines|Blood tests} {available|offered} {at TOWN clinic|Monday to Friday} {from 9|until noon}
        {Today|On this day} in {1969|1984|NUM}: NAME {born|elected} in TOWN
        {My|Her|His} {lab|blood|test} results are in {the portal|the app|the post}
        {My|Our} {doctor|nurse|GP} {works|is} at {TOWN General|the TOWN clinic} {on Mondays|now}
        {The|Our} {clinic|ward|pharmacy|hospital} {opens|closes|is open} at {nine|8 am|noon} {on Monday|every day|}
        {Mom|Dad|My wife} is {in surgery|at the hospital|having a scan} {today|until noon|this morning}
        {Test|Tests|Her test} came back {negative|positive}, {second one is|next one} {Friday|on Monday}
        {Please|Can someone|Could you} {call|ring|email|text} me {about my bill|about the appointment|about my account|when you can}
        {Please|Kindly} {send|mail|forward} {the form|my records|a copy of the bill} {to me|to my doctor|by Friday}
        {Who|Where} do I {call|ask|write to} about {my bill|a claim|a payment|an appointment}
        {Visiting hours|Outpatients|Appointments} {are|run} from {2 to 4|9 until 5}
        {I|We} have an appointment with {Dr NAME|the surgeon|the dentist} {tomorrow|on Tuesday} at NUM
        {The|Our} {shuttle|minibus|park and ride|night train|ferry} {leaves|goes|stops} {every NUM minutes|on the hour|at half past} {from gate NUM|at the main entrance|until 6 pm}
        {Wait|Please wait|Take a seat} {in the lobby|at desk NUM|by the entrance} {until your number comes up|for the porter|and bring your letter}
        {Walk-in|Opening|Surgery} hours {are|run} {8 to 12|from ten to six} {on weekdays|at the weekend|}
        {The waiting room|The lift|The desk for letters|Car park NUM} is {on the second floor|on level NUM|behind the pharmacy}
        {Average|Usual} {wait|call} is NUM minutes {today|this week|on weekdays}, {see the board|more at http://t.co/NUM}
        {Drivers|Porters|Volunteers} {work|start} {from seven to three|in two shifts|at TOWN General on Mondays}
        If {NAME|he} {runs|plays} {on Saturday|again}, {who|what} {would you pick|happens to the rest}?
        """;
}
