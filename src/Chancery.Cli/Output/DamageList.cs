using Chancery.Output;
using Chancery.Register.Upkeep;

namespace Chancery.Cli.Output;

/// <summary>Lists damaged reports: the beginning of the hash, the source to read again, the title, and what is wrong.</summary>
internal static class DamageList
{
    private const int MostListed = 50;
    private const int ShownHash = 12;

    /// <summary>Writes the list; of a long one the beginning.</summary>
    public static void Write(Session session, IEnumerable<(DamagedReport Report, string? Wrong)> reports)
    {
        var all = reports.ToList();
        foreach (var (report, wrong) in all.Take(MostListed))
        {
            string?[] known = [report.Hash?[..ShownHash], report.Source, report.Title];
            var name = string.Join("  ", known.OfType<string>());
            session.Around.Text.WriteLine("  " + DisplayWidth.Plain(name.Length > 0 ? name : session.Messages["check.unnamed"]));
            if (wrong is not null)
            {
                session.Around.Text.WriteLine("    " + DisplayWidth.Plain(wrong));
            }
        }
        if (all.Count > MostListed)
        {
            session.Around.Text.WriteLine("  " + session.Messages.Format("check.more", all.Count - MostListed));
        }
    }
}
