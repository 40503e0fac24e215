using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Lays people's decisions over reports as they are filed. A report that nobody decided on costs a look at most.</summary>
internal sealed class DecisionLayer(SqlStatements statements)
{
    private readonly EntryDecisions _decisions = new(statements);
    private readonly EventDecisions _events = new(statements);
    private bool _anyStands;

    /// <summary>Looks, once a transaction, whether there is any decision at all.</summary>
    public void Begin() => _anyStands = _decisions.AnyStands();

    /// <summary>What the coder last said of a report that somebody decided on; null where nobody did.</summary>
    public MachineCoding? Machine(long article) => _decisions.Machine(article);

    /// <summary>What the register is to show of a report that it has not: somebody may have decided on it when it had it before.</summary>
    public LaidReport LayNew(long article, CodedReport machine) =>
        _anyStands ? Lay(article, new MachineCoding(machine, new Dictionary<(string, int), int>()), null) : LaidReport.Undecided(machine);

    /// <summary>What the register is to show of a report. What the coder says is kept where anything was decided, else dropped.</summary>
    /// <param name="article">The report's number.</param>
    /// <param name="machine">What the coder says.</param>
    /// <param name="before">What it said when decisions were last laid over it; null where they never were.</param>
    public LaidReport Lay(long article, MachineCoding machine, MachineCoding? before)
    {
        var decided = _decisions.Decided(machine.Coded.ArticleHash);
        if (decided.Count == 0)
        {
            if (before is not null)
            {
                _decisions.DropMachine(article);
            }
            return LaidReport.Undecided(machine.Coded);
        }
        var laid = EntryOverlay.Lay(machine.Coded, before?.Coded, decided);
        _decisions.KeepMachine(article, machine);
        foreach (var (entry, text) in laid.Found)
        {
            _decisions.Follow(entry, text);
        }
        return laid;
    }

    /// <summary>The entries of a report that people's merges and splits of events are about.</summary>
    public IReadOnlyList<FollowedMember> Members(string hash) => _events.OfReport(hash);

    /// <summary>Follows them into what is filed of the report now.</summary>
    public void Follow(IReadOnlyList<FollowedMember> members, CodedReport? before, CodedReport now) => _events.Follow(members, before, now);

    /// <summary>Finds them again in a report that the register has not: it may have had it before.</summary>
    public void FollowNew(string hash, CodedReport now)
    {
        if (_anyStands)
        {
            Follow(Members(hash), null, now);
        }
    }

    /// <summary>Marks the entries of a report, which were written.</summary>
    public void Mark(long article, LaidReport laid)
    {
        foreach (var mark in laid.Marks)
        {
            _decisions.Mark(article, mark);
        }
    }
}
