using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Addresses of houses: a number, a name and a word for a street ("42 North Elm Street", "36 rue de Pologne"), a name and a number ("Via Roma 131", "Puruntie 82"),
/// a post box, a room that holds a person. What belongs to the address behind it (door, town, postal code) is taken with it.
/// </summary>
internal static class Streets
{
    /// <summary>From the house number that stands before the street's name.</summary>
    public static bool FindFromNumber(in Reading post, int number, out Identifier found)
    {
        found = default;
        if (post.Length(number) > 7 || !char.IsAsciiDigit((char)post.Written(number)[0]) || post.At(post.Tokens[number].Start - 1) is (byte)'$' or (byte)'#' or (byte)':' or (byte)'.') return false;
        // "6,300 turned away", "less than 10. The staff"
        if (number > 0 && post.HasDigit(number - 1) && post.Gap(number) is [(byte)',' or (byte)'-' or (byte)'.' or (byte)'/']) return false;
        if (!post.IsNumber(number) && (post.Length(number) - 1 > 6 || char.IsAsciiLetter((char)post.Written(number)[^2]))) return false; // "42b", not "3rd"
        var asked = (post.Before(number, 6, across: true) & Cue.Live) != 0;
        var name = number + 1;
        // "12-14 High Street", "6108 52 Huntly Street"
        while (name < post.Count && name <= number + 2 && post.IsNumber(name) && post.Length(name) <= 5 && post.Gap(name) is [(byte)'-' or (byte)'/' or (byte)' ']) name++;
        if (name >= post.Count || post.Is(name, Cue.Phone) || post.Gap(name) is not ([(byte)' '] or [(byte)' ', (byte)' '] or [0xC2, 0xA0]) && !(post.Gap(name) is [(byte)'-'] && post.HasDigit(name))) return false;
        var (last, street, capitals, lowers) = Name(post, name, asked);
        if (last < name) return false;
        var tail = NumberAfter(post, last) ? last + 1 : last;
        var door = Tail.DoorAfter(post, tail);
        double confidence;
        if (street >= 0 && !StreetNames.EndsAsStreet(post, street, weak: false, lower: true) && !post.Is(street, Cue.Street | Cue.StreetFirst) && !asked && !door && tail == last) street = -1; // an ending that is also a name's
        var named = post.IsCapital(name) || post.Is(name, Cue.StreetFirst) || Ordinal(post, name);
        if (street >= 0 && (capitals > 0 && named || asked || door) && lowers <= 3) confidence = 0.9;
        else if (door) confidence = 0.85;
        else if (asked && Placed(post, number) && post.IsCapital(name) && post.Length(name) > 1 && !post.Tokens[name].Is(TokenMarks.Shouted) && !post.Is(name, Cue.Person)) confidence = 0.75;
        else if (tail > last && lowers == 0 && post.Length(number) is >= 3 and <= 6 && (LineStarts(post, number) || post.Written(number)[0] == '0') && (LineEnds(post, tail) || Tail.Extend(post, tail) > tail)) confidence = 0.75;
        else return false;
        if (street == number + 2 && post.Is(number + 1, Cue.Unit | Cue.Year | Cue.Day)) return false; // "24 Hour Drive"
        if (confidence < 0.8 && tail == last) while (last > name && !post.IsCapital(last)) tail = --last;
        found = new(IdentifierType.Address, post.Tokens[number].Start, post.Tokens[Tail.Extend(post, tail)].End, confidence);
        return true;
    }

    /// <summary>The words of a street's name from a token on: the last of them, the one that means street (-1), how many are in capitals and how many are plain words.</summary>
    private static (int Last, int Street, int Capitals, int Lowers) Name(in Reading post, int name, bool asked)
    {
        int at = name, street = -1, capitals = 0, lowers = 0;
        for (; at < post.Count && at < name + 7; at++)
        {
            if (!post.Beside(at, 2) || post.Tokens[at].Kind != TokenKind.Word || post.Gap(at) is [(byte)' ' or (byte)'~' or (byte)'@', _] && at > name || post.Tokens[at].Is(TokenMarks.AfterPause) || post.Tokens[at].Is(TokenMarks.InUrl | TokenMarks.Solo)) break;
            if (at > name && post.Tokens[at].Is(TokenMarks.AfterStop) && !(post.Length(at - 1) <= 5 && post.Gap(at)[0] == '.')) break;
            if (post.Is(at, Cue.Weekday | Cue.Unit | Cue.Year | Cue.Was) || post.Is(at, Cue.Street) && !asked && at - name > 4 || post.Is(at, Cue.Month) && !post.Is(at + 1, Cue.Street) || post.Is(at, Cue.Door) && post.HasDigit(at + 1)) break;
            var capital = post.IsCapital(at);
            if (at > name && post.Is(at, Cue.Street) && (capital || asked || post.Length(at) > 4 && (capitals == 0 || lowers == 0)) || at == name && StartsLikeStreet(post, at) || StreetNames.EndsAsStreet(post, at, weak: true, lower: asked)) street = at;
            if (capital) capitals++;
            else if (!post.Is(at, Cue.Particle | Cue.Street | Cue.StreetFirst) && !Ordinal(post, at) && ++lowers > 3) break;
            if (street == at && !post.Is(at + 1, Cue.Street) && !StartsLikeStreet(post, at)) { at++; break; }
        }
        var last = at - 1;
        // Where the street's word came early ("Avenue du Golf Arabe"), plain words behind the name are not of it.
        while (last > Math.Max(street, name) && !post.IsCapital(last) && street >= 0) { last--; lowers = 0; }
        return (last, street, capitals, lowers);
    }

