namespace Chancery.Data;

/// <summary>A sentence and what must be coded from it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Code">Events as "TYPE mode A,B > C status", joined by " ; "; "none" when nothing may be coded.</param>
/// <param name="Line">Its line in the frame file.</param>
public sealed record FrameExample(string Text, string Code, int Line);
