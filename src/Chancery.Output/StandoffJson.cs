using System.Text.Json;
using Chancery.Dossier.Standoffs;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Output;

/// <summary>Standoffs as JSON; docs/formats.md describes it.</summary>
public static class StandoffJson
{
    public static void Write(Utf8JsonWriter json, StandoffReading reading)
    {
        StateJson.WriteDossier(json, reading.Dossier, reading.Day);
        StateJson.WriteList(json, "acts", reading.Acts, Write);
        StateJson.WriteList(json, "edges", reading.Edges, WriteEdge);
        StateJson.WriteList(json, "standoffs", reading.Standoffs, (writer, standoff) => Write(writer, standoff, reading.Edges));
        StateJson.WriteList(json, "proposals", reading.Proposals, WriteProposal);
        json.WriteStartObject("leftOut");
        json.WriteNumber("notNamed", reading.LeftOut.NotNamed);
        json.WriteNumber("noAct", reading.LeftOut.NoAct);
        json.WriteNumber("harms", reading.LeftOut.Harms);
        json.WriteNumber("unclear", reading.LeftOut.Unclear);
        json.WriteNumber("proposed", reading.LeftOut.Proposed);
        json.WriteNumber("conditionsNotLookedAt", reading.LeftOut.NotLookedAt);
        json.WriteNumber("statementsNotLookedAt", reading.StatementsNotLookedAt);
        json.WriteEndObject();
    }

    /// <summary>The condition's own status.</summary>
    public static string Held(ReportedEntry<CodedCondition> condition) => condition.Entry.Status.Code();

    private static void Write(Utf8JsonWriter json, AwaitedAct act)
    {
        WriteAct(json, act.Act);
        json.WriteString("topic", act.Topic);
        StateJson.WriteList(json, "demands", act.Demands, StateJson.Write);
        StateJson.WriteList(json, "offers", act.Offers, StateJson.Write);
    }

    private static void WriteEdge(Utf8JsonWriter json, WaitingEdge edge)
    {
        json.WriteStartObject("waits");
        WriteAct(json, edge.Waits);
        json.WriteEndObject();
        json.WriteStartObject("for");
        WriteAct(json, edge.For);
        json.WriteEndObject();
        json.WriteString("status", StandoffCodes.Of(edge.Status));
        json.WriteBoolean("stale", edge.IsStale);
        json.WriteBoolean("whole", edge.Whole is not null);
        json.WriteString("first", EntryJson.Day(edge.First));
        json.WriteString("latest", EntryJson.Day(edge.Latest));
        json.WriteNumber("reports", edge.Reports);
        if (edge.Settled is { } settled)
        {
            json.WriteStartObject("settled");
            json.WriteString("on", EntryJson.Day(settled.On));
            EntryJson.WriteEvidence(json, settled.Evidence);
            EntryJson.Write(json, settled.Report);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("settled");
        }
        StateJson.WriteList(json, "conditions", edge.Conditions, WriteCondition);
    }

    private static void WriteCondition(Utf8JsonWriter json, ReportedEntry<CodedCondition> condition)
    {
        json.WriteString("action", condition.Entry.Action);
        json.WriteString("requiresAction", condition.Entry.Requires.Action);
        json.WriteString("holder", condition.Entry.Holder);
        json.WriteString("held", Held(condition));
        StateJson.WriteSource(json, condition, condition.Entry.Evidence);
    }

    private static void Write(Utf8JsonWriter json, Standoff standoff, IReadOnlyList<WaitingEdge> edges)
    {
        json.WriteString("since", EntryJson.Day(standoff.Since));
        WriteActs(json, "acts", standoff.Acts);
        json.WriteStartArray("edges");
        foreach (var edge in standoff.Edges)
        {
            json.WriteNumberValue(edges.Index().First(e => ReferenceEquals(e.Item, edge)).Index);
        }
        json.WriteEndArray();
        StateJson.WriteList(json, "cycles", standoff.Cycles, (writer, cycle) =>
        {
            writer.WriteString("since", EntryJson.Day(cycle.Since));
            WriteActs(writer, "acts", cycle.Acts);
        });
        json.WriteBoolean("complete", standoff.IsComplete);
        StateJson.WriteList(json, "concessions", standoff.Concessions, (writer, concession) =>
        {
            WriteAct(writer, concession.Act);
            writer.WriteNumber("breaks", concession.Broken);
        });
        StateJson.WriteList(json, "proposals", standoff.Proposals, (writer, check) => Write(writer, check, edges));
    }

    private static void Write(Utf8JsonWriter json, ProposalCheck check, IReadOnlyList<WaitingEdge> edges)
    {
        WriteProposal(json, check.Proposal);
        WriteActs(json, "covers", check.Covers);
        json.WriteBoolean("consistent", check.IsConsistent);
        json.WriteStartArray("order");
        foreach (var step in check.Order)
        {
            WriteSteps(json, step);
        }
        json.WriteEndArray();
        json.WritePropertyName("contradiction");
        WriteSteps(json, check.Contradiction);
        json.WriteStartArray("against");
        foreach (var edge in check.Against)
        {
            json.WriteNumberValue(edges.Index().First(e => ReferenceEquals(e.Item, edge)).Index);
        }
        json.WriteEndArray();
    }

    private static void WriteProposal(Utf8JsonWriter json, SequencingProposal proposal)
    {
        json.WriteString("kind", StandoffCodes.Of(proposal.Kind));
        json.WriteString("party", proposal.Party);
        json.WriteString("by", proposal.By);
        json.WriteStartArray("classes");
        foreach (var named in proposal.Classes)
        {
            json.WriteStringValue(named);
        }
        json.WriteEndArray();
        json.WriteString("first", EntryJson.Day(proposal.First));
        json.WriteNumber("reports", proposal.Reports);
        EntryJson.WriteEvidence(json, proposal.Evidence);
        EntryJson.Write(json, proposal.Latest);
        json.WriteString("reported", EntryJson.Day(proposal.Reported));
    }

    private static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<SequenceStep> steps)
    {
        json.WriteStartArray();
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("part", StandoffCodes.Of(step.Part));
            WriteActs(json, "acts", step.Acts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteActs(Utf8JsonWriter json, string name, IReadOnlyList<PartyAct> acts)
    {
        json.WriteStartArray(name);
        foreach (var act in acts)
        {
            json.WriteStartObject();
            WriteAct(json, act);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAct(Utf8JsonWriter json, PartyAct act)
    {
        json.WriteString("party", act.Party);
        json.WriteString("class", act.Class);
    }
}
