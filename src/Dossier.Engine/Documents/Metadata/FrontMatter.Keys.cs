namespace Dossier.Engine.Documents.Metadata;

using Dossier.Engine.Language;
using Dossier.Engine.Times;

/// <summary>What the keys say of the article.</summary>
internal sealed partial class FrontMatter
{
    private Problem? _badDate;

    private enum Key
    {
        Unknown,
        Title,
        Authors,
        Published,
        Modified,
        Publisher,
        Url,
        Language,
        Draft,
        // Below another key, what follows is as likely that one's.
        Tags,
        Slug,
        Set,
        Description,
        Image,
    }

    /// <summary>The title's words.</summary>
    public TextSpan? Title { get; private set; }

    /// <summary>The title as it is meant: on one line, without the signs that escape.</summary>
    public string? TitleText { get; private set; }

    public List<TextSpan> Authors { get; } = [];

    public TextSpan? Published { get; private set; }

    public TextSpan? Modified { get; private set; }

    public string? Publisher { get; private set; }

    public string? Url { get; private set; }

    /// <summary>A BCP 47 tag, or null.</summary>
    public string? Language { get; private set; }

    /// <summary>Whether it says that it is not published.</summary>
    public bool IsDraft { get; private set; }

    public List<string> Tags { get; } = [];

    public string? Slug { get; private set; }

    public string? Set { get; private set; }

    public string? Description { get; private set; }

    public string? Image { get; private set; }

    /// <summary>The names under which keys are mostly written, for whoever misspelled one.</summary>
    public static IReadOnlyList<string> Common { get; } = ["title", "author", "authors", "date", "updated", "publisher", "lang", "draft", "tags", "slug", "description", "image", "canonical"];

    /// <summary>Whether a key says something of the article.</summary>
    public static bool IsKnown(string spelled) => KeyOf(spelled) != Key.Unknown;

    private static Key KeyOf(string spelled) => spelled.ToLowerInvariant().Replace("-", "").Replace("_", "").Replace(" ", "") switch
    {
        "title" or "headline" => Key.Title,
        "author" or "authors" or "byline" or "creator" => Key.Authors,
        "date" or "published" or "datepublished" or "publisheddate" or "publishedat" or "publishedon" or "publishdate" or "publicationdate" or "pubdate" or "pubdatetime"
            or "posted" or "postedat" or "postedon" or "dateposted" or "postdate" or "created" or "createdat" or "datecreated" or "firstpublished" => Key.Published,
        "updated" or "updatedat" or "dateupdated" or "updateddate" or "lastupdated" or "lastupdate" or "modified" or "modifiedat" or "moddatetime" or "lastmod" or "lastmodified" or "lastmodifiedat"
            or "datemodified" => Key.Modified,
        "publisher" or "source" or "site" or "sitename" or "publication" or "outlet" => Key.Publisher,
        "url" or "link" or "canonical" or "permalink" or "sourceurl" or "canonicalurl" => Key.Url,
        "lang" or "language" or "locale" or "inlanguage" => Key.Language,
        "draft" or "isdraft" or "unpublished" => Key.Draft,
        "tags" or "tag" or "keywords" => Key.Tags,
        "slug" => Key.Slug,
        "set" => Key.Set,
        "description" or "summary" or "excerpt" => Key.Description,
        "image" or "images" or "cover" or "heroimage" or "coverimage" or "featuredimage" or "ogimage" or "thumbnail" => Key.Image,
        _ => Key.Unknown,
    };

    private void Understand()
    {
        foreach (var entry in Root!.Entries)
            Understand(entry);
        if (_badDate is { } bad)
            _problems.Add(Published is not null ? bad : new Problem(
                Rules.BadMetadata, Rules.BadMetadata.Level, bad.Span, bad.Message.Replace("; it is not used:", "; the front matter gives the article no other day:")));
    }

