namespace Heed.Evaluation;

/// <summary>anger, joy, optimism and sadness of tweets: TweetEval emotion, from SemEval-2018 task 1 (Mohammad and others).</summary>
public static class EmotionPart
{
    internal static readonly FacetRecipe Recipe = new(4, 0.3);

    public static Part Part { get; } = new("emotion", FacetModels.Train, room => FacetModels.CrossValidated(Read(room), Recipe, "tweets, emotion", 0.58, 0.66));

    internal static List<Labelled> Read(Room room) => room.Find("sentiment/tweeteval/emotion") is { } folder ? FacetData.Tweets(folder) : [];
}
