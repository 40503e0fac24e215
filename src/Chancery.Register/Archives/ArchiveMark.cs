namespace Chancery.Register.Archives;

/// <summary>By what an archive is known again, so that reading it is not taken up in another file of its name.</summary>
/// <param name="Name">Its full path.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Head">Lower-case hexadecimal SHA-256 of its first bytes.</param>
public sealed record ArchiveMark(string Name, long Size, string Head);
