import { anyOf } from "./compile.ts";

// Words that move away, words that turn back, and the plain reasons of daily life that make a silence no withdrawal.
// Written from how people speak, not from any collection of chats. Patterns meet plain text (see plain.ts).

/** Owns a part, turns towards the other again. */
export const repair = anyOf([
  String.raw`\b(?:im|i am|so|very|really|truly|just|am) (?:so |very |really |truly |genuinely )*sorry\b(?! (?:but|if you|you feel|your))`,
  String.raw`^ (?:ok |hey |hi |babe |love |honey |darling |look |no |and |i know |yes |yeah )*sorry (?:for|about|i|im|ive|that i|babe|love|my|darling|honey|if i|you had|you were|sweetheart|. i)`,
  String.raw`\b(?:i )?apologi[sz]e\b|\bi owe you\b|\bforgive me\b|\b(?:thats|thats all|that was|this is|its|it was) (?:on me|my fault|my bad|my mistake|on us both)\b|\bmy (?:bad|fault)\b|\bown (?:that|it|this|my)\b`,
  String.raw`\bi (?:was|know i|see i|think i|admit i|should(?:nt)?(?: have|ve)?|shouldve) (?:was |been |went |go |shut |have |been |not |just |really |so |too )*(?:wrong|unfair|harsh|out of line|a coward|scared|overwhelmed|defensive|short|distant|hid|shut|went|ran|left|snapped|froze|said|told|answered|replied|called|talked|stayed|listened|unkind|rubbish|horrible)`,
  String.raw`\bi (?:shut down|clammed up|froze|panicked|got (?:overwhelmed|scared|defensive|stuck|flooded)|went (?:quiet|into my shell|cold|silent)|ran (?:away|from)|hid|pulled away|pushed you|walked (?:off|out|away)|disappeared|handled|didnt (?:mean|know (?:how|what) to (?:say|answer|respond)|handle|want to (?:hurt|fight))|left you (?:hanging|waiting|alone)|hate (?:when i|that i|how i)|freeze|shut you out)`,
  String.raw`\b(?:youre|you are|you were) (?:right|not (?:wrong|crazy|asking too)|allowed|important|not (?:invisible|alone|nothing))\b|\byou (?:do matter|matter|deserve|didnt deserve)\b|\bi (?:do )?(?:hear|see) you\b|\bi (?:get|understand) (?:why|how|that|what|it|you)\b|\bthat must have\b|\bi can see (?:why|how|that)\b`,
  String.raw`\b(?:can|could|shall|lets|let us|want to|can we|i want to|id like to|ill) (?:we |us |please |just |try (?:again|to)|)*(?:start (?:over|again|fresh)|try again|make (?:it|this) (?:up|right)|be on the same|not fight|do better|hug|make up|rewind|begin again|be us again|meet in the middle|come (?:home|back|over) (?:and|to) (?:talk|you|hold|listen|hug))`,
  String.raw`\b(?:thank you|thanks) for (?:waiting|telling|saying|being patient|bearing|not giving up|trying|coming back|staying|hearing|explaining|reaching|understanding)`,
  String.raw`\b(?:im|i am) (?:back now|here now|ready to talk|listening(?: now)?|not going anywhere|on my way to you)\b|\b(?:we|were) (?:are )?(?:ok|good|fine|in this together|a team)\b(?! [?])|\bcome here\b|\bi love (?:you|us)[a-z ]{0,20}(?:even|and i|i just|sorry|more than)`,
  String.raw`\b(?:tell|ask) me (?:again|everything|more|what you need|how you)\b|\bi want to (?:hear|understand|listen|fix|make)\b|\bno more (?:hiding|walls|running)\b`,
]);

