using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Register;

namespace Chancery.Bench;

/// <summary>
/// Reads synthetic reports into a SQLite register by the program itself, a tenth at a time, and then asks the register: how fast
/// reading is and stays, what a report takes on disk, how long answers take.
/// </summary>
internal static class RegisterRun
{
    private const int Tenths = 10;
    private const int Queries = 200;
    private const int Page = 50;

    /// <summary>Runs over <paramref name="count"/> reports; the register is made in the system's folder for temporary files and removed.</summary>
    public static void Run(int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("chancery-bench-");
        try
        {
            var register = Path.Combine(folder.FullName, "register.db");
            Machine.Describe(output);
            output.WriteLine(Line($"{count:N0} synthetic reports, read by the program with coding on, {Environment.ProcessorCount} cores"));
            Fill(count, folder.FullName, register, output);
            Ask(register, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(int count, string folder, string register, TextWriter output)
    {
        var reports = new SyntheticReports();
        var speeds = new List<double>();
        var total = TimeSpan.Zero;
        for (var tenth = 0; tenth < Tenths; tenth++)
        {
            var input = Path.Combine(folder, "tenth.jsonl");
            var (from, to) = ((int)((long)count * tenth / Tenths), (int)((long)count * (tenth + 1) / Tenths));
            using (var stream = File.Create(input))
            {
                Write(stream, Enumerable.Range(from, to - from).Select(reports.Make));
            }
            var (time, peak) = Read(input, register);
            total += time;
            speeds.Add((to - from) / time.TotalSeconds);
            output.WriteLine(Line($"reports {from,9:N0} to {to,9:N0}   {speeds[^1],7:N0} articles/s   peak {peak / 1e6:N0} MB"));
        }
        var size = new FileInfo(register).Length;
        output.WriteLine(Line($"all              {count / total.TotalSeconds:N0} articles/s; last tenth against first {speeds[^1] / speeds[0]:N2}"));
        output.WriteLine(Line($"on disk          {size / 1e6:N0} MB, {size / (double)count:N0} bytes a report"));
    }

    /// <summary>Writes synthetic reports in the form that the program reads, a line each.</summary>
    public static void Write(Stream stream, IEnumerable<Report> reports)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Id);
            json.WriteString("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("text", report.Text);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    private static (TimeSpan Time, long Peak) Read(string input, string register)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "chancery.dll"), "read", input, "--register", register])
        {
            RedirectStandardOutput = true,
        })!;
        process.BeginOutputReadLine();
        var peak = 0L;
        while (!process.WaitForExit(100))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.WorkingSet64);
        }
        return process.ExitCode == 0 ? (clock.Elapsed, peak) : throw new InvalidOperationException($"reading ended with {process.ExitCode}");
    }

    private static void Ask(string path, TextWriter output)
    {
        var knowledge = ActorKnowledgeFiles.Load(Checkout.Data);
        using var register = SqliteRegister.OpenExisting(path, () => knowledge);
        var random = new Random(1);
        string[] states = ["USA", "CHN", "RUS", "PRK", "KOR", "JPN", "IRN", "FRA", "VNM", "FJI"];
        var people = register.Timeline(new TimelineFilter { Limit = 2_000 }).SelectMany(e => e.Event.Actors).Select(s => s.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        Time(output, "timeline from a day", () => register.Timeline(new TimelineFilter { From = Day(random), Limit = Page }).Count());
        Time(output, "timeline of a state", () => register.Timeline(new TimelineFilter { Country = states[random.Next(states.Length)], From = Day(random), Limit = Page }).Count());
        Time(output, "timeline of a person", () => register.Timeline(new TimelineFilter { Person = people[random.Next(people.Length)], Limit = Page }).Count());
        Time(output, "timeline of a type", () => register.Timeline(new TimelineFilter { Type = EventType.Sanction, From = Day(random), Limit = Page }).Count());
        Time(output, "events of a state", () => register.Events(new EventFilter { Countries = [states[random.Next(states.Length)]], From = Day(random), Limit = Page }).Count());
        Time(output, "people of a state", () => register.People(new PeopleFilter(states[random.Next(states.Length)], null, Page)).Count());
        Time(output, "an actor", () => register.Actors.Find(people[random.Next(people.Length)]).Count);
        var offices = knowledge.Tenures.Select(t => t.Office).Distinct(StringComparer.Ordinal).ToArray();
        Time(output, "who held an office", () => register.Actors.Who(offices[random.Next(offices.Length)], Day(random)).Count);
        string[] words = ["trừng phạt", "trung phat", "\"kênh liên lạc\"", "đàm phán", "bản ghi nhớ", "tap tran", "dầu khí", "thanh sát viên", "hậu quả -năng", "hoan nghênh"];
        Time(output, "search by words", () => register.Search(SearchQuery.Parse(words[random.Next(words.Length)]), new SearchFilter()).Count());
        Time(output, "search by a name", () => register.Search(SearchQuery.Parse(people[random.Next(people.Length)]), new SearchFilter()).Count());
        Time(output, "search of a state, year", () =>
        {
            var day = Day(random);
            return register.Search(SearchQuery.Parse(words[random.Next(words.Length)]), new SearchFilter { Country = states[random.Next(states.Length)], From = day, To = day.AddDays(365) }).Count();
        });
        Time(output, "a report by its name", () => register.Find($"synthetic-{random.Next(1_000)}").Count);
    }

    private static DateOnly Day(Random random) => new DateOnly(2001, 1, 1).AddDays(random.Next(9_000));

    private static void Time(TextWriter output, string what, Func<int> ask)
    {
        ask();
        var times = new double[Queries];
        for (var i = 0; i < Queries; i++)
        {
            var clock = Stopwatch.GetTimestamp();
            ask();
            times[i] = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        }
        Array.Sort(times);
        output.WriteLine(Line($"{what,-24} median {times[Queries / 2],8:N2} ms   p95 {times[Queries * 95 / 100],8:N2} ms"));
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