    // A word for a place stands right before the number: "at 6750 Koskikatu", "address: 18 Pagari".
    private static bool Placed(in Reading post, int number)
    {
        if (number == 0) return false;
        if (post.Gap(number).IndexOf((byte)':') >= 0 || post.Is(number - 1, Cue.Live)) return true;
        var word = post.Folded(number - 1);
        return word.SequenceEqual("at"u8) || word.SequenceEqual("to"u8) || word.SequenceEqual("in"u8) || word.SequenceEqual("is"u8) || word.SequenceEqual("on"u8) || word.SequenceEqual("following"u8) || word.SequenceEqual("from"u8) || word.SequenceEqual("and"u8) || post.HasDigit(number - 1);
    }

    private static bool NumberAfter(in Reading post, int last) =>
        post.Beside(last + 1, 2) && char.IsAsciiDigit((char)post.Written(last + 1)[0]) && post.Length(last + 1) <= 5 && !post.Is(last, Cue.Street) && (post.After(last + 2, 1) & Cue.Unit) == 0 && post.Gap(last + 1) is [(byte)' '] or [(byte)'.', (byte)' '];

    private static bool LineStarts(in Reading post, int token)
    {
        if (token == 0) return true;
        var gap = post.Gap(token);
        return gap.Length <= 16 && gap.IndexOf((byte)'\n') >= 0 || post.HasDigit(token - 1);
    }

    private static bool LineEnds(in Reading post, int token) => token + 1 >= post.Count || post.Gap(token + 1).IndexOf((byte)'\n') >= 0;

    private static bool StartsLikeStreet(in Reading post, int token) => post.Is(token, Cue.StreetFirst) && (post.IsCapital(token + 1) || post.Is(token + 1, Cue.Particle)) && !post.Is(token + 1, Cue.Street) && post.Beside(token + 1, 2) && !post.Tokens[token + 1].Is(TokenMarks.AfterPause) && !(post.Tokens[token + 1].Is(TokenMarks.AfterStop) && post.Length(token) > 4);

    /// <summary>From the door where it stands first: "Apt. 675 62314 Mellemvej 32". Called on the word for a flat.</summary>
    public static bool FindFromDoor(in Reading post, int door, out Identifier found)
    {
        found = default;
        var word = post.Folded(door);
        if (!(word.SequenceEqual("apt"u8) || word.SequenceEqual("apartment"u8) || word.SequenceEqual("suite"u8) || word.SequenceEqual("ste"u8)) || !post.HasDigit(door + 1) || !post.Beside(door + 1, 3) || post.Length(door + 1) > 6) return false;
        var last = door + 1;
        var number = last + 1;
        if (post.IsNumber(number) && post.Beside(number, 1))
        {
            var (name, _, capitals, _) = Name(post, number + 1, asked: true);
            if (name > number && capitals > 0) last = NumberAfter(post, name) ? name + 1 : name;
        }
        found = new(IdentifierType.Address, post.Tokens[door].Start, post.Tokens[Tail.Extend(post, last)].End, 0.8);
        return true;
    }

