namespace Chancery.Register.Actors;

/// <summary>
/// Who is who in a register, and who held which office when. What the program derives is made of the entries, the authority
/// file and people's decisions alone: in whatever order reports were read, it is the same. Decisions win over the program and
/// outlast every new coding.
/// </summary>
public interface IActorBook
{
    /// <summary>
    /// The people whom a name can mean: those of whom it is a whole name, else those in whose names its words stand; with those
    /// whom only the authority file knows. "Kim Jong-un@PRK" names the state too.
    /// </summary>
    IReadOnlyList<ActorPage> Find(string name);

    /// <summary>Who held an office on a day, those first of whom the evidence is broadest. More than one: they overlap.</summary>
    /// <param name="office">The office in any wording, with the state whose it is.</param>
    /// <param name="day">The day.</param>
    IReadOnlyList<OfficeHolder> Who(string office, DateOnly day);

    /// <summary>
    /// Who holds an office on a day by the authority file, else by the last report that gave it to anybody. Reports that came out
    /// after the day do not count, nor those without a day that were first read after it. More than one where the authority file or
    /// that day's reports name several.
    /// </summary>
    /// <param name="office">The office in any wording, with the state whose it is.</param>
    /// <param name="day">The day.</param>
    IReadOnlyList<ReportedHolder> WhoAsReported(string office, DateOnly day);

    /// <summary>The tenures that the authority file gives somebody, the earliest first; none for whom it does not know.</summary>
    /// <param name="name">A name as reports write it.</param>
    /// <param name="country">Code of the state or body.</param>
    IReadOnlyList<KnownTenure> Tenures(string name, string country);

    /// <summary>Decides that two actors are one. A standing decision that they are not is taken back.</summary>
    /// <returns>The decision's number.</returns>
    long Merge(ActorName one, ActorName other, Decider decider);

    /// <summary>Decides that a name is not that of the actor under whom it stands; it is an actor of its own then.</summary>
    /// <returns>The decision's number; null when the name stands alone or only by a decision, which can be undone.</returns>
    long? Split(ActorName name, Decider decider);

    /// <summary>Takes a decision back.</summary>
    /// <returns>False when there is no such decision standing.</returns>
    bool Undo(long decision, Decider decider);

    /// <summary>All decisions, in the order in which they were made, with those that were taken back.</summary>
    IReadOnlyList<ActorDecision> Decisions();
}
