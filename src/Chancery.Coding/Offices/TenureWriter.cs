using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding.Offices;

/// <summary>Writes what a report says of who holds which office. Immutable and thread-safe.</summary>
internal sealed class TenureWriter(DataSet data)
{
    private readonly OfficeParser _parser = new(data);

    /// <summary>The observations, each office of each person once, in the order of the text.</summary>
    public IReadOnlyList<CodedTenure> Write(Reading.Reading reading)
    {
        var tenures = new List<CodedTenure>();
        var known = new HashSet<(Person, string, TenureMarker)>();
        foreach (var mention in reading.People.Mentions)
        {
            Add(reading, mention, mention.Before, known, tenures);
            Add(reading, mention, mention.After, known, tenures);
        }
        return tenures;
    }

    private void Add(Reading.Reading reading, NamedMention mention, Office? office, HashSet<(Person, string, TenureMarker)> known, List<CodedTenure> tenures)
    {
        if (office is not { HasSpecificTitle: true })
        {
            return;
        }
        var text = reading.Text;
        foreach (var part in _parser.Parse(text, office.First, office.End))
        {
            if (part.Level == "none" || part.Rank is "academic" or "business" or "other" or "counterpart")
            {
                continue;
            }
            var words = text.Slice(part.First, part.End);
            if (!known.Add((mention.Person, NameKey.Of(words), part.Marker)))
            {
                continue;
            }
            var (first, end) = (Math.Min(office.First, mention.Name.First), Math.Max(office.End, mention.Name.End));
            tenures.Add(new CodedTenure(mention.Person.Name, office.Country ?? mention.Person.Country, words, part.Rank, part.Portfolio, part.Marker, text.Article.Published,
                [new Evidence(text.SpanOf(first, end), text.Slice(first, end), office.First < mention.Name.First ? "tenure.before" : "tenure.after")]));
        }
    }
}
