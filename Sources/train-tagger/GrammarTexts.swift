/// Whole texts: how sentences follow each other in each kind of writing.
let grammarTexts = """
    text:
     6*<s>
     5*<s><stop>
     5*<notes>
     2*<bullets>
     2*<cpoms>
     2*<email>
     <minutes>
     2*<list>
     2*<chronology>
     2*<chat>
     <letter>
     2*<cells>
     4*<negs>
     2*<name>
    stop:
     4*.
     !
     ...
     ?
    s:
     7*<s-see>
     <s-lower>
     3*<s-neg>
     2*<s-both>
     3*<s-wordlike>
     <s-quotes>
    notes:
     <s><stop> <s><stop>
     <s><stop> <s><stop> <s><stop>
     <s><stop> <s><stop> <s><stop> <s><stop> <s><stop>
     <s>, <s>
     <s> - <s>
     <s>; <s>.
     <s> and <s>
     <s><stop>\\<s><stop>\\<s><stop>
     <s> <s> <s>
     [<date>|<date> <time>|<when>|<time>] [-|:|–|] <s><stop> <s><stop>
    negs:
     <s-neg>
     <s-neg><stop>
     <s-neg><stop> <s-neg><stop>
     <s-neg><stop> <s-neg><stop> <s-neg><stop>
     <s-neg>, <s-neg>
     <s-neg>\\<s-neg>
    s-both:
     <s-see> [and|but|so|then|, then|;|, and|while|because|although] <s-see>
     <s-neg> [and|but|so|,|;|when|until|-] <s-see>
     <s-see> [and|but|so|,|;|.|-] <s-neg>
     [<date>|<time>|<when>][:| -| –|,|] <s-see>
    s-wordlike:
     [Will|will] <didnt> [be|go|come|tell|eat|need|start|see|help] [in|{2}|home|to school|with {k}|again]
     {1f} [will|may|can] [mark|hope|grant|chase|rob|sue|pat|bill|frank|page|drew|nick] [the|a|it|for|him] [register|day|wish|loan|ball|best|bank]
     [may|will|hope|mark|grace|rose|summer|dean|price|young|baker|major] [and|&] {1}
     {1f} [rose|may|will|drew|hopes|marks|reads|cooks|hunts] [early|well|go|a picture|to leave|his book|dinner|for it]
     [we|I|they] [hope|will|may|mark] [{1}|to see {1}|that {1}|{1f} and {2f}] [settles|comes|soon|is ok|on <day>]
     {1} is [hoping|willing|faithful|joyful|patient|graceful|charitable|merciful|sunny|stormy] [to|and|with|today]
     {1}~ [hope|faith|patience|summer|price|mark|will|grace|joy|chance|gift] [is|was|ran out|went|has gone]
     [ask|tell|see|with|from|and] {1f} [may|will|can|hope|mark] [know|help|come|it|not]
     [Miss|Mr|Mrs|Ms] {as} [will|may|can|marks|hopes|rose] [mark|see|be|to|speak|come] [him|the books|late|{1}|it]
     [young|old|little|poor] {1f} [long|young|short|small]
     [the|a] [young|good|new|long] [price|baker|king|cook|carter|mason] [list|boy|of|for|with] [for {1}|{1}|and {2f}]
    didnt:
     [will|won't|will not|may|might|can't|didn't|did|does|has to|is going to|wants to|said he'd]
    s-quotes:
     {1f}: [yes|no|i dunno|dunno|mum|at home|it was {2f}|I said no]
     [Q|Staff|T|Me|DSL]: [who|what happened|where|are you ok]? {1f}: [{2f}|nothing|dad|in the park|at {2f}~]
     "{1f} [come here|stop it|wait|give it back|leave her|shut up|run]"
     "[where's|wheres|who's|get|ask|it's|look at|tell] {1f}[?|!||,]" [she|he|mum|{2f}] [said|shouted|asked|screamed]
     [he said|she said|mum said|said|shouting|screaming] "[I'll kill|I love|go and find|don't tell|not|it's only|blame] {1f}"
     '{1f} [is|was] [my best friend|mean|nice|there|hurting me]' [he|she] [said|wrote]
    bullets:
     <bullet> <s>\\<bullet> <s>\\<bullet> <s>
     <bullet> <s-neg>\\<bullet> <s-see>\\<bullet> <s-see>
     [Actions|Present|Agreed|To do|Concerns|Update|Notes]:\\<bullet> <s>\\<bullet> <s>\\<bullet> {1} - <topic>\\<bullet> {a} [to|will] <action>
     1. <s>\\2. <s>\\3. <s>
    bullet:
     [-|-|•|*|–|o]
    cpoms:
     [Date|Logged|Incident date]: <date>\\[Student|Pupil|Name|Child]: {1L}\\[Category|Cat]: [Bullying|Neglect|Attendance|Home Issues|Cause for concern|Physical]\\[Incident|Details|What happened]: <s-see><stop> <s><stop>\\[Staff|Assigned to|Added by|Reported by|Alerted]: {a}[, {b}|; {bF}|]
     [Incident|Concern|Action|Update]: <s-see><stop> <s-see><stop>\\[Linked students|Linked pupils|Others involved|Also on]: {2L}; {3L}
     [Linked|Linked to|Pupils involved|Cc|Alerted]: {1F}, {2F}, {3F}
     [By|Added by|Author|Recorded by|Teacher|Tutor]: {aF}[, <date>| on <date>| (<date> <time>)|]\\<s><stop>
     {1L}\\<date> <time>\\<s><stop> <s><stop>\\{aF}
     [Who|Child|Subject]: {1} [What|Concern]: <s-neg> [Where|Place]: [school|home|{school}|{spot}] [Action|Told]: {a}
    email:
     [From|FROM]: {aF}\\[To|TO]: {bF}[; {kF}|]\\[Sent: <date> <time>\\|Cc: {lF}\\|]Subject: [{1F}|RE: {1i}|FW: <topic>|Re: {1F} - <topic>|Concern|Meeting <date>]\\\\<greet>\\<s><stop> <s><stop> <s><stop>\\\\<bye>
     <greet>\\\\<s><stop> <s><stop>\\\\<bye>
     <greet> <s><stop> <s><stop> <bye>
     <greet>\\<s><stop>\\<bye>
     [On <date>, {aF} wrote|From {aF} on <date>|{aF} wrote|Forwarded by {aF}]:\\<s><stop>
    greet:
     [Hi|Dear|Hello|Hi|Dear|Morning|Good morning|Hey|Afternoon] [{a}|{af}|{kf}|{aF}|all|both|team|{af} and {bf}|{af}/{bf}|colleagues|Sir/Madam|{k}],
     [{af}|{kf}|{af} / {bf}|{a}][,|-| -|:]
     [Hi|Hello|Thanks|Thank you|Morning|Cheers|Sorry] {af}[.|,|!||-]
    bye:
     [Regards|Kind regards|Best wishes|Thanks|Many thanks|KR|Yours sincerely|Warm regards|Best|Cheers|Ta|Thank you|With thanks],\\[{aF}|{af}|{aj}|{a}]
     [Regards|Kind regards|Thanks|Many thanks|Best wishes|Sent from my iPhone|Yours faithfully]\\{aF}\\[Head of Year 9|DSL|Class Teacher|Social Worker|SENCo|Designated Safeguarding Lead|Office Manager|Family Support Worker|Headteacher|Attendance Officer|School Nurse, {town}|{school}|{firm}]
     [Thanks|Ta|Cheers|x|Regards|From|Love] {af}[ x| xx|.|]
     {af} x
     - {aF}
    minutes:
     [Present|Attendees|In attendance]: {aF} ([DSL|HT|Chair]), {bF} ([SW|SENCo|{firm}]), {kF} ([mum|dad|carer])\\[Apologies|Apols]: {lF}[, {1F}|]\\1. <s><stop>\\2. <s><stop>\\[Action|ACTION]: {a} [to|will] <action>
     Pres: HT, SENCo, {a}, {b}[, mum| and {k}|]\\<s><stop> <s><stop>
     [Chair|Minutes|Minute taker|Notes by]: {aF}\\[Apologies|Absent]: {bF}, {kF}\\<s-neg><stop>\\<s-see><stop>
     [Agenda|AOB|Matters arising|Item 3]: {1F} - <topic>. {a} [updated|reported|explained|asked]. <s-neg><stop>
    list:
     {1L}\\{2L}\\{3L}\\{4L}
     {1F}\\{2F}\\{3F}
     1. {1F}\\2. {2F}\\3. {3F}
     - {1f}\\- {2f}\\- {3f}
     {1f}, {2f}, {3f}, {4f}
     {1F}, {2F} and {3F}
     {1F}; {2F}; {3F}; {4F}
     [Group|Table|Team|Form|Set|Boat|Room|House|Red group|Trip list|Detention|Late list|SEN list|FSM] [1|2|A|B|4]: {1f}, {2f}, {3f}
     {1i}, {2i}, {3i}
     {1L} [9B|7C|8TP|10A]\\{2L} [9B|7C|8TP]\\{3L} [11R|7C|8TP]
     [mum|Mum|Mother] - {kF}\\[dad|Dad|Father] - {lF}\\[siblings|Siblings] - {2f} (7), {3f} (4)
     [Name|Full name]: {1F}\\[DOB|D.O.B.]: 11/02/2015\\[Address|Add]: {address}\\[School|Current school]: {school}\\[GP|Doctor|Surgery]: [{health}|{a}, {health}]
     [Emergency contact|Contact 1|Priority 1|NOK|Next of kin|Mother]: {kF} ([mum|nan|aunt|Mother]) [07700 900123|01632 960 123]
     Forename: {1f}\\Surname: {1s}\\Preferred name: {1n}
    chronology:
     <date> [-|–|:|] <s-see>\\<date> [-|–|:|] <s>\\<date> [-|–|:|] <s>
     <date> <time> <s-see><stop>\\<date> <s><stop>
     <date> | [TC|HV|Email|Visit|School] | <s-see> | {aF}
     [Sept 24|Autumn 2025|Y3|2019|Mar 2023|Aged 4|Birth]: [family moved to {town}|started at {school}|referred by {health}|{k} arrested|placed with {kF} and {lF}|{2f} born|excluded from {school}|CP plan|{k} moved in]
    chat:
     <s-lower>
     <s-lower>\\<s-lower>
     <s-lower> <s-lower>
     {1f}: <quote>\\{2f}: <quote>\\{1f}: <quote>
     [16:02|21:14|<time>] {1}: <quote>
     [<quote>|<s-lower>] [-|from|by] {1f}
    letter:
     Dear {a},\\\\[Re|RE|Ref]: {1F}[, DOB 11/02/2015| - {school}|]\\\\[Thank you for|I am writing about|Further to|I write regarding] <topic>. <s-see><stop> <s-neg><stop>\\\\Yours sincerely,\\{bF}
     Dear [Parent/Carer of|Mr and Mrs|parents of] {1s},\\<s-neg><stop> {1f} [will|may|has] [need|been|miss] <topic>.\\{aF}\\{school}
     [To whom it may concern|Dear Sir or Madam],\\<s-see><stop>\\{aF}, {health}
     {aF}\\{address}\\<date>\\\\Dear {bf},\\<s><stop>
    cells:
     {1L}
     {1F}
     {1f} {1s}
     {a}
     {aF}
     {1f}
     {kF} ([mum|dad|nan|carer|step-father])
     {kF}, {lF}
     {school}
     {address}
     {town}
     {firm}
     {health}
     {club}
     {1L} | [Y9|7C|8] | {school} | {kF} | <feeling>
     {1F}, [Y9|7C], [M|F], {address}, {kF} ([mum|carer])
     <topic>
     <feeling>
     [White British|Any other|Not known|Yes|No|N|Y|Refused|Home|Taxi|Walk|Packed lunch|School meal|None]
    name:
     <s-see>
     <s-see><stop> <s-neg><stop>
    """
