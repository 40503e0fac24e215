namespace Chancery.Intake;

/// <summary>A picture's credit found in a line: "Ảnh: Reuters", "(Nguồn: Reuters)".</summary>
/// <param name="Start">Offset of the opener, or of the bracket before it.</param>
/// <param name="End">Offset just past the name, its bracket and stop.</param>
internal readonly record struct Credit(int Start, int End);
