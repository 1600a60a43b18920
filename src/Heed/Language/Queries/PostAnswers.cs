using System.Numerics;
using Heed.Language.Facets;

namespace Heed.Language.Queries;

/// <summary>Finds out from the words alone what a query asks of a post and nobody said. Runs only when some query asks.</summary>
public static class PostAnswers
{
    /// <summary>Adds to the post what its words say about the field, if they say anything.</summary>
    public static void Answer(QueryPost post, QueryField field)
    {
        switch (field)
        {
            case QueryField.AuthorContaining:
                if (post.Next(QueryPost.AuthorSlot, 0, out var author) >= 0) post.Add(field, author);
                break;
            case QueryField.Links or QueryField.Url: AddLinks(post, field); break;
            case QueryField.Has:
                if (HasLink(post.Walk)) post.Add(QueryField.Has, "link");
                if (post.Walk.Questions > 0) post.Add(QueryField.Has, "question");
                if (Says(post, QueryField.Phi, "likely"u8)) post.Add(QueryField.Has, "phi");
                break;
            case QueryField.Intent or QueryField.Sentiment or QueryField.Emotion or QueryField.Theme:
                Analyser.Analyse(post.Walk, null, out var reading);
                Fill(post, reading);
                break;
        }
    }

    private static bool Says(QueryPost post, QueryField field, ReadOnlySpan<byte> value)
    {
        for (var i = post.Next((int)field, 0, out var found); i >= 0; i = post.Next((int)field, i + 1, out found)) if (found.SequenceEqual(value)) return true;
        return false;
    }

    private static bool HasLink(TokenWalk walk)
    {
        foreach (ref readonly var token in walk.Tokens) if (token.Is(TokenMarks.InUrl)) return true;
        return false;
    }

    /// <summary>Every web address in the words, whole.</summary>
    private static void AddLinks(QueryPost post, QueryField field)
    {
        var tokens = post.Walk.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(TokenMarks.InUrl)) continue;
            var last = i;
            while (last + 1 < tokens.Length && tokens[last + 1].Is(TokenMarks.InUrl) && tokens[last + 1].Is(TokenMarks.Joined)) last++;
            post.Add(field, post.Walk.Text[tokens[i].Start..tokens[last].End]);
            i = last;
        }
    }

    /// <summary>
    /// Adds what a reading of the words says, to every field of it that nobody gave; the same as a kept mention says later. "none" stands where there is no theme
    /// and no emotion, so that the words are read once for all these fields. Allocates nothing.
    /// </summary>
    public static void Fill(QueryPost post, in Reading reading)
    {
        if (!post.Has(QueryField.Intent)) post.Add(QueryField.Intent, Analysis.Named(reading.Intent));
        if (!post.Has(QueryField.Sentiment)) post.Add(QueryField.Sentiment, reading.Sentiment.Label switch { Tone.Negative => "negative", Tone.Positive => "positive", _ => "neutral" });
        if (!post.Has(QueryField.Emotion)) post.Add(QueryField.Emotion, Strongest(reading));
        if (post.Has(QueryField.Theme)) return;
        if (reading.Themes == 0) post.Add(QueryField.Theme, "none");
        for (var left = reading.Themes; left != 0; left &= left - 1) post.Add(QueryField.Theme, Themes.All[BitOperations.TrailingZeroCount(left)]);
    }

    /// <summary>The emotion that is felt most, or "none".</summary>
    private static string Strongest(in Reading reading)
    {
        var (name, most) = ("anger", reading.Anger);
        if (reading.Joy > most) (name, most) = ("joy", reading.Joy);
        if (reading.Optimism > most) (name, most) = ("optimism", reading.Optimism);
        if (reading.Sadness > most) (name, most) = ("sadness", reading.Sadness);
        if (reading.Fear > most) (name, most) = ("fear", reading.Fear);
        return most >= Analysis.FeltFrom ? name : "none";
    }
}
