namespace Chancery.Data;

/// <summary>An act that sides bargain over.</summary>
/// <param name="Id">Its id, such as <c>sanctions-relief</c>.</param>
/// <param name="Class">What it is to the other side.</param>
public sealed record BargainingAct(string Id, BargainClass Class);
