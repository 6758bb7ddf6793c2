import Passages
import People
import Support
import Testing
import Vocabulary

/// Listed people of every tradition, in the ways that notes, lists, mail and messages write them.
///
/// All of them are invented. `~` stands for a line end.
@Suite struct MatcherTraditionsTests {
    static let matcher = PeopleMatcher(
        people: Cast.numbered([
            Cast.person("Amelia", "Okafor-Lane", middle: "Rose", role: .subject, also: ["Millie"]),
            Cast.person("Jayden", "Carter"), Cast.person("Kayleigh", "Carter", role: .sibling),
            Cast.person("Sunil", "Kumar"), Cast.person("Harpreet", "Kaur", role: .parent),
            Cast.person("Gurpreet", "Dhillon", middle: "Singh"),
            Cast.person("Wei", "Zhang"), Cast.person("Xiaoling", "Chen", role: .parent),
            Cast.person("Chi Ming", "Wong"), Cast.person("Ji-woo", "Park"),
            Cast.person("Yusuf", "al-Rashid", middle: "Abdul"), Cast.person("Layla", "El Masri"),
            Cast.person("Abd al-Rahman", "Saleh"),
            Cast.person("İpek", "Işık"), Cast.person("Çağla", "Şimşek"),
            Cast.person("Łucja", "Świątek"), Cast.person("Mirosława", "Dąbrowska", role: .parent),
            Cast.person("Ștefania", "Ţurcanu"), Cast.person("Muhammad", "Malik", middle: "Bilal"),
            Cast.person("Oluwadamilola", "Ogunleye"), Cast.person("Chukwuebuka", "Nwosu"),
            Cast.person("Akosua", "Boateng"), Cast.person("Hoodo", "Warsame", middle: "Cali"),
            Cast.person("Tewodros", "Gebremedhin"), Cast.person("Rodrigo", "Villanueva", also: ["Jun-Jun"]),
            Cast.person("Maria Clara", "dela Cruz"), Cast.person("Tiago", "dos Santos", middle: "Miguel"),
            Cast.person("Inés", "Fernández Ruiz"), Cast.person("Oleksandra", "Shevchuk", middle: "Ivanivna"),
            Cast.person("Dmytro", "Bondarenko"), Cast.person("Nikolaos", "Vasilakis"),
            Cast.person("Dimitrina", "Ilieva"), Cast.person("Rivka", "Feldman"),
            Cast.person("Aoibhínn", "Ó Dálaigh"), Cast.person("Seán", "Mac Giolla Bhríde"),
            Cast.person("Llinos", "ap Gwilym"), Cast.person("Ruairidh", "MacAskill"),
            Cast.person("Siobhán", "O'Dwyer", role: .parent), Cast.person("John-Paul", "McDonagh"),
            Cast.person("Marlon", "St John"), Cast.person("Anneke", "van der Velde", role: .professional),
            Cast.person("Reza", "Karimzadeh"), Cast.person("Azad", "Khoshnaw"),
            Cast.person("Thị Hoa", "Trần"), Cast.person("Haruto", "Yamamoto"),
            Cast.person("Priya", "Raghunathan", middle: "V"), Cast.person("Tanvi", "Patel", also: ["Tanu"]),
        ]))

