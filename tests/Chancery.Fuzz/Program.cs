using System.Globalization;
using Chancery.Fuzz;

// dotnet run --project tests/Chancery.Fuzz -c Release -- --minutes 10 --seed 1
// What is damaged: texts; with --pages before it pages, with --feeds feeds and what belongs to them, with --intake documents of every kind, with
// --warc, --pdf and so on those of one kind.
if (args is [.. var kinds, "--minutes", var minutes, "--seed", var seed] && kinds.Length <= 1)
{
    var number = int.Parse(seed, CultureInfo.InvariantCulture);
    Func<double, TextWriter, bool> run = kinds switch
    {
        [] => new FuzzRun(number).ForMinutes,
        ["--pages"] => new PageFuzzRun(number).ForMinutes,
        ["--feeds"] => new FeedFuzz(number).ForMinutes,
        ["--intake"] => new IntakeRun(FuzzRun.Root, number).ForMinutes,
        _ => new IntakeRun(FuzzRun.Root, number, kinds[0].TrimStart('-')).ForMinutes,
    };
    return run(double.Parse(minutes, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
}
return args.Any(arg => arg is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
