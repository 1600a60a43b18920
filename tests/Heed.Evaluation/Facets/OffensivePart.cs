namespace Heed.Evaluation;

/// <summary>Offensive tweets: TweetEval offensive, from SemEval-2019 task 6 (Zampieri and others).</summary>
public static class OffensivePart
{
    internal static readonly FacetRecipe Recipe = new(1, 0.1);

    public static Part Part { get; } = new("offensive", FacetModels.Train, room => FacetModels.CrossValidated(Read(room), Recipe, "tweets, offensive", 0.70, 0.76));

    internal static List<Labelled> Read(Room room) => room.Find("sentiment/tweeteval/offensive") is { } folder ? FacetData.Tweets(folder) : [];
}
