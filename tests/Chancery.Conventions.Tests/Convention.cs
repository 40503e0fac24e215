namespace Chancery.Conventions.Tests;

/// <summary>Fails with everything that breaks a convention, not with the first of it alone.</summary>
internal static class Convention
{
    private const int Shown = 50;

    /// <summary>Fails when there is a breach.</summary>
    public static void HasNo(IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{found.Count} found:\n" + string.Join('\n', found.Take(Shown)));
        }
    }
}
