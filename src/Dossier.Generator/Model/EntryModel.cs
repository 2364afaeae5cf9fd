using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Emission;

namespace Dossier.Generator.Model;

/// <summary>What an entry is read from; prose is left behind.</summary>
/// <param name="Path">The file's path, relative to the project, with forward slashes.</param>
/// <param name="FrontMatter">The file's text up to the end of its front matter; empty when it has none.</param>
/// <param name="Headline">The article's headline; empty when it has none.</param>
internal sealed record EntrySource(string Path, string FrontMatter, string Headline);

/// <summary>An entry of a collection.</summary>
/// <param name="Collection">The full name of its collection.</param>
/// <param name="Path">The file's path.</param>
/// <param name="Headline">The article's headline.</param>
/// <param name="Slug">What it is called by.</param>
/// <param name="Packed">Its record in the packed table.</param>
internal sealed record EntryModel(string Collection, string Path, string Headline, string Slug, string Packed);

/// <summary>An entry and the name of its property.</summary>
internal sealed record NamedEntry(string Name, EntryModel Entry);

/// <summary>A collection and its entries, ordered by path.</summary>
internal sealed record FilledCollection(CollectionModel Collection, EquatableArray<NamedEntry> Entries)
{
    /// <summary>Gives each collection its entries.</summary>
    public static IEnumerable<FilledCollection> Fill(ImmutableArray<CollectionModel> collections, ImmutableArray<EntryModel> entries)
    {
        var byCollection = entries.ToLookup(e => e.Collection, StringComparer.Ordinal);
        return collections.GroupBy(c => c.FullName, StringComparer.Ordinal).Select(g => g.First()).OrderBy(c => c.FullName, StringComparer.Ordinal).Select(collection =>
        {
            // A file that is listed twice is one entry.
            var own = byCollection[collection.FullName].GroupBy(e => e.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(e => e.Path, StringComparer.Ordinal).ToList();
            var names = EntryNames.Resolve(collection, own);
            return new FilledCollection(collection, new(own.Select(e => new NamedEntry(names[e.Path], e))));
        });
    }
}
