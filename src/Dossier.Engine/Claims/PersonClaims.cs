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
                var slot = new Slot(SlotKind.Age, "", "", "") { Agents = new([person]) };
                var value = new ClaimValue(ValueKind.Quantity, quantity.Quantity.ToString()) { Quantity = quantity.Quantity };
                claims.Add(reading.Claim(person.Name, "age", value, quantity.Span, null, slot));
            }
        foreach (var role in reading.Roles)
        {
            if (role.IsFormer)
                continue;
            var person = reading.Mentions.Names.Entities[role.Entity];
            var body = role.Organization is { } o ? reading.Mentions.Names.Entities[o].Name : "";
            var slot = Ranks.HierarchyOf(role.Role) is { } hierarchy ? new Slot(SlotKind.Role, hierarchy, "", "") { Agents = new([person]) } : null;
            claims.Add(reading.Claim(person.Name, body.Length == 0 ? "role" : "role at " + body, new ClaimValue(ValueKind.Text, role.Role), role.Span, null, slot));
        }
    }

    /// <summary>"Ann Lee, 33," or "33-year-old Ann Lee".</summary>
    private static Entity? PersonBeside(Reading reading, TextSpan age)
    {
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || reading.EntityOf(name).Type != EntityType.Person)
                continue;
            if (name.Span.End <= age.Start && age.Start - name.Span.End <= 2)
                return reading.EntityOf(name);
            if (name.Span.Start >= age.End && name.Span.Start - age.End <= 2)
                return reading.EntityOf(name);
        }
        return null;
    }
}

/// <summary>Ranks of which a person holds one at a time.</summary>
internal static class Ranks
{
    private static readonly Dictionary<string, string> Table =
        Vocabulary.Instance.Lines("Claims/ranks.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    /// <summary>The hierarchy a rank belongs to, or null for a role that is no rank.</summary>
    public static string? HierarchyOf(string role) => Table.TryGetValue(role, out var hierarchy) ? hierarchy : null;
}
