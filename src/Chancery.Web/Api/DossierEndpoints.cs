using System.Text.Json;
using Chancery.Data;
using Chancery.Dossier.Calendar;
using Chancery.Dossier.Changes;
using Chancery.Dossier.Positions;
using Chancery.Dossier.Relations;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Web.Api;

/// <summary>Dossiers, and what they tell as of a day.</summary>
internal static class DossierEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("/dossiers", [], call => ApiDocument.List("dossiers", call.Desk.Dossiers, DossierJson.Write)),
        new("/dossiers/{id}", [], One),
        new("/dossiers/{id}/state", ["on"], call => Told("state", State(call, call.Dossier(), Day(call)), StateJson.Write)),
        new("/dossiers/{id}/positions", ["on", "party", "topic"], Positions),
        new("/dossiers/{id}/standoffs", ["on"], call => Told("standoffs", Standoffs(call, call.Dossier(), Day(call)), StandoffJson.Write)),
        new("/dossiers/{id}/sanctions", ["on"], call => Told("sanctions", Sanctions(call, call.Dossier(), Day(call)), LedgerJson.Write)),
        new("/dossiers/{id}/calendar", ["on", "from", "to"], Calendar),
        new("/dossiers/{id}/relations", ["on", "from", "to"], Relations),
        new("/dossiers/{id}/changes", ["since", "on"], Changes),
    ];

    private static ApiDocument One(ApiCall call)
    {
        var dossier = call.Dossier();
        return ApiDocument.One("dossier", json => DossierJson.Write(json, dossier));
    }

    private static ApiDocument Told<T>(string kind, T answer, Action<Utf8JsonWriter, T> write) => ApiDocument.One(kind, json => write(json, answer));

    private static StateOfPlay State(ApiCall call, DossierDefinition dossier, DateOnly day) =>
        new StateReader(call.Register, StateLoader.Levels(call.Desk.Data), StateLoader.Rules(call.Desk.Data)).Read(dossier, day);

    private static StandoffReading Standoffs(ApiCall call, DossierDefinition dossier, DateOnly day) =>
        new StandoffReader(call.Register, StateLoader.Rules(call.Desk.Data), StandoffLoader.Load(call.Desk.Data)).Read(dossier, day);

    private static SanctionsLedger Sanctions(ApiCall call, DossierDefinition dossier, DateOnly day) =>
        new LedgerReader(call.Register.Pairs, SanctionLoader.Load(call.Desk.Data)).Read(dossier, day);

    private static ApiDocument Positions(ApiCall call)
    {
        var (dossier, day, data) = (call.Dossier(), Day(call), call.Desk.Data);
        var topics = PositionLoader.Topics(data);
        var (party, topic) = call.Read(values => (values.Word("party", dossier.Parties), values.Word("topic", topics)));
        var reader = new PositionReader(call.Register, StandoffLoader.Load(data), PositionLoader.Load(data));
        return Told("positions", reader.Read(dossier, day, topic is null ? topics : [topic], party), PositionReadingJson.Write);
    }

    private static ApiDocument Calendar(ApiCall call)
    {
        var (dossier, day) = (call.Dossier(), Day(call));
        var (from, to) = Range(call, (first, last) => CalendarReader.Range(day, first, last));
        return Told("calendar", new CalendarReader(call.Register.Pairs, SanctionLoader.Load(call.Desk.Data)).Read(dossier, day, from, to), CalendarJson.Write);
    }

    private static ApiDocument Relations(ApiCall call)
    {
        var (dossier, day) = (call.Dossier(), Day(call));
        var (from, to) = Range(call, (first, last) => RelationReader.Range(day, first, last));
        return Told("relations", new RelationReader(call.Register, StateLoader.Levels(call.Desk.Data)).Read(dossier, day, from, to), RelationJson.Write);
    }

    private static ApiDocument Changes(ApiCall call)
    {
        var (dossier, day, data) = (call.Dossier(), Day(call), call.Desk.Data);
        var since = call.Read(values =>
        {
            values.Required("since");
            var first = values.Day("since");
            return first > day ? values.Refuse<DateOnly?>("since", EntryJson.Day(first)!, "<= " + EntryJson.Day(day)) : first;
        });
        var reader = new ChangeReader(call.Register, StateLoader.Levels(data), StateLoader.Rules(data), SanctionLoader.Load(data));
        return Told("changes", reader.Since(dossier, since!.Value, day), ChangeJson.Write);
    }

    private static DateOnly Day(ApiCall call) => call.Read(values => values.Day("on")) ?? call.Desk.Today;

    private static (DateOnly From, DateOnly To) Range(ApiCall call, Func<DateOnly?, DateOnly?, (DateOnly From, DateOnly To)> range) => call.Read(values =>
    {
        var (from, to) = range(values.Near("from", values.First("from")), values.Near("to", values.Last("to")));
        return (from, values.NotBefore("to", to, from) ?? from);
    });
}
