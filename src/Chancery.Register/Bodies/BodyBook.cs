using Chancery.Register.Actors;
using Chancery.Register.Sql;

namespace Chancery.Register.Bodies;

/// <summary>The states, bodies and organs of an SQL register.</summary>
internal sealed class BodyBook(SqlSession session, Func<ActorKnowledge> knowledge) : IBodyBook
{
    /// <inheritdoc/>
    public IReadOnlyList<BodyPage> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var names = new BodyNames(knowledge());
        return session.Translate<IReadOnlyList<BodyPage>>(() => names.Codes(name) is { Count: > 0 } codes
            ? [.. codes.Select(c => new StateReader(session, names).Read(c, name))]
            : new OrganReader(session, names).Find(name));
    }
}
