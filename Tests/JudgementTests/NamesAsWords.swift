import Support

/// A name that is an ordinary word: a sentence in which it is somebody, and one in which it is the word.
///
/// Everything is invented. What is marked is the name, or the word.
struct NameOrWord: Sendable {
    enum Part: Sendable { case forename, surname }

    var name: String
    var part: Part
    var person: Marked
    var word: Marked

    init(_ name: String, _ part: Part, _ person: String, _ word: String) {
        self.name = name
        self.part = part
        self.person = Marked(person)
        self.word = Marked(word)
    }

    /// The pairs, as schools write: whole sentences and jottings, a quarter of them in small letters or in capitals.
    ///
    /// Rows are told by their numbers, from 1: new ones go to the end.
    static let table: [NameOrWord] = [
        NameOrWord(
            "Will", .forename, "«Will» came to reception at 9.20 without a coat.",
            "«Will» speak to mum at pick-up and log it."),
        NameOrWord(
            "Will", .forename, "Spoke with «Will» and his tutor about the fight on the bus.",
            "The tutor «will» ring home about the fight on the bus."),
        NameOrWord(
            "Will", .forename, "will «will» be staying with nan this weekend? asked dad, no answer",
            "mum «will» be staying with nan this weekend, asked dad, no answer"),
        NameOrWord(
            "Will", .forename, "«will»s dad turned up at the gate again shouting",
            "dad «will» turn up at the gate again if nobody rings him"),
        NameOrWord(
            "Will", .forename, "I asked if «Will» would like to come and see me at lunch.",
            "I asked if mum «will» come in and see me at lunch."),
        NameOrWord(
            "Will", .forename, "TELEPHONED HOME RE «WILL». NO REPLY.",
            "MUM «WILL» TELEPHONE BACK. NO REPLY SO FAR."),
        NameOrWord(
            "Will", .forename, "Present: Mrs Osei, «Will», his mother and the family support worker.",
            "Actions: Mrs Osei «will» email his mother and the family support worker."),
        NameOrWord(
            "May", .forename, "«May» said she had not eaten since the night before.",
            "«May» need a referral to the school nurse, check with mum."),
        NameOrWord(
            "May", .forename, "Nan collected «May» at 3.15 as agreed.",
            "Nan «may» collect her at 3.15 if the bus is late."),
        NameOrWord(
            "May", .forename, "«may» told me she sleeps on the sofa when her uncle is there",
            "she «may» be sleeping on the sofa when her uncle is there"),
        NameOrWord(
            "May", .forename, "It was «May»'s idea to hide the phone in the toilets.",
            "It was the last week of «May» when the phone was found in the toilets."),
        NameOrWord(
            "May", .forename, "Seen hitting «May» with a ruler in maths.",
            "Review date is 14 «May» and the plan ends then."),
        NameOrWord(
            "May", .surname, "Mr «May» was very angry that nobody had called him.",
            "Dad «may» be very angry that nobody had called him."),
        NameOrWord(
            "May", .surname, "HANNAH «MAY» ABSENT AGAIN, NO CALL FROM HOME.",
            "CHILD «MAY» BE AT RISK, NO CALL FROM HOME."),
        NameOrWord(
            "Mark", .forename, "«Mark» was picked up by his older brother in a white van.",
            "«Mark» the register as soon as he arrives please."),
        NameOrWord(
            "Mark", .forename, "TA saw «Mark» pull the chair away.",
            "TA saw a red «mark» on his neck when he took off his scarf."),
        NameOrWord(
            "Mark", .forename, "spoke to «mark» about the phone, he cried",
            "she had a «mark» on her cheek, said it was the cat"),
        NameOrWord(
            "Mark", .forename, "He sat next to «Mark» and would not look up.",
            "Staff had to «mark» him absent for the third day."),
        NameOrWord(
            "Mark", .forename, "«MARK» REFUSED TO GO TO LESSON 3.",
            "BURN «MARK» SEEN ON LEFT HAND IN LESSON 3."),
        NameOrWord(
            "Mark", .forename, "Mum's boyfriend «Mark» is back in the house.",
            "Mum said the «mark» is from falling on the stairs."),
        NameOrWord(
            "Hope", .forename, "«Hope» wouldn't tell me who had sent the picture.",
            "«Hope» this is helpful, ring me if you need more."),
        NameOrWord(
            "Hope", .forename, "Asked «Hope» to write down what had happened.",
            "We «hope» to have a place for him after half term."),
        NameOrWord(
            "Hope", .forename, "met with «hope» and her social worker after lunch",
            "mum said she has given up «hope» of getting a house"),
        NameOrWord(
            "Hope", .forename, "«Hope» and her sister slept in the car on Saturday.",
            "«Hope» and praise work better with him than sanctions."),
        NameOrWord(
            "Summer", .forename, "«Summer» has told two friends that she is pregnant.",
            "«Summer» holidays were hard, dad was away and there was no food."),
        NameOrWord(
            "Summer", .forename, "Home visit: «Summer» answered the door, no adult there.",
            "He has not been in school since the «summer»."),
        NameOrWord(
            "Summer", .forename, "«summer» said her stepdad locks the fridge",
            "she goes to her dads for the whole «summer» and comes back hungry"),
        NameOrWord(
            "Grace", .forename, "«Grace» pulled her sleeves down when I came over.",
            "There is a ten minute «grace» period before the gate is locked."),
        NameOrWord(
            "Grace", .forename, "mum is worried about «grace», thinks she is seeing someone older",
            "the school says «grace» before lunch and he will not join in"),
        NameOrWord(
            "Grace", .forename, "«GRACE» LEFT SITE AT 13.40 WITHOUT PERMISSION.",
            "HE ACCEPTED THE SANCTION WITH GOOD «GRACE»."),
        NameOrWord(
            "Faith", .forename, "Took «Faith» to the medical room, bite on her arm.",
            "The family's «faith» matters to them and they asked for a prayer room."),
        NameOrWord(
            "Faith", .forename, "«Faith» denied sending the messages.",
            "«Faith» schools in the area have no places in Year 8."),
        NameOrWord(
            "Faith", .forename, "pushed «faith» into the lockers then ran",
            "mum says she has lost all «faith» in this school"),
        NameOrWord(
            "Joy", .forename, "«Joy» asked if she could stay with me until the bus came.",
            "«Joy» is not something we have seen in him for weeks."),
        NameOrWord(
            "Joy", .forename, "Grandmother, «Joy», collects on Wednesdays.",
            "It was a «joy» to see him playing with the others."),
        NameOrWord(
            "Joy", .forename, "rang «joy» twice, left voicemail",
            "rang home twice, no «joy»"),
        NameOrWord(
            "Bill", .forename, "Stepdad «Bill» drove them to Leeds and back in one night.",
            "The «bill» for the broken window has gone to dad."),
        NameOrWord(
            "Bill", .forename, "«Bill» said the boys had been asking him for money.",
            "«Bill» for the trip is still not paid, mum says she has no money."),
        NameOrWord(
            "Bill", .forename, "«bill» went mad at her when he saw the phone",
            "the electric «bill» was so high that they sit in the dark"),
        NameOrWord(
            "Rob", .forename, "Cousin «Rob» gives them lifts home after dark.",
            "Two older boys tried to «rob» him at the bus stop."),
        NameOrWord(
            "Rob", .forename, "«Rob» was sick on the coach.",
            "They «rob» the corner shop most weeks, he told me."),
        NameOrWord(
            "Rob", .forename, "she says «rob» hits her mum when hes drunk",
            "he says they made him «rob» a phone off a year 7"),
        NameOrWord(
            "Dean", .forename, "«Dean» kicked the door until the lock broke.",
            "The «dean» of the cathedral is visiting on Friday."),
        NameOrWord(
            "Dean", .forename, "met «dean» and his nan in the office",
            "met the «dean» of students at the college about a place"),
        NameOrWord(
            "Dean", .surname, "Ellie «Dean» is staying with her aunt until Monday.",
            "Letter from the «Dean» of Studies about the college placement."),
        NameOrWord(
            "Jack", .forename, "«Jack» says his dad has a new flat above the shop.",
            "The head phone «jack» was broken and he lost his temper."),
        NameOrWord(
            "Jack", .forename, "told «jack» to keep away from the little ones",
            "he hit him with a car «jack» from the boot"),
        NameOrWord(
            "Frank", .forename, "grandad «frank» has died and he is not coping",
            "we had a «frank» conversation about vaping"),
        NameOrWord(
            "Frank", .forename, "«Frank» walked out of the meeting.",
            "«Frank» discussion with parents about attendance."),
        NameOrWord(
            "Grant", .forename, "«Grant» has been searching for weapons on the school computers.",
            "Applied for a hardship «grant» for the uniform."),
        NameOrWord(
            "Grant", .forename, "Put «Grant» in the quiet room with a TA.",
            "The court may «grant» an order next week."),
        NameOrWord(
            "Grant", .surname, "Mrs «Grant» reported that both windows were smashed.",
            "The «grant» for the breakfast club has been stopped."),
        NameOrWord(
            "Chase", .forename, "«Chase» is not to be collected by his father.",
            "«Chase» the social worker for the minutes."),
        NameOrWord(
            "Chase", .forename, "«Chase» told me he had been sleeping at a friend's.",
            "«Chase» up the dentist appointment with mum."),
        NameOrWord(
            "Chase", .forename, "«chase» bit another child at snack time",
            "they «chase» him round the field every break time"),
        NameOrWord(
            "Art", .forename, "Great-uncle «Art» has moved into the box room.",
            "She drew a gun in «art» and said it was her brother's."),
        NameOrWord(
            "Art", .forename, "«Art» told the taxi driver he was going to London.",
            "«Art» is the only lesson he goes to."),
        NameOrWord(
            "Miles", .forename, "«Miles» was found asleep under the stairs.",
            "«Miles» away from anyone they know, mum says."),
        NameOrWord(
            "Miles", .forename, "please make sure «miles» takes his tablet at lunch",
            "they walk two «miles» to school because the bus pass has run out"),
        NameOrWord(
            "Drew", .forename, "«Drew» would not say where he got the trainers.",
            "She «drew» a picture of a man with a knife."),
        NameOrWord(
            "Drew", .forename, "Sat with «Drew» for twenty minutes.",
            "He «drew» on his arms for twenty minutes."),
        NameOrWord(
            "Guy", .forename, "«Guy» is back on the school roll from Monday.",
            "Some «guy» in a black car was waiting by the gate."),
        NameOrWord(
            "Guy", .forename, "Rang «Guy»'s mum about the missing homework.",
            "Said a «guy» at the park had asked for her number."),
        NameOrWord(
            "Earl", .forename, "«Earl» has a burn on his wrist and says it was the iron.",
            "He lives in the flats behind the «Earl» of Derby pub."),
        NameOrWord(
            "Prince", .forename, "«Prince» arrived at 11 with his uncle.",
            "He was dressed as a «prince» for World Book Day."),
        NameOrWord(
            "Prince", .forename, "no answer from «prince»'s dad on either number",
            "wants to be the «prince» in the play and cried when told no"),
        NameOrWord(
            "King", .surname, "Mrs «King» saw the whole thing from the staff room.",
            "He wore a paper «king» hat all day and would not take it off."),
        NameOrWord(
            "King", .forename, "«King» hid in the toilets for all of period 4.",
            "«King» size bed shared by mum and the three children."),
        NameOrWord(
            "Major", .forename, "«Major» punched a wall and hurt his hand.",
            "«Major» concerns about the new boyfriend."),
        NameOrWord(
            "Major", .surname, "Said Luke «Major» had a knife in his bag.",
            "Said there had been a «major» row about money."),
        NameOrWord(
            "Charity", .forename, "«Charity» has moved in with her pastor's family.",
            "A local «charity» gave them beds and a cooker."),
        NameOrWord(
            "Charity", .forename, "Saw «Charity» crying by the bins.",
            "Saw mum at the «charity» shop with the baby."),
        NameOrWord(
            "Patience", .forename, "«Patience» won't take off her coat in class.",
            "«Patience» is needed with him in the mornings."),
        NameOrWord(
            "Patience", .forename, "sent «patience» to the nurse with a bleeding nose",
            "mum has no «patience» with him when he wets the bed"),
        NameOrWord(
            "Precious", .forename, "«Precious» disclosed that her auntie hits her with a belt.",
            "All of her «precious» things were left at the old house."),
        NameOrWord(
            "Blessing", .forename, "«Blessing» missed breakfast and tea yesterday.",
            "Mum said the new baby is a «blessing»."),
        NameOrWord(
            "Comfort", .forename, "«Comfort» told her class teacher that she is scared of the dog.",
            "«Comfort» blanket is in his bag, he needs it at nap time."),
        NameOrWord(
            "Comfort", .forename, "Her mother, «Comfort», speaks Twi and needs an interpreter.",
            "He went to a TA for «comfort» and was sick."),
        NameOrWord(
            "Gift", .forename, "«Gift» was not at school and the phone is off.",
            "She came in with an expensive «gift» from a man she met online."),
        NameOrWord(
            "Lucky", .forename, "«Lucky» hit his head on the climbing frame.",
            "«Lucky» to be alive, said the paramedic."),
        NameOrWord(
            "Sunday", .surname, "Mr «Sunday» phoned to say the family has no heating.",
            "Contact with dad is every other «Sunday»."),
        NameOrWord(
            "Sunday", .forename, "«sunday» does not want his father to know",
            "«sunday» contact did not happen, dad was drunk"),
        NameOrWord(
            "Rose", .forename, "«Rose» keeps falling asleep in assembly.",
            "A «rose» tattoo on her wrist, she is thirteen."),
        NameOrWord(
            "Rose", .forename, "«Rose» told me that nan locks her in.",
            "She «rose» from her chair and threw it."),
        NameOrWord(
            "Rose", .surname, "Miss «Rose» will be the key adult.",
            "His temperature «rose» to 39 so mum was called."),
        NameOrWord(
            "Daisy", .forename, "«Daisy» is still wearing the same socks as last week.",
            "They were making «daisy» chains on the field when it happened."),
        NameOrWord(
            "Lily", .forename, "«lily»'s stepbrother has been arrested",
            "the class were painting a «lily» for mother's day"),
        NameOrWord(
            "Violet", .forename, "Counted three bruises on «Violet»'s leg.",
            "She dyed her hair «violet» and was sent home."),
        NameOrWord(
            "Heather", .forename, "«Heather» from early help is off sick.",
            "The bruise was the colour of «heather», mum said it was paint."),
        NameOrWord(
            "Ivy", .forename, "«Ivy» has lost weight over the holidays.",
            "He fell in the stinging nettles and «ivy» behind the shed."),
        NameOrWord(
            "Olive", .forename, "«Olive» was left in the car on her own.",
            "A man in an «olive» jacket was taking photos by the fence."),
        NameOrWord(
            "Hazel", .forename, "«Hazel» rang in sick and forgot to hand over the key.",
            "She has «hazel» eyes, the description went to the police."),
        NameOrWord(
            "Jasmine", .forename, "«Jasmine» says she has a boyfriend aged 19.",
            "Allergic to «jasmine» tea, carries an epipen."),
        NameOrWord(
            "Poppy", .forename, "«Poppy» took six tablets from the cupboard at home.",
            "Selling «poppy» badges in the foyer."),
        NameOrWord(
            "Poppy", .forename, "collected «poppy» from the hospital with mum",
            "he took a «poppy» from the box without paying"),
        NameOrWord(
            "Holly", .forename, "«holly» is on a part-time timetable",
            "scratches on his legs from a «holly» bush"),
        NameOrWord(
            "Autumn", .forename, "«Autumn» was seen getting into a silver car.",
            "«Autumn» term attendance was 71 per cent."),
        NameOrWord(
            "Autumn", .forename, "dad says «autumn» makes things up",
            "moved here in the «autumn» from a refuge"),
        NameOrWord(
            "April", .forename, "«April» has run away from placement twice.",
            "«April» attendance was worse than March."),
        NameOrWord(
            "April", .forename, "Meeting with «April» and her advocate.",
            "Meeting moved to 22 «April» at 2 pm."),
        NameOrWord(
            "April", .forename, "«april» wont get out of the car in the mornings",
            "he starts on a reduced timetable in «april»"),
        NameOrWord(
            "June", .forename, "Great-nan «June» has had a fall.",
            "The hearing is in «June» and dad has been told."),
        NameOrWord(
            "June", .forename, "«June» is worried that the social worker will be angry.",
            "«June» is when the tenancy ends."),
        NameOrWord(
            "Dawn", .forename, "«dawn» covers the phones on fridays",
            "police came to the house at «dawn» and took dad away"),
        NameOrWord(
            "Dawn", .forename, "«dawn» said mum smelled of drink at the gate",
            "they were up until «dawn» with the noise next door"),
        NameOrWord(
            "Star", .forename, "«star» has not got a school place yet",
            "«star» of the week for sitting still"),
        NameOrWord(
            "Sky", .forename, "«Sky» told us that he has a gun at home.",
            "«Sky» news was on and he was very upset by it."),
        NameOrWord(
            "Skye", .forename, "Told «Skye» that we would have to share this.",
            "They went to «Skye» in the holidays with nan."),
        NameOrWord(
            "River", .forename, "«river» would only whisper to his key worker",
            "the «river» path is where the older boys meet him"),
        NameOrWord(
            "Storm", .forename, "«STORM» WAS PICKED UP BY THE POLICE AT 2 AM.",
            "«STORM» DAMAGE TO THE ROOF, THEY ARE ALL IN ONE ROOM."),
        NameOrWord(
            "Rain", .forename, "«rain» is not allowed to have her phone at contact",
            "«rain» came through the ceiling and the beds are wet"),
        NameOrWord(
            "Jade", .forename, "«Jade»'s mum has a black eye.",
            "She wore a «jade» bracelet that a man gave her."),
        NameOrWord(
            "Ruby", .forename, "«ruby» is the youngest of six",
            "he came in with a «ruby» ring in his pocket"),
        NameOrWord(
            "Amber", .forename, "«Amber» was collected by somebody we did not know.",
            "«Amber» on the attendance tracker, now at 88 per cent."),
        NameOrWord(
            "Amber", .forename, "SPOKE TO «AMBER» AND HER FOSTER CARER.",
            "RISK LEVEL RAISED FROM «AMBER» TO RED."),
        NameOrWord(
            "Pearl", .forename, "«Pearl» gave me a note from her mum.",
            "She had a «pearl» necklace in her PE bag."),
        NameOrWord(
            "Coral", .forename, "«Coral» is being bullied on the bus.",
            "She wore bright «coral» nail varnish and refused to take it off."),
        NameOrWord(
            "Crystal", .forename, "«Crystal» brought her brother in late again.",
            "«Crystal» meth was found in the flat below."),
        NameOrWord(
            "Angel", .forename, "«angel» stays up all night gaming",
            "he was the «angel» in the nativity and mum did not come"),
        NameOrWord(
            "Angel", .forename, "told «angel» to give the vape to me",
            "mum says he is an «angel» at home and its only school"),
        NameOrWord(
            "Trinity", .forename, "«Trinity» has a new phone every week.",
            "He goes to the church of the Holy «Trinity» with his nan."),
        NameOrWord(
            "Harmony", .forename, "«Harmony» said the baby was not breathing.",
            "There is little «harmony» at home since gran died."),
        NameOrWord(
            "Melody", .forename, "«Melody» has told her sister not to talk to us.",
            "He hums the same «melody» when he is upset."),
        NameOrWord(
            "Destiny", .forename, "«destiny»s stepmum rang in tears",
            "he says it is his «destiny» to go to prison like his dad"),
        NameOrWord(
            "Chance", .forename, "«Chance» pushed me and ran off site.",
            "«Chance» of a place is low, the panel said."),
        NameOrWord(
            "Chance", .forename, "we found «chance» behind the sports hall",
            "this is his last «chance» before the panel"),
        NameOrWord(
            "Legend", .forename, "«Legend» has been eating from the bins.",
            "The older boys call the dealer a «legend»."),
        NameOrWord(
            "Mercedes", .forename, "«Mercedes» was very quiet all morning.",
            "An older man in a «Mercedes» dropped her off."),
        NameOrWord(
            "Paris", .forename, "«Paris» has been crying in the toilets.",
            "She wants to go to «Paris» with a boy she met online."),
        NameOrWord(
            "Chelsea", .forename, "«Chelsea» keeps asking to go home.",
            "He only talks about «Chelsea» and what the score was."),
        NameOrWord(
            "Chelsea", .forename, "«Chelsea» scratched her own face.",
            "He supports «Chelsea» like his dad."),
        NameOrWord(
            "Preston", .forename, "«Preston» came to school in his pyjamas.",
            "The family moved here from «Preston» to get away from dad."),
        NameOrWord(
            "Jordan", .forename, "«jordan» sold vapes to the year 7s",
            "the family fled to «jordan» and then came here"),
        NameOrWord(
            "Israel", .forename, "Saw «Israel» take the laptop.",
            "Dad was born in «Israel» and has no visa."),
        NameOrWord(
            "Jersey", .forename, "«Jersey» is missing again tonight.",
            "They lived in «Jersey» until the divorce."),
        NameOrWord(
            "Page", .surname, "Mr «Page» restrained him for two minutes.",
            "See «page» 4 of the care plan."),
        NameOrWord(
            "Page", .forename, "«Page» said her uncle touches her.",
            "«Page» torn out of the planner."),
        NameOrWord(
            "Wade", .forename, "«Wade» is known to the youth justice team.",
            "They «wade» across the stream to get out of school."),
        NameOrWord(
            "Cliff", .forename, "Neighbour «Cliff» gives the children sweets.",
            "They were found playing at the edge of the «cliff»."),
        NameOrWord(
            "Heath", .forename, "«Heath» set off the fire alarm.",
            "A body was found on the «heath» and he is frightened."),
        NameOrWord(
            "Dale", .forename, "«dale» says that his mum sleeps all day",
            "they live in the «dale» and the bus does not come when it snows"),
        NameOrWord(
            "Kit", .forename, "«Kit» was teased about his shoes.",
            "No PE «kit» again today."),
        NameOrWord(
            "Kit", .forename, "rang «kit»'s gran, she will come at 2",
            "his «kit» is filthy, washed it here again"),
        NameOrWord(
            "Robin", .forename, "«Robin» from the youth service is meeting her at 4.",
            "He was looking at a dead «robin» on the field."),
        NameOrWord(
            "Jay", .forename, "«jay» has cut his own hair",
            "he is mad on birds and drew a «jay» in his planner"),
        NameOrWord(
            "Ash", .forename, "«ASH» HAS BEEN SUSPENDED FOR FIVE DAYS.",
            "HE SMELT OF SMOKE AND HAD «ASH» ON HIS SLEEVE."),
        NameOrWord(
            "Rowan", .forename, "«Rowan» spent the night at a friend's house.",
            "He fell out of the «rowan» tree and broke his wrist."),
        NameOrWord(
            "Hunter", .forename, "«Hunter» has threatened to burn the house down.",
            "The «hunter» in the story frightened him."),
        NameOrWord(
            "Mason", .forename, "«Mason» is not to be left alone with the younger ones.",
            "Uncle works as a «mason» and is often away."),
        NameOrWord(
            "Cooper", .forename, "«Cooper» climbed on to the roof.",
            "Grandfather was a «cooper» at the brewery."),
        NameOrWord(
            "Tanner", .forename, "«Tanner»'s auntie is now caring for him.",
            "Grandad was a «tanner» and then a docker."),
        NameOrWord(
            "Piper", .forename, "«Piper» was given something to drink in the park.",
            "The «piper» at the funeral made him cry."),
        NameOrWord(
            "Archer", .forename, "«Archer» broke my glasses.",
            "He was dressed as an «archer» and had a real bow."),
        NameOrWord(
            "Buddy", .forename, "«buddy» was left at the gate until 4.30",
            "she has a «buddy» in year 6 for break times"),
        NameOrWord(
            "Teddy", .forename, "«Teddy» is sharing a bed with his dad.",
            "He will not let go of his «teddy» at nap time."),
        NameOrWord(
            "Teddy", .forename, "health visitor is worried about «teddy»'s weight",
            "his «teddy» smells of wee and mum wont wash it"),
        NameOrWord(
            "Bear", .forename, "«bear» came in with a cut lip",
            "she can't «bear» to be in the same room as him"),
        NameOrWord(
            "Pat", .forename, "Childminder «Pat» says he bites the others.",
            "Gave him a «pat» on the back when he calmed down."),
        NameOrWord(
            "Pat", .forename, "«pat» in the kitchen saw them swap bags",
            "police had to «pat» him down, nothing found"),
        NameOrWord(
            "Sue", .forename, "Lunchtime supervisor «Sue» found the blade.",
            "Dad says he is going to «sue» the school."),
        NameOrWord(
            "Nick", .forename, "«Nick» hasn't been seen since Thursday.",
            "He had a «nick» on his chin from shaving."),
        NameOrWord(
            "Penny", .forename, "«penny» says that nobody feeds the baby",
            "they have not got a «penny» until thursday"),
        NameOrWord(
            "Sandy", .forename, "«Sandy» from the refuge rang for an update.",
            "His shoes were wet and «sandy» and he would not say where he had been."),
        NameOrWord(
            "Basil", .forename, "«Basil» has been excluded from his last two schools.",
            "We grew «basil» with the nurture group."),
        NameOrWord(
            "Iris", .forename, "«Iris» told mum that it was a game.",
            "Her left «iris» is scarred, the hospital has asked why."),
        NameOrWord(
            "Fern", .forename, "«Fern» sits on her own at dinner.",
            "He hid the bag behind the «fern» by the gate."),
        NameOrWord(
            "Willow", .forename, "«WILLOW» HAS STARTED WETTING HERSELF.",
            "THEY BUILT A DEN UNDER THE «WILLOW» TREE."),
        NameOrWord(
            "Ray", .forename, "Mum's ex «Ray» is out of prison.",
            "He had an X «ray» at A&E and it is broken."),
        NameOrWord(
            "Victor", .forename, "«VICTOR»'S MUM DOESN'T OPEN THE DOOR.",
            "HE CAME BACK FROM THE FIGHT AS THE «VICTOR», HIS FRIENDS SAY."),
        NameOrWord(
            "Christian", .forename, "«Christian» was rude to the cover teacher.",
            "The family are «Christian» and go to church twice a week."),
        NameOrWord(
            "Eve", .forename, "«Eve» is being picked on for her weight.",
            "On the «eve» of the trial he would not come in."),
        NameOrWord(
            "Carol", .forename, "«Carol» said that he can't come back to the placement.",
            "He sang a «carol» at the concert and smiled."),
        NameOrWord(
            "Honey", .forename, "«honey» has nits again and has been sent home",
            "only had a spoon of «honey» for breakfast"),
        NameOrWord(
            "Justice", .forename, "«Justice» didn't come home on Friday night.",
            "Youth «justice» worker is coming in on Monday."),
        NameOrWord(
            "Blue", .forename, "«Blue» tells people that his dad is dead.",
            "His lips were «blue» and the ambulance was called."),
        NameOrWord(
            "Lance", .forename, "«lance» was using his phone in the changing room",
            "the nurse had to «lance» the boil on his neck"),
        NameOrWord(
            "Rich", .forename, "Mum's partner «Rich» is moving out.",
            "The other boys say he is «rich» because of his trainers."),
        NameOrWord(
            "Harry", .forename, "«Harry» took the blame for his brother.",
            "They «harry» him on the way home every day."),
        NameOrWord(
            "Peg", .forename, "«peg» wont say who gave her the money",
            "his coat was not on his «peg» so we checked outside"),
        NameOrWord(
            "Baker", .surname, "Mr «Baker» is to be told first.",
            "The «baker» gives them bread at the end of the day."),
        NameOrWord(
            "Baker", .surname, "Sophie «Baker» has been absent for nine days.",
            "The «baker» on the corner has seen them out at night."),
        NameOrWord(
            "Baker", .surname, "«baker» and two others were smoking behind the gym",
            "mum works nights for a «baker» in town"),
        NameOrWord(
            "Butcher", .surname, "Mrs «Butcher» came in about the assault.",
            "Stepdad is a «butcher» and there are knives in the house."),
        NameOrWord(
            "Carter", .surname, "The «Carter» children were all absent on Monday.",
            "Uncle is a «carter» at the farm."),
        NameOrWord(
            "Cook", .surname, "Ryan «Cook» brought a lighter in.",
            "Ryan has to «cook» for his brothers every night."),
        NameOrWord(
            "Cook", .surname, "«Cook» was sent home at 11.",
            "«Cook» tea, wash up and get the baby to bed: all done by her."),
        NameOrWord(
            "Cook", .surname, "mrs «cook» rang, she is very upset",
            "she can't «cook» and he is hungry, he said"),
        NameOrWord(
            "Field", .surname, "Miss «Field» told him to wait outside.",
            "They were on the «field» at lunch when it began."),
        NameOrWord(
            "Fisher", .surname, "daniel «fisher» is on a cp plan",
            "grandad is a «fisher» and takes him out on the boat at night"),
        NameOrWord(
            "Hall", .surname, "Mr «Hall» from housing says they must be out by Friday.",
            "He ran out of the «hall» in assembly."),
        NameOrWord(
            "Hall", .surname, "Told Callum «Hall» to hand it over.",
            "Told him to wait in the «hall» until dad came."),
        NameOrWord(
            "Hall", .surname, "JESS «HALL» SEEN WITH A BLADE AT BREAK.",
            "DINNER «HALL» CLEARED AT BREAK, FIGHT."),
        NameOrWord(
            "Hill", .surname, "Amy «Hill» has told a friend that she wants to die.",
            "They ran up the «hill» and would not come back."),
        NameOrWord(
            "Hill", .surname, "dr «hill» is his paediatrician",
            "he rolled down the «hill» and cut his head"),
        NameOrWord(
            "House", .surname, "Mrs «House» does the late gate.",
            "There were six people sleeping in the «house»."),
        NameOrWord(
            "Hunt", .surname, "Ben «Hunt» is refusing to be in the same room as dad.",
            "They had to «hunt» for him for an hour."),
        NameOrWord(
            "Knight", .surname, "PC «Knight» took a statement from her.",
            "He was dressed as a «knight» and hit her with the sword."),
        NameOrWord(
            "Lane", .surname, "Mrs «Lane» says he did the same last year.",
            "They were found in the «lane» behind the shops."),
        NameOrWord(
            "Lane", .surname, "saw aiden «lane» on a stolen moped",
            "he was on a moped in the «lane» behind school"),
        NameOrWord(
            "Law", .surname, "Miss «Law» will sit in on the interview.",
            "Dad says the «law» lets him smack her."),
        NameOrWord(
            "Law", .surname, "The «Law» family have been told to leave.",
            "Son in «law» is not to come near the house."),
        NameOrWord(
            "Little", .surname, "Mr «Little» found the phone in the sink.",
            "She eats very «little» at lunch."),
        NameOrWord(
            "Little", .surname, "«Little» was rude to the supply teacher.",
            "«Little» was said in the meeting, mum looked at the floor."),
        NameOrWord(
            "Long", .surname, "Mrs «Long» says he is always on his own.",
            "She has been waiting a «long» time for CAMHS."),
        NameOrWord(
            "Long", .surname, "harvey «long» hit a year 7 on the stairs",
            "how «long» has he been living in the van?"),
        NameOrWord(
            "Love", .surname, "Mr «Love» and his new partner came to parents' evening.",
            "She says that they are in «love» and will get married."),
        NameOrWord(
            "Love", .surname, "Kian «Love» spat at a member of staff.",
            "Kids need «love» and a bed, said gran."),
        NameOrWord(
            "Low", .surname, "Mrs «Low» asked for the door to be locked.",
            "His mood has been very «low» since the summer."),
        NameOrWord(
            "March", .surname, "Mr «March» collects on Tuesdays.",
            "Since «March» he has been late every day."),
        NameOrWord(
            "March", .surname, "Evie «March» has moved to her gran's.",
            "They made him «march» up and down the yard."),
        NameOrWord(
            "Marsh", .surname, "ms «marsh» has pr for both girls",
            "the dog was found on the «marsh» with no collar"),
        NameOrWord(
            "Moon", .surname, "Jacob «Moon» was caught with a knife.",
            "He says that he talks to the «moon» at night."),
        NameOrWord(
            "North", .surname, "Mrs «North» heard screaming through the wall.",
            "They have moved up «north» to be near gran."),
        NameOrWord(
            "Park", .surname, "Dr «Park» wrote to say that he missed his appointment.",
            "They were drinking in the «park» until late."),
        NameOrWord(
            "Park", .surname, "MIA «PARK» NOT SEEN SINCE MONDAY.",
            "SEEN IN «PARK» WITH OLDER MALES."),
        NameOrWord(
            "Pike", .surname, "Mr «Pike» told the police that he had seen it.",
            "He hit his brother with a broken «pike» from the fence."),
        NameOrWord(
            "Pope", .surname, "Leon «Pope» and his cousin set fire to the bin.",
            "The class wrote letters to the «Pope»."),
        NameOrWord(
            "Power", .surname, "MRS «POWER» REFUSES TO SIGN THE AGREEMENT.",
            "THE FLAT HAS HAD NO «POWER» SINCE SUNDAY."),
        NameOrWord(
            "Power", .surname, "«Power» was excluded for two days.",
            "«Power» was cut off at home again last night."),
        NameOrWord(
            "Price", .surname, "Naomi «Price» is the new social worker.",
            "The «price» of the trip is too much for mum."),
        NameOrWord(
            "Price", .surname, "«Price» rang to say she is running late.",
            "«Price» of the uniform is why he isn't in."),
        NameOrWord(
            "Price", .surname, "gave the form to mr «price» at break",
            "what «price» did you pay for that phone i asked"),
        NameOrWord(
            "Rich", .surname, "Ms «Rich» rang from the contact centre.",
            "The food is too «rich» for him, he was sick."),
        NameOrWord(
            "Read", .surname, "Toby «Read» has been seen with a machete on Snapchat.",
            "She can't «read» the letters so nobody replied."),
        NameOrWord(
            "Rivers", .surname, "Mr «Rivers» is banned from the site.",
            "They learned about «rivers» and he enjoyed it."),
        NameOrWord(
            "Rush", .surname, "miss «rush» was hit on the arm",
            "he is always in a «rush» to leave"),
        NameOrWord(
            "Sharp", .surname, "Mrs «Sharp» opened the bag in front of him.",
            "A «sharp» object was found in his bag."),
        NameOrWord(
            "Sharp", .surname, "«sharp» and his mates were waiting for him by the chippy",
            "something «sharp» was in his bag, he said it was for art"),
        NameOrWord(
            "Short", .surname, "Tyler «Short» is the ringleader.",
            "He was «short» with me when I rang."),
        NameOrWord(
            "Short", .surname, "«Short» has been told to keep away from her.",
            "«Short» stay with foster carers until court."),
        NameOrWord(
            "Singer", .surname, "Mr «Singer» has been told about the allegation.",
            "She says that the «singer» in the video is her dad."),
        NameOrWord(
            "Small", .surname, "Lexi «Small» is being groomed, mum thinks.",
            "A «small» cut above the eye, cleaned and covered."),
        NameOrWord(
            "Smart", .surname, "Ms «Smart» will chair the meeting.",
            "He is very «smart» but does no work."),
        NameOrWord(
            "Snow", .surname, "Jamie «Snow» has a new bruise.",
            "No heating and there is «snow» on the ground."),
        NameOrWord(
            "Snow", .surname, "«SNOW» REFUSED TO LEAVE THE CLASSROOM.",
            "CLOSED DUE TO «SNOW» SO NOT SEEN TODAY."),
        NameOrWord(
            "Stone", .surname, "Mrs «Stone» is his nan and has had him since birth.",
            "He threw a «stone» at a passing car."),
        NameOrWord(
            "Stone", .surname, "told callum «stone» to go home",
            "she has lost a «stone» since september"),
        NameOrWord(
            "Strong", .surname, "Mr «Strong» is a risk to the children.",
            "A «strong» smell of cannabis on his blazer."),
        NameOrWord(
            "Sweet", .surname, "Poppy's friend Erin «Sweet» told us.",
            "He offered her a «sweet» and she got in the car."),
        NameOrWord(
            "Waters", .surname, "Mrs «Waters» thinks that he is being used to carry drugs.",
            "Her «waters» broke in the night and he was left alone."),
        NameOrWord(
            "Weeks", .surname, "Mr «Weeks» got angry when asked about the bruise.",
            "It is three «weeks» since she was last seen."),
        NameOrWord(
            "Weeks", .surname, "jade «weeks» was there too",
            "two «weeks» later he was there too"),
        NameOrWord(
            "West", .surname, "Leo «West» has been in isolation all day.",
            "They live out «west» and it takes two buses."),
        NameOrWord(
            "White", .surname, "Ms «White» is the named nurse.",
            "A man in a «white» van followed her."),
        NameOrWord(
            "White", .surname, "Told Zak «White» that I was going to ring home.",
            "He went «white» and said that he felt sick."),
        NameOrWord(
            "Winter", .surname, "Mrs «Winter» has changed her number again.",
            "He had no coat all «winter»."),
        NameOrWord(
            "Wise", .surname, "Mr «Wise» works with him on Thursdays.",
            "It would be «wise» to tell the police first."),
        NameOrWord(
            "Wood", .surname, "abbie «wood» is afraid of her brother",
            "he hit the dog with a piece of «wood»"),
        NameOrWord(
            "Woods", .surname, "Mr «Woods» searched the lockers.",
            "They were seen going into the «woods» with an older boy."),
        NameOrWord(
            "Young", .surname, "Mrs «Young» is on the child protection panel.",
            "She is too «young» to be at home alone."),
        NameOrWord(
            "Young", .surname, "Kyle «Young» spent the night in a cell.",
            "«Young» people in the flats all know him."),
        NameOrWord(
            "Young", .surname, "«Young» told his tutor that he is being followed.",
            "«Young» carer, looks after two brothers."),
        NameOrWord(
            "Young", .surname, "asked miss «young» if he can have a pass",
            "shes too «young» to be out that late"),
        NameOrWord(
            "Best", .surname, "Mr «Best» has a drink problem.",
            "It would be «best» to see her with her nan."),
        NameOrWord(
            "Best", .surname, "Chloe «Best» is with her dad this week.",
            "Chloe is my «best» friend, she wrote."),
        NameOrWord(
            "Bird", .surname, "mrs «bird» rang three times",
            "a dead «bird» was found in his bag"),
        NameOrWord(
            "Fox", .surname, "Alfie «Fox» and his brother are in care.",
            "He said a «fox» had bitten him."),
        NameOrWord(
            "Fox", .surname, "mr «fox» says they can not use the yard",
            "there was a «fox» in the yard"),
        NameOrWord(
            "Wolf", .surname, "Ms «Wolf» is to be the appropriate adult.",
            "The children say that there is a «wolf» dog in the flat."),
        NameOrWord(
            "Swan", .surname, "Mr «Swan» hit the fence with his car.",
            "The boys threw bricks at a «swan» on the lake."),
        NameOrWord(
            "Savage", .surname, "Mrs «Savage» said she is not coming to the meeting.",
            "It was a «savage» attack, according to the police."),
        NameOrWord(
            "Cross", .surname, "Mr «Cross» is leaving the house on Friday.",
            "Mum was «cross» and pulled her by the arm."),
        NameOrWord(
            "Cross", .surname, "Tia «Cross» will not go into the canteen.",
            "He had to «cross» two main roads by himself."),
        NameOrWord(
            "Cross", .surname, "«cross» kicked off in science so he was moved",
            "she was «cross» because he had not eaten"),
        NameOrWord(
            "Church", .surname, "Mrs «Church» found him by the canal.",
            "The food bank at the «church» gave them a parcel."),
        NameOrWord(
            "Bishop", .surname, "Kai «Bishop» has been arrested.",
            "The «bishop» came in to lead assembly."),
        NameOrWord(
            "Lord", .surname, "Mr «Lord» is the landlord and wants them out.",
            "Oh my «lord», she shouted and ran out."),
        NameOrWord(
            "Constable", .surname, "Mrs «Constable» from the bakery rang us.",
            "A «constable» came to talk about knives."),
        NameOrWord(
            "Brown", .surname, "Mr «Brown» was not on duty that night.",
            "The water in the flat is «brown» and they can't drink it."),
        NameOrWord(
            "Brown", .surname, "tilly «brown» had it in her bag",
            "she had it in a «brown» bag"),
        NameOrWord(
            "Black", .surname, "Ms «Black» has the file.",
            "A «black» eye and a cut lip, he said he fell."),
        NameOrWord(
            "Green", .surname, "Chloe «Green» saw the knife first.",
            "He was sick and it was bright «green»."),
        NameOrWord(
            "Bush", .surname, "Mr «Bush» is allowed contact once a month.",
            "He hid his bag in a «bush» by the gate."),
        NameOrWord(
            "Banks", .surname, "Mrs «Banks» brought the baby in with her.",
            "Nan says that she does not trust «banks» and has cash at home."),
        NameOrWord(
            "Bell", .surname, "miss «bell» saw them go off site",
            "he left before the «bell» and did not come back"),
        NameOrWord(
            "Day", .surname, "Mr «Day» says the boys are lying.",
            "He was late every «day» this week."),
        NameOrWord(
            "Day", .surname, "ellis «day» was with them",
            "ellis was with them all «day»"),
        NameOrWord(
            "Frost", .surname, "Josh «Frost» was out until 3 am.",
            "There was «frost» on the inside of the window."),
        NameOrWord(
            "Head", .surname, "MRS «HEAD» PICKED THE TWINS UP AT NOON.",
            "HE BANGED HIS «HEAD» ON THE TABLE AGAIN."),
        NameOrWord(
            "Lamb", .surname, "Mr «Lamb» is refusing contact.",
            "She does not eat «lamb» and was given nothing else."),
        NameOrWord(
            "Mason", .surname, "Miss «Mason» saw him take it.",
            "He is training as a «mason» when he leaves."),
        NameOrWord(
            "Nurse", .surname, "mr «nurse» picks them up on a friday",
            "sent to the «nurse» with a swollen wrist"),
        NameOrWord(
            "Porter", .surname, "Kayla «Porter» has been sharing pictures.",
            "Dad is a hospital «porter» on nights."),
        NameOrWord(
            "Potter", .surname, "Mrs «Potter» can't cope with him.",
            "He likes to «potter» about in the garden with grandad."),
        NameOrWord(
            "Shepherd", .surname, "Ms «Shepherd» made the call to the helpline.",
            "He was a «shepherd» in the nativity."),
        NameOrWord(
            "Street", .surname, "Dylan «Street» lives with his nan.",
            "He was out on the «street» at midnight."),
        NameOrWord(
            "Turner", .surname, "Mr «Turner» came to the gate with a dog.",
            "He is not a page «turner», he finds reading hard."),
        NameOrWord(
            "Walker", .surname, "leah «walker» told her form tutor",
            "a dog «walker» found her by the canal"),
        NameOrWord(
            "Wall", .surname, "mrs «wall» has asked for a copy of the report",
            "he punched the «wall» and hurt his hand"),
        NameOrWord(
            "Ward", .surname, "Mr «Ward» goes into hospital on Monday.",
            "She is on the children's «ward» until Monday."),
        NameOrWord(
            "French", .surname, "Ms «French» does not want him in her lesson.",
            "He ran out of «French» and hid."),
        NameOrWord(
            "Speed", .surname, "Mr «Speed» has been driving with no licence.",
            "He was taking «speed» and smoking with older boys."),
        NameOrWord(
            "Wild", .surname, "Jamie «Wild» threw a chair at staff.",
            "They run «wild» on the estate until midnight."),
    ]
}
