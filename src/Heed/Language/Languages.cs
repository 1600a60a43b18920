namespace Heed.Language;

/// <summary>
/// Which language a text is in: its script where that decides, else its small words and accented letters. Says "und" when the
/// evidence is thin, as it is for a post of two words.
/// </summary>
internal static class Languages
{
    public static readonly string[] Latin = ["en", "es", "fr", "de", "it", "pt", "nl"];

    /// <summary>Evidence below this is no answer.</summary>
    private const float Enough = 0.9f;
    /// <summary>The first must be this much ahead of the second.</summary>
    private const float Ahead = 1.25f;

    /// <summary>From the scripts alone, or null where Latin letters decide nothing.</summary>
    public static string? ByScript(ReadOnlySpan<char> text)
    {
        int latin = 0, han = 0, kana = 0, hangul = 0, arabic = 0, persian = 0, cyrillic = 0, ukrainian = 0, greek = 0, hebrew = 0, devanagari = 0, thai = 0;
        foreach (var unit in text)
        {
            if (unit < 0x250) { if ((uint)((unit | 0x20) - 'a') < 26 || unit >= 0xC0) latin++; continue; }
            if (unit is >= '\u0370' and < '\u0400') greek++;
            else if (unit is >= '\u0400' and < '\u0530') { cyrillic++; if (unit is 'і' or 'ї' or 'є' or 'ґ') ukrainian++; }
            else if (unit is >= '\u0590' and < '\u0600') hebrew++;
            else if (unit is >= '\u0600' and < '\u0780') { arabic++; if (unit is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی') persian++; }
            else if (unit is >= '\u0900' and < '\u0980') devanagari++;
            else if (unit is >= '\u0E00' and < '\u0E80') thai++;
            else if (unit is >= '\u3040' and < '\u3100') kana++;
            else if (unit is >= '\u4E00' and < '\uA000') han++;
            else if (unit is >= '\uAC00' and < '\uD7A4') hangul++;
        }
        var others = han + kana + hangul + arabic + cyrillic + greek + hebrew + devanagari + thai;
        // A Chinese character says as much as several letters, so it outweighs the Latin of a web address.
        if (others == 0 || latin > others * (han + kana > 0 ? 4 : 1)) return null;
        if (kana > 0 && kana * 8 >= han) return "ja";
        var most = Math.Max(Math.Max(Math.Max(han, hangul), Math.Max(arabic, cyrillic)), Math.Max(Math.Max(greek, hebrew), Math.Max(devanagari, thai)));
        if (most == han) return "zh";
        if (most == hangul) return "ko";
        if (most == arabic) return persian * 12 > arabic ? "fa" : "ar";
        if (most == cyrillic) return ukrainian > 0 ? "uk" : "ru";
        if (most == greek) return "el";
        if (most == hebrew) return "he";
        return most == devanagari ? "hi" : "th";
    }

    /// <summary>Accented letters speak for the languages that use them.</summary>
    public static void Weigh(char unit, Span<float> scores)
    {
        switch (unit)
        {
            case 'ñ' or '¿' or '¡' or 'Ñ': scores[1] += 0.8f; break;
            case 'ß': scores[3] += 1f; break;
            case 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü': scores[3] += 0.5f; break;
            case 'ã' or 'õ' or 'Ã' or 'Õ': scores[5] += 1f; break;
            case 'ç' or 'Ç': scores[2] += 0.4f; scores[5] += 0.4f; break;
            case 'ê' or 'â' or 'ô': scores[2] += 0.3f; scores[5] += 0.3f; break;
            case 'è' or 'ù': scores[2] += 0.4f; scores[4] += 0.4f; break;
            case 'ò' or 'ì': scores[4] += 0.6f; break;
            case 'œ' or 'û' or 'î': scores[2] += 0.8f; break;
            case 'á' or 'í' or 'ó' or 'ú': scores[1] += 0.4f; scores[5] += 0.3f; break;
            case 'é': scores[1] += 0.2f; scores[2] += 0.3f; scores[5] += 0.2f; break;
            case 'ë' or 'ï': scores[6] += 0.4f; break;
        }
    }

    public static string Decide(ReadOnlySpan<float> scores, string? stated)
    {
        int best = 0, second = -1;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) { second = best; best = i; }
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }
        if (scores[best] >= Enough && scores[best] >= Ahead * scores[second]) return Latin[best];
        return Stated(stated) ?? "und";
    }

    /// <summary>The main part of a stated tag ("en-GB" is en), or null when it is no tag.</summary>
    public static string? Stated(string? tag)
    {
        if (tag is null) return null;
        var end = tag.IndexOf('-');
        var main = end < 0 ? tag : tag[..end];
        return main.Length is 2 or 3 && main.All(char.IsAsciiLetter) ? main.ToLowerInvariant() : null;
    }
}
