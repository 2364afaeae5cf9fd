namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>
/// Weighs what a candidate's own words and its neighbours say of it. Weights are small whole numbers: 1 a hint, 2 likely, 3 and more plain;
/// the weights of every place where the document uses the name are added up.
/// </summary>
internal readonly struct NameWitness(NameText text)
{
    /// <summary>A weight that tells a kind by itself.</summary>
    public const int Plain = 6;

    /// <summary>Adds the weights to the candidate.</summary>
    public void Weigh(ref NameCandidate name, Sentence sentence)
    {
        WeighWords(ref name);
        WeighBefore(ref name, sentence);
        WeighAfter(ref name, sentence);
    }

    private void WeighWords(ref NameCandidate name)
    {
        var words = text.Words;
        if (name.KnownPlace >= 0)
            // A name of many words is hardly anything else; one word may be a surname.
            name.Place += Gazetteer.Instance.IsMajor(name.KnownPlace) ? 4 : name.End - name.First > 1 && !text.Has(name.First, NameWord.FirstName) ? 2 : 0;
        if (name.KnownBody >= 0)
            name.Organization += KnownBodies.IsWeak(name.KnownBody) && !words.Tokens[name.First].IsAllCaps ? 1 : 4;
        var last = name.End - 1;
        while (last > name.First && words.Tokens[last].Kind == TokenKind.Symbol)
            last--;
        if (last > name.First)
        {
            if (text.Has(last, NameWord.Surname) && text.Has(name.First, NameWord.FirstName) && !text.Has(name.First, NameWord.Weak))
                name.Person += 4;
            else if (text.Has(last, NameWord.Thing))
                name.Thing += 6;
            else if (text.Has(last, NameWord.Legal | NameWord.Body | NameWord.Paper))
                name.Organization += 6;
            else if (text.Has(last, NameWord.Site))
                name.Place += 6;
            else if (text.Has(name.First, NameWord.BeforeSite) || (text.Has(name.First, NameWord.Compass) && name.KnownPlace < 0 && IsCountryOrState(name.First + 1, name.End)))
                name.Place += 4;
            WeighInside(ref name, last);
        }
        else if (text.Has(name.First, NameWord.FirstName))
            name.Person += text.Has(name.First, NameWord.Weak) ? 0 : 2;
        else if (words.Tokens[name.First].IsAllCaps && words.Tokens[name.First].Length is > 2 and <= 6 && name.KnownPlace < 0)
            name.Organization += 2;
    }

    private void WeighInside(ref NameCandidate name, int last)
    {
        var words = text.Words;
        var isOrdinary = false;
        var body = NameWord.None;
        for (var i = name.First; i <= last; i++)
        {
            var token = words.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.IsCapitalized && i > name.First && !text.Has(i, NameWord.Particle) && !words.Is(i - 1, '-'))
            {
                // "of": the word before it says what the whole is.
                if ((body & NameWord.OfBody) != 0)
                    name.Organization += 5;
                else if ((body & NameWord.OfSite) != 0)
                    name.Place += 5;
            }
            else if (words.Is(i, '&'))
                name.Organization += Plain;
            else if (words.Is(i, '-') && i > name.First + 1 && i + 1 == last && !words.Tokens[last].IsCapitalized)
                name.Person += Plain;
            else if (i > name.First && (IsMark(i) || text.IsWord(i, "jr") || text.IsWord(i, "sr")))
                name.Person += Plain;
            else if (token.Length == 1 && token.IsCapitalized && i + 1 <= last && words.Is(i + 1, '.'))
                name.Person += 2;
            body = text[i];
            isOrdinary |= text.Has(i, NameWord.Ordinary) && !text.Has(i, NameWord.FirstName);
        }
        if (!text.Has(name.First, NameWord.FirstName))
            return;
        // Of "June Hatherly" the calendar has been asked already.
        var isWeak = text.Has(name.First, NameWord.Weak) && !text.Has(name.First, NameWord.Calendar);
        name.Person += isOrdinary ? isWeak ? 0 : 3 : isWeak ? 2 : 4;
    }

    private void WeighBefore(ref NameCandidate name, Sentence sentence)
    {
        var words = text.Words;
        var i = name.First - 1;
        if (i < sentence.First)
            return;
        if (words.Is(i, '.') && i > sentence.First && text.Has(i - 1, NameWord.Title) && text.IsCapital(i - 1))
            name.Person += 4;
        if (words.Tokens[i].Kind != TokenKind.Word)
            return;
        if (text.IsWord(i, "the"))
        {
            // "the Jane Doe interview": a given name outweighs the article.
            if (name.End > name.First + 1 && name.Person >= 3)
                return;
            name.Person -= 2;
            if (name.End > name.First + 1)
                name.Organization++;
        }
        else if (i - 1 > sentence.First && (text.IsWord(i, "behind") || text.IsWord(i, "at")) && text.Has(i - 1, NameWord.Role) && IsHeldByNext(name, sentence))
            name.Organization += 5;
        else if (text.Has(i, NameWord.Where))
            name.Place += (text.IsWord(i, "in") || text.IsWord(i, "near")) && name.End == name.First + 1 ? 2 : 1;
        else if (text.IsWord(i, "of") && i - 1 > sentence.First && text.Has(i - 1, NameWord.Site) && !words.Tokens[i - 1].IsCapitalized && name.KnownPlace < 0)
            name.Place += 4;
        else if (text.IsWord(i, "of") && i - 1 > sentence.First && (text.Has(i - 1, NameWord.Role) || text.IsWord(i - 1, "directors") || text.IsWord(i - 1, "board")))
        {
            name.Hint += 2;
            if (IsHeldByNext(name, sentence))
                name.Organization += 5;
        }
        else if (text.Has(i, NameWord.Kin) && !words.Tokens[i].IsCapitalized)
            name.Person += 3;
        else if (text.Has(i, NameWord.Role) && !words.Tokens[i].IsCapitalized && !words.Tokens[name.First].IsAllCaps)
            name.Person += 3;
        else if (text.Has(i, NameWord.Speech) && !words.Tokens[i].IsCapitalized)
            name.Person++;
        else if (text.IsWord(i, "elect") && i > sentence.First && words.Is(i - 1, '-'))
            name.Person += 3;
        else if (text.IsWord(i, "named"))
            name.Person++;
    }

    /// <summary>"the founder of Holt Robotics, Sir Ian Dunn": who holds the post stands behind the comma.</summary>
    private bool IsHeldByNext(in NameCandidate name, Sentence sentence) =>
        name.End - name.First > 1 && name.KnownPlace < 0 && name.End + 1 < sentence.End && text.Words.Is(name.End, ',') && text.IsCapital(name.End + 1) && text.Has(name.End + 1, NameWord.Title | NameWord.FirstName | NameWord.Role);

    private void WeighAfter(ref NameCandidate name, Sentence sentence)
    {
        var words = text.Words;
        var i = name.End;
        if (i >= sentence.End)
            return;
        var isComma = words.Is(i, ',');
        if ((isComma || text.IsWord(i, "is") || text.IsWord(i, "was")) && IsCalledKind(i + 1, sentence.End))
            name.Organization += 3;
        if (isComma && i + 2 < sentence.End && words.Tokens[i + 1].Kind == TokenKind.Number && words.Tokens[i + 1].Length <= 2
            && (words.Is(i + 2, ',') || words.Is(i + 2, '.')))
            name.Person += 4;
        else if (words.Is(i, '(') && i + 2 < sentence.End && words.Tokens[i + 1].Kind == TokenKind.Number && words.Tokens[i + 1].Length <= 2 && words.Is(i + 2, ')'))
            name.Person += 3;
        else if (isComma && i + 1 < sentence.End && text.IsWord(i + 1, "who"))
            name.Person += 2;
        else if (isComma && i + 1 < sentence.End && name.Person <= 0 && text.IsCapital(i + 1) && name.End - name.First <= 3 && IsCountryOrState(i + 1, sentence.End))
            name.Place += 3;
        else if (text.IsPossessive(i) && i + 1 < sentence.End)
        {
            if (text.Has(i + 1, NameWord.Kin))
                name.Person += 2;
            else if (text.Has(i + 1, NameWord.Role))
                name.Organization++;
            else if (text.Has(i + 1, NameWord.Asset))
                (name.Organization, name.Hint) = name.End == name.First + 1 && !text.Has(name.First, NameWord.FirstName) ? (name.Organization + 3, name.Hint + Plain) : (name.Organization, name.Hint);
            else if (!words.Tokens[i + 1].IsCapitalized)
                name.Hint++;
        }
        else if (words.Tokens[i].IsCapitalized && text.Has(i, NameWord.Role | NameWord.RoleModifier) && name.KnownPlace < 0 && name.End <= name.First + 2
            && !text.Has(name.First, NameWord.FirstName | NameWord.Role | NameWord.RoleModifier | NameWord.Ordinary))
            name.Organization += 2;
        else if (words.Tokens[i].Kind == TokenKind.Word && !words.Tokens[i].IsCapitalized)
        {
            if (text.IsWord(i, "who") || text.IsWord(i, "himself") || text.IsWord(i, "herself"))
                name.Person += 2;
            else if (text.Has(i, NameWord.Speech))
            {
                name.Person++;
                name.Hint++;
            }
            else if (IsRuler(i) || (text.Has(i, NameWord.Fixed | NameWord.Site) && IsRegion(i)))
                name.Place += name.KnownBody < 0 && name.End <= name.First + 2 ? 2 : 0;
            else if (text.Has(i, NameWord.Role | NameWord.Asset) && name.End == name.First + 1)
            {
                name.Organization += 3;
                name.Hint += Plain;
            }
        }
    }

    /// <summary>A mark of quotation about a nickname.</summary>
    private bool IsMark(int i) => text.Words.Tokens[i].Length == 1 && text.Words.Text[text.Words.Tokens[i].Start] is '"' or '\u201C' or '\u201D' or '\'' or '\u2018' or '\u2019';

    /// <summary>"a Norwegian shipping company", not "a company spokesman".</summary>
    private bool IsCalledKind(int i, int end)
    {
        const int Window = 7;
        if (i >= end || !(text.IsWord(i, "a") || text.IsWord(i, "an") || text.IsWord(i, "the")))
            return false;
        for (var last = Math.Min(end, ++i + Window); i < last; i++)
        {
            if (text.Has(i, NameWord.Kind))
                return i + 1 >= end || !text.Has(i + 1, NameWord.Role | NameWord.Kind | NameWord.Ordinary) && !text.IsPossessive(i + 1);
            if (text.Words.Tokens[i].Kind == TokenKind.Number || text.Has(i, NameWord.Role) || (text.Has(i, NameWord.Function) && text.Words.Tokens[i].SpaceBefore))
                return false;
        }
        return false;
    }

    /// <summary>Who governs a place and no company.</summary>
    private bool IsRuler(int i) => text.IsWord(i, "governor") || text.IsWord(i, "mayor");

    private bool IsRegion(int i) =>
        text.IsWord(i, "province") || text.IsWord(i, "island") || text.IsWord(i, "district") || text.IsWord(i, "village") || text.IsWord(i, "county") || text.IsWord(i, "region") || text.IsWord(i, "peninsula");

    private bool IsCountryOrState(int i, int end) => text.Places.LongestAt(i, end, out var place) > 0 && Gazetteer.Instance.IsMajor(place);
}
