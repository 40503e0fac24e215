using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>A report of the folder samples/.</summary>
/// <param name="Id">Its file name without extension, as its expected record has it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Article">Its text laid out.</param>
internal sealed record Sample(string Id, string Text, Article Article);