/** Plays down, puts off with no return, breaks off, wards off. */
export const distance = anyOf([
  String.raw`^ (?:ok|k|fine|sure|whatever|right|yep|yeah|yes|no|nope|nah|mm|mmm|hm|hmm|meh|idk|i dont know|i guess|if you say so|cool|noted|good|alright|nothing|what|maybe|not really|same|busy|later|not now|not tonight|im fine|its fine|all good|im ok|its nothing|nothings wrong|dont know|dont start|stop|enough|leave it|drop it|anyway|and|so|just tired|tired|bye|night|goodbye)(?: (?:ok|fine|whatever|then|thanks|really|just|busy|tired|later|nothing|good|bye|night|honestly|sure))*(?: [.?!…])* $`,
  String.raw`\b(?:im|i am|its|thats|everythings|everything is|were|we are|all) (?:just |all |totally |honestly |really |perfectly |absolutely )*(?:fine|nothing|ok|good|grand|not a big deal|no big deal|a bit tired|tired|busy|swamped|knackered)\b(?! [?])`,
  String.raw`\b(?:nothing|nothings|nothing is|theres nothing|there is nothing) (?:wrong|the matter|going on|happened|to (?:say|talk|discuss|explain)|new)\b|\b(?:not|isnt|wasnt) (?:a |that |such a )*(?:big|huge) (?:deal|thing)\b|\bno drama\b`,
  String.raw`\b(?:not (?:now|tonight|again|this again|in the mood|doing this|having this|going there|the time|today|here)|dont (?:start|want to (?:talk|discuss|do this|get into|fight)|have (?:time|the energy|anything to)|feel like talking|need this|go there|push|text me|call me|ring me|wait up)|cant (?:do this|deal|talk (?:now|about)|handle this|right now)|cba|cannot be bothered)\b`,
  String.raw`\b(?:drop it|leave it|let it go|leave me (?:alone|be)|back off|give it a rest|stop (?:texting|messaging|calling|ringing|asking|going on|pushing|it|this|nagging|with)|enough (?:now|of|already)|calm down|chill|relax|get over it|move on|change the (?:record|subject)|let me be|give me (?:space|some space|a break|peace)|need (?:space|some space|to be alone|air|quiet|peace|a break from)|want (?:space|to be (?:alone|left)))\b`,
  String.raw`\b(?:youre|you are|stop being|always|being|so|such a|bit) (?:so |being |a bit |just |way |too |always )*(?:overreacting|over reacting|overthinking|dramatic|too much|needy|clingy|sensitive|imagining|making (?:a|it|this|something)|reading (?:too|into)|paranoid|exaggerating|hysterical|intense|obsess\w*|blowing)\b`,
  String.raw`\b(?:im|i am|ill be|were) (?:done|out|off|over (?:it|this)|not (?:doing|having|discussing|answering|arguing|talking|in the mood))(?: (?:with|talking|discussing|arguing|for|of|here|now|then|this))*\b`,
  String.raw`\b(?:going|off|heading) (?:to (?:bed|sleep|the gym|the pub|work|my)|out|for a (?:walk|drive|run|smoke|pint)|offline|now)(?: now| then| bye| alone| dont wait| goodnight| good night)*(?: [.!…])* $`,
  String.raw`\b(?:turning|switching|putting|muting|closing|shutting|logging|hanging) (?:my |the |this |it |you |your )*(?:phone|off|laptop|chat|down|away|up|door|out|notifications|this|conversation)\b|\bphone(?:s)? (?:is )?(?:off|going off|away)\b|\bmut(?:e|ing) (?:you|this)\b|\bblock(?:ing)? you\b`,
  String.raw`\b(?:think what you (?:like|want)|believe what you|say what you (?:like|want)|do what you (?:like|want)|your problem|not my problem|dont care|couldnt care|what do you want (?:me to say|from me)|nothing (?:more|else|left) to (?:say|add|discuss)|end of(?: story| discussion)?|conversation over|goodbye|we(?:ll| will) see|can we not|not up for)\b`,
  String.raw`\b(?:talk|speak|discuss it|deal with it|reply|text) (?:later|another time|some other time|some time|when (?:ive|i have|im|i am) (?:time|less|not busy|free))\b|\b(?:another|some other) (?:time|day)\b`,
]);

