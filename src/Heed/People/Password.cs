namespace Heed.People;

/// <summary>Long enough, and no rules about what it is made of: those make people write passwords down.</summary>
public static class Password
{
    public const int Shortest = 12, Longest = 256;

    /// <returns>A sentence for the person, or null if the password will do.</returns>
    public static string? Fault(string? password, string? repeated, string email = "") => password switch
    {
        null or "" => "Choose a password.",
        { Length: < Shortest } => $"This password has {password.Length} characters. Use at least {Shortest}: a few words in a row are easy to keep in mind.",
        { Length: > Longest } => $"This password is longer than {Longest} characters. Choose a shorter one.",
        _ when email.Length > 0 && string.Equals(password, email.Trim(), StringComparison.OrdinalIgnoreCase) => "Your e-mail address cannot be your password. Choose another.",
        _ when password.Distinct().Count() < 4 => "This password repeats the same few characters. Choose one that is harder to guess.",
        _ when password != repeated => "The two passwords are not the same. Type both again.",
        _ => null
    };
}
