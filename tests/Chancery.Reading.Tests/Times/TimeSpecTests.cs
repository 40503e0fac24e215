using Chancery.Reading.Times;

namespace Chancery.Reading.Tests.Times;

public class TimeSpecTests
{
    public static TheoryData<string, string, string?, string> Rows()
    {
        var rows = new TheoryData<string, string, string?, string>();
        foreach (var row in TimeSpec.All())
        {
            rows.Add(row.Place, row.Sentence, row.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), string.Join(" ; ", row.Expressions));
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_holds(string place, string sentence, string? published, string expressions)
    {
        var wanted = expressions.Length == 0 ? [] : expressions.Split(" ; ");
        var found = TimeFixture.Find(sentence, published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture));

        var shown = found.Select((expression, i) => Show(sentence, expression, i < wanted.Length && HasTimex(wanted[i])));
        Assert.True(wanted.SequenceEqual(shown), $"{place}: {string.Join(" ; ", shown)}");
    }

    [Fact]
    public void There_are_enough_rows()
    {
        var rows = TimeSpec.All().ToList();
        Assert.True(rows.Sum(row => row.Expressions.Length) >= 250, "250 expressions are wanted");
        Assert.True(rows.Count(row => row.Expressions.Length == 0) >= 80, "80 sentences without one are wanted");
    }

    private static bool HasTimex(string wanted) => wanted[(wanted.IndexOf("=> ", StringComparison.Ordinal) + 3)..].Contains(' ', StringComparison.Ordinal);

    private static string Show(string sentence, TimeExpression expression, bool timex)
    {
        var value = expression.Value?.ToString() ?? expression.Timex ?? "?";
        return $"{expression.Span.Of(sentence)} => {value}{(timex ? " " + expression.Timex : "")}";
    }
}
