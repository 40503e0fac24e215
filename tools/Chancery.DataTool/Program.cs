using Chancery.DataTool;

const string Usage = """
    chancery-data train-words  TREEBANK DATA     learn DATA/models/words.bin from train.conllu and dev.conllu
    chancery-data train-tags   TREEBANK DATA     learn DATA/models/tags.bin from them
    chancery-data measure-text TREEBANK DATA     measure words, sentences and tags on test.conllu
    chancery-data ablate-words TREEBANK DATA     measure on parts of train.conllu what each group of features is worth
    chancery-data ablate-tags  TREEBANK DATA     the same for parts of speech
    chancery-data hanviet      READINGS DATA     make DATA/lexicon/hanviet.tsv from hanviet.csv and unihan_subset.csv
    """;

if (args.Length != 3)
{
    Console.Error.WriteLine(Usage);
    return 2;
}
if (args[0] == "hanviet")
{
    new HanvietReadings(args[1], args[2]).Write();
    return 0;
}
var folders = new TextFolders(args[1], args[2]);
switch (args[0])
{
    case "train-words":
        TextTraining.Words(folders);
        return 0;
    case "train-tags":
        TextTraining.Tags(folders);
        return 0;
    case "measure-text":
        TextMeasure.Print(folders, Console.Out);
        return 0;
    case "ablate-words":
        WordAblation.Print(folders, Console.Out);
        return 0;
    case "ablate-tags":
        TagAblation.Print(folders, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
