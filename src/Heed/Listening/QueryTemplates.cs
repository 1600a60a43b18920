namespace Heed.Listening;

/// <summary>A query to begin with. What stands between &lt;&lt;&lt; and &gt;&gt;&gt; says what to add.</summary>
/// <param name="Purpose">What it is for, one sentence, shown beside the name.</param>
public sealed record QueryTemplate(string Key, string Name, string Purpose, string Query);

/// <summary>What a hospital listens for. Names of the organisation and its facilities are filled in; the rest is for the person to complete.</summary>
public static class QueryTemplates
{
    public static IReadOnlyList<QueryTemplate> For(string organisation, IReadOnlyList<string> facilities)
    {
        var name = organisation.Length == 0 ? "our hospital" : Plain(organisation);
        var us = Ours([name, .. facilities.Select(Plain)]);
        return
        [
            new("names", "Our names", "Every way people write our name.", $"{us}\n<<< Add short names, old names and common misspellings, for example: OR \"mercy vally\" >>>"),
            new("executives", "Leaders", "Mentions of the people who speak for us.", $"(\"chief executive\" OR CEO OR president OR \"board of directors\" OR \"medical director\") AND {us}\n<<< Add the full names of your leaders, each in quotation marks >>>"),
            new("services", "Service lines", "What people say about a service.", $"(maternity OR \"labor and delivery\" OR \"labour ward\" OR oncology OR \"cancer center\" OR cardiology OR \"emergency room\" OR \"emergency department\" OR surgery OR pediatric* OR paediatric*) AND {us}"),
            new("place", "A facility with a common name", "A name that other places share, told apart by where it is.", $"{us} AND (hospital OR clinic OR ward OR nurse* OR doctor* OR \"emergency room\")\n<<< Add your town and county, and NOT the towns of namesakes >>>"),
            new("others", "Hospitals nearby", "What happens elsewhere reaches us next.", "(\"general hospital\" OR \"county hospital\" OR \"university hospital\") AND (outage OR closed OR diverted OR lawsuit OR strike OR outbreak)\n<<< Replace the first group with the names of your neighbours >>>"),
            new("disease", "An outbreak", "Signs of illness spreading, and questions about it.", "(measles OR norovirus OR \"whooping cough\" OR pertussis OR meningitis OR legionnaires OR \"food poisoning\" OR covid OR flu) AND (outbreak OR cases OR spreading OR exposed OR symptoms OR \"tested positive\")\n<<< Add your town or county with AND >>>"),
            new("conduct", "Staff conduct", "Complaints about how people were treated.", $"{us} AND ((nurse OR doctor OR staff OR receptionist OR surgeon) NEAR/6 (rude OR ignored OR yelled OR dismissed OR unprofessional OR racist OR assault OR assaulted OR drunk OR refused))"),
            new("privacy", "Privacy incident", "Records seen, lost or shared.", $"{us} AND (\"data breach\" OR hacked OR ransomware OR leaked OR \"my records\" OR \"medical records\" OR hipaa OR (posted NEAR/5 (patient OR patients)) OR \"wrong patient\")"),
            new("threat", "Violence and threats", "Danger to staff or patients.", $"{us} AND (shooter OR shooting OR gun OR bomb OR threat* OR lockdown OR stabbed OR attack* OR \"burn it down\") NOT (\"flu shot\" OR \"heart attack\" OR \"panic attack\" OR \"asthma attack\")"),
            new("waits", "Waiting times", "Long waits and closed doors.", $"{us} AND (((wait OR waited OR waiting) NEAR/4 (hour OR hours)) OR \"waiting room\" OR \"still waiting\" OR \"hours in the er\" OR \"no beds\" OR corridor OR \"on a trolley\" OR \"months for an appointment\")"),
            new("billing", "Bills and cost", "Money trouble with us.", $"{us} AND (bill OR billed OR billing OR invoice OR \"surprise bill\" OR overcharged OR collections OR insurance OR copay OR \"prior authorization\" OR refund)"),
        ];
    }

    private static string Ours(string[] names)
    {
        var distinct = names.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => $"\"{name}\"").ToArray();
        return distinct.Length == 1 ? distinct[0] : $"({string.Join(" OR ", distinct)})";
    }

    private static string Plain(string name) => name.Replace("\"", "", StringComparison.Ordinal).Trim();
}
