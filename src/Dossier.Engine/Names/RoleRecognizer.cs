namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>A role found, in tokens; entities by their number in the <see cref="EntityTable"/>.</summary>
internal readonly record struct PlacedRole(int First, int End, int Entity, string Role, int? Organization, int RoleFirst, int RoleEnd, bool IsFormer, bool IsNew = false);

/// <summary>Finds the roles that stand beside names: before them, after a comma, after "is".</summary>
internal sealed class RoleRecognizer(PlacedNames names, SyntaxReader syntax)
{
    private const int MostRoles = 3;

    private readonly List<PlacedRole> _roles = [];
    private readonly RoleReader _reader = new(names);
    private readonly RoleSyntax _syntax = new(names, syntax);

    private NameText Text => names.Text;

    private Words Words => names.Words;

    /// <summary>Every role, in the order of the names.</summary>
    public List<PlacedRole> Find(CancellationToken cancellation)
    {
        var next = 0;
        for (var s = 0; s < Words.Sentences.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = Words.Sentences[s];
            var from = _roles.Count;
            var hasPerson = false;
            for (; next < names.All.Count && names.All[next].First < sentence.End; next++)
            {
                var name = names.All[next];
                if (name.First < sentence.First)
                    continue;
                if (names.Entities.Type(name.Entity) == EntityType.Person)
                {
                    hasPerson = true;
                    if (!name.IsPronoun && !ReadBefore(name, sentence))
                        ReadBeforeComma(name, sentence);
                    ReadAfter(name, sentence, NameWord.Role);
                }
                else if (names.Entities.Type(name.Entity) is EntityType.Organization or EntityType.Other)
                    ReadAfter(name, sentence, NameWord.Kind);
            }
            if (hasPerson && !sentence.Kind.IsBesideStory())
                _syntax.Find(s, _roles, from);
        }
        return _roles;
    }

    /// <summary>"Acme founder and executive chairman Jane Doe".</summary>
    private bool ReadBefore(PlacedName name, Sentence sentence)
    {
        var end = name.First;
        // "chairman Mr Doe".
        if (end - 2 >= sentence.First && Words.Is(end - 1, '.') && Text.Has(end - 2, NameWord.Title) && !Text.Has(end - 2, NameWord.Role))
            end -= 2;
        else if (end - 1 >= sentence.First && Text.Has(end - 1, NameWord.Title) && !Text.Has(end - 1, NameWord.Role))
            end--;
        if (_reader.Before(end, sentence.First) is not { } role || IsVerb(role, sentence))
            return false;
        AddAll(name, role.Organization < 0 && IsOfCompany(role) ? role with { Organization = OnlyBodyBefore(role.First, sentence) } : role, sentence, name.End);
        return true;
    }

    /// <summary>"company spokesman".</summary>
    private bool IsOfCompany(RolePhrase role) => Text.IsWord(role.First, "company");

    /// <summary>The only body the sentence names before a token, as an index of the names, or -1.</summary>
    private int OnlyBodyBefore(int token, Sentence sentence)
    {
        const int Window = 40;
        var only = -1;
        for (var i = token - 1; i >= sentence.First && i >= token - Window; i--)
        {
            if (names.At(i) is not (>= 0 and var name) || names.Type(name) != EntityType.Organization)
                continue;
            if (only >= 0 && names.All[only].Entity != names.All[name].Entity)
                return -1;
            only = name;
            i = names.All[name].First;
        }
        return only;
    }

    /// <summary>"the chief executive of Acme, Jane Doe, said", "Acme's chief executive, Jane Doe".</summary>
    private void ReadBeforeComma(PlacedName name, Sentence sentence)
    {
        var comma = name.First - 1;
        if (comma <= sentence.First || !Words.Is(comma, ',') || name.End >= sentence.End || !(Words.Is(name.End, ',') || Text.Has(name.End, NameWord.Speech) || Words.Is(name.End, '.')))
            return;
        var end = comma;
        var body = names.At(end - 1);
        if (body >= 0)
        {
            end = names.All[body].First;
            if (end > sentence.First && Text.IsWord(end - 1, "the"))
                end--;
            if (names.Type(body) == EntityType.Person || end - 1 <= sentence.First || !(Text.IsWord(end - 1, "of") || Text.IsWord(end - 1, "at") || Text.IsWord(end - 1, "for")))
                return;
            end--;
        }
        if (_reader.Before(end, sentence.First) is not { } role || role.First <= sentence.First)
            return;
        var before = role.First - 1;
        var isDefinite = role.Organization >= 0 || Text.IsWord(before, "the") || Text.IsPossessive(before)
            || Text.IsWord(before, "its") || Text.IsWord(before, "his") || Text.IsWord(before, "her") || Text.IsWord(before, "their");
        if (isDefinite)
            AddAll(name, body >= 0 ? role with { Organization = body } : role, sentence, name.End);
    }

