namespace Heed.Language.Words;

/// <summary>Places, their people and their adjectives, a group a line, folded.</summary>
internal static class PlaceForms
{
    public const string Groups = """
        afghanistan afghan afghani kabul
        albania albanian
        algeria algerian algiers
        argentina argentine argentinian buenos_aires
        armenia armenian
        australia australian aussie aussies oz sydney melbourne
        austria austrian vienna
        azerbaijan azeri azerbaijani
        bahamas bahamian nassau
        bangladesh bangladeshi dhaka
        belarus belarusian
        belgium belgian brussels
        bolivia bolivian
        bosnia bosnian
        brazil brazilian brasil
        bulgaria bulgarian
        burma burmese myanmar
        cambodia cambodian
        canada canadian canadians ottawa toronto
        chile chilean
        china chinese beijing
        colombia colombian
        congo congolese
        croatia croatian
        cuba cuban havana
        cyprus cypriot
        czech prague
        denmark danish dane copenhagen
        ecuador ecuadorian
        egypt egyptian cairo
        ethiopia ethiopian
        europe european europeans
        finland finnish finn helsinki
        france french frenchman paris
        georgia georgian atlanta
        germany german germans berlin
        ghana ghanaian
        greece greek athens
        greenland greenlandic
        guatemala guatemalan
        haiti haitian
        honduras honduran
        hungary hungarian
        iceland icelandic icelander reykjavik
        india indian delhi mumbai
        indonesia indonesian jakarta bali
        iran iranian tehran persian
        iraq iraqi baghdad
        ireland irish dublin
        israel israeli jerusalem
        italy italian rome
        jamaica jamaican
        japan japanese tokyo
        jordan jordanian
        kenya kenyan nairobi
        korea korean seoul
        kuwait kuwaiti
        kurd kurdish kurds kurdistan
        lebanon lebanese beirut
        libya libyan benghazi
        malaysia malaysian
        mexico mexican mexicans
        morocco moroccan
        nepal nepalese nepali kathmandu
        netherlands dutch holland amsterdam
        new_zealand kiwi zealander
        nicaragua nicaraguan
        nigeria nigerian lagos
        norway norwegian oslo
        pakistan pakistani
        palestine palestinian gaza
        panama panamanian
        peru peruvian
        philippines filipino philippine manila
        poland polish pole warsaw
        portugal portuguese lisbon
        puerto_rico rican ricans
        romania romanian
        russia russian russians moscow kremlin soviet putin
        rwanda rwandan
        salvador salvadoran
        saudi saudis arabia riyadh
        scotland scottish scot scots
        serbia serbian
        singapore singaporean
        somalia somali somalian
        spain spanish spaniard madrid
        sudan sudanese
        sweden swedish swede stockholm
        switzerland swiss
        syria syrian syrians damascus aleppo
        taiwan taiwanese
        thailand thai bangkok
        tibet tibetan
        turkey turkish turk ankara istanbul
        uganda ugandan
        ukraine ukrainian kiev kyiv
        venezuela venezuelan caracas
        vietnam vietnamese
        wales welsh
        yemen yemeni
        zimbabwe zimbabwean
        africa african
        asia asian
        arab arabic arabs
        muslim muslims islam islamic mosque quran koran
        jew jewish jews judaism synagogue
        christian christians christianity church
        catholic catholics vatican pope
        hindu hinduism
        buddhist buddhism
        mormon mormons
        california californian calif
        texas texan texans
        florida floridian
        alabama ala
        alaska alaskan
        arizona ariz phoenix tucson
        colorado colo denver
        connecticut conn
        hawaii hawaiian honolulu
        illinois chicago
        indiana hoosier
        kansas kan
        louisiana la new_orleans
        michigan mich detroit
        minnesota minn minneapolis
        nevada vegas
        new_jersey nj
        north_carolina nc charlotte
        ohio cleveland cincinnati
        oklahoma okla
        oregon portland
        pennsylvania pa philadelphia philly pittsburgh
        south_carolina sc
        tennessee tenn memphis nashville
        virginia va
        washington seattle
        wisconsin wis milwaukee
        england english london britain
        amazon amazonia rainforest
        hollywood movie celebrity
        wall_street bankers stock
        white_house president oval_office
        capitol_hill congress
        """;
}
