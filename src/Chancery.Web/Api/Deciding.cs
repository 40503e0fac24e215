using Chancery.Output;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Web.Api;

/// <summary>Keeps what a person decides of an entry or of events, and answers with the number of the decision, by which it is taken back.</summary>
internal sealed class Deciding(ApiCall call) : IApiAnswer
{
    private static readonly string[] Acts = ["accept", "edit", "reject", "merge", "split", "undo"];

    /// <inheritdoc/>
    public async Task Send(HttpContext context)
    {
        using var body = await ApiBody.Read(context, call.Desk.Messages, "act", "entry", "fields", "events", "entries", "decision", "why").ConfigureAwait(false);
        var act = body.Word("act", Acts);
        var decider = new Decider(call.Desk.Settings.Decider, body.Text("why")?.Trim() is { Length: > 0 } why ? why.Normalize() : null, call.Desk.Settings.Clock.GetUtcNow());
        var number = Decide(body, act, decider);
        await ApiDocument.One("decision", json =>
        {
            json.WriteString("act", act);
            json.WriteNumber("decision", number);
        }).Send(context).ConfigureAwait(false);
    }

    private long Decide(ApiBody body, string act, Decider decider)
    {
        try
        {
            return Work(body, act)(decider);
        }
        catch (ReviewException e)
        {
            var code = FaultCode.Of(e.Fault);
            var status = e.Fault is ReviewFault.UnknownEntry or ReviewFault.UnknownEvent ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity;
            throw new ApiFault(status, code, call.Desk.Messages.Format("error." + code, e.Subject, e.Detail), []);
        }
    }

    // All of the body is read before anything is decided.
    private Func<Decider, long> Work(ApiBody body, string act)
    {
        var review = call.Register.Review;
        switch (act)
        {
            case "merge":
                var events = body.Texts("events");
                body.Check();
                return d => review.Merge(events, d);
            case "split":
                var (whole, parts) = (body.Required("entry"), body.Texts("entries"));
                body.Check();
                return d => review.Split(whole, parts, d);
            case "undo":
                var number = body.Number("decision");
                body.Check();
                return d => review.Undo(number, d) ? number : throw call.Missing(FaultCode.UnknownDecision, number);
            default:
                return OfEntry(body, act);
        }
    }

    private Func<Decider, long> OfEntry(ApiBody body, string act)
    {
        var review = call.Register.Review;
        var (entry, fields) = (body.Required("entry"), act == "edit" ? body.Fields("fields") : []);
        body.Check();
        return act switch
        {
            "accept" => d => review.Accept(entry, d),
            "reject" => d => review.Reject(entry, d),
            _ => d => review.Edit(entry, fields, d),
        };
    }
}
