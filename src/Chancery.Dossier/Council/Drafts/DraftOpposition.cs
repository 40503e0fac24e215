using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>What a member of the Council said against a draft, or against what it lays down.</summary>
/// <param name="Member">Code of the member.</param>
/// <param name="IsPermanent">True for one whose vote against it would be a veto.</param>
/// <param name="Statement">What it said.</param>
/// <param name="NamesDraft">True where it spoke of a draft or resolution; false where of what this one lays down.</param>
public sealed record DraftOpposition(string Member, bool IsPermanent, ReportedEntry<CodedStatement> Statement, bool NamesDraft);
