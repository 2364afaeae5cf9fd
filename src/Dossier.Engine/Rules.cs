namespace Dossier.Engine;

/// <summary>Every rule. Each has a page, <c>docs/rules/ID.md</c>.</summary>
public static class Rules
{
    /// <summary>A file that is no text.</summary>
    public static readonly Rule Unreadable = new(
        "DSR0001", "The article cannot be read",
        "The file is not UTF-8 or UTF-16 text. It is left out; every other article still works.", Level.Warning);

    /// <summary>A file with no words in it.</summary>
    public static readonly Rule Empty = new(
        "DSR0002", "The article is empty",
        "The file holds no words, so there is nothing to read.", Level.Warning);

    /// <summary>Metadata that means nothing.</summary>
    public static readonly Rule BadMetadata = new(
        "DSR0003", "The article's metadata cannot be understood",
        "The article is given a DatePublished that is no ISO 8601 date, a head whose only date is none or may be read in two ways, or a dossier_level that is none.", Level.Warning);

    /// <summary>A text in another language, a page of HTML.</summary>
    public static readonly Rule NotEnglishProse = new(
        "DSR0004", "The article is not read as English",
        "The article is in another language, a page of HTML, a file of another format, print in columns or no text. Its dates, sums and head are kept as far as they hold in any language; no claims are read from it.", Level.Info);

    /// <summary>A key of front matter that says nothing of the article.</summary>
    public static readonly Rule FrontMatter = new(
        "DSR0005", "A part of the front matter is not used",
        "A key that Dossier knows has a value it cannot understand, or stands below another key and so says nothing of the article itself.", Level.Info);

    /// <summary>An unclosed quotation mark, a key that stands twice.</summary>
    public static readonly Rule FaultyFrontMatter = new(
        "DSR0006", "The front matter is faulty",
        "The front matter is not the YAML, TOML or JSON it begins as: a quotation mark or bracket is not closed, a key stands twice, a line is indented wrongly.", Level.Warning);

    /// <summary>A file of a collection without a key that its record requires.</summary>
    public static readonly Rule MissingKey = new(
        "DSR0007", "A required key is missing",
        "A file of a collection does not give a value that the collection's record requires.", Level.Error);

    /// <summary>"May 4" where a record has a number.</summary>
    public static readonly Rule UnfitValue = new(
        "DSR0008", "A value does not fit its property",
        "A value in a file's front matter is not of the type that the collection's record gives its property, or not within its bounds.", Level.Error);

    /// <summary>"tilte" where a record has a title.</summary>
    public static readonly Rule UnknownKey = new(
        "DSR0009", "A key belongs to no property",
        "A file's front matter has a key that is no property of the collection's record, and that Dossier does not read itself.", Level.Warning);

    /// <summary>An author whom no file describes.</summary>
    public static readonly Rule DeadReference = new(
        "DSR0010", "A reference leads nowhere",
        "A file's front matter names an entry that its collection does not have, or leads back to the file itself.", Level.Error);

    /// <summary>A link to a file that is not there.</summary>
    public static readonly Rule DeadLink = new(
        "DSR0011", "A link leads to no file",
        "A relative link or a picture's address leads to a file that is not among the project's.", Level.Warning);

    /// <summary>A link to a heading that is not there.</summary>
    public static readonly Rule DeadAnchor = new(
        "DSR0012", "A link leads to no heading",
        "A link names a heading that the article it leads to does not have.", Level.Warning);

    /// <summary>Two files that one name leads to.</summary>
    public static readonly Rule SameSlug = new(
        "DSR0013", "Two entries have one slug",
        "Two files of a collection have the same slug, so that one of them cannot be found by it.", Level.Error);

    /// <summary>"Monday, Jan. 1" in a year in which it is a Sunday.</summary>
    public static readonly Rule WeekdayAgainstDate = new(
        "DSR1001", "The weekday does not fit the date",
        "A date stands beside a weekday it does not fall on, in the year the article itself fixes.", Level.Warning);

    /// <summary>"February 30".</summary>
    public static readonly Rule NoSuchDate = new(
        "DSR1002", "There is no such date",
        "A date names a day its month does not have.", Level.Warning);

    /// <summary>Two values for one thing inside one article.</summary>
    public static readonly Rule SelfContradiction = new(
        "DSR1003", "The article contradicts itself",
        "One article gives two values for one thing in its own voice, and both cannot be true.", Level.Warning);

    /// <summary>"The bridge opened on May 4, 2023" in an article of 2019.</summary>
    public static readonly Rule FutureAsPast = new(
        "DSR1004", "A future date is told as past",
        "An event is told as past on a day that lies ahead of the article's own date.", Level.Warning);

