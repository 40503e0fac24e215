using Chancery.Model;

namespace Chancery.Data;

/// <summary>A row of the table of event codes: what events of a type and mode, or of one frame, are in PLOVER and CAMEO.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Mode">Our mode.</param>
/// <param name="Frame">Id of the frame that the row is for; null for all frames without a row of their own.</param>
/// <param name="Code">The code, with the contexts that the act has by itself.</param>
public sealed record EventCodeRule(EventType Type, EventMode Mode, string? Frame, EventCode Code);
