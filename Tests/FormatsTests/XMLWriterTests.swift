import Formats
import Passages
import Testing

@Suite struct XMLWriterTests {
    static let pupil = """
        <School>
          <Pupils>
            <!-- first -->
            <Pupil id="K1" x='2'>
              <Surname>Lane</Surname>
              <DOB>2015-06-30</DOB>
              <Meals>
                <Since>2023</Since>
                <Until/>
              </Meals>
            </Pupil>
            <Pupil><DOB>2014-01-02</DOB></Pupil>
          </Pupils>
        </School>
        """

    @Test(arguments: [
        // An element out, with its line.
        (["/School/Pupils/Pupil/DOB"], "      <DOB>2015-06-30</DOB>\n"),
        // All of a container's content out: the container too, and what was empty in it.
        (
            ["/School/Pupils/Pupil/Meals/Since"],
            "      <Meals>\n        <Since>2023</Since>\n        <Until/>\n      </Meals>\n"
        ),
        (["/School/Pupils/Pupil/@id"], " id=\"K1\""), (["/School/Pupils/Pupil/@x"], " x='2'"),
        (["/School/Pupils/comment()[1]"], "    <!-- first -->\n"),
        // The last element of a record: the record.
        (["/School/Pupils/Pupil[2]/DOB"], "    <Pupil><DOB>2014-01-02</DOB></Pupil>\n"),
        // Nothing of the kind there.
        (["/School/Pupils/Pupil[3]/DOB", "/School/Pupils/Pupil/Meals/Until"], ""),
    ])
    func takesOut(paths: [String], text: String) throws {
        let written = try XMLSample.write(XMLWriterTests.pupil) { record in
            paths.flatMap { XMLSample.removing($0)(record) ?? [] }
        }
        let parts = XMLWriterTests.pupil.split(text)
        #expect(written == (text.isEmpty ? XMLWriterTests.pupil : parts.joined()))
    }

    @Test func aContainerGoesOnlyWithAllOfIt() throws {
        let text =
            "<School><Pupils><Pupil><Meals kind='free'><Since>2023</Since></Meals><DOB>2015</DOB></Pupil></Pupils></School>"
        let since = "/School/Pupils/Pupil/Meals/Since"
        #expect(
            try XMLSample.write(text, rule: XMLSample.removing(since))
                == "<School><Pupils><Pupil><Meals kind='free'></Meals><DOB>2015</DOB></Pupil></Pupils></School>")
        #expect(
            try XMLSample.write(text, rule: XMLSample.removing(since, "/School/Pupils/Pupil/Meals/@kind"))
                == "<School><Pupils><Pupil><DOB>2015</DOB></Pupil></Pupils></School>")
    }

    @Test func aRecordIsDroppedWithItsLine() throws {
        let written = try XMLSample.write(XMLWriterTests.pupil) { record in
            record.withPath("/School/Pupils/Pupil[2]/DOB") ? nil : []
        }
        #expect(written == XMLWriterTests.pupil.split("    <Pupil><DOB>2014-01-02</DOB></Pupil>\n").joined())
    }

    @Test func droppingEverythingLeavesTheContainers() throws {
        #expect(
            try XMLSample.write("<School a='1'><Header><Sent>x</Sent></Header>t<Pupils b='2'/></School>") { _ in nil }
                == "<School><Header></Header></School>")
        #expect(
            try XMLSample.write(XMLWriterTests.pupil) { _ in nil } == "<School>\n  <Pupils>\n  </Pupils>\n</School>")
    }

    @Test(arguments: [
        ("<Notes>To Lane &amp; Co</Notes>", "Lane", "R&D <x>", "<Notes>To R&amp;D &lt;x&gt; &amp; Co</Notes>"),
        ("<Notes>O&apos;Neill came</Notes>", "O'Neill", "Pupil B", "<Notes>Pupil B came</Notes>"),
        ("<Notes>L<![CDATA[an]]>e came</Notes>", "Lane", "Pupil B", "<Notes>Pupil B<![CDATA[]]> came</Notes>"),
        ("<Notes><![CDATA[a Lane b]]></Notes>", "Lane", "Pupil B", "<Notes><![CDATA[a Pupil B b]]></Notes>"),
        ("<Notes><![CDATA[a ]]x> b]]></Notes>", "x", "", "<Notes><![CDATA[a ]] > b]]></Notes>"),
        ("<Notes>&#76;ane&#x20;A</Notes>", "Lane ", "", "<Notes>A</Notes>"),
        ("<Notes n=\"Lane\">x</Notes>", "Lane", "\"it's\"", "<Notes n=\"&quot;it&apos;s&quot;\">x</Notes>"),
        ("<Odd><a>An</a><b>Lane</b></Odd>", "An Lane", "Pupil B", "<Odd><a>Pupil B</a><b></b></Odd>"),
        ("<Notes>x<!-- Lane--></Notes>", "Lane", "a--b-", "<Notes>x<!-- a- -b- --></Notes>"),
        ("<Notes>x<!--a-Lane-b--></Notes>", "Lane", "", "<Notes>x<!--a- -b--></Notes>"),
        ("<Notes>x<?do Lane?></Notes>", "Lane", "a?>b", "<Notes>x<?do a? >b?></Notes>"),
        ("<Notes>Lanes</Notes>", "Lanet", "Pupil B", "<Notes>Lanes</Notes>"),
    ])
    func replaces(inside: String, old: String, new: String, expected: String) throws {
        func whole(_ inside: String) -> String { "<School><Pupils><Pupil>\(inside)</Pupil></Pupils></School>" }
        #expect(try XMLSample.write(whole(inside), rule: XMLSample.replacing(old, with: new)) == whole(expected))
    }

    @Test(arguments: 0..<400)
    func whateverIsCutTheResultIsWellFormed(seed: Int) throws {
        var random = Steps(state: UInt64(seed) &* 2_654_435_761 &+ 1)
        let sample = seed % 2 == 0 ? XMLFidelityTests.nasty : XMLFidelityTests.unmapped
        // `write` reads the result again.
        _ = try XMLSample.write(sample) { record in
            if random.next(8) == 0 { return nil }
            var edits: [Edit] = []
            for (index, passage) in record.passages.enumerated() where random.next(2) == 0 {
                let count = passage.text.count
                let from = random.next(count + 1)
                var range: Range<Int>? = from..<(from + random.next(count - from + 1))
                // Cuts fall between characters, as every rule's do.
                let text = record.text(of: passage)
                if let found = range {
                    let inside = [found.lowerBound, found.upperBound].contains { $0 < count && text[$0] & 0xC0 == 0x80 }
                    if inside || random.next(4) == 0 { range = nil }
                }
                let replacement: Replacement =
                    random.next(2) == 0 ? .nothing : .text(["]", "-", "?", "<&>"][random.next(4)])
                edits.append(Edit(passage: index, range: range, replacement: replacement, reason: XMLSample.reason))
            }
            return edits
        }
    }
}

/// Numbers that look drawn by lot and are the same each time.
struct Steps {
    var state: UInt64
    mutating func next(_ below: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % below
    }
}

extension Record {
    fileprivate func withPath(_ path: String) -> Bool { passages.contains { place(of: $0) == .node(xpath: path) } }
}

extension String {
    /// The parts around each place where these letters stand.
    fileprivate func split(_ letters: String) -> [String] {
        guard !letters.isEmpty else { return [self] }
        var parts = [""]
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(letters) {
                parts.append("")
                rest = rest.dropFirst(letters.count)
            } else {
                parts[parts.count - 1].append(rest.removeFirst())
            }
        }
        return parts
    }
}
