using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Calendar;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Cli.Commands;

/// <summary>chancery calendar: what was and is to be in a dossier, as a list or as a file for calendar programs.</summary>
internal sealed class CalendarCommand : DossierQuestion<DossierCalendar>
{
    private const string StandardOutput = "-";

    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _ics;

    public CalendarCommand(Session session)
        : base(session, "calendar", session.Messages["help.calendar"], session.Messages["help.calendar.on"])
    {
        _from = new("--from") { Description = session.Messages["help.calendar.from"], HelpName = "D" };
        _to = new("--to") { Description = session.Messages["help.calendar.to"], HelpName = "D" };
        _ics = new("--ics") { Description = session.Messages["help.calendar.ics"], HelpName = "FILE" };
        AddOptions(On, _from, _to, _ics);
    }

    /// <inheritdoc/>
    protected override Func<IRegister, DossierCalendar> Question(ParseResult parsed, DossierDefinition dossier, DateOnly day, DataFolder data)
    {
        var (from, to) = CalendarReader.Range(day, DateArgument.First(_from.Name, parsed.GetValue(_from)), DateArgument.Last(_to.Name, parsed.GetValue(_to)));
        DateArgument.CheckOrder(_to.Name, parsed.GetValue(_to), from, to);
        var record = SanctionLoader.Load(data);
        return register => new CalendarReader(register.Pairs, record).Read(dossier, day, from, to);
    }

    /// <inheritdoc/>
    protected override void WriteJson(Utf8JsonWriter json, DossierCalendar answer) => CalendarJson.Write(json, answer);

    /// <inheritdoc/>
    protected override void WriteCsv(TextWriter output, DossierCalendar answer) => CalendarCsv.Write(output, answer);

    /// <inheritdoc/>
    protected override void WritePage(ParseResult parsed, DossierCalendar answer) => new CalendarPage(Session, parsed).Write(answer);

    /// <inheritdoc/>
    protected override void Write(ParseResult parsed, ListFormat format, DossierCalendar answer)
    {
        if (parsed.GetValue(_ics) is { } file)
        {
            WriteFile(file, answer);
        }
        else
        {
            base.Write(parsed, format, answer);
        }
    }

    private void WriteFile(string file, DossierCalendar calendar)
    {
        using var content = new MemoryStream();
        var left = new CalendarIcs(Session.Messages, Session.Dates, Session.Events).Write(content, calendar);
        if (file == StandardOutput)
        {
            content.WriteTo(Session.Around.Output);
        }
        else
        {
            try
            {
                File.WriteAllBytes(file, content.ToArray());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandFault(ExitCode.InputFailed, FaultCode.CalendarNotWritten, file, e.Message.TrimEnd('.'));
            }
            Session.Around.Text.WriteLine(Session.Messages.Format("calendar.written", DisplayWidth.Plain(file), calendar.Entries.Count - left));
        }
        if (left > 0)
        {
            Session.Around.Errors.WriteLine(Session.Messages.Format("calendar.left", left));
        }
    }
}
