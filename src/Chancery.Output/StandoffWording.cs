using Chancery.Dossier.Standoffs;

namespace Chancery.Output;

/// <summary>Says acts, edges and proposals in the user's language.</summary>
public sealed class StandoffWording(Messages messages, DateWords dates)
{
    private const string WaitsFor = " ← ";

    /// <summary>"USA: ease sanctions".</summary>
    public string Act(PartyAct act) => $"{act.Party}: {messages["act-class." + act.Class]}";

    /// <summary>A circle of acts, each of which waits for the next, the first named again at its end.</summary>
    public string Circle(IReadOnlyList<PartyAct> acts) => string.Join(WaitsFor, acts.Append(acts[0]).Select(Act));

    /// <summary>How an edge stands, since when, and that the whole act is asked for.</summary>
    public string Status(WaitingEdge edge)
    {
        var words = messages["edge." + StandoffCodes.Of(edge.Status)];
        words += edge.Settled is { } settled ? $" {dates.Of(settled.On)}, {StateWords.Place(settled.Report, settled.Evidence.Count > 0 ? settled.Evidence[0] : null)}" : "";
        words += edge.IsStale && edge.IsOpen ? $" · {messages["state.stale"]}" : "";
        return edge.Whole is null ? words : $"{words} · {messages["standoffs.whole"]}";
    }

    /// <summary>Who proposes what kind of order.</summary>
    public string Proposal(SequencingProposal proposal) =>
        $"{messages["sequence." + StandoffCodes.Of(proposal.Kind)]} · {EventWords.Name(proposal.By, proposal.Party, null)}";

    /// <summary>The acts that a proposal names.</summary>
    public string Named(SequencingProposal proposal) =>
        string.Join(" + ", proposal.Acts.Count > 0 ? proposal.Acts.Select(Act) : proposal.Classes.Select(c => messages["act-class." + c]));

    /// <summary>The order that a proposal makes, or what contradicts it.</summary>
    public string Outcome(ProposalCheck check)
    {
        if (!check.IsConsistent)
        {
            return messages.Format("standoffs.contradiction", string.Join("; ", check.Against.Select(Edge)));
        }
        var order = check.Order.Index().Select(s => $"{s.Index + 1}. {string.Join("; ", s.Item.Select(Step))}");
        return messages.Format("standoffs.order", string.Join("  ", order));
    }

    private string Edge(WaitingEdge edge) => Act(edge.Waits) + WaitsFor + Act(edge.For) + (edge.Whole is null ? "" : $" ({messages["standoffs.whole"]})");

    // "USA: ease sanctions + PRK: denuclearise (first part)".
    private string Step(SequenceStep step)
    {
        var acts = string.Join(" + ", step.Acts.Select(Act));
        return step.Part == ActPart.Whole ? acts : messages.Format(step.Part == ActPart.First ? "standoffs.first-part" : "standoffs.rest", acts);
    }
}
