using System.Globalization;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the other half of a collection's record: its list, a property an entry, and what reads them from a packed table.</summary>
internal static class CollectionEmitter
{
    private const string Table = "__Entries";

    public static void Emit(SourceProductionContext output, FilledCollection collection, ProjectModel project) => output.AddSource(HintName.Of("Collection", collection.Collection.FullName), Write(collection, project));

    internal static string Write(FilledCollection filled, ProjectModel project)
    {
        var collection = filled.Collection;
        var record = collection.Records[0].Code;
        var code = new CodeWriter(collection.Namespace, isNullable: true);
        foreach (var type in collection.Types)
            code.Class(type);
        code.Summary("Every " + collection.Name + ", ordered by path.");
        code.GeneratedMember("public static global::System.Collections.Generic.IReadOnlyList<" + record + "> All => " + Table + ".All;");
        code.Summary("The " + collection.Name + " of a slug, or null.");
        code.GeneratedMember("public static " + record + "? BySlug(string slug) => " + Table + ".All.Find(slug);");
        for (var i = 0; i < filled.Entries.Count; i++)
        {
            var (name, entry) = (filled.Entries[i].Name, filled.Entries[i].Entry);
            code.Summary(entry.Headline.Length > 0 ? entry.Headline : entry.Slug);
            code.Remarks([entry.Path]);
            code.Line("public static " + record + " " + name + " => " + Table + ".All[" + i.ToString(CultureInfo.InvariantCulture) + "];");
        }
        Constructors(code, collection);
        code.Table(Table, PackedWriter.Table(filled.Entries.Select(e => (e.Entry.Slug, e.Entry.Packed)).ToList()));
        // A project without articles may have no list of its own.
        var articles = filled.Entries.Count > 0 ? ContentsEmitter.ArticleList(project) : "new global::Dossier.Generated.PackedArticleList()";
        code.Line("internal static readonly global::Dossier.Generated.PackedEntries<" + record + "> All = new global::Dossier.Generated.PackedEntries<" + record + ">(" + articles + ", typeof(" + Table + "), Read0);");
        for (var i = 0; i < collection.Records.Count; i++)
            Reader(code, collection, i);
        return code.Finish();
    }

    /// <summary>A get-only property is set in a constructor; one that copies the values needs to know none of them.</summary>
    private static void Constructors(CodeWriter code, CollectionModel collection)
    {
        if (collection.GetOnlyArticle is not { } article)
            return;
        if (collection.LosesConstructor)
        {
            code.Summary("Makes a " + collection.Name + " without an article, for tests.");
            code.Line("public " + collection.Types[collection.Types.Count - 1].Split(' ').Last() + "() { " + article + " = null!; }");
        }
        if (collection.HasRequiredMembers)
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line("private " + collection.Types[collection.Types.Count - 1].Split(' ').Last() + "(global::Dossier.Article article, " + collection.Records[0].Code + " values) : this(values) { " + article + " = article; }");
    }

    private static void Reader(CodeWriter code, CollectionModel collection, int number)
    {
        var record = collection.Records[number];
        code.Class("private static " + record.Code + " Read" + number.ToString(CultureInfo.InvariantCulture) + "(global::Dossier.Generated.PackedEntry e)");
        var values = new Dictionary<CodeMember, string>();
        var optional = new List<CodeMember>();
        foreach (var member in record.Members)
        {
            var n = values.Count.ToString(CultureInfo.InvariantCulture);
            if (member.Type is not { } type)
            {
                values.Add(member, member.Role == MemberRole.Article ? "e.Article" : "e.Slug");
                continue;
            }
            values.Add(member, "v" + n);
            if (!member.MustBeGiven)
                optional.Add(member);
            code.Line("bool h" + n + " = e.Has();");
            code.Line("var v" + n + " = h" + n + " ? " + Expression(type, "e", 0) + " : default(" + type.Code + ")!;");
        }
        var made = New(record, record.Members.Where(m => m.MustBeGiven), values);
        if (optional.Count > 0)
        {
            // What a file does not give keeps the value that the record's declaration gives it.
            code.Line(record.Code + " d = " + string.Join(" && ", optional.Select(m => "h" + values[m].Substring(1))) + " ? default(" + record.Code + ")! : " + made + ";");
            made = New(record, record.Members, record.Members.ToDictionary(m => m, m => optional.Contains(m) ? "h" + values[m].Substring(1) + " ? " + values[m] + " : d." + m.Name : values[m]));
        }
        code.Line("return " + (number == 0 && collection.GetOnlyArticle is not null ? "new " + record.Code + "(e.Article, " + made + ")" : made) + ";");
        code.Close();
    }

    private static string New(CodeRecord record, IEnumerable<CodeMember> members, Dictionary<CodeMember, string> values)
    {
        var given = members.ToList();
        var properties = given.Where(m => !m.IsParameter).Select(m => m.Name + " = " + values[m]).ToList();
        return "new " + record.Code + "(" + string.Join(", ", given.Where(m => m.IsParameter).Select(m => m.Name + ": " + values[m])) + ")" + (properties.Count == 0 ? "" : " { " + string.Join(", ", properties) + " }");
    }

    private static string Expression(CodeType type, string e, int depth)
    {
        switch (type.Field.Kind)
        {
            case FieldKind.Text:
                return e + ".Text()";
            case FieldKind.Boolean:
                return e + ".Boolean()";
            case FieldKind.Integer:
                return "(" + type.Code.TrimEnd('?') + ")" + e + (type.Field.Maximum <= long.MaxValue ? ".Integer()" : ".Decimal()");
            case FieldKind.Number:
                return type.Code.TrimEnd('?') == "decimal" ? e + ".Decimal()" : "(" + type.Code.TrimEnd('?') + ")" + e + ".Double()";
            case FieldKind.Date:
                return "global::System.DateOnly.FromDateTime(" + e + ".Time())";
            case FieldKind.DateTime:
                return e + ".Time()";
            case FieldKind.Instant:
                return e + ".Instant()";
            case FieldKind.Address:
                return e + ".Address()";
            case FieldKind.Choice:
                return "unchecked((" + type.Code.TrimEnd('?') + ")" + e + ".Integer())";
            case FieldKind.Record:
                return "Read" + type.Field.Record.ToString(CultureInfo.InvariantCulture) + "(" + e + ")";
            case FieldKind.Reference:
                return type.IsNullable ? type.Code + ".BySlug(" + e + ".Text())" : e + ".Reference<" + type.Code + ">(" + type.Code + ".BySlug)";
            case FieldKind.Map:
                return e + ".Map<" + type.Item!.Code + ">(static e" + Depth(depth) + " => " + Expression(type.Item, "e" + Depth(depth), depth + 1) + ")";
        }
        var item = type.Item!;
        if (item.Field.Kind == FieldKind.Reference && type.IsReadOnly)
            return e + ".References<" + item.Code + ">(" + item.Code + ".BySlug)";
        var array = e + ".List<" + item.Code + (item is { IsNullable: true, Field.Kind: FieldKind.Reference } ? "?" : "") + ">(static e" + Depth(depth) + " => " + Expression(item, "e" + Depth(depth), depth + 1) + ")";
        return type.Form switch
        {
            ListForm.List => "new global::System.Collections.Generic.List<" + item.Code + ">(" + array + ")",
            ListForm.Immutable => "global::System.Collections.Immutable.ImmutableArray.Create(" + array + ")",
            _ => array,
        };
    }

    private static string Depth(int depth) => depth.ToString(CultureInfo.InvariantCulture);
}
