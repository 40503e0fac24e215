namespace Chancery.Pictures.Events;

/// <summary>The five kinds of events that pictures tell apart: contacts, and PLOVER's four quad classes for all others.</summary>
internal enum EventFamily
{
    Contact,
    VerbalCooperation,
    MaterialCooperation,
    VerbalConflict,
    MaterialConflict,
}
