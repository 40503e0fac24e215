namespace Chancery.DataTool;

/// <summary>How a field is trained.</summary>
/// <param name="Rounds">How often every sentence is read. The weights are the mean of those after each round but the first third.</param>
/// <param name="Rate">How far a step goes.</param>
/// <param name="Pull">How strongly weights are pulled towards zero.</param>
internal sealed record FieldSettings(int Rounds, float Rate, float Pull);
