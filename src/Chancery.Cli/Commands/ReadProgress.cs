using Chancery.Intake;
using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>Counts what was read, shows it on a terminal as it goes, and says it at the end.</summary>
/// <param name="session">The session.</param>
/// <param name="register">The register's file.</param>
/// <param name="aside">True to say it on standard error.</param>
internal sealed class ReadProgress(Session session, string register, bool aside)
{
    private readonly ProgressLine _line = new(session);
    private int _read;
    private int _unchanged;
    private int _versions;
    private int _notCoded;

    /// <summary>Counts a report.</summary>
    public void Add(FiledReport filed)
    {
        if (filed.Filing == Filing.Unchanged)
        {
            _unchanged++;
        }
        else
        {
            _read++;
            _versions += filed.Filing == Filing.NewVersion ? 1 : 0;
            _notCoded += LanguageTable.IsCoded(filed.Article.Language) ? 0 : 1;
        }
        _line.Show("read.progress", _read + _unchanged);
    }

    /// <summary>Says how many were read, how many were there already and how many failed, what was passed over in archives or seen again, and where the register is.</summary>
    public void Finish(int failed, IntakeTally passedOver, int sighted)
    {
        _line.Clear();
        var output = aside ? session.Around.Errors : session.Around.Text;
        output.WriteLine(session.Messages.Format("read.summary", _read, _unchanged, failed));
        PassedOverNotice.Write(session, output, passedOver);
        Say(output, "read.sightings", sighted);
        Say(output, "read.versions", _versions);
        Say(output, "read.not-coded", _notCoded);
        output.WriteLine(session.Messages.Format("read.register", register));
        session.Around.Flush();
    }

    private void Say(TextWriter output, string key, int count)
    {
        if (count > 0)
        {
            output.WriteLine(session.Messages.Format(key, count));
        }
    }
}
