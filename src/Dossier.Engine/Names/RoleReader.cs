namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>Reads role phrases backwards from a name and forwards from a comma or a copula, within a fixed window.</summary>
internal readonly struct RoleReader(PlacedNames names)
{
    /// <summary>A role's words before its head.</summary>
    private const int MostModifiers = 6;

    /// <summary>Words between the start of an apposition and the head of its role.</summary>
    private const int MostLead = 7;

    private NameText Text => names.Text;

    private Words Words => names.Words;

    /// <summary>The role that ends just before <paramref name="end"/>, or null: "Acme executive chairman | Jane Doe".</summary>
    public RolePhrase? Before(int end, int start)
    {
        var head = end - 1;
        // "Gov. Doe", "Capt. Doe".
        if (head > start && Words.Is(head, '.') && Text.Has(head - 1, NameWord.Role))
            head--;
        else if (head - 2 >= start && Text.IsWord(head, "elect") && Words.Is(head - 1, '-'))
            head -= 2;
        // "chief of police", "secretary of state".
        var first = head - 2 >= start && names.IsFree(head, NameWord.RoleModifier) && Text.IsWord(head - 1, "of") && names.IsFree(head - 2, NameWord.Role) ? head - 2 : head;
        if (head < start || !names.IsFree(first, NameWord.Role) || Words.Tokens[head].Kind != TokenKind.Word)
            return null;
        var isFormer = false;
        for (var n = 0; n < MostModifiers && first > start; n++)
        {
            var i = first - 1;
            if (Words.Is(i, '-') && i > start && Text.IsAttached(i) && Text.IsAttached(first) && names.IsFree(i - 1, NameWord.RoleModifier))
                i--;
            else if (!names.IsFree(i, NameWord.RoleModifier | NameWord.Role) || Words.Tokens[i].Kind != TokenKind.Word || Text.IsPossessive(i))
                break;
            first = i;
            isFormer |= Text.Has(i, NameWord.Former);
        }
        return new RolePhrase(first, end, BodyBefore(first, start), isFormer);
    }

    /// <summary>The role of an apposition or a copula that starts at a token, or null: "the founder | and chairman of the Acme Group".</summary>
    /// <param name="start">Index of the token after the comma or the copula.</param>
    /// <param name="end">Just past the sentence's last token.</param>
    /// <param name="heads">Role for people, Kind for bodies.</param>
    public RolePhrase? After(int start, int end, NameWord heads = NameWord.Role)
    {
        var i = start;
        var body = -1;
        var first = -1;
        var isFormer = false;
        if (i < end && (Text.IsWord(i, "the") || Text.IsWord(i, "a") || Text.IsWord(i, "an") || Text.IsWord(i, "its")))
            i++;
        for (var n = 0; i < end && n < MostLead; n++)
        {
            var name = names.At(i);
            if (name >= 0)
            {
                if (names.Type(name) == EntityType.Person || first >= 0)
                    return null;
                body = name;
                i = names.All[name].End;
                if (i < end && Text.IsPossessive(i))
                    i++;
                continue;
            }
            if (IsHead(i, end, heads))
            {
                first = first < 0 ? i : first;
                var headEnd = i + 1;
                if (headEnd + 1 < end && Words.Is(headEnd, '-') && Text.IsWord(headEnd + 1, "elect"))
                    headEnd += 2;
                return heads == NameWord.Role ? Complete(first, headEnd, end, body, isFormer) : new RolePhrase(KindStart(start, i), headEnd, -1, isFormer);
            }
            var isWord = Words.Tokens[i].Kind == TokenKind.Word && !(Text.Has(i, NameWord.Function | NameWord.Speech) && Words.Tokens[i].SpaceBefore) && !Text.IsPossessive(i);
            if (!isWord && !(Words.Is(i, '-') && Text.IsAttached(i)))
                return null;
            isFormer |= Text.Has(i, NameWord.Former);
            if (Text.Has(i, NameWord.RoleModifier) || (isWord && first >= 0 && Text.Has(i, NameWord.Role)))
                first = first < 0 ? i : first;
            else if (Words.Is(i, '-'))
            {
                if (!Text.Has(i - 1, NameWord.RoleModifier))
                    first = -1;
            }
            else
                first = IsCitizenship(i, end) ? i : -1;
            i++;
        }
        return null;
    }

    /// <summary>Whether the token is the last word of a role's head: "officer" of "chief executive officer".</summary>
    private bool IsHead(int i, int end, NameWord heads) =>
        names.IsFree(i, heads) && Words.Tokens[i].Kind == TokenKind.Word
        && !(i + 1 < end && names.IsFree(i + 1, heads) && Words.Tokens[i + 1].Kind == TokenKind.Word)
        && !(i + 2 < end && Words.Is(i + 1, '-') && Text.IsAttached(i + 1) && !Text.IsWord(i + 2, "elect"));

    /// <summary>Where the words of "a Norwegian shipping company" start: after the article and the people's word.</summary>
    private int KindStart(int start, int head)
    {
        var first = start;
        while (first < head && (Text.Has(first, NameWord.Function | NameWord.Demonym) || names.At(first) >= 0 || Text.IsPossessive(first)))
            first++;
        return first;
    }

    /// <summary>"Chilean citizen": there the people's word is what is said.</summary>
    private bool IsCitizenship(int i, int end) =>
        Text.Has(i, NameWord.Demonym) && i + 1 < end && (Text.IsWord(i + 1, "citizen") || Text.IsWord(i + 1, "national") || Text.IsWord(i + 1, "resident"));

    /// <summary>Takes in "of the board of directors" and finds the body in "of Acme", "at the Acme Group", "in Acme".</summary>
    private RolePhrase? Complete(int first, int headEnd, int end, int body, bool isFormer)
    {
        var i = headEnd;
        if (i + 1 < end && Text.IsWord(i, "of"))
        {
            var board = Text.IsWord(i + 1, "the") ? i + 2 : i + 1;
            if (board < end && Text.IsWord(board, "board"))
            {
                headEnd = i = board + 1;
                if (i + 1 < end && Text.IsWord(i, "of") && Text.IsWord(i + 1, "directors"))
                    headEnd = i = i + 2;
            }
        }
        // "founder and chairman of Acme": both roles are held in the body at the end.
        var look = i;
        for (var n = 0; n < MostModifiers && look < end && (Text.IsWord(look, "and") || Words.Is(look, ',') || names.IsFree(look, NameWord.RoleModifier | NameWord.Role)); n++)
            look++;
        if (look + 1 < end && IsOf(look))
            body = BodyAt(Text.IsWord(look + 1, "the") ? look + 2 : look + 1, end) is >= 0 and var after ? after : body;
        return new RolePhrase(first, headEnd, body, isFormer);
    }

    private bool IsOf(int i) => Text.IsWord(i, "of") || Text.IsWord(i, "at") || Text.IsWord(i, "for") || Text.IsWord(i, "with");

    /// <summary>The body, or the country of a president, at a token; also "China's biggest retailer Acme".</summary>
    private int BodyAt(int i, int end)
    {
        if (i >= end || names.At(i) is not (>= 0 and var name) || names.Type(name) == EntityType.Person)
            return -1;
        var after = names.All[name].End;
        if (after >= end || !Text.IsPossessive(after))
            return name;
        for (var n = 0; n < MostModifiers && ++after < end; n++)
        {
            if (names.At(after) is >= 0 and var other)
                return names.Type(other) == EntityType.Person ? -1 : other;
            if (Words.Tokens[after].Kind != TokenKind.Word && !Words.Is(after, '-') || Text.Has(after, NameWord.Function))
                return -1;
        }
        return -1;
    }

    /// <summary>The body right before a role: "Acme chairman", "Acme's chairman".</summary>
    private int BodyBefore(int first, int start)
    {
        var i = first - 1;
        if (i > start && Text.IsPossessive(i))
            i--;
        return i >= start && names.At(i) is >= 0 and var name && names.Type(name) != EntityType.Person ? name : -1;
    }
}
