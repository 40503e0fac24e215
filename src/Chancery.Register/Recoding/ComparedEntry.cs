namespace Chancery.Register.Recoding;

/// <summary>An entry as it is compared with those of another coding.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Type">What kind of event, statement, appointment or measure it is; null for other kinds.</param>
/// <param name="Ordinal">Its place among those of its kind.</param>
/// <param name="Text">The entry in the written form.</param>
/// <param name="Start">Where its first evidence begins; -1 without evidence.</param>
internal sealed record ComparedEntry(string Kind, string? Type, int Ordinal, string Text, int Start);
