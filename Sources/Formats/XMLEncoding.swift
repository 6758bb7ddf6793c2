package import Passages

extension XMLFormat {
    /// The encoding to read a document in: what its XML declaration says, so long as its bytes agree; UTF-8 where it says
    /// nothing.
    ///
    /// Source: W3C, "Extensible Markup Language (XML) 1.0", section 4.3.3 and appendix F.
    ///
    /// - Parameters:
    ///   - firstBytes: the raw beginning of the document, 1,024 bytes or all of it.
    ///   - detected: what the bytes look like, all of them seen.
    ///   - document: how errors call it.
    /// - Returns: the encoding for the reader, with or without a byte order mark as the document has it.
    /// - Throws: where the declaration and the bytes contradict each other, or nobody reads the encoding.
    package static func encoding(
        declaredIn firstBytes: [UInt8], detected: TextEncoding, document: String
    ) throws(DocumentError) -> TextEncoding {
        let declared = declaredEncoding(in: firstBytes, detected: detected)
        let contradiction = DocumentError(
            document, at: "line 1", "its XML declaration names another encoding than the one it is written in",
            mend: "export it again from the program that made it")
        switch declared {
        case nil:
            // XML without a declaration is UTF-8 or UTF-16, whatever else its bytes would pass for.
            if detected == .windows1252 || detected == .latin1 {
                throw XMLTrouble.character.error(in: document, at: nil)
            }
            return detected
        case "utf-8", "utf8", "us-ascii", "ascii":
            // A byte order mark for UTF-16 outranks the words: programs write one and forget the other.
            if detected == .windows1252 || detected == .latin1 {
                throw XMLTrouble.character.error(in: document, at: nil)
            }
            return detected
        case "utf-16", "utf-16le", "utf-16be", "ucs-2", "iso-10646-ucs-2":
            guard detected.isUTF16 else { throw contradiction }
            return detected
        case "iso-8859-1", "iso_8859-1", "latin1", "latin-1", "l1":
            guard !detected.isUTF16, detected != .utf8WithMark else { throw contradiction }
            return .latin1
        case "windows-1252", "cp1252":
            guard !detected.isUTF16, detected != .utf8WithMark else { throw contradiction }
            return .windows1252
        default:
            throw DocumentError(
                document, at: "line 1", "its XML declaration names an encoding that winnow does not read",
                mend: "save it as UTF-8 and run again")
        }
    }

    /// The name in the XML declaration, lower case; nil where there is none.
    private static func declaredEncoding(in firstBytes: [UInt8], detected: TextEncoding) -> String? {
        var bytes = firstBytes.dropFirst(detected.mark.count).prefix(1024).map { $0 }
        if detected.isUTF16 { bytes.removeAll { $0 == 0 } }
        guard bytes.starts(with: Array("<?xml".utf8)), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let words = Array("encoding".utf8)
        var at = 5
        while at + words.count < end, !bytes[at..<end].starts(with: words) { at += 1 }
        at += words.count
        while at < end, XMLScan.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
        guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else { return nil }
        let quote = bytes[at]
        let name = bytes[(at + 1)..<end].prefix { $0 != quote }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}

extension XMLFormat {
    package func encoding(
        declaredIn first: [UInt8], detected: TextEncoding, document: String
    ) throws(DocumentError) -> TextEncoding {
        try Self.encoding(declaredIn: first, detected: detected, document: document)
    }
}
