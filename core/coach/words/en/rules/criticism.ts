/** A global verdict on the partner: always/never in any wording, or a label of character. */
export const criticism = `
# criticism.always
you (people|lot|men|women) (always|never) ..3
you @aux? @aux? always|never|constantly|forever|continually|perpetually|endlessly|invariably|permanently !know|welcome|mind|guess|believe|wanted|loved|cared|liked|respected|trusted|told|said|really|have|be
you @aux? @aux? never really|actually|even|once|bother|bothered
you never have time|have a|have any|have the|have something|have anything|have to
you never have (time|any|the time|a good|a kind|anything|something nice|my back|an answer|an opinion|patience|energy|money|a spare)
you always have (to|an excuse|some excuse|a reason|some reason|something|an answer|an attitude|a problem|a comment|some|your nose|your head|your phone|your face|a go|a dig|the last word|your mother|it your way|your way|other plans|work|better)
you @modal not? be (always|never|constantly)
you (always|never|constantly|forever) be
you be always|never|constantly _
you stay (forgetting|lying|late|leaving|mad|complaining|on your phone|tripping|acting|starting|playing|talking|making|blaming|ignoring|picking|embarrassing|messing|losing|yelling|putting|running)
you be (forgetting|lying|leaving|complaining|tripping|acting|starting|playing|blaming|ignoring|picking|embarrassing|messing|losing|yelling|talking|doing the most|making|flirting|texting|saying|putting|on your phone|too loud|on that)
why|how (do|are|must|did|have|come|is it) you always|never|constantly
why you @aux? always|never|constantly
why @aux you (have to|got to)? always|never|constantly
why can you never
why can not you ever|once|even
why is it always (me|my|you)
why do i always|constantly
why am i always
(how come|why is it that|why does it) ..2 you always|never
do you ever (listen|think|stop|pay|consider|notice|ask|clean|help|remember|wash|put|pick|close|look|tidy|lift|tell|say|do|finish|get|shut|apologise|apologize|learn|wonder|cook|try|turn|answer|let|come|keep|take|care|own|plan|read|change)
(have|did) you ever once|even
can not|never you (ever|once|even|for once) (listen|think|be|do|put|help|just|say|let|admit|keep|remember|stop|finish|get|pick|close|answer|take|tell|come|show|try|clean|see|look|act|have|leave|give|manage|cook|go)
can you not (even|ever|once|for once) _
can you ever (be|do|just|listen|think|stop|help|say|let|admit|keep|remember|finish|get|put|pick|answer|take|tell|come|show)
can you for once
when do|did you (ever|last)
when was the last time you
you (do|did|have|would|will|can|could) not ever|once _
you (hardly|rarely|barely|seldom|scarcely) (ever|even)? (listen|help|talk|speak|look|ask|touch|come|call|text|say|notice|smile|eat|do|lift|spend|kiss|clean|cook|play|see|know|bother|laugh|remember|acknowledge|thank|join|manage|visit|answer|reply|hug|share|open|initiate|finish|leave|put|pick|go|wash|hear|pay|make|take|let|show)
you have not (once|ever|even|so much as)
you have not _ ..4 (once|in months|in years|in weeks|in ages|since we|since the day|for months|for years|in a single)
not (once|one time|a single time|one single time) (have|do|did|has|in|when|since)? ..5 you|me|us
not a single _ ..4 you
there (is|was) never a (time|day|moment) ..2 you
there is not a (time|day|single) ..3 you
you have never (once|supported|helped|apologised|apologized|asked|listened|taken|made|put|been there|been on|been able|been any|been a|been good|been interested|been supportive|been honest|been affectionate|been proud|stood|said|shown|bothered|tried to|done|given|let|kept|cooked|cleaned|cared|paid|got|come|changed|lifted|offered|noticed|thanked|told me you|finished|defended|had my|had time|admitted|understood|accepted|respected|initiated|treated|thought about)
you @aux? @aux? not ever _

# criticism.habit
you can not ..4 (to save your life|for toffee|if you tried|for love nor money)
you (take|promise|talk|ask|start|spend|want|borrow|plan|say|shout|complain) (things|it|a lot|everything|and|but) ..1 (never|do not|then|nothing|forget|disappear) ..4
there is always (an excuse|something|a reason|a problem|a drama|some|one more|another|a but|someone) ..4
(it is)? (just)? one ..2 after (another|the next|the other) ..3
if it is not (the|your|one|work|golf|football|a|an|this|her|him|gaming|cricket) ..3 it is (the|your|another|a|something|her|work|gaming|him|an) ..3
you are (allergic|averse|immune|deaf|blind|oblivious|resistant) to ..4
you (have|have got|got) a (short fuse|sharp tongue|cruel streak|nasty streak|mean streak|wandering eye|mouth on|way of|knack|habit|answer|excuse) (on|of|for|like|with|you) ..4
you will not (be told|listen|budge|bend|share|learn|help|try|admit|compromise|change|lift) ..4
(nobody|no one|i|we) can (not)? tell you (anything|a thing|nothing) ..2
you (always|already)? know (it all|everything|best|better than) ..3
once a ..2 always a ..2
(trust|leave it to|count on) you to (forget|lose|break|ruin|be|make|spoil|say|miss|turn|find|burn|book|pick|start|bring|leave|get|arrive) ..3
you do (this|that) (thing|every|to everyone|with everyone|whenever|when) ..3
i have never (known|seen|heard) you ..4
you (leave|spend|burn|throw|waste) (it|everything|money|lights|doors|wet|dirty|your|food|the) ..3 (till|until|like|on|for|about|away|around|lying|everywhere|open) ..3
you (move the goalposts|hog|hoard|dawdle|ramble|chew|slurp|crack|run hot|leave it all|want it both ways|have it both ways|blow everything|take everything) ..4
you would (sooner|rather) (die|lie|sulk|starve|drown|burn) than ..4
you have never (been|had|done|said|let|taken|made|given|paid|cooked|cleaned|apologised|asked|listened|helped|kept|finished|stood|put|got|shown|told|thanked|come|called|lifted|changed) ..5
your (word|promise|promises|apologies|sorry|sorries|excuses) (is|are|means|mean) ..2 (nothing|worthless|cheap|empty|worth|never) ..2
(not a|not one) ..2 (in|since|for|from you|all) ..3
you are having (no|too much|zero|big|so much|time for|every|all) ..4
you stay @-ing (with|my|me|on|at|about|like|up|over|the|your|that|late|all|for|out|in|$) ..2
you stay on (that|your|the) (phone|game|tablet|laptop|console|app|xbox|computer) ..2
(every|each) (single)? (day|week|month|night|weekend|year|time|morning|evening|sunday|holiday|christmas|party|meal|trip) (it is|the|with you)? (the)? same ..4
^ (so|just|really|very|bloody|proper|plain|utterly|well|how|too)? (selfish|rude|lazy|childish|inconsiderate|thoughtless|irresponsible|immature|dramatic|ungrateful|disrespectful|arrogant|careless|heartless|petty|stubborn|spiteful|unreliable|insensitive|controlling|manipulative|dishonest|unfair|hypocritical|vain|reckless|tight|stingy|possessive|jealous|paranoid|moody) (,|$) ..4
(so|too|very|most) @trait you are ..1
^ ..7 , that is (you|who you are|how you are|what you are like|you in a nutshell|you to a t|how you were raised) ..1
, that is (who|what|how) you are ..1
you (are)? late (to|for) (everything|every|anything|your own|it all|all) ..1
(everyone|everybody|anyone|strangers|the whole world|your mates|your friends|your mother|your family) (else|but me|but us|except me|except us|first|before me|before us) ..1 $
you _ ..4 for (everyone|everybody|anyone|strangers|your (mates|friends|mother|sister|job|boss)) (else|but|except)
(anything|everything|whatever|every idea) i (suggest|say|do|cook|buy|plan|like|want|try|bring|ask|wear|make|propose) ,? you _ ..3
every _ ..1 you (dump|leave|forget|miss|ruin|spoil|cancel|skip|hide|walk|moan|sulk|find|pick|turn|shout|make) ..4
you (have|are|been|have been)? (treated|treating|treat) (me|us|my ..1|her|him|our ..1) ..2 (as|like|worse) ..3
you (are)? not never !lied|lie|failed|fail|missed|miss|disappointed|let|stopped|mean|cruel|boring ..3
you only ever ..4
you (have|have got|got) (no|zero) (staying power|self control|filter|patience|manners|shame|respect|sense|tact|loyalty|ambition|backbone|empathy|discipline|class|taste|time for|interest|conscience|boundaries|memory|idea how) ..3
(no|zero|not an ounce of|not a shred of) (self control|patience|manners|shame|respect|sense|consideration|loyalty|ambition|backbone|staying power|filter|tact|empathy|discipline|gratitude) ,? (you|with you|from you|at all|whatsoever) ..3
you (decide|choose|plan|book|buy|sign|sell|announce) and (i|we|the rest) ..4
you always (got|gotta|have) (something|some|to|a|an|one) ..4
(your|my) whole life you ..4
you (are)? never (once|one time) ..4
you @be? (always|constantly|forever|perpetually)? keep (on)? (forgetting|leaving|doing|making|telling|putting|going|coming|losing|breaking|ignoring|interrupting|bringing|changing|saying|asking|avoiding|starting|cancelling|missing|spending|moving|nagging|picking|acting|letting|checking|lying|hiding|talking|throwing|turning|walking|pushing|shutting|blaming|comparing|correcting|criticising|criticizing|messing|playing|postponing|promising|twisting|mentioning|getting|taking|staying|dropping|snapping|shouting|moving|borrowing|complaining|staring|flirting|texting|answering|dragging|repeating|inviting|looking|expecting|treating|being|making|sneaking|using|giving|buying|finding|dodging|disappearing|running|delaying|embarrassing|commenting|rolling|sulking|undermining|overruling|volunteering)
(every|everytime) (time|single time|day|single day|night|single night|week|month|weekend|sunday|monday|saturday|friday|year|christmas|holiday|morning|evening|meal|party|single) ..4 (you|it is the same|i have to|i end up|same) (@-ing|just|find|end|start|manage|do|get|go|have|make|leave|forget|let|say|turn|come|walk|sit|look|act|always|never|pick|take|story|thing|excuse|row|fight|argument|disappear|storm|shout|drink|cancel|complain|interrupt|ignore|ruin|lose|change|shut|roll|decide|put|blame|find|ask|snap|sulk|pull|run|play|remember|need|want|tell|give|side|moan|work|stay|spend)
you @-ing? ..4 (every|everytime) (time|single time|single day|single night|single week|single|damn|bloody|fucking)
you (do|did|pull|say|are|make|forget|leave|go|ruin|pick|start|act|get|behave|cancel|spoil) ..3 (every time|all the time|every day|every night|every week|every single|every weekend|every year|every sunday|every christmas|twenty four seven|24 7|day in day out|day and night|the whole time|night after night|day after day|week after week|year after year|time after time|time and again|time and time again|over and over|again and again|without fail|without exception|on repeat|nonstop|non stop|round the clock)
you are ..4 (all the time|every day|every night|every single|twenty four seven|day in day out|the whole time|night after night|day after day|week after week|over and over|again and again|nonstop|non stop|round the clock|from morning till night|from morning to night|all day every day)
you (will|can|could|do) not (stop|quit) @-ing
you (never|do not) stop @-ing
(there|here) you go again
(once|yet) again you _
you @aux? @aux? (once|yet) again
(as|like) (usual|always|ever) you _
you _ ..6 (as usual|as always|like you always do|like always|like usual|once again|yet again)
(as usual|as per usual|as always|like always|typical|so typical|just typical|how typical|classic you|typical of you|that is typical|that is so typical|that is you all over|that is you alright) $
^ typical ..1 you
typical (of you|man|woman|bloke|behaviour|behavior|husband|wife|of your family)
(so|just|very|exactly|typically|that is) like you to
that is (so|just|typically|exactly|very) (like)? you $
that is (so|just|exactly) like you
how like you
(just|exactly|so much|a lot|more and more|exactly) like your (mother|father|mum|dad|mom|brother|sister|family|parents)
you are (just|exactly|turning into|becoming|getting|so|worse than) (like)? (your|my) (mother|father|mum|dad|mom|brother|sister|ex|family|parents)
(nine times out of ten|most days|most nights|half the time|more often than not|all day|all week|all evening|all weekend) you
you and your (bloody|stupid|damn|endless|constant|precious|silly|fucking|ridiculous|eternal)? (phone|excuses|temper|moods|mother|lists|drama|games|gaming|lies|promises|football|friends|work|job|mouth|opinions|rules|sulks|sulking|tantrums|ego|pride|jealousy|shopping|gadgets|hobbies|schedule|schedules|plans|projects|deadlines|perfectionism|control|silences|silent treatment|attitude|sarcasm|questions|jokes|theories|ideas|bike|car|golf|gym|dog|sister|brother|family)
you treat (me|us|the|this|our|my|home|him|her|it|them|everyone|your) ..4 (like|as|worse|better|as if)
(all|the only thing) you (ever)? (do|does|did|talk|say|have done|can do|want to do) (is|about|these|all) ..3
all you (ever)? (do|talk about) is
you do (nothing|zero|naff all|bugger all|sod all|fuck all|jack|absolutely nothing|no work|none of) ..3 $
you do (nothing|zero|bugger all|sod all|absolutely nothing|jack) (but|around|in|at|for|with|to|except|and|all)
you do not (do|lift|contribute|bother|pull) (anything|a thing|a finger|your weight|your share|any|shit|squat|jack|nothing|to)
you do not (even)? (listen|help|try|make (an|any) effort|make time|pull your weight|contribute|communicate|open up|talk to me (anymore|any more)|look at me|touch me|ask (me|how|about)|notice (anything|when|what)|say thank|say sorry|keep (your)? promises|clean|tidy|cook|compromise|apologise|apologize|show (any|me|up)|know how to (love|talk|listen|apologise|apologize|communicate|share|be|have|say|show|treat|relax|keep|manage|run|raise|cook|clean|support|stop|take)|do (anything|your)|have (any|a) (patience|manners|respect|shame|sense|consideration|empathy|feelings|backbone|spine|clue|idea how|loyalty|discipline|ambition|heart|conscience|filter|self control|compassion))
you have (no|zero|not got any|got no|not any|absolutely no) (patience|manners|respect|shame|sense|consideration|empathy|feelings|backbone|spine|clue|loyalty|discipline|ambition|heart|conscience|filter|self control|compassion|tact|willpower|imagination|spontaneity|initiative|drive|class|taste|humour|humor|sense of|warmth|emotion|emotions|emotional|interest in|idea how|concept of|time for|boundaries|principles|values|gratitude|affection|self awareness|common sense|follow through|integrity|honour|honor|decency|courage|guts|balls|head for|work ethic|social skills)
you (lack|are lacking|are devoid of|are short on|show no|show zero|got no|ain't got no) (any)? (in)? (patience|manners|respect|shame|sense|consideration|empathy|feelings|backbone|spine|loyalty|discipline|ambition|heart|conscience|self control|compassion|tact|basic|emotional|imagination|initiative|drive|warmth|remorse|interest|gratitude|affection|self awareness|common sense|integrity|decency|courage|commitment|maturity|responsibility)
you (can|could) not (even)? (keep|be trusted|handle|take|manage|cope|admit|control|finish|commit|communicate|express|make|do|go|hold|organise|organize|apologise|apologize|say|share|bear|stick|cook|sit|boil|follow|love|plan|listen|run|look after|see past|accept|let|give|leave|relax|put|own|remember|stand being) (a|an|any|anything|your|one|to|the|responsibility|criticism|with|being|sorry|no|when|up|it|even|yourself|simple|more|two|things|five|ten|still|past|go|me|down|on|well|properly|without) ..3
you are (incapable|not capable) of
you have (a|an|got a|got an|some) (serious|real|major|massive|huge|bad|big|terrible|nasty|awful|drinking|anger|attitude|control|gambling|spending|commitment|trust|shopping|listening|jealousy|memory)? (temper|anger problem|attitude problem|problem with|drink problem|drinking problem|attitude|ego|issue with|issues|gambling problem|spending problem|chip on your shoulder|short fuse|memory like|habit of|way of (making|turning|twisting)|talent for (making|ruining|turning)|mean streak|cruel streak|selfish streak|lazy streak|victim complex|saviour complex|superiority complex|god complex|heart of stone|wandering eye|big mouth|foul mouth|sharp tongue)
you have (anger|attitude|control|commitment|trust|mummy|mommy|daddy|abandonment|intimacy|serious|so many|jealousy|boundary) issues
your (temper|attitude|selfishness|laziness|jealousy|ego|moods|drinking|nagging|negativity|stubbornness|arrogance|sulking|perfectionism|carelessness|lack of|constant|endless|pride|control|greed|cooking|driving|timekeeping|memory|manners|anger|coldness|silence|stinginess|spending|listening|excuses) (is|are|of|has|have|knows|will|was|never|always) ..4 (unbearable|awful|terrible|the problem|ridiculous|out of control|exhausting|a joke|appalling|shocking|disgusting|atrocious|limits|limit|rubbish|dreadful|legendary|unreal|a problem|unbelievable|no bounds|worse|too much|intolerable|crap|empathy|respect|effort|interest|consideration|support|insufferable|toxic|draining|hurtful|pathetic|nonstop)
(nothing|everything|anything) (i|we) (do|say|cook|wear|buy|try|ever) ..4 (good enough|enough|right|wrong|right for you|never enough)
nothing is (ever)? (good enough|enough|right) (for you|with you)
it is never enough
(everything|it) (is|has to be) (always)? (all)? (about|on|around) (you|your)
it is always (you|your|about|my fault|me who|something|one thing|the same|an excuse|i who|work|later|next|tomorrow|some|me that|me)
^ always (about you|the same (with you|story|excuse|old|thing)|an excuse|some excuse|excuses|something with you|one thing or another|late|me who|me that|on your phone|on that phone|with your phone|the last to know|your mother)
^ never (a|any|once) (thank|kind|word|sorry|please|help|hug|compliment|apology|call|card|thanks|question) ..4
^ never (there|here|home|around) ..4
with you it is (always|never|all)
i (always|constantly|forever) (have to|end up|need to|got to|am the one|come (last|second)|get (the blame|blamed|left)|pay|do everything|do all|beg|chase)
i am (always|constantly|forever) (the one|the last|the bad|having to|left|cleaning up|picking up|waiting for you|at the bottom|second|chasing|making excuses for|walking on eggshells|begging)
i am the (only)? one who (always|ever|has to|cleans|does|cares|tries|remembers|plans|makes|pays|apologises|apologizes|initiates|gets up|worries|notices|thinks|organises|organizes|sorts|cooks|keeps|carries)
i am the only one ..3 (cleans|does|cares|tries|remembers|plans|makes|pays|doing|trying|cleaning|planning|who|that|around here|in this)
i (do|have to do|am doing|carry|plan|organise|organize|pay for|clean|handle|manage) (everything|it all|all the|all of) ..3 (alone|by myself|on my own|round here|around here|myself|while you)
why do i have to (do everything|always|ask|beg|chase|be the one|remind|think of)
you (just)? (do|did|would|will) not (change|learn|grow|listen)
you will never (change|learn|understand|be|get|grow|listen|admit|help|put|stop|make|amount|have|do)
some things never change
you (only|just) (think|care|worry) about (yourself|you|number one|your|money)
you think (only)? (about|of) (yourself|no one|nobody|only) ..3
you think of no one
you put (yourself|your (friends|job|work|mother|family|phone|mates|needs|mum|career|parents)|everyone|everything|everybody|work|football|your) ..3 (first|before|above|ahead|over) ..3
you (pick|choose|chose|put|prefer|value|love) (your|that|the|work|football|everyone|everything|anyone|anything|strangers|golf|a|them|him|her) ..4 (over|above|before|more than|ahead of) (me|us|your|our|my|this)
i come (second|last|third|after|behind) ..4
you (leave|left|dump|dumped|expect) (everything|it all|all of it|all the|the whole|every) ..4 (to|on|for|up) (me|my)
you (make|made) everything ..3 (about you|about yourself|a fight|into a|a competition|harder|difficult|a drama|an argument|so)
you turn everything ..3
you (twist|take) (everything|my words|every word|whatever i|all i)
you (take|took|are taking|been taking) (me|us|it|everything|all this|all i do|this) (all)? for granted
you (cannot|can not|refuse to|never|do not want to) (take|accept|admit|own|own up) ..4
you refuse to (talk|listen|help|see|change|try|admit|compromise|discuss|let|grow|take|go|own|understand|acknowledge|look)
you (hide|run|run away|walk away|shut down|clam up|switch off|tune out|zone out|disappear|go silent|go quiet|storm off|sulk|lash out|flip|kick off|explode|fly off the handle) (behind|from|into|when|whenever|the (moment|second|minute)|every|each|as soon|at|instead|for days|over nothing|over everything|over the|after every) ..4
you would (forget|lose|argue|be late) ..3 (your own|your head|if it|with a|for your)
you have (always|never|constantly|forever) been _

you are the (least|worst|laziest|rudest|coldest|meanest|messiest|tightest|neediest|slowest|moodiest|fussiest|stubbornest|unfriendliest) ..3
# criticism.sweep
(everything|it|life|every ..1|it all|there) is (always|just|such|all)? (a|an|about|like|some|the) ..4 with you
with you (everything|it|there|every ..1|nothing) (is|has|must|ends|turns|becomes) ..3
you would (argue|fight|row|quarrel|complain|moan|lie|flirt|sulk|haggle|find fault|pick a fight) (with|about|at|to|if|in|over) (a|an|the|your own|anything|anyone|god|your) ..4
you (run|ran|treat) (this|our|the) (relationship|marriage|house|home|family) (like|as) ..5
you (can not|could not|can never) be (trusted|relied on|relied upon|counted on|depended on|reasoned with|pleased|left alone|taken anywhere|told anything) ..3
nothing (i|we) ..2 (is|was) (ever)? ..2 enough (for you)?
(this|that|it) (is|was) (just)? how it always (goes|ends|is|works|starts|turns out) ..1
it always (ends|goes|comes|turns out|works out) (like this|this way|the same|down to me|back to me) ..1
you are (just)? (about)? as (useful|reliable|helpful|romantic|warm|sensitive|organised|honest|punctual|interesting|much use|much help|much fun|subtle|flexible) as (a|an|our|my|the|your)
there is (nothing|not a thing|not one thing) you (finish|do|keep|can|remember|see|manage|start)
you (come|go|do|leave|eat|sleep|spend|drink|say) ..2 (when|as|what|whatever|whenever|where) you (like|please|want|feel) $
you ~10 (day in|night after night|day after day|year after year|week after week|time after time|every time|every single time|each time|without fail|as usual|as always|like always) ..2 $
(it is|it was|is it) (impossible|hard|difficult|exhausting|hopeless|useless|pointless|a nightmare|hell|torture|no fun|like pulling teeth) (to)? ..4 (with|around|to) you ..1
@-ing (with|to) you is ..3
(nobody|no one|nothing) (is|else is|i know is) (as|so) _ ..1 as you
i have never (met|known|seen) (anyone|anybody|a man|a woman|someone|a person) (so|as|more|less) ..3
you do not know how to ..2
you would not (know|recognise) how to ..3
^ you (just|only|still|then|never|also|even)? @badhabit
you still (have not|can not|do not|will not|did not|think|leave|expect|treat|refuse|act|live|go) ..2
there is (no|just no|never any) (pleasing|talking to|reasoning with|arguing with|reaching|trusting|helping|telling|living with|satisfying) ..1 you
it takes you (a|an|ages|hours|days|weeks|years|months|forever|three|two|five|ten|so|longer) ..2
nothing (is|was) (ever)? ..3 (for you|with you)
you (do|have) not (have|got) a ..1 bone in your body
you have not a ..1 bone in your body
why (can|do|must|are|have|did|will) you (never|always|constantly|forever) ..1
must you (always)? (be|have|do|make|interrupt|shout|spoil|ruin|argue|correct|start|drag|bring|tell|leave|go|slam)
do you (always)? have to (be so|be such|make|shout|argue|correct|spoil|ruin|interrupt|contradict|embarrass|bring|turn|start|have the last|control|leave|complain|criticise|slam|lie)
you (think|care|worry) (only|ever|only ever) ..1 (about|of|for) ..2
you only (ever)? (think|care) (about|of) (yourself|number one|you|your own) ..1
you are not (a|the)? (very|particularly|terribly|exactly|really|overly|especially|much of a|much|always|even|ever) ..1 (@goodtrait|person|help|use|man|woman|friend|parent|partner|listener|talker|cook|driver|father|mother|easy|fun|kind|good|nice) ..1
you (get|are getting|become|are becoming|grow|are growing) (more|less|worse|colder|lazier|fatter|meaner|ruder|moodier|grumpier|like) ..4 (by the day|every day|every year|all the time|like|and|as you|with age|by the year|by the minute)
(as usual|as always|as ever|once again|yet again) (i am|it is|i have|i had|i was|you|me) ..2
you get like this
(the|my) (dog|cat|kids|neighbours|postman|bank|plants|goldfish|kettle) (get|gets|got|see|sees|knows|know|hears) (more|less) ..3 (than i|from you|you than)
your ..1 (manners|temper|timing|timekeeping|attitude|driving|cooking|spending|drinking|laziness|silence|moods|mood|mess|excuses|memory|standards|priorities|jealousy|snoring|hygiene|parenting|listening|tone|behaviour|selfishness|stubbornness|negativity|lateness) (is|are) ..3
you !do|did|does|have|had|has|are|were|was|is|will|would|can|could|should|must|might|may|know|see|get|not|and|or|said|told|a|need ..4 (every (single|day|night|evening|morning|weekend|time|minute|penny|meal|party|year|month|week|conversation|decision|word|holiday|christmas|row|argument|second|hour|thing|one|little|last|inch|essay|chance|bill|bit)|anything that|anyone but|nothing but|whatever i|whoever|whenever|wherever|the moment|the minute|the second|the instant|as soon as|night after night|day after day|all day|all night|all weekend|all evening|like water|like a|like an|like there|like it|unless|until i|till i|without (asking|telling|thinking|even|looking|a thought|so much)|first and|before (everything|everyone|anyone|me|us|this))
you _ ..2 (nothing|no one|nobody|anyone|anything) (i|but|else|at all|round|around|in this|for this|unless)
you have not ..7 (once|in your life|in years|in weeks|in months|in ages|since|all (year|week|month|day|summer|winter|term)|for (weeks|months|years|ages|days)|a single|one single|this (year|month)|lately)
(in|for|after) ..2 (years|months|weeks|days) (you|not once|and you) ..3
(whole|all|entire) (day|night|week|evening|weekend) (you|you are|long you) ..3
(always|daily|every time|everytime) you (are|@-ing|have|do|want|will|go|come|say|make|fight|forget|leave) ..2
there (has|have|is|was|had) (not|never) (been)? (a|one|any|ever|a single) ..5 you
there is never a (kind|good|nice|thank|day|moment|word|time|please|proper|night|weekend|hug|minute|quiet)
you can not (even)? (@-ly)? _ ..6 without @-ing
you can not even _ ..1
you can not (get|go|manage|last|do|survive) (through|five|ten|two|one|a|an) ..3
(it is|is it|it was|why is it) always (me|i|us|down|left) ..2
every (single)? _ (it is|it was|is) (me|i|down to me|left to me|the same|us) ..2
it is (me|always me|only me|only ever me) (who|that)
you do not (never|ever|even|bother|once) _ ..1
you (have|had) (no|zero|not a|the) ..1 (eye|patience|idea|time|interest|manners|sense|attention|memory|table manners|heart|conscience|consideration|taste|respect|emotional|self|spine|backbone|filter|drive|ambition|imagination|adventure|feeling|warmth|empathy|tact|shame|clue|staying|willpower|discipline) (for|of|span|in|to|at|when|range|control|with|manners|power|how|whatsoever|left|about) ..1
you have the (attention|memory|patience|manners|emotional|warmth|tact|self control|temper|work ethic|imagination|empathy|maturity|discipline|charm|backbone|consideration) ..1
you are having (no|too much|zero|big|so much) ..2
you are not (at all|in the least|even|remotely|one bit) _ ..2
you are (forever|permanently|perpetually|eternally|constantly|always|never|simply|only ever|nothing but|nothing if not|all|half) _ ..2
you (are|have been) nothing but ..2
you are (obsessed|addicted|glued|married|wedded|chained|welded|stuck|attached) (with|to|in) ..2
you are (worse|colder|lazier|harder|slower|meaner|messier|tighter|needier|more ..1) than (a|an|my|the|any|your) ..2
you (could|would|can) (start a (fight|row|argument)|pick a fight|argue|forget|lose|burn|sulk|talk|moan|sleep through|find fault|make a drama|complain) ..4
you (go|went|bang|ramble|drone|moan|rant|whinge|nag) on (and on)? (about|at|all|for|every|like|until|over)
you put (your|the|that|everything|work|football|golf) ..3 (before|above|ahead|first|over)
# criticism.label
you are too _ (for your own good|by half) ..2
you are (one|some|a right|quite the|such an?) (@int)? (@trait|@traitnoun|moaner|whinger|complainer|talker|sulker|spender|worrier) ..1
(with|about|around|when it comes to) ..3 you are (just)? (a|like a|the|no|worse|hopeless|useless|such) ..3
^ (always|ever|forever) (the|a) (martyr|victim|saint|boss|critic|expert|drama queen|hero|diva|judge|child|teacher|know it all|cynic|bystander|comedian|last|star|centre) ..4
^ a _ (to|for) (everyone|everybody|strangers|the world|the rest) ..1 , ..2 (to|for) (no one|nobody|me|us|none)
you are (emotionally|@-ly|never anything but) (@trait|absent|unavailable|distant|stunted|empty|dead)
you (@are) @int? @int? @trait !of|for|enough|about|and|on|in|with|after|at
you (@are) @int? @int? @trait $
you (@int|so) @trait $
you (@are) @int? @int? @trait (with|about|and|when|at|in|for|on|these days|lately|honestly|sometimes|to|after|enough)
(you are|you a|you is) @int? @det? @int? @trait? (@trait)? @traitnoun
you are (a|an|such a|such an|the) @int? @trait _
you (@trait|such) (man|woman|person|husband|wife|father|mother|boy|girl|human|thing|so and so|sod|git|bugger)
you are @int? @trait (man|woman|person|husband|wife|father|mother|human|boy|girl|parent|partner|boyfriend|girlfriend)
you (sound|act|seem|look|behave|come across|can be|get|turn|went|go|became|become|have become|have got|have gotten|have turned|are getting|are becoming|have been|were being|are being|been|have grown|being|are turning|are acting|been acting|been getting|stay being|be acting|be) (like|as|into)? (a|an|such a|such an)? @int? @int? (@trait|@traitnoun)
you are (acting|behaving|being) (like|as if|as though)
you (act|behave|carry on) (like|as if|as though) (a|an|you|i|nothing|everything|it|the|we|your|this)
you are (impossible|unbelievable|unreal|something else|too much|a lot|hard work|exhausting|no better|worse|the worst|the problem|out of order|out of line|out of control|so extra|doing the most|tripping|wilding|bugging|overreacting|over reacting|blowing this|making a mountain|making a fuss|never wrong|never happy|so unfair|not fair|not being fair|unbelievable honestly|something else man)
you are not (being)? @int? (@goodtrait) $
you are not (being)? @int? (@goodtrait) (at all|to|with|when|about|in|anymore|any more|these days|lately|are|and|for|enough|either)
you (are|were) (never|not exactly|hardly|barely|not really|anything but|far from|no) (a|an|the|very)? (@goodtrait|here|home|there|around|present|satisfied|easy|helpful|the easiest|mr|mrs|miss|prince|saint|angel|picnic|one to|help|use|fun)
you are (no|not the|not a|not my|not much of a|hardly a|hardly the|not exactly a|not exactly the) (@traitnoun|real man|real father|father|husband|man i|woman i|person i|fun|help|use|good|partner|team player|adult|grown up|kind of)
how @int? @trait (you are|are you|can you|could you|can one|of you|is that|you can be|you have become|you get|to)
(are you|why are you|must you be|do you have to be|why you|why do you have to be|why must you be|why you being|why you so|why are you being|why are you always|could you be more|could you be any more|can you be any more|how can you be) (always|being|acting)? (so|such a|such an|more|this|that|any more|always|being|acting|any) @int? (@trait|@traitnoun)
you could not be (more|any more) @trait
you are the (most|biggest) @int? (@trait|@traitnoun) ..4
you are the (kind|type|sort) of (person|man|woman|husband|wife|guy|bloke|father|mother|partner) (who|that)
(it|that|this) (is|was) (so|very|really|pretty|incredibly|just) (selfish|lazy|rude|cruel|heartless|immature|childish|irresponsible|inconsiderate|thoughtless|insensitive|disrespectful|petty|arrogant|cold|sneaky|dishonest|unfair|unkind|spiteful|mean|manipulative) of you
(selfish|lazy|rude|cruel|heartless|immature|childish|irresponsible|inconsiderate|thoughtless|insensitive|disrespectful|petty|sneaky|unfair|unkind|spiteful|mean) (of you|behaviour|behavior|as always|as ever|as usual|that is what you are|that is you) $
(there is|there has got to be|there must be) something (seriously|really|badly|deeply)? wrong with you
you are (good|great|useless|hopeless|terrible|awful|rubbish|crap|shit|bad|lousy|pants|no good|not good|dreadful|appalling|atrocious|the worst|shocking|poor|weak) (at|with|in|when it comes to) !maths|math|chess|scrabble|karaoke|bowling|cards
you are bad (at|with|for)
(the trouble|the problem|the thing|the issue) with you is ..2
your (problem|trouble) is (that)? ..2
the problem is (you|your)
you are the (problem|issue|worst)
you have (changed|let yourself go|lost yourself|lost interest|given up on us|given up on me|checked out|no idea) $
you live (in|on|like) (your|a|another|like) ..3
you (speak|talk|spoke|talked) to me (like|as if|as though|worse)
you (spoil|criticise|criticize|undermine|correct|mock|overrule|contradict|belittle|mother|smother|nitpick|dismiss|judge|question|second guess) (me|us|him|her|them|everything|every|my|whatever|all) ..3
you turn (into|in to) (a|an|someone|somebody|another|your) ..2
you (change|become|are) (a|into a|another) different (person|man|woman) ..2
you go (quiet|cold|silent|blank|weird|all|into|off|mad|mental) (whenever|every|when|as soon|the moment|each|on me|for days) ..2
you look the other way
you (look|looked) (at me)? (down on|through me|down your nose)
you are (like|as) (a|an|living with) @int? (child|robot|wall|brick wall|stranger|teenager|zombie|ghost|machine|stone|toddler|ice|iceberg|lodger|politician|lawyer|sergeant|police|headmistress|headmaster|hotel|guest|parrot|stuck record|broken record|tap)
(talking|speaking|living) (to|with) you is (like|a|so|hard|impossible|exhausting|hell)
it is like (talking|living|speaking|arguing|dealing|being|having) (to|with|married) (a|an|the|another)
(i|we) (can|could) (never|not ever|not) (rely|count|depend) on you
i can not (trust|rely|count|depend) (you|on you) (with|to|for|anymore|any more|about|at all|on)? 
i can not take you (anywhere|seriously)
(not exactly|hardly|never) (husband|father|wife|mother|partner|parent|dad|mum) of the year
you (spoil|are spoiling) (him|her|them|the kids|the children|that child) ..1
you (nag|moan|whinge|complain|sulk|lie|cheat|gossip|flirt|exaggerate|procrastinate|interrupt|mumble|show off) (all|about|too|so|every|constantly|nonstop|at|like|me|over|the|and|non|way|whenever|when|again)
you (drink|spend|work|smoke|talk|eat|worry|sleep|gamble|shop|game|play|swear) (too|way too|far too) (much|little|hard|late|long|loud)
you care (more)? (too much|too little) (about|what|for)
# criticism.open
^ you are (such|a|an) _ ..3
^ you are (@-ly)? !right|wrong|welcome|kidding|joking|a|an|the|my|our|not|all|so|too|very|in|on|at|to|with|from|for|just|still|always|never|one|no|getting|doing|sure|off|her|his|it|me|that|this|what|who|why|how $
^ you (a|an) _ ..3
^ you are (too|so|far too|way too) _
^ you are like (a|an|my|some|living) _
^ you (behave|act|talk|sound|live|carry on|speak|shop|eat|dress|drive) like (a|an|my|some|someone) _
`;
