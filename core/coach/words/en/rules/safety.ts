/**
 * Facts that call for help, and threats. What the other does is heard of "you" and of a third person, in any tense
 * (`@doer @lately? … act`, lexicon/harm.ts); what a rule could hear in play is taken back by `harmless`.
 */
export const safety = `
# help.fear [clause]
// Hit, pushed, thrown at, held.
@doer @lately? @lately? @lately? @hits @hurtee
@doer ~6 and|or @lately? @hits @hurtee
@doer @lately? @lately? @lately? (@push) (@hurtee) (down|against|over|onto|around|about|through|into (the|a)|in the|to the|off|out of|again|back|so|hard|and|in front|when|every|last|up against)
@doer @lately? @lately? @lately? @push @hurtee $
@doer @lately? @lately? @lately? (@grab) me (by|again|hard|and|so|from|round|around|when|roughly)
@doer @lately? @lately? @lately? @grab me $
@doer @lately? @lately? @lately? @grab (my|our) ..2 (arm|arms|wrist|wrists|hair|neck|throat|face|daughter|son)
@doer @lately? @lately? @lately? @throw ..3 at (me|us|my head|the kids|the children|our)
@doer @lately? @lately? @lately? (@throw|kicked|kicks|kick) me (across|against|down|to the (floor|ground)|onto|on the (floor|ground|street)|out (of|on|in|at|last|again|and|onto|into))
@doer @lately? @lately? @lately? (pin|pins|pinned|pinning|held) me (down|against|to the)
@doer @lately? @lately? @lately? (hold|holds|holding) me (down (on|against|by|to|and|while)|against the|to the (bed|floor|wall))
@doer @lately? @lately? @lately? (drag|drags|dragged|dragging) me (by|across|along|down|upstairs|off|through|back|out of|into the|up the)
@doer @lately? @lately? @lately? (pull|pulls|pulled|pulling) (my|me by the|me by my) hair
@doer @lately? @lately? @lately? (twist|twists|twisted|twisting) my (wrist|wrists|fingers|hand|(arm|arms) (behind|until|till|so|and))
@doer @lately? @lately? @lately? (spit|spits|spat|spitting) (on|at|in) (me|my face)
@doer @lately? @lately? @lately? (lay|lays|laid|put|puts) (a|his|her|your|their) (hand|hands|finger) on me
@doer @lately? @lately? @lately? (raise|raises|raised) (a|his|her|your|their) (hand|hands|fist|fists) (to|at|against|on) me
you raised your (hand|fist)
(his|her|your|their) (hand|hands|fingers) (around|round|on|at) my (neck|throat)
@doer @lately? @lately? @lately? (punch|punches|punched|punching|kick|kicks|kicked) (the wall|the walls|the door|a wall|walls|doors|holes|a hole|in the door)
@doer @lately? @lately? @lately? (smash|smashes|smashed|smashing|break|breaks|broke|broken) (my|our) (phone|things|stuff|glasses|laptop|nose|arm|wrist|rib|ribs|jaw|finger|tooth|furniture|door)
@doer @lately? @lately? @lately? (point|points|pointed|hold|holds|held|pull|pulls|pulled) (a|the) (knife|gun) (at|to|on|against) (me|us|my)
(come|comes|came|went|goes) at me with
@doer @lately? @lately? @lately? (give|gave|given|gives|left|leaves|leave) me (a|with|with a|the)? (black eye|bruise|bruises|split lip|bloody nose)
(left|leaves|leaving) (a|me with)? (bruise|bruises|marks) on (me|my)
@doer @lately? @lately? @lately? (hurt|hurts|hurting) (us|the kids|the children|our ..1|my (kids|children|son|daughter|baby|dog|cat)|the (dog|cat|baby))
@doer @lately? @lately? @lately? (hurt|hurts|hurting) me (physically|on purpose|again|with|badly|in bed|when (you|he|she|they) (is|are|was|were|gets|get|got|drink|drinks|drank|have|has))
@doer @lately? @lately? @lately? (hurt|hurts|hurting) me $
you @lately? @lately? @hits (him|her)
@doerof (is|was|gets|got|can be|becomes|has been|turns|turned|is being) (so|very|really|always|physically|increasingly|often|sometimes)? (violent|abusive)
you (get|got|were|became|turned|are) (so|very|really|physically|always)? violent
@doer ~6 and (do|does|did|will|would) not (let|allow) me (to)? (leave|go out|see ..1 @people|out of the|work|talk to)
@doer ~6 and (held|holds|pinned|pins|kept) me down
@doer ~6 and|or @lately? @throw ..3 at (me|us|my head|the kids|the children)
and (gets|get|got|becomes|turns) violent
// Done to me, whoever did it.
(i|we) @lately? @lately? (am|was|were|been|get|got|getting|being|are) @lately? (@hits|pushed|threatened|followed|stalked|tracked|controlled|locked out|locked in|locked up|locked|intimidated|isolated|watched|monitored|thrown out|kicked out) ..3 by (@doerto|her)
(i|we) @lately? @lately? (am|was|were|been|get|got|getting|being) @lately? (raped|strangled|abused|molested|sexually assaulted|beaten up|stalked|battered)
(i|we) @lately? (am|was|were|been|being) @lately? locked (in|out|up) (all night|overnight|again|of my own|of our own|in the|the|my|our)
i (am|feel|felt|have been) (controlled|threatened|unsafe|intimidated|coerced|stalked|watched by you|monitored|followed)
// Sex.
(i|we) @lately? @lately? @lately? (@force|forced) (to|into|in to) ..1 (sex|sleep with|do things in bed|anal|oral|touch|undress|marry|marriage|abortion|strip|sexual)
(i|we) @lately? @lately? @lately? (@force|forced) (to|into) (have|having) ..1 sex
@doer @lately? @lately? @lately? @force me (to|into|for|in to)? (have|having|want)? ..1 (sex|sleep with|sleeping with|touch (him|her|you)|do things in bed|anal|oral|undress|strip|sexual)
@doer @lately? @lately? @lately? (force|forces|forced|forcing) (himself|herself|yourself|themselves) on
@doer @lately? @lately? ~3 (sex|touch|touches|touched|touching) ..2 (when|although|even though|after|while|even when) i (said no|say no|did not want|do not want|was asleep|am asleep|was sleeping|had said no|told|was drunk|tell)
sex ..4 (against my will|without my consent)
you (forced yourself|forced me to (have|sleep|do|touch))
@doer @lately? @lately? @lately? (force|forces|forced|forcing|pressure|pressures|pressured|coerce|coerced) me into bed
// Threatened.
@doer @lately? @lately? @lately? @threaten (@hurtee|him|her|my|our|to ..1 (kill|hurt|harm|hit|beat|take|kick|throw|post|share|show|tell|expose|send|call|report|burn|smash|end (it|his|her|my)|put|stop|punch|shoot|stab|slap|ruin|sell|cut|destroy|lock|strangle|break|get me|get my|kidnap|have me|publish|leak|jump|drown|hang)|with (a|the) (knife|gun|bat)|suicide)
@doer @lately? (say|says|said|swear|swears|swore|keep saying|keeps saying|told me|tells me|promised) (that)? (you|he|she|they) (will|would|is going to|was going to|are going to|were going to|could|might) (kill|hurt|harm|hit|beat|burn|shoot|stab|strangle|smash|punch|slap|drown|get rid of) (@hurtee|himself|herself|yourself|themselves|my ..1|my)
@doer @lately? (say|says|said|swear|swears|swore|keep saying|keeps saying|told me|tells me) (that)? (you|he|she|they) (will|would|is going to|was going to) (take|keep) (the|my|our) (kids|children|baby|son|daughter) (away|from me)
// Locked, blocked, followed.
@doer @lately? @lately? @lately? (lock|locks|locked|locking) (me|us|the kids) (in|out|up|inside|outside|into|away)
@doer @lately? @lately? @lately? (lock|locks|locked|locking) me $
@doer @lately? @lately? @lately? (shut|shuts|shutting) me (in the|in a|up in)
@doer @lately? @lately? @lately? (block|blocks|blocked|blocking) (the|my) (door|doorway|way|way out|exit|path)
@doer @lately? @lately? @lately? (stand|stands|stood|standing) (in|in front of) (the|my) (door|doorway|way|way out|exit|path)
@doer @lately? @lately? @lately? follow me (to work|home|everywhere|wherever|whenever|when i|in (your|a|the) car|at night|every|all the time|all over|to my|round town|around town)
@doer @lately? @lately? @lately? (follows|followed) me (to work|home|everywhere|wherever|whenever|when i|in (his|her|a|the|your|their) car|at night|every|all the time|all over|to my|round town|around town|again)
@doer (is|are|was|were|been|keep|keeps|kept|has been|have been|had been|is always|are always|has started|started) following me
@doer @lately? @lately? @lately? @track (me|my|where i|every)
@doer @lately? @lately? @lately? (spy|spies|spied|spying) on me
@doer @lately? @lately? @lately? (put|puts|installed|install|installs|hid|planted|fitted) (a|an|some|hidden)? (tracker|airtag|tracking app|camera|cameras|spyware|gps|hidden camera|tracking) ..1 (on|in|to|under)
@doer @lately? @lately? @lately? (watch|watches|watched|watching) me (on|through|with|over) (the|a|our|his|her|your|hidden)? (camera|cameras|webcam|cctv|doorbell)
@doer @lately? @lately? @lately? (turn|turns|turned|turning|show|shows|showed|showing) up at my (house|home|flat|work|door|place|job|office) (again|every|all|at night|uninvited|and|although|even|when i|without)
@doer (keep|keeps|kept) (turning|showing) up at my
@doer @lately? (lock|locks|locked) the (door|doors|house|gate) ~6 i (could|can) not (leave|get out|go|get away|escape)
// Checked.
@doer @lately? @lately? @lately? @pry (all|every|everything on|through)? (of)? (my|our) (@private)
@doer @lately? @lately? @lately? @pry ~3 and @pry (my) (@private)
@doer @lately? @lately? @lately? @read (all)? (of)? my (private|personal)? (@private)
@doer @lately? @lately? @lately? (monitor|monitors|monitored|monitoring|check|checks) (everything|every call|what|where|who|whom) i
@doer @lately? @lately? @lately? (demand|demands|demanded|demanding|insist on|insists on) (to see|to check|to read|seeing|having|on)? my (password|passwords|pin|passcode|phone|location|messages)
@doer @lately? @lately? @lately? (@force) me (to)? (give|show|hand|hand over|unlock|share|tell|send) (him|her|you|them|over)? my (password|passwords|pin|passcode|phone|location|messages|wages|salary|money|pay|bank|card|cards)
i have to (show|give|send|tell|let) (you|him|her|them) (see|read|check)? ..1 (phone|messages|location|receipts|password|passwords) 
@doer @lately? (want|wants|wanted|demand|demands) to (see|check|read|go through|look through) my (phone|messages|texts|emails|chats) (again|every|all|whenever|at night|because)
you|he|she always|constantly (want|wants|demand|demands) to (see|check|read|go through|look through) my (phone|messages|texts|emails|chats)
@doer @lately? (want|wants|wanted|need|needs|demand|demands|have|has|insist on|insists on) to know where i am (every|all the time|at all times|always|at every)
// Money.
@doer @lately? @lately? @lately? @take (all)? (of)? my (own)? (@worth)
@doer @lately? @lately? @lately? (keep|keeps|kept|keeping) (all|all of)? (the|our|my) (money|wages|savings|passport|phone|bank card|card) (from me|away|locked|to (himself|herself|yourself))
@doer @lately? @lately? @lately? (keep|keeps|kept|keeping) (all|all of)? my (money|wages|salary|passport|bank card|savings)
@doer @lately? @lately? @lately? @control (all|all of)? (my|our|the) (money|finances|spending|bank|bank account|accounts|account|life|wages|phone|every move|whole life|purse strings)
@doer @lately? @lately? @lately? @control (me|us|every penny|every (single)? (penny|cent|pound|step|move|thing i)|what i|who i|where i|how i|everything i|when i)
@doer (do|does|did|will|would) not (give|leave) me (any|enough|a)? (money|cash|penny)
@doer (never|refuses to|refuse to) (gives|give|gave) me (any)? (money|cash)
@doer (do|does|did|will|would) not (let|allow|give) me (to)? (have|any)? access to ..2 (money|account|accounts|bank|savings)
i (have|had) no access to ..2 (money|account|accounts|bank)
@doer (have|has|had|took|taken|takes) (full|all|total|complete|sole|the)? control (of|over) ..1 (my|our|the) (money|finances|savings|accounts|bank|wages)
my (salary|wages|pay|money|benefits) (go|goes|went|is paid|are paid|gets paid) (straight)? (to|into|in) (his|her|your|their) account
i have to (ask|beg) (you|him|her|them|my husband|my wife|my partner) (for (money|every|permission|cash)|before i|if i can|if i may)
i can not (leave|go|see|spend|buy|have) ..3 without (his|her|your|their) permission
i (need|have to have|must have|have to get) (his|her|your) permission
@doer (give|gives) me (an|a) (weekly|monthly|small)? allowance
@doer (steal|steals|stole|has stolen|have stolen) from me
// Kept from others, from leaving, from work.
@doer (do|does|did|will|would|can|could) not (@lately)? (let|allow) me (to)? (leave|go out|go anywhere|go to (work|school|college|church|therapy|my|see|the (doctor|hospital|police)|a)|go home|go outside|see ..1 @people|see (anyone|anybody|other|people)|work|get a job|have (a|my own|any)? ..1 (friends|money|phone|job|visitors|bank|keys|account|contact)|talk to ..1 @people|talk to (anyone|anybody|other)|speak to|speak with|call ..1 @people|call (anyone|anybody|the)|phone ..1 @people|visit|text|meet ..1 @people|meet (anyone|anybody|people)|sleep|out (of the|alone|without)|drive (anywhere|alone|to|my)|use (my|the) (phone|car|money|internet)|wear|spend|study|contact|near ..1 @people)
@doer (do|does|did|will|would) not let me (out|go out|sleep|work|drive) $
@doer (never|hardly ever|rarely) (let|let us|allow|allows|allowed|would let) me (to)? (leave|go out|go anywhere|go to (work|my|see)|see ..1 @people|see anyone|work|have (a|my own|any)? ..1 (friends|money|phone|job|bank)|talk to ..1 @people|talk to anyone|call ..1 @people|visit|meet ..1 @people|out of the|out alone|spend)
@doer (refuse|refuses|refused) to let me (leave|go|see|work|have|talk|call|visit|out)
@doer @lately? @lately? @lately? @hinder me (off|away)? (from)? (@people|my ..1 @people|seeing|talking to|speaking to|meeting|leaving|working|calling|visiting|contacting|going (out|to work|to my|anywhere|to see|to the (police|doctor))|having (friends|money|my own|a job)|all my|everyone|to (see|talk|speak|work|leave|go|meet|have|call|visit)) !early|late|before
@doer @lately? @lately? @lately? @hinder me (off|away)? (from)? (@people|my ..1 @people|working|leaving|everyone|seeing people|seeing anyone|going out|going to work|to work|to leave|to go out) $
i (am|was|have been|had been) not (allowed|permitted) (to)? (see ..1 @people|see anyone|see people|see anybody|have ..2 (friends|money|phone|job|visitors|account)|leave (the (house|flat|room)|home|without)|work|go (out|anywhere|to work|outside)|talk to|speak to|call|meet|visit|use (my|the) (phone|car|money)|spend|wear|any (money|friends)|out) 
i (am|was) (forbidden|banned) (to|from) (see|seeing|talk|talking|leave|leaving|work|working|go|going|meet|meeting)
@doer @lately? (decide|decides|decided|dictate|dictates|tell me|tells me|told me|choose|chooses) (what i (can|may|should|am allowed to|must)? wear|what i (can|may|am allowed to) (spend|buy|eat|do|say|watch|read)|(who|whom) i (can|may|should|am allowed to|must)? (see|talk|speak|meet|text)|where i (can|may|am allowed to) go)
@doer @lately? (say|says|said|tell me|tells me|told me) (that)? i (can not|may not|must not|am not allowed to|can never) (see ..1 @people|see anyone|leave (the house|him|her|you|home)|work|have ..1 (job|friends|money|phone)|talk to|speak to|go out|go to (work|my)|visit|meet)
you cut me off from (my|everyone|work)
// Afraid of the other.
i @lately? @lately? (am|was|were|feel|felt|get|got|been|become|live) (so|really|very|a bit|still|always|honestly|genuinely|actually|just|now|too|often|sometimes|constantly|scared and|also|getting|quite|absolutely|more and more|a little)? @afraid ..1 of (@doerto)
i @lately? @lately? (am|was|feel|felt|get|got|been|become) (so|really|very|a bit|still|always|honestly|genuinely|actually|just|now|too|often|sometimes|constantly|also|getting|quite|absolutely|a little)? @afraid of her (when|and|now|sometimes|so|because|temper|anger|rage|moods|outbursts|violence|drinking|again|at|all|but|most)
i @lately? @lately? (am|was|feel|felt|get|got|been|become) (so|really|very|a bit|still|always|honestly|genuinely|actually|just|now|too|often|sometimes|constantly|also|getting|quite|absolutely|a little)? @afraid of her $
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? @afraid of (his|your|their|my husband's|my wife's|my partner's) (temper|anger|rage|outbursts|violence|fists|drinking)
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? @afraid of (what @doer (will|would|might|could|can|may) do|making (you|him|her|them|my husband|my wife|my partner) (angry|mad|cross))
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? (@afraid|unsafe) (around|near|living with|being with|at home with|with|alone with|to be alone with|to be with|in the same) (@doerto|her|room)
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? (@afraid|unsafe) (at home|in my own|to (come|go) home|to be at home|to fall asleep|to say no|to refuse|to (say|tell you|speak|disagree|leave)|for my (life|safety)|for our safety)
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? (@afraid) (that)? @doer (will|would|might|could|is going to|are going to|may) @lately? (hurt|hit|kill|beat|harm|punch|slap|choke|strangle|rape|find (me|us)|explode|snap|lose (it|control|your temper|his temper|her temper)|come after|follow me|attack|shoot|burn)
i @lately? @lately? (am|was|feel|felt|get|got|been) (so|really|very|a bit|still|always|also)? @afraid (when|whenever|if|every time|each time) @doer (shout|shouts|shouted|drink|drinks|drank|yell|yells|yelled|scream|screams|screamed|lose|loses|lost|throw|throws|threw|raise|raises|raised|come home|comes home|get angry|gets angry|got angry|is drunk|are drunk|is angry|are angry|was angry|were angry|drive|explode|explodes|slam|slams|hit|hits)
i @lately? (do|did) not feel safe (with|around|near) (@doerto|her)
i @lately? (do|did) not feel safe (at home|in my own|in our (house|home|flat)|when @doer (is|are|drink|drinks|comes|come|gets|get|shout|shouts))
i fear (for my (life|safety)|@doerto)
i (live|lived|have lived|am living|have been living) in (fear|terror) (of (@doerto|her|his|your|their)|at home|in my own|every|with (@doerto|her))
@doerof (@lately)? (@lately)? @scare me (when (you|he|she|they) (shout|shouts|drink|drinks|yell|yells|scream|screams|throw|throws|lose|loses|hit|hits|punch|punches|raise|raises|get|gets|is|are)|so much|at night|to death)
you (@lately)? (@lately)? (@scare|scared|frightened|terrified) me when you (shout|shouted|drink|drank|yell|yelled|scream|screamed|throw|threw|lose|lost|hit|punch|punched|raise|raised|get (angry|drunk|mad)|are (angry|drunk)|got angry)
@doerof @lately? @lately? (scared|frightened|terrified) me when (he|she|they) (shouted|drank|yelled|screamed|threw|lost|punched|raised|got angry|was drunk)
(@doer) (@scare) me $
(walking|treading|tiptoeing) on eggshells (because|in case|so) ..3
@doerof (is|was|has become|is getting|has been|can be) (so|very|really|extremely|too|always|increasingly|quite)? (controlling|coercive)
# harmless.play [match]
// The same words of other things: by the way they go on. Each names what it goes on to: an open end ("hit me with …", "beat me at …") would take back harm.
hit|hits|hitting me (up|like a (train|truck|ton|wave|brick|bus)|that (we|i|it)|with (a|your|his|her|their|that|this|the|another|some|all) ..1 (question|questions|surprise|bill|lecture|list|joke|jokes|fact|facts|pun|puns|news|idea|ideas|truth|snowball|pillow|cushion|balloon|kindness|charm|smile|compliment|request|spoon|teddy|look))
beat|beats|beating|beaten me (at (!home|night|work|my|the|his|her|their|your|our|a|least|dinner|breakfast|christmas|weekends|parties|times|every|first|bedtime|easter|@-num|will)|to (it|the (punch|door|car|bathroom|shower|finish|bus|station|top|line|last|..1 (chair|seat|sofa|spot))|work|bed)|in (the|a) (quiz|race|final|match|exam|game|election|sprint)|by (one|two|three|@-num|a (point|mile|minute|goal|stroke|second))|on (points|goals|penalties|time)|hands down|fair and square|home again|there again|every time we (play|race|run))
@doer @lately? @lately? (@hits|pushed|hurt|grabbed|locked) me ..2 (by accident|by mistake|accidentally|without meaning to|in (your|his|her|their) sleep|playfully|with (a|the|your|his|her) (pillow|snowball|cushion|balloon|ball|frisbee|elbow by accident))
accidentally|unintentionally @hits|pushed|hurt|grabbed|locked me
slap|slapped|slaps me on the back (and|when|because|for|to|like)
slap|slapped|slaps me on the back $
kick|kicked|kicks|kicking me (under the table|out of (the|our|your|this) ..1 (group|chat|team|game|call|meeting|server|club|league))
lock|locks|locked|locking me out (emotionally|of (your|his|her|their) (heart|feelings|life|thoughts|head|mind|emotions|world)|when (i|we) (want|try|need) to (talk|connect|get close|discuss))
abuse|abused my (trust|patience|kindness|hospitality)
@throw (a|the|your|his|her|my|some|another)? ..1 (ball|pillow|pillows|snowball|snowballs|cushion|cushions|balloon|balloons|frisbee|sock|socks|kiss|kisses|popcorn|confetti|glance|look|smile|sponge|paper plane|peanut|grapes|grape|petals|rice) at (me|us|the kids)
@throw (ideas|words|facts|numbers|jokes|puns|questions|compliments|suggestions|options) at (me|us)
pushes|pushed|push|pushing me (on the swing|to (do|be|go|see|apply|try|get|study|finish|eat|keep|work|run|take|become|make|find|write|call|talk|learn|speak)|in (the|a) (wheelchair|trolley|pram)|out of my comfort|through (the|my) (exam|exams|degree|marathon|course))
hurt me when (you|he|she|they) (did not|do not|does not|never|forgot|forget|forgets|said|say|says|called|laughed|left|leave|ignored|ignore|told|lied|cancelled|walked|went|made|compared|spoke|talked|joked|chose|missed|are (late|distant|cold|busy|quiet)|is (late|distant|cold|busy|quiet))
hurt me with (your|his|her|their|that|those|what|these) ..1 (words|word|silence|joke|jokes|comment|comments|remark|remarks|lies|lie|message|text|tone|you|he|she)
hurt our (relationship|feelings|marriage|friendship|team|chances|plans)
@doer @lately? break|breaks|broke|broken my ..1 (phone|glasses|laptop|things) (by accident|by mistake|accidentally)
(hit|beaten) by (a|the|this|that) (car|bus|truck|van|bike|ball|wave|train|team)
(threatened|controlled|followed|monitored|intimidated) by (change|work|success|her success|your success|his success|the (idea|thought|news|future|dog|weather|cat)|hormones)
unsafe (on (my|a|the) (bike|ladder|plane|boat|road)|in (traffic|town|this area|that area|this street))
// Not private, or with leave.
@doer @pry my @private (for (the|a) (time|times|train|weather|score|address|number|recipe|film|bus|result|results)|because i asked|when i ask (you|him|her|them) to|, i asked)
you read (all)? (of)? my @private first
@read (all)? (of)? my @private (aloud|before (anyone|everyone)|without (answering|replying)|hours later|(and|but|then) (do|does|did|have|has|will|still)? (not|never|ignore|ignored) (answer|reply|respond|write|text|call|answered|replied|responded|me|them))
@read (all)? (of)? my @private (and|but|then) ignore|ignored|ignores
not you read (all)? my @private
^ (did|have|do|will|could|can|would) you @lately? read (all)? my @private
^ (can|could|will|would|please) you (please|just|also|quickly)? (check|search|look through|go through|take|hide|lock|read|track|follow) ..1 (my|me)
(can|could|would) (you|he|she) (please|just|also|quickly) (check|search|take|read|look through|go through) ..1 my
^ would (you|he|she) @lately? @hits me
phone (charger|case|cable|cover|holder|battery)
@take my (@worth) ..1 (to (be (fixed|repaired|charged)|(the|a) (bank|repair|shop|garage|embassy|pharmacy)|charge|fix|repair|the repair|get (us|me))|for (me|repair)|at the (until|till|checkout|counter)|by (mistake|accident)|because i asked|off the (table|shelf|floor|train))
@track my (parcel|order|run|runs|parcels|package|delivery|flight|steps)
follow|follows|followed|following me (on (instagram|insta|facebook|tiktok|twitter|strava|spotify|snapchat|linkedin)|into the kitchen|around the (shop|supermarket)|home to (bring|give))
follow|follows|followed|following me everywhere? like a (puppy|duckling|lost)
let|us me (leave|go) (the (table|party|restaurant)|early|first|without (saying|breakfast|eating|kissing)|to (sleep|bed))
let|us me (sleep (in|late)|spend (too much|on (you|dinner|presents))|drive (after|because i|when i (had|have)|with (a|my)))
let|us me see|meet|visit|call ..2 (presents|present|surprise|ring|cake|dress|finished|early|drawing)
let|us me sleep with your ..1 snoring
(afraid|scared|frightened|terrified|fearful|petrified) ..1 of (@doerto|her) (leaving|dying|going (back|away)|seeing me (cry|fail|naked|weak|like this)|losing (me|us|interest)|moving (away|out|on)|meeting (someone|somebody|another)|being (ill|sick|disappointed|unhappy|lonely|gone|bored|away|sad|hurt)|getting (sick|hurt|ill|bored|tired)|falling|finding (someone|somebody|another)|rejecting|cheating|ignoring|walking (away|out)|judging|laughing|forgetting|no longer|growing|pulling (away)|turning away|drifting|choosing|not (coming|loving|liking|being|calling|wanting|making|answering)|and (me|i) (losing|drifting|growing|breaking))
(afraid|scared|frightened) (that)? @doer (will|would|might|may|could) (hurt (himself|herself|yourself|my feelings|your (back|knee|leg)|his (back|knee|leg)|her (back|knee|leg))|lose (it|control) (of the|on the))
(afraid|scared|frightened) at home (alone|on my own|when (you|he|she) (are|is) away|without (you|him|her))
(afraid|scared) to (say|tell you|leave|speak) ..2 (love|miss|goodbye|in public|at (work|the meeting)|on stage|in front of (people|everyone)|my job)
threaten|threatens|threatened|threatening me|us|to|the kids ..2 (tickle|tickles|tickling|pancakes|cake|karaoke|jokes|puns|broccoli)
threaten|threatens|threatened|threatening to (take|throw|sing|put|sell) ..3 (karaoke|dancing|old (car|coat|jumper|jacket|chair)|ancient)
stood|stands|stand|standing in|by the|my door|doorway (and|to) (smiled|smile|waved|wave|laughed|kissed|kiss)
// Denied.
(not|never) (saying|say|said|claiming|claimed|true|that) (that)? @doer
# harmless.scene [match]
// Of a film, a book, a dream, long ago: the whole sentence. No game or sport: "he hits me when his team loses".
(in|at) (the|a|this|that|my|your|our) ..1 (film|movie|novel|series|episode|soap|dream|dreams|nightmare|video game|sketch|fairy tale|musical|podcast|first round|last round)
(the|a|this|that) (film|movie|book|novel|series|episode|documentary|podcast|thriller) (where|in which|about)
i (dreamt|dreamed|had a dream|had a nightmare) _
when (we|i) (were|was) (little|kids|children|small|a (kid|child|toddler|baby)|toddlers) 
# help.harm [clause]
(i will|i am going to|i swear i will|i could|i would|i want to|i am gonna|i should|i might|i would like to|makes me want to|feel like) (just)? (hit|hitting|hurt|hurting|kill|killing|punch|punching|slap|slapping|strangle|strangling|smack|smacking|choke|choking|stab|stabbing|burn|beat|beating|break|breaking|smash|smashing|throttle|shake|kick|kicking|batter|bash|destroy|shove|shoving) (you|your (face|head|legs|arm|neck|teeth|car|phone|things|laptop|guitar|bones)|the (dog|cat|kids|baby|phone|plate|car)|him|her|u|some sense|something|everything|your)
(watch your back|sleep with one eye open|you are dead|i know where you (live|work|are)|you will be sorry you were|so help me god|make you pay|make you suffer|you will pay for|i will make you|i will find you|i will get you|nobody will find|bury you|put you in (hospital|the ground)|teach you a lesson|show you what happens|you asked for it|you are asking for it)
i (hit|slapped|pushed|grabbed|shoved|hurt|scared|frightened|threw|choked|kicked|punched) (you|the kids|my wife|my husband|him|her|at you)
# help.exposure [clause]
(i will|i am going to|i am|i could|i might|maybe i should) (just)? (tell|telling|show|showing|send|sending|post|posting|share|sharing|leak|upload|publish|forward|expose|exposing|out|outing) ..4 (everyone|everybody|your (boss|mother|mum|family|parents|work|friends|dad|church|wife|husband|brother|sister|father|colleagues)|the (whole|world|internet|school|family|police|kids|neighbours|group|photos|pictures|videos|messages)|photos|pictures|videos|screenshots|nudes|online|facebook|instagram|secrets|secret|them all|messages|you)
(everyone|your (boss|mother|mum|family|parents|work)|the whole (family|world|town|school)) (will|is going to|are going to) (know|see|hear|find out)
# help.children [clause]
(take|taking|took|keep|keeping|lose|losing|see|get) (the|my|our|your)? (kids|children|baby|boys|girls|son|daughter|custody) ..2 (away|from you|and|with me|again|if|to my|abroad|until)
you (will|are going to|can) (never|not) (see|have|get|touch|be near|be left|speak to|raise) (the|your|our|my|those|these)? (kids|children|baby|boys|girls|son|daughter|him|her|them) ..1
(i will|i am going to|i am) (take|taking|keep|keeping|go for|get|getting|have|fight for|filing for) (the|my|our|full|sole)? (kids|children|baby|boys|girls|custody|son|daughter)
(you will|going to) lose (the|your|our|custody)? (kids|children|house and|custody|baby)
(i will|i am|i am going to) (tell|telling|call|calling) (the kids|the children|social services|child services|cps)
# help.money [clause]
(i will|i am going to|i am|i could) (cut|cutting|stop|stopping|freeze|freezing|cancel|cancelling|take|taking|empty|emptying|close|closing|sell|selling|drain) ..3 (off|money|card|cards|account|accounts|allowance|paying|rent|house|savings|cash|bank|name)
(you will|you are going to) (not)? (get|see|have|be|end up|leave with) (a|not a|nothing|without a|no|one)? (penny|cent|money|rupee|nothing|homeless|on the street|out on the street|dime)
no (more)? (money|allowance|card|cash) (for you|until|unless|from me)
# help.self [clause]
(i will|i am going to|i want to|i wanna|i might|i could|i should|maybe i should|i am gonna|feel like|going to|thinking of|thinking about|thought about|want to) (just)? (kill|killing|hurt|hurting|harm|harming|end|ending|cut|cutting|hang|hanging|drown|top|die|dying|not (be here|wake|exist|be alive)|jump|swallow|overdose|disappear forever|do something (stupid|to myself)|drive (into|off)) (myself|my life|it all|it|everything|off|in front|all|the pills|anymore|into|be here|pills|to|here)
(i do not|i no longer|i can not) want to (live|be alive|be here anymore|be here any more|exist|go on|wake up)
(better off|be happier|all be better|easier) (without me|if i was dead|if i were dead|dead|if i was gone|if i were gone|if i was not here)
(kill|hurt|harm) myself
(suicidal|suicide|end my life|no reason to live|nothing to live for|want to die|wish i was dead|wish i were dead)
`;
