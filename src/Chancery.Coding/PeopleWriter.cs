using Chancery.Model;

namespace Chancery.Coding;

/// <summary>Writes the persons of a reading as coded people.</summary>
internal static class PeopleWriter
{
    public static IReadOnlyList<CodedPerson> Write(Reading.Reading reading)
    {
        var people = new List<CodedPerson>(reading.People.Persons.Count);
        foreach (var person in reading.People.Persons.OrderBy(p => p.First))
        {
            var evidence = new List<Evidence> { Evidence(reading, person.First, person.End, "person.name") };
            string? office = null;
            if (person.Office is { } held)
            {
                office = reading.Text.Slice(held.First, held.End);
                evidence.Add(Evidence(reading, held.First, held.End, "person.office"));
            }
            people.Add(new CodedPerson(person.Name, person.Country, office, person.Count, evidence));
        }
        return people;
    }

    private static Evidence Evidence(Reading.Reading reading, int first, int end, string rule) =>
        new(reading.Text.SpanOf(first, end), reading.Text.Slice(first, end), rule);
}
