using Heed.Language;

namespace Heed.Privacy.Names;

/// <summary>How a word is written, or what stands in its place.</summary>
internal enum Shape : byte { Edge, Lower, Capital, Shouted, Initial, Mixed, Digits, Number, Hashtag, Handle, Emoji, Solo, Url }

/// <summary>The shape of each token, looked up by its kind and its marks: asking one mark after the other is mostly guessing.</summary>
internal static class Shapes
{
    private static readonly TokenMarks[] Asked = [TokenMarks.Capital, TokenMarks.Shouted, TokenMarks.InUrl, TokenMarks.HasDigit, TokenMarks.Solo, TokenMarks.InnerCapital];
    private static readonly Shape[] All = Make();

    public static Shape Of(in Token token)
    {
        var shape = All[Place(token.Kind, token.Marks)];
        return shape == Shape.Capital && token.End - token.Start == 1 ? Shape.Initial : shape;
    }

    // The marks that are asked about, six bits, below the kind.
    private static int Place(TokenKind kind, TokenMarks marks) => (int)marks & 0x33 | (int)marks >> 5 & 4 | (int)marks >> 10 & 8 | (int)kind << 6;

    private static Shape[] Make()
    {
        var shapes = new Shape[((int)TokenKind.Emoji + 1) << Asked.Length];
        for (var kind = TokenKind.Word; kind <= TokenKind.Emoji; kind++)
            for (var bits = 0; bits < 1 << Asked.Length; bits++)
            {
                var marks = TokenMarks.None;
                for (var i = 0; i < Asked.Length; i++) marks |= (bits >> i & 1) != 0 ? Asked[i] : TokenMarks.None;
                shapes[Place(kind, marks)] = Told(kind, marks);
            }
        return shapes;
    }

    private static Shape Told(TokenKind kind, TokenMarks marks) => kind switch
    {
        _ when marks.HasFlag(TokenMarks.InUrl) => Shape.Url,
        TokenKind.Number => Shape.Number,
        TokenKind.Hashtag => Shape.Hashtag,
        TokenKind.Handle => Shape.Handle,
        TokenKind.Emoji => Shape.Emoji,
        _ when marks.HasFlag(TokenMarks.Solo) => Shape.Solo,
        _ when marks.HasFlag(TokenMarks.HasDigit) => Shape.Digits,
        _ when marks.HasFlag(TokenMarks.Shouted) => Shape.Shouted,
        _ when marks.HasFlag(TokenMarks.InnerCapital) => Shape.Mixed,
        _ => marks.HasFlag(TokenMarks.Capital) ? Shape.Capital : Shape.Lower,
    };
}
