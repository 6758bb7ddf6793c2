package import Profiles

/// The rules that no profile has to write and none can lift.
package enum BuiltInRules {
    /// Why an entry goes that a line of the profile does not select.
    static let older = "The entry is older than what this recipient needs."
    static let beside = "The entry is about something that this recipient does not need."
    package static let comment = Rule(
        id: "comments", action: .remove, why: "Comments in a file are not part of what was asked for.")
    package static let formula = Rule(
        id: "formula", action: .keep,
        why: "A spreadsheet would have run this cell as a formula; an apostrophe stops it.")
    package static let protected = Rule(
        id: "protect", action: .remove, why: "This is never disclosed to anyone, to keep somebody safe.")
    package static let unclear = Rule(
        id: "unclear-person", action: .remove, why: "It is not clear which of two people is meant.")
    package static let unread = Rule(
        id: "unread-kind", action: .remove,
        why: "This kind of document cannot be read, so it was not checked and stays here.")
    package static let damaged = Rule(
        id: "damaged", action: .remove, why: "This document is damaged, so it could not be checked and stays here.")
    package static let coded = Rule(
        id: "coded", action: .remove,
        why: "Something in this document is written in a code that cannot be edited, so the document stays here.")
    package static let leftover = Rule(
        id: "leak-check", action: .remove,
        why: "What is withheld elsewhere stood here too, as the check of the finished pack found.")
    package static let fileName = Rule(
        id: "file-name", action: .remove, why: "File names can name people, so shared files are numbered.")
    /// All of them.
    package static let all = [comment, formula, protected, unclear, unread, damaged, coded, leftover, fileName]
}
