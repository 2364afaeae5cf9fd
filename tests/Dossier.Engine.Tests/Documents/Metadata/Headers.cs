using System.Globalization;
using System.Text;

namespace Dossier.Engine.Tests.Documents.Metadata;

/// <summary>Makes headers: by the shapes of six site generators, and of any shape. The same number makes the same header.</summary>
internal sealed class Headers(int seed)
{
    private readonly Random _random = new(seed);

    private static readonly string[] Words = ["dam", "mill", "The old mill", "Who pays?", "a-b", "x/y", "C#", "it's", "3 rooms", "50%", "a:b", "http://a.b/c", "(left)", "né", "\u6C34", "-x", "a, b", "no", "yes", "on", "1.2.3", "v2"];
    private static readonly string[] Plain = ["true", "false", "null", "~", "0", "-12", "+3", "0x1F", "0o17", "1e3", ".5", "2.", ".inf", ".nan", "True", "2019-03-03", "2019-03-03T05:10:37Z", "2019-03-03 05:10:37 +0100", "12:30", "1_000", "007"];
    private static readonly string[] Keys = ["title", "date", "tags", "a b", "x-y", "seo", "menu", "weight", "n1", "layout"];

    private T Pick<T>(params T[] of) => of[_random.Next(of.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    // Jekyll, Hugo, Astro, Docusaurus, Eleventy, MkDocs, with what people write for each value.
    public string Site()
    {
        var header = new StringBuilder();
        var title = Pick("The dam", "\"The dam: a story\"", "'It''s the dam'", ">-\n  The dam\n  above the mill", "|\n  The dam", "The dam\n  above the mill", "\"The \\\"old\\\" dam\"", "The dam # a note");
        var day = Pick("2019-03-03", "2019-03-03T05:10:37Z", "2019-03-03 05:10:37 +0100", "'2019-03-03'", "Mar 3 2019", "2019-03-03T05:10:37.250-05:00");
        switch (_random.Next(6))
        {
            case 0:
                Lines("layout: post", "title: " + title, "date: " + day, "categories: " + Pick("news dams", "[news, dams]", "\n  - news\n  - dams"), "tags:\n- mill\n- dam", "permalink: /:year/:title/", "published: " + Pick("true", "false"));
                break;
            case 1:
                Lines("title: " + title, "date: " + day, "lastmod: " + day, "draft: " + Pick("true", "false"), "weight: 10", "tags: [\"mill\", 'dam', old]", "menu:\n  main:\n    weight: 3\n    identifier: dam", "cover:\n  image: /a.jpg\n  alt: \"A dam\"", "params:\n  author: Mira Olsen", "aliases:\n    - /old/\n    - /older/");
                break;
            case 2:
                Lines("title: " + title, "pubDate: " + day, "updatedDate: " + day, "description: " + Pick("A dam.", "'A dam: the end'", ">\n  A dam\n\n  broke.\n"), "heroImage: '../../assets/a.jpg'", "author: " + Pick("Mira Olsen", "\n  name: Mira Olsen\n  url: https://a.b"), "draft: false");
                break;
            case 3:
                Lines("id: dam", "sidebar_position: 2", "sidebar_label: " + Pick("Dam", "\"Dam\""), "slug: /dam", "authors:\n  - name: Mira Olsen\n    title: Reporter\n    socials:\n      x: mira\n  - jo", "hide_table_of_contents: true", "keywords:\n  - dam\n  - mill", "last_update:\n  date: 2019-03-03\n  author: Mira", "unlisted: false");
                break;
            case 4:
                Lines("layout: layouts/post.njk", "title: " + title, "date: " + Pick("Last Modified", day), "tags: " + Pick("post", "[post, dam]", "\n  - post\n  - dam"), "eleventyNavigation:\n  key: Dam\n  order: 3", "permalink: false", "pagination:\n  data: items\n  size: 1\n  alias: item", "eleventyComputed:\n  title: \"{{ item }}\"");
                break;
            default:
                Lines("title: " + title, "date:\n  created: 2019-03-03\n  updated: 2019-03-04", "authors: [mira, jo]", "hide:\n  - navigation\n  - toc", "icon: material/dam", "search:\n  boost: 2 ", "template: home.html", "links:\n  - Dam: a.md\n  - Mill:\n      - b.md", "status: new", "social: &s\n  a: 1\nmore: *s");
                break;
        }
        return header.ToString();

        void Lines(params string[] lines)
        {
            foreach (var line in lines.OrderBy(_ => _random.Next()))
                if (Chance(75))
                    header.Append(Chance(10) ? "# a note\n" : "").Append(line).Append(Chance(5) ? "\n\n" : "\n");
        }
    }

    public string Yaml()
    {
        var text = new StringBuilder();
        Map(text, 0, 3);
        return text.ToString();
    }

    private void Map(StringBuilder text, int indent, int depth)
    {
        foreach (var key in Keys.OrderBy(_ => _random.Next()).Take(_random.Next(1, 5)))
        {
            text.Append(' ', indent).Append(Chance(80) ? key : Pick("\"" + key + "\"", "'" + key + "'")).Append(Chance(5) ? " :" : ":");
            Value(text, indent, depth, isItem: false);
        }
    }

    private void Value(StringBuilder text, int indent, int depth, bool isItem)
    {
        var kind = _random.Next(depth > 0 ? 10 : 7);
        var inner = indent + Pick(1, 2, 4);
        switch (kind)
        {
            case 0:
                text.Append(' ').Append(Pick(Plain)).Append(Comment());
                break;
            case 1:
                text.Append(' ').Append(Pick(Words)).Append(Chance(30) ? "\n" + new string(' ', inner) + Pick(Words) : "").Append(Comment());
                break;
            case 2:
                text.Append(" \"").Append(Pick("a \\\"b\\\"", "\\u00e9\\n\\\\", "a: b # c", "", "it's", "a\n" + new string(' ', inner) + "b", "a \\\n" + new string(' ', inner) + "b", "\\x41\\t")).Append('"').Append(Comment());
                break;
            case 3:
                text.Append(" '").Append(Pick("it''s", "a: b # c", "", "\\n", "a\n\n" + new string(' ', inner) + "b", "\"")).Append('\'').Append(Comment());
                break;
            case 4:
                Literal(text, inner);
                break;
            case 5:
                text.Append(' ');
                Flow(text, 2, inner);
                text.Append(Comment());
                break;
            case 6:
                text.Append(Chance(50) ? "" : " # nothing").Append('\n');
                break;
            case 7 when !isItem:
                text.Append(Comment());
                var list = Chance(30) ? indent : inner;
                for (var i = _random.Next(1, 4); i > 0; i--)
                {
                    text.Append(' ', list).Append('-');
                    Value(text, list, depth - 1, isItem: true);
                }
                break;
            case 8 when isItem:
                var map = new StringBuilder();
                Map(map, indent + 2, depth - 1);
                text.Append(' ').Append(map.ToString().TrimStart(' '));
                break;
            default:
                text.Append(Comment());
                Map(text, inner, depth - 1);
                break;
        }
    }

    private string Comment() => Chance(10) ? " # a note\n" : Chance(5) ? "  \n" : "\n";

    private void Literal(StringBuilder text, int indent)
    {
        text.Append(' ').Append(Pick("|", ">", "|-", ">-", "|+", ">+")).Append(Comment());
        for (var i = _random.Next(1, 5); i > 0; i--)
            text.Append(Pick("\n", "")).Append(' ', indent).Append(Pick("a line", "one: two", "# no comment", "- x")).Append('\n').Append(i > 1 && Chance(20) ? new string(' ', indent + 2) + "wide\n" : "");
        if (Chance(20))
            text.Append('\n');
    }

    private void Flow(StringBuilder text, int depth, int indent)
    {
        if (depth == 0 || Chance(40))
        {
            text.Append(Pick("dam", "12", "true", "\"a, b\"", "'it''s'", "the mill", "~", "2019-03-03"));
            return;
        }
        var isMap = Chance(40);
        text.Append(isMap ? '{' : '[').Append(Chance(30) ? " " : "");
        var keys = Keys.OrderBy(_ => _random.Next()).Take(_random.Next(0, 4)).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            text.Append(i > 0 ? Pick(",", ", ", " , ", ",\n" + new string(' ', indent)) : "");
            if (isMap)
                text.Append(Chance(80) ? keys[i] : "\"" + keys[i] + "\"").Append(": ");
            Flow(text, depth - 1, indent);
        }
        text.Append(keys.Length > 0 && Chance(10) ? ", " : "").Append(isMap ? '}' : ']');
    }

    public string Toml()
    {
        var text = new StringBuilder();
        Pairs(text, 5);
        for (var i = _random.Next(3); i > 0; i--)
        {
            text.Append(Pick("[extra", "[params", "[a.b", "[[authors", "[ taxonomies ", "[\"x y\"")).Append(i).Append(']');
            if (text.ToString().LastIndexOf("[[", StringComparison.Ordinal) > text.ToString().LastIndexOf('\n') )
                text.Append(']');
            text.Append('\n');
            Pairs(text, 3);
        }
        return text.ToString().Replace("\"x y\"1", "\"x y\"", StringComparison.Ordinal).Replace("\"x y\"2", "\"x z\"", StringComparison.Ordinal).Replace(" 1]", "1 ]", StringComparison.Ordinal).Replace(" 2]", "2 ]", StringComparison.Ordinal);
    }

    private void Pairs(StringBuilder text, int most)
    {
        foreach (var key in Keys.OrderBy(_ => _random.Next()).Take(_random.Next(most)))
            text.Append(key.Contains(' ', StringComparison.Ordinal) ? "'" + key + "'" : Chance(15) ? key + ".in" : key).Append(Pick(" = ", "=", " =  ")).Append(TomlValue(2)).Append(Pick("\n", " # a note\n", "\n\n"));
    }

    private string TomlValue(int depth) => _random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => Pick("true", "false"),
        1 => Pick("0", "-12", "+3", "1_000", "0x1F", "0o17", "0b101", "1.5", "-0.25", "6e2", "inf", "nan"),
        2 => Pick("2019-03-03", "2019-03-03T05:10:37Z", "2019-03-03 05:10:37+01:00", "2019-03-03T05:10:37.25", "05:10:37"),
        3 => "\"" + Pick("a \\\"b\\\"", "\\u00e9\\n", "a = b # c", "", "it's", "C:\\\\x") + "\"",
        4 => "'" + Pick("a \"b\"", "C:\\x", "") + "'",
        5 => Pick("\"\"\"\na\nb\"\"\"", "'''\na 'b' c'''", "\"\"\"a \\\n   b\"\"\"", "\"\"\"a \"\" b\"\"\""),
        6 => "[" + Pick("", " ", "\n  ") + string.Join(Pick(", ", ",", ",\n  # a note\n  "), Enumerable.Range(0, _random.Next(4)).Select(_ => TomlValue(depth - 1))) + Pick("", " ", "\n") + "]",
        _ => "{ " + string.Join(", ", Keys.Where(k => !k.Contains(' ', StringComparison.Ordinal)).OrderBy(_ => _random.Next()).Take(_random.Next(3)).Select(k => k + " = " + TomlInline())) + " }",
    };

