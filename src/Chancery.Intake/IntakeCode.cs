namespace Chancery.Intake;

/// <summary>The stable codes of what can be wrong with a report on its way in. Their sentences stand in the catalogue of the program.</summary>
public static class IntakeCode
{
    /// <summary>No file or folder stands at the path.</summary>
    public const string MissingPath = "CH1001";

    /// <summary>The file holds nothing but white space.</summary>
    public const string EmptyFile = "CH1002";

    /// <summary>The file holds NUL bytes: it is no text in UTF-8.</summary>
    public const string Binary = "CH1003";

    /// <summary>The bytes at the offset are no UTF-8.</summary>
    public const string BrokenUtf8 = "CH1004";

    /// <summary>The line is no JSON.</summary>
    public const string BrokenJson = "CH1005";

    /// <summary>The record lacks a field; argument: its name.</summary>
    public const string MissingField = "CH1006";

    /// <summary>A field has another type than it has to have; arguments: its name ("$" for the record itself), the type wanted.</summary>
    public const string WrongType = "CH1007";

    /// <summary>The report is larger than the limit; arguments: its bytes, the limit in bytes.</summary>
    public const string TooLarge = "CH1008";

    /// <summary>The text holds no sentence.</summary>
    public const string NoSentence = "CH1009";

    /// <summary>The folder holds no file of a kind that is read.</summary>
    public const string EmptyFolder = "CH1010";

    /// <summary>The file or folder cannot be read; argument: what the system says.</summary>
    public const string Unreadable = "CH1011";

    /// <summary>The publication date is no date; argument: what stands there.</summary>
    public const string WrongDate = "CH1012";

    /// <summary>The file is of a kind that is not read; argument: its extension.</summary>
    public const string UnknownKind = "CH1013";

    /// <summary>What is packed (gzip, ZIP) is damaged.</summary>
    public const string BrokenPacking = "CH1014";

    /// <summary>What is packed unpacks to more than is allowed; argument: the bytes allowed.</summary>
    public const string UnpacksTooFar = "CH1015";

    /// <summary>It lies deeper in other files than is read; argument: the depth.</summary>
    public const string TooDeep = "CH1016";

    /// <summary>No record of a web archive begins where one should, or its header cannot be read.</summary>
    public const string BrokenRecord = "CH1017";

    /// <summary>A record of a web archive breaks off; arguments: the bytes that are there, the bytes that it should have.</summary>
    public const string RecordCutOff = "CH1018";

    /// <summary>A record of a web archive is not as long as it says; argument: the length that it says.</summary>
    public const string WrongRecordLength = "CH1019";

    /// <summary>The HTTP answer in a record cannot be read.</summary>
    public const string BrokenAnswer = "CH1020";

    /// <summary>What a record or message holds is in an encoding that is not read; argument: the encoding.</summary>
    public const string UnknownEncoding = "CH1021";

    /// <summary>The archive is damaged in so many places that reading ends; argument: how many.</summary>
    public const string TooDamaged = "CH1022";

    /// <summary>It is encrypted.</summary>
    public const string Encrypted = "CH1023";

    /// <summary>It holds more files than are read; argument: how many are.</summary>
    public const string TooManyFiles = "CH1024";

    /// <summary>The archive holds no file of a kind that is read.</summary>
    public const string EmptyArchive = "CH1025";

    /// <summary>It is no word-processing document, or a damaged one.</summary>
    public const string BrokenOfficeFile = "CH1026";

    /// <summary>A table lacks a column; arguments: its heading, the headings that there are.</summary>
    public const string MissingColumn = "CH1027";

    /// <summary>A record of a table has another number of fields than the table has columns; arguments: both.</summary>
    public const string WrongFieldCount = "CH1028";

    /// <summary>A quotation mark that opens a field of a table is never closed.</summary>
    public const string OpenQuotation = "CH1029";

    /// <summary>It is no message, or a damaged one.</summary>
    public const string BrokenMessage = "CH1030";
}
