/// Clauses about children and grown-ups as notes have them.
///
/// ``Generator`` says how to read it.
let grammarClauses = """
    s-see:
     {1} [arrived|came in|came into school|turned up] <how> <when>
     {1} [was|seemed|appeared|looked] <feeling> <when><why>
     {1} [has been|has seemed] <feeling> [all week|since {town}|since <time>|in lessons|at home and at school]
     <when> {1} was <feeling> and [wouldn't|would not|refused to] [speak|engage|come in|take {his} coat off]
     <when>, {1} <did> {2} <where>
     {1} and {2} [fell out|had words|were fighting|were arguing|clashed|had to be separated|got into it] <where> <when>
     {1}, {2} and {3} [were seen|were found|were caught|got sent out|were late|were out of bounds] <where>
     {1} <did> {2} [because|after|when] {2} <did> {3}
     saw {1} <doing> <where> <when>
     saw {1} and {2} <doing> <where>
     found {1} <doing> <where>, [asked what was wrong|took him to the office|called home|said nothing]
     [spoke|spoke briefly|had a word|had a chat|met|sat down|checked in|caught up] with {1} <when> [re|about|regarding] <topic>
     [s/w|spk to|spoke to|d/w|tc to|t/c with|TC|rang|phoned|called|emailed|e-mailed|texted|messaged|met] {k} [re|about|regarding|to discuss] <topic>
     [spoke to|saw|met] {1} [in|at|after|before|during] [<lesson>|break|lunch|form|tutor|reg|assembly]
     {1} <says> [that |]{2} <did> [him|her|them] <where>
     {1} <says> [that |]{k} [hits|shouts at|screams at|locks out|grabbed|pushed] [him|her|them|{2}]
     {1} <says>, "<quote>"
     {1}: "<quote>"
     {1} <says> "{2} <did> me"
     {1} <says> {k} is [mum's boyfriend|mum's new partner|dad's mate|a friend of the family|the lodger|her uncle|{his} stepdad|living with them|back|in prison]
     {1} told {a} [that |]<fact>
     {1} told {a} about <topic>
     {1} disclosed to {a} that <fact>
     {1} has disclosed [that |]<fact>
     {1} [went|ran|walked] [home|off site|out of class|out of <lesson>|to the office] [with {2}|without {2}|after {2} left|]
     {1} didn't want to [go home|get changed|go in to <lesson>|sit near {2}|see {k}]
     {1} won't [say who|eat|go in|talk to anyone but {a}|sit with {2}]
     {1}~ <thing> [was|is|had been|went] [missing|broken|ripped|taken by {2}|found in {2}~ bag|wet|dirty]
     {1}~ [mum|dad|nan|gran|brother|sister|carer|stepdad|uncle|auntie|social worker] [rang|called|came in|is worried|was late|emailed|said <fact>|didn't show|has asked for a call|picked up]
     {1}~ [attendance|behaviour|mood|phone|jacket|homework|hair|uniform] [is|was|has been] <bad>
     {k}, {1}~ [mum|dad|nan|gran|aunt|uncle|step-mum|carer|older brother|half-sister], <did-home>
     {1}~ [mum|dad|nan|gran|aunt|uncle|partner|step-dad|carer|brother|sister|cousin], {k}, <did-home>
     {1}~ [mum|dad|nan|brother|sister|cousin|stepdad|mums bf] {k} <did-home>
     [mum|dad|nan|gran|auntie|uncle|mum's partner|mums bf|mum's ex|stepdad|step-mum|the lodger|a neighbour|her cousin|his brother|older sister] [(|- |, |]{k}[)| -|,|] <did-home>
     [mum|dad|mother|father|nan|grandma] [is|is called|=|:|named|says her name is|goes by] {k}
     [mum|dad|nan] [has|has a] [new partner|new boyfriend|partner|friend|lodger|brother|sister] [called|named|, |known as|by the name of] {k}
     [mum's|dad's|her|his|their|{1}~] [new partner|partner|boyfriend|girlfriend|ex|friend|sister|brother|cousin|mate] {k} [is staying|has moved in|was there|has been arrested|drives|drinks a lot|picked {1} up]
     [his|her|their|my|the] [brother|sister|cousin|friend|best friend|uncle|aunt|nan|stepdad|twin|classmate|neighbour] {2} [was|is|has|had|says|said|went|came|did it|saw it|told me|heard|won't]<tail>
     [brother|sister|cousin|friend|mate|twin|bestie] {2f} [was there too|saw it all|ran off|joined in|is in Y9|has left|got hurt]
     {1} [lives|is living|is staying|stays] with {k} [and|&] {l} [in {town}|at {address}|on {street}|]
     {1} [lives|is living|stays] [with|at] [mum|dad|nan|{k}] [and|plus|,] [siblings|sister|brother|baby] {2f}[, {3f}| and {3f}|, {3f} and {4f}|]
     [children|siblings|kids|household|family|at home|also in home|pupils|others present|witnesses|involved|present|names][:| are| -] {1}, {2}, {3}[ and| &|,] {4}
     [children|siblings|kids|household|witnesses|involved|present|victim|perp|reporter|staff member|pupil|student][:| -| =] {1}
     {1} [(Y7)|(Yr 8)|(Y10)|(8TP)|(6B)|(age 9)|(9)|(7yrs)|(DOB 03/04/14)|(Rec)] [and|&|with|vs|told|hit] {2} [(Y7)|(Yr 8)|(9RW)|(5C)|(11)|]
     {1} [is|was] [in Year 9|in Y7|in {school}|at {school}|on roll at {school}|a pupil at {school}|new to {school}|on a part-time timetable|in care|on a CP plan|in Reception]
     {1} [has|had] [moved|transferred|come] [from {school}|from {town}|to {school}|here from {country}|to {town} with {k}]
     {1} [goes to|attends|trains with|plays for|has joined|has been dropped from|was banned from] {club}
     {1} [was|is] registered at {health}
     {1} [was taken|went|was seen|had an appointment] [to|at] {health} [on <day>|with {k}|after school|for <injury>|]
     {k} [works|is working|used to work|cleans|volunteers] [at|for|in] [{firm}|{school}|{health}|{town}|{club}]
     {k} [collected|picked up|dropped off|took home|fetched] {1} [early|late|in a taxi|from the gate|smelling of alcohol|instead of mum|without telling us|<when>]
     {1} was [collected|picked up|taken home|dropped] by {k} [in a white van|at 3|again|who isn't on the list|, not mum]
     {1} [has|had|was seen with] <injury> [on|to] [his|her|their] <bodypart>[, says {2} did it|, told {a} it was {k}|]
     {1}, who [is|was|had been|has] <whotail>, <did> {2}
     {2}, {1}~ [friend|brother|sister|cousin|best mate|girlfriend|ex], [said|told us|told {a}|saw] <fact>
     <when> {a} [noticed|saw|heard|reported|overheard] {1} <doing>
     {a} [said|says|reports|reported|told me|wrote|noted|is concerned] [that |]{1} [was|had been|is] <feeling>
     {a} and {b} [searched|met|spoke to|escorted|restrained|walked] {1} <where>
     {a} [to|will|agreed to|is going to|has asked to] <action> [by <day>|<day>|asap|before half term|]
     {a} [rang|emailed|called|texted|met with|wrote to] {k} [re|about] {1}
     [reported by|logged by|recorded by|seen by|witnessed by|raised by|passed to|handed to|action:|cc|by|author|staff:|teacher:|SW:|key worker|signed|completed by|allocated to|chaired by] {a}
     [reported by|logged by|recorded by|passed to|seen by|raised by|SW is|tutor is|head of year is|keyworker] {aF} [(SW)|(DSL)|(HOY)|, social worker|from {firm}|, CAMHS|- EWO|]
     [social worker|SW|health visitor|HV|GP|school nurse|solicitor|key worker|youth worker|family support worker|EWO|IRO|allocated worker|midwife|PC|Police Officer|duty worker|driver|tutor] {aF} [visited|rang|attended|is new|has left|from {firm}|will visit <day>|emailed|sent apologies|says|confirmed]
     [social worker|the SW|duty worker|CAMHS worker|our link|new worker|HV|the midwife|school nurse|supply teacher|the caretaker|bus driver|the cook] ([{aF}|{af}|{a}]) [rang|called back|visited|asked for an update|was told]
     {aF}, [social worker|SW|police|health visitor|solicitor|foster carer|class teacher|TA|DSL|SENCo|Early Help|Headteacher|CAMHS|NSPCC|family support], [rang|attended|called|emailed|asked|confirmed]<tail>
     {1}~ [form tutor|class teacher|TA|social worker|key worker|foster carer|mentor] [is|,|was] {a}
     [PC|DC|Sgt|PCSO] [2219|1187|45|] {as} [attended|took a statement|spoke to {1}|rang|left a card]
     {1} [likes|trusts|hates|only talks to|is scared of|is close to|avoids|follows] {a}
     {1} [is|was] [friends|mates|best friends|going out|in a group chat|sharing a room|related] with {2}
     {1} [and|&] {2} [are|were] [cousins|twins|going out|on report|no longer friends|best mates|in the same form|both absent|siblings]
     the {1s+} [have|are|were|moved|came|live] [moved to {town}|known to us|in the refuge|arguing again|at number 12|evicted|new to the area]
     [the|both|all the|those] {1s} [children|kids|boys|girls|twins|family|brothers|sisters|lads|household] [are|were|have|came|have been] [late|absent|off|known to SSD|in again|at nan's|hungry|moved to {town}]
     the twins {1f} and {2F} [say|said|sleep in the car|were late|arrived without lunch|are off]
     {1F} [known as|aka|a.k.a.|AKA|prefers|likes to be called|(known as|called|also|formerly|née|nee|nickname|now uses|signs as] {1n}[)|]
     [nickname|known as|called|everyone calls him|they call her|street name|gamer name] "{1n}"
     {1n} - [full name|real name|legal name|actually] {1F}
     [older boy|an older lad|a man|someone|a girl|a boy|a woman|an adult|a lad|some bloke|this guy|a kid] [called|named|known as|, name of|by the name of|he calls|she knows as] {2} [<didverb> him|has been messaging|gave her money|gives lifts|waits at the gate|from {school}|from {town}|in Year 11]
     [he|she|they] [named|mentioned|blamed|accused|pointed at|said it was|was with|has been messaging|is meeting|is seeing|keeps on about|met|was talking about] {2}[ and {3}| as well|]
     [he|she|they|pupil|child] [went|goes|walks home|was sat|was out|was seen|ran off|plays out|stayed over] with {2}[ and {3}|, {3} and {4}|]
     [allegedly|apparently|reportedly|it seems|it is said|we think|not sure but|possibly|today|again|later|then|afterwards|meanwhile|so] {1} <did> {2}
     when {1} <didverb> [up|in|off|back|out], {2} [was|had] [already|gone|hiding|crying|there]
     if {1} [comes|rings|turns up|asks|says anything|goes missing|isn't in], [call {k}|ring {a}|tell {a}|call 999|let me know]
     can [you|someone|{a}] [keep an eye on|check on|speak to|chase|call|watch|look out for|see|move|collect] {1} [today|please|pls|this pm|in <lesson>|tomorrow|and {2}|?]
     please [keep|put|move|watch|let|can you keep|do not let|don't leave] {1} [away from|apart from|with|near|next to|alone with] {2}
     [please|pls] [speak to|ring|call|contact|email|invite|chase|see] {k}
     has anyone [seen|spoken to|heard from|rung] {1}[?| today?| yet]
     is {1} [in|ok|with you|still with {2}|on the trip|off again]?
     where is {1}? [he|she] [was|left] with {2} [at break|<where>|]
     who [is|was] {2}? {1} keeps [mentioning|messaging|on about] [him|her|them]
     not {1} but {2} [did|said|started|threw|took] it
     it was {1} [who|that] <did> {2}[, not {3}|]
     this is [about|the third time for|not like|a pattern with] {1}
     [re|regarding|ref|update on|update re|concern re|concern about|follow up on|note on|about|subject|RE|Re|safeguarding concern -|concern -|incident:]: {1}
     {1} - [update|concern|chronology|attendance|incident|bruise|home visit|NFA|closed|TAF|phone call|welfare check|new info|absence]
     {1}; {2}; {3}[; {4}|]
     {1}/{2} - <topic>
     {1} + {2} <doing> <where>
     {1} & {2} <doing> <where>
     text from {k}: "<quote>"
     {k} [texted|wrote|replied|messaged|put|posted|commented]: <quote>
     "tell {1} [i|I] said <quote>" - {2}
     [she|he] [wrote|put|typed|posted|carved|drew] "{2} <insult>" [on the wall|in the group chat|on snap|in {his} book|on the desk]
     messages [from|between|to] {1} [and|to] {2} [say|show|were seen|deleted]
     {1}~ [and|&] {2}~ [bags|phones|mums|parents|lockers] [were|are|have been] [searched|swapped|called|told]
     [birthday|party|sleepover|play date|fight|meeting|contact|tea] [at|with|for] {1}~ [house|nan's|dad's|] [on <day>|<when>|]
     contact with {k} [stopped|is supervised|was cancelled|went well|moved to {firm}|on <day>s]
     {k} has [PR|parental responsibility|a new baby|been drinking|a court date|moved to {town}|a tag|blocked us|asked for help|no phone]
     {k} [lives|is living|now lives|has moved|has a flat|is staying] [at {address}|on {street}|in {town}|near {spot}|round the corner from {school}|with {l}|in {country}]
     [address|new address|home address|lives at|now at|moved to|staying at|placed at|was at][:| is| -|] {address}
     [seen|hanging round|met up|fight|drinking|smoking|waiting|found|hiding] [at|by|near|behind|outside|in] {spot}
     [travelled|went|flew|going|moved|goes back|trip] to {country} [with {k}|for a funeral|for 3 weeks|in the holidays|to see gran|without {2}|]
     [fight|incident|lads|group|seen] [outside|on|by|near|down|at the end of] {street} [with {2}|<when>|involving {1}|]
     [previous|last|old|current|new|primary|feeder] school[:| was| is|] {school}
     [moved|transferred|excluded|came] from {school} [in|last] [Sept|March|Y5|year|term]
     letter from {health} [re {1}|about {1}|received|says DNA x2|]
     [referral|referred|letter|report|minutes|email] [to|from|sent to] [{firm}|{health}|{school}|{club}] [re {1}|for {1}|about {k}|]
     {1} [started|starts|start] [the fight|it|boxing at {club}|crying|at {school} on <day>]
     {1} kissed {2} [on the bus|at the disco|and {3} filmed it|]
     {1} misses {k} [since|and] [he|she] [left|went inside|died|moved to {country}]
     {1} ran [away|off] [from {k}|to {2}~|after seeing {k}|when {a} called {his} name]
     {1f}, [the|a|our] [eldest|youngest|middle one|new boy|new girl|Y9|lad in question|girl from 7B], [is|was|has] <tail2>
     [poor|little|young|big|baby|old|dear|lovely|our] {1f} [was|is|has] [crying|off again|asleep|no coat|so upset]
     {1} is {2}~ [sister|brother|cousin|half-brother|best friend|girlfriend|boyfriend|foster brother|aunt]
     {1} = [mum|dad|nan|brother|victim|perp|the older one|Y9 lad]
     {1}? not sure. {2} [says|said] no
     [even|only|just|both|neither|either|also|not even|including|except|apart from|like|unlike|as for|plus] {1} [was|and {2} were|knew|turned up|noticed|said no]
     [ask|remind|tell|thank|see|call|warn|let|invite|chase|help|meet|message|text|email] {1} [to|about|re|that|for|tomorrow|on <day>] <topic>
     [thanked|reassured|comforted|reminded|warned|excluded|suspended|isolated|praised|hugged|searched|asked|followed|escorted|supported|distracted|calmed] {1} [and {2}|for this|again|as agreed|<when>]
     [concerns|worries|worried|information|intel|allegations|rumours|complaint|report] [about|re|regarding|involving|against|from|concerning] {1}[ and {2}|]
     [between|involving|against|with|without|about|for|from|near|behind|towards] {1} and {2}
     {1} [b.|born|dob|DOB|d.o.b.|age|aged] [11/02/2015|3.4.12|12|9|7yo|03 May 2011]
     [mum|dad] of {1} [and {2}|] [called|rang|is upset|came to reception|asked for {a}]
     [son|daughter|child|mother|father|sister|brother|wife|husband|partner|carer|friend|parents] of {1} [and {2}|]
     [wrote|card|present|note|letter|drawing|picture] [to|for|from] {1}
     {1} [ab|abs|absent|L|late|N|O|U|present|P|sick|med appt|hol]
     {1} - [absent|late|present|apologies|no reply|LVM|refused|yes|no|tbc|AP|excluded]
    s-lower:
     [omg|lol|so|ngl|fr|ok|yh|na|bro|wait|idk|tbh] {1f} [is|was|got|said|just|did] [so mean|crying|kicked out|a snake|fighting|on snap|coming|a liar|jealous]
     [u|did u|have u|r u] [see|know|hear|seen|told|with|beefing|going out with] {1f}[?| lol| today| yet|]
     [i|im|we] [hate|love|miss|saw|told|hit|blocked|like|going with|meeting|scared of|waiting for] {1f}[ n {2f}| and {2f}| so much| 2moz| tbh|]
     {1f} [told|gave|hit|kissed|blocked|added|ratted on|grassed|snaked|sent] [me|u|{2f}|every1|nudes|it|him] [yesterday|lol|innit|on insta|for no reason|]
     [dont|pls dont|dnt] tell {1f} [i|that i|what i|or {2f}|anything] [said|told u|did]
     [mum|miss|sir] {1f} [hit me|took my phone|wont stop|is here|said the n word|broke it]
     [love|miss u|see u|bye|night|xx|from] {1f} [xx|x|xxx|]
     [tell|ask|txt|ring|add] {1f} [2|to] [come|stop|ring me|meet us|leave it]
     [hi|hiya|hey|hello|morning|thanks|thank you|cheers|sorry|ok] {kf}[, |. | ][can you|is {1f}|its {lf}|{1f} is|are you] [ok|coming|off today|poorly|in|late]
     [hi|hello] [its|it's|this is] {kF}[, | - |. ]{1}~ [mum|dad|nan|carer][. | ]{1f} [is|wont be in|has been sick|has appt|] [today|at {health}|with nan]
     {1f} was [chattin|chatting] [rubbish|to {2f}|about {2f}]
    """
