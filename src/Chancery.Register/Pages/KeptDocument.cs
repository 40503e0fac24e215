using Chancery.Model;

namespace Chancery.Register.Pages;

/// <summary>What is known of a document that the register keeps.</summary>
/// <param name="Name">The id under which it came: a path or a link.</param>
/// <param name="Source">What it is, and which stretch of the report's text came from where in it.</param>
/// <param name="Size">Its length in bytes as it came.</param>
public sealed record KeptDocument(string Name, ArticleSource Source, long Size);
