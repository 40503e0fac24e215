using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;

namespace Chancery.Dossier.Positions;

/// <summary>
/// Tells what each party of a dossier did by its words on each topic, in the order of time, and where it changed: from offer to condition, demand
/// and refusal it hardens. Only reports count that had come out by the day; one without a day, once it was first read.
/// </summary>
public sealed class PositionReader(IRegister register, StandoffWords words, IReadOnlyDictionary<string, PositionAct> acts)
{
    private const int MostOfTopic = 256;
    private const int MostConditions = 256;

    private readonly ActReader _reader = new(words);

    /// <summary>The positions.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day.</param>
    /// <param name="topics">The topics that are asked for.</param>
    /// <param name="party">The only party that is asked for; null for all.</param>
    public PositionReading Read(DossierDefinition dossier, DateOnly day, IEnumerable<string> topics, string? party = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(topics);
        string[] asked = [.. topics];
        var finder = new TopicFinder(dossier.Topics);
        PartyPosition[] positions = [.. dossier.Parties.Where(p => party is null || p == party).SelectMany(p => Of(p, asked, dossier, day, finder)).Where(p => p.Lines.Count > 0)];
        return new PositionReading(
            dossier,
            day,
            positions,
            [.. positions.SelectMany(p => Contradictions(p, dossier.StaleAfter)).OrderByDescending(c => c.Later.Said).ThenBy(c => c.Later.Report.Hash, StringComparer.Ordinal)]);
    }

    private IEnumerable<PartyPosition> Of(string party, string[] topics, DossierDefinition dossier, DateOnly day, TopicFinder finder)
    {
        var conditions = dossier.Parties.Where(o => o != party)
            .SelectMany(o => register.Pairs.Conditions(new PairFilter(party, o, day) { From = dossier.Start, To = day }).Take(MostConditions))
            .Where(c => c.Entry.Status is not (ConditionStatus.Forecast or ConditionStatus.Proposed) && finder.Find(c.Entry.Evidence, c.Entry.Party, c.Entry.Requires.Party).Count > 0)
            .Select(Line).OfType<PositionLine>()
            .ToLookup(l => words.Classes[l.Class!]);
        foreach (var topic in topics)
        {
            var filter = new PositionFilter(party, topic, day) { From = dossier.Start, To = day };
            var looked = register.Positions.Statements(filter).Take(MostOfTopic).ToList();
            var said = looked.Where(s => s.Entry.Status == EventStatus.Held && finder.Find(s.Entry.Evidence, party, s.Entry.Addressee?.Country).Count > 0).ToList();
            var lines = said.Select(Line).OfType<PositionLine>().ToList();
            yield return new PartyPosition(
                party,
                topic,
                Changes(Joined([.. lines, .. conditions[topic]])),
                said.Count - lines.Count,
                looked.Count == MostOfTopic ? register.Positions.Count(filter) - MostOfTopic : 0);
        }
    }

    private PositionLine? Line(ReportedEntry<CodedStatement> said)
    {
        if (!acts.TryGetValue(said.Entry.Stance, out var act))
        {
            return null;
        }
        var named = _reader.All(said.Entry.Text).FirstOrDefault(a => !a.IsBare);
        act = named is null ? act : Meant(act, named);
        var first = said.Entry.Date?.First ?? said.Entry.Date?.Last;
        return new PositionLine(
            act, named?.Class, said.Entry.Speaker, said.Entry.Text, first < said.Reported ? first.Value : said.Reported, said.Report, said.Reported, said.Entry.Evidence);
    }

    // Who promises to keep up sanctions refuses to ease them. Who rules out to impose them offers that; the denial may stand in the words or in the verb.
    private static PositionAct Meant(PositionAct act, NamedAct named) => act switch
    {
        PositionAct.Offer => named.IsWithheld ? PositionAct.Refusal : act,
        PositionAct.Refusal => named.IsWithheld == named.IsDenied ? act : PositionAct.Offer,
        _ => act,
    };

    private PositionLine? Line(ReportedEntry<CodedCondition> told) => _reader.First(told.Entry.Action) is { IsBare: false } named
        ? new PositionLine(
            PositionAct.Condition,
            named.Class,
            new Side(told.Entry.Party, told.Entry.Holder),
            $"{told.Entry.Action} ← {told.Entry.Requires.Party}: {told.Entry.Requires.Action}",
            told.Reported,
            told.Report,
            told.Reported,
            told.Entry.Evidence)
        : null;

    // The same words in several reports are one line, where they were first told.
    private static List<PositionLine> Joined(List<PositionLine> lines) =>
        [.. lines.GroupBy(l => (l.Act, Words: NameWords.Exact(l.Text)))
            .Select(g => g.OrderBy(l => l.Said).ThenBy(l => l.Report.Hash, StringComparer.Ordinal).First() with { Reports = g.Select(l => l.Report.Hash).Distinct(StringComparer.Ordinal).Count() })
            .OrderBy(l => l.Said).ThenBy(l => l.Report.Hash, StringComparer.Ordinal).ThenBy(Start).ThenBy(l => l.Act)];

    private static List<PositionLine> Changes(List<PositionLine> lines)
    {
        var last = new Dictionary<string, PositionLine>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            // Of what no word names nobody can say that it is the same.
            if (lines[i].Class is not { } subject)
            {
                continue;
            }
            if (last.TryGetValue(subject, out var before) && before.Act != lines[i].Act)
            {
                lines[i] = lines[i] with { Changed = before with { Changed = null } };
            }
            last[subject] = lines[i];
        }
        return lines;
    }

    // Each line beside the last before it that it contradicts.
    private static IEnumerable<Contradiction> Contradictions(PartyPosition position, int days)
    {
        for (var i = 0; i < position.Lines.Count; i++)
        {
            var later = position.Lines[i];
            for (var j = i - 1; j >= 0 && later.Said.DayNumber - position.Lines[j].Said.DayNumber <= days; j--)
            {
                if (IsContradicted(position.Lines[j], later))
                {
                    yield return new Contradiction(position.Party, position.Topic, position.Lines[j], later);
                    break;
                }
            }
        }
    }

    private static bool IsContradicted(PositionLine earlier, PositionLine later) =>
        later.Class is not null && later.Class == earlier.Class && PositionLine.IsOpposite(earlier.Act, later.Act) && AreTwo(earlier.Speaker.Name, later.Speaker.Name);

    // "Trump" and "Donald Trump" are not two.
    private static bool AreTwo(string? one, string? other) =>
        one is not null && other is not null && NameWords.Exact(one) is var a && NameWords.Exact(other) is var b
            && !a.Contains(b, StringComparison.Ordinal) && !b.Contains(a, StringComparison.Ordinal);

    private static int Start(PositionLine line) => Evidence.StartOf(line.Evidence);
}
