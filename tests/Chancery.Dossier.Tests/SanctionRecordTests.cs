using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Data;
using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>The data set's record of resolutions on North Korea against the reference table, and what follows from it.</summary>
public sealed partial class SanctionRecordTests
{
    private static readonly SanctionRecord Record = SanctionLoader.Load(new DataFolder(Places.Data));

    [Fact]
    public void Every_resolution_of_the_reference_that_sanctions_stands_with_its_day_and_no_other()
    {
        var expected = Reference()
            .Where(r => Kind(r) is "sanctions" or "mandate" or "vetoed draft")
            // The reference has no day for one resolution of 2023.
            .Select(r => (Symbol(r), Text(r, "date") is { Length: > 0 } date ? date : "2023-03-23", Kind(r) == "vetoed draft"));
        var own = Record.Acts.GroupBy(a => a.Number, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(a => EdtfDate.Of(a.Announced).ToString()).Distinct().Single(), g.All(a => a.Status == MeasureStatus.Off)));
        Assert.Equal(expected.Order(), own.Order());
    }

    [Fact]
    public void Every_term_that_the_reference_gives_is_that_of_the_record()
    {
        var count = 0;
        foreach (var resolution in Reference())
        {
            foreach (var match in Measures(resolution).Select(m => UntilDay().Match(m)).Where(m => m.Success))
            {
                var until = DateOnly.ParseExact(match.Groups[1].Value, "d MMMM yyyy", CultureInfo.InvariantCulture);
                Assert.Equal(until, Assert.Single(Record.Acts, a => a.Number == Symbol(resolution) && a.Instrument.Id == "prk-panel").Until);
                count++;
            }
        }
        Assert.Equal(7, count);
    }

    [Fact]
    public void Every_mandate_of_the_reference_prolongs_the_panel() =>
        Assert.All(Reference().Where(r => Kind(r) == "mandate"), r =>
            Assert.Equal((MeasureAct.Extend, "prk-panel", true), Record.Acts.Where(a => a.Number == Symbol(r)).Select(a => (a.Act, a.Instrument.Id, a.Until is not null)).Single()));

    [Fact]
    public void Every_figure_of_the_reference_stands_in_the_record()
    {
        foreach (var resolution in Reference().Where(r => Kind(r) == "sanctions"))
        {
            var own = string.Join(' ', Record.Acts.Where(a => a.Number == Symbol(resolution)).Select(a => a.EnglishWhat));
            var figures = Measures(resolution).SelectMany(m => Figure().Matches(m)).Select(m => m.Value.TrimEnd('.', ','));
            // Neither years nor the number by which the committee is called.
            Assert.All(figures.Where(f => f.Length > 2 && f != "1718" && !f.StartsWith("20", StringComparison.Ordinal)), f => Assert.Contains(f, own, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_further_name_on_the_list_is_counted_as_the_reference_counts_it()
    {
        foreach (var resolution in Reference().Where(r => r.TryGetProperty("designations_still_listed_2025", out var d) && d.ValueKind == JsonValueKind.Object))
        {
            var listed = resolution.GetProperty("designations_still_listed_2025");
            var (people, entities) = (listed.GetProperty("individuals").GetInt32(), listed.GetProperty("entities").GetInt32());
            if (people > 0)
            {
                var told = Record.Acts.Single(a => a.Number == Symbol(resolution) && a.Instrument.Id == "prk-asset-freeze").EnglishWhat!;
                Assert.Equal($"{people} {entities}", string.Join(' ', Figure().Matches(told).Select(m => m.Value)));
            }
        }
    }

    [Theory]
    [InlineData("2006-10-13", 0)]
    [InlineData("2006-10-14", 7)]
    [InlineData("2009-06-12", 10)]
    [InlineData("2016-03-02", 13)]
    [InlineData("2017-12-22", 27)]
    [InlineData("2024-04-30", 27)]
    [InlineData("2024-05-01", 26)]
    public void So_many_instruments_are_in_force(string day, int count)
    {
        using var filled = new Filled();
        var ledger = new LedgerReader(filled.Register.Pairs, Record).Read(filled.Dossier with { Parties = ["UNO", "PRK"] }, Filled.Day(day));
        Assert.Equal(count, ledger.Lines.Count(l => l.State.IsInForce));
    }

    [Fact]
    public void The_panel_expired_since_the_draft_that_would_have_prolonged_it_was_vetoed()
    {
        using var filled = new Filled();
        var ledger = new LedgerReader(filled.Register.Pairs, Record).Read(filled.Dossier with { Parties = ["UNO", "PRK"] }, Filled.Day("2024-05-01"));
        var panel = ledger.Lines.Single(l => l.Instrument!.Id == "prk-panel");
        Assert.Equal((MeasureStanding.Expired, "2024-04-30", MeasureStatus.Off), (panel.State.Standing, panel.State.Since.ToString(), panel.Last.Status));
        Assert.Equal("2009-06-12", Assert.Single(panel.State.Periods).From.ToString());
    }

    private static List<JsonElement> Reference()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Places.Shared("data", "dprk-resolutions", "dprk_resolutions.json")));
        return [.. document.RootElement.EnumerateArray().Select(e => e.Clone())];
    }

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Kind(JsonElement row) => Text(row, "kind");

    private static string Symbol(JsonElement row) => Text(row, "symbol").Replace(" (draft)", "", StringComparison.Ordinal);

    private static IEnumerable<string> Measures(JsonElement row) => row.GetProperty("measures").EnumerateArray().Select(m => m.GetString()!);

    [GeneratedRegex(@"to (\d{1,2} \w+ \d{4})")]
    private static partial Regex UntilDay();

    [GeneratedRegex(@"\d[\d,.]*")]
    private static partial Regex Figure();
}
