namespace Chancery.Specs;

/// <summary>One line of what a spec expects.</summary>
/// <param name="Kind">What it tells of.</param>
/// <param name="Fields">Its fields; none when nothing of the kind may be coded.</param>
internal sealed record ExpectedLine(EntryKind Kind, IReadOnlyList<string> Fields)
{
    private const string Person = "person ";
    private const string Quote = "quote ";
    private const string Condition = "condition ";
    private const string Statement = "statement ";
    private const string Measure = "measure ";
    private const string Draft = "draft ";
    private const string Source = "source ";
    private const string Claim = "claim ";
    private const string Tenure = "tenure ";
    private const string Appointment = "appointment ";

    /// <summary>True when the line says that nothing of its kind is coded.</summary>
    public bool IsNone => Fields.Count == 0;

    /// <summary>
    /// Reads a line: "TYPE mode sides > recipients | date | status | place", "person name | country | office",
    /// "quote speaker | words", "condition side requires side status | holder", "statement side stance topic | words | addressee | status | date",
    /// "claim ordinal sides | since | within | limit",
    /// "source TYPE | kind | name | via", "tenure name | office | portfolio | marker | country",
    /// "appointment act | name | office | by | successor of | status | date", or "none", "no person", "no quote" and so on.
    /// </summary>
    public static ExpectedLine Parse(string line) => line switch
    {
        "none" => new(EntryKind.Event, []),
        "no person" => new(EntryKind.Person, []),
        "no quote" => new(EntryKind.Quote, []),
        "no condition" => new(EntryKind.Condition, []),
        "no measure" => new(EntryKind.Measure, []),
        "no draft" => new(EntryKind.Draft, []),
        _ when line.StartsWith(Measure, StringComparison.Ordinal) => new(EntryKind.Measure, FieldsOf(line[Measure.Length..])),
        _ when line.StartsWith(Draft, StringComparison.Ordinal) => new(EntryKind.Draft, FieldsOf(line[Draft.Length..])),
        "no statement" => new(EntryKind.Statement, []),
        "no source" => new(EntryKind.Source, []),
        "no claim" => new(EntryKind.Claim, []),
        "no tenure" => new(EntryKind.Tenure, []),
        "no appointment" => new(EntryKind.Appointment, []),
        _ when line.StartsWith(Person, StringComparison.Ordinal) => new(EntryKind.Person, FieldsOf(line[Person.Length..])),
        _ when line.StartsWith(Quote, StringComparison.Ordinal) => new(EntryKind.Quote, FieldsOf(line[Quote.Length..])),
        _ when line.StartsWith(Condition, StringComparison.Ordinal) => new(EntryKind.Condition, FieldsOf(line[Condition.Length..])),
        _ when line.StartsWith(Statement, StringComparison.Ordinal) => new(EntryKind.Statement, FieldsOf(line[Statement.Length..])),
        _ when line.StartsWith(Source, StringComparison.Ordinal) => new(EntryKind.Source, FieldsOf(line[Source.Length..])),
        _ when line.StartsWith(Claim, StringComparison.Ordinal) => new(EntryKind.Claim, FieldsOf(line[Claim.Length..])),
        _ when line.StartsWith(Tenure, StringComparison.Ordinal) => new(EntryKind.Tenure, FieldsOf(line[Tenure.Length..])),
        _ when line.StartsWith(Appointment, StringComparison.Ordinal) => new(EntryKind.Appointment, FieldsOf(line[Appointment.Length..])),
        _ => new(EntryKind.Event, FieldsOf(line)),
    };

    /// <summary>True when an entry's fields are these. What the line leaves out at its end is not asked for.</summary>
    public bool Holds(IReadOnlyList<string> entry) => Fields.Count <= entry.Count && Fields.SequenceEqual(entry.Take(Fields.Count), StringComparer.Ordinal);

    private static string[] FieldsOf(string line) => line.Split('|', StringSplitOptions.TrimEntries);
}
