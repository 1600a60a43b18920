namespace Heed.Privacy;

/// <summary>Invented names that tell no sex: a full name gets a first and a last one, and a later "Thornton" or "Rebecca" alone gets the part that stands for it.</summary>
internal sealed class InventedNames
{
    private static readonly string[] firsts = "Alex Avery Bailey Blake Cameron Casey Charlie Dakota Drew Eden Ellis Emerson Finley Frankie Harley Hayden Jamie Jordan Kai Kendall Lane Logan Marley Morgan Noel Parker Peyton Quinn Reese Remy Riley River Robin Rowan Sage Sam Sawyer Shay Sidney Skyler Spencer Taylor Toby Tracy Wren".Split(' ');
    private static readonly string[] lasts = "Abbott Alder Ashby Barlow Beckett Birch Brandt Calder Carver Colby Corbin Dalton Danvers Ellery Fairley Falk Garland Hale Harlow Hartley Holt Jarvis Kemp Kingsley Larkin Lockwood Marlow Mercer Merritt Nolan Oakley Palmer Penrose Quimby Radley Sheffield Sinclair Stratton Tate Thorne Vale Wakefield Weston Whitlock Yardley".Split(' ');

    private readonly string[] _firsts, _lasts;
    private readonly Dictionary<string, string> _known = new(StringComparer.OrdinalIgnoreCase);
    private int _first, _last;

    public InventedNames(Chance chance, string text)
    {
        // A name that stands in the text already would make two persons one.
        _firsts = chance.Shuffled([.. firsts.Where(name => !text.Contains(name, StringComparison.OrdinalIgnoreCase))]);
        _lasts = chance.Shuffled([.. lasts.Where(name => !text.Contains(name, StringComparison.OrdinalIgnoreCase))]);
    }

    public string For(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return words;
        var made = new List<string>(2) { For(parts[0], last: false) };
        if (parts.Length > 1) made.Add(For(parts[^1], last: true));
        return string.Join(' ', made);
    }

    private string For(string part, bool last)
    {
        if (_known.TryGetValue(part, out var made)) return made;
        var names = last ? _lasts : _firsts;
        var number = last ? _last++ : _first++;
        // More persons than names: numbered, still apart.
        made = names.Length == 0 ? $"Person {number + 1}" : names[number % names.Length] + (number < names.Length ? "" : $" {1 + number / names.Length}");
        return _known[part] = made;
    }
}
