namespace Heed.Tests.Language.Queries;

/// <summary>Queries as people write them, over words that any disaster brings up.</summary>
internal static class Authored
{
    private static readonly string[] Words = ["flood", "storm", "water", "power", "help", "safe", "road", "school", "people", "evacuate", "closed", "home", "rain", "city", "love", "night"];

    public static string[] Queries { get; } =
    [
        .. Words,
        .. Words.Select((word, i) => $"{word} AND {Next(i, 3)}"),
        .. Words.Select((word, i) => $"({word} OR {Next(i, 1)}) NOT ({Next(i, 2)} OR {Next(i, 5)})"),
        .. Words.Select((word, i) => $"{word} NEAR/6 ({Next(i, 1)} OR {Next(i, 4)} OR the)"),
        .. Words.Select((word, i) => $"the ONEAR/2 {word}"),
        .. Words.Select(word => $"\"the {word}\" OR \"my {word}\" OR \"{word} is\""),
        .. Words.Select((word, i) => $"\"{word} {Next(i, 2)} in\"~8"),
        .. Words.Select(word => $"{word[..3]}* NOT {word}"),
        .. Words.Select(word => $"{word[0]}{word[1]}?{word[3]}* AND the"),
        .. Words.Select(word => $"{word}~1 NOT {word}"),
        .. Words.Select(word => $"{{{char.ToUpperInvariant(word[0])}{word[1..]}}}"),
        "#flood* OR #sandy OR #yyc*", "@a* AND flood", "has:link AND (storm OR flood)", "sandy AND NOT has:link", "(the NEAR/3 of) NEAR/5 in", "((a NEAR/2 the) NEAR/4 to) NEAR/6 you", "\"to to the\"~6", "\"i am\" OR \"i'm\"", ":) OR :( OR <3",
        "lang:en OR love", "(\"stay safe\" OR \"be safe\") AND NOT (rt OR via)", "url:t.co AND news", "\"new york\" NEAR/10 (power OR water OR subway)", "😭 OR 😂 OR ❤", "café OR señor", "wendy's OR don't",
    ];

    private static string Next(int i, int step) => Words[(i + step) % Words.Length];
}