/** Tender, or giving room. */
export const soften = anyOf([
  String.raw`\b(?:i )?(?:love|adore|miss|cherish|appreciate|admire) (?:you|ya|us|your|how you|being)\b|\b(?:thinking|proud|grateful|lucky|fond) (?:of|for|to have|i have) (?:you|us)\b`,
  String.raw`\b(?:im|i am|ill be) (?:here|right here|with you|next to you|on your side|not far)(?: (?:for you|if|when|whenever|always|now))*\b|\bhere for you\b|\byou are not alone\b|\byoure not alone\b|\bin your corner\b`,
  String.raw`\b(?:take your time|no rush|no pressure|whenever youre ready|when youre ready|when you are ready|only if you want|no need to (?:reply|answer)|dont worry about|rest (?:up|well)|be gentle|sleep well|sweet dreams|be safe|mind yourself)\b`,
  String.raw`\b(?:thank you|thanks) (?:so much |for |love|babe|darling|my)`,
  String.raw`\bi (?:felt|feel|was|am) (?:a bit |so |really |quite |very )*(?:sad|scared|lonely|ashamed|afraid|embarrassed|worried about us|insecure|overwhelmed)\b`,
  String.raw`\b(?:hug|hugs|hold you|cuddle|kiss|kisses|squeeze)\b`,
]);

/** No way to write: a plane, an operation, an exam, no signal, a fever. */
export const unreachable = anyOf([
  String.raw`\b(?:boarding|boarded|take ?off|taking off|flight mode|plane mode|airplane mode|on the plane|in the air|gate (?:closing|\d)|cabin crew|long haul|red ?eye)\b`,
  String.raw`\b(?:no|zero|without|patchy|dodgy|lose|losing|lost|wont have|not have|little|any) (?:any |much |phone )*(?:signal|reception|service|coverage|wifi|internet|network)\b|\boff ?grid\b|\b(?:in the|up a|up the|into the) (?:mountains?|bush|hills|wilderness|jungle|outback)\b|\b(?:trek|trekking|hike|hiking|camping|retreat|sailing|diving)\b`,
  String.raw`\b(?:phones?|mobiles?) (?:has to be |have to be |must be |will be |going |goes |are |is |get |in |stays |stay )*(?:off|locked|confiscated|in (?:a|the|my) (?:locker|bag|box|basket|tray)|banned|not allowed|collected|switched off|handed in)\b`,
  String.raw`\b(?:in|into|going into|have|got|scrubbing|start|starting|on) (?:a |an |the |my |for |in |another )*(?:theatre|surgery|operation|op|mri|scan|exam|exams|finals|court|hearing|interview|viva|night shift|nights|double shift|long shift|twelve hour|12 hour|12h|on call|labour|a e|icu|ward)\b|\bon (?:call|nights|shift|duty)\b|\bnight duty\b|\b(?:night|double|late|long) shift\b`,
  String.raw`\b(?:fever|temperature|throwing up|vomiting|puking|migraine|flu|food poisoning|tummy bug|stomach bug|norovirus|covid|chills|antibiotics|painkillers|sedat\w+|an[ae]+sthetic)\b|\bill(?:ness)? in bed\b|\b(?:feel|feeling) (?:so |really |very |properly )*(?:sick|ill|rough|dreadful|awful)\b`,
  String.raw`\b(?:wont|wouldnt|will not|might not|cant|unable to) (?:be able to |really |be )*(?:reach|reachable|be reached|contactable|text|reply|check (?:my|the) phone|use my phone|have my phone|answer|message) (?:until|till|for|before|much|from|most|while)\b`,
]);

