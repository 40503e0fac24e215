using Chancery.Model;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>The drafts of resolutions of which reports had told by a day.</summary>
/// <param name="Dossier">The dossier to whose topics they belong; null where a number was asked for alone.</param>
/// <param name="Day">The day.</param>
/// <param name="Drafts">The drafts, those first that were told first; those that failed among them.</param>
/// <param name="Others">How many drafts of other matters were passed over.</param>
public sealed record DraftReading(DossierDefinition? Dossier, DateOnly Day, IReadOnlyList<ToldDraft> Drafts, int Others);
