package import Passages
import Vocabulary
import Yams

/// Everything that is wrong with a profile.
package struct ProfileProblems: Error, Sendable {
    package var problems: [DocumentError]
}

extension Profile {
    /// The built-in profile of this name, or the profile in the file of this path.
    package static func named(_ name: String) throws(ProfileProblems) -> Profile {
        if let text = embeddedProfiles[name] { return try Profile(yaml: Array(text.utf8), document: name) }
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return try load(path: name) }
        throw ProfileProblems(problems: [
            DocumentError(
                name, "no profile has this name",
                mend: "use \(builtInNames.joined(separator: ", ")), or the path of a file")
        ])
    }

    /// The names of the profiles that come with the program.
    package static var builtInNames: [String] { embeddedProfiles.keys.sorted() }

    /// Reads the profile in a file.
    package static func load(path: String) throws(ProfileProblems) -> Profile {
        var bytes: [UInt8] = []
        do throws(DocumentError) {
            let reader = try ByteReader(path: path)
            var chunk: [UInt8] = []
            while try reader.readRaw(into: &chunk), bytes.count <= 1 << 20 { bytes += chunk }
        } catch {
            throw ProfileProblems(problems: [error])
        }
        return try Profile(yaml: bytes, document: path)
    }

    /// Reads a profile; `document` is how problems call it.
    package init(yaml bytes: [UInt8], document: String) throws(ProfileProblems) {
        var file = ProfileFile(document: document)
        file.read(bytes)
        guard file.problems.isEmpty else { throw ProfileProblems(problems: file.problems.map(\.placed)) }
        self = file.profile
        source = bytes
    }
}

/// A profile while it is read: what is known so far, and what is wrong with it.
///
/// Problems are told in our own sentences: they quote nothing of the file but words of the language.
struct ProfileFile {
    private typealias Node = Yams.Node

    let document: String
    var profile = Profile()
    var problems: [DocumentError] = []
    /// Which line of the file claims a thing, for the error about two of them.
    private var fieldLines: [Field: Int] = [:]
    private var valueLines: [ValueClaim: Int] = [:]
    private var personLines: [PersonClaim: Int] = [:]
    private var entryLine: Int?
    private var ids: [String: Int] = [:]

    /// Whether another profile takes lines from this one.
    private let isBase: Bool

    init(document: String, isBase: Bool = false) {
        self.document = document
        self.isBase = isBase
    }

    mutating func read(_ bytes: [UInt8]) {
        guard bytes.count <= 1 << 20 else {
            return problem(nil, "it is larger than a profile can be", mend: "keep it under one megabyte")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return problem(nil, "it is not in UTF-8", mend: "save it as UTF-8")
        }
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch { return misread(error) }
        guard let root, let mapping = root.mapping else {
            return problem(nil, "it holds no keys", mend: "start from one of the built-in profiles")
        }
        readTop(mapping)
    }

