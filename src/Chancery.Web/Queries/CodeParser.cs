namespace Chancery.Web.Queries;

/// <summary>Reads a code; false where it is none.</summary>
internal delegate bool CodeParser<T>(string? code, out T value);
