"""Values of every kind that `check` finds, made up, and the sentences and cells in which people write them.

All numbers are from ranges kept for that, or made with a right check digit and an authority, a prefix or a bank that nobody has.
"""

FORENAMES = """Amelia Kuba Ngozi Siobhan Mohammed Agnieszka Olumide Xinyi Zofia Priya Dafydd Niamh Ibrahim Yusuf Tamsin Aoife Kwame
Chidi Leticia Thandiwe Anastasia Hamza Bronwen Rhys Eilidh Harjit Gurpreet Fatima Nuala Ikenna Szymon Ewa Marek Sunniva""".split()
SURNAMES = """Okafor Nowak Adeyemi Carrington Wisniewski Patel Gallagher Abdullahi Kowalczyk Oyelaran Lindqvist Sidhu Ferreira Mbeki
Llewellyn Hussain Petrov Achebe Khumalo Bhattacharya Rafferty Haddad Nguyen Szabo Popescu Tremayne Ogunbanjo Choudhury Dlamini
Macpherson Zielinski""".split()
STREETS = ["Harbour Row", "Gull Lane", "Tanner Street", "Elm Grove", "Chapel Close", "Wharf Road", "Mill Hill Avenue"]
TOWNS = ["Lowestoft", "Skegness", "Penrith", "Barnstaple", "Llanelli"]
HANDLES = ["kestrel_wren7", "tiny.otter.22", "mossy_fen9", "gull_lane_kid"]


def digits(random, count):
    return "".join(random.choice("0123456789") for _ in range(count))


def luhn(body):
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def upn(random):
    letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
    body = f"{random.randint(100, 199)}{random.randint(1000, 4999)}{random.randint(10, 24)}{digits(random, 3)}"
    return letters[sum(int(d) * (place + 2) for place, d in enumerate(body)) % 23] + body


def nhs(random):
    while True:
        body = "999" + digits(random, 6)
        check = 11 - sum(int(d) * (10 - place) for place, d in enumerate(body)) % 11
        if check != 10:
            number = body + str(check % 11)
            return random.choice([number, f"{number[:3]} {number[3:6]} {number[6:]}", f"{number[:3]}-{number[3:6]}-{number[6:]}"])


def uln(random):
    while True:
        body = random.choice("123456789") + digits(random, 8)
        rest = sum(int(d) * (10 - place) for place, d in enumerate(body)) % 11
        if rest:
            return body + str(10 - rest)


def nino(random):
    number = "QQ" + digits(random, 6) + random.choice("ABCD")
    return random.choice([number, f"{number[:2]} {number[2:4]} {number[4:6]} {number[6:8]} {number[8]}"])


def iban(random):
    body = "NWBK" + digits(random, 14)
    number = "".join(str(int(c, 36)) for c in body + "GB00")
    whole = f"GB{98 - int(number) % 97:02}" + body
    return random.choice([whole, " ".join(whole[i:i + 4] for i in range(0, len(whole), 4))])


def card(random):
    body = "4000" + digits(random, 11)
    whole = body + luhn(body)
    return random.choice([whole, " ".join(whole[i:i + 4] for i in range(0, 16, 4))])


def driving(random):
    name = random.choice(SURNAMES).upper()[:5].ljust(5, "9")
    return f"{name}{random.randint(5, 9)}{random.randint(1, 12):02}{random.randint(1, 28):02}{digits(random, 1)}A9{digits(random, 1)}" \
        + random.choice(["AB", "XY", "ZD"])


def phone(random):
    mobile, land = digits(random, 3), digits(random, 3)
    return random.choice([f"07700 900{mobile}", f"07700900{mobile}", f"01632 960{land}", f"(01632) 960 {land}",
                          f"+44 7700 900{mobile}", f"020 7946 0{land}"])


def name(random):
    forename, surname = random.choice(FORENAMES), random.choice(SURNAMES)
    return random.choice([f"{forename} {surname}", f"{forename} {surname}", f"{surname.upper()}, {forename}",
                          f"Mrs {surname}", f"{forename[0]}. {surname}", f"{forename} {surname}".lower()])


def postcode(random):
    return f"{random.choice(['NR32', 'LL55', 'PE25', 'EX31', 'CA11'])} {random.randint(0, 9)}{random.choice(['ZZ', 'AB', 'XW'])}"


def day(random):
    return random.randint(1, 28), random.randint(1, 12)


MONTHS = "January February March April May June July August September October November December".split()


def date(random, years):
    d, m = day(random)
    y = random.choice(years)
    return random.choice([f"{d:02}/{m:02}/{y}", f"{d} {MONTHS[m - 1]} {y}", f"{y}-{m:02}-{d:02}", f"{d}.{m}.{y % 100:02}"])


def mac(random):
    return ":".join(f"{random.randint(0, 255):02X}" for _ in range(6))


