import Recognisers
import Vocabulary

/// A value that one recogniser finds, with no more around it than its label.
struct Sample: Sendable {
    var recogniser: String
    var kind: Kind
    var marked: String
    /// What it scores at least; under 0.5 for what tells little by itself.
    var score = 0.5

    init(_ recogniser: String, _ kind: Kind, _ marked: String, score: Double = 0.5) {
        self.recogniser = recogniser
        self.kind = kind
        self.marked = marked
        self.score = score
    }

    static let all: [Sample] = [
        Sample(UPN.name, .upn, "UPN «H801200001001»"), Sample(NHSNumber.name, .nhs, "NHS no. «999 012 3454»"),
        Sample(ULN.name, .uln, "ULN «1234567899»"),
        Sample(CandidateNumber.name, Kind("id.candidate"), "UCI «543210269001W»"),
        Sample(NINO.name, .nino, "«AB 12 34 56 C»"), Sample(TaxReference.name, Kind("id.utr"), "UTR «1123456789»"),
        Sample(Passport.name, Kind("id.passport"), "passport «123456789»"),
        Sample(DrivingLicence.name, Kind("id.driving"), "«OKAFO860112J99AB»"),
        Sample(IBAN.name, Kind("id.iban"), "«GB82 WEST 1234 5698 7654 32»"),
        Sample(BankAccount.name, Kind("id.account"), "sort code «00-00-00»"),
        Sample(CardNumber.name, Kind("id.card"), "«4000 0000 0000 0002»"),
        Sample(Email.name, .email, "«joanne.okafor@example.org»"),
        Sample(MeetingLink.name, .confidential, "«https://us02web.zoom.us/j/8123456»"),
        Sample(InternalAddress.name, .confidential, "«https://intranet/page/12»"),
        Sample(What3Words.name, .address, "w3w: «apple.table.river»"),
        Sample(WebAddress.name, .online, "«https://example.org/a»"),
        Sample(SocialHandle.name, .online, "snap: «mills_ok»"),
        Sample(UserName.name, .username, "user «OkaforA21»"), Sample(PhoneNumber.name, .phone, "«07700 900123»"),
        Sample(Postcode.name, .postcode, "«NR32 9ZZ»"),
        Sample(StreetAddress.name, .address, "«Flat 2, 14 Harbour Row»"),
        Sample(HomeNumber.name, .address, "he lives in «flat 12»"),
        Sample(PropertyNumber.name, .address, "UPRN «100012345678»"),
        Sample(GridReference.name, .address, "grid ref «TM 545 923»"),
        Sample(Coordinates.name, .address, "«52.4771, 1.7523»"),
        Sample(SchoolName.name, .school, "«Kirkley Primary School»"),
        Sample(SchoolNumber.name, .school, "LAESTAB «801/2000»"),
        Sample(Organisation.name, .organisation, "«Harbour Care Ltd»"),
        Sample(CaseReference.name, .caseReference, "Mosaic «412345»"),
        Sample(FileReference.name, .caseReference, "«HM/1187/26»"),
        Sample(PoliceReference.name, .caseReference, "«2026/0012345N»"),
        Sample(CourtCase.name, .caseReference, "«ZW26C50123»"),
        Sample(VehiclePlate.name, Kind("id.vehicle"), "«AB12 CDE»"),
        Sample(IPAddress.name, Kind("id.ip"), "«192.0.2.14»"),
        Sample(HardwareAddress.name, Kind("id.mac"), "«00:00:5E:00:53:af»"),
        Sample(AccessCode.name, .confidential, "door code «4821»"),
        Sample(KeyHolder.name, .confidential, "Key holder: «D Webb»"),
        Sample(PlacementFee.name, .confidential, "placement fee «$3,450 per week»"),
        Sample(WrittenDate.name, .birthDate, "DOB «11/02/2015»"), Sample(WrittenDate.name, .date, "«11 Feb 2015»"),
        Sample(RelativeDate.name, .date, "«last Tues»", score: 0.1), Sample(TimeOfDay.name, .time, "«15:15»"),
        Sample(Age.name, .age, "«aged 11»"), Sample(SchoolYear.name, Kind("quasi.school_year"), "«Yr 10»", score: 0.1),
    ]
}
