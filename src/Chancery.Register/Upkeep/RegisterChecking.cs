using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>Checks a register: what its database says of it, then every report, then what is made of them.</summary>
internal static class RegisterChecking
{
    /// <summary>Checks it.</summary>
    /// <param name="session">The register, opened without anything being changed in it.</param>
    /// <param name="storage">What the database found.</param>
    /// <param name="progress">Told of how many reports were read.</param>
    /// <param name="stop">Ends it.</param>
    public static CheckResult Run(SqlSession session, IReadOnlyList<Damage> storage, Action<long> progress, CancellationToken stop)
    {
        var tables = storage.Any(d => d.Kind == DamageKind.Table);
        // Through a damaged index a report may seem to lack what is there.
        if (!tables && storage.Any(d => d.Kind == DamageKind.Index))
        {
            return new CheckResult(0, AllRead: false, storage);
        }
        var finder = new ReportFinder(session);
        var damages = storage.ToList();
        damages.AddRange(new ReportCheck(session).Run(finder, progress, stop));
        if (storage.Count == 0)
        {
            damages.AddRange(new DerivedCheck(session).Run());
        }
        return new CheckResult(finder.Numbers.Count, AllRead: true, damages);
    }
}
