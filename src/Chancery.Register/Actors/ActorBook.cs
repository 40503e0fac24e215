using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>The actors of an SQL register.</summary>
internal sealed class ActorBook(SqlSession session, Func<ActorKeeper> keeper) : IActorBook
{
    private readonly DecisionTable _decisions = new(session.Statements);

    /// <inheritdoc/>
    public IReadOnlyList<ActorPage> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return session.Translate(() => new PageReader(session, _decisions).Find(name));
    }

    /// <inheritdoc/>
    public IReadOnlyList<OfficeHolder> Who(string office, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(office);
        return session.Translate(() => new OfficeBook(session).Who(keeper().Offices.Read(office), day));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportedHolder> WhoAsReported(string office, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(office);
        return session.Translate(() => new ReportedOffices(session, new OfficeBook(session)).Who(keeper().Offices.Read(office), day));
    }

    /// <inheritdoc/>
    public IReadOnlyList<KnownTenure> Tenures(string name, string country)
    {
        ArgumentNullException.ThrowIfNull(name);
        return session.Translate(() => session.Statements.Of(
            """
            SELECT t.known, t.wording, t.start, t.until, t.source FROM known_tenure t
            WHERE t.known IN (SELECT g.known FROM name_form f JOIN name_form g ON g.actor = f.actor WHERE f.name_exact = $1 AND f.country = $2 AND g.known IS NOT NULL)
            ORDER BY t.first_day, t.last_day, t.source
            """,
            2).List(
                r => new KnownTenure(r.GetString(0), r.GetString(1), EdtfDate.Parse(r.GetString(2)), r.Text(3) is { } until ? EdtfDate.Parse(until) : null, r.GetString(4)),
                NameWords.Exact(name),
                country));
    }

    /// <inheritdoc/>
    public long Merge(ActorName one, ActorName other, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => session.Write(() =>
        {
            var (a, b) = (Form(one), Form(other));
            foreach (var refusal in _decisions.Refusals(a.Actor, b.Actor))
            {
                _decisions.Undo(refusal, decider);
            }
            var id = _decisions.Add(isMerge: true, a, one.Name, b, other.Name, decider);
            keeper().Decided([Form(one), Form(other)]);
            return id;
        }));
    }

    /// <inheritdoc/>
    public long? Split(ActorName name, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => session.Write(() =>
        {
            var form = Form(name);
            if (form.Root == form.Id || form.Known is not null)
            {
                return (long?)null;
            }
            var (root, rootName) = session.Statements.Of($"SELECT {FormRow.Columns}, f.name FROM name_form f WHERE f.id = $1", 1)
                .List(r => (FormRow.Read(r), r.GetString(FormRow.Count)), form.Root).Single();
            var id = _decisions.Add(isMerge: false, form, name.Name, root, rootName, decider);
            keeper().Decided([form, root]);
            return id;
        }));
    }

    /// <inheritdoc/>
    public bool Undo(long decision, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => session.Write(() =>
        {
            if (_decisions.Find(decision) is not { } known || !_decisions.Undo(decision, decider))
            {
                return false;
            }
            keeper().Decided(new[] { known.One, known.Other }.Select(Known).OfType<FormRow>());
            return true;
        }));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ActorDecision> Decisions() => session.Translate(_decisions.All);

    // A name that no report uses any more may still stand in a decision.
    private FormRow? Known(ActorName name) =>
        session.Statements.Of($"SELECT {FormRow.Columns} FROM name_form f WHERE f.name_exact = $1 AND f.country = $2 AND f.bearer = $3", 3)
            .List(FormRow.Read, NameWords.Exact(name.Name), name.Country ?? "", name.Bearer ?? "").SingleOrDefault();

    private FormRow Form(ActorName name) =>
        Known(name) ?? throw new ArgumentException($"the register has no {name}", nameof(name));
}
