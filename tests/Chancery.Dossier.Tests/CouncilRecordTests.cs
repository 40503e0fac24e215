using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Data;
using Chancery.Dossier.Council;

namespace Chancery.Dossier.Tests;

/// <summary>The rule against every published vote: its outcome is reproduced, or the record stands in the table of those that differ.</summary>
public sealed partial class CouncilRecordTests
{
    private static readonly CouncilRule Rule = new(CouncilLoader.Load(new DataFolder(Places.Data)));

    [Fact]
    public void Every_vote_by_member_since_1994_comes_out_as_published()
    {
        var differ = new List<(string, string, string)>();
        var decisions = CsvRows.Read(Places.Shared("data", "unsc-votes-by-member-1994-2025", "unsc_member_votes_1994_2025.csv")).GroupBy(r => r["decision_id"]).ToList();
        foreach (var decision in decisions)
        {
            var first = decision.First();
            var (published, rule) = (ByMember(first["outcome"]), Decided(Ballot([.. decision])));
            if (published != rule)
            {
                var symbol = first["resolution"].Length > 0 ? first["resolution"] : first["draft"];
                differ.Add(($"{decision.Key} {(symbol.Length > 0 ? symbol.Trim() : "-")}", published, rule));
            }
        }
        Assert.Equal(1997, decisions.Count);
        Assert.Equal(Listed("by-member"), differ.Order());
    }

    [Fact]
    public void All_totals_since_1946_come_out_as_published()
    {
        var differ = new List<(string, string, string)>();
        var count = 0;
        foreach (var row in CsvRows.Read(Places.Shared("data", "unsc-votes-totals-1946-2022", "unsc_decisions_1946_2022.csv")))
        {
            count++;
            var published = row["status"].Replace(' ', '-');
            var rule = Total(row);
            if (published != rule)
            {
                var key = $"{row["meeting"]} {row["symbol"]}";
                var before = differ.Count(d => d.Item1 == key || d.Item1.StartsWith(key + " (", StringComparison.Ordinal));
                differ.Add((before == 0 ? key : $"{key} ({before + 1})", published, rule));
            }
        }
        Assert.Equal(2942, count);
        Assert.Equal(Listed("totals"), differ.Order());
    }

    [Fact]
    public void Drafts_that_failed_since_1947_fail()
    {
        var codes = Codes();
        var differ = new List<(string, string, string)>();
        var count = 0;
        foreach (var row in CsvRows.Read(Places.Shared("data", "unsc-failed-drafts-by-member-1947-2022", "failed_drafts.csv")))
        {
            count++;
            var day = new DateOnly(Number(row["year"]), 7, 1);
            var rule = Decided(new CouncilBallot(day, Named(row["in_favour"]), Named(row["against"]), Named(row["abstain"])));
            // The table does not tell whether for want of votes or by a veto.
            if (rule is not ("not-adopted" or "vetoed"))
            {
                differ.Add(($"{row["meeting"]} {row["voting_on"]}", "failed", rule));
            }
        }
        Assert.Equal(53, count);
        Assert.Equal(Listed("failed-drafts"), differ.Order());

        ImmutableArray<string> Named(string list) => [.. Quoted().Matches(list).Select(m => codes[m.Groups[2].Value])];
    }

    [Fact]
    public void Whoever_vetoed_held_a_permanent_seat_on_that_day()
    {
        var membership = CouncilLoader.Load(new DataFolder(Places.Data));
        var seats = new Dictionary<string, string>(StringComparer.Ordinal) { ["USSR"] = "SUN", ["Russia"] = "RUS", ["USA"] = "USA", ["UK"] = "GBR", ["France"] = "FRA", ["China"] = "CHN" };
        var vetoes = CsvRows.Read(Places.Shared("data", "unsc-vetoes-1946-2022", "unsc_vetoes_1946_sept2022.csv")).ToList();
        Assert.Equal(214, vetoes.Count);
        foreach (var veto in vetoes)
        {
            var day = DateOnly.ParseExact(veto["date"], "M/d/yyyy", CultureInfo.InvariantCulture);
            Assert.All(seats.Where(s => veto[s.Key] == "1"), s => Assert.NotNull(membership.Find(s.Value, day)?.Seat));
        }
    }

