namespace Chancery.Register;

/// <summary>What the witnesses of an event say of one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Side">Of <see cref="EventField.Person"/> the state or body; else null.</param>
/// <param name="Values">The values, the best witnessed first.</param>
/// <param name="IsDisputed">True where two of them cannot both be true.</param>
public sealed record FieldSupport(EventField Field, string? Side, IReadOnlyList<SupportedValue> Values, bool IsDisputed);
