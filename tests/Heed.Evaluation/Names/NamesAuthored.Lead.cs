namespace Heed.Evaluation;

/// <summary>Names that are plain words or places, where a title, a relation or the rest of the sentence makes them names, and the same words where they are none.</summary>
internal static partial class NamesAuthored
{
    private const string AlsoPlaces = """
        Sydney Georgia India Paris Austin Dallas Jordan Kenya Israel Florence Brooklyn Virginia Carolina Savannah Madison Lincoln Jackson Devon Chester Milan Adelaide Asia Dakota Kent
        """;

    private const string SurnamesAlsoWords = """
        Long Young White Short Good Cook Hunter Stone Hill Lake Banks Street King Bishop Price Sharp Wise Moon Summers Friday May North Grace Wolf Swan Rice Berry Root Rose Bell Gates House Head Hart Cross Power
        Storm Walker Waters Wright Butcher Best Rich Noble Drew Field West Winter Frost Snow Mills Parsons Potter
        """;

    private const string WithParticles = """
        van der Berg
        van Dijk
        de la Cruz
        de Souza
        dela Rosa
        von Braun
        di Marco
        al Rashid
        bin Yusuf
        ter Horst
        van den Broek
        da Silva
        del Rio
        le Roux
        """;

    private const string WithLead = """
        Mr {wl} never came back to see her
        Mr {wl} did my knee last spring
        Mr {wl} from records lost the file
        Mr {wl} has cancelled three times
        Mrs {wl} in the next bed was crying
        Mrs {wl} waited all day for her tablets
        Miss {wl} said it was nothing
        Ms {wl} at the desk would not listen
        Dr {wl} was rude to my mother
        Dr {wl} saved my leg
        Dr. {wl} sent me home with tablets
        dr {wl} botched my knee
        dr. {wl} told me it was in my head
        saw Dr {wl} on Tuesday
        under Dr {wl} for my heart
        Doctor {wl} never listens
        Prof {wl} was late again
        Nurse {wl} ignored the buzzer
        Nurse {wl} was kind to my nan
        Nurse {wl} on nights is a star
        Sister {wl} runs a good ward
        Councillor {wl} came to the opening
        Mr {van} never turned up
        Dr {van} explained it all
        Mrs {van} is in bed nine
        Prof {van} did the surgery
        nurse {van} was lovely
        my surgeon was Mr {van}
        my aunt {fvan} has no bed
        my brother {fvan} died there
        {fvan} died waiting
        {fvan} is on ward 3
        thank you {fvan} for your kind words
        Dr {fvan} is the best
        our friend {fvan} fell on the stairs
        nurse {fvan} stayed late
        my brother {w} is on a trolley
        my brother {p} is in intensive care
        my niece {p} is still in surgery
        my niece {w} had her scan today
        my son {w} has waited nine hours
        my son {p} was sent home
        My daughter {p} waited six hours
        our daughter {w} was born there
        Our son {w} had his operation today
        Our son {p} had his operation today
        my wife {p} had a stroke on your ward
        my husband {w} cannot breathe
        my mum {w} fell out of bed
        my nan {w} has been on a trolley for two days
        my gran {w} fell twice
        my dad {w} got the wrong tablets
        my grandad {w} was left in the corridor
        my sister {w} works on that ward
        my sister {p} was on that ward
        my auntie {w} was a nurse there
        my uncle {w} died in the corridor
        my cousin {p} has lost her baby
        my friend {w} has the same doctor
        my friend {w}'s operation was cancelled again
        my friend {p}'s scan was lost
        my partner {w} waited all night
        my girlfriend {p} had a miscarriage in the waiting room
        my boyfriend {w} broke his leg
        my boy {w} has asthma
        my little girl {p} is so brave
        my baby {w} is in the NICU
        baby {w} was born at home
        pray for baby {w} in the NICU
        our twins {w} and {f} are home
        nurse {w} was lovely
        nurse {p} was lovely
        nurse {w} on ward 7 was an angel
        midwife {w} delivered our son
        Sister {w} in the labour ward needs a raise
        brother {w} passed away in the night
        the porter {w} was so gentle
        the receptionist {w} hung up on me
        the porter, {p}, found her in the end
        {w} my husband is still waiting
        {w} my wife had her operation yesterday
        {w} my friend is in surgery
        {p} my niece is in surgery
        {w} (my son) had his operation cancelled
        {p} (my daughter) is still in there
        {w} died waiting for an ambulance
        {p} died waiting for an ambulance
        {w} was sent home with a broken hip
        {p} was sent home with a broken hip
        {w} is still in surgery
        {p} is still in surgery, six hours now
        {w} has been moved to ward 4
        {w} gave birth on the floor
        {w} fell out of bed again
        {w} got the wrong meds and nobody told us
        {w} from billing was rude
        {w} on reception needs to learn manners
        {w} in the pharmacy was very kind
        spoke to {w} on reception, so rude
        spoke to {p} on reception
        spoke to {w} in patient relations
        asked {w} at the desk and she shrugged
        thank you {w} for looking after nan
        thank you {p} for looking after nan
        thanks {w} you were brilliant
        please pray for {w}, she is in intensive care
        please pray for {p}, he is in surgery
        They gave {w} the wrong blood
        They told {w} to go home
        justice for {w}, she died waiting
        Mum ({f}, 92) is on the floor
        my nan ({w}, 88) has no bed
        Aunt {w} fell over
        Nurse {w} was kind
        my nan {w} has no bed
        Dad ({f}) waited nine hours
        {w}, my husband, is in there
        JUSTICE FOR {f}! SHE DIED WAITING
        {f} WAS LEFT ON A TROLLEY FOR HOURS
        {n} WAS LEFT ON A TROLLEY FOR HOURS
        MY SON {f} IS STILL WAITING
        MY MUM {f} DIED IN YOUR CARE
        MY DAD {n} DIED IN YOUR CARE
        """;

