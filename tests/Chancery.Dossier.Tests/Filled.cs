using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chancery.Data;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Text;

namespace Chancery.Dossier.Tests;

/// <summary>A register of reports that are coded by hand, each one sentence long, and where a dossier stands in it.</summary>
internal sealed class Filled : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-state-");
    private readonly SettableClock _clock = new();
    private readonly SqliteRegister _register;
    private int _reports;

    // What the authority file says of two leaders.
    private static readonly ActorKnowledge World = new()
    {
        Version = "1",
        People = [new("kim-jong-il", "PRK", ["Kim Jong-il"]), new("donald-trump", "USA", ["Donald Trump"])],
        Tenures =
        [
            new("kim-jong-il", "nhà lãnh đạo Triều Tiên", EdtfDate.Parse("1994-07-08"), EdtfDate.Parse("2011-12-17"), "tenures.tsv:1"),
            new("donald-trump", "Tổng thống Mỹ", EdtfDate.Parse("2017-01-20"), EdtfDate.Parse("2021-01-20"), "tenures.tsv:2"),
        ],
        States = [("Mỹ", "USA"), ("Triều Tiên", "PRK")],
    };

    public Filled() => _register = SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), _clock, World);

    /// <summary>The dossier that is asked for.</summary>
    public DossierDefinition Dossier { get; init; } = new()
    {
        Id = "korea",
        Title = "Triều Tiên",
        EnglishTitle = "Korea",
        Start = new DateOnly(2018, 1, 1),
        StaleAfter = 60,
        Parties = ["PRK", "USA", "KOR"],
        Topics = [new DossierTopic("peninsula", ["Triều Tiên", "Bình Nhưỡng"]), new DossierTopic("sanctions", ["trừng phạt"])],
        Offices = [new DossierOffice("Ngoại trưởng Mỹ", "USA", ContactLevel.Minister)],
    };

    public IRegister Register => _register;

    /// <summary>Where the dossier stands on a day.</summary>
    public StateOfPlay On(string day)
    {
        var data = new DataFolder(Places.Data);
        return new StateReader(_register, StateLoader.Levels(data), StateLoader.Rules(data)).Read(Dossier, Day(day));
    }

    /// <summary>Files a report of a day, or of none and then first read on <paramref name="read"/>.</summary>
    public void Tell(string? published, string text, string read = "2021-07-08", IReadOnlyList<CodedEvent>? events = null, IReadOnlyList<CodedCondition>? conditions = null, IReadOnlyList<CodedMeasure>? measures = null, IReadOnlyList<CodedTenure>? tenures = null, IReadOnlyList<CodedStatement>? statements = null, IReadOnlyList<CodedQuote>? quotes = null, IReadOnlyList<CodedDraft>? drafts = null)
    {
        _clock.Now = new DateTimeOffset(Day(read), new TimeOnly(9, 0), TimeSpan.Zero);
        var article = new Article
        {
            Id = FormattableString.Invariant($"r{++_reports}.txt"),
            Text = text,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + published))),
            Published = published is null ? null : Day(published),
        };
        IReadOnlyList<Evidence> whole = [new Evidence(new TextSpan(0, text.Length), text, "by-hand")];
        _register.File(article, new CodedReport
        {
            Report = article.Id,
            ArticleHash = article.Hash,
            CoderVersion = "1",
            DataVersion = "d",
            Published = article.Published,
            Body = article.Body(),
            People = [.. (tenures ?? []).Select(t => new CodedPerson(t.Person, t.Country, t.Office, 1, whole))],
            Events = [.. (events ?? []).Select(e => e with { Evidence = whole })],
            Quotes = [.. (quotes ?? []).Select(q => q with { Evidence = [new Evidence(new TextSpan(text.IndexOf(q.Text, StringComparison.Ordinal), text.IndexOf(q.Text, StringComparison.Ordinal) + q.Text.Length), q.Text, "by-hand")] })],
            Statements = [.. (statements ?? []).Select(s => s with { Evidence = whole })],
            Conditions = [.. (conditions ?? []).Select(c => c with { Evidence = whole })],
            Drafts = [.. (drafts ?? []).Select(d => d with { Evidence = whole })],
            Measures = [.. (measures ?? []).Select(m => m with { Evidence = whole })],
            Tenures = [.. (tenures ?? []).Select(t => t with { On = article.Published, Evidence = whole })],
        });
    }

    /// <summary>A contact.</summary>
    public static CodedEvent Contact(string date, EventMode mode, EventStatus status, params Side[] sides) => new(EventType.Consult, mode, sides, [], EdtfDate.Parse(date), status, null, []);

    /// <summary>An act of one state upon another, about PLOVER contexts.</summary>
    public static CodedEvent Act(EventType type, string date, string from, string to, params string[] contexts) =>
        new(type, EventMode.None, [new Side(from, null)], [new Side(to, null)], EdtfDate.Parse(date), EventStatus.Held, null, [])
        {
            Code = new EventCode(type, null, contexts, 1, null, "010", 0),
        };

    /// <summary>A measure of the United Nations kind against North Korea.</summary>
    public static CodedMeasure Sanctions(MeasureAct act, string from = "USA", string? until = null, MeasureStatus status = MeasureStatus.Held) => new()
    {
        Act = act,
        Senders = [new Side(from, null)],
        Targets = [new Side("PRK", null)],
        Kind = "sanctions",
        Instrument = "lệnh trừng phạt",
        Until = until is null ? null : EdtfDate.Parse(until),
        Status = status,
        Evidence = [],
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _register.Dispose();
        _folder.Delete(recursive: true);
    }

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
