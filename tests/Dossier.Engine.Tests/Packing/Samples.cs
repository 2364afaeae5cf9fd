using System.Reflection;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Times;

namespace Dossier.Engine.Tests.Packing;

/// <summary>Makes records in which every property has a value of its own, whatever properties there are.</summary>
internal static class Samples
{
    /// <summary>Facts of an article whose every part is filled.</summary>
    public static ArticleFacts Facts(string path, string text)
    {
        var next = 0;
        var claims = Enumerable.Range(0, 3).Select(_ => (PlacedClaim)Make(typeof(PlacedClaim), ref next)).ToArray();
        var digest = (ArticleDigest)Make(typeof(ArticleDigest), ref next);
        digest = digest with { Path = path, Claims = new(claims.Select(c => c.Digest)) };
        return new ArticleFacts(new ArticleSource(path, text, ArticleOptions.None, hasLinks: true), claims, [(Problem)Make(typeof(Problem), ref next)], digest);
    }

    private static object Make(Type type, ref int next)
    {
        next++;
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Make(inner, ref next);
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Last();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            var item = type.GetGenericArguments()[0];
            var items = Array.CreateInstance(item, 2);
            for (var i = 0; i < items.Length; i++)
                items.SetValue(Make(item, ref next), i);
            return Activator.CreateInstance(type, items)!;
        }
        if (Simple(type, next) is { } simple)
            return simple;
        // A record: its longest constructor, and then what has to be set by name.
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(c => c.GetParameters() is not [var one] || one.ParameterType != type).OrderByDescending(c => c.GetParameters().Length).First();
        var arguments = new object[constructor.GetParameters().Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Make(constructor.GetParameters()[i].ParameterType, ref next);
        var made = constructor.Invoke(arguments);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            if (property.SetMethod is { } set && !constructor.GetParameters().Any(p => p.Name == property.Name) && property.Name != nameof(Clock.Doubtful))
                set.Invoke(made, [Make(property.PropertyType, ref next)]);
        return made;
    }

    private static object? Simple(Type type, int next) => 0 switch
    {
        _ when type == typeof(string) => "word " + next,
        _ when type == typeof(bool) => true,
        _ when type == typeof(byte) => (byte)(1 + next % 100),
        _ when type == typeof(sbyte) => (sbyte)-1,
        _ when type == typeof(int) => next,
        _ when type == typeof(long) => -next * 10_000_000_000L,
        _ when type == typeof(decimal) => next * -1.25m,
        _ when type == typeof(DateTime) => new DateTime(2019, 3, 1).AddDays(next),
        _ when type == typeof(TimeSpan) => TimeSpan.FromTicks(next * 12345L),
        // Places lie in the text, entities and claims in their lists.
        _ when type == typeof(TextSpan) => new TextSpan(next % 300, next % 90),
        _ when type == typeof(SpelledName) => new SpelledName("word " + next, next % 2, next % 3),
        _ when type == typeof(Rule) => Rules.All[next % Rules.All.Count],
        _ when type == typeof(PartialDate) => (next % 7) switch
        {
            0 => PartialDate.OfYear(2000 + next % 30),
            1 => PartialDate.OfMonth(2000 + next % 30, 1 + next % 12),
            2 => PartialDate.OfMonthAndDay(1 + next % 12, 1 + next % 28, DayOfWeek.Friday),
            3 => PartialDate.OfWeekday((DayOfWeek)(next % 7)),
            4 => PartialDate.Between(new DateTime(2019, 1, 1), next % 2 == 0 ? null : new DateTime(2019, 2, 1).AddDays(next), DatePrecision.Decade),
            5 => PartialDate.OfDay(2019, 3, 1 + next % 28) with { Instant = new DateTimeOffset(2019, 3, 1, 8, 30, next % 60, TimeSpan.FromHours(-5)) },
            _ => PartialDate.OfDay(new DateTime(2019, 3, 1).AddDays(next), DayOfWeek.Monday),
        },
        _ when type == typeof(Place) => new Place("word " + next, PlaceKind.City, [new Place("word", PlaceKind.Country, []) { IsDivision = true }]),
        _ when type == typeof((string, string)) => ("word " + next, "word"),
        _ when type == typeof((int, int)) => (next, next + 1),
        _ => null,
    };
}
