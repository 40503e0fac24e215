namespace Chancery.Reading.Tests;

/// <summary>Each layer of a reading on short texts of our own: what is found, where, and the characters themselves, so that drift shows.</summary>
public class LayerTests
{
    // What stands under such a heading is what ought to be found and is not found yet. Once it is, the mark has to go.
    private const string FallsShort = "(falls short)";

    public static TheoryData<string, string> Names() => Headings("names");

    public static TheoryData<string, string> Persons() => Headings("persons");

    public static TheoryData<string, string> Mentions() => Headings("mentions");

    public static TheoryData<string, string> Quotes() => Headings("quotes");

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_found(string layer, string heading) => Holds(layer, heading, Layers.Names);

    [Theory]
    [MemberData(nameof(Persons))]
    public void Persons_and_their_offices_are_found(string layer, string heading) => Holds(layer, heading, Layers.Persons);

    [Theory]
    [MemberData(nameof(Mentions))]
    public void Mentions_are_found(string layer, string heading) => Holds(layer, heading, Layers.Mentions);

    [Theory]
    [MemberData(nameof(Quotes))]
    public void Quotes_are_found(string layer, string heading) => Holds(layer, heading, Layers.Quotes);

    private static void Holds(string layer, string heading, Func<string, string> dump)
    {
        var example = LayerExample.Read(layer).Single(e => e.Heading == heading);
        var found = dump(example.Text);
        var holds = string.Equals(example.Dump, found, StringComparison.Ordinal);
        Assert.True(holds != heading.EndsWith(FallsShort, StringComparison.Ordinal), $"{example.Text}\nfound:\n{found}\n");
    }

    private static TheoryData<string, string> Headings(string layer)
    {
        var rows = new TheoryData<string, string>();
        foreach (var example in LayerExample.Read(layer))
        {
            rows.Add(layer, example.Heading);
        }
        return rows;
    }
}
