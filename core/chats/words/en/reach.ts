import { anyOf } from "./compile.ts";

// What English-speaking partners write when they reach for the other and do not get there: bids, questions about the two
// of them, protest at silence, hurt, accusation. Written from how people speak, not from any collection of chats.
// Every pattern meets a text made plain (see plain.ts): lower case, no apostrophes, words parted by one blank.

const you = String.raw`(?:you|youre|youve|youd|youll|your)`;
const some = String.raw`(?:something|anything|one thing|a word|one word|a single word|whats (?:wrong|up|going on|on your mind|happening)|what is (?:wrong|going on)|the truth|how you feel|what you (?:want|think|feel|need))`;
const hushed = String.raw`(?:quiet|silent|cold|distant|weird|off|funny|strange|blank|dead|dark|missing|awol|closed off|far away|short|icy|frosty|flat|shut|mute)`;

/** Asks for contact, an answer, a talk. */
const bids = [
  String.raw`(?:talk|speak|write|reply|respond|listen|open up|turn|come back) to me`,
  String.raw`(?:say|tell me|give me|send me|write) (?:me )?(?:literally |just |even |at least )?(?:${some})`,
  String.raw`(?:answer|text|message|call|ring|phone|face) me\b(?! (?:when|if|once|after|at|tomorrow|later|on))`,
  String.raw`(?:answer|pick up|look at|check|turn on) (?:up )?(?:the|your) phone`,
  String.raw`(?:please|just|can you|could you|will you|would you|wont you|cant you|why (?:wont|dont|cant|arent|havent|didnt|do|are|is|have)) (?:please |just |at least |even |you |ever )*(?:answer|reply|respond|text back|write back|call back|pick up|open up|talk|look at me|let me in|react)\b`,
  String.raw`(?:can|could|cant|may|shall|will|should) (?:we|you and (?:i|me)|i) (?:please |just |at least |finally |actually |ever |properly )*(?:talk|speak|sort (?:this|it|us)|fix|discuss|figure|have (?:a|one|that|this|the|five|ten)[a-z ]* (?:talk|conversation|minutes)|work (?:this|it) out|clear (?:the air|this)|not (?:do this|leave it|fight|be like))`,
  String.raw`(?:we|i) (?:really |do |just |still )*(?:need|have|want|got|ought) to (?:really |actually |properly )*(?:talk|speak|sort (?:this|us)|have (?:a|this|that) (?:talk|conversation))`,
  String.raw`(?:let me in|dont shut me out|stay (?:and|with me|here)|come here|meet me (?:half|in the)|where are you in (?:this|all)|are you (?:even |still |actually )?(?:there|listening|reading|here with me|hearing me))`,
  String.raw`(?:any|a|one|some) (?:answer|reply|response|reaction|sign of life)\b`,
  String.raw`(?:im|i am|ive been|been|still|just) (?:just |still |been |sat |sitting |lying |standing )*(?:here |there )?(?:waiting|begging|pleading|reaching out|knocking|trying to (?:reach|talk|get through|understand|connect|fix))`,
  String.raw`(?:im|i am) (?:trying|asking|begging)(?: you| here| so hard| my best| to (?:reach|talk|understand|connect|fix|get through))`,
  String.raw`talk about (?:us|this|it|that|last night|what (?:happened|i said|you said)|the other (?:night|day)|yesterday|things|whats|how (?:i|we|you))`,
  String.raw`(?:when|if) (?:are|will|can|do) (?:you|we) (?:actually |ever |finally |going to )*(?:talk|speak|answer|reply|be ready|deal with)`,
  String.raw`^ (?:hello|hey|hi|oi|ello|you there|anyone|anybody|still there|earth to [a-z]+|and|so|well|babe|love|seriously|really)(?: (?:hello|there|home|babe|love))*(?: [?!])+ $`,
  String.raw`^(?: [?!])+ $`,
  String.raw`(?:you|anyone|anybody) (?:there|home|alive|in there)(?: [?!])`,
  String.raw`^ (?:please|pleas|pleasee|just|come on|talk)(?: (?:please|just|talk|love|babe|honey|darling|come on))*(?: [?!….])* $`,
  String.raw`please (?:dont|do not|stop|stay|let|hear|see|try|come back|be honest|look)`,
  String.raw`(?:i )?(?:just |only |really |desperately )*(?:need|want|wish|wanted|needed|would (?:love|like)|deserve|long) (?:to (?:know|hear|feel|be (?:close|held|heard|seen|with you|near you)|understand (?:you|what|why)|matter|get through)|you to (?:talk|answer|see|hear|listen|want|care|know|look|hold|tell|say|be|stay|try|show|fight|choose|notice|let)|you (?:here|back|close|with me|right now|not to)|us (?:to|back)|some (?:reassurance|comfort|warmth|sign)|an answer|a reply|reassurance|more (?:of you|from you|than))`,
];

