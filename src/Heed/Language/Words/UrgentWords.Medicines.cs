using System.Globalization;

namespace Heed.Language.Words;

/// <summary>Too much of a medicine, taken or asked about.</summary>
internal static partial class UrgentWords
{
    /// <summary>A word that no one writes and that stands in the rules for every medicine the list lacks: see <see cref="MedicineEndings"/>.</summary>
    public const string AnyMedicine = "anymedicine";

    /// <summary>Endings of the names of medicines that hardly another word has. "-pril" is missing (April), and so is "-olol" (lololol).</summary>
    public const string MedicineEndings = "azepam azolam oxetine triptyline ipramine codone morphone prolol tenolol faxine azapine peridone barbital barbitone statin sartan dipine gliptin formin zodone setron prazole clovir thiazide zosin";

    // From ten on: eight tablets of paracetamol are the most for a whole day, and no leaflet lets anyone take ten of anything at once. Below that a second dose by mistake is far more common than danger.
    private const int Many = 10;

    private const string Medicines = """
        @took: took taken takin swallowed swallow swallowing downed necked popped ate eaten injected snorted drank drunk chugged munched
        @take: take takes taking took taken takin swallow swallowed swallowing down downed neck necked pop popped inject injected
        @whole: all every whole entire full pack packs packet packets strip strips box boxes bottle bottles handful handfuls blister blisters load loads bunch tub stash rest
        @drug: anymedicine paracetamol paracetemol paracetomol parecetamol panadol acetaminophen tylenol calpol ibuprofen ibuprofin advil motrin nurofen naproxen aleve aspirin excedrin codeine codamol dihydrocodeine tramadol oxycodone oxycontin oxy percocet percs vicodin norco hydrocodone morphine oramorph fentanyl methadone buprenorphine heroin zopiclone zolpidem ambien nytol benadryl diphenhydramine promethazine diazepam valium xanax alprazolam lorazepam ativan clonazepam klonopin rivotril temazepam benzos sertraline zoloft fluoxetine prozac citalopram escitalopram lexapro celexa paroxetine paxil mirtazapine venlafaxine effexor duloxetine amitriptyline nortriptyline bupropion wellbutrin trazodone antidepressants antidepressant ssris quetiapine seroquel olanzapine risperidone lithium gabapentin gabapentins pregabalin lyrica propranolol bisoprolol atenolol metoprolol amlodipine ramipril lisinopril digoxin metformin gliclazide insulin warfarin apixaban methotrexate colchicine chloroquine hydroxychloroquine quinine carbamazepine lamotrigine valproate depakote phenobarbital ritalin adderall concerta melatonin painkillers painkiller sleepers opioids opiates
        @pill: pills pill tablets tablet tabs capsules caps meds medication medications medicine medicines dose doses
        harm: {took} .. {many} . {drug}
        harm: {took} .. {many} . {pill}
        harm: {took} .. {many} of .. {drug}
        harm: {took} .. {many} of .. {pill}
        harm: {took} .. 100|120|150|200|250|300|400|500|600|1000 units . of? . insulin
        harm: {took} {drug} .. {many} . {pill}
        sure: {took} .. {many} x|times . {many} {drug}
        sure: {took} .. {many} x .. mg|mgs {drug}
        harm: had|have|ive|hes|shes . about|like|nearly|over . {many} . {drug}
        harm: {want} .. {take} .. {many} . {drug}
        harm: {want} .. {take} .. {many} . {pill}
        harm: ill|could|should|will|might|if .. {take} .. {many} . {drug}
        harm: ill|could|should|might|if .. {take} .. {many} . {pill}
        harm: {took} .. {whole} .. {drug}
        harm: {want} .. {take} .. {whole} .. {drug}
        harm: ill|wanna|if .. {take} .. {whole} .. {drug}
        harm: {took} .. too many|much .. {drug}
        harm: {many} {drug} .. enough|kill|fatal|lethal|die|overdose|dangerous
        harm: {many} {drug} . {pill} . enough
        harm: {many} . {pill} . be|is|too? . enough
        harm: {many} . {pill} .. enough|kill|fatal|lethal|die .. die|kill|me|sleep|fatal|lethal|wake|overdose|end
        harm: happens|happen|happened if|when .. take|takes|took|taking|swallow|swallowed|overdose .. {many}
        harm: happens|happen|happened if|when .. take|takes|took|taking|swallow|swallowed . {whole} .. {drug}
        harm: happens|happen|happened if|when .. take|takes|took|taking|swallow|swallowed . {whole} .. {pill}
        harm: how many|much .. {drug} .. kill|kills|die|dead|death|fatal|lethal|deadly|overdose|od|end|dangerous
        harm: how many|much .. {pill} .. kill|kills|die|dead|death|fatal|lethal|deadly|overdose|od|end
        harm: how many|much .. {drug} does|would|will it take
        harm: how many|much .. {take} .. kill|die|overdose|od|end
        harm: lethal|fatal|deadly dose|amount|overdose .. {drug}
        harm: what|whats|how|know|find .. lethal|fatal|deadly dose|amount|limit
        harm: {drug} . {pill} . kill|end me
        harm: {drug} . lethal|fatal dose|amount
        harm: {take} . a . lethal|fatal|massive|huge|deadly|big overdose|dose
        past: {took} .. {many} weeks|wks|months|years|yrs
        past: {many} mg|mgs|mcg|ml|mls|g|grams|milligrams|mins|minutes|min|hours|hrs|hour|days|pm|am|percent|pounds|dollars|quid|bucks|euros|people|patients|times|calories|miles|steps
        hush: {many} . {drug} . a|per|every|each|daily|once|twice day|daily|night|morning|week|month|hours|8
        hush: {many} . {pill} . a|per|every|each|daily|once|twice day|daily|night|morning|week|month|hours|8
        hush: take|takes|taking .. {whole} .. {drug} .. as|exactly|until prescribed|told|directed|finished|instructed
        hush: insulin|epipen|drug|medicine|tylenol price|prices|pump|pumps|cost|costs|resistance|sensitivity
        """;

    /// <summary>The numbers that are too many, in figures and in words, and as "x30" and "30x".</summary>
    private static string TooMany => "@many: " + string.Join(' ', Enumerable.Range(Many, 120 - Many).Concat([120, 125, 130, 140, 150, 160, 180, 200, 250, 300, 400, 500, 600, 1000])
        .Select(number => number.ToString(CultureInfo.InvariantCulture)).Concat(Enumerable.Range(Many, 51).SelectMany(number => (string[])[$"x{number}", $"{number}x"])))
        + " ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred hundreds dozen dozens twentyfive";
}