    private string TomlInline() => Pick("1", "\"x\"", "[1, 2]", "true", "{ a = 1 }");

    public string Json(int depth = 3)
    {
        var blank = Pick("", " ", "\n  ");
        return _random.Next(depth > 0 ? 8 : 5) switch
        {
            0 => Pick("true", "false", "null"),
            1 => Pick("0", "-12", "1.5", "6e2", "1E-3"),
            <= 4 => "\"" + Pick("a", "a \\\"b\\\"", "\\u00e9\\n", "", "\\/\\\\", "{x}") + "\"",
            5 => "[" + blank + string.Join("," + blank, Enumerable.Range(0, _random.Next(4)).Select(_ => Json(depth - 1))) + blank + "]",
            _ => "{" + blank + string.Join("," + blank, Keys.OrderBy(_ => _random.Next()).Take(_random.Next(4)).Select(k => "\"" + k + "\":" + blank + Json(depth - 1))) + "}",
        };
    }

    /// <summary>A header with a fault or two, or none: a character more, less or other.</summary>
    public string Spoiled(string header)
    {
        var text = new StringBuilder(header);
        for (var i = _random.Next(1, 3); i > 0 && text.Length > 0; i--)
        {
            var at = _random.Next(text.Length);
            var sign = "\"'[]{}:,#&*!|>-\t \n%@=.\\x"[_random.Next(24)].ToString(CultureInfo.InvariantCulture);
            switch (_random.Next(3))
            {
                case 0:
                    text.Remove(at, 1);
                    break;
                case 1:
                    text.Insert(at, sign);
                    break;
                default:
                    text.Remove(at, 1).Insert(at, sign);
                    break;
            }
        }
        return text.ToString();
    }
}
