using Chancery.Coding.Attribution;
using Chancery.Coding.Claims;
using Chancery.Coding.Measures;
using Chancery.Coding.Offices;
using Chancery.Coding.Statements;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Codes a report: a pure function of the article, the data set and the coder's version. Immutable and thread-safe.</summary>
public sealed class ReportCoder(DataSet data)
{
    private readonly ArticleReader _reader = new(data);
    private readonly TriggerFinder _triggers = new(data.Frames, data.Segmenter);
    private readonly ConditionFinder _conditions = new(data);
    private readonly ReportedSpeech _reported = new(data);
    private readonly StatementWriter _statements = new(data);
    private readonly TenureWriter _tenures = new(data);
    private readonly AppointmentFinder _appointments = new(data);
    private readonly MeasureFinder _measures = new(data.Measures, data.Words);
    private readonly ResolutionFinder _resolutions = new(data.Resolutions);
    private readonly OntologyCoder _ontology = new(data.Ontology);

    /// <summary>All that the report yields; nothing but its text for one in a language that is not coded.</summary>
    public CodedReport Code(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // Of a language that is not read, nothing is better than what Vietnamese words would make of it.
        return LanguageTable.IsCoded(article.Language) ? CodeText(article) : Bare(article) with { NotCoded = article.Language };
    }

    private CodedReport Bare(Article article) => new()
    {
        Report = article.Id,
        ArticleHash = article.Hash,
        DataVersion = data.Version,
        CoderVersion = CoderVersion.Current,
        Published = article.Published,
        Body = article.Body(),
        People = [],
        Events = [],
        Quotes = [],
        Conditions = [],
    };

    private CodedReport CodeText(Article article)
    {
        var reading = _reader.Read(article);
        var reported = _reported.Find(reading);
        var conditions = _conditions.Find(reading);
        return Bare(article) with
        {
            People = PeopleWriter.Write(reading),
            Events = EventWriter.Write(reading, Events(reading, conditions, reported), _ontology, new SourceFinder(reading, reported)),
            Quotes = QuoteWriter.Write(reading),
            Conditions = conditions,
            Statements = _statements.Write(reading, reported),
            Tenures = _tenures.Write(reading),
            Appointments = _appointments.Find(reading),
            Measures = _measures.Find(reading),
            Drafts = _resolutions.Find(reading),
        };
    }

    private List<DraftEvent> Events(Reading.Reading reading, IReadOnlyList<CodedCondition> conditions, IReadOnlyList<ReportedClause> reported)
    {
        var setting = new Setting(reading);
        var finder = new EventFinder(reading, setting, data.Frames, new ClaimReader(reading, data.Claims));
        var obligations = data.Frames.Obligation is { } frame ? new ObligationFinder(reading, setting, frame, data.Said) : null;
        var said = new SaidActFinder(reading, setting, data.Said, reported);
        var drafts = new List<DraftEvent>();
        for (var s = 0; s < reading.Text.Sentences.Length; s++)
        {
            var (first, end) = reading.MentionsIn(s);
            var triggers = _triggers.Find(reading.Text, reading.Text.Sentences[s]);
            if (first == end)
            {
                continue;
            }
            var clause = new ClauseView(reading, s, first, end, triggers);
            drafts.AddRange(finder.Find(clause));
            drafts.AddRange(obligations?.Find(clause) ?? []);
            drafts.AddRange(said.Find(clause));
        }
        drafts.RemoveAll(draft => IsOnlyConditional(draft, conditions));
        Addressees.Fill(drafts);
        var events = EventMerger.Merge(drafts);
        BodyConferences.Join(events);
        ThirdCountryTrips.Drop(events);
        NarrativeDates.Fill(events, reading);
        return events;
    }

    // "A chỉ gặp B nếu B cam kết ...": what a bargain holds on either side is not done by being said; that it is said stays an act.
    private static bool IsOnlyConditional(DraftEvent draft, IReadOnlyList<CodedCondition> conditions) =>
        (draft.IsContact || !Setting.IsSpeechAct(draft.Frame) || draft.Type == EventType.Concede)
        && draft.Status is EventStatus.Held or EventStatus.Planned
        && draft.Evidence.TrueForAll(own => conditions.Any(c => c.Evidence.Any(e => e.Span.Start <= own.Span.Start && own.Span.End <= e.Span.End)));
}
