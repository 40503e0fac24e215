namespace Chancery.Pictures.Scenes;

/// <summary>What a mark of a picture rests on, so that it can be linked.</summary>
/// <param name="Event">Id of a merged event; null for none.</param>
/// <param name="Report">Hash of a report; null for an event, and for what only the data set says.</param>
/// <param name="Start">Where in the report's text its words begin; null for none.</param>
/// <param name="End">Where they end, the end not counted.</param>
public sealed record PictureTarget(string? Event, string? Report, int? Start, int? End);
