using System.Globalization;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;
using Chancery.Register.Claims;
using Chancery.Register.Recoding;

namespace Chancery.Cli.Output;

/// <summary>Prints one merged event: what is said of each field and by how many, how it went, and its witnesses with the characters that tell it.</summary>
internal sealed class MergedEventPage(Session session, MergedEvent merged, IClaimBook claims)
{
    private const string Indent = "  ";

    private readonly Messages _messages = session.Messages;

    /// <summary>Prints it.</summary>
    public void Write(ListFormat format, Paint paint)
    {
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(session.Around.Output, "event", json =>
                {
                    MergedEventJson.Write(json, merged);
                    ClaimJson.Write(json, "claims", claims.Check(merged));
                });
                break;
            case ListFormat.Csv:
                WriteCsv();
                break;
            default:
                foreach (var line in Lines(paint).SelectMany(Wrapped))
                {
                    session.Around.Text.WriteLine(line);
                }
                break;
        }
    }

    private IEnumerable<string> Wrapped(string line) =>
        session.Width > 0 && !line.Contains('\e', StringComparison.Ordinal) ? WrappedText.Lines(line, session.Width) : [line];

    private IEnumerable<string> Lines(Paint paint)
    {
        var coded = merged.Event;
        yield return $"{session.Events.Kind(coded)}: {DisplayWidth.Plain(EventWords.Sides(coded))}";
        yield return string.Join(" · ", new[] { session.Dates.Of(coded.Date), session.Events.Status(coded.Status), coded.Place }.OfType<string>());
        yield return $"{merged.Id} · {_messages.Format("event.entries", merged.Entries, merged.Reports, merged.Witnesses.Count)}";
        yield return "";
        yield return paint.Strong(_messages["event.support"]);
        foreach (var support in merged.Support)
        {
            yield return Indent + Words(support);
        }
        yield return "";
        yield return paint.Strong(_messages["event.life-line"]);
        foreach (var stage in merged.LifeLine)
        {
            yield return Indent + _messages.Format("event.stage", Days(stage.First, stage.Last), session.Events.Status(stage.Status), stage.Witnesses);
        }
        foreach (var line in Claims(paint))
        {
            yield return line;
        }
        foreach (var line in Decisions(paint))
        {
            yield return line;
        }
        yield return "";
        yield return paint.Strong(_messages["event.witnesses"]);
        foreach (var line in merged.Witnesses.Index().SelectMany(w => Lines(w.Item, w.Index + 1)))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Claims(Paint paint)
    {
        var made = claims.Check(merged);
        if (made.Count == 0)
        {
            yield break;
        }
        yield return "";
        yield return paint.Strong(_messages["claim.head"]);
        var since = claims.ReportsSince();
        foreach (var line in made.SelectMany(c => session.Claims.Lines(c, since)))
        {
            yield return Indent + line;
        }
    }

    private string Words(FieldSupport support)
    {
        var name = _messages["field." + MergedEventJson.Code(support.Field)];
        var values = support.Values.Select(v => v.Witnesses == v.Reports
            ? _messages.Format("event.value", Value(support.Field, v.Value), v.Reports, Days(Day(v.FirstSeen), Day(v.LastSeen)))
            : _messages.Format("event.value-copies", Value(support.Field, v.Value), v.Reports, v.Witnesses, Days(Day(v.FirstSeen), Day(v.LastSeen))));
        return $"{name}{(support.Side is null ? "" : $" ({support.Side})")}: {string.Join("; ", values)}{(support.IsDisputed ? $" – {_messages["event.disputed"]}" : "")}";
    }

    private string Value(EventField field, string value) => field switch
    {
        EventField.Date => session.Dates.Of(EdtfDate.Parse(value)),
        EventField.Mode => _messages["mode." + value],
        EventField.Status => _messages["status." + value],
        _ => DisplayWidth.Plain(value),
    };

    private string Days(DateOnly? first, DateOnly? last) => first == last ? session.Dates.Of(first) : $"{session.Dates.Of(first)} – {session.Dates.Of(last)}";

    private static DateOnly? Day(DateTimeOffset? moment) => moment is { } at ? DateWords.Day(at) : null;

    private IEnumerable<string> Lines(Witness witness, int number)
    {
        var copies = witness.Reports > 1;
        if (copies)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{number,3}. {_messages.Format("event.copies", witness.Reports)}");
        }
        foreach (var (i, report) in witness.Told.GroupBy(t => t.Report).Index())
        {
            var mark = copies || i > 0 ? "     " : string.Create(CultureInfo.InvariantCulture, $"{number,3}. ");
            yield return $"{mark}{DisplayWidth.Plain(ReportName.Of(report.Key))} · {session.Dates.Of(report.Key.Published)}{(report.Key.Title is { } title ? " · " + DisplayWidth.Plain(title) : "")}";
            foreach (var told in report)
            {
                yield return $"       {told.Id}{By(told)}{Seen(told)}";
                foreach (var proof in told.Event.Evidence)
                {
                    yield return $"       {_messages.Format("event.span", proof.Span.Start, proof.Span.End)}: “{DisplayWidth.Plain(proof.Wording)}”";
                }
            }
        }
    }

    private string By(TimelineEntry told) => told.Decision is { } decision ? " · " + _messages.Format("by." + EntryJson.Code(told.Origin), decision) : "";

    private string Seen(TimelineEntry told)
    {
        if (told.Seen is not { } seen)
        {
            return "";
        }
        return $" · {Words(seen.Last)}" + (seen.First == seen.Last ? "" : $" · {_messages.Format("show.since", Words(seen.First))}");
    }

    private string Words(CodingRun coding) =>
        DisplayWidth.Plain(_messages.Format("show.coding", coding.CoderVersion, coding.DataVersion, session.Dates.Of(DateWords.Day(coding.At))));

    private IEnumerable<string> Decisions(Paint paint)
    {
        if (merged.Decisions.Count == 0)
        {
            yield break;
        }
        yield return "";
        yield return paint.Strong(_messages["event.decisions"]);
        foreach (var decision in merged.Decisions)
        {
            var words = _messages.Format("event.decision", decision.Id, _messages[EntryDecisionJson.Key(decision.Act)], DisplayWidth.Plain(decision.By), session.Dates.Of(DateWords.Day(decision.At)));
            yield return Indent + words + (decision.Why is { } why ? $" – {DisplayWidth.Plain(why)}" : "");
        }
    }

    private void WriteCsv()
    {
        var csv = new CsvWriter(session.Around.Text);
        csv.Write("witness", "source", "hash", "published", "date", "mode", "place", "status", "start", "end", "evidence", "rule", "id", "by", "decision", "first_coder", "first_data", "first_seen", "last_seen");
        foreach (var (i, witness) in merged.Witnesses.Index())
        {
            foreach (var told in witness.Told)
            {
                foreach (var proof in told.Event.Evidence)
                {
                    csv.Write(
                        i + 1,
                        told.Report.Source,
                        told.Report.Hash,
                        EntryJson.Day(told.Report.Published),
                        told.Event.Date?.ToString(),
                        told.Event.Mode.Code(),
                        told.Event.Place,
                        told.Event.Status.Code(),
                        proof.Span.Start,
                        proof.Span.End,
                        proof.Wording,
                        proof.Rule,
                        told.Id,
                        EntryJson.Code(told.Origin),
                        told.Decision,
                        told.Seen?.First.CoderVersion,
                        told.Seen?.First.DataVersion,
                        told.Seen is { } seen ? EntryJson.Moment(seen.First.At) : null,
                        told.Seen is { } until ? EntryJson.Moment(until.Last.At) : null);
                }
            }
        }
    }
}
