/** Signs that are neither flag nor strength, and steer the stance. */
export const cues = `
# cue.probe
(you|u) (just|always|still|then|only|simply|also|keep on|start to|tend to)? (go|going|fall|turn) (all|so|really|completely|totally)? (quiet|silent|cold|blank|distant|mute) ..2
(you|u) ~2 (shut|shutting|close|closing|clam|clamming|switch|switching) (down|off|up|me out|us out) ..2
(stop|quit|do not|why do you|always|keep) (shutting|shut|pushing|push|freezing|freeze|locking|lock) (me|us) (out|away) ..2
(you|u) ~1 (turn|turned|turning|pull|pulled|pulling|walk|walked|walking|back|backed|backing|roll|rolled) (away|over|out|off) ..3
(you|u) ~1 (hide|hiding|disappear|disappeared|vanish|vanished) (behind|into|inside|from|for|when|every|whenever) ..3
(you|u) (left|leave) (the|our) (room|table|house|kitchen|bed) ..3
(you|u) (keep|kept) (dodging|avoiding|ducking|swerving|sidestepping|changing the subject|putting it off) ..3
(off|distant|cold|short|funny|strange|quiet|weird) with me ..2
(messages|texts|calls|times) and (nothing|not a word|no reply|no answer|silence|not one) ..2
(do|does|did) (i|we|this|us) (even|still|really|actually)? (matter|mean anything|mean something|count|exist) ..3
are you (ever|even)? going to (answer|tell|talk|say|ignore|keep|look|listen|explain) ..3
(what time|how long|what sort of time|how many times) ..5 (call this|take|answer|more|have to|again)
(coming back|coming home|answering|talking|replying) or (not|what) ..1
(or not|or what|well) ?
you have read it ..2
we (need|have) to talk ..2
^ why (have|has|did|do|are|will|would|is|were|can|had) (you|not|it|we) ..3
^ (why|how come) (you|not|no|nothing|the silence|so|won't|the|are|is) ..3
(where|when|what|who) (are|were|have|did|is|will|do|was|time) (you|are you|will you|u|it|did you|with|that|she|he|happened|is going on|going on|wrong) ..3
(are|were) you (even|still|actually|really|just|coming|going|there|mad|angry|ok|okay|upset|ignoring|avoiding|listening|awake|home|alive|with|seeing|happy|in|on|up|reading|getting|talking|alright|cross|annoyed|sulking|serious|leaving|not|hiding|thinking|bored|sure|planning|ever)
(did|have) (i|you) (do|done|say|said|get|see|even|read|upset|hear|got|seen|gone|fall|forget|decide|decided|think|thought|mean|talk|talked|speak|spoken|tell|told|miss|eaten|eat|call|delete|block|change|changed|stop|stopped|find|make|made|text|texted) ..4 (something|wrong|my|me|you|anything|message|messages|that|quiet|silent|about|asleep|it|to|of|off)?
(do|does|did|would|will|can|could) you (even|still|actually|really)? (love|care|want|miss|think|hear|like|feel|need|trust|believe|know|understand|mind|notice|remember|wish|regret|see|realise|have|ever|find|hate|mean|get|plan|expect) 
(what|whats) (is|are|did|have|was|has) (wrong|going on|up|the matter|i do|happening|happened|you thinking|it|changed|it this|bothering|this|on your mind|i done|we doing|we)
(you|u) (there|ok|okay|awake|alive|mad|good|alright|up|home|angry|upset|cross|coming|listening|still) ?
^ (hello|hellooo|hey|hi|well|and|so|anything|nothing|still nothing|really|seriously|not even|no answer|no reply|no response|no word|silence|wow|anyone|oi) (anyone|no answer|nothing|are you|you|there|a|one|reply|is|still|at all)? (there|at all|answer|word|reply|text|a)? ?
(say|answer|talk|speak|reply|text|tell) (something|anything|me|back|to me) (please|anything|at least)? 
(you|u) (have)? (gone|went|been|are|being|are being|seem|look|sound) (so|very|really|a bit|all|quite|pretty)? (quiet|silent|cold|distant|off|funny|weird|different|away|far away|odd|strange|short|dark)
(you|u) (have|did|do) not (answered|answer|replied|reply|said|say|called|call|text|texted|read|rung|ring|told|tell|asked|ask|looked|come|touched|kissed|spoken|responded|opened|written|even|talk|talked|got back|get back) ..4
(i have|i) (called|texted|rang|rung|messaged|asked|tried|sent|written|been waiting|waited|been trying|been calling|been texting|been asking|left) (you)? ..3 (times|twice|messages|and|all|since|for|hours|nothing|again|ten|five|three|you|calls|an answer)
(i would|id|i'd) like (an answer|to know|a reply|an explanation|some answers)
(still|been|keep|kept) waiting (for|on|to)? 
(it has|its|it is) been (two|three|four|five|six|a|days|weeks|hours|months|ages|all|so|ten|an|over) ..2
(i need|i want|i have|can we|we need|we have|we should|we must|need) (to know|an answer|answers|to talk about this|to talk|to discuss|to sort|to understand|to hear|us to talk|to have a talk|to deal|to fix|a word) ..3
(tell me|just tell me|at least tell me|will you tell me|talk to me|please talk|please answer|please say|please tell|please pick|please just|pick up (when|your|the phone|please|my calls|already|will you|for once)|answer your|pick up your|look at me|please reply|call me back|text me back|ring me back|get back to me|can you answer|please do not shut|please do not go|do not shut me|do not go quiet|do not leave|do not ignore)
(when|how long|how many|what) (will|can|do|are|is|more|else) (you|we|i|it|this|us) ..3 (talk|be home|back|decide|tell|answer|ready|sort|take|going|wait|ever|expect|have|left|us|do)?
(who|whose|which) (is|was|were|are|number|did|texted|keeps) (she|he|that|it|this|you|with|there|calling|texting|her|him|the)
(are|is) (we|us|everything|it|something|this) (ok|okay|good|alright|fine|over|still|going|wrong|even|all right|about|because) ..2
(something|anything) (wrong|i did|i said|the matter|i should know|going on|on your mind) 
(i know|i can tell|i can see) (something|there is|you are (upset|hiding|avoiding|not|angry)) ..3
(you said|you promised|you told me) (you|we|it|that|six|seven|eight|nine|to|i) ..4
(you promised)
(i|we) (never|hardly|barely|do not|don't) (see|talk|hear|get|go|have|do|spend|touch|kiss|sleep|eat|speak|laugh) ..3 (anymore|any more|any time|you|together|each other|from you|these days|to each other|as a)
(when|how) (was|did) (the last time|we last|you last)
(just|please|can you|could you) (once|tell me|answer me|say yes|be honest)
(is it|was it|is there|is this|is that) (something|someone|because|me|her|him|about|another|really|so|too|true|all|why|what|over) ..3
(do we|have we|will we|should we|why do we|why can not we|why don't we) (ever|never|always|even|still|just|talk|not) ..2
# cue.thing
@thing
# cue.minimise
^ (does not|do not|never|no) (matter|bother|worry|big deal|odds|problem) ..1
(it|that|this) does not (matter|bother me|mean anything|make any difference|hurt) ..1
(it is|its|that is|it was|really|honestly|this is) (nothing|no big deal|not a big|not that (bad|deep|serious|big)|no biggie|not important|fine|all good|ok|okay|whatever|no problem|no bother|not worth|not the end|nothing really|nothing important|nothing to worry|a small thing|just (work|tired|a mood|one of those|nothing|stress|me|a headache)|only|sorted|alright|over|in the past|grand|done now|gone|no drama|cool|just how|nbd|not a thing|not a drama|no bother|nothing serious|a storm|long ago|past)
^ (nothing|nothing really|nothing much|no big deal|no biggie|not a big deal|no drama|no worries|all good|all fine|all ok|nm|meh|eh|same|grand|storm in|cool|no bother|no stress|nbd|whatever|not fussed|not bothered) (it is|i am|really|just|honestly|here|love|,|.|is wrong|happened|don't|do not|to)?
i am (fine|ok|okay|all right|alright|good|grand|cool|not upset|not angry|not bothered|just tired|tired|over it|not in the mood|not fussed|easy|all good|sound|calm|not cross|not mad|just (busy|not|having|thinking|knackered)) 
(just|bit|only|a bit) (tired|busy|stressed|knackered|work|a headache|sleepy|not in the mood|a long day|one of those days|had a long|under the weather)
(do not|no need to|please do not|try not to|let us not|we do not need to|you do not need to|stop) (worry about it|worry|make (a|it)|fuss|overthink|over think|read too|dwell|blow|get worked|stress|analyse|start worrying|be upset|get upset|go on|create|turn it|take it)
(can not|do not|will not|am not going to) complain
(you are|ur|you are just) (overthinking|reading too|worrying too|imagining|fussing|making)
(things|it) (happens|happen|will pass|will blow over|will sort itself|is what it is|will be fine|could be worse|will work|works itself|comes and goes)
(nothing|not much|not a lot) (to (say|tell|talk about|report|discuss)|happened|is wrong|going on|wrong|on my mind|you need|new|special)
(i do not|i) (know|dunno|have no idea|can not say|do not mind|have an opinion|do not have) (what (to say|you want|you mean)|how i feel|really|to tell you|what i feel|either way|,|.|an opinion|maybe|where)? 
(hm|hmm|mm|mmm|meh|eh|ok|okay|k|fine|sure|right|alright|yeah|yep|yup|noted|cool|i guess|i suppose|if you say so|guess so|suppose so|maybe|maybe so|dunno|idk|ok then|fine then|k then|yeah maybe|yeah ok|yeah sure|hmm ok|ok whatever|ok cool|ah ok|oh ok|ok fine|ok sure|fair) $
# cue.defer
let me (get through|finish|do|sleep on|think) (this|it|that|my) ..3
(later|after) ..2 we will see
i am no good at (this|these|that|talking|feelings|talks|words|it) ..2
(it is|that is) (just)? how i am ..3
i (am|was) (straight|alright|good) , (do not|bit) ..2
let us (just)? (go|eat|sleep|watch|enjoy|get on|move|see|wait) ..2
(can|could) we (just)? (see|wait|go|watch|eat|sleep|get) ..3
i (think|guess) i will (stay|go|sleep|skip|pass|leave|take|have|be|head|sit) ..3
while i am @-ing ..1
(not|maybe not) (now|today|tonight|tomorrow|this week|this evening|again|right now|yet|here|at the moment|in the mood|the time|the moment|a good time|before|while) ..3
(can we|could we|let us|we can|we will|we could|we should|i would rather|maybe|i will|shall we) (not)? (talk|do|discuss|leave|have|cross|deal|look|see|sort|come back|think|speak|pick|park|go|figure|get|do this|do that|talk about|talk about it|talk about this|leave it|leave that|park that|see about) ..3 (later|tomorrow|another (time|day)|some other|some day|sometime|next week|next month|at the weekend|when (i|things|it)|after|for now|for today|another|when we|in the morning|one day|not now|bridge|instead|soon|about it later)
(can we|could we|do we|must we|shall we|let us|we) not (do|talk|discuss|have|go|start|argue|get into|get)? ..2 (now|today|tonight|here|please|this|it|at|right|again|on|in|tonight)? 
(later|tomorrow|another time|some other time|another day|in a bit|in a while|soon|maybe later|maybe tomorrow|one day|some day|we will see|will see|let us see|let me think|i will think|i will see|let me get back|i will get back|i will let you know|give me a day|give me time|in due course|when i have time|next week maybe|after work maybe|once things calm|when things calm|when it is quieter|when i get a minute|remind me later) (ok|okay|please|about it|on that|maybe|,|.|then|,)? 
i (can not|can't|could not|do not|am not|will not|am too|have not) (do|talk|think|deal|face|handle|have|get|discuss|go|want|feel like|have the (energy|time|head|headspace|bandwidth)|got|know how|cope|answer|focus|process|really|going|ready|in the (mood|right)|up|able|up to|up for|tired|busy|wrecked|drained) ..4 (now|today|tonight|this|it|talking|at the moment|this week|that|energy|yet|conversation|mood|about|to|for|anymore|at work|here|too)?
(need|i need|give me|i want|i would prefer|i would like|i would rather|i prefer|i am going to|i just want|going to|leave me|i will be|let me|i would be) (some|a bit of|a little|to be|be|to)? (space|alone|time (to|on|for|alone|out)|left alone|by myself|on my own|to myself|breathing|to think|a (minute|walk|moment|while)|sleep on it|think about it|head (out|off|for|to)|go (for|to|out|and)|sit|clear my head|quiet|peace|an early|work late|be quiet|have some|keep it|not talk|not say|deal with it|sort it|handle it)
(i am|i'm|im|am) (busy|at work|working|in a meeting|driving|out|going (to bed|out|for|to|up|home)|off to|heading|asleep|watching|in the middle|on a call|on the phone|with (people|clients|the lads|friends)|not sure|too tired|wrecked|done in|about to|half asleep|in the|up to my|swamped|tired|turning in|off) ..3
(got|have|have got|gotta|i have) (to (take|answer|pick|go|run|work|get|be|finish|sleep|prep|dash|shoot|head)|work|a meeting|an early|stuff to|things to|a deadline|emails|a headache|so much|a lot on|my) ..3
(busy|swamped|snowed under|up to my|back to back|early start|early morning|long day|big day) ..3
(talk|speak|chat|text|call) (later|tomorrow|soon|another|when|some other)
(it can|that can|this can|it will|let it|can it|can not it|it should) wait ..3
(i would|i'd|would) rather (not|be|leave|do|stay|skip|talk about something|sort|deal|watch|go|just|keep|sleep)
(can we|let us|shall we|could we|we could) (just)? (watch|change|talk about something|enjoy|have a nice|have a quiet|eat|go to sleep|sleep|move on|leave it|forget|drop|skip|get some|pretend|put the|see what|have dinner|order|keep it)
(anyway|so anyway|speaking of|by the way|did you see|what is for|shall we get|how about the) ..3
(i will|i'll) (deal|sort|handle|do|manage|be|see|fix|figure|think|look|get) ..2 (myself|it|later|fine|alone|when|on my own|tomorrow|about it|at some|into it|to it)
(i do not|not|i am not) (really)? (want to talk|feel like talking|want to get into|know how to talk|good at|one for|a talker|much of a talker|do feelings|talk about|like talking|in the mood|see why we|think we need|think there is|think it is|think this|know what you want|know what to say|sure what|need to talk|want to go|want a (row|fight)|want to (fight|argue|discuss|do this))
# cue.repair
(i need|give me|i am taking|let me have|let me take|i want) ..1 (@-num|ten|twenty|thirty|half an hour|an hour|a few|five|fifteen|forty|a quarter) ~8 (then|i will (come|find|be|sit|talk|listen)|back|after that)
(back|return|home) (at|by|before|in|after|around|about) ~6 (promise|i promise|on the sofa|same place|we can|and we|we talk|to talk|then we)
you had every (reason|right) ..3
(that|it) must (have been|be|feel) (horrible|awful|hard|lonely|rough|painful|exhausting|frightening|tough|so hard) ..2
(neither of (our|us)|both our|nobody's|no one's) (fault|faults|us) ..1
(going|off|popping) (round the block|for a walk|for a run|outside|out) to (cool|calm|breathe|clear) ..3
(white flag|i surrender|peace offering|sarnie by way|by way of apology|i come in peace)
i am not (angry|cross|mad|annoyed) (with|at) you
i (do not|never) think you are (careless|lazy|selfish|bad|stupid|mean|unkind|cold|useless|a) ..2
you (did not|do not) deserve (that|it|this) ..1
(i am|i hear|i see) ..1 (with you|what you (are)? saying|you on that|where you are coming) ..1
i hear what you ..2
(you are|you were|ur|you have got|you do have) (so|absolutely|totally|completely|probably|quite|totally)? (right|correct|a point|a fair point|not wrong|spot on|allowed to be|entitled to) ..2
(you have|you make|you had|that is|thats) (a|got a) (fair|good|valid|strong)? point
(i|yes i|yeah i|now i|ok i|okay i) (hear|see|get|understand|appreciate|can see|can hear|do hear|do see|do get|totally get|accept|can understand|am listening|agree|believe) (you|that|it|what|why|your|how|where|now|this|with you|your point|the point) ..2
(that|it|this|your) ..2 (makes sense|is fair|is fair enough|is understandable|sounds (hard|tough|awful|lonely|rough|painful|exhausting)|must (have|be|feel) ..3|is a fair point|is valid|was hard for you|is true)
(fair enough|fair point|point taken|good point|understood|touche|touché|noted and|i stand corrected|i concede|you win this one|ok you are right|true that|no you are right|agreed)
(truce|peace|peace offering|white flag|friends again|friends|pax|olive branch|make up|kiss and make up|make peace|can we make up|call it even|bury the hatchet|start over|start again|begin again|fresh start|clean slate|do over|rewind|reset|take two|second take|try again|try that again|try this again|round two|second chance|another go|back on the same|same team|same side|on the same team|on your team|us against|team us|we are on|let us be us|us versus) (ok|please|,|.|?|the|you|!|we|and|problem|x)? ?
(shall|can|could|let us|lets|may|should) (we|us|you and i|i)? (please|just|maybe)? (try (again|that|this|it)|start (again|over|fresh)|begin again|make up|rewind|reset|be friends|call a truce|do that again|have (another|a second) (go|try)|redo|kiss|hug it|meet in the middle|go again|wipe|forgive|draw a line|put (this|that|it) behind|be kind|be gentle|not fight|not go to bed|stop fighting|not argue|laugh about|be nice|cuddle|find our way|both apologise|hit reset|restart|rejoin|come back|be ok|be okay|be us)
(i|we) (do not|hate|don't|never|would hate|can not stand) (want to|to|want us to|like) (fight|fighting|argue|arguing|lose|row|rowing|go to bed|going to bed|leave it|be right|win|be like this|being like this|this between|us fighting|when we fight|hurt|stay angry)
(i am|im) (back|here|ready to|ready now|calmer|calm now|listening|all ears|coming back|not going|still here|home now|with you|on your side|willing|trying) ..3
(i will|i'll|back|be back|will be back|i am back|home|talk|will call|call you|ring you|return|i return|come back|i come|then i|then we|again) ..4 (in (ten|twenty|half|an|fifteen|thirty|five|a (bit|minute|little)|@-num|forty)|at (@-num|six|seven|eight|nine|ten|half|five|four|eleven)|by (@-num|six|seven|eight|nine|ten|half)|after (the|dinner|my|a|i|supper|this|tea)|when i (have|am|get|feel|can)|tonight|tomorrow|in half)
(i need|need|give me|i am taking|taking|i am going for|can i have|i will take|could i have|can i take|let me have|let me take|going for|i would like) (a|an|ten|twenty|half|fifteen|thirty|five|@-num|forty|one) (short|quick|little|small|hour|minutes|breather|break|pause|walk|time out|timeout|moment|minute|breath) ..5 (then|and|back|so|before|because|and then|after|i will|to (cool|calm|settle|breathe)|first)
(i|that) (did not|do not|never) mean (it|that|what|to (hurt|upset|snap|shout|make|sound|scare|push|be|worry|say|leave|start)|any of|a word|those) ..2
(forgive|please forgive) me
(i do not|i) (forgive|have forgiven|already forgave|forgave) you
(we are|we will|we can|we both|we'll) (ok|okay|good|going to be ok|be ok|be okay|be fine|get through|figure|work it out|work this out|sort this|sort it|a team|on the same|in this together|said things|got heated|were tired|have been|hurt|need|mess|got it wrong|lost it|went too far|can do)
(it takes|takes|its|it is) (two to tango|both of us|on both of us|not you against)
(i|we) (got|went|was|were) ..3 (heated|carried away|too far|out of hand|the wrong way|off on the wrong|off to a bad|loud)
(kettle is|tea is|dinner is|coffee is|brought|got|made|i made|i have made|i got|bought|i bought|saved|i saved|there is|come down|come to|come and|i put|left) (on|made|ready|you|us|your|the|in the|a|tea|cake|soup|some|have|for you|pancakes|biscuits|bed|hug) ..4 (friends|truce|peace|sorry|forgive|forgiven|olive|if you|when you|no hard|make up|still|please|waiting|whenever|by way|to say|as a|and a hug|x|?)?
(no hard feelings|water under the bridge|bygones|forgive and forget|hug it out|come here you|come here|big hug|group hug|never mind all that|all forgiven|it is forgotten|already forgotten)
(thanks|thank you) for (telling|saying|talking|being honest|listening|hearing|explaining|opening|coming back|apologising|sharing|trusting|bearing|calling me out|being patient|not giving up|giving me space|waiting|sticking|understanding|trying|pausing|stopping|staying|letting me|pointing|asking|reaching|forgiving|the honesty|your honesty|not shouting) ..2
(i would|i'd) rather (know|you told|hear|we|be (close|kind|happy|with|wrong)|say sorry|lose|hug|talk|sort|you say|you said)
(that|it) (was|is|came out) (wrong|not what i meant|badly|harsher|not how i meant|meaner|sharper|not fair of me|out of line|too)
(what can i do|how can i (help|make|fix|put)|what would help|how do i make|tell me how i can|what do you need|what do you need from me|how can we|is there anything i can do|let me make it|let me put|i want to make it|i want to fix|i want to put|i will make it|i will do better|i will try|i will work|i promise to|i will be better|i will listen|i will do my|i will be more|it will not happen again|will not happen again|i can do better|i want to do better|i have (moved|cancelled|booked|changed|told|called|sorted|put|set|asked|written|apologised to)) ..2
(no|nah) you (were|are) right
(my bad|my fault|my mistake|on me|mea culpa|that was me|that one is on me)
(both of us|we both|neither of us) ..3
it is (the dance|the cycle|the pattern|our pattern|our dance|the loop|that loop|that dance|us against|not you it|not us against) ..2
# cue.soft
(can i|could i|may i|i want to|i need to|i would like to|i want|i am trying to|it is hard to|it is hard for me to|hard to|i find it hard to|i do not know how to|i wish i could|i have been afraid to|i never|let me|i am going to) (tell you|be honest|say (this|it|something|what|how)|share|admit|ask you something|ask for|show you|talk about it|let you|open|explain how|put this|put it|talk about how|be open|try to say|find the words|name it) ..2
(i am|im|i was) (hurting|struggling|finding (it|this) hard|not ok|not okay|not doing|having a hard|having a rough|having a wobble|raw|shaky|tearful|fragile|tender|lost|falling|feeling it|crying|trying to) ..2
(i know it is|it might be|maybe it is|it sounds|this may sound|i know this sounds|it may be|it is probably|this is probably) (silly|daft|small|stupid|just me|my stuff|old stuff|my own|irrational|about my|more about)
# cue.anger
(i am|i was|im|so|i feel|i felt|i get|i got|am) (so|really|very|a bit|pretty|absolutely|still|bloody|just|quite|beyond|getting|feeling)? @secondary
# cue.ward
(therapy|interrogation|inquisition|third degree|sergeant|court case|trial|lecture|crusade|melodrama|soap opera|opera|scene|state|drama) $
(out of proportion|every minute|everything i do|whatever i do|everything i say|anything i do|what i give|when i have fun|something to moan|reason to hate|a reason to|to have a go|a fight|at me|on at me|on my case|someone else|open my post|my post|my business|hovering|fussing)
you did not (say|tell|mention|remind) ..2
# cue.flee
like ..1 (leaving|running|hiding|disappearing|vanishing|sleeping|going to bed|going home|going back|locking myself|never coming|not coming|driving|moving|walking|switching|swimming|jumping|getting off|getting on|getting out|shutting|curling|staying (away|there|late|out)|escaping|emigrating|giving up|quitting|crawling|digging|turning round|turning around|booking|packing|cancelling|unplugging|closing|pulling|going to)
(i|i just|so i|and i) (went|walked|slept|drove|stayed|sat|cleaned|hoovered|washed|scrubbed|weeded|ironed|ran) ..5 (instead|alone|out|till|until|answer|twice)
# cue.fight
like ..1 (throwing|smashing|breaking|ringing|calling|tipping|cutting|burning|ripping|putting your|putting the|dropping|telling|screaming|shouting|slamming|kicking|punching|hitting|selling|chucking|binning|deleting|posting|pouring|flushing|tearing|emptying|pulling the|hiding your|giving your|painting over|shaking|slapping|strangling)
(leave|let) (things|it|me|anything|anyone|us) (alone|be|rest|breathe)
(out of nothing|over nothing|about nothing|from nothing|of nothing)
you are (being|just being|acting) (ridiculous|silly|daft|dramatic|unreasonable|paranoid|absurd|hysterical|childish|impossible|crazy|emotional|oversensitive|unfair|jealous|clingy|needy|insecure)
you (think|thought) (i am|i was|i enjoy|i am hiding|i like|i want|i have|that i am) (stupid|lying|hiding|cheating|made of|something|being|having|useless|lazy|a liar|an idiot|a child|the enemy|an affair)
(impossible|no wonder|hard|dread|hate|cannot wait|can not relax|no peace|no pleasing) ..3 (come home|coming home|relax|breathe|with you|you)
(you are the one|who started|the same thing|the same yourself|you do it too|as bad|your own|perfect are you|you can talk)
you are ..3 (needy|clingy|dramatic|sensitive|oversensitive|emotional|paranoid|hysterical|crazy|insecure|jealous|demanding|nagging|negative|intense|controlling|suffocating|smothering|pushy|impossible|exhausting|overreacting|touchy|moaning|critical|picky|unreasonable|irrational|high maintenance|hard work|naggy|bossy|obsessive|too much|never satisfied|never happy|moody)
(too|so|over) (sensitive|emotional|dramatic|personally|seriously|needy|clingy)
(always|never|constantly|keep|every|just|stop|why|again|forever|all you do is|endless) ..4 (complaining|nagging|moaning|on at me|on my back|on my case|criticising|criticise|picking on|picking at|picking|going on|wanting to talk|want to talk|need to talk|bring (it|this|that) up|bringing|happy|satisfied|let (anything|it|things|me) go|let it go|drop it|on about|starting|start|attack|attacking|something to say|find something|complain|nag|moan|lecture|lecturing|question|questions|interrogating|making a (fuss|scene|drama)|a drama|overreact|analyse|analysing|drag|dragging|push|pushing|give me (space|a break|peace)|leave me|quiet|peace|personal|everything i do|point out|pointing|twisting|twist|accusing|blaming|blame me|my fault|checking up|check up|fault|digging|harping|control me|control|test me|feelings|have to talk|a fight|argue|an argument|pick a fight|picking a fight)
(cry|crying|tears|feelings|boo hoo|violin|drama|waterworks|victim|attention|tantrum|dramatic|hysterics) ..2
(calm down|relax|chill|do not start|get over it|get over yourself|grow up|not this again|here we go|here we go again|lower your|your tone|stop shouting|stop crying|stop nagging|stop moaning|do not be (silly|ridiculous|so|dramatic|daft|absurd|stupid)|you shouldn't take|do not take|take everything|so personally|let it go|give it a rest|not again|spare me|oh please|change the record|give me a break|off my back|off my case|poor you|aw did|bless your|big deal|so what|as you wish|yes sir|yes boss|yes dear|captain|your majesty|your highness|whatever you say)
(leave me alone|let me breathe|stop pushing|back off|get off|stop asking|stop following|stop pressing|keep pushing|push me|pushing me|press me|ask me (one more|again)|one more question|follow me|corner me|if you ask|ask again|keep asking|keep nagging|nag me|bring (that|this|it) up|mention (it|that|this)|start again|start on me|shout at me|raise your voice|keep on at me|going on|carry on like|keep on about|check my phone|go through my phone|check up on me|control|accuse me)
# cue.ranked
(it is wrong|never right|get it right|failing|dictated to|bossed|spied on|whatever i|tested by|at every|no matter what|the minute i|the second i|the moment i|as soon as i|every time i) ..1
(pressured|pressurised|judged|criticised|criticized|cornered|attacked|interrogated|accused|controlled|trapped|smothered|suffocated|crowded|nagged|hounded|chased|watched|micromanaged|monitored|policed|tested|lectured|told off|scolded|picked on|on trial|in the dock|under attack|under fire|under the microscope|under surveillance|hassled|pestered|badgered|examined|nitpicked|graded|marked|bossed around|ordered around|caged|hemmed in|boxed in|rushed|blamed|got at|parented|scrutinised|grilled|cross examined|bulldozed|henpecked|ambushed|guilt tripped|shouted down|hunted|put on the spot|pushed into|backed into|treading on eggshells|walking on eggshells|like a child|like a kid|like a schoolboy|like a suspect|like a criminal|like a prisoner|i can not do anything right|i can never do|never good enough for you|nothing i do|whatever i do|whatever i say|anything i say|like a failure|inadequate|incompetent|useless|not good enough)
# cue.logistics
(milk|eggs|bread|bins|bin|recycling|shopping|tesco|lidl|aldi|asda|sainsburys|supermarket|groceries|parcel|package|delivery|plumber|boiler|electrician|engineer|dentist|doctor|vet|appointment|gp|nursery|school run|pick up|pickup|drop off|train|bus|flight|platform|station|airport|gate|taxi|uber|lift|parking|car park|keys|key|charger|wifi|password|passport|ticket|tickets|booking|reservation|table for|menu|oven|fridge|freezer|dishwasher|washing|laundry|hoover|battery|batteries|code|pin|invoice|receipt|bank|meter|reading|rent is|bill|insurance|mot|petrol|fuel|tank|tyre|tyres|bike|umbrella|coat|jacket|lunchbox|homework|swimming kit|pe kit|permission slip|form|recipe|rice|pasta|chicken|onions|tomatoes|potatoes|butter|cheese|nappies|toilet roll|bleach|kettle broke|pizza|curry|takeaway|film|movie|episode|match|kick off|concert|gig|weather|rain|raining|snow|sunny|meeting|moved to|office|email|link|address|postcode|map|route|traffic|motorway|junction|o'clock|am|pm|landlord|letting|estate agent|viewing|cat litter|dog food|prescription|pharmacy|tablets|inhaler|vaccine|jab|results are|screwdriver|drill|ladder|paint|shelf|light bulb|fuse|router|update|app|download|charger|printer|scan|photo|photos|video|playlist|ikea|garden centre|plants|seeds|lawn|mower|gutter|roof|window cleaner|gas man|gas|sofa delivery|cake|candles|present for|card for|balloons|rsvp|invite|guests|spare room|bedding|towels|suitcase|sun cream|snacks|picnic|kids' lunch|packed lunch|reading book|spellings|bath time|bedtime|nap|sitter|babysitter|coach|football practice|piano lesson|swimming lesson|ballet|karate|cricket|tv licence|council tax|tax return|visa|embassy|lentils|dal|poha|chapati|roti|puja|sabzi|auto|rickshaw|metro|tiffin|gas cylinder|maid is)
(at|by|till|until|from|before|after|around|about) (@-num|noon|midnight|half|quarter|six|seven|eight|nine|ten|eleven|twelve|five|four|three|two|one) ..1
(on the way|on my way|running late|be there|home by|home at|home in|landed|boarding|just left|leaving now|leaving work|just got|got in|arrived|here now|outside|downstairs|upstairs|in the car|at the shop|at the shops|at work|stuck at|see you (at|there|later|soon|in|tonight|tomorrow|then)|see u|back by|back at|nearly home|nearly there|almost there|parked)
(do we|have we|did we|are we|shall we|should we|can you|could you|will you|do you want|do you fancy|did you|is there|have you) (need|got|have|any|get|bring|grab|pick|pay|order|eat|watch|remember|see|book|send|put|feed|turn|check|buy|call the|collect|drop|lock|out of|more|anything|for (dinner|lunch|tea)|tea|coffee|wine|post|water|walk|move|start|take the|drop)
(what|which|where|when|how) (time|day|size|colour|color|one|brand|is the|are the|did you put|do we|was the|much|many|do you want for|would you like|film|train|platform|shall we|is for)
(passed|got the (job|part|flat|keys|results)|promoted|promotion|results|won|scored|baby kicked|first steps|good news|guess what|you will never guess|you'll never believe|look at this|check this|haha|hilarious|imagine|so funny|news)
# cue.affection
(night night|nighty night|goodnight|good night|morning|good morning|sleep well|sweet dreams|see you|bye love|have a (good|great|lovely|nice)|good luck|safe (drive|trip|flight|travels)|take care|drive safe|drive carefully|text me when you (land|get|arrive)|thinking of you|can not wait|miss you|love you|kiss the|hug the|give (the|her|him|them) a|tell (mum|your mum|the kids) (hi|hello)|happy (birthday|anniversary)|enjoy|have fun|xx|xxx)
# cue.answer
(yes but|yeah but|ok but|well|because|no i|no it|actually|i already|for the record|for your information|with respect|with all due respect|that is not|excuse me|look|hang on|hold on|wait|sorry but|oh so|oh really|so now|and you) ..1
# situation.time
(yesterday|last (night|week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|evening|summer|christmas|year|time)|this (morning|afternoon|evening|week|weekend|lunchtime)|(on|last|this|since) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (day|night|evening|week)|earlier (today|this|on)?|tonight|the night|the day|the morning|the evening|new year|boxing day|easter|christmas (eve|day|dinner)|in (january|february|march|april|may|june|july|august|september|october|november|december)|(two|three|four|a few|ten|five|six) (days|nights|weeks|hours|minutes|months) ago|at (breakfast|lunch|dinner|supper|tea|bedtime|midnight|half time|the|mum's|your|my|our|her|his|work|home)|an hour ago|just now|on the (way|phone|train|bus|sofa|plane|motorway|drive|walk|stairs|platform|night|doorstep|beach|ferry)|after the|after (dinner|work|supper|lunch|church|school|your|my|you|we|i)|before (dinner|work|supper|bed|we|the|you)|during (the|dinner|our|my|your)|in front of|in the (car|kitchen|garden|middle|shop|bath|restaurant|queue|hall|office|bedroom|pub|taxi|morning|hospital|waiting|supermarket|night|meeting|lift))
(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (night|morning|evening|afternoon|you|i|when)
# situation.when
when (you|we|i|your|my|the|he|she|they|it|mum|everyone|dad) (@aux|both|just|all|suddenly|then|finally|only|also)? (@past|@-ed|were @-ing|was @-ing)
when (you|we|i|your|my|the|she|he|they|mum|dad|it) ..3 (@past|@-ed) ..3
(when|while|as) (you|we|i|she|he|they|it) (were|was) (@-ing|at|in|on|out|away|late|asleep|with|telling|talking|not|still)
(you|we) (@-ed|@past) ..8 (and|,|.|;|when|while|without|before|after|instead) ..2 (i|you|it|then|without|we|my|in|at|instead)
you (said|told me|promised) (you|six|seven|eight|nine|ten|five|we|it|half|@-num|half) ..5 (and it is|it is|and|now|but) ..3 (@-num|six|seven|eight|nine|ten|eleven|midnight|dark|gone|now|february|march|not)
(you|you have) (been|are) ..6 (since|for (hours|an hour|two|three|days|the whole|four)|all (day|evening|morning|afternoon|weekend)|still|again tonight)
(it is|its) (nearly|almost|gone|past|only|already|now)? (@-num|six|seven|eight|nine|ten|eleven|midnight|february|march|monday|friday|wednesday|thursday|the third|the second|your turn) ..3 (and|you|the|since|already|still)
(the|your|my|our) ..3 (was|were|has been|have been|is|are) (due|still|on the|in the|left|full|empty|dark|cold|there|open|locked|off|waiting|half|out|gone|not there|late)
i (waited|sat|stood|stayed|lay|cooked|came home|got home|walked home|drove|turned round|looked|saw|found|heard|rang|called|texted|laid|booked|watched|held|kept|set|put|ate|went|opened|reached|asked|dressed|packed|ironed|cleaned|counted|read|listened|told|ran|slept|left|bought) ..9
(for|about|nearly|almost|over) (an hour|two hours|three hours|forty minutes|twenty minutes|half an hour|hours|ten minutes|the whole|days|an age|ages) 
you (came|went|left|walked|turned|looked|put|took|called|rang|texted|told|asked|answered|laughed|said|sat|stood|stayed|got|forgot|missed|cancelled|booked|gave|rolled|shut|closed|hung|read|posted|made|brought|bought|invited|sent|fell|ate|drove|slept|went|opened|switched|saw|kissed|danced|held|waved|smiled|sighed|checked|picked|changed|moved|washed|promised|arrived|played|shook|nodded|whispered|kept|spoke|talked|watched|did|had|were|was|drank|paid) (at|to|the|your|my|me|off|out|away|up|over|a|an|without|in|on|early|late|straight|past|down|back|home|with|i|again|that|it|from|through|about|for|when|and|before|after|so|us|him|her|them|no|not|half|two|three|one|very|nothing|something|hello|goodbye|goodnight)
(you|we) (did not|never|had not|were not|was not) (say|call|come|look|ask|ring|text|answer|turn|kiss|touch|notice|reply|introduce|mention|stop|wait|see|hear|sit|help|want|hold|laugh|smile|tell|eat|speak|pick|there|home|at|in|with|on|listening|talking) ..3
(tomorrow|next (week|month|monday|friday|weekend)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the (exam|results|interview|operation|funeral|wedding|scan|trip|move|visit|appointment|dinner|party|meeting|flight)) ..4
# situation.habit
(every|each) (time|day|night|week|evening|morning|weekend|month|year)
(whenever|usually|always|often|these days|lately|all the time|in general|generally|sometimes|when we fight|when you get|when you go|when you (are|look|say|leave|come|use|raise|talk)|when i (get|feel|am|ask|go)|when we)
# situation.facts
(you (were|did|had) ..3 (too|as well|yourself)|remember (when|last|easter|the)|what about (when|the|last|yesterday)|because you)
`;
