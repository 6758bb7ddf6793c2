import Recognisers
import Testing
import Vocabulary

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        "ring «07700 900123» now",
        "«07700900123» (mum)",
        "«07700 900 123»/«01632 960 123»",
        "«01632 960123», gran",
        "(«020 7946 0123»)",
        "«(01632) 960123»",
        "«020-7946-0123»",
        "«+44 7700 900123»",
        "«+44 (0)7700 900123»",
        "«0044 7700 900123»",
        "«01632.960.123»",
        "«01632 960123 ext 12»",
        "«01632 960123 x44»",
        "mobile «7700900123»",
        "mob: «0770 090012»",
        "«+353 20 911 0000»",
        "«+690 3679» abroad",
        "two: «07700 900123» «07700 900456»",
        "«0 7700 900 123»",
        "tel «960123»",
        "tel «960123».",
        "ring «01632 960456».",
        "please call «960456».",
        "rang «960 456», no answer",
        "ring his gran on «960456». Thanks",
        "mobile «7700900123».",
        "«(+44) 7700 900123»",
        "«077 00 90 01 23»",
    ])
    func finds(marked: String) {
        expect(marked, .phone, by: PhoneNumber.name)
    }

    @Test(arguments: [
        "+12 3456",
        "+5 and 6",
        "NHS no 0801 092 21",
        "call 999 or 111",
        "Childline 0800 1111",
        "Live Fear Free 0808 80 10 800, Forced Marriage Unit 020 7008 0151",
        "116 123 for Samaritans",
        "NSPCC 0808 800 5000",
        "101",
        "7700900123",
        "version 0.1.2.3.4",
        "paid £07700",
        "score 12-10",
        "0770",
        "certificate 001234567890",
        "1234567",
        "12 34 56",
        "007",
        "a07700900123",
        "2026 04 13 12 of them",
        "01 02 03",
        "5/10 and 24/7",
        "order 0012345",
        "£1,234 and 0.5",
        "call 3 of 4 boys",
        "call 960.456.",
        "the ring binder 960456",
        "she called. 960456",
        "rang on day 3. On 960456.",
        "call 116123.",
        "ring 96045.",
    ])
    func leaves(text: String) {
        expectNothing(text)
    }
}
