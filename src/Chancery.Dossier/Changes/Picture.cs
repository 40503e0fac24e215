using Chancery.Dossier.Calendar;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;

namespace Chancery.Dossier.Changes;

/// <summary>All that is told of a dossier as of a day.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Ledger">Its measures.</param>
/// <param name="Calendar">Its meetings.</param>
public sealed record Picture(StateOfPlay State, SanctionsLedger Ledger, DossierCalendar Calendar);
