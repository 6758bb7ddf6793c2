import Recognisers
import Testing
import Vocabulary

/// What other recognisers are known to miss, to cut wrongly or to take for something, in rows of our own.
///
/// Presidio's tables for the United Kingdom were read for the forms that they hold: NHS numbers, national insurance numbers,
/// postcodes, passports, driver numbers, plates; e-mail, IBAN, card, IP address, URL, date and phone of all countries.
@Suite struct PeersTests {
    @Test(
        arguments: [
            ("NHS «999-012-3454»", Kind.nhs), ("«999 012 3454»", .nhs), ("NHS «999.012.3454»", .nhs),
            ("nhs «9990123454»", .nhs), ("«AA 12 34 56 B»", .nino), ("ni «hh 01 02 03 d»", .nino),
            ("«tw987654a»", .nino),
            ("nino: «PR 123612C»", .nino), ("my National Insurance Number «YZ 61 48 68 B»", .nino),
            ("NINO «QQ 12 34 56 C»", .nino), ("«M1 1AA»", .postcode), ("«M60 1NW»", .postcode),
            ("«CR2 6XH»", .postcode),
            ("«DN55 1PT»", .postcode), ("«W1A 1HQ»", .postcode), ("«EC1A  1BB»", .postcode), ("«ec1a1bb»", .postcode),
            ("passport «AB1234567»", Kind("id.passport")), ("passport no «123456789»", Kind("id.passport")),
            ("«OKAFO 860112 J99AB»", Kind("id.driving")), ("«AB51 ABC»", Kind("id.vehicle")),
            ("«BD12XYZ»", Kind("id.vehicle")), ("«01632 960123»", .phone), ("«0113 496 0123»", .phone),
            ("«+44 20 7946 0123»", .phone), ("«+44 7700 900123»", .phone), ("«07700900123»", .phone),
            ("on «3 March 2026»", .date), ("the «3rd March»", .date), ("in «March 2026»", .date),
            ("«03/03/2026»", .date), ("«info@example.com»", .email), ("«GB82 WEST 1234 5698 7654 32»", Kind("id.iban")),
            ("card «4000 0000 0000 0002»", Kind("id.card")), ("«192.0.2.1»", Kind("id.ip")),
            ("«2001:db8::8a2e:370:7334»", Kind("id.ip")), ("«https://www.example.com/a?b=c»", .online),
            ("🙂 «NR32 9ZZ» 🙂", .postcode),
        ] as [(String, Kind)])
    func finds(marked: String, kind: Kind) {
        expect(marked, kind)
    }

    /// A passing check digit alone is no NHS number, three letters are no plate, and log words are nobody's number.
    @Test(arguments: [
        "9990123454", "999 012 3452 of them", "K1 RED", "M1 TOP", "AA 12 34 56 H", "FQ 00 00 00 C", "BG123612A",
        "UV 98 76 54 B", "123456789", "AB1234567", "M1 1A", "QV1 1AA", "ERROR 404 at line 12", "4000000000000003",
        "GB82", "info@", "256.1.1.1", "version 1.2.3.4", "36 of 42", "Y6", "FSM 6", "CP 1", "PP 12",
        "v2.10.3", "room 101", "24/7", "A4 2 sheets", "3 x 4 = 12", "0.5 of 1.5", "ISBN 9780", "300 000 000 of 12",
        "no. 7 of 11", "P3 and P4", "score 21-19", "0 of 10", "COVID 19", "KS2 SATs",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
