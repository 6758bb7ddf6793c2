import Passages
import Profiles
import Testing
import Vocabulary

@Suite struct BuiltInProfileTests {
    static let names = [
        "alternative-provision", "camhs", "early-help", "ehc-needs", "governors", "insurer-legal", "lado",
        "mash-referral", "next-school", "next-school-ctf", "ofsted", "peer-advice", "police", "prevent", "sar-parent",
        "sar-pupil", "school-nurse", "statistics",
    ]

    @Test func thereIsOneForEveryRecipient() { #expect(Profile.builtInNames == Self.names) }

    @Test(arguments: names)
    func isWellFormedAndFresh(name: String) throws {
        let profile = try Profile.named(name)
        #expect(profile.name == name)
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let file = try Profile.named("/\(folder)/profiles/\(name).yaml")
        #expect(profile.source == file.source, "run script/embed-profiles")
        #expect(profile.lines.allSatisfy { $0.rule.why.hasSuffix(".") })
    }

    @Test(arguments: [
        "mash-referral subject.name.full": "keep", "mash-referral subject.dob": "keep",
        "mash-referral subject.id.upn": "keep",
        "mash-referral contact.phone": "keep", "mash-referral concern.linked_pupils": "pseudonymise",
        "mash-referral concern.informant": "remove", "mash-referral education.fsm": "remove",
        "mash-referral education.attainment": "remove", "mash-referral education.behaviour_points": "remove",
        "mash-referral org.security": "remove", "mash-referral unknown": "remove", "mash-referral text": "keep",
        "peer-advice subject.name.full": "pseudonymise", "peer-advice subject.dob": "generalise age",
        "peer-advice subject.id.upn": "remove", "peer-advice education.school_name": "remove",
        "peer-advice concern.date": "generalise day-number", "peer-advice social.cp_plan": "generalise yes-or-no",
        "peer-advice subject.ethnicity": "remove",
        "peer-advice education.year_group": "generalise key-stage", "peer-advice subject.address.postcode": "remove",
        "next-school social.cp_plan": "keep", "next-school document.destination": "keep",
        "next-school legal.advice": "remove",
        "next-school concern.informant": "remove", "next-school education.fsm_history": "keep",
        "next-school unknown": "remove",
        "next-school subject.phone_type": "keep", "next-school contact.address.as_pupil": "keep",
    ])
    func rulesOnFields(question: String, answer: String) throws {
        let words = question.split(separator: " ").map(String.init)
        let field = try #require(Field(words[1]))
        #expect(word(try Profile.named(words[0]).rule(for: field).action) == answer)
    }

    /// A row: profile, role with `/part`s, `of` role; and the answer.
    @Test(arguments: [
        "mash-referral subject": "keep", "mash-referral parent": "keep",
        "mash-referral parent/adult-of-concern": "keep",
        "mash-referral parent/barred": "keep", "mash-referral parent/informant": "remove",
        "mash-referral other/informant": "remove", "mash-referral pupil": "pseudonymise",
        "mash-referral pupil/harmed": "pseudonymise", "mash-referral pupil/harmed/informant": "remove",
        "mash-referral parent of pupil": "pseudonymise", "mash-referral sibling of subject": "keep",
        "mash-referral staff": "pseudonymise", "mash-referral staff/recorder": "pseudonymise",
        "mash-referral staff/referrer": "keep", "mash-referral staff/recorder/referrer": "keep",
        "mash-referral staff/referrer/alleged": "pseudonymise", "mash-referral professional": "keep",
        "mash-referral unknown": "pseudonymise", "mash-referral parent/informant of pupil": "remove",
        "peer-advice subject": "pseudonymise", "peer-advice staff/referrer": "pseudonymise",
        "peer-advice parent/informant": "remove", "peer-advice unknown": "pseudonymise",
        "peer-advice parent of pupil": "pseudonymise",
        "next-school staff/recorder": "keep", "next-school pupil": "pseudonymise", "next-school professional": "keep",
        "next-school family/barred": "keep", "next-school staff/alleged": "pseudonymise",
        "next-school family/informant": "remove",
    ])
    func rulesOnPeople(question: String, answer: String) throws {
        let words = question.split(separator: " ").map(String.init)
        let who = words[1].split(separator: "/").map(String.init)
        let role = try #require(Role(rawValue: who[0]))
        let rule = try Profile.named(words[0]).rule(
            for: role, parts: Set(who.dropFirst().compactMap { Part(rawValue: $0) }), isBarred: who.contains("barred"),
            of: words.count == 4 ? Role(rawValue: words[3]) : nil)
        #expect(word(rule.action) == answer)
    }

    /// A row: profile, kind, role or `nobody`; and the answer.
    @Test(arguments: [
        "mash-referral contact.phone parent": "keep", "mash-referral contact.phone nobody": "remove",
        "mash-referral contact.phone pupil": "remove", "mash-referral id.upn subject": "keep",
        "mash-referral id.upn pupil": "remove", "mash-referral id.iban subject": "remove",
        "mash-referral place.postcode pupil": "remove", "mash-referral date nobody": "keep",
        "mash-referral organisation.school nobody": "keep", "mash-referral protected subject": "remove",
        "mash-referral quasi.health subject": "keep", "mash-referral quasi.health pupil": "remove",
        "mash-referral organisation.confidential nobody": "remove", "mash-referral date.birth pupil": "remove",
        "peer-advice date nobody": "generalise day-number", "peer-advice date.birth subject": "generalise age",
        "peer-advice date.birth pupil": "remove", "peer-advice place.name nobody": "remove",
        "peer-advice organisation.school subject": "remove", "peer-advice contact.email professional": "remove",
        "peer-advice time nobody": "generalise part-of-day", "peer-advice unknown.word nobody": "remove",
        "next-school contact.email staff": "keep", "next-school contact.phone pupil": "remove",
        "next-school id.nhs subject": "remove", "next-school id.nhs nobody": "remove",
    ])
    func rulesOnValues(question: String, answer: String) throws {
        let words = question.split(separator: " ").map(String.init)
        let rule = try Profile.named(words[0]).rule(for: Kind(words[1]), of: Role(rawValue: words[2]))
        #expect(word(rule.action) == answer)
    }

    @Test(arguments: names)
    func dropsEntriesAboutOthers(name: String) throws {
        #expect(try Profile.named(name).otherPupilEntries.action == .remove)
    }

    @Test func requiresWhatAReferralIsUselessWithout() throws {
        let profile = try Profile.named("mash-referral")
        #expect(profile.requires.map(\.id) == ["child-named", "concern-stated"])
        #expect(profile.expects.contains { $0.answers == ["child_safe_now"] })
        #expect(profile.expects.contains { $0.answers == ["parents_informed"] })
    }

    @Test func asksAboutStaffOfConcern() throws {
        let profile = try Profile.named("mash-referral")
        #expect(profile.questions(about: .staff, parts: [.alleged, .recorder]).map(\.id) == ["staff-of-concern"])
        #expect(profile.questions(about: .staff, parts: [.recorder]).isEmpty)
        #expect(profile.questions(about: .parent, parts: [.alleged]).isEmpty)
    }

    private func word(_ action: RuleAction) -> String {
        switch action {
        case .keep: "keep"
        case .generalise(let name): "generalise \(name)"
        case .pseudonymise: "pseudonymise"
        case .remove: "remove"
        }
    }
}
