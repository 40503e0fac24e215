namespace Chancery.Register.Changes;

/// <summary>When dossiers were last asked for their changes, and what new codings took back.</summary>
public interface IChangeBook
{
    /// <summary>How far the register had come when a dossier was last asked for; null where it never was.</summary>
    AskedMark? Last(string dossier);

    /// <summary>How far the register has come.</summary>
    /// <param name="at">The moment, by the asker's clock.</param>
    AskedMark Now(DateTimeOffset at);

    /// <summary>Keeps how far the register had come when a dossier was asked for.</summary>
    /// <exception cref="RegisterException">The register cannot be written.</exception>
    void Keep(string dossier, AskedMark mark);

    /// <summary>Events, conditions and measures that codings since a moment do not give any more, in the order of those codings, found by an index.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<GoneEntry> Gone(DateTimeOffset since, int most);
}