/** Asks whether they are all right, or what has come between them. */
const about = [
  String.raw`(?:are|were) (?:we|you and me|things|us two)(?: two| both| still| even| actually| really)* (?:ok|good|fine|all right|alright|done|over|okay|cool|drifting|breaking|together|us|real|friends)`,
  String.raw`(?:is|are) (?:it|this|that) (?:me|us|something i|because (?:i|of)|about (?:us|me|the|last)|over)\b`,
  String.raw`(?:did|have|was|is) (?:i|it|there|something i) (?:something |really |ever )*(?:do|done|say|said|upset|hurt|annoy|wrong|offend|push|mess|did)`,
  String.raw`what (?:did i|have i|i did|ive done|is it (?:ive|i)|do i have to|am i (?:to you|supposed|doing)|are we|happened to (?:us|you|the)|else (?:can|do)|changed|about (?:us|me|my|how i)|is (?:wrong|going on|happening)|s (?:wrong|going on)|do you (?:want from me|need from me|even))`,
  String.raw`whats (?:wrong|going on|happening|up with (?:you|us)|the (?:matter|point)|changed)(?: with (?:you|us)| here)?`,
  String.raw`are you (?:still |even |really |actually |just )*(?:mad|angry|upset|annoyed|cross|pissed|avoiding|ignoring|punishing|hiding|serious|kidding|leaving|done|happy|bored|over|seeing|ashamed|ok with me|in this|in love)`,
  String.raw`(?:do|did|dont|didnt|will|would|could|can|have) you (?:even |still |actually |really |ever |honestly |not |just )+(?:care|love|want|miss|think|notice|see|hear|read|like|know|get|understand|realise|realize|remember|feel|mean|answer|reply|listen|try|look)`,
  String.raw`(?:do|dont) you (?:care|love me|want (?:me|us|this|to be)|miss (?:me|us)|feel (?:it|that|anything)|need me|think (?:about|of) (?:me|us))`,
  String.raw`why (?:does|do|am|is|are|did|wont|dont|cant|havent|arent|must|would|should|has) (?:i|you|it|we|this|everything|every|talking|nothing)(?: always| never| even| keep| have| just| not| suddenly| the one)* `,
  String.raw`how (?:can|could|do) (?:you|i|we) (?:just |even |be |so |not |say |do |sit |keep |get |reach |make |fix |know )`,
  String.raw`(?:where|when) (?:did|do|have) (?:we|you|us) (?:go|gone|lose|stop|become|even)`,
  String.raw`(?:is|was) (?:it|that|this) (?:really |so |too |that )*(?:hard|much|difficult|much to ask)(?: to| for)?`,
  String.raw`(?:what|who) am i to you`,
];

