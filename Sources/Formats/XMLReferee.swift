import CReferee
import Passages

/// libxml2 as the referee of well-formedness: sees a document's raw bytes and refuses what is no sound XML.
///
/// Small chunks are gathered first, so that its verdict does not hang on where a chunk ends.
final class XMLReferee {
    private let document: String
    private let referee: OpaquePointer
    private var gathered: [UInt8] = []
    private var hasFed = false
    private static let enough = 4096

    init(document: String) throws(DocumentError) {
        self.document = document
        guard let made = referee_new() else {
            throw DocumentError(
                document, "there is no memory left to read it", mend: "close other programs and run again")
        }
        referee = made
    }

    deinit { referee_free(referee) }

    /// Throws where the bytes so far cannot begin a well-formed document.
    func look(at chunk: UnsafeRawBufferPointer) throws(DocumentError) {
        if gathered.isEmpty, chunk.count >= XMLReferee.enough {
            hasFed = true
            return try settle(referee_feed(referee, chunk.baseAddress, chunk.count))
        }
        gathered.append(contentsOf: chunk)
        if gathered.count >= XMLReferee.enough { try release() }
    }

    /// Throws where the document ends too early.
    ///
    /// A document without a byte is empty, and that is no damage.
    func finish() throws(DocumentError) {
        if gathered.isEmpty, !hasFed { return }
        try release()
        try settle(referee_finish(referee))
    }

    private func release() throws(DocumentError) {
        let verdict = gathered.withUnsafeBytes { referee_feed(referee, $0.baseAddress, $0.count) }
        gathered.removeAll(keepingCapacity: true)
        hasFed = true
        try settle(verdict)
    }

    private func settle(_ verdict: referee_verdict) throws(DocumentError) {
        let line = referee_line(referee)
        let column = referee_column(referee)
        let place: String? = line < 1 ? nil : column < 1 ? "line \(line)" : "line \(line), column \(column)"
        switch verdict {
        case REFEREE_FINE: return
        case REFEREE_DOCTYPE: throw XMLTrouble.doctype.error(in: document, at: place)
        case REFEREE_TOO_LARGE: throw XMLTrouble.tooLarge.error(in: document, at: place)
        case REFEREE_CHARACTER: throw XMLTrouble.character.error(in: document, at: place)
        default: throw XMLTrouble.malformed.error(in: document, at: place)
        }
    }
}

/// Why an XML document is not read.
enum XMLTrouble: Sendable {
    case malformed, doctype, tooDeep, tooLarge, character

    func error(in document: String, at place: String?) -> DocumentError {
        switch self {
        case .malformed:
            DocumentError(
                document, at: place, "it is not well-formed XML", mend: "export it again from the program that made it")
        case .doctype:
            DocumentError(
                document, at: place, "it has a document type declaration (DOCTYPE), which winnow refuses",
                mend: "take the declaration out, or export it again without one")
        case .tooDeep:
            DocumentError(
                document, at: place, "its elements are nested more than \(XMLScan.depthLimit) deep",
                mend: "export it again from the program that made it")
        case .tooLarge:
            DocumentError(
                document, at: place, "one element, text or tag is too large (a record may have up to 64 MB)",
                mend: "export fewer people or less text to a record")
        case .character:
            DocumentError(
                document, at: place, "it holds a character that XML or its encoding does not have",
                mend: "export it again from the program that made it")
        }
    }
}