    /// <summary>"the corner of Elm Street and 5th". Called on "corner".</summary>
    public static bool FindCorner(in Reading post, int corner, out Identifier found)
    {
        found = default;
        if (corner + 2 >= post.Count || !post.Folded(corner).SequenceEqual("corner"u8) || !post.Folded(corner + 1).SequenceEqual("of"u8)) return false;
        int last = corner, capitals = 0, ands = 0;
        for (var i = corner + 2; i < post.Count && i < corner + 18 && post.Beside(i, 3); i++)
        {
            var and = post.Folded(i).SequenceEqual("and"u8);
            if (and && ++ands > 1 || !and && !post.IsCapital(i) && !post.HasDigit(i) && !post.Is(i, Cue.Particle | Cue.Street)) break;
            if (post.Tokens[i].Is(TokenMarks.AfterStop) && !(post.Length(i - 1) <= 4 || post.HasDigit(i - 1))) break;
            if (post.IsCapital(i)) capitals++;
            if (!and) last = i;
        }
        if (capitals == 0 || ands == 0 || last <= corner + 2) return false;
        found = new(IdentifierType.Address, post.Tokens[corner].Start, post.Tokens[last].End, 0.75);
        return true;
    }

    private static bool Ordinal(in Reading post, int token) => post.HasDigit(token) && post.Folded(token) is [.., (byte)'s' or (byte)'n' or (byte)'r' or (byte)'t', (byte)'t' or (byte)'d' or (byte)'h'];

    /// <summary>From the house number that stands behind the street's name: "Via Roma 131", "Hauptstraße 5b".</summary>
    public static bool FindBeforeNumber(in Reading post, int number, out Identifier found)
    {
        found = default;
        if (number == 0 || post.Length(number) > 5 || post.Gap(number) is not ([(byte)' '] or [0xC2, 0xA0] or [(byte)',', (byte)' ']) || !char.IsAsciiDigit((char)post.Written(number)[0]) || post.Tokens[number].Is(TokenMarks.AfterStop)) return false;
        var first = -1;
        var sure = false;
        for (var i = number - 1; i >= 0 && i >= number - 6; i--)
        {
            if (post.Tokens[i].Kind != TokenKind.Word || post.Tokens[i].Start < post.Taken || post.Tokens[i].Is(TokenMarks.InUrl)) break;
            var capital = post.IsCapital(i);
            if (post.Is(i, Cue.StreetFirst) && i < number - 1 && (capital || post.IsCapital(i + 1) && post.Length(i) > 2 && !post.Folded(i).SequenceEqual("via"u8))) { (first, sure) = (i, true); break; }
            if (i == number - 1 && StreetNames.EndsAsStreet(post, i, weak: (post.Before(i, 6, across: true) & Cue.Live) != 0, lower: false)) { (first, sure) = (i, true); break; }
            if (!capital && !post.Is(i, Cue.Particle)) break;
            if (capital && !post.Is(i, Cue.Month | Cue.Weekday | Cue.Door | Cue.Room | Cue.Version | Cue.Goods)) first = i;
            if (post.Tokens[i].Is(TokenMarks.AfterStop | TokenMarks.AfterPause) || i > 0 && !post.Beside(i, 2)) break;
        }
        if (first < 0 || !post.IsNumber(number) && !(post.Length(number) <= 4 && char.IsAsciiDigit((char)post.Written(number)[^2]))) return false;
        if (!sure && ((post.Before(first, 2) & Cue.Live) == 0 || post.Tokens[number - 1].Is(TokenMarks.Shouted) || !Placed(post, first) || number - first > 3 || post.Value(number) is >= 1900 and <= 2100)) return false;
        if (sure && (post.After(number + 1, 1) & Cue.Unit) != 0 && !post.Tokens[number + 1].Is(TokenMarks.AfterPause)) return false;
        var last = Tail.Extend(post, number);
        var start = first;
        // A number before the name as well: "6750 Koskikatu 25", "50066 Rooseveltlaan 110".
        if (start > 0 && post.IsNumber(start - 1) && post.Length(start - 1) <= 6 && post.Beside(start, 1) && post.Tokens[start - 1].Start >= post.Taken) start--;
        found = new(IdentifierType.Address, post.Tokens[start].Start, post.Tokens[last].End, sure ? 0.85 : 0.7);
        return true;
    }

    /// <summary>A street without a number where somebody lives: "lives on Elm Street".</summary>
    public static bool FindNamed(in Reading post, int street, out Identifier found)
    {
        found = default;
        if (!post.IsCapital(street) || post.Length(street) < 2 || !post.Beside(street, 2)) return false;
        var first = street;
        while (first > 0 && street - first < 4 && post.Beside(first, 2) && (post.IsCapital(first - 1) || Ordinal(post, first - 1)) && post.Tokens[first - 1].Start >= post.Taken && !post.Tokens[first].Is(TokenMarks.AfterPause)
            && !(post.Tokens[first].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(first))) first--;
        if (first == street || !Lives(post, first) || !Preposition(post, first - 1)) return false;
        found = new(IdentifierType.Address, post.Tokens[first].Start, post.Tokens[Tail.Extend(post, street)].End, 0.75);
        return true;
    }

