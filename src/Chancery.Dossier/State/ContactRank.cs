using Chancery.Model;

namespace Chancery.Dossier.State;

/// <summary>Tells at which level two parties of a contact met.</summary>
internal sealed class ContactRank(OfficeLevels levels)
{
    /// <summary>The level of a contact, that of its lower side; null where the offices of one are not known.</summary>
    public ContactLevel? Of(CodedEvent contact, string one, string other)
    {
        var (a, b) = (Of(contact, one), Of(contact, other));
        return a is { } x && b is { } y ? x > y ? x : y : contact.Mode != EventMode.Visit ? null : IsUnnamedHost(contact, one) ? b : IsUnnamedHost(contact, other) ? a : null;
    }

    /// <summary>The level of a side, that of its highest office. At a summit leaders meet, unless somebody's office is told to be another.</summary>
    public ContactLevel? Of(CodedEvent contact, string party) =>
        Own(contact, party).Select(s => levels.Of(s.Office)).Min() ?? (contact.Mode == EventMode.Summit ? ContactLevel.Leader : null);

    /// <summary>The people and bodies of a side.</summary>
    public static IEnumerable<Side> Own(CodedEvent contact, string party) => contact.Actors.Concat(contact.Recipients).Where(s => s.Country == party);

    // Whom a report does not name who receives a guest is taken to be of the guest's level, as protocol has it.
    private static bool IsUnnamedHost(CodedEvent visit, string party) =>
        visit.Recipients.Any(s => s.Country == party) && Own(visit, party).All(s => s is { Name: null, Office: null });
}
