using System.Collections;
using System.Reflection;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Collections;

/// <summary>A small site: posts and authors with front matter, and the records they are read into.</summary>
internal static class Site
{
    public const string Records = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Dossier;

        namespace News;

        public enum Difficulty { Easy, Medium, VeryHard }

        [ArticleCollection("posts/**/*.md")]
        public partial record Post
        {
            public required string Title { get; init; }
            public DateOnly Date { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = ["none"];
            public Difficulty Level { get; init; } = Difficulty.Medium;
            [Reference] public Author? Author { get; init; }
            [Range(1, 5)] public int Rating { get; init; } = 3;
            public string Slug { get; init; } = "";
            public Article Article { get; }
        }

        [ArticleCollection("authors/*.md")]
        public partial record Author(string Name, Uri? Site = null, bool IsRetired = true);
        """;

    public static ArticleInMemory Hello { get; } = new("posts/hello-world.md", """
        ---
        title: "Hello, world"
        date: 2026-03-01
        tags: [intro, c#]
        level: very-hard
        author: ann-lee
        ---

        # Hello

        Three people met in Oslo.

        """);

    public static ArticleInMemory Second { get; } = new("posts/2026/second.md", "---\ntitle: Second\n---\n\nNothing more.\n");

    public static ArticleInMemory Ann { get; } = new("authors/ann-lee.md", "---\nname: Ann Lee\nsite: https://ann.example/\n---\n\nWrites.\n");

    public static ArticleInMemory[] All => [Hello, Second, Ann];

    /// <summary>The entries that a record's list holds, of a program of these files and this code.</summary>
    public static IReadOnlyList<object> Entries(string type, string code, params ArticleInMemory[] files) => Entries(Load(code, files), type);

    public static IReadOnlyList<object> Entries(Assembly assembly, string type) => ((IEnumerable)assembly.GetType(type)!.GetProperty("All")!.GetValue(null)!).Cast<object>().ToList();

    public static Assembly Load(string code, params ArticleInMemory[] files)
    {
        var project = new Project(files);
        project.AddCode(code);
        return project.Load();
    }

    /// <summary>A property's value.</summary>
    public static object? Get(this object entry, string property) => entry.GetType().GetProperty(property)!.GetValue(entry);

    /// <summary>A file of the collection "x/*.md" with some front matter.</summary>
    public static ArticleInMemory File(string frontMatter, string path = "x/a.md") => new(path, "---\n" + frontMatter + "\n---\n\nWords.\n");

    /// <summary>A record X with one property, P.</summary>
    public static string With(string property, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using Dossier;

        namespace News;

        [ArticleCollection("x/*.md")]
        public partial record X
        {
            {{property}}
        }

        {{more}}
        """;
}