    /// <summary>"lives in Port Merrow": a place smaller than a state, tied to a person. A state or a country may stay.</summary>
    public static bool FindHomeTown(in Reading post, int verb, out Identifier found)
    {
        found = default;
        var town = verb + 2;
        if (town >= post.Count || post.Folded(verb + 1) is not ([(byte)'i', (byte)'n'] or [(byte)'n', (byte)'e', (byte)'a', (byte)'r']) || !Lives(post, town) || post.Is(verb, Cue.Filler)) return false;
        if (!post.IsCapital(town) || post.Is(town, Cue.Large | Cue.Month | Cue.Possessive | Cue.Weekday) || !post.OneSpace(town) || post.Tokens[town].Is(TokenMarks.Shouted)) return false;
        if (!(post.Folded(verb).StartsWith("liv"u8) || post.Folded(verb).StartsWith("resid"u8)) || (post.Before(verb, 5) & (Cue.Person | Cue.Possessive)) == 0) return false;
        var last = town;
        while (last + 1 < post.Count && last - town < 2 && post.OneSpace(last + 1) && post.IsCapital(last + 1) && !post.Is(last + 1, Cue.Month | Cue.Weekday)) last++;
        found = new(IdentifierType.Address, post.Tokens[town].Start, post.Tokens[last].End, 0.7);
        return true;
    }

    private static bool Preposition(in Reading post, int token) => token >= 0 && post.Folded(token) is var word && (word.SequenceEqual("on"u8) || word.SequenceEqual("in"u8) || word.SequenceEqual("at"u8) || word.SequenceEqual("to"u8) || word.SequenceEqual("from"u8) || word.SequenceEqual("near"u8) || word.SequenceEqual("is"u8) || word.SequenceEqual("of"u8));

    private static bool Lives(in Reading post, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (post.Tokens[i + 1].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(i + 1)) return false;
            if (post.Is(i, Cue.Live)) return true;
        }
        return false;
    }

    /// <summary>"room 412", "bed 7", where the sentence speaks of one person.</summary>
    public static bool FindRoom(in Reading post, int room, out Identifier found)
    {
        found = default;
        var number = room + 1;
        while (number < post.Count && number <= room + 2 && post.Is(number, Cue.Filler | Cue.Room)) number++;
        if (number >= post.Count || !post.HasDigit(number) || post.Length(number) > 5 || post.Gap(number).Length > 2 || post.Tokens[number].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(number)) return false;
        if (number + 1 < post.Count && post.Gap(number + 1) is [(byte)'.' or (byte)':' or (byte)'%'] && post.IsNumber(number + 1)) return false;
        // "Ward 9 team" is a part of the house; "on ward 9" holds somebody.
        if (!(post.Folded(room).SequenceEqual("room"u8) || post.Folded(room).SequenceEqual("bed"u8)) && !Preposition(post, room - 1)) return false;
        var around = post.Before(room, 10) | post.After(number + 1, 8);
        if ((around & (Cue.Person | Cue.Possessive)) == 0 || (post.After(number + 1, 1) & Cue.Unit) != 0 && !post.Tokens[number + 1].Is(TokenMarks.AfterPause)) return false;
        if ((around & Cue.Business) != 0 && (around & Cue.Possessive) == 0) return false;
        if (!Groups.HasOne(post, Math.Max(0, room - 10), Math.Min(post.Count, number + 9))) return false;
        var last = number;
        // "room 412, bed 2"
        if (last + 2 < post.Count && post.Is(last + 1, Cue.Room) && post.HasDigit(last + 2) && post.Gap(last + 1).Length <= 2) last += 2;
        found = new(IdentifierType.Address, post.Tokens[room].Start, post.Tokens[last].End, 0.8);
        return true;
    }

    /// <summary>"PO Box 123", "P.O. Box 123". Called on "box".</summary>
    public static bool FindPostBox(in Reading post, int box, out Identifier found)
    {
        found = default;
        if (box == 0 || !post.HasDigit(box + 1) || !post.Beside(box + 1, 2) || post.Length(box + 1) > 8) return false;
        var before = post.Folded(box - 1);
        var first = before.SequenceEqual("po"u8) || before.SequenceEqual("postal"u8) || before.SequenceEqual("pob"u8) ? box - 1
            : before.SequenceEqual("o"u8) && box > 1 && post.Folded(box - 2).SequenceEqual("p"u8) ? box - 2 : -1;
        if (first < 0 || post.Tokens[first].Start < post.Taken) return false;
        found = new(IdentifierType.Address, post.Tokens[first].Start, post.Tokens[Tail.Extend(post, box + 1)].End, 0.85);
        return true;
    }
}
