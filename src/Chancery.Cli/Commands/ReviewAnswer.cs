using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Cli.Commands;

/// <summary>What a person answers to what is unsure: of an entry by its id, or of a name and for whose it is taken ("Biden@USA").</summary>
internal sealed class ReviewAnswer
{
    private readonly string _said;
    private readonly string _saidOfName;
    private readonly Func<IReviewBook, string, Decider, long> _ofEntry;
    private readonly Func<IActorBook, ActorPage, ActorForm, Decider, long?> _ofName;

    private ReviewAnswer(string said, string saidOfName, Func<IReviewBook, string, Decider, long> ofEntry, Func<IActorBook, ActorPage, ActorForm, Decider, long?> ofName) =>
        (_said, _saidOfName, _ofEntry, _ofName) = (said, saidOfName, ofEntry, ofName);

    /// <summary>It is right.</summary>
    public static ReviewAnswer Accept { get; } = new(
        "review.accepted",
        "review.name-accepted",
        (review, id, decider) => review.Accept(id, decider),
        (actors, page, form, decider) => actors.Merge(form.Name, page.Names[0].Name, decider));

    /// <summary>It is wrong.</summary>
    public static ReviewAnswer Reject { get; } = new(
        "review.rejected",
        "review.name-rejected",
        (review, id, decider) => review.Reject(id, decider),
        (actors, _, form, decider) => actors.Split(form.Name, decider));

    /// <summary>Decides.</summary>
    /// <param name="register">The register.</param>
    /// <param name="id">The entry's id, or the name with its state.</param>
    /// <param name="decider">Who decides.</param>
    /// <returns>The decision's number, and whether it is one of actors.</returns>
    public (long Decision, bool OfName) Decide(IRegister register, string id, Decider decider) =>
        id.Contains('@', StringComparison.Ordinal) ? (DecideName(register.Actors, id, decider), true) : (_ofEntry(register.Review, id, decider), false);

    /// <summary>What is said of it.</summary>
    public string Words(Messages messages, string id, (long Decision, bool OfName) made) => messages.Format(made.OfName ? _saidOfName : _said, id, made.Decision);

    private long DecideName(IActorBook actors, string id, Decider decider)
    {
        var page = ActorArgument.One(actors, id);
        var form = ActorArgument.Form(page, id);
        if (form.VariantOf is null)
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.NotAVariant, form.Name.Name);
        }
        if (page.Decisions.Any(d => d.IsMerge && (IsOf(form, d.One) || IsOf(form, d.Other))))
        {
            throw new CommandFault(ExitCode.InputFailed, FaultCode.NothingChanged, id);
        }
        return _ofName(actors, page, form, decider) ?? throw new CommandFault(ExitCode.InputFailed, FaultCode.NotAVariant, form.Name.Name);
    }

    private static bool IsOf(ActorForm form, ActorName name) => form.Name.Country == name.Country && NameWords.Exact(form.Name.Name) == NameWords.Exact(name.Name);
}
