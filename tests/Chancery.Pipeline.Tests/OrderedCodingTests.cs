using Chancery.Intake;

namespace Chancery.Pipeline.Tests;

public sealed class OrderedCodingTests
{
    private static readonly ReportCoding Coding = ReportCoding.Load(ProgramData.Find(AppContext.BaseDirectory));

    [Fact]
    public void Results_come_in_the_order_of_the_reports_and_a_fault_is_that_reports_alone()
    {
        var slow = Coding with
        {
            Coder = article =>
            {
                // Later ones are done sooner, so that an order by completion would show.
                Thread.Sleep(article.Id == "0" ? 40 : 1);
                return article.Id == "3" ? throw new InvalidOperationException("no frame") : Coding.Coder(article);
            },
        };
        var results = new OrderedCoding(slow, CancellationToken.None).Code(Enumerable.Range(0, 6).Select(n => Report(n))).ToList();

        Assert.Equal(["0", "1", "2", null, "4", "5"], results.Select(r => r.Report?.Report));
        var failure = results[3].Failure!;
        Assert.Equal(("CH3014", "3"), (failure.Code, failure.Path));
        Assert.Contains("no frame", failure.Arguments[0]?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stopped_ends()
    {
        using var stop = new CancellationTokenSource();
        var given = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in new OrderedCoding(Coding, stop.Token).Code(Enumerable.Range(0, 10_000).Select(n => Report(n))))
            {
                given++;
                stop.Cancel();
            }
        });
        Assert.Equal(1, given);
    }

    private static IntakeResult Report(int number)
    {
        var id = FormattableString.Invariant($"{number}");
        return IntakeResult.Of(Coding.Layout.Lay(id, null, $"Ngoại trưởng Nhật Bản và Hàn Quốc hội đàm lần {id} tại Tokyo.", null, null));
    }
}
