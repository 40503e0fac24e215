using Chancery.Text;

// Reads a text and writes a sentence a line, each word with its part of speech.
//   dotnet run --project examples/ReadText -- "Hai nước nhất trí nối lại đàm phán."
//   dotnet run --project examples/ReadText < report.txt
if (!UnicodeSupport.IsWorking)
{
    Console.Error.WriteLine("This runtime cannot compose Vietnamese letters: switch invariant globalization off.");
    return 1;
}
var reader = VietnameseText.Load();
var layers = reader.Read(args.Length > 0 ? string.Join(' ', args) : Console.In.ReadToEnd());
var next = 0;
foreach (var sentence in layers.Sentences)
{
    var words = new List<string>();
    for (; next < layers.Words.Length && layers.Words[next].First < sentence.End; next++)
    {
        words.Add($"{layers.Of(layers.Words[next]).Replace(' ', '_')}/{layers.Tags[next]}");
    }
    Console.WriteLine(string.Join(' ', words));
}
return 0;