/** Why there was no answer, told afterwards. */
export const excuse = anyOf([
  String.raw`\b(?:ran|overran|dragged|went|running|kept) (?:way |so |well |really )?(?:over|on|late|long|me|\d|two|three|for (?:hours|ages|ever))\b|\ball hands\b|\bstand ?up\b|\btown hall\b|\bpulled into\b|\bnonstop\b|\bnot had a (?:second|minute|moment)\b|\bhavent (?:had a|looked|stopped|sat|touched)\b`,
  String.raw`\b(?:fell|fallen|dozed|passed|conked|nodded|crashed|drifted|been|was|were|slept|out) (?:off |out |fast |sound |straight |dead )*(?:asleep|off|sleeping|out (?:cold|like)|through|like a (?:log|baby|rock))\b|\b(?:just|only just) (?:woke|woken|waking|up|surfaced|got up)\b|\bwoke up (?:to|at|and)\b|\bslept (?:through|in|like|early)\b|\bhad (?:a|an) (?:early night|nap)\b|\bout like a light\b|\bzonked\b|\basleep by\b`,
  String.raw`\b(?:was|were|been|stuck|got|had|came|coming|only|out|finally|back|just) (?:stuck |just |finally |only |back |to back |out |caught |pulled |dragged |in |on |at |of |off |into |up |a |an |the |my |all |with |from |flat |straight )*(?:meetings?|work|calls?|lectures?|class|classes|training|shift|theatre|surgery|exam|court|site|clinic|ward|gym|shower|bath|pool|cinema|film|movie|traffic|tube|train|road|motorway|plane|flight|queue|kitchen|garden|nap|school run|customers?|clients?|boss|break|lunch|driving|interview|presentation|workshop|audit|rehearsal|practice|match|dentist|doctors?|hairdressers?|appointment|mass|church|temple|mosque|prayers?)\b`,
  String.raw`\b(?:phone|battery|mobile) (?:was |had |has |is |just |had been |got |ran |went )*(?:dead|died|flat|out|off|charging|on (?:silent|charge|charger|dnd|do not disturb|mute)|in (?:my|the|a) (?:bag|coat|car|drawer|locker|other|jacket|pocket)|upstairs|downstairs|left|smashed|broke|updating|at home|in rice)\b|\b(?:left|forgot|lost|dropped) (?:my |the )*phone\b|\bon (?:silent|do not disturb|charge)\b|\bno (?:signal|reception|battery|service|wifi)\b`,
  String.raw`\b(?:just|only (?:just )?|only now|finally) (?:saw|seen|seeing|noticed|read|reading|got|looked|catching up|checked|opened|picked)\b|\bdidnt (?:see|hear|notice|feel) (?:this|these|my phone|your|it|the phone|them|the message)\b|\bmissed (?:this|these|your|all)\b`,
  String.raw`\b(?:landed|touched down|made it|back (?:in (?:range|civilisation|the land|signal)|on (?:wifi|the grid|my feet|solid)|online|among)|home safe|off the (?:plane|ward|boat|mountain)|out of (?:theatre|surgery|the exam|the meeting|hospital|bed|the woods|the bush)|fever (?:broke|gone|is down)|feeling (?:human|better|a bit better)|signal again|phone back)\b`,
  String.raw`\b(?:manic|hectic|crazy|mental|mad|nonstop|non stop|flat out|rammed|slammed|run off my feet|rushed off|back to back|full on|chaos) (?:day|morning|here|at work|shift|afternoon|today|all)?\b`,
]);

const clockTime = String.raw`(?:until|till|til|at|by|around|about|after|before|in|for|come|from|past|to)? ?(?:about |around |like |half |quarter |an |a |the )*(?:\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|h|hours?|minutes|ish))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half (?:an )?hour|hour|few minutes|couple of hours|ten minutes|twenty|thirty|forty)`;
const meeting = String.raw`(?:back|talk|speak|call|ring|listen|answer|reply|discuss|sit down|return|continue|come (?:back|find|home)|then|promise|yours|all ears|pick (?:this|it) up|finish this|home)`;
const asking = String.raw`(?:give me|need|let me have|let me take|taking|take|lets take|can we take|can i have|asking for|pause|pausing|break|breather|time ?out|cool(?:ing)? off|not leaving|walk(?:ing)? (?:it|this) off|clear my head|calm down first|before i snap)`;

/** Names a time to be back, or asks for a pause with an end. */
export const returns = anyOf([
  String.raw`\b${meeting}\b.{0,40}\b(?:until|till|til|at|by|around|about|after|in|from)\b ${clockTime}`,
  String.raw`\b(?:until|till|til|at|by|around|about|after|in|from)\b ${clockTime}\b.{0,60}\b${meeting}\b`,
  String.raw`\b${asking}\b.{0,30}${clockTime}\b`,
  String.raw`\b${meeting}\b.{0,30}\b(?:when i(?:m| am)? |once i(?:m| am)? |as soon as i |over (?:dinner|breakfast|coffee|tea)|tonight|tomorrow|this evening|after (?:work|dinner|tea|lunch|bath|bedtime|the kids|my shift|this meeting|school))`,
  String.raw`\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half (?:past )?\w+) ?(?:oclock|pm|am|sharp|ish|tonight)\b.{0,50}\b${meeting}\b`,
  String.raw`\b(?:promise|swear) (?:i(?:ll| will)|to|you|well|we will)\b|\bill be (?:back|home|there|with you|ready|calmer)\b`,
]);