# Kind: how a value is made, sentences with {} for it, and whether it stands alone in cells as well.
KINDS = {
    "person.name": (name, ["{} was there as well", "spoke with {} after lunch", "said that {} had seen it"], True),
    "contact.email": (lambda r: f"{r.choice(FORENAMES).lower()}.{r.choice(SURNAMES).lower()}@{r.choice(['example.com', 'example.org'])}",
                      ["wrote to {} about it", "e-mail from {}"], True),
    "contact.phone": (phone, ["rang {} twice", "mum's new number is {}", "no answer on {}"], True),
    "contact.address": (lambda r: f"{r.randint(2, 180)} {r.choice(STREETS)}, {r.choice(TOWNS)}",
                        ["they moved to {}", "dropped off at {}"], True),
    "contact.online": (lambda r: r.choice(["@" + r.choice(HANDLES), f"https://example.com/{r.choice(HANDLES)}"]),
                       ["posted as {} online", "the link is {}", "follow {} on Instagram"], True),
    "place.postcode": (postcode, ["their postcode is {}", "somewhere near {}"], True),
    "organisation.school": (lambda r: r.choice(["Gull Lane", "Harbour", "St Brannoc's", "Tanner Street"]) + r.choice(
        [" Primary School", " Academy", " Church of England Primary School", " High School"]),
                            ["moved here from {}", "the sister goes to {}"], True),
    "date.birth": (lambda r: date(r, range(2008, 2020)), ["DOB {}", "date of birth: {}", "born on {}"], False),
    "date": (lambda r: date(r, range(2023, 2027)), ["happened on {}", "the meeting of {} was moved"], True),
    "time": (lambda r: r.choice([f"{r.randint(8, 15)}:{r.randint(10, 59)}", f"{r.randint(1, 11)}.{r.randint(10, 59)}pm",
                                 f"{r.randint(1, 11)} am"]), ["left at {}", "came in at {}"], False),
    "age": (lambda r: r.choice([f"aged {r.randint(3, 17)}", f"{r.randint(3, 17)} years old"]),
            ["a child {}", "the sister is {}"], False),
    "id.upn": (upn, ["UPN {}", "the pupil number is {}", "see {}"], True),
    "id.uln": (uln, ["ULN {}", "learner number: {}"], False),
    "id.nhs": (nhs, ["NHS no. {}", "NHS number: {}"], False),
    "id.nino": (nino, ["NI number {}", "National Insurance number: {}", "gave {} to the office"], True),
    "id.passport": (lambda r: digits(r, 9), ["passport {}", "passport no. {}"], False),
    "id.driving": (driving, ["driving licence {}", "licence number {}"], True),
    "id.vehicle": (lambda r: f"{r.choice(['AB', 'KX', 'LT'])}{r.choice(['12', '19', '68', '23'])} {r.choice(['XYZ', 'KLM', 'PRT'])}",
                   ["collected in a car, reg {}", "number plate {}"], True),
    "id.iban": (iban, ["IBAN {}", "paid from {}"], True),
    "id.account": (lambda r: f"{digits(r, 2)}-{digits(r, 2)}-{digits(r, 2)} {digits(r, 8)}",
                   ["bank details: sort code and account {}", "account {}"], True),
    "id.card": (card, ["card number {}", "paid with card {}"], True),
    "id.ip": (lambda r: r.choice([f"192.0.2.{r.randint(1, 254)}", f"198.51.100.{r.randint(1, 254)}"]),
              ["logged in from {}", "IP address {}"], True),
    "id.mac": (mac, ["the tablet is {}", "MAC address {}"], True),
    "id.case": (lambda r: r.choice([f"CRN {digits(r, 7)}", f"EHCP/{r.randint(2020, 2026)}/{digits(r, 4)}"]),
                ["crime reference {}", "case ref: {}"], False),
}

# Ordinary words, and numbers that are nothing but numbers.
WHO = ["the class", "our group", "everybody", "the team", "the children", "a few of them", "the whole year group", "most of the table"]
DID = """planted beans by the window|tidied the book corner|counted the new balls|practised the song for assembly|finished the maths sheet
|wrote about the seaside|built a bridge from straws|sorted the lost property|looked quietly at the map|measured the playground twice
|painted the scenery|read to the younger ones|washed the brushes|waited for the bus|shared the last biscuit|listened to the rain
|argued about the rules|made up again|asked good questions|forgot the homework|handed the tickets in|ran two laps of the field"""
DID = [part.strip() for part in DID.replace("\n", "").split("|")]
THEN = ["and was calm", "without any fuss", "before lunch", "after break", "in the hall", "as planned", "for the second time",
        "which went well", "and needed a reminder", "while it rained", "with some help", "as part of the topic"]
NUMBERS = ["page {n}", "room {s}", "table {s}", "{n} points", "score {s}-{t}", "{n} of {m}", "version 2.{s}.{t}", "box {n}", "£{s}.50",
           "chapter {s}", "{s} x {t}", "KS2", "FSM 6", "level {s}b", "{n} cm", "item {m}", "shelf {s}{l}", "{n}%", "unit {s}.{t}"]
CODES = ["A{n}", "B-{n}", "{n}", "green", "amber", "red", "closed", "open", "yes", "no", "n/a", "paid", "hall", "library",
         "field", "kitchen", "corridor", "lost property", "music", "science", "art room", "main gate"]


def number(random):
    return random.choice(NUMBERS).format(n=random.randint(2, 99), m=random.randint(100, 999), s=random.randint(1, 9),
                                         t=random.randint(1, 9), l=random.choice("abc"))


def sentence(random):
    text = f"{random.choice(WHO)} {random.choice(DID)} {random.choice(THEN)}"
    if random.random() < 0.3:
        text += f" ({number(random)})"
    return text[0].upper() + text[1:] + "."


def code(random):
    return random.choice(CODES).format(n=random.randint(2, 99))