/** Protests at silence, distance, being passed over. */
const protest = [
  String.raw`${you} (?:are |have |were |been |keep |just |always |only |all |so |being |gone |went |go |going |getting |get |acting |act |seem |feel )*(?:ignor|avoid|shutting|shut (?:me|down)|blank|ghost|stonewall|freez|push(?:ing|ed)? me|pull(?:ing|ed)? (?:away|back)|disappear|vanish|hid(?:e|ing)|run(?:ning)? (?:away|off)|walk(?:ing|ed)? (?:away|off|out)|drift|switch(?:ed|ing)? off|tun(?:e|ed|ing) (?:me )?out|cut(?:ting)? me|leav(?:e|ing) me|left me|brush|dismiss|dodg|duck|deflect|chang(?:e|ing) the subject)`,
  String.raw`${you} (?:are |have |were |been |keep |just |always |all |so |being |gone |went |go |going |getting |get |acting |act |seem |feel )+(?:so |all |really |very |completely |totally |a bit )*${hushed}\b`,
  String.raw`(?:go|gone|going|went|goes) (?:all |so |completely |totally |)?(?:quiet|silent|cold|dark|blank|missing|awol|mute)\b`,
  String.raw`(?:ignor(?:e|ed|es|ing) (?:me|my|us|this|everything|again)|ignored|stonewall|ghost(?:ed|ing) me|silent treatment|cold shoulder|radio silence|deafening|brick wall|talking to (?:a|the|my)(?:self| wall)|the wall|into the void|to no ?one|on read\b|left on|blue ticks?|two ticks|grey ticks?|voicemail|straight to|last seen|you are online|youre online|been online|see (?:you|youre|that you|that youre) (?:typing|online|active|there|reading)|you(?:ve)? (?:read|seen|opened) (?:it|this|my|them|that|every)|typing (?:and|then))`,
  String.raw`(?:still|and|again|once more|hours? and|days? and|all (?:day|night|evening|morning|afternoon|week)[a-z ]{0,20}) (?:absolutely |literally |just )*(?:nothing|no (?:answer|reply|word|response|sign|message|call)|silence|not (?:a|one|even)|nada|crickets|zero)`,
  String.raw`^ (?:absolutely |literally |just |so |wow |ok |)*(?:nothing|silence|crickets|no answer|no reply|no response|not a word|not one word|not even (?:a|one)[a-z ]*)(?: [.?!…]| at all| again| then| from you)*`,
  String.raw`not (?:even )?(?:a|one) (?:single )?(?:word|reply|answer|text|message|call|sorry|hello|thing|glance|look)`,
  String.raw`(?:its|it has|thats|been|for|waited|after) (?:been |over |nearly |almost |like |now |another |the whole |a whole |a )*(?:\d+|two|three|four|five|six|hours|hour|days|all|whole|half)(?: hours?| days?| day| night| evening| minutes| morning| afternoon| nights)?[a-z ]{0,24}(?:nothing|silence|no (?:word|reply|answer)|without|waiting|and you|since you|not a)`,
  String.raw`${you} (?:always|never|constantly|only ever|keep|every time|just (?:walk|go|leave|shut|disappear|switch|sit|don|ignore|expect|assume|decide)|wont even|cant even|dont even|didnt even|couldnt even|havent even|barely|hardly|rarely|stopped)\b`,
  String.raw`(?:every (?:single )?time|always (?:me|the same|on me|down to me|my|about you|like this|happens)|never (?:me|once|about|enough|a good time|the right time|listen|answer|us|any)|yet again|here we go|as usual|as always|like (?:always|usual|clockwork)|for once|same (?:old )?(?:thing|story|pattern|again)|how many times|the usual)`,
  String.raw`(?:dont|do not|stop) (?:you dare |just |even |ever |go |keep |always )*(?:shut(?:ting)?|ignor(?:e|ing)|leav(?:e|ing) (?:me|it like|this|us)|walk(?:ing)?|go(?:ing)? (?:quiet|silent|cold)|hang(?:ing)? up|do(?:ing)? this|be like this|being (?:so|like)|push(?:ing)?|pull(?:ing)?|run(?:ning)?|hid(?:e|ing)|avoid(?:ing)?|disappear|freez|punish(?:ing)?|brush|pretend(?:ing)?|act(?:ing)?|turn(?:ing)? (?:away|your back)|chang(?:e|ing) the subject|give up on)`,
  String.raw`${you} (?:said|promised|told me|swore|were (?:going|meant|supposed)|agreed)\b`,
  String.raw`(?:the )?(?:same|moment|minute|second) i (?:bring|ask|try|need|mention|say|open)`,
  String.raw`(?:when(?:ever)?|each time) i (?:need|try|ask|bring|reach|want|talk|say|cry|open)`,
  String.raw`i (?:reach|reached|ask|asked|try|tried|keep (?:trying|asking|reaching|writing|texting|calling)|called|rang|texted|wrote|messaged|sent)[a-z ]{0,30}(?:and you|you (?:go|dont|didnt|never|just)|nothing|times|again|no answer|ignored|for hours|all)`,
];

