using Chancery.Model;
using Chancery.Register.Actors;

namespace Chancery.Dossier.State;

/// <summary>Who holds a key office.</summary>
/// <param name="Office">The office.</param>
/// <param name="Holders">Whoever holds it by what was known; none where nobody is known to.</param>
public sealed record Speaker(DossierOffice Office, IReadOnlyList<ReportedHolder> Holders);
