using System.Text;

namespace Heed.Language.Queries;

/// <summary>
/// What a query is asked about: a post's words, title first, and what else is known of it. Meant to be kept, one a thread, and filled again for each post:
/// a warm one allocates nothing. What nobody said is not there and matches nothing, save what <see cref="Ask"/> can still find out.
/// </summary>
public sealed class QueryPost
{
    /// <summary>A phrase does not run on from the title into the text: so many places lie between them.</summary>
    internal const int AfterTitle = 1000;

    /// <summary>The lead is the first paragraph of the text, but not more words than this.</summary>
    private const int LongestLead = 60;

    internal const int AuthorSlot = 62, LanguageSlot = 63;

    private struct Value
    {
        public int Slot, Start, Length;
        public bool Folded;
    }

    private readonly double[] _numbers = new double[64];
    private Value[] _texts = new Value[8];
    private byte[] _values = new byte[512], _joined = [], _encoded = [];
    private int _count, _end, _leadEnd;
    private ulong _hasTexts, _hasNumbers, _asked;
    private bool _byWords;
    private string? _stated;

    public QueryPost() { }

    /// <summary>A post made for one question.</summary>
    /// <param name="author">Handle or name as the network gave it.</param>
    /// <param name="language">Two letters, or with a region ("en-GB"), or null when unknown.</param>
    public QueryPost(string text, string? author, string? language) => Begin(text).By(author).In(language);

    /// <summary>The words. Whoever comes after the matcher may read them here instead of walking again.</summary>
    public TokenWalk Walk { get; } = new();

    /// <summary>So many tokens at the start are the title.</summary>
    public int TitleTokens { get; private set; }

    /// <summary>The moment the question is asked, unix milliseconds, for "within 24 hours"; without it such a question matches nothing.</summary>
    public long? Now { get; set; }

    /// <summary>Where it was written, in degrees.</summary>
    public (double Latitude, double Longitude)? Place { get; set; }

    /// <summary>Called once for a field that was not given, when a query asks for it: to find out what costs too much to find out for every post.</summary>
    public Action<QueryPost, QueryField>? Ask { get; set; } = PostAnswers.Answer;

    /// <summary>Starts anew with these words; all that was known of the post before is gone, only <see cref="Ask"/> and <see cref="Now"/> stay.</summary>
    public QueryPost Begin(ReadOnlySpan<byte> text, ReadOnlySpan<byte> title = default)
    {
        (_count, _end, _leadEnd, _hasTexts, _hasNumbers, _asked, TitleTokens, Place, _byWords, _stated) = (0, 0, -1, 0, 0, 0, 0, null, false, null);
        if (title.IsEmpty)
        {
            Walk.Read(text);
            return this;
        }
        if (_joined.Length < text.Length + title.Length + 1) _joined = new byte[Math.Max(1024, (text.Length + title.Length + 1) * 2)];
        title.CopyTo(_joined);
        _joined[title.Length] = (byte)'\n';
        text.CopyTo(_joined.AsSpan(title.Length + 1));
        Walk.Read(_joined.AsSpan(0, title.Length + 1 + text.Length));
        if (_joined.Length > 1 << 20) _joined = [];
        foreach (ref readonly var token in Walk.Tokens)
        {
            if (token.Start > title.Length) break;
            TitleTokens++;
        }
        return this;
    }

