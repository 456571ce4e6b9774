using Align.Alignment;
using Align.Corpora;
using Align.Tests.Corpora;
using Microsoft.Playwright;

namespace Align.Browser.Tests;

public sealed class HtmlPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("align-page-").FullName;

    [BrowserFact]
    public async Task Opens_from_disk_without_a_message_on_the_console()
    {
        var (page, messages) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());

        Assert.Equal("云上的十年.zh.md", await page.TitleAsync());
        Assert.Equal(SampleBitext.ArticleUnits().Count, await page.Locator("[data-u]:not(.target [data-u])").CountAsync());
        Assert.Empty(messages);
    }

    [BrowserFact]
    public async Task Lights_up_the_other_side_of_the_pair_under_the_pointer()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());
        var target = page.Locator("#u3 .target");
        var before = await BackgroundAsync(target);

        await page.Locator("#u3 .source").HoverAsync();

        await page.WaitForFunctionAsync("before => getComputedStyle(document.querySelector('#u3 .target')).backgroundColor !== before", before);
        Assert.Equal(before, await BackgroundAsync(page.Locator("#u2 .target")));
    }

    [BrowserFact]
    public async Task Lights_up_only_the_same_cell_of_the_other_side_of_a_table()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());

        await page.Locator(".cells.source [data-u]", new() { HasText = "一百万" }).HoverAsync();

        var lit = page.Locator(".cells.target .on");
        Assert.Equal("one million", (await lit.InnerTextAsync()).Trim());
    }

    [BrowserFact]
    public async Task Says_what_became_of_a_term()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());
        var term = page.Locator("main mark", new() { HasText = "阿里云" });

        await term.HoverAsync();

        await KeepAsync(page, "term");
        Assert.Contains("Alibaba Cloud · applied", await term.EvaluateAsync<string>("mark => getComputedStyle(mark, '::after').content"), StringComparison.Ordinal);
        Assert.Contains("on", await page.Locator("main .target mark", new() { HasText = "Alibaba Cloud" }).GetAttributeAsync("class") ?? "", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Shows_hostile_text_as_text()
    {
        var bitext = SampleBitext.Hostile();
        var (page, messages) = await OpenAsync(bitext, bitext.ToUnits("aligned").ToList());

        Assert.Equal("<script>document.title='owned'</script>", await page.Locator("#u1 .source").InnerTextAsync());
        Assert.Equal("<img src=x onerror=\"document.title='owned'\">", await page.Locator("#u1 .target").InnerTextAsync());
        Assert.Equal("甲RLO乙PDF␀丙U+D800", await page.Locator("#u3 .source").InnerTextAsync());
        Assert.DoesNotContain("owned", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("main img, main svg, main b").CountAsync());
        Assert.Empty(messages);
    }

    [BrowserFact]
    public async Task Refuses_script_that_is_not_its_own()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());

        await page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.planted = true'; document.body.append(s); }");

        Assert.False(await page.EvaluateAsync<bool>("() => window.planted === true"));
    }

    [BrowserFact]
    public async Task Shows_only_what_the_checks_doubt_when_asked()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());

        await page.Locator(".filter label", new() { HasText = "With findings" }).ClickAsync();

        Assert.False(await page.Locator("#u2").IsVisibleAsync());
        Assert.Equal(2, await page.Locator(".doubtful:visible").CountAsync());
    }

    [BrowserFact]
    public async Task Steps_through_the_pairs_by_keyboard()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits());

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");

        Assert.Equal("#u2", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
    }

    [BrowserFact]
    public async Task Is_complete_without_script()
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits(), javaScript: false);

        Assert.Equal("没有人知道它能不能成。", await page.Locator("#u3 .source").InnerTextAsync());
    }

    [BrowserFact]
    public Task Fits_a_phone() => FitsAsync(400, ColorScheme.Light);

    [BrowserFact]
    public Task Fits_a_desk_in_the_dark() => FitsAsync(1280, ColorScheme.Dark);

    [BrowserFact]
    public Task Fits_a_phone_in_the_dark() => FitsAsync(400, ColorScheme.Dark);

    [BrowserFact]
    public Task Fits_a_desk() => FitsAsync(1280, ColorScheme.Light);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task FitsAsync(int width, ColorScheme scheme)
    {
        var (page, _) = await OpenAsync(SampleBitext.Article(), SampleBitext.ArticleUnits(), width, scheme);

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var image = await KeepAsync(page, $"page-{width}-{scheme.ToString().ToLowerInvariant()}", fullPage: true);

        Assert.Equal(0, overflow);
        // A sentence must have room to be read: more than two thirds of a phone, a third of a desk.
        foreach (var side in (string[])["#u2 .source", "#u2 .target"])
            Assert.InRange((await page.Locator(side).BoundingBoxAsync())!.Width, width < 500 ? width * 0.67 : width * 0.33, width);
        // A blank picture of this size compresses to a few kilobytes.
        Assert.True(image.Length > 40_000, $"The screenshot has {image.Length} bytes: is the page blank?");
    }

    private async Task<(IPage Page, List<string> Messages)> OpenAsync(
        Bitext bitext, IReadOnlyList<TranslationUnit> units, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        var path = Path.Combine(_folder, "page.html");
        AtomicFile.Write(path, stream => new HtmlWriter().Write(bitext, units, stream));
        var page = await chromium.Browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            Offline = true,
        });
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => messages.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            messages.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.RequestFailed += (_, request) => messages.Add($"request failed: {request.Url}");
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return (page, messages);
    }

    /// <summary>A picture of the page; ALIGN_SCREENSHOTS names a folder to keep it in for a person to look at.</summary>
    private static async Task<byte[]> KeepAsync(IPage page, string name, bool fullPage = false)
    {
        var image = await page.ScreenshotAsync(new() { FullPage = fullPage });
        if (Environment.GetEnvironmentVariable("ALIGN_SCREENSHOTS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), image);
        return image;
    }

    private static Task<string> BackgroundAsync(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
}