    /// <summary>"Jane Doe, 42, the founder and chairman of Acme", "Jane Doe is a Chilean citizen".</summary>
    private void ReadAfter(PlacedName name, Sentence sentence, NameWord heads)
    {
        var i = name.End;
        if (i >= sentence.End)
            return;
        var isApposition = Words.Is(i, ',') && !name.IsPronoun;
        var start = i;
        if (isApposition)
        {
            i++;
            if (i + 1 < sentence.End && Words.Tokens[i].Kind == TokenKind.Number && Words.Tokens[i].Length <= 3 && Words.Is(i + 1, ','))
                i += 2;
            if (i < sentence.End && Text.IsWord(i, "who"))
            {
                i = Copula(i + 1, sentence.End);
                isApposition = false;
            }
        }
        else
            i = Copula(i, sentence.End);
        if (i < 0 || i >= sentence.End)
            return;
        for (var n = 0; n < MostRoles; n++)
        {
            if (_reader.After(i, sentence.End, heads) is not { } role)
                return;
            if (heads == NameWord.Kind && !(Text.IsWord(i, "a") || Text.IsWord(i, "an") || Text.IsWord(i, "the")))
                return;
            if (isApposition && !EndsApposition(role, i, sentence))
                return;
            if (!isApposition && role.End < sentence.End && names.At(role.End) >= 0)
                return;
            Add(name, role, name.First, SpanEnd(role), !isApposition && IsChange(start, role.First));
            if (role.End + 1 >= sentence.End || !Text.IsWord(role.End, "and"))
                return;
            i = role.End + 1;
        }
    }

    /// <summary>Whether what follows ends an apposition; "Jane Doe, a spokesman said" is none.</summary>
    private bool EndsApposition(RolePhrase role, int start, Sentence sentence)
    {
        if (role.End >= sentence.End)
            return true;
        if (Text.Has(role.End, NameWord.Speech) && names.At(role.End) < 0)
            return false;
        if (names.At(role.End) >= 0)
            return false;
        if (Text.IsWord(start, "the") || Text.IsWord(start, "a") || Text.IsWord(start, "an"))
            return true;
        return role.Organization >= 0 || Words.Is(role.End, ',') || Words.Is(role.End, '.');
    }

    /// <summary>Just past "is", "was", "has been", "became", "serves as"; -1 when no copula stands there or it is denied.</summary>
    private int Copula(int i, int end)
    {
        if (i >= end)
            return -1;
        if (Text.IsWord(i, "has") && i + 1 < end && Text.IsWord(i + 1, "been"))
            i += 2;
        else if ((Text.IsWord(i, "serves") || Text.IsWord(i, "served") || Text.IsWord(i, "works") || Text.IsWord(i, "worked")) && i + 1 < end && Text.IsWord(i + 1, "as"))
            i += 2;
        else if (Text.IsWord(i, "is") || Text.IsWord(i, "was") || Text.IsWord(i, "became") || Text.IsWord(i, "remains"))
            i++;
        else
            return -1;
        if (i < end && (Text.IsWord(i, "also") || Text.IsWord(i, "now") || Text.IsWord(i, "then") || Text.IsWord(i, "currently") || Text.IsWord(i, "once")))
            i++;
        if (i < end && (Text.IsWord(i, "named") || Text.IsWord(i, "appointed") || Text.IsWord(i, "elected")) && i + 1 < end)
            i++;
        return i < end && !Text.IsWord(i, "not") && !Text.IsWord(i, "no") ? i : -1;
    }

    /// <summary>"Ministers head Paris", "they coach Doe": a word of a role may be a verb.</summary>
    private bool IsVerb(RolePhrase role, Sentence sentence) =>
        role.End - role.First == 1 && role.First > sentence.First && Text.Has(role.First - 1, NameWord.Function) && !Words.Tokens[role.First].IsCapitalized
        && (Text.IsWord(role.First - 1, "to") || Text.IsWord(role.First - 1, "will") || Text.IsWord(role.First - 1, "they") || Text.IsWord(role.First - 1, "we") || Text.IsWord(role.First - 1, "not"));

    private void AddAll(PlacedName name, RolePhrase role, Sentence sentence, int end)
    {
        // "founder and executive chairman Jane Doe": one role before the other.
        var first = role;
        for (var n = 1; n < MostRoles && first.First - 2 >= sentence.First && Text.IsWord(first.First - 1, "and"); n++)
        {
            if (_reader.Before(first.First - 1, sentence.First) is not { } earlier || earlier.Organization < 0 && !IsArticle(earlier.First - 1, sentence) && earlier.First > sentence.First && !Words.Tokens[earlier.First].IsCapitalized)
                break;
            Add(name, earlier, SpanStart(earlier), end);
            if (first == role && role.Organization < 0)
                role = role with { Organization = earlier.Organization };
            first = earlier;
        }
        Add(name, role, SpanStart(role), end);
    }

    private bool IsArticle(int i, Sentence sentence) => i >= sentence.First && (Text.IsWord(i, "the") || Text.IsWord(i, "its"));

    private int SpanStart(RolePhrase role) =>
        role.Organization >= 0 && names.All[role.Organization] is var body && body.End <= role.First && body.End >= role.First - 1 ? body.First : role.First;

    private int SpanEnd(RolePhrase role) =>
        role.Organization >= 0 && names.All[role.Organization] is var body && body.First >= role.End ? body.End : role.End;

    /// <summary>"Became", "was appointed": before, it was another.</summary>
    private bool IsChange(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Text.IsWord(i, "became") || Text.IsWord(i, "named") || Text.IsWord(i, "appointed") || Text.IsWord(i, "elected"))
                return true;
        return false;
    }

    private void Add(PlacedName name, RolePhrase role, int first, int end, bool isNew = false)
    {
        var folded = role.Fold(names);
        if (folded.Length > 0)
            _roles.Add(new PlacedRole(first, end, name.Entity, folded, role.Organization >= 0 ? names.All[role.Organization].Entity : null, role.First, role.End, role.IsFormer, isNew));
    }
}
