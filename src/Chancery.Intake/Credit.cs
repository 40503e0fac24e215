namespace Chancery.Intake;

/// <summary>A picture's credit found in a line: "Ảnh: Reuters", "(Nguồn: Reuters)"; or a caption that an opener announces: "Trong ảnh: ...".</summary>
/// <param name="Start">Offset of the opener, or of the bracket before it.</param>
/// <param name="End">Offset just past the name or caption, its bracket and stop.</param>
/// <param name="IsCaption">True when the caption follows the opener; else it stands before it, if there is one.</param>
internal readonly record struct Credit(int Start, int End, bool IsCaption);
