namespace Chancery.Text;

/// <summary>The forms that a model knows, numbered from 1, as its file holds them.</summary>
/// <param name="Characters">The characters of all forms, one after another.</param>
/// <param name="Lengths">How many of them each form has.</param>
internal sealed record FormList(char[] Characters, byte[] Lengths)
{
    /// <summary>How many forms there are.</summary>
    public int Count => Lengths.Length;

    /// <summary>A list of the forms given, in their order.</summary>
    public static FormList Of(IReadOnlyCollection<string> forms) =>
        new(string.Concat(forms).ToCharArray(), [.. forms.Select(f => checked((byte)f.Length))]);

    /// <summary>Adds the forms to a vocabulary.</summary>
    /// <returns>For every id that the vocabulary has by then the number of the form here, or 0.</returns>
    public ushort[] AddTo(VocabularyBuilder vocabulary)
    {
        var ids = new int[Count];
        var greatest = 0;
        var at = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = vocabulary.AddKey(Characters.AsSpan(at, Lengths[i]));
            greatest = Math.Max(greatest, ids[i]);
            at += Lengths[i];
        }
        var numbers = new ushort[greatest + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            numbers[ids[i]] = (ushort)(i + 1);
        }
        return numbers;
    }

    public static FormList Read(ModelReader reader)
    {
        var characters = reader.Block<char>();
        var lengths = reader.Block<byte>();
        return lengths.Sum(l => l) == characters.Length ? new(characters, lengths) : throw new InvalidDataException("The model file is damaged.");
    }

    public void Write(ModelWriter writer)
    {
        writer.Add<char>(Characters);
        writer.Add<byte>(Lengths);
    }
}