export const calls = anyOf([
  String.raw`\b(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|facetim\w+|video ?call(?:ing)?|dial(?:ling)?) (?:you|me|u) (?:now|in|right now|back|when|from|soon)\b|\b(?:can|shall|could|may) (?:i|we|you) (?:call|ring|phone|facetime|voice call)\b|\bpick(?:ing)? up\b(?! (?:the|some|my|your|milk|bread|kids|a ))|\b(?:good|nice|lovely|great|glad|better|thanks) (?:to|for|after|that we|hearing|we|talking|the|speaking) (?:talk|talking|hear|hearing|speak|speaking|chat|call|talked|spoke|your voice)\b|\b(?:your voice|hung up|on the phone|that call|our call|after (?:the|that|our) call|just hung)\b|\b(?:two|2|one|1|five|5) (?:secs?|seconds|minutes) (?:and )?(?:ill )?(?:call|ring)|\bring(?:ing)? now\b|\bcalling now\b`,
]);

export const night = anyOf([
  String.raw`\b(?:good ?night|night night|nighty|nightie|sweet dreams|sleep (?:well|tight|now)|off to bed|going to (?:bed|sleep)|in bed|heading to bed|eyes (?:closing|shut|are)|lights out|bedtime|zzz?|falling asleep|so sleepy|asleep)\b`,
  String.raw`^ nigh?t+s?\b`,
  String.raw`night (?:love|babe|xx?|darling|hun)\b`,
]);

export const accepts = anyOf([
  String.raw`^ (?:ok|sure|of course|no worries|no problem|np|take your time|thats fine|thats ok|fair enough|understood|got it|deal|go for it|go go|yes (?:of course|sure|ok)|perfect|sounds good|makes sense|thank you|thanks|alright|no stress|all good|good luck|safe (?:flight|travels|trip|journey)|have (?:fun|a (?:good|safe|great|lovely))|rest|sleep well|feel better|get well|enjoy|fly safe|travel safe|knock em|break a leg|youve got this|you got this|go well|will (?:miss|be) )`,
]);

/** Bad news of one's own: few words after it are grief, not withdrawal. */
export const grief = anyOf([
  String.raw`\b(?:died|dies|passed away|passed (?:this|last|in)|dead|death|funeral|hospice|cancer|tumou?r|lump|biops\w+|diagnos\w+|scan (?:was|is|came|showed|results)|test results|stroke|heart attack|ambulance|intensive care|accident|miscarr\w+|lost the baby|no heartbeat|put (?:him|her|them|it) down|stillb\w+|relapse\w*|overdose)\b`,
  String.raw`\b(?:let me go|laid off|made redundant|redundan\w+|fired|sacked|lost (?:my|the|his|her) (?:job|mum|dad|mother|father|house|case|appeal|client|baby|dog|cat)|didnt get (?:the|it|in|through)|failed (?:my|the|it|again)|turned (?:me|us) down|rejected (?:me|us|it)|bad news|terrible news|awful news|not good news|worst news|its (?:gran|nan|mum|dad|grandad|grandma))\b`,
]);

/** Care for somebody who is down: offers, presence, nothing asked. */
export const care = anyOf([
  String.raw`\b(?:do|did|would) you (?:want|need|like) (?:me to|anything|company|some|a (?:hug|lift|tea|cuppa|hand))|\b(?:can|shall|could|should|may) i (?:get|bring|do|fetch|make|come|pick|take|call anyone|ring anyone|help|send|cook|sort)\b|\banything (?:you need|i can|at all)\b|\b(?:nothing|dont|no need|you dont) (?:you )?(?:need|have|got) to (?:do|say|answer|reply|talk|be|decide|explain)|\bno need to\b|\b(?:just|keep) breath\w*|\bi(?:m| am|ll be| will be) (?:coming|on my way|here|with you|right here|leaving work|bringing)\b|\b(?:my (?:poor )?(?:love|darling|sweet|heart)|oh (?:love|no|my|babe|darling|sweetheart|honey)|poor (?:you|love|thing))\b|\b(?:i(?:ve| have)? got you|lean on me|one (?:step|day|hour) at a time|eat something|drink (?:some )?water|get some (?:rest|sleep))\b`,
]);

