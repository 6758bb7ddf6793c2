import People
import Testing

/// Names that are words in messages and in notes without capitals, where only the grammar around them tells.
@Suite struct MatcherSmallLettersTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Can", "Yıldırım", also: ["Canny"]), Cast.person("Will", "Tomlin"),
            Cast.person("May", "Garrod"),
            Cast.person("Grace", "Okoro"), Cast.person("Rose", "Aldous"), Cast.person("Hope", "Pryce"),
            Cast.person("Liban", "Guled"),
        ]))

    @Test(arguments: [
        // Who speaks.
        "[14:02] «can»: u coming~[14:03] «liban»: no", "31/05 21:02  «may»: hi", "«will»: where r u~«liban»: bus stop",
        "me: u ok~«hope»: no", "12 may: review, 14 may: panel", "mark: 7/10~hope: to do better", "can: tins only",
        "things we need: can: one, bag: two", "plan of may: rest",
        // What is no verb behind a modal.
        "she said «can» is the one who comes to tell her when to go", "he said «can» tells him your sister pays me",
        "cried because «will» was there and «may» had gone", "i dont know why «can» asked her",
        "she said can you believe it and if i can just do two more", "he said can i go and can we talk",
        "i think will also needs help but will never said", "she said can he come", "asked when can she start",
        "he said can say what he likes", "i know may need help", "they said will need time",
        "she said may feed the cat",
        // What follows a pronoun in no question.
        "«can» i dont want to", "«will» u are dead", "can i go", "can u come out", "will you be there", "may i have it",
        "«can» im cold", "will its owner come", "can dad come",
        "told «can» to wait outside", "hit «will» off his bike", "with «can» yr 11", "told can be moved",
        "those i met can ring",
        // Called to, or said who it is.
        "im cold «canny» pls ring me", "stop «grace» please stop it", "he likes «grace» the ta, not sir",
        "u can n u will", "not with the best grace the ta could find", "good grace pleases her",
        "«hope» wont talk. «rose» here now, shaking", "the price rose here again and rose here too",
        // What is left of a verb or of a possessive.
        "it was cracked so can\u{2019}t read it", "you can't come, can't you", "«can»'s bag is here",
        "«Will»'s dad can't come",
        "In with me P4. Can he say who? He can not.", "Room 4. Will they ring back?", "Sat in P4. «Will» was late.",
        "Can «Will» have choir still?", "«Can» said so. Can he come?", "«Can» will ring them.",
        "«Grace» is what the children call her.", "Grace is what we need.",
    ])
    func tellsNameFromWord(marked: String) {
        let marked = String(marked.map { $0 == "~" ? "\n" : $0 })
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }
}