    public QueryPost Begin(ReadOnlySpan<char> text, ReadOnlySpan<char> title = default)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length), extra = Encoding.UTF8.GetMaxByteCount(title.Length);
        if (_encoded.Length < most + extra) _encoded = new byte[Math.Max(2048, most + extra)];
        var length = Encoding.UTF8.GetBytes(text, _encoded);
        var whole = length + Encoding.UTF8.GetBytes(title, _encoded.AsSpan(length));
        Begin(_encoded.AsSpan(0, length), _encoded.AsSpan(length, whole - length));
        if (_encoded.Length > 1 << 20) _encoded = [];
        return this;
    }

    /// <summary>Who wrote it; an '@' in front is left out.</summary>
    public QueryPost By(ReadOnlySpan<char> author) => Keep(AuthorSlot, author.Trim().TrimStart('@'));

    public QueryPost By(ReadOnlySpan<byte> author) => Keep(AuthorSlot, author.Trim((byte)' ').TrimStart((byte)'@'));

    public QueryPost In(ReadOnlySpan<char> language) => Keep(LanguageSlot, language.Trim());

    public QueryPost In(ReadOnlySpan<byte> language) => Keep(LanguageSlot, language.Trim((byte)' '));

    /// <summary>Leaves the language to the words, read when a query asks for it; what the network or the author stated decides where the words do not.</summary>
    public QueryPost Stating(string? language)
    {
        (_byWords, _stated) = (true, language);
        return this;
    }

    /// <summary>Adds a value to a field of texts. An empty one is none.</summary>
    public QueryPost Add(QueryField field, ReadOnlySpan<char> value) => Keep((int)field, value);

    public QueryPost Add(QueryField field, ReadOnlySpan<byte> value) => Keep((int)field, value);

    /// <summary>Adds the site of a web address: its host, in lower case and without "www.".</summary>
    public QueryPost AddSite(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var end = host.IndexOfAny("/?#:");
        if (end >= 0) host = host[..end];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) host = host[4..];
        return Add(QueryField.Site, host);
    }

    public QueryPost AddSite(ReadOnlySpan<byte> address)
    {
        var scheme = address.IndexOf("://"u8);
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var end = host.IndexOfAny("/?#:"u8);
        if (end >= 0) host = host[..end];
        if (host.Length > 4 && host[3] == '.' && Ascii.EqualsIgnoreCase(host[..3], "www"u8)) host = host[4..];
        return Add(QueryField.Site, host);
    }

    /// <summary>Times are unix milliseconds. What is no number is not kept.</summary>
    public QueryPost Set(QueryField field, double number)
    {
        if (double.IsNaN(number)) return this;
        _numbers[(int)field] = number;
        _hasNumbers |= 1UL << (int)field;
        return this;
    }

    /// <summary>Whether a value was given for a field, or found out when it was asked for.</summary>
    public bool Has(QueryField field) => ((_hasTexts | _hasNumbers) >> (int)field & 1) != 0;

    /// <summary>A field's number, or null. Asks for it if it was not given.</summary>
    public double? Number(QueryField field)
    {
        Wonder((int)field);
        return (_hasNumbers >> (int)field & 1) == 0 ? null : _numbers[(int)field];
    }

    /// <summary>A field's values, folded, one after the other: start with 0, go on with what was returned plus 1; -1 is the end.</summary>
    internal int Next(int slot, int from, out ReadOnlySpan<byte> value)
    {
        if (from == 0) Wonder(slot);
        if ((_hasTexts >> slot & 1) != 0)
            for (var i = from; i < _count; i++)
                if (_texts[i].Slot == slot)
                {
                    if (!_texts[i].Folded) Fold(ref _texts[i]);
                    value = _values.AsSpan(_texts[i].Start, _texts[i].Length);
                    return i;
                }
        value = default;
        return -1;
    }

    /// <summary>Whether the token with this number stands in that part of the post.</summary>
    internal bool Within(TextZone zone, int token) => zone switch
    {
        TextZone.Title => token < TitleTokens,
        TextZone.Lead => token >= TitleTokens && token < LeadEnd(),
        _ => true,
    };

    private int LeadEnd()
    {
        if (_leadEnd >= 0) return _leadEnd;
        var tokens = Walk.Tokens;
        _leadEnd = TitleTokens;
        var paragraph = TitleTokens < tokens.Length ? Walk.Text[tokens[TitleTokens].End..].IndexOf((byte)'\n') : -1;
        var end = paragraph < 0 ? int.MaxValue : tokens[TitleTokens].End + paragraph;
        while (_leadEnd < tokens.Length && _leadEnd < TitleTokens + LongestLead && tokens[_leadEnd].Start < end) _leadEnd++;
        return _leadEnd;
    }

    private void Wonder(int slot)
    {
        if (((_asked | _hasTexts | _hasNumbers) >> slot & 1) != 0 || slot == AuthorSlot || (slot > AuthorSlot && !_byWords)) return;
        _asked |= 1UL << slot;
        if (slot == LanguageSlot)
        {
            var found = Tongues.TongueFinder.Find(Walk, _stated);
            // A statement that says the same may say the region too.
            In(_stated?.StartsWith(found, StringComparison.OrdinalIgnoreCase) == true ? _stated : found);
            return;
        }
        Ask?.Invoke(this, (QueryField)slot);
    }

    private QueryPost Keep(int slot, ReadOnlySpan<char> value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_encoded.Length < most) _encoded = new byte[Math.Max(2048, most)];
        return Keep(slot, _encoded.AsSpan(0, Encoding.UTF8.GetBytes(value, _encoded)));
    }

    private QueryPost Keep(int slot, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return this;
        if (_count == _texts.Length) Array.Resize(ref _texts, _count * 2);
        if (_values.Length < _end + value.Length) Array.Resize(ref _values, (_end + value.Length) * 2);
        value.CopyTo(_values.AsSpan(_end));
        _texts[_count++] = new Value { Slot = slot, Start = _end, Length = value.Length };
        _end += value.Length;
        _hasTexts |= 1UL << slot;
        return this;
    }

    /// <summary>Folded when it is first asked for. Folding makes a character at most three times as long: what is no UTF-8 becomes U+FFFD.</summary>
    private void Fold(ref Value value)
    {
        if (_values.Length < _end + value.Length * 3) Array.Resize(ref _values, (_end + value.Length * 3) * 2);
        var length = Letters.Fold(_values.AsSpan(value.Start, value.Length), _values.AsSpan(_end));
        length = QueryChoices.Settle((QueryField)value.Slot, _values.AsSpan(_end), length);
        value = value with { Start = _end, Length = length, Folded = true };
        _end += length;
    }
}
