using System.CommandLine;
using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>Prints the standoffs of a dossier: each with its cycles, what holds each edge, which concession would break it and what proposals make of it.</summary>
internal sealed class StandoffPage(Session session, ParseResult parsed, bool all)
{
    private const int MostCycles = 6;
    private const int MostLines = 12;

    private readonly Messages _messages = session.Messages;
    private readonly StandoffWording _words = new(session.Messages, session.Dates);
    private readonly StateWords _state = new(session.Messages, session.Dates);

    private TextWriter Output => session.Around.Text;

    public void Write(StandoffReading reading)
    {
        Heading(_messages.Format("standoffs.title", DossierWords.Title(_messages, reading.Dossier), session.Dates.Of(reading.Day)));
        Output.WriteLine(_messages.Format("state.basis", session.Dates.Of(reading.Day)));
        foreach (var (i, standoff) in reading.Standoffs.Index())
        {
            Write(standoff, i + 1, reading);
        }
        if (reading.Standoffs.Count == 0)
        {
            Output.WriteLine();
            Output.WriteLine(_messages["standoffs.none"]);
        }
        var inStandoffs = reading.Standoffs.SelectMany(s => s.Edges).ToHashSet();
        WriteEdges("standoffs.others", [.. reading.Edges.Where(e => !inStandoffs.Contains(e)).OrderByDescending(e => e.Latest)]);
        WriteProposals(reading);
        WriteLeftOut(reading);
    }

    private void Write(Standoff standoff, int number, StandoffReading reading)
    {
        Output.WriteLine();
        Heading(_messages.Format("standoffs.heading", number, session.Dates.Of(standoff.Since), _state.Days(DayCount.Between(standoff.Since, reading.Day))));
        foreach (var cycle in standoff.Cycles.Take(all ? standoff.Cycles.Count : MostCycles))
        {
            Output.WriteLine($"  {_words.Circle(cycle.Acts)} · {session.Dates.Of(cycle.Since)}");
        }
        var left = all ? 0 : Math.Max(0, standoff.Cycles.Count - MostCycles);
        if (left > 0 || !standoff.IsComplete)
        {
            Output.WriteLine(_messages.Format(standoff.IsComplete ? "standoffs.more-cycles" : "standoffs.more-cycles-unknown", left));
        }
        Output.WriteLine(_messages.Format("standoffs.concession", string.Join("; ", standoff.Concessions.Select(c => _words.Act(c.Act))), standoff.Concessions[0].Broken, standoff.Cycles.Count));
        foreach (var act in reading.Acts.Where(a => standoff.Acts.Contains(a.Act)))
        {
            WriteAsked("standoffs.demanded", act, act.Demands);
            WriteAsked("standoffs.offered", act, act.Offers);
        }
        WriteEdges("standoffs.edges", standoff.Edges);
        WriteProposals(standoff);
    }

    private void WriteAsked(string key, AwaitedAct act, IReadOnlyList<StandingAct> asked)
    {
        if (asked.Count > 0)
        {
            Output.WriteLine(_messages.Format(key, _words.Act(act.Act), asked[0].From, session.Dates.Of(asked[0].Latest.Entry.Date), _state.Answer(asked[0]), StateWords.Place(asked[0].Latest, asked[0].Latest.Entry.Evidence), asked.Count));
        }
    }

    // What holds an edge is told by each of its conditions; what is short is the last of them.
    private void WriteEdges(string heading, IReadOnlyList<WaitingEdge> edges)
    {
        if (edges.Count == 0)
        {
            return;
        }
        Output.WriteLine();
        Heading(_messages[heading]);
        var table = new Table([Column("column.waits", 16), Column("column.for", 16), Column("column.status", 10), Column("column.told"), Column("column.by", 8), Column("column.report", 9, turn: 1), Words()]);
        var shown = all || heading == "standoffs.edges" ? edges : [.. edges.Take(MostLines)];
        foreach (var edge in shown)
        {
            foreach (var (i, condition) in edge.Conditions.Take(all ? edge.Conditions.Count : 2).Index())
            {
                table.Add(
                    i == 0 ? _words.Act(edge.Waits) : "",
                    i == 0 ? _words.Act(edge.For) : "",
                    i == 0 ? _words.Status(edge) : "",
                    _state.Told(condition),
                    condition.Entry.Holder ?? "",
                    StateWords.Place(condition, condition.Entry.Evidence),
                    StateWords.Passage(condition.Entry.Evidence));
            }
        }
        table.Write(Output, session.Width, session.Paint(parsed));
        WriteMore(edges.Count - shown.Count, shown.Sum(e => all ? 0 : Math.Max(0, e.Conditions.Count - 2)));
    }

