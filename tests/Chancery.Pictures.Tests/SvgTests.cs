using System.Xml.Linq;
using Chancery.Model;
using Chancery.Pictures.Events;
using Chancery.Pictures.Scenes;
using Chancery.Pictures.Svg;

namespace Chancery.Pictures.Tests;

/// <summary>Scenes as SVG.</summary>
public sealed class SvgTests
{
    private const string Hostile = "</title><script>alert(1)</script>&\"'\u0007\uD800";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Kinds { get; } = [.. Tests.Scenes.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_XML_with_a_title_a_description_and_a_role(string kind)
    {
        var root = XElement.Parse(SvgWriter.Write(Tests.Scenes.Draw(kind, 7, 80)));
        Assert.Equal(Svg + "svg", root.Name);
        // It may hold links in a page.
        Assert.Equal("group", root.Attribute("role")?.Value);
        Assert.NotNull(root.Attribute("viewBox"));
        Assert.Equal([Svg + "title", Svg + "desc"], root.Elements().Take(2).Select(e => e.Name));
        Assert.Empty(root.Elements(Svg + "style"));
        Assert.All(root.Descendants(Svg + "text"), t => Assert.StartsWith("fill-", t.Attribute("class")?.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_its_own_has_its_style_sheet_and_says_its_encoding()
    {
        using var bytes = new MemoryStream();
        SvgWriter.Write(Tests.Scenes.Draw("timeline", 7, 80), bytes);
        var document = XDocument.Parse(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        Assert.Equal("utf-8", document.Declaration?.Encoding);
        var sheet = document.Root!.Element(Svg + "style")!.Value;
        Assert.Contains("prefers-color-scheme:dark", sheet, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<Ink>(), i => Assert.Contains($".fill-{i.ToString().ToLowerInvariant()}{{", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var coded = new CodedEvent(EventType.Consult, EventMode.None, [new Side("USA", Hostile), new Side(Hostile, null)], [], EdtfDate.Of(2018, 6, 1), EventStatus.Held, Hostile, []);
        var merged = new Facts(1).Merged(1) with { Event = coded };
        var events = new DossierEvents(Facts.Dossier with { Title = Hostile }, Facts.Day, new DateOnly(2018, 1, 1), Facts.Day, [merged], 0, 0);
        var root = XElement.Parse(SvgWriter.Write(Picture.Timeline(events, TimelineLanes.Pair, Facts.Words(), _ => $"/x?\"><script>{Hostile}")));
        Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName == "script");
        Assert.StartsWith("</title><script>alert(1)</script>&\"'\uFFFD\uFFFD", root.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_says_on_what_it_rests_and_leads_where_the_caller_says()
    {
        var merged = new Facts(1).Merged(1) with { Event = new CodedEvent(EventType.Consult, EventMode.Phone, [new Side("USA", null), new Side("PRK", null)], [], EdtfDate.Of(2018, 6, 1), EventStatus.Held, null, []) };
        var events = new DossierEvents(Facts.Dossier, Facts.Day, new DateOnly(2018, 1, 1), Facts.Day, [merged], 0, 0);
        var root = XElement.Parse(SvgWriter.Write(Picture.Timeline(events, TimelineLanes.Pair, Facts.Words("en"), m => $"/events/{m.Targets[0].Event}")));
        var mark = Assert.Single(root.Descendants(Svg + "g"), g => g.Attribute("class")?.Value == "mark");
        Assert.Equal(("1", merged.Id), (mark.Attribute("data-rows")?.Value, mark.Attribute("data-event")?.Value));
        Assert.Equal($"/events/{merged.Id}", mark.Parent!.Attribute("href")?.Value);
        Assert.StartsWith("1 Jun 2018: contact, call, held: USA – PRK", mark.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_sure_looks_otherwise_without_any_colour()
    {
        Assert.Equal(0, Hatches("2018-06-01"));
        Assert.Equal(1, Hatches("2018-05"));
        Assert.Equal("6 4", Sign(EventStatus.Planned).Attribute("stroke-dasharray")?.Value);
        Assert.Null(Sign(EventStatus.Held).Attribute("stroke-dasharray"));
    }

    private static int Hatches(string date) => Mark(date, EventStatus.Held).Elements(Svg + "path").Count(p => p.Attribute("d")!.Value.Count(c => c == 'M') > 1);

    private static XElement Sign(EventStatus status) => Mark("2018-06-01", status).Elements(Svg + "path").First();

    private static XElement Mark(string date, EventStatus status)
    {
        var merged = new Facts(1).Merged(1) with { Event = new CodedEvent(EventType.Consult, EventMode.Visit, [new Side("USA", null), new Side("PRK", null)], [], EdtfDate.Parse(date), status, null, []) };
        var events = new DossierEvents(Facts.Dossier, Facts.Day, new DateOnly(2018, 1, 1), Facts.Day, [merged], 0, 0);
        var root = XElement.Parse(SvgWriter.Write(Picture.Timeline(events, TimelineLanes.Type, Facts.Words(), _ => null)));
        return root.Descendants(Svg + "g").Single(g => g.Attribute("class")?.Value == "mark");
    }
}
