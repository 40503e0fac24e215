namespace Chancery.Model;

/// <summary>One thing that a draft lays down.</summary>
/// <param name="Kind">Its kind: condemn, call, impose, extend, ease, mandate, truce, aid, inquiry, recognise, other.</param>
/// <param name="Evidence">Its words.</param>
public sealed record DraftProvision(string Kind, Evidence Evidence);
