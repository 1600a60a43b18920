namespace Heed.Evaluation;

/// <summary>More made-up posts to learn intents from: those whose words mislead one by one.</summary>
public static partial class IntentExamples
{
    private const string MockingComplaint = """
        Great, one more week without my results. Outstanding
        Thanks for mixing up my samples, really made my day
        Lovely, six hours on the floor of your waiting room
        Love being put on hold until the line closes
        Brilliant, the taxi you booked went to my old address
        Congratulations on billing my late father
        Well done for breaking grandma's glasses
        Superb, the wrong knee was marked for surgery
        How kind of you to send him home in slippers
        Cheers for the rash from your dirty sheets 👏
        Wonderful, a fourth letter with the wrong name
        Bravo, it took you two months to send one page
        Amazing how the phone is always engaged
        Thank you so much for the bruises and the bill
        Nice of the consultant to turn up two hours late
        Gotta love a ward that runs out of pillows
        My mother hasn't been washed for three days
        Nobody has told us where he was taken
        Still no reply about my biopsy
        Gran was left on the commode for an hour
        Asked for a blanket at nine, none came
        The ambulance took four hours and then went to the wrong house
        They lost my sister's blood test
        One nurse for the whole corridor last night
        Sent away twice, then it was a clot
        My repeat prescription is late again and no one picks up
        Was promised a scan in May, it is now September
        Discharge letter went to somebody else
        """;

    private const string DeniedBlamePraise = """
        Nothing was too much trouble for the day unit
        No complaints at all, straight in and straight out
        I never felt rushed by any of them
        Couldn't have asked for a better team on the night
        Can't fault the district nurses
        Not a bad word to say about maternity
        Nobody could have been more patient with my boy
        We were never left wondering what came next
        It wasn't half as bad as I feared, thanks to the nurse
        I can't thank the crew enough
        You won't find nicer people than the chemo nurses
        Couldn't have managed without the hospice team
        Didn't feel the needle at all, so gentle
        They never gave up on dad
        Zero fuss and no waiting at the eye unit
        Nothing but praise for the whole ward
        """;

    private const string Notices = """
        Bereavement support meets on the first Monday
        Low back exercises are on page nine
        The polyp was benign, next check in three years
        Heart failure clinic letters go out on Fridays
        Infection control training in room four
        Bad debt and payments, ground floor
        Her throat swab was negative
        My aunt has kidney disease and goes to dialysis on Mondays
        The wound was cleaned and dressed this morning
        Nausea after surgery: advice sheet
        Complaints desk is next to the chapel
        Broken ankle leaflet, what to expect
        Falls and fractures group, Wednesdays at three
        Cells were normal on the second slide
        Cancer screening van in Ashford until Friday
        Stroke ward visiting two to eight
        """;
}