    /// <summary>"23 people: 12 men and 10 women".</summary>
    public static readonly Rule Parts = new(
        "DSR1005", "The parts do not make the whole",
        "People are counted, and counted again by sex or age right behind, and the sums differ.", Level.Warning);

    /// <summary>"Rose 10 percent to 120 from 100".</summary>
    public static readonly Rule PercentageFigures = new(
        "DSR1006", "The percentage does not fit its figures",
        "A percentage stands beside the figures it is made of, and they make another.", Level.Warning);

    /// <summary>"Ann Lee, 45, was born in 1950".</summary>
    public static readonly Rule AgeAgainstBirth = new(
        "DSR1007", "The age does not fit the birth",
        "The article gives a person's age and year of birth, and in its own year they cannot both be right.", Level.Warning);

    /// <summary>"10 kilometres (16 miles)".</summary>
    public static readonly Rule Conversion = new(
        "DSR1008", "The converted measure does not fit",
        "A measure in brackets is not what the measure before them makes in its unit.", Level.Warning);

    /// <summary>"Ingrid Lindqvist" and "Ingrid Lindquist" in one article.</summary>
    public static readonly Rule NameSpelling = new(
        "DSR1009", "A name is spelled in two ways",
        "The article gives one person's last name in two spellings that differ by a letter.", Level.Warning);

    /// <summary>Two dates for one event.</summary>
    public static readonly Rule Date = new(
        "DSR2001", "Articles disagree on a date",
        "Articles that tell of the same event give days for it that no one day satisfies.", Level.Warning);

    /// <summary>Two numbers for one count.</summary>
    public static readonly Rule Count = new(
        "DSR2002", "Articles disagree on a number",
        "Articles that tell of the same event or plan give numbers of the same thing that no one number satisfies.", Level.Warning);

    /// <summary>One says it is so, another that it is not.</summary>
    public static readonly Rule Polarity = new(
        "DSR2003", "One article affirms what another denies",
        "Of the same subject, one article says that it does a thing, another that it does not.", Level.Warning);

    /// <summary>Two sums for one price.</summary>
    public static readonly Rule Money = new(
        "DSR2004", "Articles disagree on a sum of money",
        "Articles that tell of the same deal, fine or damage give sums in one currency that no one sum satisfies.", Level.Warning);

    /// <summary>Two percentages for one share.</summary>
    public static readonly Rule Percentage = new(
        "DSR2005", "Articles disagree on a percentage",
        "Articles give percentages for the same share or change that no one percentage satisfies.", Level.Warning);

    /// <summary>Two lengths for one event.</summary>
    public static readonly Rule Duration = new(
        "DSR2006", "Articles disagree on a duration",
        "Articles give lengths of the same event that no one length satisfies.", Level.Warning);

    /// <summary>Two ages for one person.</summary>
    public static readonly Rule Age = new(
        "DSR2007", "Articles disagree on an age",
        "Articles of about the same day give ages for the same person that cannot both be right.", Level.Warning);

    /// <summary>Two posts for one person that nobody holds at once.</summary>
    public static readonly Rule Role = new(
        "DSR2008", "Articles disagree on a role",
        "Articles give the same person posts, or memberships, of which one excludes the other.", Level.Warning);

    /// <summary>One saying in two wordings.</summary>
    public static readonly Rule Quotation = new(
        "DSR2009", "Articles quote the same words differently",
        "Two articles put the same saying between quotation marks in different words.", Level.Warning);

    /// <summary>Two hours for one event.</summary>
    public static readonly Rule Hour = new(
        "DSR2010", "Articles disagree on a time of day",
        "Articles that tell of the same event give times of day for it that no one time satisfies.", Level.Warning);

    /// <summary>Two bearings from one place.</summary>
    public static readonly Rule Place = new(
        "DSR2011", "Articles disagree on a place",
        "Articles that tell of the same event put it in different directions or distances from the same place, or somebody's home or a building in different towns.", Level.Warning);

    /// <summary>Two measures of one thing.</summary>
    public static readonly Rule Measure = new(
        "DSR2012", "Articles disagree on a measure",
        "Articles give lengths, weights or other measures of the same thing that no one measure satisfies.", Level.Warning);

    /// <summary>Two results of one match.</summary>
    public static readonly Rule Score = new(
        "DSR2013", "Articles disagree on a score",
        "Articles that tell of the same match give scores of which one number agrees and the other does not.", Level.Warning);

