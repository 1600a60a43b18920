using System.Text;
using System.Text.RegularExpressions;
using Heed.Language;
using Heed.Language.Claims;
using Heed.Records;

namespace Heed.Listening;

/// <summary>Holds mentions against the library of checked claims. Of a large library it keeps some 50 MB. Not for several threads.</summary>
public sealed partial class HeldClaims
{
    private const int MostOfOne = 3;

    private readonly List<ClaimMatch> matches = [];
    private readonly List<(int Start, int End)> places = [];
    private readonly List<MentionClaim> found = [];
    private ClaimMatcher? matcher;
    private IReadOnlyList<KnownClaim> claims = [];
    private (long, long) version;

    /// <summary>Reads the library if it has changed.</summary>
    public void Use(Work work)
    {
        var now = ClaimStore.Version(work);
        if (now == version) return;
        (claims, version) = (ClaimStore.All(work), now);
        matcher = claims.Count == 0 ? null : new ClaimMatcher(new ClaimLibrary([.. claims.Select(claim => new CheckedClaim(claim.ExternalId, claim.Title, claim.Claim))]));
    }

    /// <summary>The claims that a mention likely repeats, best first. Valid until the next call.</summary>
    /// <param name="walk">Has read the words of the mention, <see cref="WithoutMarks"/>.</param>
    public IReadOnlyList<MentionClaim> Of(TokenWalk walk, HeardMention mention)
    {
        found.Clear();
        if (matcher is null) return found;
        matcher.Match(walk, MostOfOne, matches);
        foreach (var (place, score) in matches)
        {
            if (score < ClaimMatcher.Likely) break;
            matcher.Words(place, places);
            var words = places.Select(word => Encoding.UTF8.GetString(walk.Text[word.Start..word.End]));
            found.Add(new MentionClaim { ClaimId = claims[place].Id, MentionId = mention.Id, CreatedAt = mention.CreatedAt, Score = score, Words = string.Join('\n', words) });
        }
        return found;
    }

    /// <summary>What stands for a masked name is no word of the story; a comma keeps labels from running across it.</summary>
    public static string WithoutMarks(string masked) => Marks().Replace(masked, " , ");

    [GeneratedRegex(@"\[(?:[A-Z_]{2,12}|90\+)\]")]
    private static partial Regex Marks();
}
