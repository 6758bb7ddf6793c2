import Judgement
import Passages
import Vocabulary

/// One document of a case as it lies on the disk.
struct CaseDocument: Sendable {
    enum Content: Sendable {
        /// Can be read as records.
        case readable(any Format)
        /// A photo, a link: withheld whole.
        case unread
    }

    /// Where to open it.
    var path: String
    /// How errors call it: the path as it was given.
    var given: String
    /// How the account calls it: the path inside the case.
    var name: String
    var content: Content

    /// How its characters are written: by its bytes, and by what it declares where its format can.
    func encoding(as format: any Format) throws(DocumentError) -> TextEncoding {
        let detected = try TextEncoding.detect(in: ByteReader(path: path, name: given))
        var first: [UInt8] = []
        _ = try ByteReader(path: path, name: given, chunkSize: 1024).readRaw(into: &first)
        return try format.encoding(declaredIn: first, detected: detected, document: given)
    }

    /// Reads every record.
    ///
    /// The record is the reader's own and is filled anew each time.
    func read(
        as format: some Format, encoding: TextEncoding, each: (borrowing Record) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        var reader = try format.reader(over: ByteReader(path: path, name: given, encoding: encoding))
        var record = Record()
        while try reader.next(into: &record) {
            if record.part != .between { try each(record) }
        }
    }

    /// Whom it names in a way that fits nobody else, and how it uses letters.
    func people(as format: any Format, encoding: TextEncoding, view: CaseView) -> Company {
        var people = Company()
        try? read(as: format, encoding: encoding) { record in
            for passage in record.passages {
                // A column of codes says nothing of the letters in notes.
                let isText = passage.shape == .prose || passage.field.info.shape == .text
                record.withText(of: passage) { view.namePeople(in: $0, countsLetters: isText, into: &people) }
            }
        }
        return people
    }

    /// Where the bytes come from.
    func source(encoding: TextEncoding) throws(DocumentError) -> ByteReader {
        try ByteReader(path: path, name: given, encoding: encoding)
    }
}
