using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says statements, sources, offices and the reasons of years in the user's language.</summary>
public sealed class PositionWords(Messages messages, DateWords dates, EventWords events)
{
    /// <summary>Who says what how, about what.</summary>
    public string Of(CodedStatement statement)
    {
        var words = $"{messages["show.statement"]}: {EventWords.Side(statement.Speaker)} {messages["stance." + statement.Stance]}: “{statement.Text}”";
        words += statement.Topic is null ? "" : $" · {messages["topic." + statement.Topic]}";
        words += statement.Addressee is null ? "" : $" · {messages["column.to"]} {EventWords.Side(statement.Addressee)}";
        words += statement.Date is null ? "" : $" · {dates.Of(statement.Date)}";
        return words + (statement.Status == EventStatus.Held ? "" : $" · {events.Status(statement.Status)}") + Of(statement.Source) + Of(statement.DateReasons);
    }

    /// <summary>Who is given which office.</summary>
    public string Of(CodedTenure tenure)
    {
        var words = $"{messages["show.tenure"]}: {EventWords.Name(tenure.Person, tenure.Country, null)}: {tenure.Office}";
        words += tenure.Marker == TenureMarker.None ? "" : $" · {messages["marker." + tenure.Marker.Code()]}";
        return tenure.Portfolio is null ? words : $"{words} · {messages.Format("show.portfolio", tenure.Portfolio)}";
    }

    /// <summary>Who gets or leaves which office.</summary>
    public string Of(CodedAppointment appointment)
    {
        var words = $"{messages["show.appointment"]}: {messages["act." + appointment.Act.Code()]}: {EventWords.Name(appointment.Person, appointment.Country, null)}";
        words += appointment.Office is null ? "" : $": {appointment.Office}";
        words += appointment.By is null ? "" : " · " + messages.Format("show.by", EventWords.Side(appointment.By));
        words += appointment.SuccessorOf is null ? "" : " · " + messages.Format("show.successor", appointment.SuccessorOf);
        return $"{words} · {dates.Of(appointment.Date)} · {events.Status(appointment.Status)}" + Of(appointment.DateReasons);
    }

    /// <summary>On whose word it is told; empty where the report tells it itself.</summary>
    public string Of(Attribution? source)
    {
        if (source is null)
        {
            return "";
        }
        var words = " · " + messages.Format("show.says", EventWords.Name(source.Name, source.Country, null), messages["source." + source.Kind.Code()]);
        return source.Via is null ? words : $"{words}, {messages.Format("show.via", source.Via)}";
    }

    /// <summary>Why the year was chosen; empty where the report gives it.</summary>
    public string Of(IReadOnlyList<DateReason> reasons) =>
        reasons.Count == 0 ? "" : " · " + messages.Format("show.year", string.Join("; ", reasons.Select(r => $"{messages["year." + r.Kind]} {r.Wording}: {Years(r.Years)}")));

    // Runs of years as "2014–2019, 2023".
    private static string Years(IReadOnlyList<int> years)
    {
        var runs = new List<string>();
        for (var i = 0; i < years.Count;)
        {
            var last = i;
            while (last + 1 < years.Count && years[last + 1] == years[last] + 1)
            {
                last++;
            }
            runs.Add(i == last ? Year(years[i]) : $"{Year(years[i])}–{Year(years[last])}");
            i = last + 1;
        }
        return string.Join(", ", runs);
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
