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

    /// <summary>The program that reads PDF is not installed.</summary>
    public const string NoPdfProgram = "CH1031";

    /// <summary>It is no PDF, or a damaged one.</summary>
    public const string BrokenPdf = "CH1032";

    /// <summary>The PDF has pages and no text on them; argument: how many pages.</summary>
    public const string ScannedPdf = "CH1033";

    /// <summary>The text of a PDF did not come in time; argument: the limit in seconds.</summary>
    public const string PdfTookTooLong = "CH1034";

    /// <summary>No article can be found in the page.</summary>
    public const string NoArticle = "CH1035";

    /// <summary>The publication date of a table's row is none, or is written in an order that the mapping does not say.</summary>
    public const string WrongTableDate = "CH1036";

    /// <summary>What is given is no link.</summary>
    public const string BadLink = "CH1101";

    /// <summary>Links of that scheme are not fetched; argument: the scheme.</summary>
    public const string RefusedScheme = "CH1102";

    /// <summary>The host's address is none of the public network; arguments: the host, the address.</summary>
    public const string RefusedAddress = "CH1103";

    /// <summary>The link names a port that is not asked; argument: the port.</summary>
    public const string RefusedPort = "CH1104";

    /// <summary>The link holds a user's name or password.</summary>
    public const string RefusedCredentials = "CH1105";

    /// <summary>The host's name is not known; argument: the name.</summary>
    public const string UnknownHost = "CH1106";

    /// <summary>No connection could be made; argument: what the system says.</summary>
    public const string NotConnected = "CH1107";

    /// <summary>The host took too long; argument: the limit in seconds.</summary>
    public const string TimedOut = "CH1108";

    /// <summary>One redirect follows another; argument: how many are followed.</summary>
    public const string TooManyRedirects = "CH1109";

    /// <summary>The body is larger than the limit, as sent or decompressed; argument: the limit in bytes.</summary>
    public const string BodyTooLarge = "CH1110";

    /// <summary>The server answers with an error; argument: the status.</summary>
    public const string HttpStatus = "CH1111";

    /// <summary>The answer is not whole, or no HTTP; argument: what the system says.</summary>
    public const string UnreadableAnswer = "CH1112";

    /// <summary>The site's robots.txt forbids it.</summary>
    public const string RobotsForbid = "CH1113";

    /// <summary>The site's robots.txt could not be had, so that nothing of it may be asked for; argument: the status.</summary>
    public const string RobotsUnreachable = "CH1114";

    /// <summary>The host failed or asked to be left alone; argument: until when.</summary>
    public const string HostResting = "CH1115";

    /// <summary>The host cannot show that it is the one of the link: its certificate is another's, has run out, or is signed by nobody who is trusted; arguments: the host, what is wrong.</summary>
    public const string NotTrusted = "CH1116";

    /// <summary>The document is no feed and no sitemap.</summary>
    public const string NotAFeed = "CH1121";

    /// <summary>The feed cannot be read from that line on; argument: what is wrong.</summary>
    public const string BrokenFeed = "CH1122";

    /// <summary>The file of sources cannot be read; argument: what is wrong.</summary>
    public const string BrokenSources = "CH1123";

    /// <summary>The file of sources names none.</summary>
    public const string NoSources = "CH1124";

    /// <summary>A source's time zone is not known; argument: what stands there.</summary>
    public const string UnknownZone = "CH1125";

    /// <summary>The link is that of a list of sitemaps, which is watched and not read.</summary>
    public const string ListOfSitemaps = "CH1126";
}
