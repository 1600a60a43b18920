using Heed.Evaluation;

// ./dev train [PART…]      makes the model files anew from ../shared/data, the same bytes from the same data
// ./dev evaluate [PART…]   prints the scoreboard: part, set, measure, figure, floor, goal
return args switch
{
    ["train", .. var parts] => Scoreboard.Train(parts),
    ["evaluate", .. var parts] => Scoreboard.Evaluate(parts),
    _ => Scoreboard.Usage(),
};
