using System.Text.RegularExpressions;
using Chancery.Cli.Output;
using Chancery.Cli.Watching;
using Chancery.Dossier.Changes;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.Standoffs;
using Chancery.Intake;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Bodies;
using Chancery.Register.Claims;
using Chancery.Register.Review;
using Chancery.Register.Upkeep;

namespace Chancery.Cli.Tests;

public sealed partial class CatalogueTests
{
    private static readonly Messages Vietnamese = Load("vi");
    private static readonly Messages English = Load("en");

    // The projects that say something to people.
    private static readonly string[] Speaking = ["Chancery.Cli", "Chancery.Output", "Chancery.Pictures", "Chancery.Web"];

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Vietnamese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_fill_the_same_places()
    {
        foreach (var key in English.Keys)
        {
            Assert.Equal(Places(English[key]), Places(Vietnamese[key]));
        }
    }

    [Fact]
    public void The_program_uses_every_key_and_no_other()
    {
        var used = Written().Concat(Made()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), used);
    }

    [Fact]
    public void A_key_that_is_missing_shows_itself() => Assert.Equal("no.such", English["no.such"]);

    [Theory]
    [InlineData("vi-VN", "vi")]
    [InlineData("vi", "vi")]
    [InlineData("en-GB", "en")]
    [InlineData("ko-KR", "en")]
    [InlineData("", "en")]
    public void The_culture_chooses_the_language(string culture, string language) => Assert.Equal(language, Messages.LanguageOf(culture));

    private static Messages Load(string language) => Messages.Load(ProgramData.Find(AppContext.BaseDirectory), language);

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    // Keys that stand in the source as they are.
    private static IEnumerable<string> Written()
    {
        var families = English.Keys.Select(k => k.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        return Speaking.SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", p), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Literal().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value)
            .Where(k => families.Contains(k.Split('.')[0]));
    }

    // Keys that the program puts together from codes.
    private static IEnumerable<string> Made() =>
        Enum.GetValues<EventType>().Select(t => "type." + t.Code())
            .Concat(Enum.GetValues<EventMode>().Where(m => m != EventMode.None).Select(m => "mode." + m.Code()))
            .Concat(Enum.GetValues<EventStatus>().Select(s => "status." + s.Code()))
            .Concat(Enum.GetValues<ConditionStatus>().Select(s => "condition." + s.ToString().ToLowerInvariant()))
            .Concat(Enum.GetValues<MeasureAct>().Select(a => "measure." + a.Code()))
            .Concat(Enum.GetValues<EventField>().Select(f => "field." + f.ToString().ToLowerInvariant()))
            .Concat(Enum.GetValues<DraftOutcome>().Select(o => "draft." + o.Code()))
            .Concat(Enum.GetValues<AppointmentAct>().Select(a => "act." + a.Code()))
            .Concat(Enum.GetValues<ClaimVerdict>().SelectMany(v => new[] { "claim." + v.ToString().ToLowerInvariant(), "claim.none-" + v.ToString().ToLowerInvariant() }).Where(k => k != "claim.none-more"))
            .Concat(Enum.GetValues<BodyNameReason>().Select(r => "body-reason." + r.ToString().ToLowerInvariant()))
            .Concat("ymwd".Select(u => "claim.unit-" + u))
            .Concat(Enum.GetValues<AttributionKind>().Select(k => "source." + k.Code()))
            .Concat(Enum.GetValues<TenureMarker>().Where(m => m != TenureMarker.None).Select(m => "marker." + m.Code()))
            .Concat(Rows("ontology", "stances.tsv").Select(row => "stance." + row[0]))
            .Concat(Rows("dossiers", "acts.tsv").Where(row => row[0] == "class").Select(row => "act-class." + row[1]))
            .Concat(Enum.GetValues<PositionAct>().Select(a => "position." + a.ToString().ToLowerInvariant()))
            .Concat(Enum.GetValues<SequenceKind>().Select(k => "sequence." + k.ToString().ToLowerInvariant()))
            .Concat(Enum.GetValues<EdgeStatus>().Select(s => "edge." + s.ToString().ToLowerInvariant()))
            .Concat(Rows("ontology", "topics.tsv").Select(row => "topic." + row[0]).Distinct())
            .Concat(new[] { "tenure", "weekday", "known-event", "years-back", "repeated", "told", "ahead" }.Select(k => "year." + k))
            .Concat(new[] { "person", "event", "quote", "condition", "statement", "tenure", "appointment", "measure", "draft" }.Select(k => "kind." + k))
            .Concat(Enum.GetValues<DamageKind>().Select(k => "check." + DamageJson.Code(k)))
            .Concat(Enum.GetValues<MatchReason>().Select(r => "reason." + ReasonText.Of(r)))
            .Concat(Enum.GetValues<ReviewAct>().Select(EntryDecisionJson.Key))
            .Concat(Enum.GetValues<EntryOrigin>().Where(o => o != EntryOrigin.Machine).SelectMany(o => new[] { "by." + EntryJson.Code(o), "origin." + EntryJson.Code(o) }))
            .Concat(Enum.GetValues<ReviewReason>().Select(r => "unsure." + ReviewItemJson.Code(r)))
            .Concat(Enum.GetValues<SourceStatus>().Where(s => s != SourceStatus.Read).Select(s => "watch." + WatchReport.Code(s)))
            .Concat(Enum.GetValues<ChangeKind>().Select(k => "changes." + ChangeCodes.Of(k)))
            .Concat(Enum.GetValues<MeasureStanding>().Select(s => "sanctions." + LedgerCodes.Of(s)))
            .Concat(MeasureKinds().Select(k => "measure-kind." + k))
            .Concat(Enum.GetValues<Filing>().Select(f => "filing." + f.ToString().ToLowerInvariant()))
            .Concat(Messages.Languages.Select(l => "language." + l))
            .Concat(Enumerable.Range(1, 12).Select(m => FormattableString.Invariant($"month.{m}")))
            .Concat(Enum.GetValues<RegisterFault>().Select(f => "error." + RegisterException.CodeOf(f)))
            .Concat(new[] { typeof(FaultCode), typeof(IntakeCode) }.SelectMany(t => t.GetFields()).Where(f => f.IsLiteral).Select(f => "error." + f.GetRawConstantValue()));

    // The kinds of instruments are those of the word list and of the record of sanctions.
    private static IEnumerable<string> MeasureKinds() =>
        Rows("lexicon", "measures.tsv")
            .Where(row => row[0] is "instrument" or "either" or "deed").Select(row => row[1].Split(' ')[^1])
            .Concat(Rows("sanctions", "instruments.tsv").Select(row => row[3]));

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "data", folder, file)).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t'));

    [GeneratedRegex("(?<!=)\"([a-z]+\\.[A-Za-z0-9.-]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
