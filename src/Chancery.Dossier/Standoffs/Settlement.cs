using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Standoffs;

/// <summary>What ended that one act waits for another.</summary>
/// <param name="On">The day on which it was done or said.</param>
/// <param name="Report">The report that tells it.</param>
/// <param name="Evidence">Its passage.</param>
public sealed record Settlement(DateOnly On, ReportKey Report, IReadOnlyList<Evidence> Evidence);
