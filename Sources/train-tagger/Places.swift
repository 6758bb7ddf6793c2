import Tagger

/// Makes up places, schools, surgeries, clubs and firms.
struct Places {
    private static func words(_ list: String) -> [String] { list.split(separator: ",").map { String($0) } }

    private static let towns = words(
        "London,Leeds,Bradford,Hull,York,Luton,Derby,Bristol,Swindon,Lincoln,Preston,Chester,Reading,Bath,Slough,Crewe,Rugby,Deal,Wells,Sale,Bury,Barking,Hastings,Norwich,Ipswich,Lowestoft,Great Yarmouth,Beccles,Cambridge,Peterborough,Leicester,Nottingham,Coventry,Wolverhampton,Walsall,Dudley,Birmingham,Stoke,Telford,Shrewsbury,Hereford,Gloucester,Cheltenham,Oxford,Banbury,Southampton,Portsmouth,Brighton,Eastbourne,Margate,Dover,Folkestone,Canterbury,Maidstone,Croydon,Ilford,Romford,Enfield,Haringey,Hackney,Lambeth,Lewisham,Brixton,Peckham,Tottenham,Camden,Southall,Hounslow,Ealing,Harrow,Wembley,Watford,Stevenage,Bedford,Milton Keynes,Northampton,Kettering,Corby,Grantham,Boston,Skegness,Grimsby,Scunthorpe,Doncaster,Rotherham,Sheffield,Barnsley,Wakefield,Huddersfield,Halifax,Burnley,Blackburn,Blackpool,Lancaster,Morecambe,Bolton,Oldham,Rochdale,Stockport,Salford,Manchester,Liverpool,Bootle,St Helens,Warrington,Wigan,Birkenhead,Wirral,Carlisle,Penrith,Durham,Darlington,Middlesbrough,Hartlepool,Sunderland,Gateshead,Newcastle,South Shields,Whitley Bay,Edinburgh,Glasgow,Paisley,Dundee,Aberdeen,Inverness,Perth,Stirling,Falkirk,Ayr,Oban,Fife,Cardiff,Swansea,Newport,Barry,Bridgend,Merthyr,Llanelli,Carmarthen,Aberystwyth,Bangor,Caernarfon,Wrexham,Rhyl,Belfast,Derry,Lisburn,Newry,Armagh,Dublin,Cork,Galway,Limerick,Sligo,Dundalk,Kent,Devon,Cornwall,Essex,Suffolk,Norfolk,Surrey,Sussex,Dorset,Somerset,Wiltshire,Cumbria,Lancashire,Yorkshire,Gwynedd,Powys,Truro,Exeter,Plymouth,Torquay,Taunton,Yeovil,Poole,Bournemouth,Salisbury,Winchester,Basingstoke,Guildford,Woking,Crawley,Horsham,Worthing,Chichester,Colchester,Chelmsford,Harlow,Basildon,Southend,Grays,Tilbury,Wisbech,King's Lynn,Thetford,Diss,Cromer,Whitby,Scarborough,Bridlington,Selby,Harrogate,Skipton,Kendal,Barrow"
    )
    private static let countries = words(
        "Poland,Romania,Pakistan,India,Bangladesh,Nigeria,Ghana,Somalia,Somaliland,Eritrea,Ethiopia,Sudan,Syria,Iraq,Iran,Afghanistan,Turkey,Albania,Kosovo,Ukraine,Lithuania,Latvia,Bulgaria,Portugal,Spain,Italy,France,Germany,Brazil,Jamaica,Trinidad,Vietnam,China,Hong Kong,Sri Lanka,Nepal,Kenya,Zimbabwe,South Africa,Gambia,Sierra Leone,Congo,Morocco,Algeria,Egypt,Yemen,Kurdistan,Slovakia,Hungary,Greece,Cyprus,Malta,Ireland,Scotland,Wales,America,Australia,Canada,Dubai,Saudi Arabia,Mirpur,Lahore,Karachi,Sylhet,Dhaka,Lagos,Accra,Mogadishu,Hargeisa,Warsaw,Krakow,Bucharest,Istanbul,Kabul,Kyiv,Lviv,Vilnius,Lisbon,Paris,Tenerife,Benidorm,Florida,New York,Addis Ababa,Asmara,Tirana,Delhi,Mumbai,Amritsar,Jalandhar,Colombo,Kingston,Kumasi,Abuja,Manila"
    )
    private static let heads = words(
        "Ash,Beck,Bram,Brock,Burn,Chap,Cold,Comb,Cran,Dal,Dun,East,Elm,Fair,Fern,Gold,Green,Grim,Hag,Hart,Haw,Hazel,Hol,Horn,Kel,Kirk,Lang,Lin,Long,Mar,Mel,Mid,Mill,More,New,Nor,Oak,Old,Pen,Rad,Raven,Red,Ring,Rother,Sand,Sel,Sher,Stan,Stock,Stone,Sut,Swan,Thorn,Thur,Tor,Up,Wal,War,Wat,Wen,West,Whit,Wick,Wil,Win,Wood,Wor,Yar,Aber,Llan,Tre,Bally,Inver,Kil,Glen,Strath,Auch,Dru,Car"
    )
    private static let tails = words(
        "ton,ton,ton,ham,ham,ford,field,bury,borough,by,by,thorpe,wick,worth,ley,ley,wood,mere,well,combe,stead,mouth,gate,bridge,church,holme,more,den,hurst,shaw,dale,don,minster,stow,ness,port,sea,mount,ville,over,hampton,ington,ingham,leigh,stone,burn,cliffe,side,pool,beck,more,goch,fan,wen,dare,more,ock,ie,an"
    )
    private static let streetHeads = words(
        "High,Church,Station,Mill,Park,Victoria,Albert,King,Queen,George,London,Harbour,Chapel,School,Manor,Grange,Orchard,Cedar,Elm,Oak,Ash,Birch,Beech,Maple,Willow,Rowan,Holly,Hawthorn,Lime,Poplar,Springfield,Meadow,Garden,Bridge,River,Canal,Castle,Abbey,Priory,Rectory,Vicarage,Market,North,South,East,West,New,Green,Broad,Long,Hill,Valley,Windsor,Balmoral,Nelson,Wellington,Churchill,Gladstone,Alma,Waterloo,Trafalgar,Coronation,Jubilee,Stanley,Alexandra,Clarence,York,Kirkley,Denmark,Tower,Field,Croft,Farm,Dock,Quay,Fishergate,Cherry,Primrose,Laurel,Ivy,Heather,Bluebell,Poppy,Kestrel,Swallow,Heron,Falcon,Lark,Mercer,Baker,Cooper,Tanner,Weaver,Saddlers,Potters,Bishops,Friars,Minster,Cathedral,Temple,Cross,Barn,Moor,Common,Sandy,Stony,Cliff,Beach,Marine"
    )
    private static let streetTails = words(
        "Road,Road,Road,Rd,Rd,Street,Street,St,Lane,Lane,Ln,Avenue,Ave,Close,Close,Cl,Drive,Drive,Dr,Crescent,Cres,Court,Way,Place,Grove,Gardens,Row,Terrace,Walk,Rise,View,Hill,Mews,Parade,Square,Green,Gate,Park,Loke,Broadway"
    )
    private static let estates = words(
        "estate,Estate,flats,Park estate,caravan site,site,Rec,rec,Common,Green,Park,Woods,park,Skate Park,beach,Beach,Pier,Retail Park,Shopping Centre,Precinct,bus station,Station,station,Leisure Centre,Library,library,Market,Playing Fields,Towers,House,Heights,Court,tram stop,Community Centre,Hall,Sports Ground,Docks,Marina,Bridge,Cemetery,Allotments"
    )
    private static let schoolTails = words(
        "Primary School,Primary,Primary,Primary Academy,Junior School,Juniors,Infant School,Infants,High School,High,High,Academy,Academy,School,School,College,Secondary School,Grammar School,Grammar,Community School,CofE Primary,C of E Primary School,RC Primary,Catholic Primary School,Catholic High School,Nursery,Nursery School,Pre-School,Playgroup,Sixth Form,Sixth Form College,PRU,Special School,Free School,Church of England Academy,Girls' School,Boys' School,Prep,Preschool"
    )
    private static let saints = words(
        "St Mary's,St Peter's,St John's,St Jude's,St Anne's,St Joseph's,St Patrick's,St Bede's,St Cuthbert's,St Oswald's,St Luke's,St Mark's,St Michael's,St Thomas More,Holy Trinity,Holy Family,Sacred Heart,Our Lady's,All Saints,St David's,St Andrew's,St George's,St Paul's,St James,St Hilda's,St Aidan's,St Chad's,St Winifred's,St Teilo's,St Columba's,Christ Church,St Margaret's,St Catherine's,St Bernadette's,St Augustine's,St Francis,Blessed Sacrament,English Martyrs,Corpus Christi,Immaculate Conception,St Wilfrid's,St Edmund's"
    )
    private static let health = words(
        "Surgery,Surgery,Medical Centre,Health Centre,Medical Practice,Practice,Clinic,Dental Practice,Dental Surgery,Children's Centre,Family Centre,Hospital,General Hospital,Infirmary,Family Hub,Walk-in Centre,Pharmacy,Contact Centre,Child Development Centre,Hospice"
    )
    private static let clubs = words(
        "FC,Rovers,United,Juniors,Town,Athletic,RFC,Rugby Club,Boxing Club,Gymnastics Club,Swimming Club,Youth Club,Youth Centre,Dance School,School of Dance,Taekwondo,Karate Club,Cricket Club,Rangers,Tigers,Colts,Scouts,Cubs,Brownies,Guides,Cadets,ABC,Wanderers,Harriers,Riding School,Stage School,Theatre Group,Amateur Boxing Club"
    )
    private static let firms = words(
        "Ltd,Limited,Taxis,Cabs,Cars,Solicitors,& Sons,Builders,Housing,Housing Association,Homes,Council,Borough Council,County Council,Social Services,Police,Constabulary,Bakery,Fish Bar,Kebab House,Chippy,Cafe,Salon,Barbers,Nails,Motors,Garage,Scaffolding,Plumbing,Cleaning Services,Care Home,Care,Fostering,Foster Care,Trust,Foundation,Project,Women's Aid,Refuge,Food Bank,Church,Baptist Church,Mosque,Islamic Centre,Gurdwara,Temple,Chapel,Tennis Club,Hotel,Arms,Inn,Tavern,Nursery,Childcare,Tutors,Academy Trust,Learning Trust,Multi Academy Trust,Law,Law LLP,Chambers,Psychology,Therapies,Counselling,Transport,Coaches,Travel,Stores,News,Supermarket,Takeaway,Pizza,Vets,Farm,Insurance,Recruitment,Logistics"
    )

