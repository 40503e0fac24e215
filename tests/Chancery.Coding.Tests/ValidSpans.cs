using Chancery.Model;

namespace Chancery.Coding.Tests;

/// <summary>Checks that every entry of a coded report rests on characters of its article.</summary>
internal static class ValidSpans
{
    /// <summary>Fails unless every entry has evidence and every evidence is a slice of the text.</summary>
    public static void Check(Article article, CodedReport report)
    {
        Assert.Equal(article.Body(), report.Body);
        IEnumerable<IReadOnlyList<Evidence>> entries =
            [.. report.People.Select(p => p.Evidence), .. report.Events.Select(e => e.Evidence), .. report.Quotes.Select(q => q.Evidence), .. report.Conditions.Select(c => c.Evidence)];
        foreach (var evidence in entries)
        {
            Assert.NotEmpty(evidence);
            foreach (var one in evidence)
            {
                Assert.InRange(one.Span.Start, 0, one.Span.End - 1);
                Assert.InRange(one.Span.End, 1, article.Text.Length);
                Assert.Equal(one.Wording, one.Span.Of(article.Text));
                Assert.NotEmpty(one.Rule);
            }
        }
        Assert.All(report.People, person => Assert.Equal(person.Name, person.Evidence[0].Wording));
    }
}
