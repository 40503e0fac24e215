using Chancery.Model;
using Chancery.Register;

namespace Chancery.Pictures.Events;

/// <summary>Two states or bodies that have contacts.</summary>
/// <param name="One">Code of one.</param>
/// <param name="Other">Code of the other.</param>
/// <param name="Contacts">Their contacts in the period, in the order of their dates.</param>
/// <param name="Earlier">Those that took place in the period before, of the same length.</param>
internal sealed record NetworkEdge(string One, string Other, IReadOnlyList<MergedEvent> Contacts, IReadOnlyList<MergedEvent> Earlier)
{
    /// <summary>How many took place.</summary>
    public int Held => Contacts.Count(c => c.Event.Status == EventStatus.Held);

    /// <summary>How many took place in the period before.</summary>
    public int Before => Earlier.Count;
}
