using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Data;
using Chancery.Dossier.Calendar;

namespace Chancery.Cli.Commands;

/// <summary>chancery calendar: what was and is to be in a dossier, as a list or as a file for calendar programs.</summary>
internal sealed class CalendarCommand : Command
{
    private const int DaysBefore = 30;
    private const int DaysAfter = 365;
    private const string StandardOutput = "-";

    private readonly Session _session;
    private readonly Argument<string?> _dossier;
    private readonly Option<string?> _on;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _ics;

    public CalendarCommand(Session session)
        : base("calendar", session.Messages["help.calendar"])
    {
        _session = session;
        _dossier = new("DOSSIER") { Description = session.Messages["help.dossier.dossier"], Arity = ArgumentArity.ZeroOrOne };
        _on = new("--on") { Description = session.Messages["help.calendar.on"], HelpName = "DATE" };
        _from = new("--from") { Description = session.Messages["help.calendar.from"], HelpName = "D" };
        _to = new("--to") { Description = session.Messages["help.calendar.to"], HelpName = "D" };
        _ics = new("--ics") { Description = session.Messages["help.calendar.ics"], HelpName = "FILE" };
        Add(_dossier);
        foreach (var option in (Option[])[_on, _from, _to, _ics])
        {
            Add(option);
        }
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var format = _session.Format(parsed);
        var dossier = DossierArgument.Read(_session, parsed, parsed.GetValue(_dossier) ?? throw UsageFault.Missing(Name, _dossier.Name));
        var day = DateArgument.Day(_on.Name, parsed.GetValue(_on), _session.Around.Clock);
        var from = DateArgument.First(_from.Name, parsed.GetValue(_from)) ?? day.AddDays(-DaysBefore);
        var to = DateArgument.Last(_to.Name, parsed.GetValue(_to)) ?? (from > day ? from : day).AddDays(DaysAfter);
        if (to < from)
        {
            throw UsageFault.Value(_to.Name, parsed.GetValue(_to) ?? EntryJson.Day(to)!, ">= " + EntryJson.Day(from));
        }
        var record = SanctionLoader.Load(new DataFolder(_session.DataFolder(parsed)));
        using var register = _session.OpenRegister(parsed);
        var calendar = new CalendarReader(register.Pairs, record).Read(dossier, day, from, to);
        if (parsed.GetValue(_ics) is { } file)
        {
            WriteFile(file, calendar);
            return ExitCode.Done;
        }
        switch (format)
        {
            case ListFormat.Json:
                EntryJson.WriteOne(_session.Around.Output, "calendar", json => CalendarJson.Write(json, calendar));
                break;
            case ListFormat.Csv:
                CalendarCsv.Write(_session.Around.Text, calendar);
                break;
            default:
                new CalendarPage(_session, parsed).Write(calendar);
                break;
        }
        return ExitCode.Done;
    }

    private void WriteFile(string file, DossierCalendar calendar)
    {
        using var content = new MemoryStream();
        var left = new CalendarIcs(_session.Messages, _session.Dates, _session.Events).Write(content, calendar);
        if (file == StandardOutput)
        {
            content.WriteTo(_session.Around.Output);
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
            _session.Around.Text.WriteLine(_session.Messages.Format("calendar.written", DisplayWidth.Plain(file), calendar.Entries.Count - left));
        }
        if (left > 0)
        {
            _session.Around.Errors.WriteLine(_session.Messages.Format("calendar.left", left));
        }
    }
}