    private void WriteMore(int edges, int conditions)
    {
        if (edges > 0 || conditions > 0)
        {
            Output.WriteLine(_messages.Format("standoffs.more-edges", edges, conditions));
        }
    }

    private void WriteProposals(Standoff standoff)
    {
        if (standoff.Proposals.Count == 0)
        {
            Output.WriteLine(_messages["standoffs.no-proposal"]);
            return;
        }
        Output.WriteLine();
        Heading(_messages["standoffs.proposals"]);
        var table = new Table([Column("column.proposal", 16), Column("column.told"), Column("column.outcome", 24), Column("column.report", 9, turn: 1), Words()]);
        foreach (var check in standoff.Proposals.Take(all ? standoff.Proposals.Count : MostLines))
        {
            table.Add(
                _words.Proposal(check.Proposal),
                session.Dates.Of(check.Proposal.Reported),
                _words.Outcome(check),
                StateWords.Place(check.Proposal.Latest, check.Proposal.Evidence.Count > 0 ? check.Proposal.Evidence[0] : null),
                StateWords.Passage(check.Proposal.Evidence));
        }
        table.Write(Output, session.Width, session.Paint(parsed));
        WriteMoreLines(standoff.Proposals.Count);
    }

    // Those about no act of a standoff.
    private void WriteProposals(StandoffReading reading)
    {
        var told = reading.Standoffs.SelectMany(s => s.Proposals).Select(c => c.Proposal).ToHashSet();
        SequencingProposal[] others = [.. reading.Proposals.Where(p => !told.Contains(p))];
        if (others.Length == 0)
        {
            return;
        }
        Output.WriteLine();
        Heading(_messages["standoffs.other-proposals"]);
        var table = new Table([Column("column.proposal", 16), Column("column.told"), Column("column.about", 16), Column("column.report", 9, turn: 1), Words()]);
        foreach (var proposal in others.Take(all ? others.Length : MostLines))
        {
            table.Add(_words.Proposal(proposal), session.Dates.Of(proposal.Reported), _words.Named(proposal), StateWords.Place(proposal.Latest, proposal.Evidence.Count > 0 ? proposal.Evidence[0] : null), StateWords.Passage(proposal.Evidence));
        }
        table.Write(Output, session.Width, session.Paint(parsed));
        WriteMoreLines(others.Length);
    }

    private void WriteMoreLines(int lines)
    {
        if (!all && lines > MostLines)
        {
            Output.WriteLine(_messages.Format("state.more", lines - MostLines));
        }
    }

    private void WriteLeftOut(StandoffReading reading)
    {
        var (notNamed, noAct, harms, unclear, proposed, beyond) = reading.LeftOut;
        Output.WriteLine();
        Output.WriteLine(_messages.Format("standoffs.left-out", notNamed, noAct, harms, unclear, proposed));
        if (beyond > 0 || reading.StatementsNotLookedAt > 0)
        {
            Output.WriteLine(_messages.Format("standoffs.not-looked-at", beyond, reading.StatementsNotLookedAt));
        }
    }

    private void Heading(string text) => Output.WriteLine(session.Paint(parsed).Strong(text));

    private TableColumn Column(string heading, int least = 0, int turn = 2) => new(_messages[heading], least, Turn: turn);

    private TableColumn Words() => new(_messages["column.words"], 24, Turn: 1, Wraps: true, Spare: 1);
}
