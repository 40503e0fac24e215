using System.Globalization;
using Chancery.Fuzz;

// dotnet run --project tests/Chancery.Fuzz -c Release -- --minutes 10 --seed 1
if (args is ["--minutes", var minutes, "--seed", var seed])
{
    var run = new FuzzRun(int.Parse(seed, CultureInfo.InvariantCulture));
    return run.ForMinutes(double.Parse(minutes, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
}
// dotnet run --project tests/Chancery.Fuzz -c Release -- --pages --minutes 10 --seed 1
if (args is ["--pages", "--minutes", var time, "--seed", var number])
{
    var pages = new PageFuzzRun(int.Parse(number, CultureInfo.InvariantCulture));
    return pages.ForMinutes(double.Parse(time, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
}
// The same with --feeds: damaged feeds, files of sources, robots.txt files, links and dates.
if (args is ["--feeds", "--minutes", var feedMinutes, "--seed", var feedSeed])
{
    var run = new FeedFuzz(int.Parse(feedSeed, CultureInfo.InvariantCulture));
    return run.ForMinutes(double.Parse(feedMinutes, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
}
// The same with --intake: damaged documents instead of strange texts.
if (args is ["--intake", "--minutes", var minutesOfIntake, "--seed", var seedOfIntake])
{
    var run = new IntakeRun(FuzzRun.Root, int.Parse(seedOfIntake, CultureInfo.InvariantCulture));
    return run.ForMinutes(double.Parse(minutesOfIntake, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
}
return args.Any(arg => arg is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