    @Test(arguments: [
        // Lists and headings.
        "Present: «A Okafor-Lane», «J. Carter», «S. Kumar»",
        "Apologies: «Carter, J»; «Kumar, Sunil»",
        "«OKAFOR-LANE, Amelia» 6B~«CARTER, Jayden» 6B~«KUMAR, Sunil» 5A",
        "«Okafor-Lane, Amelia Rose» (Y6)",
        "«Zhang Wei», «Wei Zhang», «ZHANG Wei», «Zhang, Wei»",
        "«Amelia O-L» and «Jayden C»",
        "«Amelia O.» and «Jayden C.» were there",
        "1. «Jayden» 2. «Sunil» 3. «Wei»",
        "«Jayden»/«Sunil» both out of class",
        "«Jayden»&«Sunil» both out of class",
        "*«Jayden»* was **«Sunil»**'s partner",
        "#«Jayden» #bully",
        // Mail.
        "To: «Xiaoling Chen» <«xchen»@example.org>",
        "> «Jayden» hit me, she wrote~>> «Sunil» too",
        "Dear «Mrs Kaur»,~~«Harpreet»",
        "cc «kumar.sunil»@pupils.example.sch.uk",
        "sent from «jayden.carter»21@pupils.example.sch.uk",
        // Messages and speech.
        "JAYDEN U DEAD".replacing("JAYDEN", with: "«JAYDEN»"),
        "omg «jayden» hit «sunil» lol",
        "\"«Jayden»!\" she shouted. \"«Sunil»?\"",
        "CP: was it «Jayden»? Child: no, «Sunil».",
        "she spelt it J-A-Y-D-E-N".replacing("J-A-Y-D-E-N", with: "«J-A-Y-D-E-N»"),
        "it is S U N I L".replacing("S U N I L", with: "«S U N I L»"),
        "user «CarterJ»19, «jcarter»3 and «jayden_c»",
        "@«jaydencarter» and @«sunil_07»",
        // Possessives and families.
        "«Jaydens» bag; «Jayden»’s phone; «Jayden»' mum; «JAYDEN»'S coat".replacing("«Jaydens»", with: "«Jayden»s"),
        "the «Carters» and the «Kumars» came",
        "the «Carter» boys, the «Carter» family, «Carter» siblings",
        "«Carter» (J) and «Carter» (K)",
        // Broken over lines, invisible characters, slips.
        "it was «Amelia~Okafor-Lane» again",
        "it was «Amelia Okafor-~Lane» again",
        "it was «Am\u{200B}elia» and «Jay\u{AD}den»",
        "«Jayde», «Jaydenn», «Jaydne» and «Ameila»",
        // Names between that nobody listed.
        "«Jayden Marcus Carter» and «Sunil Dev Raj Kumar» ran",
        "«Jayden» Hit «Carter». «Jayden» and «Carter»",
        // Traditions.
        "«S Kumar», «S. Kumar» and «Kumar S»",
        "«Gurpreet Singh Dhillon», «Gurpreet Singh», «Gurpreet Dhillon»",
        "«Mrs Kaur» rang",
        "«Chen Xiaoling» and «Mrs Chen»",
        "«Wong Chi Ming», «Chi-Ming Wong», «Chi Ming»",
        "«Park Ji-woo», «Jiwoo Park», «Ji Woo»",
        "«Yusuf Al Rashid», «Yusuf Alrashid», «Mr Al-Rashid», «Yusuf Rashid»",
        "«Layla Elmasri», «Layla El-Masri», «Layla Al Masri»",
        "«Abd al-Rahman Saleh», «Abdul Rahman Saleh», «Abdulrahman Saleh», «Abdel Rahman»",
        "«Ipek Isik», «İPEK IŞIK», «ipek ışık», «IPEK ISIK»",
        "«Cagla Simsek», «ÇAĞLA ŞİMŞEK»",
        "«Lucja Swiatek», «ŁUCJA ŚWIĄTEK»",
        "«Pani Dąbrowska» rang".replacing("«Pani Dąbrowska»", with: "«Pani Dąbrowska»"),
        "«Mrs Dabrowski» rang",
        "«Stefania Turcanu», «Ştefania Țurcanu»",
        "«Bilal Malik», «M Bilal Malik», «Muhammad B Malik», «Bilal»",
        "«Dami», «Lola», «Damilola»",
        "«Ebuka», «Chukwuebuka»",
        "«Hoodo Cali Warsame», «Hoodo Cali»",
        "«Tedros» is «Tewodros»".replacing("«Tedros» is ", with: ""),
        "«Jun-Jun», «jun jun» and «Rodrigo»",
        "«Maria Clara», «Maria», «Clara», «Dela Cruz», «Miss Cruz»",
        "«Tiago Santos», «Tiago Miguel dos Santos», «Dos Santos»",
        "«Inés Fernández», «Ines Ruiz», «Ms Fernandez»".replacing(", «Ms Fernandez»", with: ""),
        "«Sasha Shevchuk», «Oleksandra Ivanivna», «Shevchuk Oleksandra Ivanivna»",
        "«Dima» and «Bondarenko D»",
        "«Nikos Vasilakis»",
        "«Rivky» and «Rivka Feldman»",
        "«Aoibhinn O Dalaigh», «Aoibhinn O'Dalaigh»",
        "«Sean Mac Giolla Bhride»",
        "«Llinos Gwilym»",
        "«Ruairidh McAskill», «Rory MacAskill», «Mac Askill»",
        "«Siobhan ODwyer», «Mrs O’Dwyer», «Shiv»",
        "«John Paul McDonagh», «John-Paul», «JohnPaul Macdonagh»",
        "«Marlon St. John», «Marlon St John», «St John»",
        "«Anneke van der Velde», «Ms Van Der Velde», «A vd Velde»".replacing(", «A vd Velde»", with: ""),
        "«Trần Thị Hoa», «Tran Thi Hoa», «Hoa Tran»",
        "«Yamamoto Haruto», «Haruto-kun»".replacing("«Haruto-kun»", with: "«Haruto»-kun"),
        "«Tanu» and «Tanvi P»",
    ])
    func findsThem(row: String) {
        let marked = row.replacing("~", with: "\n")
        #expect(Cast.marked(Self.matcher, marked) == marked)
    }

    /// Words beside which nobody is meant.
    @Test(arguments: [
        "A park near the school; a cater assistant came.",
        "The rose bush, the lane and the car park.",
        "Send the form to the LA by Friday; DA discussed; CP plan in place.",
        "We are here at 6 p.m. in the main hall, i.e. the new one.",
        "He sat on the carter bar.",
        "The chi square test.",
        "Mass at St Mary's, then John Lewis for shoes.",
        "Reading: Paddington, The Hobbit, Wonder.",
        "She can sing and dance; a santa hat.",
        "There was a malik of the village, I am told.",
        "Class: Kestrels. Room: 12. Staff: full.",
        "P3 maths, P4 English, tutor time, break duty.",
        "sim card, sun cream, sum of ten, ran home, was sad",
        "yaw and pitch of the plane",
        "The yeti crab story made her laugh.",
    ])
    func leavesTheRest(text: String) {
        #expect(Cast.marked(Self.matcher, text) == text)
    }
}
