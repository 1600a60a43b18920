namespace Heed.Language.Words;

/// <summary>In about what share of short public posts a common word stands, in percent: our own estimates, good to a factor of two. Words of care come last.</summary>
internal static class CommonWords
{
    private const string List = """
        40: the to
        30: a i and
        22: of in is
        18: you it for my
        14: on that me this
        10: be at with so have just rt http https co
        8: are was but not we your all do up
        6: what like im get no from they if out its can dont when he about now as or our an by know
        5: one will go good how she love day who people time new got more there today see back need going want here think
        4: their her his them us has had been too would why some make then been way over off right really only much after never even last still because
        3: work please thanks thank great say said take am come life year years night home help been should could any where down tell first man week best better thing things
        2: every always someone ever before world another than into hope happy feel bad big days again keep made let look long next someone old other says stop through two very wait yes
        1.5: did doing does done give god house money car school call watch hate shit lol haha omg free family job start end left live little myself nothing news place real same show start sure talk tomorrow try trying tonight until use being morning must find game girl guy kids mom most own play post read ready save seen something sorry sick since story three top turn under video while woman women words wrong years yet young actually against already also anyone around baby believe body both change check cool crazy dad dead die early enough face fact far friend friends full getting gonna guys half hard head health hear hell high hour hours idea job kind late least leave lost lot making many matter maybe mean men might mind minutes miss month months most name once open order part pay person phone point pretty probably problem put question reason room run side sleep small soon state stay such support tired thought told took true trying twitter understand used wanna well went white whole wish without won wow years
        1.2: hospital care doctor
        0.8: medical patient patients nurse doctors nurses emergency water food safe power city country government police street city public flood fire storm hurricane
        0.5: clinic surgery appointment insurance medicine pain treatment waiting cancer drug virus vaccine vaccines covid test results bill bills staff parking portal died death killed hurt injured
        0.2: er icu pharmacy ambulance infection billing outage lawsuit strike outbreak symptoms disease prescription therapy mental childbirth pregnant flu mask masks
        12: de la que el en
        6: un una los las por con para se es lo der die und das ist nicht ich le les et des est pas pour je il e o os um uma para com nao
        """;

    /// <summary>Shares from 0 to 1 by folded word.</summary>
    public static Dictionary<string, double> Shares { get; } = Read();

    private static Dictionary<string, double> Read()
    {
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in List.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':');
            var share = double.Parse(line[..colon], System.Globalization.CultureInfo.InvariantCulture) / 100;
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) shares.TryAdd(word, share);
        }
        return shares;
    }
}