    /// <summary>"Ingrid Lindqvist" in one, "Ingrid Lindquist" in another.</summary>
    public static readonly Rule Spelling = new(
        "DSR2014", "Articles spell a name differently",
        "Articles that tell of the same event spell one name in two ways that differ by a letter.", Level.Info);

    /// <summary>Ann Lee in one, Bo Ek in the other, and the rest of the sentence the same.</summary>
    public static readonly Rule Person = new(
        "DSR2015", "Articles name different people",
        "Articles tell the same in the same words, but of different people.", Level.Info);

    /// <summary>Ann Lee said it, and Bo Ek said it in the other.</summary>
    public static readonly Rule Speaker = new(
        "DSR2016", "Articles give the same words to different speakers",
        "Two articles put the same words between quotation marks and name different people who said them.", Level.Warning);

    /// <summary>Weekdays that no day satisfies.</summary>
    public static readonly Rule Weekday = new(
        "DSR2018", "Articles disagree on a weekday",
        "Articles that tell of the same event name weekdays for it, and no date, that no one day satisfies.", Level.Warning);

    /// <summary>The third in one, the fourth in another.</summary>
    public static readonly Rule Ordinal = new(
        "DSR2021", "Articles disagree on a place in an order",
        "Articles call the same thing the third and the fourth, or give it other places in one order.", Level.Warning);

    /// <summary>Two versions of one thing.</summary>
    public static readonly Rule Version = new(
        "DSR2022", "Articles disagree on a version",
        "Articles name different versions of the same program or device in one place.", Level.Warning);

    /// <summary>A line of the rulings file that breaks its grammar.</summary>
    public static readonly Rule UnreadableRuling = new(
        "DSR3001", "A ruling cannot be read",
        "A line of the rulings file is no ruling, comment or empty line. It decides nothing; the other lines hold.", Level.Warning);

    /// <summary>One text in two files.</summary>
    public static readonly Rule Copy = new(
        "DSR2020", "An article is a copy of another",
        "Three quarters of an article's words stand in the same order in another article: what both say has one witness.", Level.Info) { IsOptIn = true };

    /// <summary>A ruling with a key that no finding has.</summary>
    public static readonly Rule UnknownFinding = new(
        "DSR3002", "A ruling names no finding",
        "No finding of the articles has the key that a ruling names.", Level.Warning);

    /// <summary>Two rulings on one finding.</summary>
    public static readonly Rule RulingsContradict = new(
        "DSR3003", "Two rulings contradict each other",
        "Two lines of the rulings file decide the same dispute differently. Neither holds.", Level.Warning);

    /// <summary>A ruling for a value that stands nowhere.</summary>
    public static readonly Rule UnknownValue = new(
        "DSR3004", "A ruling accepts a value that no article gives",
        "A ruling settles a dispute by a value that none of its articles gives, so the dispute stays open.", Level.Warning);

    /// <summary>A ruling on other values than the articles give now.</summary>
    public static readonly Rule RulingOutdated = new(
        "DSR3005", "A dispute is open again",
        "The articles give other values than those a ruling was made on, so the ruling no longer holds.", Level.Warning);

    /// <summary>A ruling that settles nothing.</summary>
    public static readonly Rule RulingNotNeeded = new(
        "DSR3006", "A ruling is not needed",
        "What a ruling settles is no longer disputed, is settled by another line, or was never found fault with.", Level.Info);

    /// <summary>Ignored words that are not in their article.</summary>
    public static readonly Rule PassageNotFound = new(
        "DSR3007", "An ignored passage is not in its article",
        "The words that a ruling ignores stand nowhere in the article it names, or in more than one place, or there is no such article.", Level.Warning);

    /// <summary>A value that nobody can know is read.</summary>
    public static readonly Rule DisputedUse = new(
        "DSR4001", "A disputed value is used",
        "Code reads the value of a finding whose articles disagree, which throws; an info where the code asks IsDisputed first.", Level.Warning);

    /// <summary>A question without an answer.</summary>
    public static readonly Rule Unanswered = new(
        "DSR4002", "No article answers the question",
        "No article tells what a member of a fact sheet asks.", Level.Warning);

    /// <summary>An answer of another type.</summary>
    public static readonly Rule UnfitAnswer = new(
        "DSR4003", "The answer does not fit the type",
        "What the articles say cannot be held by the type of a fact sheet's member: a month is no DateOnly.", Level.Warning);

    /// <summary>A question with several answers.</summary>
    public static readonly Rule SeveralAnswers = new(
        "DSR4004", "The question matches several events",
        "What a member of a fact sheet asks is told of more than one event, and none is picked.", Level.Warning);

