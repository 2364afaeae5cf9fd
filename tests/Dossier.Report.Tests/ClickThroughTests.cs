using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dossier.Report.Tests;

/// <summary>The page of <c>dossier report</c> in the hands of somebody with a browser.</summary>
public sealed class ClickThroughTests(Browser browser, Reports reports) : IClassFixture<Browser>, IClassFixture<Reports>
{
    // Of what passes axe-core then describes one element a rule, and not each of ten thousand.
    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    [BrowserTheory]
    [InlineData("seeds", 1280, ColorScheme.Light)]
    [InlineData("seeds", 390, ColorScheme.Dark)]
    [InlineData("docs", 1280, ColorScheme.Dark)]
    [InlineData("docs", 390, ColorScheme.Light)]
    [InlineData("hundred", 1280, ColorScheme.Light)]
    [InlineData("hundred", 390, ColorScheme.Dark)]
    public async Task A_page_is_accessible_fits_the_screen_and_asks_for_nothing(string set, int width, ColorScheme scheme)
    {
        var (page, complaints) = await browser.Open(reports.Of(set), width, scheme);
        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, width);
        Assert.Empty((await page.RunAxe(Violations)).Violations.Select(v => $"{v.Id}: {v.Help} – {string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))}"));
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_cell_leads_to_its_sentence_and_from_there_to_the_dispute_and_back()
    {
        var (page, _) = await browser.Open(reports.Of("seeds"));
        await page.Locator(".matrix tbody td.differs a").First.ClickAsync();
        var quoted = page.Locator(":target");
        await Assertions.Expect(quoted).ToBeInViewportAsync();
        var sentence = await quoted.InnerTextAsync();
        Assert.NotEmpty(sentence);

        await page.Locator(".matrix tbody th a").First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(":target")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("dispute"));
        // A quoted sentence leads into the article's text.
        await page.Locator(".dispute .place a").First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(":target")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("dispute"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_ruling_is_copied_by_its_button()
    {
        var (page, _) = await browser.Open(reports.Of("seeds"));
        var dispute = page.Locator(".dispute").First;
        await dispute.Locator("summary").ClickAsync();
        var button = dispute.Locator("button.copy").First;
        var line = await button.EvaluateAsync<string>("b => b.previousElementSibling.textContent");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Copied");
        Assert.Equal(line, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Contains("; accept \"", line);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Rows_are_filtered_by_words_and_by_disputes_with_the_keyboard_alone()
    {
        var (page, _) = await browser.Open(reports.Of("seeds"));
        var rows = page.Locator(".matrix tbody tr:visible");
        var all = await rows.CountAsync();
        await page.Locator("#only-disputes").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var disputes = await rows.CountAsync();
        Assert.InRange(disputes, 1, all - 1);
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("alibaba jobs");
        var found = await rows.CountAsync();
        Assert.InRange(found, 1, all - 1);
        Assert.All(await rows.AllInnerTextsAsync(), t => Assert.Contains("alibaba", t, StringComparison.OrdinalIgnoreCase));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Without_script_everything_is_there_but_what_needs_it()
    {
        var (page, _) = await browser.Open(reports.Of("seeds"), script: false);
        await Assertions.Expect(page.Locator("#filter")).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator("button.copy:visible").CountAsync());
        await page.Locator(".matrix tbody td.differs a").First.ClickAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_table_of_a_hundred_keeps_its_heads_and_is_scrolled_with_the_keyboard()
    {
        var (page, _) = await browser.Open(reports.Of("hundred"));
        var table = page.Locator(".scroll").First;
        await table.FocusAsync();
        await Assertions.Expect(table).ToBeFocusedAsync();
        var head = table.Locator("thead th").First;
        await page.Keyboard.PressAsync("End");
        await table.EvaluateAsync("e => { e.scrollTop = 400; e.scrollLeft = 400; }");
        await Assertions.Expect(head).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }
}
