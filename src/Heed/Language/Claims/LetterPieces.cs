namespace Heed.Language.Claims;

/// <summary>
/// Texts as the runs of four letters in them, through spaces and small words alike: "detainee" and "detained" share most of theirs though their stems differ. Two texts are as alike as
/// the cosine of their pieces, a rare piece weighing more. Pieces are kept by 16 bits of their hash; that a few share a place does not matter among a hundred and more of a text.
/// </summary>
internal sealed class LetterPieces
{
    private const int Places = 1 << 16, Length = 4;

    // Three bytes a piece: a library of 10,000 has more than a million.
    private readonly (ushort[] Pieces, byte[] Times)[] _texts;
    private readonly float[] _lengths;
    private readonly float[] _rarity = new float[Places], _often = new float[byte.MaxValue + 1];

    /// <param name="texts">The pieces of each text, as <see cref="Count"/> gives them.</param>
    /// <param name="population">Rarity is counted as if there were so many texts.</param>
    public LetterPieces((ushort[] Pieces, byte[] Times)[] texts, int population)
    {
        _texts = texts;
        for (var times = 1; times < _often.Length; times++) _often[times] = 1 + MathF.Log(times);
        foreach (var (pieces, _) in texts) foreach (var piece in pieces) _rarity[piece]++;
        for (var i = 0; i < Places; i++) _rarity[i] = MathF.Log((population + 1) / (_rarity[i] + 0.5f));
        _lengths = [.. texts.Select(text => MathF.Sqrt(text.Pieces.Zip(text.Times, (piece, times) => MathF.Pow(_often[times] * _rarity[piece], 2)).Sum()))];
    }

    /// <summary>The distinct pieces of a text and how often it has each.</summary>
    public static (ushort[] Pieces, byte[] Times) Count(ReadOnlySpan<byte> letters)
    {
        var counts = new Dictionary<ushort, byte>();
        for (var i = 0; i + Length <= letters.Length; i++)
        {
            var piece = Piece(letters, i);
            counts[piece] = (byte)Math.Min(byte.MaxValue, counts.GetValueOrDefault(piece) + 1);
        }
        return ([.. counts.Keys], [.. counts.Values]);
    }

    private static ushort Piece(ReadOnlySpan<byte> letters, int at) => (ushort)((BitConverter.ToUInt32(letters[at..]) * 2654435761u) >> 16);

    /// <summary>The pieces of one post, to be compared with the texts. One a thread.</summary>
    internal sealed class Asked(LetterPieces pieces)
    {
        private readonly float[] _weights = new float[Places];
        private ushort[] _used = new ushort[1024];
        private int _count;
        private float _length;

        public void Read(ReadOnlySpan<byte> letters)
        {
            for (var i = 0; i < _count; i++) _weights[_used[i]] = 0;
            _count = 0;
            for (var i = 0; i + Length <= letters.Length; i++)
            {
                var piece = Piece(letters, i);
                if (_weights[piece]++ > 0) continue;
                if (_count == _used.Length) Array.Resize(ref _used, _used.Length * 2);
                _used[_count++] = piece;
            }
            _length = 0;
            for (var i = 0; i < _count; i++)
            {
                var rarity = pieces._rarity[_used[i]];
                var weight = (1 + MathF.Log(_weights[_used[i]])) * rarity;
                _length += weight * weight;
                // The rarity once more, for the text it will be compared with.
                _weights[_used[i]] = weight * rarity;
            }
            _length = MathF.Sqrt(_length);
        }

        /// <summary>0 to 1.</summary>
        public float Likeness(int text)
        {
            if (_length == 0 || pieces._lengths[text] == 0) return 0;
            float sum = 0;
            var (distinct, times) = pieces._texts[text];
            for (var i = 0; i < distinct.Length; i++) sum += _weights[distinct[i]] * pieces._often[times[i]];
            return sum / (_length * pieces._lengths[text]);
        }
    }
}