    private const string WithoutLead = """
        mum hope you are ok in there
        hey mum hope the scan went well
        dad hope you get seen soon
        thanks nurse hope you have a rest
        my mum will not go back
        my dad will be moved on Monday
        Will my husband be seen today
        Will my son get a bed
        May my nan rest in peace
        Hope my husband gets seen soon
        Hope my sister is fine
        my sister may need surgery
        my son can walk again
        my brother works on that ward
        my brother just sat there
        my mum rose at six for the bus
        my nan never complains
        my dad long gone by then
        my mother young and scared
        my wife sick with worry
        my dad park the car please
        mum park at the back
        my son day three in intensive care
        my wife day one of chemo
        my dad bed four by the window
        my friend over there is faint
        my friend said the same
        my friend from church drove us
        my girl best news all day
        my boy good as gold
        my sister in law waited too
        my sister from India rang
        my sister in Georgia is a nurse
        my cousin in Paris had the same
        my brother over in Kenya says hello
        my aunt lives in Florence
        my uncle moved to Georgia
        our son goes to London for treatment
        our daughter flew in from Sydney
        my nurse in Austin was better
        nurse hope it gets better
        the nurse long gone home
        nurse call bell never works
        Nurse Station is empty
        Nurse Call is broken again
        Nurses Day is in May
        Nurse training in March
        Sister hospital is full too
        Mother Nature is cruel
        Father Christmas came to the ward
        Uncle Sam pays nothing
        Baby Shower at the birth centre
        Baby Clinic is closed on Friday
        Doctor Who is on in the day room
        Dr Google says it is cancer
        saw the dr friday and again monday
        dr monday then scan on tuesday
        see the dr today
        dr tomorrow at nine
        dr appointment cancelled
        dr office never picks up
        the dr long shift and no lunch
        got a dr note
        dr best in town they say
        dr street is shut
        my dr said rest
        the mr scan was clear
        Mr Right was not in the waiting room
        spoke to Security on reception
        spoke to Billing on the phone
        asked Reception and they shrugged
        thank you Angels for looking after nan
        thanks Team for everything
        please pray for Peace
        pray for rain and a bed
        Summer is the worst time to be ill
        Winter was hard on the wards
        Spring clinic is in June
        May was bad and June was worse
        Hope is not a plan
        Faith, hope and charity on the chapel door
        Grace before lunch on ward 3
        Joy when the results came
        Patience is what you need in there
        Blessing in disguise that it was shut
        Mercy is full again tonight
        Mercy on ward 4 had none
        Charity run for the hospice
        Justice for nurses and fair pay
        Angel of a nurse on nights
        Princess ward is closed
        Prince Street clinic is open
        King Street surgery is shut
        Church Lane surgery hung up on me
        London is full and Paris is no better
        Sydney has no beds
        Georgia is short of nurses
        India sent oxygen
        Kenya needs more clinics
        Jordan opened a field hospital
        JUSTICE FOR NURSES
        PAY OUR NURSES
        MY MUM DIED IN YOUR CARE
        MY SON IS STILL WAITING
        HOPE YOU ARE PROUD
        WILL SOMEONE ANSWER THE PHONE
        NURSE CALL BELL BROKEN
        DR APPOINTMENT CANCELLED AGAIN
        LEFT ON A TROLLEY FOR TWENTY HOURS
        MARK THIS AS URGENT
        Hurricane Sandy closed the clinic
        Hurricane Sandy is here
        hurricane sandy took the power out
        hurricane Ida is on its way
        Hurricane Maria left us without oxygen
        Storm Eunice shut the ward
        Storm Ciara flooded the car park
        storm dennis is over
        Cyclone Freddy broke the roads
        Typhoon Odette took the roof
        """;
}
