/** Leaving, exposure, punishment, either-or. */
export const threat = `
# threat.ifthen [sentence]
^ !if|so|well|i|is|are|do|does|did|can|could|would|shall|should|what|how|when|why|where|it|we|the|he|she|they|you|whether|whatever ~7 or (i|we) (shall|stop|start|sue|pack|split|quit|cancel|burn|bin|chuck|change|file|cut|pull|withdraw|resign|raise|report|tell|throw|put|sleep|stay|end|call it|keep|sell|give|block|am|take|divorce|hand|return|pawn) ..5
^ !if|so|well|i|is|are|do|does|did|can|could|would|shall|should|what|how|when|why|where|it|we|he|she|they|you|whether|whatever|tea|red|now|today|this|that|mum|dad ~7 or (your|the|my|her|his|our|they|he|she|it is) ..3 (goes|go|hear|hears|gets|get|change|changes|know|knows|finds|find|out|is off|are off|is over|off|bin|skip|locks|solicitors|lawyers|consequences|leaves|ends|moves|stays|divorce) ..3
^ !if|so|well|i|is|are|do|does|did|can|could|would|shall|should|what|how|when|why|where|it|we|he|she|they|you|whether|whatever|tea|red ~7 or (sleep|find|pack|move|live|marry|raise|kiss|say goodbye|lose|look for|get|eat|pay|travel|cook) (in|on|out|yourself|your|another|someone|somewhere|a|alone|without|me|us|elsewhere) ..3
^ no more _ ..3 or no more ..2
^ no (sorry|apology|answer|ring|wedding|job|money|help|effort|therapy|counselling|talk|@-ing|truth|honesty) , no _ ..2 $
(choose|decide|pick) ~4 or (me|us|this|our|the (family|kids|marriage)) ..2
^ !i|you|we|so|he|she|it|they|and|if|when|then|but|just|what|never|not|do|same ..6 (again|once more|one more time|ever again) and !again ..5
^ (miss|skip|keep|touch|lie|shout|forget|ignore|drop|break|nag|push|cross|insult|embarrass|humiliate|cheat|mention|hide|raise|laugh|show us up|show me up|walk out|gamble|bet|smoke|drink|slam|sulk|moan|mess|ruin|spoil|flirt|blame|mock|cancel|lose|disrespect|threaten|criticise) ..7 and (i|we|you|the|your|my|our|christmas|see|watch|do not|there|it|that|he|she|they|everyone|nobody|dinner|sleep|find) ..6
^ (sing|bring|tell|say|buy|sell|invite|leave|go|come|post|call|speak|talk|put|take|sign|spend|text|stay|open|read|move|hang|do|try|start|throw|ring|book|use|give|make|pull|act|send|let|side|vote|show) ..7 and (i am (gone|off|out|leaving|done|moving|not|giving|telling|taking|packing|filing|cancelling|finished|through|single|staying|sleeping|selling|changing|throwing|doing it without|on a plane|walking|calling|ringing)|you are (on your own|out|walking|single|sleeping|not|done|finished|gone|paying|alone)|you will (find|see|never|regret|sleep|lose|wish|pay|hear|spend|be (out|sorry|alone|on|sleeping|gone|looking|paying)|not)|you can (find|sleep|forget|pack|kiss|cook|eat|pay|raise|explain|move|go)|see (where|what|how|who|if)|watch what|(the|your|my|our) ..3 (goes|go|hear|hears|gets|get the|change|changed|is off|are off|is over|comes off|know|knows)|(christmas|sunday|the wedding|dinner) is (off|cancelled)|it is over|we are (done|over|finished|through)|that is (it|us)|i (leave|walk|go|pack|quit|take|split|call|ring|tell|stop|move)) ..3
(i will|i am|i shall|i am going to) ..6 if (i|you|he|she|they|your ..1|this|that) ..7 (again|once more|one more|any more|one more time|ever) ..2
(your|my|the) ..2 (gets|get|hears|hear|finds out|find out|knows|know|goes|leaves) ..4 if you ..5
you can (sling|pack|find|sleep|move|get out|go|leave|walk|forget|whistle|cook|pay|eat) ..4 if ..5
i (will|am going to|shall) (give|sell|tell|take|throw|keep|send|stop|cancel|ring|call|move|burn|leave|quit|show|post|report|pawn|bin|change) ..8 (unless|if|until|till) (you|i|this|he|she|they|your) ..5
i am (taking|leaving|moving|going|sleeping|staying|selling|cancelling|keeping|stopping|not) ..6 (until|till|unless) you ..5
if you ..7 (again|once more|one more time|ever again|one more) ,? (i|we|you|the|your|my) ..6
if you ~9 ,? (then)? (see|watch|wait and see) (what|how|where|who|if) ..5
let (your|my|him|her) ~7 , i (will|am going to) (tell|show|give|let|send|say) ..4
wait (till|until) (your|my|he|she|they|i|the) ..3 (hears|hear|finds out|find out|sees|tell|see|knows|know|gets home) ..3
(next time|the next time) ..8 (i|we) (take|leave|go|walk|pack|tell|call|ring|stop|keep|move|sell|drive|stay|cancel|file|block) ..4
(so|,|then|and)? next time (find|get|ask|hire|book|cook|do|drive|marry|sort|travel|raise|pay) (another|someone|yourself|somebody|your own|it|alone|without) ..4
(one|one more|another|a single) (word|sound|peep|look|lie|text|comment|complaint|crack|sniff|sigh|penny|cent|bet|drink) (from|out of|about|to|on|of|over) ..6 and ..5
^ (keep|carry on|go on) (it up|that up|this up|playing|pushing|acting|lying|testing|messing|treating|ignoring|shouting|yelling|disrespecting|like) ~6 and (you|i|we) (will|are going|am going|going|am gone|am out|are done|can) ..2
^ !i|you|we|so|he|she|it|they|if|and|the|my|this|that|kids|just|got|had|get|buy|pick|come ..6 and (i am|we are|there is|there will be|you are|i will be|i will) (not|gone|leaving|out|done|off|through|over|never|no|on your own|history|single|going home|walking out|telling your|telling everyone|calling|moving|packing|sleeping on|sleeping at) ..4
(once more|one more time|again) and (there|the|it|that|i|we|you|your) ..5
i (will be|am|am going to be) (staying|sleeping|living|at) ..4 (until|till) you ..3
apologise ,? or ..4
do not (push|test|try|tempt|cross) me
(i am|we are) (this close|inches|an inch|one step|a second) ..5
(if|unless) (you|this|that|she|he|your|things|nothing|i|we|it|the|they|one|another) !need|want|like|fancy|can|could|get|wake|have|had|would|prefer|see ~11 (i am|we are|i will|i will be|i am going to|we will|i swear i|it is|it is going|that is|then i|you will|you can|do not|consider|i|the|you are|we) ..3 @exit
(if|unless) (you|this|that|she|he|your|things|nothing|i|it|the|they|one) !need|want|like|fancy|can|could|get|wake|have|had|would|prefer|see ~11 (it is going|they are going|it goes|goes|will be|ends up|is going) ..2 (on|in|to|out) (ebay|the bin|the tip|the skip|the window|the street|the canal|the river|charity|charity shop|fire|the dump)
^ !if|so|well|you|i|is|are|do|does|did|can|could|would|shall|should|what|how|when|why|where|it|we|the|he|she|they ~7 or (i|we) (will|am|are|go|walk|leave|do|move|swear|quit) !get|buy|pick|have|meet|need|happy|okay|ok|still
^ !if|so|well|i|is|are|do|does|did|can|could|would|shall|should|what|how|when|why|where|it|we|he|she|they|whatever|this|that ~7 or (we are|we will|i am|you will|you can|you are|it is|this is|do not|find|forget|lose|sleep|pack|get out|consider|face) ..4 (through|over|finished|done|leaving|gone|out|off|sorry|regret|lose|me|us|find|pack|sleep|never|not|move|walk|going|single|alone|home|calling|telling|taking|anymore|again|consequences|coming)
either ~8 or (i|me|us|he|she) ..1
either !we|way ~7 or we ..1
(again|once more|one more time|another time|like that|ever) ..3 (and|or) (i am|i will|we are|you will|you are|you can|the|that is|it is|i|then) ..4 (@exit|mine|yours|sofa|never|over|history|see|find out|be sorry)
you (come|do|say|lie|shout|drink|go|hit|touch|miss|forget|hide|speak|bring|see|text|call|walk|leave) ..5 (again|once more|one more time) (and|,) ..6
(one more|another|a single) _ ..8 (and|,) (i am|i will|we are|you are|you will|that is|it is|the|then i) ..5
(walk|go|get|step|stay) (out|off|away|through) ..4 and (do not|never|don't) (come|bother|expect|ever|even) ..2
(next time|the next time) (i will|i am|you will|we are|you are|it will be|it is|do not|there will) ..6
you (will|would|are going to) (end up|die|be|find yourself|spend|grow old|wake up|come home|rot|sit) ..4 (alone|lonely|on your own|by yourself|without (me|us)|single|divorced|an empty|empty|nobody|no one|nothing|the street|the sofa|miserable)
you can (spend|eat|sleep|raise|celebrate|live|find|go|pack|stay|marry|look|keep|travel|tell|explain|pay) ..5 (on your own|alone|by yourself|without (me|us)|elsewhere|another (flat|wife|husband|home|place)|somewhere else|someone else|on the|in the car|your own)
you will (miss|regret|remember|want|beg|cry for|wish|be sorry|see|pay|lose) ..5 (when|once|if|after) (i am|it is|we are) ..1 (gone|too late|over|dead|left)?
i (swear|promise you|am warning you|tell you) ~3 (i will|i am going to|i would|you will) ..2 (throw|put|leave|take|smash|burn|sell|tell|chuck|bin|never|cut|go|walk|call|lock|divorce|end|do|pack|scream|find|quit|block|regret|be)
i will (throw|put|chuck|dump|sell|burn|smash|flush|drop|toss|tip|rip|shred|pour) ..5 (out of|in the (canal|river|skip|bath|street|pond|sea|toilet|fire|loo)|on ebay|every one|into the (canal|river|street|sea|pond)|off a|off the)
i will (burn|smash|delete|rip|shred|break|sell|bin|flush|dump) your ..2
i will (tell|show|write to|ring|call|report|inform|email) (your|the|everyone|everybody|her husband|his wife|them|my (dad|father|brother|brothers)|people|hr|all your) ..4 (what|how you|that you|everything|truth|exactly|who you|about (you|us|her|him|this|it|that|what)|on you|you|messages|photos|tonight|myself|lawyer|police)
i will (report|inform) (you|your) ..3
you (had better|better) ~8 (or|or else|otherwise) ..5
(do not|never) (expect|bother) (us|me|coming|to come|to ring|to (see|find)) ..5
i am (keeping|taking|selling|giving away|burning|cancelling|getting) ..3 when i (leave|go|move|divorce) ..2
i am never (getting|coming|going|sleeping|speaking|cooking|marrying|doing|setting|staying|letting|paying) ..5 (with you|for you|to you|to your|if you|until you|unless you) ..2
(the|that|this|your) _ ..1 (goes|leaves|moves out|stays|moves in) or (i|we) ..2
(him|her|them|it|the|your|that|my|our) ..3 or (the|our|my|your|this) (marriage|wedding|family|relationship|me|kids|house|ring|engagement|children) ..3
(until|till) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|midnight|the end|next|christmas|easter|summer) ..2 to (sort|decide|fix|choose|change|make|prove|find|move|pack|get|stop|come|pay|tell|apologise)

if you !want|need|fancy|prefer|hear|like|wish|pass|happen ..8 (i am|we are|i will be|i will|it is|i am going to|we will be|then|you will|you can|you are|do not|consider|there will|i swear|that is it|you had|you would) (gone|leaving|out|done|finished|over|through|off|divorced|moving out|filing|calling|telling|taking|packing|cancelling|selling|throwing|changing|blocking|walking|going to (leave|mum|my|tell|call|take|post|the|walk|move|divorce|regret|lose|be sorry|make|find|cancel|sell)|leave|leaving you|tell|take|move|call|post|show|make sure|make you|divorce|file|cancel|sell|burn|delete|lock|kick|pack|never|scream|forget|find (someone|somebody|another|a)|see|walk|go to (my|a|the|stay)|regret|be sorry|lose|sleep|spend|kiss|forget about|pack your|find yourself|expect|bother|come back|coming back|us|this marriage|consequences|trouble|hell|dead|stay at|stay with|the end|not (marry|be here|come|renew|pay|speak|let|be coming|going|marrying|see|have|pick|waiting|cook)|stop|hurt|kill|will|gone by|ruin|expose|smash|cut|have to|lose me|be alone|on your own|on your|out on|out the|single|am|be (on|in|sleeping|out|gone|hearing|living|looking|packing|seeing|finding|done|single|divorced)|hear from|get a|not the|the last)
if (this|it|that|things|nothing|we|your|she|he|the) ..8 (i am|we are|i will be|i will|i am going to|we will be|it is|that is) (gone|leaving|out|done|finished|over|through|off|divorced|moving out|filing|calling a|taking the|packing|walking|leave|move out|take the|go to a lawyer|going to leave|divorce|file|not (staying|marrying|be here|going to stay|be around)|out of here|walk|it for us)
(i am|we are|i will be) (gone|leaving|out|done|finished|over|through|off|divorcing you|moving out|filing|calling|taking|packing|cancelling|leaving you|out of here) ..4 (if|unless|next time) you !want|need|fancy|prefer|like|wish|would|could|can|fancied|are
(i will|i swear i will|i am going to) (leave|tell|take|move|call|post|show|divorce|file|cancel|sell|burn|delete|lock|kick|pack|walk|throw|smash|make sure|never speak|stop paying|go to) ..6 (if|unless|next time) (you|this|it|we)
# threat.orelse [sentence]
^ (sign|call|ring|stop|give|take|make|put|get|tell|answer|come|show|pay|sort|fix|finish|move|delete|cancel|apologise|choose|talk|clean|sell|bring|send|say|change|drop|do|find|book|open|turn|quit|end|block|help|listen) ..6 or i (book|cancel|pack|ring|sell|stop|walk|go|call|leave|tell|move|send|file|change|take|quit|stay|sleep|will|am) ..4
(or|otherwise|else|or else) (i am|we are|i will|i|you will|you can|it is|you are|there will|i am going to|do not) (gone|leaving|out|done|finished|over|through|leave|leaving you|going|go|move|moving|file|filing|tell|telling|take|taking|call|calling|divorce|regret|lose|be sorry|sleep|sleeping|find|forget|pack|walk|walking|off|not coming|not marrying|never|trouble|stay|sell|block|blocking|cancel|throw|staying|spend|kiss|say goodbye|have to|won't be|will not be|packing|make|consequences|single)
^ (or else|otherwise|else) $
or else $
_ or (else|i am (gone|leaving|out|done|off)|we are (over|done|finished|through)|it is over|get out|i walk|i go|i leave|divorce|i quit|lose me|i tell|i am telling|that is it|face the|there will be (trouble|hell|consequences)|you will (see|regret|be sorry|lose|pay))
(either|choose|decide|pick|you choose|you decide|your choice|make your choice|your call|make a choice) ..6 or (me|us|i am|i|we are|this family|i go|your family|our|this marriage|the family|your wife|your husband|your)
either you ..8 or
(it is|its|is it|it is either|either|choose|choose between|pick) (me|us|this family|her|him|them|that|the|your|my) ..4 or (me|us|the|your|her|him|them|that|this|my|work)
(me|us|the family|your family|the kids) or (the|your|that|her|him|them|it|work)
^ (her|him|them|the|your|that) ..3 or me ..2
# threat.warn [clause]
you (have|have got|got) (until|till) _ ..3 , (then|after that|or|and then|otherwise) ..4
i (have|have got|got|know|kept|keep|saved|took) (the|a|my|your|all|every) ..2 (number|screenshots|screenshot|messages|receipts|proof|recordings|photos|emails|texts|address|passport) , ..3
(i have|i have got|i got) (the|a|my) ..1 (lawyer|lawyer's|solicitor|solicitor's|landlord's|agent's) (number|card|address) ..2
this is the last (time|summer|winter|christmas|holiday|year|row|meal|night|birthday|lie|weekend|trip|dinner|penny|wedding|fight|spring|autumn) (i|we|you|that i) ..5
(me and the kids|the kids and i|your bags|your things|your stuff|my stuff|my bags) (gone|going to) be ..5
i (will|am going to|shall|am) (return|returning|pawn|pawning|sell|selling|give back|giving back|hand back|handing back|take off|taking off|post|posting) ..3 (ring|rings|key|keys|gifts)
(see|watch) (where|how|what) (you|i|that|happens|happen) (sleep|live|eat|end|do|will|happens|happen|gets|get|end up) ..3
(and|then|or) (watch|see) what (happens|happen|i|you get|becomes) ..3
you will (see|not see|be seeing|only see) (the back of (me|us)|my back|my lawyer|my solicitor|me in court|us in court|my taillights|less of me) ..2
(last|final) (warning|straw|time i (ask|say|tell|warn|will))
(last|final) (chance|offer|notice) !to|for|this|before
(last|final) (chance|offer|notice) $
(this is|that is|it is|consider this|you have|i am giving you|one|you are on|you get|here is) (your|the|a|my|one|on your)? (last|final|only|more|very last) (chance|warning|straw|offer|notice)
(i am|am|i have) (warning|warned|telling) you (now|again|once|for the|this|last|do not|if|one|that|right|already|straight|mate|be|not)
i am warning you
^ (be warned|you have been warned|consider yourself warned|mark my words|watch it|watch yourself|watch your back|watch out|careful|be careful|be very careful|you wait|just you wait|wait and see|try me|test me|push me|keep pushing|keep testing|do not push (me|it)|do not test me|do not tempt me|do not try me|do not cross me|try it|dare you|you watch|you just wait|just watch me|watch me|sleep with one eye) (i|and|then|what|if|or|one|my|mate|you|because|this|with|for|how|me|any)? ..2 
(you will|you are going to|you will be|you would|ur going to|you shall) (regret|be sorry|pay for|pay|lose (me|us|everything|this family|the kids|your|the house)|see (what|then|me|how|when|my|soon)|wish|find out|be hearing from|hear from my|never (see|find|hear|touch|get|speak|meet)|miss me (when|once)|end up (alone|on your own|with nothing|lonely|living)|be (alone|on your own|on the street|sleeping|single|out on|looking|finding|living|divorced|begging|eating|packing|explaining)|come home to|die alone|wake up|know about it|have (nothing|no one|nobody|no|yourself|to explain)|suffer|come crawling) ..3
(you have|you got) (until|till|one|two|three|five|ten|a|24|twenty|48|an) ..3 (to|or|before|week|weeks|month|day|hours|hour|minutes|friday|monday|sunday|tonight|tomorrow|chance|christmas)
you (are|will be) (about to|going to) (lose|see|regret|find) ..3
do not (make|force) me (to)? (choose|do|go|tell|come|say|call|leave|show|regret|ask|repeat|get|hurt|walk|phone|throw|break|prove) ..3
you do not want to (make me|force me|push me|test me|mess with|cross me|see me|find out|know what) ..3
(do not|never) expect (me|us) to (be|stay|come|still|wait|stick|pick|help|cook|forgive|stand|put|keep|carry|answer|love|marry|open) ..3
do not (be surprised|come (crying|crawling|running|home)|think i (will not|would not)|think for a|bother coming (home|back)|bother to come|say i did not|cry when|complain when) ..4
(i will|i am going to|i am|i swear i will|i will just|i may|i might|maybe i will|maybe i should|i should|perhaps i will|perhaps i should|i have a good mind to|i could) (just)? (move|moving) out
(i will|i am going to|i am|i swear i will|i might|maybe i will|maybe i should|maybe i will|i should|i am thinking of|i am about to|i have a good mind to|i am ready to|i am this close to|i want to) (just|really|actually|soon)? (leave|leaving) (you|this (family|marriage|house|relationship)|him|for good|and never|and not|and you|if|unless|tomorrow|tonight|the house to|us)
(i am|i will be) (so)? (gone|out|leaving) (for good|and not|if|by (the|friday|monday|christmas|morning|tomorrow|summer|then)|with the kids|before|the (next|moment|minute|second|day)|when you|tomorrow|tonight|next|in the morning|first thing|and you|i mean|i swear)
(i will|i am going to|i am|i might|i should|maybe i should|i am thinking of) (just)? (file|filing|see|seeing|call|calling|ring|ringing|speak|speaking|talk|talking|go|going|get|getting|hire|hiring|contact) ..2 (divorce|lawyer|solicitor|lawyers|the police|social services|your boss|a flat|your mother|your mum|my own place|custody|hr|immigration|court|the taxman)
(i will|i am going to|i am|i might) (just)? (take|taking) (the|my|our) (kids|children|baby|boys|girls|car|house|dog|money|son|daughter) (and (go|leave|move|you|i)|away|with me|from you|if you|or|for good|to (my|mum's|mine|another|live))
(i will|i am going to|i am|i) (just)? (tell|telling|inform|informing) (everyone|everybody|your (mum|mother|boss|family|parents|dad|friends|work|wife|husband|brother|sister|girlfriend)|the (kids|world|police|whole|neighbours|school|court)|them all|him everything|her everything|my (brothers|father|family|dad)|people|facebook|your whole|social services|all our|all your)
(i will|i am going to|i am) (post|posting|show|showing|share|sharing|send|sending|put|putting|publish|upload|forward|read) ..3 (photos|pictures|pics|messages|screenshots|texts|video|everyone|online|facebook|instagram|your boss|your mother|nudes|them|group chat|your mum|court|internet|family group|emails)
(i will|i am going to|i swear i will) (make sure|make your life|make you|see to it|ruin|destroy|expose|hurt|kill|break|smash|burn|hit|slap|punch|get you|get back|get even|get my own back|find (someone|somebody|a real|another|a man|a woman|a better|a lawyer)|throw (you|your|all)|kick you|lock you|change the locks|cut (you|off|up|your)|block you from|have you|never (speak|forgive|let|sleep|cook|trust|see|come|marry|set foot)|stop (paying|cooking|doing|coming|speaking|sleeping|loving)|sell (your|the)|chuck|bin your|delete your|cancel (the|your|our)|wreck|not (marry|renew|be (here|there|coming|around|waiting|at)|come back|let you|pay|sign|speak to you|stand by|sleep|forgive|stay|live|go through|have (kids|children|this baby)|tolerate|put up|keep)|give (you|the) (ring|one|hell)|show you|teach you|remember this|end (this|it|us)|walk out|walk away|divorce|hurt myself|kill myself|harm myself|do something|swallow|cut myself|go back to my|go to my (mother|parents|sister|mum)|go home to|pack|be gone|be packing|return the ring|call off|take you|report|phone the|spend christmas without|quit my|drive into|jump) ..3
i will not be (here|there|around|coming back|waiting|home|your|the one|staying|at) (when|forever|for|next|long|anymore|much|any longer|if|by|tonight|in the|tomorrow|to)
i (want|demand|think we should|am getting|think i want|am ready for|should get|need) (a|to|get)? (divorce|separation|split up|break up|separate|divorced|break from (you|us|this marriage))
(we|you and i|us|this marriage|this relationship) (are|is) (so)? (over|done|finished|through|history|dead) (if|unless|when|after|you|for good|i|by|the|got it|do you|,)? $
^ (we are|that is it we are|consider us|consider this marriage|consider it|consider the wedding|you and me are|us|this is) (over|finished|through|done for|off|done) $
(consider|call) (us|the wedding|the engagement|it|this|this marriage) (over|finished|off|done)
(the|our|that) (wedding|engagement|holiday|marriage|trip|party|honeymoon|move) (is|will be) (off|over|cancelled|finished|not happening)
(the|my) (wedding|ring) (is|comes|goes) (off|back|on the)
(pack|get|take|collect) your (bags|things|stuff|clothes|case|suitcase|shit|rubbish|toothbrush) (and|now|then|tonight|out|by|or|because|i)? 
you can (forget|kiss|whistle for|find (somewhere|someone|yourself|another|a)|say goodbye|move out|get out|go back to) (your|the|about|on|else|it|my|to|with|in|alone|out|goodbye|me|us|yourself|that|this|christmas|a|somewhere|another|our|any|by yourself|them|sofa)
(or|and) you can (forget|kiss|say goodbye to|pack|sleep)
(one|just one|you do that one|once) more (time|lie|word|night|week|day|late|drink|text|month|missed|excuse|secret|comment|row|weekend|insult|shout|bottle|crack|joke|bet|strike|step|stunt|slip|mistake|year|outburst|promise|scene|no show|forgotten|broken|flirty|penny|purchase|parcel|call|message|affair|beer|strop|dig|fight|argument|door|bill|fine|tantrum) ..7 (and|i am|i will|we are|then|you are|is all|you will|or|that is it|out)
(next time|the next time) (you|i|it|this|we) ..7 (i am|i will|we are|do not|will be|you will|you can|it is|is the last|it will be) 
^ (just|and|so)? (keep|carry|go|keep going|continue|keep it up|keep this up|keep that up|keep on|go on|carry on|do that|do it|say that|pull that|try that|lie to me|touch that|walk out|leave me|cross me|miss this|ignore me|hang up on me|come home|shout at me|drink|bet|talk to her|text her|see her|see him|talk to him|call me that|raise your|slam that|say one more|mention) ..6 (and|then) (i am|i will|we are|you will|you can|it is|you are|see what|see how|there will|watch|that is it|you will be|i swear|i walk|i leave|i go|i quit|we split|i pack|i will be)
(by|when) (the time|you) ..7 (i will be gone|i will not be|there will be no|i am gone|i will have|no one will|the locks|your things|your bags|my bags|i might not|i may not|you will find me gone|i will be at)
(i am|we are) (this close|inches|a hair|one step|an inch|close) (to|away|from) ..3
(i|we) (can|will|could|might) (find|replace|easily find|always find|do better|go) (someone|somebody|without you|better|another|you) (else|who|that|better|tomorrow|in a|easily)? ..2
(two|both) can play (at)? (that|this) game
(see|let us see|we will see|lets see|i wonder|see then) how (you|far|long) (like|get|last|cope|manage|feel|would|survive|you|enjoy) (it|if|when|that|on|without|get|last|with|explaining|being|living|cooking) ..4
(i swear|i promise you|trust me|believe me|mark my words|so help me|i mean it|god help me) ..2 (i will|i am|you will|we are|i would) (leave|leaving|gone|out|done|regret|lose|move|moving|tell|divorce|walk|over|never|pay|be sorry|be gone|take|be out|go|hurt|make)
(there will|there are going to) be (consequences|hell to pay|trouble|no (wedding|marriage|us|christmas|more|baby|holiday|sex|second|next)|a price|no us|a divorce)
no (sex|dinner|cuddles|kids|grandkids|money|car|holiday|phone|football|golf|party) (for you|until|till|unless|then)
you (are|will be) (on the|sleeping on|sleeping in) (sofa|couch|the|spare|street|settee|car|garage) (tonight|for|until|from|then|if)
(i|you) (know|remember) where (you|the|your) (live|lives|passport|work|works|keep|skeletons)
(my|the) (lawyer|solicitor|brothers|father|dad|brother) (will|is going to|would) (be in touch|hear|deal|sort|contact|know|be|love|see|speak)
you (do not know|have not seen|have no idea) what i (am capable|can do|could do|will do|might do) ..2
(i|you) (will not|can not) be responsible for (what|my)
(my bags are|i have packed|i am packing|i have started packing|the bags are|your bags are|i packed) (packed|my|a|and|bags|as|now|already|tonight)
(i have|i am) (half|already|seriously|actively|started) (a mind|looking|packed|thinking|out the door|considering) (to|at (flats|places|rooms)|for a (flat|place|lawyer)|about leaving|of leaving|a bag|leaving|divorce|moving)
`;
