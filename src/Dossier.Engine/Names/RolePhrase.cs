namespace Dossier.Engine.Names;

using System.Text;
using Dossier.Engine.Language;

/// <summary>The words of one role: "former executive chairman".</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Organization">Index of the name of the body it is held in, or -1.</param>
/// <param name="IsFormer">"former", "ex-", "then".</param>
internal readonly record struct RolePhrase(int First, int End, int Organization, bool IsFormer)
{
    /// <summary>The role folded: lower case, without "former", "the company's" and the board.</summary>
    public string Fold(PlacedNames names)
    {
        var role = new StringBuilder();
        for (var i = First; i < End; i++)
        {
            if (names.Text.Has(i, NameWord.Former | NameWord.Esteem) && !(i + 1 == End))
                continue;
            var word = NameLexicon.FullRole(names.Text.Number(i)) ?? names.Words.Slice(i).ToLowerInvariant();
            // "vice-president" is "vice president"; "co-founder" and "president-elect" stay.
            if (word == "-")
            {
                if (role.Length == 0)
                    continue;
                var joins = i + 1 < End && names.Text.IsWord(i + 1, "elect") || i > 0 && names.Text.IsWord(i - 1, "co") || names.Text.IsWord(i - 1, "e");
                role.Append(joins ? '-' : ' ');
                continue;
            }
            if (word == "of" && IsBoard(names, i))
                break;
            if (word is "the" or "." or "," or "\u201C" or "\u201D" or "\"")
                continue;
            if (role.Length > 0 && role[role.Length - 1] is not ('-' or ' '))
                role.Append(' ');
            role.Append(word);
        }
        return role.ToString();
    }

    private bool IsBoard(PlacedNames names, int of)
    {
        for (var i = of + 1; i < End && i <= of + 2; i++)
            if (names.Text.IsWord(i, "board"))
                return true;
        return false;
    }
}
