import Formats
import Passages
import Testing

@Suite struct XMLFidelityTests {
    static let samples: [(name: String, text: String)] = [
        ("known schema", nasty),
        ("no map", unmapped),
        ("windows line ends", nasty.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")),
        ("no final line end", "<School><Pupils/></School>"),
        ("root only", "<a/>"), ("root with text", "<a>Zoë</a>"), ("spaces around", "\n\n <a> </a> \n\n"),
        ("old Mac line ends", "<School>\r <Pupils>\r </Pupils>\r</School>\r"),
    ]

    static let nasty = """
        <?xml version="1.0"?>
        <?xml-stylesheet href='x.xsl' ?>
        <!-- before -->
        <School xmlns="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" term='Spring'>
          <Header>
            <Sent  >2026-04-17</Sent  >
            <Supplier/>
            <Odd kind="a&amp;b &gt; c">one <b>two</b> three<!-- in --><?do it?></Odd>
          </Header>stray &amp; text<![CDATA[ <raw> ]]>
          <Pupils count="2">
            <Pupil id="K101200726015"
                   note = 'it&apos;s "so"'>
              <Surname>O&apos;Néill &#x1F642;</Surname>
              <Forename><![CDATA[Zoë]]></Forename>
              <!-- on a line of its own -->
              <DOB>2015-06-30</DOB> <!-- behind --><?p?>
              <Notes>
                 Two
                 lines &lt;here&gt; <![CDATA[a ]] b > ]]]]><![CDATA[>]]>
              </Notes>
              <Meals><Since></Since></Meals>
              <Unknown><x:deep xmlns:x="urn:y" x:a="1"><x:er/></x:deep>tail</Unknown>
              loose <Contacts>
                <Contact><Surname>Lane</Surname></Contact><Contact/>
              </Contacts>
            </Pupil>
            <!-- between pupils -->
            <Pupil/>
          </Pupils>
        </School>
        <!-- after --><?end?>

        """
    static let unmapped = """
        <export made="today"><people>
          <person role="x"><surname>Lane</surname><forename>Curtis</forename><dob>2015-02-11</dob></person>
          <person><surname>Nowak</surname><guardian><name>Ewa Nowak</name></guardian></person>
        </people><total>2</total></export>
        """

    @Test(
        arguments: samples.map(\.name), [TextEncoding.utf8, .utf8WithMark, .utf16LE, .utf16BE, .latin1, .windows1252])
    func comesBackAsItWas(name: String, encoding: TextEncoding) throws {
        let text = try #require(XMLFidelityTests.samples.first { $0.name == name }).text
        let bytes = try XMLFidelityTests.encode(text, encoding)
        for chunk in [1, 2, 3, 4, 5, 6, 7, 64, 1 << 18] {
            let written = try XMLSample.write(bytes, encoding: encoding, chunk: chunk) { _ in [] }
            #expect(written == bytes, "chunks of \(chunk)")
        }
    }

    @Test(arguments: samples.map(\.name))
    func readsTheSameInAnyChunks(name: String) throws {
        let text = try #require(XMLFidelityTests.samples.first { $0.name == name }).text
        let whole = try XMLSample.passages(text)
        for chunk in 1...7 { #expect(try XMLSample.passages(text, chunk: chunk) == whole) }
    }

    /// The text in this encoding, with a declaration where it needs one.
    static func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
        var text = text
        if encoding == .latin1 || encoding == .windows1252 {
            let name = encoding == .latin1 ? "ISO-8859-1" : "windows-1252"
            let declaration = "<?xml version=\"1.0\" encoding=\"\(name)\"?>"
            if let end = text.range(of: "?>"), text.hasPrefix("<?xml ") {
                text = declaration + text[end.upperBound...]
            } else {
                text = declaration + text.drop { $0.isWhitespace }
            }
        } else if !text.hasPrefix("<?xml ") {
            text = String(text.drop { $0.isWhitespace })
        }
        var writer = ByteWriter(name: "sample.xml", encoding: encoding)
        try writer.write(Array(text.utf8))
        try writer.flush()
        return writer.written
    }
}

extension String {
    /// Where these letters stand first.
    fileprivate func range(of letters: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(letters) }.map { $0..<index($0, offsetBy: letters.count) }
    }
}
