namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>Who somebody is: "Ann Lee, 33,", "Commodore Ann Lee".</summary>
internal static class PersonClaims
{
    public static void Read(Reading reading, List<PlacedClaim> claims)
    {
        foreach (var quantity in reading.Quantities)
            if (quantity.Kind == QuantityKind.Age && quantity.Quantity.Value is not null && PersonBeside(reading, quantity.Span) is { } person)
            {
                var slot = new Slot(ClaimKind.Age, "", "", "") { Agents = new([person]) };
                var value = new ClaimValue(ValueKind.Quantity, quantity.Quantity.ToString()) { Quantity = quantity.Quantity };
                claims.Add(reading.Claim(person.Name, "age", value, quantity.Span, null, slot));
            }
        foreach (var role in reading.Roles)
        {
            if (role.IsFormer)
                continue;
            var person = reading.Mentions.Names.Entities[role.Entity];
            var organization = role.Organization is { } o ? reading.Mentions.Names.Entities[o] : null;
            var body = organization?.Name ?? "";
            var rank = Ranks.In(role.Role, organization);
            var hierarchy = Ranks.HierarchyOf(rank);
            var isOpen = role.IsNew || (Ranks.NeedsFullName(hierarchy) && !person.Key.Contains(' ')) || reading.PostsThatChange.Contains((role.Entity, hierarchy));
            var slot = isOpen ? null : new Slot(ClaimKind.Role, hierarchy, "", "")
            {
                Agents = new([person]),
                Places = organization is { Place: null } ? new([EntityKeys.Of(organization)]) : EquatableArray<string>.Empty,
            };
            claims.Add(reading.Claim(person.Name, body.Length == 0 ? "role" : "role at " + body, new ClaimValue(ValueKind.Text, rank), role.Span, null, slot));
        }
    }

    /// <summary>"Ann Lee, 33,", "Ann Lee, aged 33", "33-year-old nurse Ann Lee".</summary>
    public static Entity? PersonBeside(Reading reading, TextSpan age)
    {
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || reading.EntityOf(name).Type != EntityType.Person)
                continue;
            if (name.Span.End <= age.Start && age.Start - name.Span.End <= 8 && reading.Words.Is(reading.TokenAt(name.Span.End), ','))
                return reading.EntityOf(name);
            if (name.Span.Start >= age.End && reading.TokenAt(name.Span.Start) is var n && n - reading.TokenAt(age.End) <= 3 && OnlyNouns(reading, reading.TokenAt(age.End), n))
                return reading.EntityOf(name);
        }
        return null;
    }

    private static bool OnlyNouns(Reading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (reading.Words.Tokens[i].Kind != TokenKind.Word || FunctionWords.Contains(reading.Words, i) || ClaimWords.Predicates[reading.Words.Tokens[i].Word] is not null
                || ClaimWords.Grammar[reading.Words.Tokens[i].Word] != Grammar.None)
                return false;
        return true;
    }
}
