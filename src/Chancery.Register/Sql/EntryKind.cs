namespace Chancery.Register.Sql;

/// <summary>The kinds of entries as the register names them.</summary>
internal static class EntryKind
{
    public const string Person = "person";
    public const string Event = "event";
    public const string Quote = "quote";
    public const string Condition = "condition";
    public const string Statement = "statement";
    public const string Tenure = "tenure";
    public const string Appointment = "appointment";
    public const string Measure = "measure";
    public const string Draft = "draft";
}
