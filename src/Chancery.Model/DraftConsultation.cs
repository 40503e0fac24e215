namespace Chancery.Model;

/// <summary>A consultation over a draft before its vote.</summary>
/// <param name="Sides">Who talked with whom.</param>
/// <param name="Date">When; null when the report does not say.</param>
/// <param name="Evidence">Its words.</param>
public sealed record DraftConsultation(IReadOnlyList<Side> Sides, EdtfDate? Date, Evidence Evidence);
