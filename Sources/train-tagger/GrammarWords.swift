/// What the clauses are filled with, none of it a name.
let grammarWords = """
    how:
     [late|early|on time|crying|upset|without a coat|with no lunch|in tears|in the wrong uniform|hungry|dirty|unkempt|very quiet|tired|soaking wet|in trainers|with a bruise|on his own|happy|as normal|in a good mood|looking pale|shaking|limping]
     [late|early|upset|tired] [again|and without breakfast|and withdrawn|and angry|and unsettled]
    when:
     [today|yesterday|this morning|this afternoon|at break|at lunch|at dinner|after school|before school|during <lesson>|in <lesson>|on <day>|last <day>|on the way home|at home time|after <lesson>|last night|at the weekend|on <date>|at <time>|P3|p2|period 4|in form|in assembly|during the test|this week|earlier|just now|at hometime|2nd break|in registration|in the holidays|over half term]
    day:
     [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Weds|Thurs|Fri|Wednesday|Sat|Sun]
    date:
     [12/03/2026|3.4.26|14th May|the 5th|02/02|21 June 2026|Mon 3rd|1/9|17 Nov|27th March|9 April|30/6/25]
    time:
     [9am|08:45|10.20|3:15pm|15:10hrs|half past two|11ish|2pm|13:05|8.30|quarter to nine|12.40|06:50]
    where:
     [in the corridor|on the playground|in the dinner queue|outside the toilets|in the changing rooms|on the bus|in class|on the field|by the gate|at the gate|in the hall|in the library|by the bike shed|in the canteen|on the stairs|in the office|behind the sports hall|near the bins|in the SEN room|in the car park|on snap|online|in the group chat|at {spot}|near {spot}|on {street}|in <lesson>|down the park|at home|in front of everyone|on the trip|at the shop|outside school|in the Hub|in isolation]
    lesson:
     [maths|English|science|PE|art|history|geography|French|Spanish|German|drama|music|RE|PSHE|computing|food tech|DT|DT|games|swimming|phonics|guided reading|ICT|Maths|Art|Science|History|Textiles|form time|tutor time|spelling|assembly|golden time|circle time|registration|Welsh|lit|period 5]
    feeling:
     [upset|tearful|quiet|withdrawn|angry|tired|happy|settled|hungry|anxious|pale|dysregulated|distressed|cheerful|unwell|scared|jumpy|cross|fine|defensive|worried|low|chatty|calm|agitated|not himself|not herself|emotional|subdued|confused|very upset|really tired|a bit low|in a good mood|not right|unsettled|reluctant to talk]
    why:
     
     
     [ because of <topic>|, reason not known|; said <fact>| and would not say why| after the phone call| since mum left|. Will monitor|, mum informed| but settled after break]
    topic:
     [attendance|behaviour|the incident|uniform|the bruise|lateness|homework|<lesson>|the trip|contact|the referral|the plan|a concern|the text messages|the fight|his phone|her phone|lunch money|friendships|bullying|online safety|what happened|last night|the weekend|home|transport|medication|the hearing|the meeting|toileting|a coat|the school photos|staying safe|the video|the assessment|school dinners|missing work|PE kit|swearing|some comments|his dad|her mum|sleep|being on time|going home|free school meals|next steps|the new baby|moving house]
    doing:
     [crying|running|fighting|arguing|vaping|smoking|hiding|eating alone|sitting alone|shouting|laughing|pushing|kissing|whispering|on the phone|throwing stones|swearing|being followed|out of class|with an older boy|with a vape|walking home alone|asleep|climbing the fence|messing about|wandering|passing something|being sick|hurting himself|pulling her hair]
    did:
     [hit|punched|kicked|pushed|slapped|bit|scratched|shouted at|swore at|spat at|threatened|chased|teased|laughed at|called|tripped|grabbed|hurt|helped|ignored|comforted|followed|messaged|blocked|filmed|hugged|told on|stole from|blamed|ran into|stood up for|threw a chair at|walked off with|was rude to|squared up to|apologised to|shared food with|copied|pinched|headbutted|strangled|dared|bullied|was hitting|has been bullying|keeps hitting|keeps on at|had a go at|took the mick out of]
    didverb:
     [hit|picked|rang|came|told|pushed|followed|grabbed|saw|met|gave|sent|dropped|kicked|backed|walked|calmed|turned|let|showed|ran]
    says:
     [said|says|told staff|told me|reported|stated|claims|alleges|disclosed|mentioned|explained|thinks|denies|admitted|has said|is saying|confirmed|shared|said again|wrote|told his teacher|told the TA|texted|shouted|whispered|added|feels|said quietly|also says]
    quote:
     [i hate it here|leave me alone|I'm not going home|he's not my dad|you can't make me|it's not fair|mum said not to tell|I fell off my bike|nobody likes me|i never done it|she started it|can I go now|im hungry|wait till after school|what you looking at|I don't feel safe|he comes in my room|they lock the door|there's no food|I want to live with nan|dad shouts a lot|we slept in the car|you're dead|ur brother gonna get it 2moz|shut up|I'm sick of it|please don't ring home|it hurts here|he said he'd kill the dog|ask {2f}|{2f} made me|tell {2f} sorry|{2} did it not me|me and {2f} was only playing|{kf} is back|{kf} hit mum|I miss {kf}]
    fact:
     [mum was asleep|dad shouts|there was no food|he was hit|she had not slept|nobody was home|the police came|they are moving|he saw a knife|she is scared|mum's boyfriend was there|dad has left|he fell|they were locked out|nan is in hospital|he doesn't eat|it happened before|she was touched|he takes tablets|mum cries|they have no heating|the baby was crying|she didn't do it|he wants to go home|she cut herself|{2} <did> {3}|{2} was there|{2} made {3} do it|{k} was drunk|{k} hits {l}|{k} is moving in|{k} and {l} argue|he is going to {town}|she sleeps at {2}~|{2f} has a knife|{2f} is pregnant|they live at {address} now|{k} takes {2f} to {club}|it was {2}]
    thing:
     [bag|coat|phone|bike|lunch|homework|pencil case|shoes|trainers|glasses|tie|book|PE kit|inhaler|jumper|scooter|locker|dinner money|headphones|planner]
    bad:
     [poor|improving|a concern|at 82%|below 90%|getting worse|much better|slipping|good|unchanged|up and down|a worry|dropping]
    injury:
     [a bruise|a black eye|scratches|a burn|a graze|bite marks|a cut|a fat lip|a red mark|three small bruises|a lump|a scald|an old scar|finger marks|a plaster|a split lip|cuts]
    bodypart:
     [arm|face|leg|left cheek|neck|back|wrist|L forearm|chin|eye|forehead|hand|knee|ear|upper arm|R shin|shoulder|thigh|ribs|lip]
    insult:
     [is a grass|is fat|stinks|is a snake|woz ere|sux|is gay|loves herself|is dead|owes me a tenner|is a liar|4eva|fancies sir|smells]
    tail:
     
     [ again| today| <when>| about <topic>| to {a}| that <fact>| with {k}| for {1}| and left| on <day>| re {1}]
    tail2:
     [crying|off again|no longer here|poorly|not coping|been excluded|a worry|new to us|settling in|on a plan|on report|very quiet|hungry most days|missing|back today|a young carer|been seen]
    whotail:
     [in 9RW|new|absent <when>|his cousin|no longer at this school|known to us|in the same set|on report|already upset|on the SEN register|been warned before|a year older]
    did-home:
     [rang|called school|is not happy|was drunk|shouted at {1}|came to collect|attended|didn't attend|said <fact>|says <fact>|has moved out|is in hospital|refused consent|gave consent|is worried about {1}|is back from {country}|lives in {town}|works at {firm}|got arrested|emailed {a}|asked for {a}|has mental health needs|was at work|swore at staff|can't cope|will bring {1} in|hung up|no answer|wants a meeting|is away|hit {1}|collects on <day>s|is pregnant|sent a text|not allowed contact|answered|turned up at school|apologised|left a message]
    action:
     [ring home|speak to {1}|monitor|call MASH|speak to {k}|refer to CAMHS|log it|review|chase the SW|update the chronology|contact {firm}|book a room|arrange a TAF|send minutes|do a home visit|check in daily|inform the police|ring {health}|write to parents|follow up|meet {k} and {1}]
    s-neg:
     [will|to|must|should|can] [review|monitor|ring|speak to mum|chase|update|check|follow up|inform parents|discuss at TAF|log on CPOMS|contact SW] [in 2 weeks|next week|on <day>|asap|before half term|tomorrow|at the next meeting|]
     [may need|might need|needs|will need] [a referral|support in <lesson>|a risk assessment|glasses|an EHCP|a new coat|extra time|speech therapy|a key worker|to see the nurse]
     [mark|marked] the register [at <time>|twice|before break|]
     [hope|we hope|I hope|hoping] [this helps|you are well|to see you <day>|he settles|that is ok|it gets better|things improve]
     [may|might] [I|we] [ask|have|see|come in] [about <topic>|for a copy|on <day>|]
     [year|Year|Yr|Y] [9|7|10|11|6|2|5] [assembly|trip|parents' evening|exams|girls|boys|pupils|football|are in the hall|photos|options]
     Head of Year [to review|informed|will call|spoke to parents|emailed|away until <day>|agreed]
     [Child|Pupil|Student|YP|Young person|Mum|Dad|Mother|Father|Nan|Carer|Parent|Staff|Class teacher|Teacher|TA|HT|DSL|SENCo] [was|is|said|says|reported|stated|informed|seemed|has been|will be|denies|rang|attended] [upset|fine|late|happy|that <nfact>|worried|not coping|aware|tearful|in agreement|unwell|<when>]
     [Mum|Dad|Mother|Nan|Grandad|Step-dad|Auntie|Uncle|Foster carer|The carer|Older sister|Big brother] [rang|called|collected|came in|emailed|is worried|did not attend|has moved out|lost her job|is in hospital|will bring a coat|drinks|swore|agreed] [<when>|again||. No reply|. Left message]
     [MASH|CAMHS|Early Help|Social care|Children's Services|Police|School nurse|GP|EWO|NSPCC|SALT|Ed Psych|Housing|Probation|Health|Ofsted|Childline|YOT|MARAC] [referral|report|call|appointment|letter|advice|assessment|visit|meeting|strategy meeting|input] [made|received|sent|due|declined|cancelled|on <day>|to follow|<when>|accepted]
     [strategy|core group|TAF|TAC|CIN|CP|LAC|PEP|EHCP|child protection|reintegration|professionals] [meeting|review|conference|plan] [held|moved to <day>|at <time>|on <date>|cancelled|due|updated|minutes to follow]
     [attendance|Attendance] [is|was|has dropped to|now|at] [72%|89.4%|91%|below target|a concern|improving]
     [NFA|no further action|NFA at this stage|closed|step down to Early Help|escalated to S47|threshold not met|consent given|no consent|TBC|n/a|as above|see attached|see previous|none|No concerns|ongoing]
     [bruise|scratch|mark|burn|cut|graze|swelling] [on|to|noted on] [L|R|left|right|the] <bodypart>, [photo taken|body map done|2cm|yellow|fading|said fell off scooter|no explanation]
     [was wearing|had on|came in with] [a dirty shirt|no coat|odd shoes|a Nike hoodie|the same clothes|an Adidas tracksuit|Crocs|a Stone Island jacket|school shoes|shorts]
     [had|ate|bought|wants|shared|brought] [Greggs|McDonald's|Maccies|KFC|crisps|Haribo|a Snickers|toast|chips|a Coke|Nutella|Pot Noodle|nothing] [for breakfast|for lunch|at break|before school|again|from Tesco|from the Co-op|from Asda]
     [spends hours|was up all night|always|plays|is] on [Fortnite|Roblox|TikTok|Snapchat|Minecraft|Xbox|YouTube|Instagram|WhatsApp|FIFA|Call of Duty|Discord|Netflix|the iPad|his phone|PS5]
     [Google Classroom|Teams|Zoom|Microsoft Teams|ParentPay|ClassCharts|CPOMS|SIMS|Arbor|Bromcom|MyConcern|Seesaw|Tapestry|Zoom call] [is down|login reset|message sent|entry added|updated|link shared|alert]
     [Diwali|Eid|Christmas|Easter|Ramadan|Halloween|Bonfire Night|World Book Day|Children in Need|Sports Day|Black History Month|Vaisakhi|Hanukkah|Remembrance Day|Mother's Day|Pancake Day|Chinese New Year|Comic Relief] [party|assembly|holiday|play|was hard for the family|craft|non-uniform day|fast|card|dinner]
     [Maths|English|Science|Art|Music|Drama|Geography|History|French|Spanish|PE|Computing|German|RE|Biology|Physics|Chemistry|Business|Sociology|Food] [lesson|homework|test|set 3|teacher|club|trip|GCSE|revision|mock|cover|room] [went well|cancelled|missed|in room 12|on <day>|due <day>|grade 4|was disrupted]
     [speaks|spoke|understands|reads|learning|interpreter for|needs] [Polish|Urdu|Romanian|Somali|Punjabi|Bengali|Arabic|Turkish|Portuguese|Ukrainian|Welsh|Tamil|English|Kurdish|Albanian|Lithuanian|Pashto|Dari|Yoruba|Twi|Tigrinya] [at home|with mum|only|fluently|well|please|needed]
     [family|mum|dad|parents] [is|are] [Polish|Romanian|Muslim|Christian|Sikh|Hindu|Catholic|Jewish|British|Nigerian|Irish|Welsh|Traveller|Roma|Black African|White British|Jehovah's Witnesses|Somali|Pakistani]
     [grace period|in his grace|say grace|a good grace note|grace and favour] [ends <day>|before dinner|agreed|given for payment]
     the [price|cost|bill] of [the trip|the bus|lunch|uniform] [is|was|went up to] £[8|12.50|45|3]
     [paid the|gas|phone|electric] bill [is due|unpaid|was paid|on the table]
     [will|would|may|might|can] [the|a|this|that|it|he|she|they|we|you] [be|go|help|work|come|need|have to|get] [ok|moved|there|in|it|better|cold|wet|late|seen|more help]
     [rose|rises|rose early|sun rose|numbers rose] [at six|by 4%|again|this term|in May]
     [summer|winter|autumn|spring|Summer|Autumn|Spring] [term|holiday|school|uniform|fair|concert|break|club|holidays|1|2] [starts <day>|cancelled|was fine|plans|dates sent|next year]
     [young|old|long|short|little|small|strong|sweet|rich|wise|sharp|bright|best|low|good|cold|hard|wild|gay|noble|happy] [people|carer|list|walk|man|boy|story|person|child|day|friend|temper|mood|wind|look|dog|one] [needs help|was seen|again|in school|at the gate|came in|had left|on the way]
     [in|since|last|next|early|late|until|by|end of|from] [May|April|June|March|August|September|July] [he|she|they|we|half term|2025|onwards|, mum|the family] [moved|was excluded|had a review|is due|will start|it got worse|]
     [the dean|a baker|the butcher|the mason|a cook|the constable|the bishop|a singer|the king|the carter|a fisher|the page|a hunter|the parson|the prince|the lord mayor|the major|a shepherd|the pope|the judge|the porter|a tailor] [said|came|was|visited|wrote|spoke|waved|rang] [no|today|by|to the class|at assembly|again]
     [rob|robbed|to rob|chase|chased|to chase|gave chase|frank|to be frank|be frank|drew|drew a|sue|will sue|pat|a pat on|grant|grant of|granted|hunt|hunted|cook|to cook|read|reads|to read|page|wait|waits|jack|car jack|nick|nicked|mark|marks|marked|bob|dash|skip|trip|ward|on the ward|wards|peg|on his peg|buddy|buddy bench|chance|last chance|a chance|penny|rusty|storm|the storm] [the shop|the cat|a picture|it|him|the school|them|the back|funding|for it|down|the dinner|the book|a lot|work|his coat|hit|, he said|again]
     [hazel|amber|jade|ruby|olive|violet|coral|ivory|ginger|sandy|blonde|grey|brown|black|white|green] [eyes|hair|coat|jumper|ring|light|alert|top|book|skirt|bag|dress|team|house|folder|rating]
     [holly|ivy|heather|daisy|poppy|lily|rose|fern|olive|cherry|willow|ash|hazel|rowan|jasmine|basil|sage] [bush|tree|class|group|chain|seeds|on the table|in the garden|leaves|oil|picture|hedge|wreath|tea|room]
     [Ash|Oak|Willow|Elm|Beech|Maple|Rowan|Cherry|Hazel|Sycamore|Robin|Kestrel|Owl|Otter|Badger|Hedgehog|Ladybird|Sunflower|Panda|Puffin] [class|Class|group|Group|room|table|house|base|team|nursery] [trip|went swimming|had a visitor|is noisy|today|has 2 new pupils|]
     [hope|faith|joy|charity|patience|mercy|comfort|prudence|harmony|destiny|trinity|honour|justice|liberty|glory|peace|serenity|melody] [is|was|of|in|for|shop|box|week|and] [needed|lost|gone|love|the|low|day|a lot|money|concert]
     [gave up|lost|losing|has little|full of|no|little|some|much|out of|act of|show] [hope|faith|joy|patience|comfort|mercy|grace|charity|honour|promise|love|peace|luck]
     [on|each|every|last|this|next|until|since|by|from] [sunday|monday|Sunday|Friday|friday|saturday] [dad has contact|they go to church|was bad|morning|lunch|he is at nans|is dress down day]
     [the|a|his|her|my] [will|bill|mark|dean|page|field|hill|house|lane|mill|moor|park|stone|wood|snow|cross|church|hall|marsh|bell|bird|fox|wolf|swan|bear|star|sky|ocean|river|rain|dawn|pearl|crystal|angel|gift|legend|blessing|reed|glen|brook|dale|cliff|ford|heath|kit|piper|robin|jay|wren] [was|is|on|at|in|had|of|fell|came|looked] [the|cold|late|bad|old|low|there|his|school|good|wet|mum|today|new|full]
     [day|night|time|week|term|food|money|home|school|work|sleep|noise|play|care|change|help|start|work|trust|risk] [one|out|off|is short|was hard|in care|at nan's|dinner|ran out|has changed|and contact|needed|late]
     [happy|sad|angry|worried|excited] [to|about|that|with] [be here|<topic>|mum came|school|go|the plan|us]
     [risk|Risk|need|Need|strengths|Strengths|wishes and feelings|Views of child|Action|Actions|Outcome|What happened|Who was told|Background|Context|Category|Concern|Details|Summary|Next steps|Impact|Protective factors]: [high|medium|low|<nsent>|see above|home|ongoing|none known|bruising|neglect|<topic>|to be reviewed]
     [first aid|accident form|body map|behaviour log|consent form|risk assessment|referral form|chronology|safety plan|welfare check|home visit|detention|exclusion letter|seclusion|restraint form|bus pass|FSM form] [completed|done|sent home|given|on file|not returned|due|set for <day>|arranged|attempted, no answer|signed by mum|updated|scanned]
     [it|this|that|there] [was|is|had been|has been] [noted|reported|agreed|a concern|no change|unclear|very cold|an incident|discussed|raised|said] [that <nfact>|<when>|at the meeting|in supervision|again|by staff]
     [he|she|they|He|She|They] [was|is|had|has been|will be|said|says|went|wants|needs|did not|didn't|won't|can't|is not] [upset|<feeling>|to go home|a coat|crying|nothing|fine|to the medical room|help in <lesson>|eat|want to talk|come in|say why|off sick|<nfact>]
     [I|We|i|we] [spoke|asked|rang|called|met|discussed|agreed|felt|noticed|explained|will|have|are|offered|sent|told] [to him|about <topic>|home|mum|that <nfact>|a plan|next steps|review <day>|worried|her to write it down|a drink|the letter|them it was not safe]
     [please|Please|pls|can you|could we] [note|see attached|keep this confidential|do not share|call back|ring the office|bring a coat|send his PE kit|update the log|reply by <day>|let me know|pass on|confirm]
     [OMG|lol|ngl|idk|tbh|bro|fr|wtf|innit|allow it|safe|peak|bare|wagwan|calm|nah|yh|2moz|l8r|gr8] [that was|its|im|so|was|u|he was|she|they|what] [bare|peak|joke|mad|dead|late|jokes|tired|sick|moving mad|chattin|not coming|bored|hungry]
     [no lunch|no coat|no PE kit|no homework|no answer|no reply|late again|day 3|2 days off|1:1 support|5-a-day|half day|part-time timetable|fixed term exclusion|non-school uniform]
     [P1|P2|P3|AM|PM|am|pm|L1|Lunch|Break|Form] [-|:|–] [fine|settled|walked out|truanted|good|refused work|late|in Hub|exit|warning|2 merits|late 5 mins|no issues]
     [child protection|Child in Need|looked after|Looked After Child|Special Guardianship|Section 20|Section 47|S17|Interim Care Order|private fostering|Early Help Plan|Team Around the Family|Operation Encompass] [plan|order|enquiry|notification|status|agreed|ended|in place|received 07:40|call]
     [DV|DA|CSE|CCE|FGM|neglect|self harm|self-harm|online grooming|county lines|knife crime|substance misuse|parental conflict|bereavement|eating|toileting|sleep|hygiene|head lice|nits|asthma|epilepsy|diabetes|ADHD|ASD|autism|dyslexia] [concerns|discussed|query|again|noted|is the main worry|on the rise|training|in the home|at home|screening|assessment|disclosed]
     [the|The] [police|headteacher|head|social worker|school|nurse|doctor|family|children|court|judge|council|landlord|neighbour|GP|bus|boy|girl|older boy|younger one|baby|twins|dog|class|office|site team|caretaker|cook|driver|interpreter|midwife] [was|were|came|said|will|did not|is|are|rang|attended|wrote|asked|knows|cried|left|has agreed] [called|there|to help|<when>|no|aware|to follow|about <topic>|early|at <time>|that <nfact>]
    nfact:
     [mum was asleep|dad shouts|there was no food|he fell|nobody was home|the police came|they are moving|she is scared|he was hit|it happened at home|he is tired|it has stopped|she feels safe|the bus was late|this is not new|he needs help|mum is struggling|they share a room|he has no bed|it was an accident|the door was locked|she hasn't eaten|dad works nights]
    nsent:
     [child came in tired|mum was rude to staff|seen with older boys|no breakfast|marks on arm|poor attendance|missed appointments|smells of smoke|home is cold|parents split up|said he was scared|would not go home|refused to eat|asked for a plaster]
    """
