using System.Text;

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
                break;
            case QueryField.Intent or QueryField.Sentiment or QueryField.Emotion or QueryField.Theme: AddAnalysis(post); break;
        }
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

    private static void AddAnalysis(QueryPost post)
    {
        var analysis = Analyser.Analyse(Encoding.UTF8.GetString(post.Walk.Text));
        if (!post.Has(QueryField.Intent)) post.Add(QueryField.Intent, analysis.Intent);
        if (!post.Has(QueryField.Sentiment)) post.Add(QueryField.Sentiment, analysis.Sentiment.Label.ToString());
        if (!post.Has(QueryField.Theme)) post.Add(QueryField.Theme, analysis.Theme);
        if (post.Has(QueryField.Emotion)) return;
        foreach (var (name, strength) in analysis.Emotions) if (strength >= 0.5) post.Add(QueryField.Emotion, name);
    }
}
