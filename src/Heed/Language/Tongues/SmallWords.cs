namespace Heed.Language.Tongues;

/// <summary>Tells English, Spanish, French and German apart by their small words alone, which works on a sentence of three words too.</summary>
internal static class SmallWords
{
    private static readonly Dictionary<uint, int> Known = Read();
    private static readonly string[] Languages = ["en", "es", "fr", "de"];

    /// <param name="otherwise">Where no language leads.</param>
    public static string Language(ReadOnlySpan<Token> tokens, string otherwise)
    {
        Span<int> counts = stackalloc int[4];
        counts.Clear();
        foreach (ref readonly var token in tokens)
            if (token.Kind == TokenKind.Word && !token.Is(TokenMarks.InUrl) && Known.TryGetValue(token.Hash, out var mask))
                for (var k = 0; k < 4; k++) if ((mask & 1 << k) != 0) counts[k]++;
        int best = 0, second = 0;
        for (var k = 1; k < 4; k++) if (counts[k] > counts[best]) best = k;
        for (var k = 0; k < 4; k++) if (k != best) second = Math.Max(second, counts[k]);
        return counts[best] > second ? Languages[best] : otherwise;
    }

    private static Dictionary<uint, int> Read()
    {
        var known = new Dictionary<uint, int>();
        string[] words =
        [
            "the and of to is was were are we you your he she his her our in for with that this not have has had been be at by on it they their will can cannot please or as all but if who when from us here more an my any do did does so no i me",
            "el la los las de del y en que no es fue un una su sus por para con al lo le les se nos usted ustedes nuestro nuestra nuestros nuestras ha han hemos muy más este esta esto ser está están estamos estuvo gracias si o a aquí nunca él ella como ya hay sin todo todos sobre cuando mi tu te favor lamentamos sentimos llame podemos puede pueden nada sido",
            "le la les de des du et en que qui ne pas est était été un une son sa ses vous votre vos nous notre nos il elle ils elles avec pour par sur dans au aux à ce cette ces sont avons avez a ont si jamais merci plus très chez ou où mais tout tous toutes d l n qu c je j me sommes êtes être étiez bien pouvons peut peuvent",
            "der die das und ist war waren wurde wurden wird nicht ein eine einen einem einer ihr ihre ihren ihrem ihrer sie er es wir uns unser unsere unserem unserer unseren mit von zu im in bei auf für den dem des haben hat hatte sind nie kein keine keinen bitte auch als wie dass wenn ob ich mein aber oder aus nach um sich noch werden danke alle können kann",
        ];
        var walk = new TokenWalk();
        for (var k = 0; k < words.Length; k++)
        {
            walk.Read(words[k]);
            foreach (ref readonly var token in walk.Tokens) known[token.Hash] = known.GetValueOrDefault(token.Hash) | 1 << k;
        }
        return known;
    }
}
