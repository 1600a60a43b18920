namespace Heed.Language.Claims;

/// <summary>A claim that somebody checked: what was said, and the headline of the check.</summary>
/// <param name="Title">May be empty.</param>
public sealed record CheckedClaim(string Id, string Title, string Claim);
