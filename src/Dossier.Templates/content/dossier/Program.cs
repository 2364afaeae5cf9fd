foreach (var story in Story.All.OrderBy(s => s.Date))
    Console.WriteLine($"{story.Date:yyyy-MM-dd} {story.Title} ({story.Author})");

// The articles disagree on the day; dossier.rulings says which one holds, and why.
Console.WriteLine($"Ann Lee met Bo Ek on {Meeting.Date.Value:yyyy-MM-dd}: {Meeting.Date.Ruling?.Reason}");