    /// Places of one word that the lists know, for variety.
    var known: [String] = []

    private func stem(_ random: inout Random, _ people: People) -> String {
        switch random.below(10) {
        case 0, 1, 2: return random.pick(Self.towns) ?? "Hull"
        case 3, 4, 5: return (random.pick(Self.heads) ?? "Nor") + (random.pick(Self.tails) ?? "ton")
        case 6:
            return
                (random.pick(["North", "South", "East", "West", "Great", "Little", "Upper", "Lower", "Old", "New"])
                ?? "") + " " + (random.pick(Self.heads) ?? "Nor") + (random.pick(Self.tails) ?? "ton")
        case 7: return random.pick(Self.streetHeads) ?? "Mill"
        case 8: return random.pick(known) ?? "Hull"
        default: return people.person(&random).surname
        }
    }

    func write(_ slot: String, _ pieces: inout [Piece], _ random: inout Random, _ people: People) {
        var (name, kind) = ("", Label.location)
        switch slot {
        case "town":
            name =
                random.percent(50)
                ? random.pick(Self.towns) ?? "Hull"
                : random.percent(30) ? random.pick(known) ?? "Hull" : stem(&random, people)
            if random.percent(4) {
                name +=
                    (random.pick([
                        "-on-Sea", " on Sea", "-under-Lyne", "-upon-Tyne", " St Mary", " Regis", " Magna", "-le-Street",
                        " Green", " Bay", " Heath",
                    ]) ?? "")
            }
        case "country":
            name = random.percent(85) ? random.pick(Self.countries) ?? "Poland" : random.pick(known) ?? "Poland"
        case "street":
            let head =
                random.percent(60)
                ? random.pick(Self.streetHeads) ?? "Mill"
                : random.percent(50) ? people.person(&random).surname : stem(&random, people)
            name = (random.percent(4) ? "The " : "") + head + " " + (random.pick(Self.streetTails) ?? "Road")
        case "address":
            let number =
                "\(1 + random.below(220))" + (random.percent(8) ? random.pick(["a", "b", "A", "B"]) ?? "a" : "")
            let flat = random.percent(18) ? "Flat \(1 + random.below(30))\(random.percent(50) ? "," : "") " : ""
            let head = random.percent(60) ? random.pick(Self.streetHeads) ?? "Mill" : stem(&random, people)
            name = flat + number + " " + head + " " + (random.pick(Self.streetTails) ?? "Road")
            if random.percent(40) { name += ", " + (random.pick(Self.towns) ?? "Hull") }
        case "spot": name = stem(&random, people) + " " + (random.pick(Self.estates) ?? "Park")
        case "school":
            kind = .organisation
            name = random.percent(30) ? random.pick(Self.saints) ?? "St Jude's" : stem(&random, people)
            if random.percent(12) {
                name +=
                    " " + (random.pick(["Road", "Lane", "Park", "Hill", "Green", "Street", "Grange", "Manor"]) ?? "")
            }
            if random.percent(82) { name += " " + (random.pick(Self.schoolTails) ?? "Primary") }
        case "health":
            kind = .organisation
            name =
                (random.percent(12) ? "The " : "") + stem(&random, people) + (random.percent(20) ? " Road" : "") + " "
                + (random.pick(Self.health) ?? "Surgery")
        case "club":
            kind = .organisation
            name = stem(&random, people) + (random.percent(20) ? " Town" : "") + " " + (random.pick(Self.clubs) ?? "FC")
            if random.percent(12) {
                name += " " + (random.pick(["U8s", "U9s", "U11s", "U12s", "under-12s", "Under 14s", "U15"]) ?? "")
            }
        default:
            kind = .organisation
            name =
                (random.percent(6) ? "The " : "")
                + (random.percent(45) ? people.person(&random).surname : stem(&random, people)) + " "
                + (random.pick(Self.firms) ?? "Ltd")
        }
        pieces.append(Piece(text: name, kind: kind))
    }
}
