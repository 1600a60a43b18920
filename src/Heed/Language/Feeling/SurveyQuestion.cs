namespace Heed.Language.Feeling;

/// <summary>What the question of a survey asks for, as far as its words tell.</summary>
internal enum Asked : byte { None, Open, Better, Good, Both }

/// <summary>Reads a question once: a survey asks the same one thousands of times. One a thread.</summary>
internal sealed class SurveyQuestion
{
    private const string Lists = """
        Better: improve improved improvement improvements better change changed changes differently different worse worst bad badly wrong dissatisfied dislike disliked poor poorly negative suggestions suggestion problem problems concern concerns unhappy didnt fault complaint complaints disappoint disappointed frustrating
        Good: good well best like liked enjoy enjoyed right great happy positive pleased praise excellent satisfied
        """;

    private static readonly Dictionary<uint, Asked> Words = Read();

    private readonly TokenWalk _walk = new();
    private byte[] _last = [];
    private Asked _answer;

    public Asked Kind(ReadOnlySpan<byte> question)
    {
        if (question.IsEmpty) return Asked.None;
        if (question.SequenceEqual(_last)) return _answer;
        _walk.Read(question[..Math.Min(question.Length, 1000)]);
        bool better = false, good = false, not = false;
        foreach (ref readonly var token in _walk.Tokens)
        {
            Words.TryGetValue(token.Hash, out var kind);
            if (kind == Asked.Better) better = true;
            else if (kind == Asked.Good && !not) good = true;
            not = token.Hash == Not;
        }
        _answer = _walk.Tokens.Length == 0 ? Asked.None : (better, good) switch { (true, true) => Asked.Both, (true, false) => Asked.Better, (false, true) => Asked.Good, _ => Asked.Open };
        _last = question.ToArray();
        return _answer;
    }

    private static readonly uint Not = TokenWalk.HashOf("not"u8);

    private static Dictionary<uint, Asked> Read()
    {
        var words = new Dictionary<uint, Asked>();
        foreach (var line in Lists.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            foreach (var word in line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[TokenWalk.HashOf(System.Text.Encoding.UTF8.GetBytes(word))] = Enum.Parse<Asked>(line[..line.IndexOf(':')]);
        return words;
    }
}