    /// <summary>A question whose answer is disputed.</summary>
    public static readonly Rule DisputedAnswer = new(
        "DSR4005", "The answer is disputed",
        "The articles disagree on what a member of a fact sheet asks.", Level.Warning);

    /// <summary>A fact sheet that cannot be written.</summary>
    public static readonly Rule FactSheetDeclaration = new(
        "DSR4006", "The fact sheet cannot be answered as declared",
        "A fact sheet or its member is declared in a way the generator cannot complete: not partial, with parameters, or of a type that holds no such answer.", Level.Error);

    /// <summary>A collection that nothing can be made of.</summary>
    public static readonly Rule CollectionDeclaration = new(
        "DSR4007", "The collection cannot be made as declared",
        "A collection's record, or one of its properties, is declared in a way the generator cannot complete: not partial, or of a type that no front matter holds.", Level.Error);

    /// <summary>A collection without a file.</summary>
    public static readonly Rule EmptyCollection = new(
        "DSR4008", "No article fits the collection",
        "No article of the project has a path that fits the pattern of a collection.", Level.Warning);

    /// <summary>A slug, written out in C#, of no entry.</summary>
    public static readonly Rule UnknownSlug = new(
        "DSR4010", "No entry has the slug",
        "C# asks a collection for a slug that none of its entries has.", Level.Warning);

    /// <summary>The docs say 30 seconds, the code says 60.</summary>
    public static readonly Rule StatedOtherwise = new(
        "DSR4020", "Articles give another value than the code",
        "A constant states what its value is of, and an article gives another value for that; told at the constant.", Level.Warning);

    /// <summary>The same at the article's words.</summary>
    public static readonly Rule ToldOtherwise = new(
        "DSR4021", "The article gives another value than the code",
        "An article gives a value for what a constant states, and the constant has another; told at the article's words.", Level.Warning);

    /// <summary>A fact that no article tells.</summary>
    public static readonly Rule NotTold = new(
        "DSR4022", "No article gives the stated value",
        "A constant states what its value is of, and no article gives a value for that.", Level.Info);

    /// <summary>A fact that nobody can compare.</summary>
    public static readonly Rule StatesDeclaration = new(
        "DSR4023", "The stated value cannot be compared as declared",
        "A constant states what its value is of, but its value is none that the compiler knows, its unit is unknown, or the phrase names nothing.", Level.Error);

    /// <summary>The rule for disputes on a kind of claim.</summary>
    internal static Rule Of(Claims.ClaimKind kind) => kind switch
    {
        Claims.ClaimKind.Date => Date,
        Claims.ClaimKind.Count or Claims.ClaimKind.Number => Count,
        Claims.ClaimKind.Money => Money,
        Claims.ClaimKind.Percentage => Percentage,
        Claims.ClaimKind.Duration => Duration,
        Claims.ClaimKind.Age => Age,
        Claims.ClaimKind.Polarity => Polarity,
        Claims.ClaimKind.Role => Role,
        Claims.ClaimKind.Hour => Hour,
        Claims.ClaimKind.Bearing => Place,
        Claims.ClaimKind.Measure => Measure,
        Claims.ClaimKind.Score => Score,
        Claims.ClaimKind.Name => Spelling,
        Claims.ClaimKind.Person => Person,
        Claims.ClaimKind.Speaker => Speaker,
        Claims.ClaimKind.Ordinal => Ordinal,
        Claims.ClaimKind.Version => Version,
        _ => Quotation,
    };

    /// <summary>Every rule, ordered by ID.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [Unreadable, Empty, BadMetadata, NotEnglishProse, FrontMatter, FaultyFrontMatter, MissingKey, UnfitValue, UnknownKey, DeadReference, DeadLink, DeadAnchor, SameSlug, WeekdayAgainstDate, NoSuchDate, SelfContradiction, FutureAsPast, Parts, PercentageFigures, AgeAgainstBirth, Conversion, NameSpelling,
            Date, Count, Polarity, Money, Percentage, Duration, Age, Role, Quotation, Hour, Place, Measure, Score, Spelling, Person, Speaker, Weekday, Copy, Ordinal, Version,
            UnreadableRuling, UnknownFinding, RulingsContradict, UnknownValue, RulingOutdated, RulingNotNeeded, PassageNotFound,
            DisputedUse, Unanswered, UnfitAnswer, SeveralAnswers, DisputedAnswer, FactSheetDeclaration, CollectionDeclaration, EmptyCollection, UnknownSlug, StatedOtherwise, ToldOtherwise, NotTold, StatesDeclaration];
}
