import CReferee
import Formats
import Passages
import Testing

@Suite(.serialized) struct XMLDamageTests {
    private func trouble(_ bytes: [UInt8], encoding: TextEncoding = .utf8, chunk: Int = 1 << 18) -> DocumentError? {
        do throws(DocumentError) {
            _ = try XMLSample.write(bytes, encoding: encoding, chunk: chunk) { _ in [] }
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        " ", "text", "<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "<a/>text", "<a>&nope;</a>", "<a>&</a>",
        "<a>&#0;</a>",
        "<a b=c/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a>\u{0}</a>", "<a>]]></a>", "<a><!-- -- --></a>",
        "<a><!-- </a>",
        "<a><![CDATA[ </a>", "<a><?xml version='1.0'?></a>", " <?xml version='1.0'?><a/>", "<a", "<", "<a></a", "</a>",
        "<1/>",
        "<a>&#xD800;</a>", "<a b/>", "<a/", "<!-- only -->",
    ])
    func isRefused(text: String) {
        for chunk in [1, 3, 1 << 18] {
            let found = trouble(Array(text.utf8), chunk: chunk)
            #expect(found != nil)
            #expect(found?.document == "sample.xml")
        }
    }

    @Test func invalidBytesAreRefused() {
        for bytes: [UInt8] in [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE9], [0xE0, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
        ] {
            #expect(trouble(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
        }
        #expect(trouble(Array("<a>Zoë</a>".utf8)) == nil)
    }

    @Test func thePlaceIsGiven() {
        #expect(trouble(Array("<a>\n  <b>\n</a>".utf8))?.place?.hasPrefix("line 3, column ") == true)
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'http://192.0.2.1/a.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://192.0.2.1/x'> %x;]><a/>",
        "<!DOCTYPE a [<!ENTITY a0 'ha'><!ENTITY a1 '&a0;&a0;&a0;&a0;&a0;'><!ENTITY a2 '&a1;&a1;&a1;&a1;&a1;'>]><a>&a2;</a>",
    ])
    func aDoctypeIsRefusedAndFetchesNothing(text: String) {
        for chunk in [1, 7, 1 << 18] {
            #expect(trouble(Array(text.utf8), chunk: chunk)?.problem.contains("DOCTYPE") == true)
        }
        #expect(referee_external_loads() == 0)
    }

    @Test func quadraticEntitiesAreRefused() {
        let text =
            "<!DOCTYPE a [<!ENTITY x '" + String(repeating: "x", count: 100_000) + "'>]><a>"
            + String(repeating: "&x;", count: 30_000) + "</a>"
        #expect(trouble(Array(text.utf8))?.problem.contains("DOCTYPE") == true)
    }

    @Test(arguments: [10_000, 257])
    func deepNestingIsRefused(depth: Int) {
        let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        #expect(trouble(Array(text.utf8))?.problem.contains("nested") == true)
        let known = "<School><Pupils><Pupil><Odd>" + text + "</Odd></Pupil></Pupils></School>"
        #expect(trouble(Array(known.utf8))?.problem.contains("nested") == true)
    }

    @Test func nestingUpToTheLimitIsRead() {
        let text = String(repeating: "<a>", count: 250) + "x" + String(repeating: "</a>", count: 250)
        #expect(trouble(Array(text.utf8)) == nil)
    }

    @Test func aHugeTextIsRefused() {
        let text =
            Array("<School><Pupils><Pupil><Notes>".utf8) + [UInt8](repeating: 0x61, count: 70 << 20)
            + Array("</Notes></Pupil></Pupils></School>".utf8)
        #expect(trouble(text)?.problem.contains("64 MB") == true)
    }

    @Test func noWordOfTheDocumentIsInAnError() {
        for text in [
            "<Okafor></Lane>", "<a>&Okafor;</a>", "<a Okafor=x/>", "<?xml version='1.0' encoding='Okafor'?><a/>",
        ] {
            let found = trouble(Array(text.utf8))
            #expect(found != nil)
            #expect("\(String(describing: found))".contains("Okafor") == false)
        }
    }

    @Test(arguments: 0..<300)
    func damageIsRefusedOrComesBack(seed: Int) {
        var random = Steps(state: UInt64(seed) &* 88_172_645_463_325_252 &+ 7)
        var bytes = Array((seed % 3 == 0 ? XMLFidelityTests.unmapped : XMLFidelityTests.nasty).utf8)
        let letters = Array("<>&;/!?-]['\" a".utf8)
        if seed % 4 == 0 { bytes.removeLast(random.next(bytes.count)) }
        for _ in 0..<(seed % 5) {
            guard !bytes.isEmpty else { break }
            let at = random.next(bytes.count)
            switch random.next(3) {
            case 0: bytes[at] = UInt8(random.next(256))
            case 1: bytes.remove(at: at)
            default: bytes.insert(letters[random.next(letters.count)], at: at)
            }
        }
        let chunk = [1, 5, 1 << 18][seed % 3]
        do throws(DocumentError) {
            let written = try XMLSample.write(bytes, chunk: chunk) { _ in [] }
            #expect(written == bytes)
            // Whatever is cut out of it, nothing crashes.
            _ = try XMLSample.write(bytes, chunk: chunk) { record in
                record.passages.indices.map {
                    Edit(passage: $0, range: nil, replacement: .nothing, reason: XMLSample.reason)
                }
            }
        } catch {
            #expect(!error.problem.isEmpty && !error.mend.isEmpty)
        }
    }

    @Test(
        arguments: [
            ("<?xml version='1.0' encoding='UTF-8'?><a/>", TextEncoding.utf8, TextEncoding.utf8),
            ("<?xml version=\"1.0\" encoding = \"iso-8859-1\" ?><a/>", .utf8, .latin1),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .windows1252, .latin1),
            ("<?xml version='1.0' encoding='Windows-1252'?><a/>", .windows1252, .windows1252),
            ("<?xml version='1.0' encoding='us-ascii'?><a/>", .utf8, .utf8), ("<a encoding='x'/>", .utf8, .utf8),
            ("<?xml version='1.0' encoding='UTF-8'?><a/>", .utf8WithMark, .utf8WithMark), ("<a/>", .utf8, .utf8),
            // Contradictions, and what nobody reads.
            ("<?xml version='1.0' encoding='UTF-8'?><a/>", .windows1252, nil), ("<a/>", .windows1252, nil),
            ("<?xml version='1.0' encoding='UTF-16'?><a/>", .utf8, nil),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .utf8WithMark, nil),
            ("<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>", .utf8, nil),
        ] as [(String, TextEncoding, TextEncoding?)])
    func theDeclarationIsHeard(text: String, detected: TextEncoding, expected: TextEncoding?) {
        let first = detected.mark + Array(text.utf8)
        let found = try? XMLFormat.encoding(declaredIn: first, detected: detected, document: "sample.xml")
        #expect(found == expected)
    }
}
