using Chancery.Text;

namespace Chancery.Model.Tests;

/// <summary>A report in which every kind of entry stands and every field is filled.</summary>
internal static class FullReport
{
    private static readonly Evidence[] Proofs = [new(new TextSpan(0, 3), "Nga", "one"), new(new TextSpan(4, 6), "Mỹ", "two")];

    private static readonly Side Lavrov = new("RUS", "Sergei Lavrov", "Ngoại trưởng");

    private static readonly DateReason[] Reasons = [new("tenure", "Sergei Lavrov", [2020, 2021]), new("weekday", "thứ Ba", [2021])];

    private static readonly Attribution Source = new(AttributionKind.Agency, "Yonhap", "KOR", "Reuters", Proofs[0]);

    public static CodedReport Report { get; } = new()
    {
        Report = "r",
        ArticleHash = "h",
        DataVersion = "d",
        CoderVersion = "c",
        Published = new DateOnly(2021, 7, 6),
        Body = "Nga \"và\" Mỹ\n<thẻ> \\ 한국 😀",
        People = [new CodedPerson("Sergei Lavrov", "RUS", "Ngoại trưởng", 2, Proofs)],
        Events =
        [
            new CodedEvent(EventType.Consult, EventMode.Phone, [Lavrov], [new Side("USA", null)], EdtfDate.Parse("2021-07-06/2021-07-07"), EventStatus.Held, "Seoul", Proofs)
            {
                Code = new EventCode(EventType.Consult, "phone", ["diplomatic", "military"], 1, 1.5, "041", -0.1),
                Source = Source,
                DateReasons = Reasons,
                Claims = [new EventClaim(3, [Lavrov, new Side("USA", null, "ngoại trưởng")], EdtfDate.Parse("2008-12"), "P1M", "kể từ khi nhậm chức", Proofs[0])],
            },
        ],
        Quotes = [new CodedQuote("Sergei Lavrov", "RUS", "Ngoại trưởng", "chúng tôi sẵn sàng", "USA", "PRK", Proofs)],
        Conditions = [new CodedCondition("RUS", "nới lỏng", new RequiredAct("USA", "đàm phán"), "chuyên gia", ConditionStatus.Forecast, Proofs)],
        Statements =
        [
            new CodedStatement(Lavrov, new Side("USA", "Antony Blinken"), "talks", "ready", "sẵn sàng", "sẵn", EdtfDate.Parse("XXXX-07-06"), EventStatus.Planned, Proofs)
            {
                Source = Source,
                DateReasons = Reasons,
            },
        ],
        Tenures = [new CodedTenure("Sergei Lavrov", "RUS", "Ngoại trưởng", "minister", "đối ngoại", TenureMarker.Acting, new DateOnly(2021, 7, 6), Proofs)],
        Appointments =
        [
            new CodedAppointment(AppointmentAct.StepDown, "Sergei Lavrov", "Ngoại trưởng", "RUS", Lavrov, "Igor Ivanov", EdtfDate.Parse("2004-03?"), EventStatus.Held, Proofs)
            {
                DateReasons = Reasons,
            },
        ],
        Measures =
        [
            new CodedMeasure
            {
                Act = MeasureAct.Ask,
                Asked = MeasureAct.Lift,
                Senders = [Lavrov],
                Targets = [new Side("PRK", null)],
                On = "than đá",
                Kind = "trade-ban",
                Instrument = "lệnh cấm",
                Basis = "nghị quyết 2371",
                Announced = EdtfDate.Parse("2021-07"),
                Effective = EdtfDate.Parse("2021-08-01"),
                Until = EdtfDate.Parse("2022-08-01"),
                Term = "P1Y",
                Status = MeasureStatus.Proposed,
                Holder = "Nga",
                Evidence = Proofs,
            },
        ],
        Drafts =
        [
            new CodedDraft
            {
                Organ = "UNSC",
                Number = "2371",
                Sponsors = [Lavrov],
                Submitted = EdtfDate.Parse("2017-08-04"),
                Voted = EdtfDate.Parse("2017-08-05"),
                Provisions = [new DraftProvision("impose", Proofs[0])],
                Consultations = [new DraftConsultation([Lavrov], EdtfDate.Parse("2017-08"), Proofs[1])],
                Ballot = new DraftBallot(new BallotCount(9, [Lavrov]), new BallotCount(null, []), new BallotCount(0, [])),
                Vetoes = [new Side("CHN", null)],
                Outcome = DraftOutcome.NotAdopted,
                Evidence = Proofs,
            },
        ],
    };
}
