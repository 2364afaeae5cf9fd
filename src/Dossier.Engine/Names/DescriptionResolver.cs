namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>
/// Resolves descriptions: "the mayor" where one person of the article alone is mayor, "Acme's CEO" where one person alone leads Acme,
/// "the company" where one body alone was named here or in the sentence before.
/// </summary>
internal sealed class DescriptionResolver
{
    private const int Ambiguous = -2;

    /// <summary>Words from "the" to the end of the description.</summary>
    private const int MostWords = 5;

    private readonly PlacedNames _names;
    private readonly RoleReader _reader;
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _leaders = [];
    private readonly HashSet<int> _inRoles = [];

    public DescriptionResolver(PlacedNames names, List<PlacedRole> roles)
    {
        _names = names;
        _reader = new RoleReader(names);
        foreach (var role in roles)
        {
            _inRoles.Add(role.RoleFirst);
            if (role.IsFormer)
                continue;
            Put(_holders, Head(role.Role), role.Entity);
            Put(_holders, role.Role, role.Entity);
            if (role.Organization is { } body)
                Put(_leaders, body, IsOffice(role.RoleEnd - 1) ? role.Entity : Ambiguous);
        }
    }

    private NameText Text => _names.Text;

    /// <summary>Adds the descriptions to <paramref name="found"/>, and "Acme's CEO" to <paramref name="roles"/> too, both in the order of the text.</summary>
    public void Find(LetterCase[] cases, List<PlacedName> found, List<PlacedRole> roles, CancellationToken cancellation)
    {
        var next = 0;
        int bodyBefore = -1, bodyHere;
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = Text.Words.Sentences[s];
            if (cases[s] != LetterCase.Sentence || sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst))
                continue;
            bodyHere = -1;
            while (next < _names.All.Count && _names.All[next].First < sentence.First)
                next++;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (next < _names.All.Count && _names.All[next].First == i)
                {
                    var name = _names.All[next++];
                    if (_names.Entities.Type(name.Entity) == EntityType.Organization && IsCompany(name))
                        bodyHere = bodyHere == -1 || bodyHere == name.Entity ? name.Entity : Ambiguous;
                    i = name.End - 1;
                    ReadPossessive(name, sentence, found, roles);
                    continue;
                }
                if (!Text.IsWord(i, "the"))
                    continue;
                var body = bodyHere == -1 ? bodyBefore : bodyHere;
                if (IsBody(i + 1, sentence.End) && body >= 0)
                {
                    found.Add(new PlacedName(i, i + 2, body, true));
                    bodyHere = body;
                    i++;
                }
                else
                    i = ReadHolder(i, sentence, found);
            }
            bodyBefore = bodyHere == -1 ? bodyBefore : bodyHere;
        }
    }

    /// <summary>A ministry, a court, the police or a news agency is never "the company".</summary>
    private bool IsCompany(PlacedName name)
    {
        var fullest = _names.Entities.Fullest(name.Entity);
        if (fullest.KnownBody >= 0 && !KnownBodies.IsCompany(fullest.KnownBody))
            return false;
        if ((NameLexicon.Of(fullest.Words[fullest.Words.Length - 1]) & NameWord.Legal) != 0)
            return true;
        foreach (var word in fullest.Words)
            if ((NameLexicon.Of(word) & (NameWord.Body | NameWord.Paper | NameWord.OfBody)) != 0)
                return false;
        return true;
    }

    /// <summary>"the company", not "the company that", "the company of".</summary>
    private bool IsBody(int i, int end) =>
        i < end && (Text.IsWord(i, "company") || Text.IsWord(i, "firm"))
        && (i + 1 >= end || Text.IsPossessive(i + 1) || Text.Words.Tokens[i + 1].Kind != TokenKind.Word || !(Text.IsWord(i + 1, "that") || Text.IsWord(i + 1, "which") || Text.IsWord(i + 1, "of") || Text.Has(i + 1, NameWord.Role)))
        && !(i + 1 < end && Text.Words.Is(i + 1, '-'));

    private int ReadHolder(int the, Sentence sentence, List<PlacedName> found)
    {
        var end = the + 1;
        while (end < sentence.End && end < the + MostWords && (_names.IsFree(end, NameWord.RoleModifier | NameWord.Role) || Text.Words.Is(end, '-') && Text.IsAttached(end) || Text.IsWord(end, "elect")))
            end++;
        if (end == the + 1 || _reader.Before(end, the + 1) is not { } role || role.First != the + 1 || role.IsFormer || _inRoles.Contains(role.First))
            return the;
        if (end < sentence.End && (_names.At(end) >= 0 || Text.IsWord(end, "of") || Text.IsWord(end, "who") || Text.IsWord(end, "for")))
            return the;
        if (!IsOffice(end - 1) || !_holders.TryGetValue(role.Fold(_names), out var holder) || holder < 0)
            return the;
        found.Add(new PlacedName(the, end, holder, true));
        return end - 1;
    }

    private void ReadPossessive(PlacedName name, Sentence sentence, List<PlacedName> found, List<PlacedRole> roles)
    {
        var i = name.End;
        if (i + 1 >= sentence.End || !Text.IsPossessive(i) || !_leaders.TryGetValue(name.Entity, out var leader) || leader < 0)
            return;
        var end = i + 1;
        while (end < sentence.End && end < i + MostWords && _names.IsFree(end, NameWord.RoleModifier | NameWord.Role))
            end++;
        if (end == i + 1 || _reader.Before(end, i + 1) is not { } role || role.First != i + 1 || role.IsFormer || _inRoles.Contains(role.First) || !IsOffice(end - 1))
            return;
        if (end < sentence.End && (_names.At(end) >= 0 || Text.Words.Is(end, ',')))
            return;
        found.Add(new PlacedName(i + 1, end, leader, true));
        roles.Add(new PlacedRole(name.First, end, leader, role.Fold(_names), name.Entity, role.First, role.End, false));
    }

    private bool IsOffice(int last) =>
        Text.Has(last, NameWord.Office) || (Text.IsWord(last, "elect") && last >= 2 && Text.Has(last - 2, NameWord.Office));

    private static string Head(string role) => role.Substring(role.LastIndexOf(' ') + 1);

    private static void Put<T>(Dictionary<T, int> holders, T key, int entity)
        where T : notnull => holders[key] = holders.TryGetValue(key, out var other) && other != entity ? Ambiguous : entity;
}
