import Profiles
import Testing
import Vocabulary

/// A profile for one child, as it holds for many.
@Suite struct AnyPupilTests {
    private func profile(_ name: String) throws -> Profile { try Profile.named(name).forAnyPupil }

    @Test(arguments: [
        ("subject.dob", RuleAction.remove), ("subject.address.line", .remove), ("subject.address.postcode", .remove),
        ("subject.phone", .remove), ("subject.id.nhs_number", .remove), ("subject.current_location", .remove),
        ("contact.phone", .remove), ("contact.email", .remove), ("contact.dob", .remove),
        // A number that points at nobody stands in for it.
        ("subject.id.upn", .pseudonymise),
        // What points at nobody by itself stays.
        ("education.year_group", .keep), ("attendance.percent", .keep), ("concern.narrative", .keep),
        ("social.cp_plan", .keep), ("subject.ethnicity", .keep),
    ])
    func fieldsOfAReferral(name: String, action: RuleAction) throws {
        let field = try #require(Field(name))
        #expect(try profile("mash-referral").rule(for: field).action == action)
    }

    @Test func namesAreRuledAsThoseOfAnyPupil() throws {
        let profile = try profile("mash-referral")
        #expect(profile.rule(for: Role.subject).action == .pseudonymise)
        #expect(profile.rule(for: Role.parent).action == .pseudonymise)
        #expect(profile.rule(for: Role.sibling).action == .pseudonymise)
        #expect(profile.rule(for: .parent, parts: [.alleged]).action >= .pseudonymise)
        #expect(profile.rule(for: .parent, isBarred: true).action >= .pseudonymise)
        #expect(profile.rule(for: .phone, of: .parent).action == .remove)
        #expect(profile.rule(for: .date, of: .subject).action == .keep)
        #expect(profile.otherPupilEntries.action == .keep)
    }

    /// It opens nothing that the profile does not, for anybody.
    @Test(arguments: Profile.builtInNames)
    func nothingIsOpened(name: String) throws {
        let (given, ours) = (try Profile.named(name), try profile(name))
        for row in FieldTable.shared.rows.indices {
            let field = Field(index: UInt16(row))
            #expect(ours.rule(for: field).action >= given.rule(for: field).action)
        }
        for role in Role.allCases {
            #expect(ours.rule(for: role).action >= given.rule(for: role).action)
            for part in Part.allCases {
                #expect(ours.rule(for: role, parts: [part]).action >= given.rule(for: role, parts: [part]).action)
            }
            #expect(ours.rule(for: role, isBarred: true).action >= given.rule(for: role, isBarred: true).action)
            for kind in Kind.listed.map({ Kind($0) }) + [.upn, .nhs, Kind("quasi.health")] {
                #expect(ours.rule(for: kind, of: role).action >= given.rule(for: kind, of: role).action)
            }
        }
    }
}
