using Heed.Language.Queries;

namespace Heed.Shell.Api;

/// <summary>What is wrong with a query, how it is read, and what it finds: the answer of "heed query --json".</summary>
public static class CheckQuery
{
    public static async Task Answer(HttpContext context)
    {
        if (await Question.Read(context, paged: false) is not { } question) return;
        using var body = new MemoryStream();
        QueryAnswer.Write(body, QueryParser.Parse(question.Query, question.Mode));
        await Problem.Send(context, "application/json", body);
    }
}
