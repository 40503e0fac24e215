namespace Chancery.Pipeline.Tests;

public sealed class RegisterPlaceTests
{
    [Theory]
    [InlineData("postgresql://desk:secret@127.0.0.1:5432/chancery", true)]
    [InlineData("register.db", false)]
    public void A_place_is_a_file_or_a_database_and_a_password_is_never_shown(string address, bool isPostgres)
    {
        var place = new RegisterPlace(address, _ => { });
        Assert.Equal(isPostgres, place.IsPostgres);
        Assert.DoesNotContain("secret", place.ToString(), StringComparison.Ordinal);
    }
}
