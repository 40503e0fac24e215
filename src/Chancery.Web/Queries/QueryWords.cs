using Chancery.Model;
using Chancery.Output;

namespace Chancery.Web.Queries;

/// <summary>Says in words what an address asks for, so that nobody reads a part for the whole.</summary>
internal sealed class QueryWords(Wording wording)
{
    /// <summary>"Shown: events from 1 Jan 2018, of PRK and USA, held."</summary>
    public string Of(EventQuery query)
    {
        var messages = wording.Messages;
        var parts = new List<string?>
        {
            query.From is { } from ? messages.Format("page.said-from", wording.Dates.Of(from)) : null,
            query.To is { } to ? messages.Format("page.said-to", wording.Dates.Of(to)) : null,
            query.Parties.Count > 0 ? messages.Format("page.said-parties", string.Join(", ", query.Parties)) : null,
            query.Person is { } person ? messages.Format("page.said-person", person) : null,
            query.Type is { } type ? messages.Format("page.said-type", wording.Events.Type(type)) : null,
            query.Mode?.Code() is { } mode ? messages.Format("page.said-mode", messages["mode." + mode]) : null,
            query.Status is { } status ? messages.Format("page.said-status", wording.Events.Status(status)) : null,
            query.Source is { } source ? messages.Format("page.said-source", source) : null,
            query.UndatedOnly ? messages["page.said-undated"] : null,
            query.DisputedOnly ? messages["page.said-disputed"] : null,
        }.OfType<string>().ToList();
        return parts.Count == 0 ? messages["page.said-all"] : messages.Format("page.said", string.Join("; ", parts));
    }
}