    /// Takes the place of somebody else's error and leaves its words, which quote the file.
    private mutating func misread(_ error: any Error) {
        var line: Int?
        if let error = error as? YamlError {
            switch error {
            case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): line = mark.line
            case .duplicatedKeysInMapping(_, let context):
                return problem(
                    context.mark.line, "the key in this line stands twice in its block",
                    mend: "give each line its own name")
            default: break
            }
        }
        problem(
            line, "this is not well-formed YAML", mend: "look at the indentation, the colons and the brackets near it")
    }

    mutating func problem(_ line: Int?, _ problem: String, mend: String) {
        problems.append(DocumentError(document, at: line.map { "line \($0)" }, problem, mend: mend))
    }

    // MARK: The top of the file

    /// A score up to 1; nil where there is none, or no such number, which is then a problem.
    private mutating func score(_ node: Node?, _ key: String, from least: Double) -> Double? {
        guard let node else { return nil }
        if let score = text(node).flatMap(Double.init), (least...1).contains(score) { return score }
        problem(
            line(node), "`\(key)` is no number from \(least == 0 ? "0" : String(least)) to 1",
            mend: "write a number such as 0.5")
        return nil
    }

    private mutating func readK(_ node: Node?) {
        guard let node else { return }
        profile.k = text(node).flatMap { Int($0) }
        guard let k = profile.k, (2...1000).contains(k) else {
            return problem(line(node), "`k` is no number from 2 to 1000", mend: "write a number such as 5")
        }
    }

    private static let topKeys = [
        "profile", "version", "title", "recipient", "purpose", "review", "threshold", "name-threshold", "otherwise",
        "basis", "conditions", "fields", "people", "values", "entries", "requires", "expects", "asks", "extends",
        "takes", "k",
    ]

    private mutating func readTop(_ mapping: Node.Mapping) {
        let found = known(mapping, keys: ProfileFile.topKeys)
        profile.name = text(found["profile"]) ?? ""
        if let name = found["profile"], !profile.name.utf8.allSatisfy(ProfileFile.isNameByte) {
            problem(line(name), "`profile` is no name", mend: "use small letters, digits and hyphens")
        }
        profile.version = text(found["version"]) ?? ""
        if let version = found["version"], !profile.version.utf8.allSatisfy(Self.isVersionByte) {
            problem(
                line(version), "`version` is no version",
                mend: "use digits, letters, dots and hyphens, such as 3 or 2026-09")
        }
        profile.title = text(found["title"]) ?? ""
        profile.recipient = text(found["recipient"]) ?? ""
        profile.purpose = text(found["purpose"]) ?? ""
        profile.review = text(found["review"]) ?? ""
        profile.otherwise.why = text(found["otherwise"]) ?? ""
        let missing = ["profile", "version", "title", "recipient", "purpose", "review", "otherwise", "basis"]
        for key in missing where found[key] == nil && (key != "basis" || found["extends"] == nil) {
            problem(nil, "it has no `\(key)`", mend: "add a line `\(key):`")
        }
        if let review = found["review"], !isDate(profile.review) {
            problem(line(review), "`review` is no date", mend: "write it as year-month-day, such as 2027-09-01")
        }
        profile.threshold = score(found["threshold"], "threshold", from: 0) ?? profile.threshold
        profile.nameThreshold =
            score(found["name-threshold"], "name-threshold", from: Profile.leastNameThreshold) ?? profile.nameThreshold
        readK(found["k"])
        blocks(found["basis"], "basis", keys: ["law", "why"]) { file, id, found, _ in
            file.profile.basis.append(
                Basis(id: id, law: file.text(found["law"]) ?? "", why: file.text(found["why"]) ?? ""))
        }
        blocks(found["conditions"], "conditions", keys: ["law", "why"]) { file, id, found, line in
            guard let sensitivity = ProfileFile.conditionNames[id] else {
                return file.problem(
                    line, "no condition has this name",
                    mend: "use \(ProfileFile.conditionNames.keys.sorted().joined(separator: ", "))")
            }
            file.profile.conditions.append(
                Condition(
                    sensitivity: sensitivity, law: file.text(found["law"]) ?? "", why: file.text(found["why"]) ?? ""))
        }
        if isBase, let extends = found["extends"] {
            problem(line(extends), "a profile that is extended extends another", mend: "take the lines from that one")
        }
        takeLines(found["takes"], from: found["extends"])
        for section in Line.Section.allCases { readSection(section, found[section.rawValue]) }
        profile.requires += facts(found["requires"], "requires")
        profile.expects += facts(found["expects"], "expects")
        readQuestions(found["asks"])
        checkParts()
        checkConditions()
    }

    /// The names that `conditions` has for the classes of the law.
    static let conditionNames: [String: FieldInfo.Sensitivity] = [
        "health": .health, "ethnicity": .ethnic, "religion": .religion, "sex-life": .sexLife, "politics": .political,
        "biometrics": .biometric, "crime": .criminal,
    ]

    // MARK: Lines of another profile

    /// Takes the lines that `takes` names from the profile that `extends` names: `fields/child`, `values/*`.
    ///
    /// Only what is named is taken, so that a name taken out shares less, and whoever reads the file sees what it has.
    private mutating func takeLines(_ takes: Node?, from extends: Node?) {
        guard let extends else {
            if let takes { problem(line(takes), "`takes` has a meaning beside `extends` only", mend: "add `extends:`") }
            return
        }
        guard let name = text(extends) else { return }
        guard let takes else {
            return problem(
                line(extends), "it extends a profile and takes nothing from it",
                mend: "list what it takes under `takes`, such as `fields/child` or `values/*`")
        }
        guard let base = base(name, at: line(extends)) else { return }
        for (item, at) in list(takes) {
            let parts = item.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2, take(parts[1], of: parts[0], from: base, at: at) else {
                problem(
                    at, "the extended profile has no such line",
                    mend: "write a section and the name of a line, such as `fields/child`, or `fields/*`")
                continue
            }
        }
    }

    /// The profile that is extended: a built-in one, or a file beside this one.
    private mutating func base(_ name: String, at line: Int?) -> Profile? {
        var bytes = embeddedProfiles[name].map { Array($0.utf8) }
        if bytes == nil, name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !name.hasPrefix("/") {
            let folder = document.lastIndex(of: "/").map { document[...$0] } ?? ""
            var chunk: [UInt8] = []
            if let reader = try? ByteReader(path: folder + name) {
                bytes = []
                while (try? reader.readRaw(into: &chunk)) ?? false, bytes?.count ?? 0 <= 1 << 20 { bytes? += chunk }
            }
        }
        guard let bytes else {
            problem(
                line, "no profile has the name after `extends`",
                mend: "use a built-in profile or a file beside this one")
            return nil
        }
        var file = ProfileFile(document: name, isBase: true)
        file.read(bytes)
        guard file.problems.isEmpty else {
            problem(
                line, "the profile that it extends is not right",
                mend: "validate that one first; a profile that extends another cannot be extended")
            return nil
        }
        profile.baseSource = bytes
        return file.profile
    }

    /// Whether the section has such a line, which is then taken.
    private mutating func take(_ id: String, of section: String, from base: Profile, at line: Int) -> Bool {
        func fits(_ other: String) -> Bool { id == "*" || id == other }
        if let section = Line.Section(rawValue: section) {
            let taken = base.lines.filter { $0.section == section && fits($0.rule.id) }
            for one in taken {
                ids[one.rule.id] = line
                profile.lines.append(one)
                for claim in one.claims { self.claim(claim, of: one.owners, in: section, at: line, one.rule) }
            }
            return !taken.isEmpty
        }
        func add<Item>(_ items: [Item], _ id: (Item) -> String, _ list: inout [Item]) -> Bool {
            let taken = items.filter { fits(id($0)) }
            list += taken
            return !taken.isEmpty
        }
        switch section {
        case "basis": return add(base.basis, \.id, &profile.basis)
        case "conditions":
            let names = Dictionary(uniqueKeysWithValues: ProfileFile.conditionNames.map { ($0.value, $0.key) })
            return add(base.conditions, { names[$0.sensitivity] ?? "" }, &profile.conditions)
        case "requires": return add(base.requires, \.id, &profile.requires)
        case "expects": return add(base.expects, \.id, &profile.expects)
        case "asks": return add(base.asks, \.id, &profile.asks)
        default: return false
        }
    }

    // MARK: Lines

    private mutating func readSection(_ section: Line.Section, _ node: Node?) {
        let keys =
            ProfileFile.actions + ["to", "of", "why", "about", "also", "months", "always", "exact"]
        blocks(node, section.rawValue, keys: keys, required: ["why"]) { file, id, found, line in
            if let before = file.ids[id] {
                file.problem(
                    line, "a line of this name stands in line \(before) already", mend: "give it a name of its own")
            }
            file.ids[id] = line
            guard let (action, claims) = file.action(found, section: section, line: line) else { return }
            var rule = Rule(id: id, action: action, why: file.text(found["why"]) ?? "")
            file.readSelection(found, section: section, line: line, into: &rule)
            var owners: [(String, Int)] = []
            if section == .values {
                owners = file.list(found["of"])
                if owners.isEmpty {
                    file.problem(
                        line, "it does not say whose values it means", mend: "add `of:` with roles, or `of: anyone`")
                }
                for (owner, at) in owners where owner != "anyone" && Role(rawValue: owner) == nil {
                    file.problem(
                        at, "`of` names no role",
                        mend: "use \(Role.allCases.map(\.rawValue).joined(separator: ", ")) or anyone")
                }
            } else if let of = found["of"] {
                file.problem(file.line(of), "`of` has a meaning under `values` only", mend: "take it out")
            }
            file.profile.lines.append(
                Line(section: section, rule: rule, claims: claims.map(\.0), owners: owners.map(\.0)))
            for (claim, at) in claims { file.claim(claim, of: owners.map(\.0), in: section, at: at, rule) }
        }
    }

    private mutating func claim(
        _ claim: String, of owners: [String], in section: Line.Section, at line: Int, _ rule: Rule
    ) {
        switch section {
        case .fields: claimFields(claim, at: line, rule)
        case .people: claimPeople(claim, at: line, rule)
        case .values: claimValues(claim, of: owners, at: line, rule)
        case .entries: claimEntries(claim, at: line, rule)
        }
    }

    /// In which entries a line keeps what it claims, and where its dates stay exact.
    private mutating func readSelection(
        _ found: [String: Node], section: Line.Section, line: Int?, into rule: inout Rule
    ) {
        if found["select"] != nil {
            guard section == .fields else {
                return problem(line, "`select` has a meaning under `fields` only", mend: "use keep")
            }
            rule.selection = selection(found, line: line)
        } else {
            for key in ["about", "also", "months", "always"] {
                guard let node = found[key] else { continue }
                problem(self.line(node), "`\(key)` has a meaning beside `select` only", mend: "take it out")
            }
        }
        guard let exact = found["exact"] else { return }
        guard case .generalise = rule.action else {
            return problem(
                self.line(exact), "`exact` has a meaning beside `generalise` only", mend: "take it out")
        }
        rule.exact = topics(exact)
    }

    private mutating func selection(_ found: [String: Node], line: Int?) -> Selection {
        var selection = Selection()
        for key in ["about", "months"] where found[key] == nil {
            problem(
                line, "`select` does not say `\(key)`",
                mend: key == "about"
                    ? "add `about:` with topics, or `about: anything`" : "add `months:` with a number, or `months: any`"
            )
        }
        for (item, at) in list(found["about"]) {
            if item == "anything" {
                selection.topics = .all
            } else if item.contains("/") {
                selection.people.formUnion(people(item, at: at))
            } else if let topic = Topic(rawValue: item) {
                selection.topics.insert(Topics(topic))
            } else {
                noTopic(at)
            }
        }
        selection.also = topics(found["also"])
        selection.always = topics(found["always"])
        if let node = found["months"], let months = text(node), months != "any" {
            selection.months = 0
            if let number = Int(months), (1...600).contains(number) {
                selection.months = number
            } else {
                problem(self.line(node), "`months` is no number of months", mend: "write a whole number, or `any`")
            }
        }
        return selection
    }

    private mutating func topics(_ node: Node?) -> Topics {
        var topics: Topics = []
        for (item, at) in list(node) {
            if let topic = Topic(rawValue: item) { topics.insert(Topics(topic)) } else { noTopic(at) }
        }
        return topics
    }

    private mutating func noTopic(_ line: Int) {
        problem(
            line, "no topic has this name",
            mend:
                "use \(Topic.allCases.map(\.rawValue).joined(separator: ", ")); in `about` also `anything`, or a role and part"
        )
    }

    private static let actions = ["keep", "select", "generalise", "pseudonymise", "remove"]

    /// The one action of a line and what it claims.
    private mutating func action(
        _ found: [String: Node], section: Line.Section, line: Int?
    ) -> (RuleAction, [(String, Int)])? {
        let actions = ProfileFile.actions.filter { found[$0] != nil }
        guard actions.count == 1, let name = actions.first else {
            problem(
                line, actions.isEmpty ? "it says not what to do" : "it says two things to do",
                mend: "give it one of \(ProfileFile.actions.joined(separator: ", "))")
            return nil
        }
        let claims = list(found[name])
        if claims.isEmpty {
            problem(line, "`\(name)` claims nothing", mend: "list what it means, or take the line out")
        }
        var action = RuleAction.remove
        switch name {
        case "keep", "select": action = .keep
        case "pseudonymise": action = .pseudonymise
        case "generalise":
            guard let to = found["to"], let generaliser = text(to).flatMap(Generalisers.named) else {
                problem(
                    found["to"].flatMap(self.line) ?? line, "`to` names no generaliser",
                    mend: "use one of \(Generalisers.names.joined(separator: ", "))")
                return nil
            }
            action = .generalise(type(of: generaliser).name)
        default: break
        }
        if name != "generalise", let to = found["to"] {
            problem(self.line(to), "`to` has a meaning beside `generalise` only", mend: "take it out")
        }
        if case .generalise = action, section == .people || section == .entries {
            problem(line, "a person cannot be generalised", mend: "use keep, pseudonymise or remove")
            return nil
        }
        return (action, claims)
    }

    private mutating func overlap(_ line: Int, _ before: Int) {
        problem(
            line, before == line ? "it is claimed twice in this line" : "line \(before) claims this already",
            mend: "let one line claim it; where one claims a whole group, list the group's members there instead")
    }

    // MARK: Fields

    private mutating func claimFields(_ claim: String, at line: Int, _ rule: Rule) {
        let fields = ProfileFile.fields(claim)
        guard !fields.isEmpty else {
            return problem(
                line, "no field or group has this name",
                mend: "use a name of the field table, a beginning such as `subject.address.*`, or `all of education`")
        }
        for field in fields {
            if field == .unknown, rule.action != .remove {
                problem(
                    line, "what no field map knows is never shared",
                    mend: "map the column with --map and claim its field")
            }
            if case .generalise(let name) = rule.action, let generaliser = Generalisers.named(name),
                !type(of: generaliser).shapes.contains(field.info.shape)
            {
                problem(line, "`\(name)` cannot take a field of this shape", mend: "use another generaliser for it")
            }
            if let before = fieldLines[field] {
                overlap(line, before)
                continue
            }
            fieldLines[field] = line
            profile.fieldRules[Int(field.index)] = rule
        }
    }

    /// The fields that a claim means; none where it names nothing.
    static func fields(_ claim: String) -> [Field] {
        let rows = FieldTable.shared.rows
        func fields(_ test: (FieldInfo) -> Bool) -> [Field] {
            rows.indices.filter { test(rows[$0]) }.map { Field(index: UInt16($0)) }
        }
        if claim.hasPrefix("all of ") {
            let group = claim.dropFirst("all of ".count).trimmed
            return fields { $0.group == group && group != "base" }
        }
        if claim.hasSuffix(".*") {
            let stem = String(claim.dropLast(2))
            return stem.isEmpty ? [] : fields { $0.name == stem || $0.name.hasPrefix(stem + ".") }
        }
        return Field(claim).map { [$0] } ?? []
    }

    // MARK: People

    private mutating func claimPeople(_ claim: String, at line: Int, _ rule: Rule) {
        for claim in people(claim, at: line) {
            if let before = personLines[claim] {
                overlap(line, before)
                continue
            }
            personLines[claim] = line
            profile.personRules[claim.index] = rule
        }
    }

    /// Whom a claim such as `parent/alleged` means; none, and a problem, where it means nobody.
    private mutating func people(_ claim: String, at line: Int) -> [PersonClaim] {
        let parts = claim.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
        var who: [PersonClaim.Who] = []
        if parts[0] == "anyone" {
            who = PersonClaim.Who.all
        } else if parts[0] == "pupil-family" {
            who = [.othersFamily]
        } else if let role = Role(rawValue: parts[0]) {
            who = [.role(role)]
        }
        var aspect: PersonClaim.Aspect?
        if parts.count == 1 {
            aspect = .plain
        } else if parts.count == 2 {
            aspect =
                switch parts[1] {
                case "barred": .barred
                case "pr": .parentalResponsibility
                default: Part(rawValue: parts[1]).map { .part($0) }
                }
        }
        guard !who.isEmpty, let aspect else {
            problem(
                line, "this names no role and part",
                mend:
                    "use a role (\(Role.allCases.map(\.rawValue).joined(separator: ", ")), pupil-family, anyone), with a "
                    + "part after a stroke if need be (\(Part.allCases.map(\.rawValue).joined(separator: ", ")), barred, pr)"
            )
            return []
        }
        return who.map { PersonClaim(who: $0, aspect: aspect) }
    }

    /// The version goes to the recipient with the pack, and a sentence would go with it.
    private static func isVersionByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x2E
    }

    private mutating func readQuestions(_ node: Node?) {
        blocks(node, "asks", keys: ["about", "question", "why"]) { file, id, found, line in
            if Question.always.contains(where: { $0.id == id }) {
                file.problem(
                    line, "every profile asks a question of this name", mend: "give this one another name")
            }
            let about = file.list(found["about"]).flatMap { file.people($0.0, at: $0.1) }
            file.profile.asks.append(
                Question(
                    id: id, question: file.text(found["question"]) ?? "", why: file.text(found["why"]) ?? "",
                    about: Set(about)))
        }
    }

    /// A line for a part that the plain role also covers may only share more, else taking it out would.
    private mutating func checkParts() {
        for claim in PersonClaim.all {
            switch claim.aspect {
            case .plain, .barred: continue
            case .part(let part): if part.asksCaution { continue }
            case .parentalResponsibility: break
            }
            guard let rule = profile.personRules[claim.index], let line = personLines[claim] else { continue }
            let plain = profile.personRules[PersonClaim(who: claim.who, aspect: .plain).index] ?? profile.otherwise
            guard rule.action > plain.action else { continue }
            problem(
                line, "without this line the part would be shared more freely, by the line of its role",
                mend: "make the role's line as strict, and give the other parts lines of their own")
        }
        problems.sort { ($0.lineNumber, $0.problem) < ($1.lineNumber, $1.problem) }
    }

    // MARK: Values found in text

    private mutating func claimValues(_ claim: String, of owners: [String], at line: Int, _ rule: Rule) {
        let isFamily = ["id.*", "quasi.*"].contains(claim)
        guard isFamily || (Kind(claim).isListed && !claim.hasPrefix("field.")) else {
            return problem(
                line, "no kind has this name", mend: "use a kind of the list in the guide, `id.*` or `quasi.*`")
        }
        if claim.hasPrefix("person.") {
            return problem(line, "names are ruled on by who is meant", mend: "say it under `people`")
        }
        if claim == "formula" || (claim == "protected" && rule.action != .remove) {
            return problem(line, "no profile can change what is done with this", mend: "take it out")
        }
        if rule.action == .pseudonymise {
            return problem(line, "only people have pseudonyms", mend: "use keep, generalise or remove")
        }
        if case .generalise(let name) = rule.action, let generaliser = Generalisers.named(name),
            !type(of: generaliser).shapes.contains(ProfileFile.shape(of: claim))
        {
            problem(line, "`\(name)` cannot take a value of this kind", mend: "use another generaliser for it")
        }
        var roles: [Role] = []
        for owner in owners {
            if owner == "anyone" {
                roles += Role.allCases
            } else if let role = Role(rawValue: owner) {
                roles.append(role)
            }
        }
        for role in roles {
            let key = ValueClaim(kind: claim, role: role)
            let family = claim.firstIndex(of: ".").map { ValueClaim(kind: claim[..<$0] + ".*", role: role) }
            let wider = family.flatMap { valueLines[$0] }
            let narrower =
                isFamily ? valueLines.first { $0.key.role == role && $0.key.kind.hasPrefix(claim.dropLast()) } : nil
            if let before = valueLines[key] ?? wider ?? narrower?.value {
                overlap(line, before)
                continue
            }
            valueLines[key] = line
            profile.valueRules[key] = rule
        }
    }

    private static func shape(of kind: String) -> FieldInfo.Shape {
        switch kind {
        case "date", "date.birth": .date
        case "time": .time
        case "age": .number
        case "place.postcode": .postcode
        case "contact.address": .address
        default: .text
        }
    }

    // MARK: Entries

    private mutating func claimEntries(_ claim: String, at line: Int, _ rule: Rule) {
        guard claim == "other-pupils" else {
            return problem(line, "no sort of entry has this name", mend: "use other-pupils")
        }
        if let before = entryLine { return overlap(line, before) }
        entryLine = line
        profile.entryRule = rule
    }

    // MARK: Facts

    private mutating func facts(_ node: Node?, _ section: String) -> [Fact] {
        var facts: [Fact] = []
        blocks(node, section, keys: ["field", "person", "answer", "label", "why"], required: ["label", "why"]) {
            file, id, found, line in
            var fact = Fact(
                id: id, label: file.text(found["label"]) ?? "", why: file.text(found["why"]) ?? "", fields: [],
                roles: [],
                answers: file.list(found["answer"]).map(\.0))
            for (claim, at) in file.list(found["field"]) {
                let fields = ProfileFile.fields(claim)
                if fields.isEmpty {
                    file.problem(at, "no field or group has this name", mend: "use a name of the field table")
                }
                fact.fields += fields
            }
            for (name, at) in file.list(found["person"]) {
                if name.contains("/") {
                    fact.people.formUnion(file.people(name, at: at))
                    continue
                }
                guard let role = Role(rawValue: name) else {
                    file.problem(
                        at, "no role has this name",
                        mend: "use \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
                    continue
                }
                fact.roles.append(role)
            }
            if fact.fields.isEmpty, fact.roles.isEmpty, fact.people.isEmpty, fact.answers.isEmpty {
                file.problem(line, "nothing could satisfy it", mend: "add `field:`, `person:` or `answer:`")
            }
            file.checkReach(of: fact, at: line)
            facts.append(fact)
        }
        return facts
    }

    // MARK: Conditions

    private mutating func checkConditions() {
        let given = Set(profile.conditions.map(\.sensitivity))
        let names = Dictionary(uniqueKeysWithValues: ProfileFile.conditionNames.map { ($0.value, $0.key) })
        for (index, rule) in profile.fieldRules.enumerated() {
            let field = Field(index: UInt16(index))
            guard let rule, rule.action != .remove, let name = names[field.info.sensitivity],
                !given.contains(field.info.sensitivity)
            else { continue }
            problem(
                fieldLines[field], "it shares `\(field.name)`, which the law lets be shared on a condition only",
                mend: "add `\(name):` under `conditions`, with its law and why, or take the field out")
        }
    }

    // MARK: Nodes

    /// Reads a section of named blocks.
    private mutating func blocks(
        _ node: Node?, _ section: String, keys: [String], required: [String]? = nil,
        each: (inout ProfileFile, String, [String: Node], Int?) -> Void
    ) {
        guard let node else { return }
        guard let mapping = node.mapping else {
            return problem(
                line(node), "`\(section)` holds no named lines", mend: "give each a name, and its keys below that")
        }
        for (key, value) in mapping {
            let at = line(key)
            guard let id = key.scalar?.string, !id.isEmpty, id.utf8.allSatisfy(ProfileFile.isNameByte) else {
                problem(at, "this is no name for a line", mend: "use small letters, digits and hyphens")
                continue
            }
            guard let block = value.mapping else {
                problem(at, "this line has no keys", mend: "put \(keys.joined(separator: ", ")) below its name")
                continue
            }
            let found = known(block, keys: keys)
            for key in required ?? keys where found[key] == nil {
                problem(at, "it has no `\(key)`", mend: "add `\(key):` with a sentence that a parent could be shown")
            }
            each(&self, id, found, at)
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    /// The values of the keys that belong here; a problem for each that does not.
    private mutating func known(_ mapping: Node.Mapping, keys: [String]) -> [String: Node] {
        var found: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, keys.contains(name) else {
                problem(line(key), "this key has no meaning here", mend: "use \(keys.joined(separator: ", "))")
                continue
            }
            found[name] = value
        }
        return found
    }

    /// The text of a scalar as it is written; nil, and a problem, where it is empty or no scalar.
    private mutating func text(_ node: Node?) -> String? {
        guard let node else { return nil }
        guard let scalar = node.scalar, !scalar.string.trimmed.isEmpty else {
            problem(line(node), "a text is wanted here", mend: "write a word or a sentence after the colon")
            return nil
        }
        return scalar.string.trimmed
    }

    /// The items of a list, or a single scalar, each with its line.
    private mutating func list(_ node: Node?) -> [(String, Int)] {
        guard let node else { return [] }
        if let scalar = node.scalar { return scalar.string.isEmpty ? [] : [(scalar.string.trimmed, line(node) ?? 0)] }
        guard let sequence = node.sequence else {
            problem(line(node), "a list is wanted here", mend: "write it in square brackets")
            return []
        }
        var items: [(String, Int)] = []
        for item in sequence {
            guard let scalar = item.scalar, !scalar.string.isEmpty else {
                problem(line(item), "a name is wanted here", mend: "write one name for each item of the list")
                continue
            }
            items.append((scalar.string.trimmed, line(item) ?? 0))
        }
        return items
    }

    private func line(_ node: Node) -> Int? { node.mark?.line }

    private func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]), Int(parts[0]) != nil
        else { return false }
        let days = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
        return (1...12).contains(month) && (1...days).contains(day)
    }
}

extension DocumentError {
    /// The line of a problem, for putting problems in the order of the file; 0 where it has none.
    fileprivate var lineNumber: Int { place.flatMap { Int($0.dropFirst("line ".count)) } ?? 0 }
}