/** Leaves the talk. */
export const exits = anyOf([
  String.raw`\b(?:im (?:done|out|off|leaving|going)|bye|goodbye|going (?:out|to bed|to sleep|for a|offline)|turning (?:my |the )?phone|phone off|switching off|muting|logging off|leave me alone|closing|not (?:doing|having|discussing) this|conversation over|need (?:space|air)|stop (?:texting|messaging|calling)|end of|dont wait up|shutting|cant do this|talk to (?:the wall|someone else)|leave it)\b`,
]);

/** Teasing, mock drama, laughter. The laughing faces are looked for before the text is made plain. */
export const playful = anyOf([
  String.raw`\b(?:ha){2,}h?\b|\b(?:he){2,}\b|\blo+l+z*\b|\blma+o+\b|\brofl\b|\blmfao\b|\bteehee\b|\bjk\b|\bjust kidding\b|\bjoking\b|\bkidding\b|\bwink\b|\bsnort\w*|\bcackl\w+|\bgiggl\w+`,
  String.raw`\b(?:day|hour|minute|week|year) (?:\d+|one|two|three|four|five|six|seven|forty|one hundred)\b|\b(?:diary|captains log|ships log|log entry|breaking news|news flash|newsflash|update|press release|report|bulletin|sources say|experts|scientists|in other news|headline|weather)\b`,
  String.raw`\b(?:your honou?r|exhibit|court|lawyer|solicitor|sue|lawsuit|judge|jury|evidence|objection|case closed|crime|criminal|felony|police|arrest|jail|prison|warrant|testify|tribunal|verdict|hereby|henceforth|thus|alas|thou|thee|behold|farewell cruel|formal(?:ly)?|official(?:ly)?|complaint|hr department|human resources|manager|refund|customer service|terms and conditions|petition|union|strike|boycott|manifesto|one star|yelp|review|subscription|unsubscrib\w+|warranty)\b`,
  String.raw`\b(?:perish\w*|wither\w*|wast(?:e|ing) away|starv\w+|famished|skeleton|cobwebs?|dust|bones|tomb(?:stone)?|gravestone|funeral|obituary|will and testament|last words|haunt\w*|remember me|tell (?:my (?:story|mother|family|wife)|the (?:kids|children|cat|dog))|widow\w*|orphan\w*|abandoned (?:at sea|child|puppy)|desert island|shipwreck\w*|castaway|rescue|sos|mayday|search party|missing person|milk carton|carrier pigeons?|smoke signals?|morse|message in a bottle|telegram|owl|ransom|hostage|kidnapp\w+|aliens|abduct\w+|zombies?|apocalypse|witness protection|fake(?:d)? (?:your|my) (?:own )?death|reincarnat\w+|ghosts?|vampire|wizard|dragon|knight|castle|throne|queen|king|peasant|majesty|sire|mlord|milady)\b`,
  String.raw`\b(?:divorce|betray\w*|treason|traitor|monster|villain|heartless|rude|how dare|unforgivable|outrage\w*|scandal\w*|tragic|tragedy|drama(?:tic)?)\b(?=.*\b(?:pizza|pasta|biscuits?|cookies?|cake|chips|fries|chocolate|crisps|tea|coffee|milk|cheese|bread|sourdough|snacks?|netflix|episode|season|remote|blanket|duvet|pillow|socks?|cat|dog|puppy|plant|sofa|hoodie|toast|curry|dosa|chai|biryani|sandwich|burger|taco|tacos|ice cream|crust|pineapple|ketchup|mayo|bin|bins|dishwasher|hot water|meme|memes|emoji|gif)\b)`,
  String.raw`\b(?:you (?:absolute |total |complete |utter |big |massive |little )*(?:goof|goofball|muppet|numpty|doughnut|donut|dork|nerd|weirdo|clown|menace|legend|plonker|wally|silly|sausage|bean|gremlin|drama queen|turnip|potato|idiot sandwich|cheeky|tease))\b|\b(?:cheeky|drama queen|diva|sassy|silly|hilarious|adorable|cutie|lips are sealed|my lips|nice try|wouldnt you like|guess again|wait and see|all will be revealed|surprise|no spoilers|spoiler|top secret|classified|not telling|its a secret|patience)\b`,
]);
