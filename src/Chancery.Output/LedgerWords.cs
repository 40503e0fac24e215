using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says the parts of a ledger of sanctions in the user's language.</summary>
public sealed class LedgerWords(Messages messages, DateWords dates)
{
    private const string Between = " · ";

    /// <summary>The instrument's name; of what only reports tell its kind, what it falls on and what it rests on.</summary>
    public string Measure(LedgerLine line) => line.Instrument is { } instrument
        ? messages.Language == "vi" ? instrument.Name : instrument.EnglishName
        : Join(messages["measure-kind." + line.Kind], line.Basis);

    /// <summary>How a measure stands.</summary>
    public string Standing(MeasureStanding standing) => messages["sanctions." + LedgerCodes.Of(standing)];

    /// <summary>Since when; where nobody says, since which report at the latest.</summary>
    public string Since(LedgerLine line) => line.State.Since is { } since ? dates.Of(since)
        : line.Steps.FirstOrDefault(s => s.IsDone)?.Reported is { } reported ? messages.Format("sanctions.told-by", dates.Of(reported)) : dates.Of((EdtfDate?)null);

    /// <summary>The end of its term, with how it is known.</summary>
    public string Until(LedgerLine line) => line.State.Until is not { } until ? ""
        : line.State.IsReckoned ? messages.Format("sanctions.reckoned", dates.Of(until)) : dates.Of(until);

    /// <summary>What is done or asked for, how far it came, and by whom.</summary>
    public string Act(MeasureStep step) => Join(
        messages["measure." + step.Act.Code()] + (step.Asked is { } asked ? ": " + messages["measure." + asked.Code()] : ""),
        step.Status == MeasureStatus.Held || step.Act == MeasureAct.Ask ? null : messages[(step.Status == MeasureStatus.Threatened ? "condition." : "status.") + step.Status.Code()],
        step.Holder);

    /// <summary>What a step sets, and the resolution and paragraph that say so.</summary>
    public string Basis(MeasureStep step) => step.Record is { } record
        ? Join(messages.Language == "vi" ? record.What : record.EnglishWhat, record.Paragraph is { } paragraph ? messages.Format("sanctions.paragraph", record.Number, paragraph) : record.Number)
        : Join(step.Told[0].Entry.On, step.Told[0].Entry.Basis);

    /// <summary>The day of the first report, and how many there are.</summary>
    public string Reported(MeasureStep step) => step.Reported is { } day ? messages.Format("sanctions.reported", dates.Of(day), step.Reports) : messages["sanctions.unreported"];

    /// <summary>The report and the characters; of what only the data set has its line.</summary>
    public static string Place(MeasureStep step) => step.Told.Count > 0 ? StateWords.Place(step.Told[0], step.Told[0].Entry.Evidence) : step.Record!.Source;

    /// <summary>The passage in quotation marks.</summary>
    public static string Passage(MeasureStep step) => step.Told.Count > 0 ? StateWords.Passage(step.Told[0].Entry.Evidence) : "";

    private static string Join(params string?[] words) => string.Join(Between, words.OfType<string>());
}
