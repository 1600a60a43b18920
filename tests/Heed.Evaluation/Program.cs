using Heed.Evaluation;

// ./dev train [PART…]      makes the model files anew from ../shared/data, the same bytes from the same data
// ./dev evaluate [PART…]   prints the scoreboard: part, set, measure, figure, floor, goal
// ./dev fuzz queries SECONDS [SEED]   throws random queries at the parser, its printer, the imports and the token walk
return args switch
{
    ["fuzz", "queries", var seconds, .. var seed] when int.TryParse(seconds, out var time) => QueryFuzz.Run(time, seed is [var one] && int.TryParse(one, out var from) ? from : Room.Seed),
    ["train", .. var parts] => Scoreboard.Train(parts),
    ["evaluate", .. var parts] => Scoreboard.Evaluate(parts),
    _ => Scoreboard.Usage(),
};