/** Says the hurt: alone, unseen, not mattering. */
const hurt = [
  String.raw`(?:i|im|ive|me|makes me|making me|leaves me|leaving me) (?:am |m |just |so |really |very |still |always |only |do |dont |feel |feeling |felt |feels |been |being |left |like |completely |totally |sitting |here |even |ever |a bit |pretty |all |the |to )*(?:alone|lonely|invisible|unseen|unheard|unloved|unwanted|unimportant|worthless|abandoned|rejected|forgotten|ignored|shut out|hurt(?:ing|s)?|heartbroken|crushed|gutted|scared (?:of losing|youll|you|were|we|that)|terrified|afraid (?:of losing|youll|you|were|we)|anxious|panicking|crying|in tears|falling apart|breaking|desperate|desparate|empty|numb inside|not enough|a burden|an afterthought|second best|nothing to you|a nobody|a stranger|a ghost|a flatmate|a roommate|last on|bottom of|losing you|the only one|no ?one to you|begging|chasing)`,
  String.raw`(?:i|do i|am i|if i|that i|like i) (?:dont |even |still |just |really |ever |do |not |am )*(?:matter|exist|count|mean (?:anything|nothing|something))`,
  String.raw`(?:im|i am|feel like|am i|always) (?:just |always |not |only |the |a |your |at the |really )*(?:priority|last (?:on|thing|to)|bottom of|least important|furniture|wallpaper|nothing|nobody|invisible|the problem|begging|talking to|optional)`,
  String.raw`(?:it|this|that|you|all of this|silence|being ignored) (?:really |just |always |so |does |is |are |actually )*(?:hurts|hurt me|hurting|kills me|killing me|breaks my|breaking my|stings|is (?:tearing|eating)|tears me|scares me|makes me feel|drives me|destroys me|wears me)`,
  String.raw`(?:i )?(?:cant|couldnt) (?:sleep|eat|breathe|think|concentrate|stop (?:crying|thinking)|do this (?:alone|anymore|any more|on my own)|keep (?:doing|going|begging|chasing|being)|take (?:this|it|much)|reach you|read you|go on|bear)`,
  String.raw`(?:sick|tired|fed up|exhausted|worn out|done|weary|drained) (?:of|with|from) (?:being|chasing|trying|begging|this|you|your|always|feeling|asking|waiting|carrying|guessing|the silence|it all|us|walking|having|doing)`,
  String.raw`i miss (?:us|you (?:and youre|even when|when youre right|being|talking|though youre)|how we|the (?:old|way|you)|when we|being close|my (?:husband|wife|partner|best friend))`,
  String.raw`i feel (?:like|that|as if|as though) (?:you|im|i am|were|we|i)\b`,
  String.raw`(?:i give up|whats the point|no point|why (?:do i )?bother|why do i even|dont know what (?:else )?to (?:do|say)|i dont know how to reach)`,
  String.raw`(?:do|does) (?:it|this|any of it|any of this|that|that we|what i) (?:even |not )*(?:bother|matter to|mean) (?:you|anything)`,
];

