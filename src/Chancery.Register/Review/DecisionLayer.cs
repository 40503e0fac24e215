using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Lays people's decisions over reports as they are filed. A report that nobody decided on costs a look at most.</summary>
internal sealed class DecisionLayer(SqlStatements statements)
{
    private readonly EntryDecisions _decisions = new(statements);
    private bool _anyStands;

    /// <summary>Looks, once a transaction, whether there is any decision at all.</summary>
    public void Begin() => _anyStands = _decisions.AnyStands();

    /// <summary>What the register is to show of a report. What the coder says is kept where anything was decided.</summary>
    /// <param name="article">The report's number.</param>
    /// <param name="machine">What the coder says.</param>
    /// <param name="isNew">True for a report that has only come: somebody may have decided on it when the register had it before.</param>
    public LaidReport Lay(long article, CodedReport machine, bool isNew)
    {
        var decided = isNew && !_anyStands ? [] : _decisions.Decided(machine.ArticleHash);
        if (decided.Count == 0)
        {
            if (!isNew)
            {
                _decisions.DropMachine(article);
            }
            return new LaidReport(machine, [], []);
        }
        var laid = EntryOverlay.Lay(machine, _decisions.Machine(article) is { } before ? CodedReportJson.Read(before) : null, decided);
        _decisions.KeepMachine(article, CodedReportJson.ToLine(machine));
        foreach (var (entry, text) in laid.Found)
        {
            _decisions.Follow(entry, text);
        }
        return laid;
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
