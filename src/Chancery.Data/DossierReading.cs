using Chancery.Model;

namespace Chancery.Data;

/// <summary>What reading a dossier file yields.</summary>
/// <param name="Path">The file.</param>
/// <param name="Dossier">The dossier; null where anything is wrong with the file.</param>
/// <param name="Faults">What is wrong, each with file and line, in the order of lines.</param>
public sealed record DossierReading(string Path, DossierDefinition? Dossier, IReadOnlyList<DataException> Faults);