/** Accuses, or stings. */
const blame = [
  String.raw`${you} (?:clearly |obviously |really |just |simply |honestly |literally )*(?:dont|do not|cant|couldnt|didnt|wouldnt|wont|never|barely|hardly|stopped) (?:even |really |ever |actually |seem to |give|want to |)*(?:care|caring|listen|see|notice|hear|want|love|look|try|trying|answer|reply|respond|talk|get it|understand|bother|text|call|ask|think|miss|feel|mean|make (?:time|an)|know me|give|show|respect|appreciate|fight for|consider)`,
  String.raw`if you (?:really |actually |even |just |ever )*(?:cared|loved|wanted|respected|listened|missed|had|would just)`,
  String.raw`(?:care|cares|think|thinks|cared) (?:more )?(?:about|of|for) (?:me|us|yourself|no ?one|nobody|anyone|everyone|everything|your (?:phone|work|mates|friends|game|self))\b`,
  String.raw`(?:everyone|everything|work|your (?:phone|mates|friends|mother|mum|mom|game|job|laptop|team|boss)|football|the (?:game|phone|dog|tv)) (?:else )?(?:gets|comes|is (?:always|more)|matters|but me|before (?:me|us)|first)`,
  String.raw`(?:youre|you are|this is|thats|that is|how|so|such a|what a|being|bit|its|just|really|pretty|are) (?:so |such (?:a |an )?|a |an |being |just |really |bit |all |actually |honestly |un)*(?:selfish|unfair|pathetic|ridiculous|childish|coward|cowardly|unbelievable|cruel|heartless|rude|disrespectful|liar|lie|joke|immature|hypocrite|useless|hopeless|cold hearted|stubborn|impossible|careless|thoughtless|insensitive|mean|disgusting|exhausting|a wall|checked out|one sided)\b`,
  String.raw`^ (?:wow|unbelievable|incredible|typical|classic|pathetic|charming|lovely|brilliant|great|nice|cool|fine|right|sure|ok|perfect|amazing|seriously|honestly|really)(?: (?:ok|then|wow|great|thanks|ignore|just|nice|typical|as always|fine|cool|so|seriously|really|good to know|thanks for (?:that|nothing|caring)|ignore me|be like that|run|walk away|of you|well))+(?: [.?!…])* $`,
  String.raw`^ (?:unbelievable|incredible|typical|pathetic|charming|seriously|wow|really)(?: [.?!…])* $`,
  String.raw`(?:thanks|thank you|cheers) for (?:nothing|caring|ignoring|the (?:silence|support|reply|concern)|making me|listening to)`,
  String.raw`(?:must be nice|good to know|glad (?:to know )?(?:i|you|we|that) (?:matter|care|where)|message received|i see how it is|i get it i|got it i|ill take that as|so thats a no|guess (?:i|ill|thats|im|we|you|not)|i (?:guess|suppose) (?:i|ill|thats|im|we|you)|fine then|fine (?:. )?(?:be|have it|do what|dont|ignore|run)|be like that|suit yourself|have it your way|ignore me then|forget (?:it|i|about it) then|dont bother|why do you make|your silence|says it all|that says|tells me (?:everything|all))`,
  String.raw`(?:run|walk|hide|go) (?:away|off|on|back) (?:then|again|like|and|to your|behind)`,
  String.raw`(?:what is|whats) wrong with you|(?:grow|man) up\b|how dare you|shame on|(?:screw|damn|curse|fuck) (?:you|this|it)|go to hell|to hell with`,
  String.raw`(?:i|maybe i|then i|perhaps i|maybe we) (?:should|might|ll|will|could) (?:just |as well )*(?:leave|go|stop (?:trying|caring|asking|bothering)|move out|pack|find (?:someone|somebody)|not bother|be (?:single|alone)|call it|give up|end)`,
  String.raw`(?:we|us|this (?:marriage|relationship|family)|our) (?:are|is|isnt|arent|were|was|have become|barely|hardly|never|dont|cant|keep|always)(?: really| even| just| ever)* (?:over|broken|dying|dead|drifting|falling|talk|strangers|flatmates|roommates|working|a team|an us|anymore|touch|laugh|survive|worth|fight|end(?:ing)? up|going)`,
];

/** The four families, each one expression. */
export const reach = {
  bids: anyOf(bids),
  about: anyOf(about),
  protest: anyOf(protest),
  hurt: anyOf(hurt),
  blame: anyOf(blame),
};
