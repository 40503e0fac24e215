namespace Chancery.Intake.Archives;

/// <summary>A record of a WARC file.</summary>
/// <param name="Offset">Where in the file reading has to begin to yield it again.</param>
/// <param name="Header">Its header.</param>
/// <param name="Block">What follows the header; null where it was not held, being of a type that carries no document, or too large.</param>
internal sealed record WarcRecord(long Offset, WarcHeader Header, ReadOnlyMemory<byte>? Block);
