using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Positions;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>
/// Finds what members of the Council said against a draft in the weeks around it: against a draft by that word, that they would veto, or, where it imposes or eases
/// measures, against just that in a passage that names a topic of the dossier.
/// </summary>
internal sealed class OppositionFinder(IRegister register, OppositionWords words, StandoffWords acts, IReadOnlyList<string> topics)
{
    private const int Days = 60;
    private const int MostOfTopic = 64;

    private static readonly string[] Imposing = ["impose", "extend"];
    private static readonly string[] Promising = ["promises", "ready", "warns"];

    private readonly ActReader _reader = new(acts);
    private readonly string[] _drafts = [.. words.Drafts.Select(NameWords.Exact)];
    private readonly string[] _vetoes = [.. words.Vetoes.Select(NameWords.Exact)];

    /// <summary>What was said, the latest first.</summary>
    /// <param name="provisions">The kinds of what the draft lays down.</param>
    /// <param name="council">The members.</param>
    /// <param name="first">The day of the vote, or else on which the draft was first told: what was said 60 days before counts.</param>
    /// <param name="last">The last day: that of the vote, or else the last on which the draft was told, of which 60 days later counts too.</param>
    /// <param name="isVoted">True where that is the day of the vote.</param>
    /// <param name="knownBy">The day by which reports had come out.</param>
    /// <param name="matter">The dossier's topics; null where any matter is asked for, and then only what names a draft or veto counts.</param>
    public IReadOnlyList<DraftOpposition> Find(IReadOnlySet<string> provisions, IReadOnlyList<CouncilTerm> council, DateOnly first, DateOnly last, bool isVoted, DateOnly knownBy, TopicFinder? matter)
    {
        var (from, to) = (Moved(first, -Days), isVoted ? last : Moved(last, Days));
        return [.. council.SelectMany(m => topics.Select(t => (string?)t).Append(null)
                .SelectMany(t => register.Positions.Statements(new PositionFilter(m.State, t, knownBy) { From = from, To = to }).Take(MostOfTopic))
                .Where(s => s.Entry.Status == EventStatus.Held)
                .Select(s => (Statement: s, NamesDraft: IsAgainstDraft(s.Entry)))
                .Where(s => s.NamesDraft || (matter?.Find(s.Statement.Entry.Text).Count > 0 && IsAgainstMatter(s.Statement.Entry, provisions)))
                .Select(s => new DraftOpposition(m.State, m.Seat is not null, s.Statement, s.NamesDraft)))
            .OrderByDescending(o => o.Statement.Reported).ThenBy(o => o.Statement.Report.Hash, StringComparer.Ordinal).ThenBy(o => Evidence.StartOf(o.Statement.Entry.Evidence))];
    }

    private static DateOnly Moved(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    // Who rules out or opposes a veto is not against the draft; who speaks of one of its own otherwise is.
    private bool IsAgainstDraft(CodedStatement statement)
    {
        var text = NameWords.Exact(statement.Text);
        var isAgainst = words.Stances.Contains(statement.Stance);
        return Names(text, _vetoes) ? !isAgainst && Promising.Contains(statement.Stance) : isAgainst && Names(text, _drafts);
    }

    // "Opposes new sanctions" is said against a draft that imposes them, "opposes easing them" against one that does that.
    private bool IsAgainstMatter(CodedStatement statement, IReadOnlySet<string> provisions) =>
        words.Stances.Contains(statement.Stance)
        && _reader.All(statement.Text).FirstOrDefault(a => acts.Imposed.Contains(a.Class)) is { } named
        && (named.IsWithheld == named.IsDenied ? provisions.Contains("ease") : Imposing.Any(provisions.Contains));

    private static bool Names(string text, string[] forms) => Array.Exists(forms, f => text.Contains(f, StringComparison.Ordinal));
}
