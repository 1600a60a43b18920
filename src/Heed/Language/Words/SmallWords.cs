namespace Heed.Language.Words;

/// <summary>The small, frequent words of seven languages: they tell a language apart long before its nouns do.</summary>
internal static class SmallWords
{
    public const string Lists = """
        en: the and of to is in it you that was for on are with as his they be at one have this from or had by not but what all were we when your can said there an each which she do how their if will up about out many then them these so some her would make like him has look more go see no way could people my than been who its now did get may part over new just know take me our good because any give day most us im dont thats cant ive wont youre theyre doesnt didnt isnt being after before where why here still back very really should into only also please thanks today news help need think want got going off am
        es: el la de que y en un una los las del se no es por con para su al lo como mas pero sus le ya fue este ha si porque esta son entre cuando muy sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos mi que estoy tengo gracias hoy esto estamos hace ser tiene eres mucho nada
        fr: le la les de des du et est un une en que qui dans ce il pas pour sur au se plus par je avec tout faire son mais nous vous ou leur elle si cette ces sont etait ont aux meme sans fait ne on tres bien aussi comme etre suis cest jai quand moi merci chez votre notre mes ses
        de: der die und das ist nicht ein eine ich zu in den mit sich auf fur von dem es im als auch an des er hat so wird bei noch nach am aus sie wie einen sind uber war nur oder aber vor zur bis mehr durch man dass wir werden schon wenn keine mich mir haben kann sehr ihr heute was einer einem eines
        it: il la di che e un una in per non sono con si da come ma lo le dei della del piu anche gli al nel alla mi ha ho se io ci questo questa cosa tutto perche quando molto solo grazie dal dalla delle nella era essere fatto chi noi loro suo tutti oggi sei siamo
        pt: o a de que e do da em um uma para com nao os as no na por mais se dos das como mas ao ele foi sua ou quando muito nos ja eu tambem so pelo pela ate isso ela entre era depois sem mesmo aos seus quem nas me esse eles voce esta num nem suas meu minha tem obrigado hoje sao pra
        nl: de het een en van ik te dat die in is niet zijn op aan met voor er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me zij nu geen omdat iets worden toch al waren veel meer doen moet ben zonder kan hun dus alles onder wordt jullie wij vandaag
        """;
}