    private void Understand(MetadataEntry entry)
    {
        var (key, value) = (KeyOf(entry.Key), entry.Value);
        if (key == Key.Unknown)
        {
            TellNested(entry);
            return;
        }
        if (value.Kind == MetadataKind.Null)
            return;
        switch (key)
        {
            case Key.Authors:
                ReadAuthors(entry.Key, value, isNested: false);
                return;
            case Key.Tags:
                ReadTags(entry.Key, value);
                return;
            case Key.Image:
                // The address of a picture has as many forms as there are themes; what is none of these says nothing.
                Image ??= TextOf(value.Kind == MetadataKind.List && value.Items.Count > 0 ? value.Items[0] : value.Kind == MetadataKind.Map ? value.Find("src") ?? value.Find("url") ?? value.Find("image") : value);
                TellNested(entry);
                return;
            case Key.Published or Key.Modified when value.Kind == MetadataKind.Map:
                ReadDates(entry.Key, key, value);
                return;
        }
        if (!value.IsScalar)
            Tell(value.Span, "\"" + Shown(entry.Key) + "\" is no plain text, and " + (value.Kind == MetadataKind.List ? "a list" : "keys below it") + " cannot be read for it");
        else
            ReadText(entry.Key, key, value);
    }

    private void ReadText(string spelled, Key key, MetadataNode value)
    {
        switch (key)
        {
            case Key.Title when Title is null:
                var words = string.Join(" ", value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                if (words.Length > 0)
                    (Title, TitleText) = (value.Span, words);
                break;
            case Key.Published when value.Kind == MetadataKind.Boolean && spelled.Equals("published", StringComparison.OrdinalIgnoreCase):
                // Jekyll's "published: false".
                IsDraft |= IsFalse(value);
                break;
            case Key.Draft when value.Kind == MetadataKind.Boolean:
                IsDraft |= !IsFalse(value);
                break;
            case Key.Draft:
                Tell(value.Span, "\"" + Shown(value.Text) + "\" is neither true nor false", "write one of the two");
                break;
            case Key.Published or Key.Modified:
                ReadDate(key, value);
                break;
            case Key.Publisher:
                Publisher ??= value.Text;
                break;
            case Key.Url:
                Url ??= value.Text;
                break;
            case Key.Language when WritingReader.Tag(value.Text) is { } tag:
                Language ??= tag;
                break;
            case Key.Language:
                Tell(value.Span, "\"" + Shown(value.Text) + "\" is no language tag", "write one such as en or de-AT");
                break;
            case Key.Slug:
                Slug ??= value.Text;
                break;
            case Key.Set:
                Set ??= value.Text;
                break;
            case Key.Description:
                Description ??= value.Text;
                break;
        }
    }

    private static bool IsFalse(MetadataNode value) => value.Text is "false" or "False" or "FALSE";

    private static string? TextOf(MetadataNode? value) => value is { Kind: MetadataKind.Text } ? value.Text : null;

    private void ReadDate(Key key, MetadataNode value)
    {
        if (value.Span.Length == 0)
            return;
        if (IsDate(value))
        {
            if (key == Key.Published)
                Published ??= value.Span;
            else
                Modified ??= value.Span;
            return;
        }
        Tell(value.Span, "\"" + Shown(value.Text) + "\" is no date", "write it as 2017-01-10 or 2017-01-10T02:24:00-05:00");
        if (key == Key.Published && _badDate is null)
        {
            _badDate = _problems[_problems.Count - 1];
            _problems.RemoveAt(_problems.Count - 1);
        }
    }

    /// <summary>"date: {created: …, updated: …}" of MkDocs, "last_update: {date: …}" of Docusaurus.</summary>
    private void ReadDates(string spelled, Key key, MetadataNode map)
    {
        var found = false;
        foreach (var entry in map.Entries)
            if (entry.Value.IsScalar && (key == Key.Published ? entry.Key is "created" or "updated" : entry.Key == "date"))
            {
                ReadDate(entry.Key == "updated" ? Key.Modified : key, entry.Value);
                found = true;
            }
        if (!found)
            Tell(map.Span, "\"" + Shown(spelled) + "\" is no plain text, and keys below it cannot be read for it");
    }

    /// <summary>A date, and one that exists: what is written as ISO 8601 has it is taken by its word.</summary>
    private static bool IsDate(MetadataNode value)
    {
        if (value.Kind != MetadataKind.Text)
            return false;
        if (IsoDate.TryParse(value.Text, out _))
            return true;
        var isIso = value.Text.Length >= 10 && value.Text[4] == '-' && value.Text[7] == '-';
        if (isIso)
            return false;
        var tokens = Tokenizer.Tokenize(value.Text);
        return tokens.Length > 0 && PublicationDates.Find(new Page(value.Text, tokens, default), 0, tokens.Length, out _, out _);
    }

    private void ReadAuthors(string spelled, MetadataNode value, bool isNested)
    {
        switch (value.Kind)
        {
            case MetadataKind.Text:
                AddNames(value);
                break;
            case MetadataKind.List when !isNested:
                foreach (var item in value.Items)
                    if (item.Kind != MetadataKind.Null)
                        ReadAuthors(spelled, item, isNested: true);
                break;
            case MetadataKind.Map when (value.Find("name") ?? value.Find("author") ?? value.Find("title")) is { } name:
                if (name.Kind == MetadataKind.Text)
                    AddNames(name);
                break;
            case MetadataKind.Map when value.Entries.Count > 0 && value.Entries.TrueForAll(e => e.Value.Find("name") is not null):
                // "authors: {olsen: {name: Mira Olsen}}"
                foreach (var entry in value.Entries)
                    AddNames(entry.Value.Find("name")!);
                break;
            default:
                Tell(value.Span, "no author's name is found for \"" + Shown(spelled) + "\"", "write the name behind the key");
                break;
        }
    }

    /// <summary>"Ann Lee, Bo Ek and Cy Holm".</summary>
    private void AddNames(MetadataNode value)
    {
        // Of a text with signs that escape, no part has a place of its own.
        if (value.Kind != MetadataKind.Text || value.Span.Length == 0)
            return;
        if (value.Span.Length != value.Text.Length)
        {
            Authors.Add(value.Span);
            return;
        }
        var start = value.Span.Start;
        for (var i = start; i <= value.Span.End; i++)
        {
            var width = i == value.Span.End || _text[i] is ',' or ';' or '&' or '\n' or '\r' ? 1
                : i > start && i + 5 <= value.Span.End && string.Compare(_text, i, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 ? 5 : 0;
            if (width == 0)
                continue;
            var (first, last) = (start, i);
            while (first < last && _text[first] <= ' ')
                first++;
            while (last > first && _text[last - 1] <= ' ')
                last--;
            if (last > first)
                Authors.Add(TextSpan.FromBounds(first, last));
            start = i + width;
            i = start - 1;
        }
    }

    private void ReadTags(string spelled, MetadataNode value)
    {
        if (value.Kind == MetadataKind.List)
        {
            foreach (var item in value.Items)
                if (item.IsScalar && item.Text.Length > 0)
                    Tags.Add(item.Text);
                else if (item.Find("label") is { Kind: MetadataKind.Text } label)
                    Tags.Add(label.Text);
        }
        else if (value.IsScalar)
            foreach (var tag in value.Text.Split(','))
            {
                if (tag.Trim().Length > 0)
                    Tags.Add(tag.Trim());
            }
        else
            Tell(value.Span, "\"" + Shown(spelled) + "\" is no list of words", "write it as [one, two] or as a line \"- one\" for each");
    }

    /// <summary>A key that is known, but stands below another: "seo: date: …".</summary>
    private void TellNested(MetadataEntry entry)
    {
        const int MostTold = 8;
        var told = 0;
        Look(entry.Value);
        if (entry.Value.Kind == MetadataKind.List)
            foreach (var item in entry.Value.Items)
                Look(item);

        void Look(MetadataNode value)
        {
            foreach (var inner in value.Entries)
                if (told < MostTold && KeyOf(inner.Key) is not Key.Unknown and < Key.Draft && inner.Value.IsScalar && inner.Value.Kind != MetadataKind.Null)
                {
                    told++;
                    Tell(TextSpan.FromBounds(inner.KeySpan.Start, Math.Max(inner.KeySpan.End, inner.Value.Span.End)), "\"" + Shown(inner.Key) + "\" stands below \"" + Shown(entry.Key) + "\" and says nothing of the article");
                }
        }
    }

    private void Tell(TextSpan span, string what, string advice = "write \"key: value\" lines at the margin") => _problems.Add(new Problem(
        Rules.FrontMatter, Rules.FrontMatter.Level, span, what + "; it is not used: " + advice));

    /// <summary>Words of the file as a message shows them.</summary>
    private static string Shown(string text) => Findings.DisputeMessage.Quote(text);
}
