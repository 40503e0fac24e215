namespace Chancery.Reading;

/// <summary>Persons by the words of their names, so that a long list of names costs no more than its length.</summary>
internal sealed class NameIndex
{
    // Of so many people with one surname a short form means one of the last named.
    private const int MostOfOneWord = 64;

    private readonly Dictionary<string, List<Person>> _byWord = new(StringComparer.Ordinal);

    // Misspellings keep the first two letters in nearly all cases; persons are found by them too.
    private readonly Dictionary<string, List<Person>> _byHead = new(StringComparer.Ordinal);

    public void Add(Person person)
    {
        foreach (var word in person.Parts)
        {
            Into(_byWord, word, person);
            Into(_byHead, Head(word), person);
        }
    }

    /// <summary>Persons whose name shares its first or last word with <paramref name="parts"/>, in the order in which they were added.</summary>
    public IEnumerable<Person> Like(string[] parts) => Of(_byWord, parts[0]).Concat(Of(_byWord, parts[^1])).Distinct();

    /// <summary>Persons whose name has the word, or a word that begins like it.</summary>
    public IEnumerable<Person> Near(string word) => Of(_byWord, word).Concat(Of(_byHead, Head(word))).Distinct();

    private static string Head(string word) => word.Length <= 2 ? word : word[..2];

    private static void Into(Dictionary<string, List<Person>> table, string word, Person person)
    {
        if (!table.TryGetValue(word, out var list))
        {
            table.Add(word, list = []);
        }
        if (list.Count == MostOfOneWord)
        {
            list.RemoveAt(0);
        }
        list.Add(person);
    }

    private static List<Person> Of(Dictionary<string, List<Person>> table, string word) => table.GetValueOrDefault(word) ?? [];
}
