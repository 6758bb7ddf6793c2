/// More clauses: longer prose of reports and courts, bare narration, what children write, tables, and what is no name.
let grammarMore = """
    s-see:
     {1} [ate|drank|slept|cried|smiled|laughed|waited|coughed|sang|nodded|shrugged|left|stayed|listened|drew|painted|read|wrote|played|worked|sat|stood|hid|fell|tripped|coloured|yawned|froze|screamed|froze up|spoke] [two bananas|some water|quietly|alone|all lesson|at once|with {2}|next to {2}|a picture|for ten minutes|on the carpet|and would not stop|under the table|by the radiator|in the book corner|when asked|well today|like nothing happened|to herself|behind {2}]
     {1} [put|threw|took|kept|dropped|pulled|pushed|moved|picked|gave|showed|lent|passed|brought|carried|swapped] [the|a|his|her|their|some|my] [coat|bag|chair|note|phone|pencil|drawing|book|money|lunch|knife|vape|letter|scissors|ball|toy|key] [to {2}|at {2}|away|down|back|to {a}|into the bin|across the room|in his bag|under the desk|from {2}]
     {1} [can|can't|could|couldn't|should|shouldn't|would|wouldn't|must|might|will|won't|did|didn't|does|doesn't|is|isn't|was|wasn't|has|hasn't|had|hadn't|needs|wants|likes|loves|hates|used] [to |][stay|sit|be seen|manage|talk|concentrate|sleep|remember|settle|been told|cope|work] [with {2}|at home|on his own|after lunch|about it|in groups|any more|again]
     [according to|thanks to|as told by|as reported by|instead of|because of|on behalf of|together with|in front of|next to|opposite] {1}[, {2} <did> {3}|, <fact>|]
     the [family|children|sisters|brothers|parents|couple|twins] [came|moved|fled|arrived|travelled|returned] [from|to] {country} [in 2019|two years ago|last summer|when {1} was three|with {k}|because of the war|on a visa|by way of {country}]
     [dad|mum|his father|her mother|the uncle|nan|{k}] [is|was|went|has gone|flew|lives|works] [in|to|back in|near] {country} [and rings on Sundays|for work|since March|with a new wife|until July|]
     [the|a] [case|file|child|family|matter|referral] of {1F} [was|is|has been|will be] [discussed|transferred to {firm}|heard at {firm}|closed|opened|reviewed by {aF}]
     [this|the] [report|statement|letter|chronology|assessment|plan|document|form] [was|is|has been] [written|prepared|completed|signed|made] [by|for|about|with|in respect of] {1F}[, {firm}| on <date>|, born 3 May 2014|]
     {aF} [is|was|has been|remains] [the allocated social worker|the child's guardian|the headteacher of {school}|instructed by the father|independent|on leave until <date>|her key worker|the designated lead at {school}]
     {kF} [is|was] [the mother|the father|the step-father|a family friend|the paternal grandmother|the maternal aunt|the foster carer|subject to a tag|known to the police|convicted in 2019] [of {1}|and {2}|of the children|]
     {1F} [is|was] [the subject|the eldest child|a looked after child|the second of four|eleven years old|born in {town}|born at {health}|placed with {kF}|made subject to a plan|seen alone|fostered in {town}]
     [mother|father|she|he|the child|the boy|the girl] [told|informed|texted|wrote to|emailed|asked|named|accused|blamed|thanked] {a} [that <fact>|about {1}|and {b}|again|for the help|on <date>]
     {a}[,| and] {b}[ and {aF}|] [were|are|will be] [present|informed|aware|invited|on the rota|in the meeting|away]
     [handed|given|shown|sent|passed|addressed|offered|lent|sold|returned|forwarded] to {1} [by {2}|and {2}|at the gate|<when>|in person|]
     [seen|hit|kicked|bullied|followed|filmed|pushed|messaged|collected|comforted|supported|brought in|looked after|raised|helped|taught|bitten|scratched] by {1}[ and {2}|, {2}| <when>| again|]
     [held|taken|sat|walked|went|came|left|stayed|spoke|played] [with|by|to|near|behind|without|after|before] {1} [and|but|while|until] [{2}|mum|staff|the others] [came|left|watched|calmed down|went in]
     {1} [was|is] [the one|first|not the only one|last|there|here|back|in|out|off|on the list|next|gone|missing|nowhere|in hospital|at {2}~|in the office|with the nurse]
     [then|so|and|but|also|later|next|after that|so then|because|as|once|until|unless|while|whilst] {1} [came|went|told {2}|said no|got up|rang {k}|hid|started crying|lost it|wouldn't stop|saw {2}|left]
     [he|she|it|they] [looks|sounds|acts|talks|behaves|dresses] like {1}[ did|. Ask {2}| at that age|]
     [no one|nobody|everyone|all of them|none of them|one of them|someone|anyone] [but|except|like|with|near|called|, not even|, including] {1} [knew|came|saw it|helped|was there|will talk]
     my [mum|dad|brother|sister|best friend|teacher|social worker|nan|dog|cat|cousin|foster carer|step dad] is [called|named] {1f}[ and|.] [he|she] [is nice|hits me|is 9|is funny|has gone]
     i [live|stay|play|sit|go|sleep|walk|share] with {1f}[ and {2f}|, {2f} and {3f}|] [and|but|on fridays|in my room|at nans]
     me and {1f} [was|were|went|had|did|got] [playing|only messing|to the shop|in trouble|best friends|not there]
     [i|I] [wish|think|know|hope|want] {1f} [was here|would stop|did it|is coming|to come back|and {2f} were nice]
     [I'm|im|i am|my name is|this is|it's|its] {1f}[ and i am 8| and I live in {town}|, year 9| from {school}|]
     [Name|NAME|Child's name|Pupil name|Surname, forename|Full name of child|Signed|Print name|Student]: {1L}
     [Name|Completed by|Signed|Witnessed by|Interviewed by|Written by|Social worker|School nurse|Class teacher|Teacher]: {aF}[, <date>| (DSL)|]
     [Mother|Father|Step-father|Carer|Grandmother|Next of kin|Foster carer|Emergency contact|Parent 1|Parent/carer|Sibling|Siblings][:| -|:] {kF}[, {lF}| (no PR)| (PR)|, <date>|, 07700 900123|]
     {1f} {2f} {3f} and {4f} [went|were|are|came] [home|late|in detention|on the trip|out of lesson]
     {1f} {2f} fighting again
     {1f} {1s} [late|off|poorly|upset|punched {2f} {2s}|no lunch|dad rang]
     [boys|girls|pupils|lads|friends] ([{1}, {2}|{1f} & {2f}|{1} and {2}|{1}/{2}]) [were|had|left|ran] [out|late|vapes|off site|arguing]
     [his|her|the] [friend|friends|mates|cousins|brothers|sisters|siblings] ([{2}, {3}|{2f} & {3f}|{2} and {3}])
     [with|w|w/|inc|incl|+|ft] {1f} [n|&|+|and] {2f}
     {1f}[!|?|...|,|] [stop|wait|come here|look|why|no|please|sorry|what]
     [Well done|Congratulations|Happy birthday|Good luck|Welcome|Goodbye|Bye|Thank you|Get well soon|Well played|Love you|Miss you|RIP|Sorry]{sp}{1f}
     [sister|brother|mum|dad|nan|grandad|auntie|uncle|cousin|baby|godmother|Nain|Taid|Nana|Babcia|Nani|Dadi|Ammi|Abbu|Hooyo|Aabo|Mama|Papa|Tata|Granda|Nonna|Yiayia|Teta|Baba|Anne|Abla|Abi] {kf} [is|was|has|says|came|rang|picked up|smokes|shouts|sleeps]
     [Umm|Abu|Um|Mama|Baba|Mrs|Aunty|Uncle|Auntie] {1f} [came|rang|works away|is the mum|collected]
     {kf} [bhai|didi|ben|baji|abi|abla|jaan|anty|uncle|apa|begum] [came|lives with us|rang|is at home]
     [house|flat|home|caravan|room|garden] [of|belonging to|shared with|next to] {k}
     [the|a] [letter|card|call|text|message|voicemail|present|complaint|statement] from {1} [and {2}|arrived|says <fact>|was found|]
     {1}~ [older|younger|little|big|half|twin|step|foster] [brother|sister|sibling|cousin], {2}, [is|was|has] [at {school}|in Year 9|in prison|known to us|pregnant|also here]
     [year 9s|Y9s|year 11s|sixth formers|boys|a group of girls|the older ones] [including|like|such as|inc.|namely|e.g.] {1}, {2} and {3}
     {1} [aged|age] [9|14|six], and {2}, [7|4|twelve], [live|share a room|were home alone|slept in the car|walk here] [in {town}|with {k}|]
     [Ref|Our ref|File|Folder|Case]: {1s}[/2026/4| 14| {1f}|-{1f}]
     {1} [scored|won|lost|passed|failed|got|earned|missed|dropped] [two goals|the race|his test|5 merits|a detention|the bus|for {club}|against {school}|{2} a plate|a place at {school}]
    sp:
     [ |, | ]
    s-neg:
     [NHS|NHS no|NHS number|UPN|ULN|Ref|CAD|Crime ref|Mosaic|Case no|URN|Invoice|Candidate|Exam no|Room|Ext|Tel|Fax|Mob|No.|Page|Box|Flat|Bus|Key] [999 123 4551|H801200001001|1234 of 17/04|37/12345/26|412345|4.2|12|020 7946 0123|01632 960 123|number 9991205780|: 14|no 7]
     [Date|Sent|Received|Time|When|Logged|Created]: [Mon|Tue|Wed|Thu|Fri|Thursday|Friday], [1|14|28|30] [Apr|May|Jun|Sept|January|April|June] 2026 [09:12|15:10:31 +0100|10:02|at 4pm|]
     [Subject|Re|RE|FW|Title|Topic]: [urgent|attendance|next steps|meeting <day>|minutes|Strategy meeting|trip letter|<topic>|a concern|Home visit|pastoral meeting|week 3 menu|Staff update|cover <day>]
     | [who|What|said|Date|Name|Action|By whom|Status|Reason|Year|Reg|Comment|Notes|Pupil|Category] | [said|When|Outcome|Who|Done|Due|Level|Time|Place|Staff|Incident|Detail] |
     [since|until|from|by|before|after|over|at|in] [Easter|Christmas|half term|February|January|July|September|October|November|the summer|Ramadan|Eid|spring|Thursday|Monday|last Friday] [he|she|they|attendance|there|it|mum|the school] [has|was|had|were|is] [never late|better|late most days|fine|dropped to 81 per cent|off|bullied|not here|no contact|fasting]
     [Home visit|Pastoral meeting|Strategy meeting|Core group|Call with mother|Call with father|Meeting with parents|Hub|Team around the child|Handover|Supervision|Lesson observation|Attendance panel|Governors|Phone call|Visit], [12|5|27|3|1] [May|June|April|March|July] 2026[, 14.20|, period 3| am|]
     [Present|Apologies|Invited|Absent|Attendees]: [HT, SENCo|EP, SALT|school nurse|mum, dad|DSL, SW, HV|police|CAMHS, SALT|class teacher|EWO, HV|none|parents, interpreter|IRO, SSW]
     [housing officer|school nurse|teaching assistant|class teacher|health visitor|duty team|alcohol service|police officer|family worker|dinner lady|lollipop man|site manager|office staff|youth worker|support worker|foster carer|interpreter|cover supervisor] [to|will|rang|was|said|is|asked|saw|not] [see the mother|visit|told|there|away|called|out|ring back|informed|aware|sure]
     [she|he|mum|dad|staff|who|we|i] [hung|kept|rang|fetched|held|moved|found|looked|wheres|rung|saw|heard|watched|smelt|noticed|passed it on|let us in|sat] [back after class|looking over|duty|the TA|on|up|a grey van|little in the fridge|a mattress without a sheet|drink|at the gate|it out|there|him outside]
     [his|her|their|the|both|my] [hands|bag|clothes|eyes|hair|bed|room|nails|lips|shoes|socks|books|teeth|uncle|cousin|gran|nain|taid|babcia|hooyo|nani|dadi|ammi|tata|mama|baba|nonna|brothers|sisters] [were|was|is|are] [shaking|wet|dirty|cold|red|broken|torn|hungry|at home|at work|kind|ill|asleep|not there|angry|swollen|lost]
     [Nain|Taid|Nana|Nani|Dadi|Ammi|Abbu|Hooyo|Aabo|Babcia|Tata|Mama|Baba|Granda|Grandad|Nonna|Nan] [is out|came|collected|said no|was ill|rang|cooks|at bingo|lives with them|was asleep|looks after the baby|has the key]
     [u|ur|im|i|its|hes|shes|wheres|whos|dont|cant|wont] [a snake|dead|joke|late|owe me 40|gonna get it|not coming|his dad|my bag|here|in trouble|sick|bare moist|at the rec|chattin|ok]
     [what|where|why|when|how|who] [happened|did he go|is the form|was that|do we do|next|is it|said that|time|told them|has the key][?|]
     [Side|Room|Block|Hall|Gate|Door|Bus|Table|Desk|Locker|Site|Floor|Wing] [A|B|2|14|C|one|three] [is locked|flooded|next to the hall|booked|in use|was open|closed]
     [east|west|north|south|West|East|North|South] [side|wing|block|gate|end|field|wall|entrance] [of the building|was locked|is out of bounds|cold|cctv checked|<when>]
     [bright|Bright|strong|loud|green|red|black|cold|sharp|long|low] [lights|lights outside|voice|noise|scarf|van|car|coat|wind|pain|queue|mood] [at night|outside the house|was seen|all day|again|on her neck]
     [one|two|both|some|many|most|all|each|every|any|no|several|three|four] [of the pupils|children|boys|girls|weeks|days|bruises|calls|staff|friends|meals|parents|windows|doors|teachers] [were|had|was|have|did|came|saw|left] [late|late again|no coat|seen|told|missing|wet|aware|home|broken|it|early]
     [thank you|thanks|many thanks|sorry|apologies|please|hello|good morning|hi|dear] [for coming in|for the call|all|for your email|to hear that|everyone|for letting us know|colleagues|team|parents|sir|madam|for your help|in advance|both]
     [signed|Signed|dated|copy|Copy|original|scan|photo|picture|drawing|body map|form] [in the file|attached|kept|to parents|by hand|on file|in office|to follow|sent <day>|made at <time>]
     [Action|ACTION|Plan|Next|Outcome|Decision|Advice]: [refer|ring|review|monitor|no action|early help|speak to parents|safety plan|log|none|meet <day>|keep safe|call back|chase housing|food parcel]
     [we|school|staff|services|professionals|the team|adults|parents|carers|children] [will|should|must|can|did|do|have|are|were|agreed to|need to] [keep|share|watch|meet|review|act|listen|help|record|note|plan|report] [the plan|information|closely|weekly|again|safely|what was said|this|concerns|in two weeks|any change|him safe]
     [Young|Old|New|Little|Great|Good|Best|Long|Short|Small|Rich|Poor|Sweet|Wise|Sharp|Early|Late|Major|Minor|Frank|Grand|Royal] [carers group|building|starter|progress|day|news|effort|week|term|story|incident|discussion|chat|help|walk|concern|finale|mess]
     [Art|Science|Maths|Drama|Chess|Cooking|Film|Homework|Breakfast|Lego|Gardening|Choir|Eco|Running|Coding] [club|room|block|corridor|week|cupboard|group|lead|mentor|results] [full|cancelled|flooded|starts <day>|was fun|is on|moved|open at 8|needs cover]
     [Monday|Tuesday|Wednesday|Thursday|Friday|Week 1|Week 2|Autumn 1|Spring 2|Period 3|Lesson 2|KS3|KS2|Reception|Nursery|Sixth Form|EYFS] [-|:] [PE|maths|absent|late|fine|swimming|closed|inset|good day|no incident|fish|pasta|refused|calm|ok]
     [Mum|Dad|Nan|Gran|mum|dad|nan] [and|&|,|or] [dad|mum|step-dad|grandad|baby|siblings|partner|sister|auntie] [argue|came in|are splitting up|live apart|at work|both rang|split up in May|were drunk|are ill|agree|to attend]
    s-both:
     <s-neg><stop> <s-see>
     [on|by|since|at] [<date>|<day>|<time>] <s-see>
     [as|when|because|after|before|while] <s-see>, <s-neg>
     <s-see>[. | and ][he|she|they] [is|was|will|did|had|can't|said] [fine|ok|better|not say|gone|settle|<nfact>]
    s-wordlike:
     {wf} [wore|owes|wants|has|bought|lost|found|broke|drew|ate|took|hid|saw|owns|needs|likes|hates|left] [a|an|the|his|her|some|my] [{v}|{v} coat|gas {v}|{v} ring|coat|book|bill|note|new phone|money|jumper|dress]
     {wf} [was|is|had been|has been|seems|looked|works|lives|told|said|rang|came|went|ran|sat|hit|cried|left|asked|did|does|can't|won't] [upset|for a charity|with nan|the class|in|late|in tears|no longer full of {v}|to see {2f}|{2f}|not to|home|tearful|in Y2|absent|again|<when>]
     {wf} [will not|won't|will|is not going to|doesn't want to|refuses to|can't|may] [come|go|be|eat|speak|get changed|see {2f}|tell] [to school|in|home|to {2}|today|with {k}|about it|at all]
     {wf} [in|with|and|had no|lost|has little|gave|full of|tried to|needs] {v}
     [we|I|staff|mum|they] [hope|hopes|want|wants|need|tried|will try] to [see|speak to|ring|help|find|ask|collect] {wf} [Mon|on Monday|tomorrow|today|soon|again|this week|<when>|]
     [asked|told|saw|spoke to|with|from|to|for|by|and|see|ring] {wf} [re|about|to|and|at|on|in] [the|a|his|her|their] [{v}|{v} again|mark|bill|price|hope|register|bag|book|phone]
     {wf} [and|&|,] {2f} [were|had|are|left|told me|both] [late|in the {v}|no {v}|upset|friends|no lunch]
     [the|a|his|no|some|this|an] {v} [was|is|and|for|on|in|of] [wet|broken|the wall|there|mum|late|no good|him|it]
     [there is|there was|we have|he has|no|little|some|more] {v} [left|in him|today|for us|at home|again|now]
     {wf} [rose|may|will|hopes|marks|drew|waits|chases|skips|jumps|reads] [early|but will not|to|the|her way|and {2f} too]
     {1} [says|said|thinks|told {a}|reported|claims] {wf} [did it|hit {2f}|has the {v}|is lying|was there|will be late|took it]
     [moved from|lives in|visited|supports|from|in] {town}. {wf} [is in Y2|supports {club}|was there|likes it]
     {wf}~ [mum|dad|bag|coat|sister|brother|phone|{v}] [rang|was wet|is lost|came|said no|was found]
     {wf}: [yes|no|dunno|"<quote>"]
     [Miss|Mr|Mrs|Ms] {ws} [will|may|said|told|saw|has|was|is|rang|took over|can|did not] [ring|{wf}|him|the class|asked|late|mark it|come|from {a}]
     [the|those|all the] {ws} [children|boys|girls|family|twins] [came|are late|moved|are known to us]
    """