    [Fact]
    public void Every_difference_has_its_reason() =>
        Assert.All(TsvFile.Read(Path.Combine(Places.Data, "council", "records-that-differ.tsv"), 6), row => Assert.EndsWith(".", row[5], StringComparison.Ordinal));

    [Fact]
    public void The_vote_that_only_procedure_explains_is_explained_by_it()
    {
        var votes = CsvRows.Read(Places.Shared("data", "unsc-votes-by-member-1994-2025", "unsc_member_votes_1994_2025.csv")).Where(r => r["draft"] == "S/2022/160").ToList();
        Assert.Equal("adopted", Decided(Ballot(votes) with { IsProcedural = true }));
    }

    private static IEnumerable<(string, string, string)> Listed(string table) =>
        TsvFile.Read(Path.Combine(Places.Data, "council", "records-that-differ.tsv"), 6).Where(r => r[0] == table).Select(r => (r[1], r[3], r[4])).Order();

    // Names of members by year, and how the table of failed drafts writes some of them.
    private static Dictionary<string, string> Codes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Russian Federation"] = "RUS",
            ["Côte d'Ivoire"] = "CIV",
            ["Cote d' Ivoire"] = "CIV",
            ["Bolivia (Plurinational State of)"] = "BOL",
            ["Yugoslavia"] = "YUG",
            ["Iran"] = "IRN",
            ["Republic of Korea"] = "KOR",
            ["Venezuela (Bolivarian Republic of)"] = "VEN",
            ["Syrian Arab Republic"] = "SYR",
            ["Nepal"] = "NPL",
            ["Gambia"] = "GMB",
            ["Viet Nam"] = "VNM",
        };
        foreach (var row in CsvRows.Read(Places.Shared("data", "unsc-membership-1946-2027", "unsc_members_by_year.csv")))
        {
            codes.TryAdd(row["name"], row["iso3"]);
        }
        return codes;
    }

    // 'Poland', or "Côte d'Ivoire" in double marks.
    [GeneratedRegex("""(['"])(.*?)\1(?=[,\]])""")]
    private static partial Regex Quoted();

    private static CouncilBallot Ballot(List<IReadOnlyDictionary<string, string>> votes)
    {
        // Of some the table has the year only; no seat changed within a year since 1992.
        var day = votes[0]["date_from_meeting_table"] is { Length: > 0 } date ? Day(date) : new DateOnly(int.Parse(votes[0]["year"], CultureInfo.InvariantCulture), 7, 1);
        return new CouncilBallot(day, Of("Yes"), Of("No"), Of("Abstain"));

        ImmutableArray<string> Of(string vote) => [.. votes.Where(v => v["vote"] == vote).Select(v => v["iso3"])];
    }

    private static string Decided(CouncilBallot ballot)
    {
        try
        {
            return Code(Rule.Decide(ballot).Outcome);
        }
        catch (CouncilException)
        {
            return "refused";
        }
    }

    // Only a draft that the page calls vetoed is known to have had a permanent member against it.
    private static string Total(IReadOnlyDictionary<string, string> row)
    {
        if (row["yes"].Length == 0)
        {
            return row["vote_form"].StartsWith("unanimous", StringComparison.Ordinal) ? "adopted" : "none";
        }
        var permanent = row["status"] == "vetoed" ? Math.Min(Number(row["no"]), row["vetoed_by"].Split(',').Length) : 0;
        return Code(CouncilRule.Decide(Day(row["date"]), Number(row["yes"]), permanent, isProcedural: false));
    }

    private static string ByMember(string outcome) =>
        outcome.StartsWith("Adopted", StringComparison.Ordinal) ? "adopted" : outcome.Contains("veto", StringComparison.Ordinal) ? "vetoed" : "not-adopted";

    private static string Code(CouncilOutcome outcome) => outcome switch
    {
        CouncilOutcome.Adopted => "adopted",
        CouncilOutcome.Vetoed => "vetoed",
        _ => "not-adopted",
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
