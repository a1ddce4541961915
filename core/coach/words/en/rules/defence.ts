/** Denying one's part, excusing, turning the complaint round. */
export const defensiveness = `
# defensiveness.deny
(it|that) was not (me|i|us) (who|as|that|what) ..3
^ was not (nobody|anybody|anyone) ..3
^ (nobody|no one) (was|is) (flirting|shouting|yelling|lying|hiding|ignoring|attacking|accusing|sulking|arguing|cheating|judging|moaning|fighting|blaming|spying|snooping) ..3
i (am|was)? not the (only)? one (who|that)? (@-ing|@-ed|@past|is|does|has) ..3
^ (i|we) (was|were) not even (there|here|at|in|on|home|awake|around|driving|near|looking|up) ..3
(it|that|the ..1|he|she|they) (was|were) (already)? _ ..1 when i (left|got|closed|came|used|found|arrived|last|touched|put|parked|checked|looked|opened|finished|picked) ..3
it is not (hiding|lying|stealing|spying|cheating|snooping|sneaking|flirting|nagging|gambling|spending|shouting|sulking|ignoring|moaning) (if|when|to|it is) ..4
(it|that) is called (being|a|an|having|@-ing|work) ..3
^ i (am|was|have|had|did|do|paid|told|sent|rang|said|asked|left|put|@-ed|@past) ~8 , (ask|check|read) (anyone|anybody|him|her|them|the|your|my|it|mum|dad|around) ..2 $
^ i (did|paid|told|sent|rang|said|asked|left|put|@-ed) ~8 , (look it up|it is (all)? (in|on) (the|your|my|there) ..2|it is all there)
^ i (did|do) (ring|call|text|ask|tell|warn|say|try|offer|check|look|knock|reply|answer|write|wash|feed|come|remember|book|pay|apologise|mention) , (it|you|but|he|she|no|nobody|and|the|they) ..4
^ i did (the|all the|all|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tea|dinner|breakfast|lunch|lunches|bedtime|bathtime|bath|nights|mornings|pickup|drop off|the school run) ..2 (and|twice|all|myself|,|yesterday|last|this) ..4
i had to ..4 , (it is|it was|there was|he was|she was|they were|nobody|no one|someone|somebody|you were|i had|work) ..3
i would (hardly|scarcely) have ..4
(wrote|did|said|chose|booked|decided|broke|left|lost|started|wanted|signed|made|told|forgot|took|ate|bought|had) ~4 , not (i|me|us) $
^ i (was|have been|been) (at work|on shift|on my feet|on the road|on call|in meetings|stuck|working|up|out) ..3 (, (ask|so|what|when|how|you|not)|till ..2 ,|until ..2 ,|since ..2 ,) ..2
(was|is) ..3 only , (how|why|what|so) ..4
(my|our) fault (is it|it is|was it|now|then) ..1 ?
^ i (am|was) not (moody|sulking|shouting|late|hiding|ignoring|avoiding|lying|angry|cold|distant|flirting|drunk|cross|being|having|picking|starting|nagging) ..3 , ..6
(hardly|scarcely|not exactly|hardly all) my (fault|doing|problem)
^ was not (me|my (fault|idea|turn|job))
(what|where|how) is my (mistake|fault|crime) ..2
(it|that) were (only|just|not) (a|one|two|my|me|an|half) ..3
^ not me (who|that) ..2
^ i not (even)? (do|did|done|say|said|touch|touched|take|took|start|mean) (nothing|anything|no|that|it|none) ..2
^ was not even ..2
^ (i|we) (was|were) (busy|tired|exhausted|working|asleep|driving|at work|stuck) (ok|okay|all right|alright|you know|and you|so what|that is all|that is why) ..2
^ i was (on my way|about to|just about to|halfway|in the middle of|already|on the phone|in the shower|having) ..4 (when|if|before|and|ok|,)? ..2
(it|that|this) is not what (it looks|you think|happened|i (said|meant|did)|it seems) ..1
you do (the same|that too|it too|it yourself|it all the time|exactly the same|much worse|worse) ..1
i have done nothing (but|wrong|to) ..4
^ i had (a|an|no) (headache|migraine|meeting|deadline|hangover|bad day|long day|terrible day|rough day|lot on|emergency|flat tyre|puncture|signal|battery|choice|call|exam|shift|hard day) ..4
^ and you (are|were) (so|all|always|never|just)? (perfect|innocent|better|blameless|a saint|an angel|mr|miss|wrong|late|mother) ..3
^ (that|this|it) is (so|just|totally|completely|a bit)? (unfair|not fair|unjust) $
you are (twisting|exaggerating|misquoting|making (it|that|this|things) up|imagining things|putting words) ..3
^ i never (@-ed|@past|laid|even) ..4
^ i have (been|had) ..4 since ..3 (actually|thank you|you know|thanks)
(actually|in fact|as it happens|for your information|for the record|if you must know) $
^ (actually|in fact|for your information|for the record|if you must know|as it happens) ,? (i|it|you) (did|was|had|have|never|said|told|was|were|am|do) ..3
(they|he|she|you) (@past|@-ed|were|was|started|shouted) ..3 first $
i am only (late|angry|shouting|cross|short|sharp|quiet with you|like this|in a mood|on my phone|@-ing) because ..3
^ (the|my|your) (alarm|clock|phone|watch|car|train|bus|wifi|washing machine|mother|boss|kids|neighbours|neighbour|sister|brother) (did not|had not|rang|was|were) ..4 (go off|work|start|come|ring|charge|tell|say|first|late|that|me|loud|wake) ..1
you (take|spend|use|need|make|eat|drink|waste|are) (twice|three times|ten times|double|far more|even more|just as|longer|more than) ..3
i had (informed|told|said|warned|asked|mentioned|reminded|called|texted|messaged|already) ..4
if you had ..4 i would have (been|told|come|done|helped|remembered|texted|called|known|got up|put|paid|left|answered|seen|heard|gone|@-ed) ..3
^ (it is|it was|that is|that was|this is|this was|is|was)? not (my|all my|entirely my|even my) (fault|doing|problem that|job|idea|mess|responsibility|decision|mistake)
(it|that|this) (is|was) not (my|all my|entirely my|even my) (fault|doing|idea|mess|mistake)
how (is|was) (that|this|it|any of (this|that)) my (fault|problem|responsibility|doing)
(it|that) (was|is) not me (who|that|with|then)?
^ not me $
it was not (me|i)
i (did|do|have|had) (not|never|nothing) (do|done|did|touch|touched|break|broken|say|said|move|moved|use|used|take|taken|hide|start|started|lie|lied|promise|promised|agree|agreed|mean (anything|it like|that|to (wake|upset|break|lose|forget|hurt|offend))|ignore|ignored|forget|shout|shouted|raise|raised|leave|left|eat|eaten|lose|lost|see|seen|get|got|hear|heard|even (do|know|see|touch|say|hear|go|look|speak|use|mean|raise)|know (it was|that was|you (were|wanted|needed|minded|meant)|about it|we were|i was|there was)|wrong|realise|realize|notice|yell|yelled|scratch|drink|spend|flirt|cheat|call|throw|threw|delete|invite|laugh|volunteer) (anything|it|that|nothing|wrong|like|to|you|your|the|a|any|this|what|so|on|about|and|for|him|her|them|mattered|were|was|of|sort|kind|my|such|all|i|lie|cheat|shout)? ..4
i (did|have done|do) (nothing|not) (wrong|at all|to you|to deserve|of the) 
i did nothing
i (have|had) not done (anything|nothing) (wrong)?
i never (said|did|touched|promised|agreed|shouted|started|lied|asked (you|for)|wanted (this|that|the)|meant|raised|told|laughed|called|ignored|saw|got|hit|broke|moved|heard|received|forgot|cheated|flirted|spent|took|invited|signed|used|claimed) (that|anything|it|you|a|to|any|this|such|the|your|her|him|my|said|like|nothing|so)? ..3
i (said|did|meant|was doing|have done) no such thing
i (am|was) not (the one|the only one|the problem|to blame|responsible|at fault|the bad|lying|shouting|being|ignoring|flirting|the villain|angry you|yelling|even (angry|late|shouting|there|mad|being|that|talking)|that late|drunk|late|doing anything|moody|in a mood|sulking|being rude|being (mean|difficult|defensive|unfair|funny|horrible|lazy|cold)|getting defensive|defensive|in a strop|having a go|raising|overreacting|aggressive|attacking|arguing|trying to|your enemy|going to (apologise|say sorry|feel)|apologising|apologizing|sorry|guilty) ..3
i am not the one (who|with|that|@-ing) ..4
(that is|it is|this is) (not|so not|just not|simply not|never|a lie|rubbish|nonsense|bullshit|complete rubbish|so unfair|not even) (true|fair|what happened|what i (said|meant|did)|how it (was|happened|went)|like that|even|right|the same|what i|a big deal|a crime|my|and you know) ..3
(that is|it is) (a lie|a total lie|an exaggeration|rubbish|nonsense|bullshit|complete rubbish|total rubbish|slander|totally unfair|completely unfair|so unfair)
it is not (like|as if|as though|that) i (did|do|have|had|was|am|would|could|meant|forgot|went|spent|never|planned|killed|wanted|asked|chose|cheated|ever|said) ..3
(it|that) (is|was) not (like that|a big (deal|thing)|that bad|that late|that much|that long|that loud|the end of the world|a crime|illegal|on purpose|deliberate|intentional|against the law) ..3
(since when|when) (is|was|did|has|have) (it|that|i|@-ing) ..2 (a crime|crime|illegal|my job|my responsibility|my fault|agree|say|said|promise)
(that is|is that|is it|apparently|now that is|being|now|it is) (now|not|suddenly)? (a crime|illegal|a sin|a criminal|an offence|criminal)
(i|what) (do not|fail to|can not) (see) (what|where|why|how) (i|the|you think i|is) (did|have|problem|was|am|fuss|it is|it was|should) ..3
what did i (do|say) (now|this time|that was|to deserve|exactly|that is)
what (have i|did i) (done|do) (now|this time)
i have (nothing|no reason|done nothing) (to (apologise|apologize|be sorry|feel (bad|guilty)|hide|answer|explain|be ashamed)|wrong)
(why|what) (should|would) i (apologise|apologize|say sorry|be sorry|feel (bad|guilty)|be the one) ..3
why do i have to (apologise|apologize|say sorry)
^ i (do|did) (too|actually|so|already)? (tell|told|reply|replied|ask|asked|listen|listened|call|called|text|texted|try|tried|help|helped|clean|cleaned|pay|paid|say|said|warn|warned|mention|mentioned|apologise|apologised|answer|answered|clear|cleared|put|tidy|tidied|book|booked|send|sent|remember|remembered|share|show|hug|thank|cook|cooked|wash|washed|feed|fed|check|checked|walk|walked|take|cut down|stop|stopped) (you|it|that|him|her|them|the|your|my|i|to|twice|already|all|actually|down|every|,)? ..2
^ i was (only|just)? ..2 (on|in|out|gone|late|there|away|up) ..1 (it|them)? (for|by|like)? (five|ten|two|a few|a couple of|fifteen|twenty|half an|an|one|a|three) (minutes|minute|mins|hour|second|seconds|hours)
^ i (only|just)? (had|ate|drank|bought|took|spent|smoked|used|borrowed) (one|two|a couple|1|2|a single|half a|like one|one small|one tiny|a tiny|three|two small) ..3
^ (it|that) was (work|an emergency|a gift|a present|on sale|an accident|self defence|a one off|banter|reduced|dark|my boss|urgent|an honest|one|two|my job|a birthday|your mother's|a work|half price) ..4
^ it is not (burnt|dirty|late|broken|that|lost|ruined|stealing|cheating|lying|flirting|spying|nagging|a bottle|rubbish|@trait) ..1 (it is|i|,)
it is not like i ..1
^ i was (tired|busy|exhausted|working|asleep|ill|revising|driving|knackered|swamped|drunk|stuck|late|stressed|shattered|at work|in a meeting|only trying) , ..8
^ i (was|am) not (even)? (drunk|late|shouting|flirting|lying|rude|speeding|asleep|cheating|hiding|snooping|sulking|nagging|moody) ..2
^ i (can not|could not) (have|just|ignore|drop|leave|be (in|everywhere|expected|blamed|perfect|two|at)|control|stop|say no|help) ..5
(what|who) (did|do|would|were) you (expect|expecting|want me to do|think (would|i would|was going to)|have done|have me do) ..2
(not like|it is not as if|it's not like) i (chose|choose|wanted|meant|planned|asked|did|had) ..2
(was not|is not|wasn't) (my|me|our) (turn|job|idea|fault|decision|choice|problem|day|shift|night|doing|responsibility) ..1
^ (he|she|it|they) (was|were) (already|like that|fine) (@-ing|broken|dead|late|crying|limping|awake|when|before|like|ill|cracked) ..3
^ (the|my) (sat nav|satnav|gps|traffic|train|bus|alarm|phone|app|shop|meeting|boss|auto|car|battery|trains|flight|recipe|oven|queue|tube|metro|roads|sign|meeting|signal|bank) (sent|told|said|was|were|did|broke|died|made|crashed|ran|had|overran|got) ..4 (me|that way|late|off|not my|wrong|bad|mad|broke|down|and i|so i|over|delayed|ok|hidden|jammed|cancelled|closed|terrible|a nightmare|up)
^ i (did not|could not) (see|hear|know|notice|get|realise|find|read|spot|feel) (the|any|it|you|your|that|a|there|him|her|them) ..3
^ i never (saw|heard|knew|noticed|got|found|read|felt) (the|any|it|you|your|that|a|there|him|her|them) ..3
# defensiveness.excuse [run]
how (is|was) (that|it|this) ..1 on (me|us) ..2
how i (could|would|should|can) (have)? ..4
(what|where|when|how) i (could|can|should) (do|have|go|say|know) ..3
what (could|can) i (do|have done) ..2
how (i am|am i|was i|i was|were we) supposed to ..3
(when|how|where|what) (exactly)? (was|am|were|should|could) i (meant|supposed|going|expected) to ..3
why (it is|is it|it was|is that) (my|a|such a|only my) (crime|fault|problem|sin|job) ..2
^ (he|she|they|it) only ..4 because ..5
if i (am|was|get|snap|seem|sound|go|shout|forget|stay|look|hide|lie|drink|swear|sulk|raise|lose|do not|did not) ..4 (it is|it was|that is) (only|just)? (because|since|down to|thanks to) ..4
i (am|was) (only|just)? (short|cold|sharp|quiet|angry|rude|distant|late|snappy|cross|off|moody|like this|stressed) with you because ..4
i (hide|lie|shout|drink|smoke|stay out|work late|keep quiet|keep things|say nothing|go quiet|snap|swear|gamble) ..4 because ..4
because you ..4 only i ..3
(any|every|each|whatever) (word|thing|step|move|sentence) (of mine|i (say|do|take|make|write|send)) (is|gets|turns|ends|becomes) ..4
^ (they|the ..1|he|she) (raised|put up|changed|moved|cancelled|closed|shut|delayed|extended|doubled|overran|ran late|broke down) ..3 , (how|what|so what|not|my|blame|why|where) ..4
(was|got|were) (late|cancelled|extended|delayed|shut|closed|full|broken|stuck|postponed) , (how|what|why|where|my fault|so what|not|blame) ..4
(nobody|no one) ..1 (reads|shows|gives|sends|tells|warns|reminds|asks|said|told|warned|reminded|showed|mentioned) (me|us|it|anything|the|a) ..4
if you (did not|had not|would not|were not|had|would|was not|stopped|asked) ..6 i would not (have|need|be|do|go|hide|lie|shout|drink)? ..4
anyone (would|could|might) (have)? ..4
^ i would ..4 if you (ever|once|only|ever once) ..4
^ i only (@past|@-ed) ~10 because ..4
(how|what) (was|am|were|could|would|should) i (supposed|meant|expected)? (to)? (know|guess|remember|read your mind|have known|do|be in two|say|be everywhere) ..4
(nobody|no one) (ever)? (told|tell|informed|said|mentioned|reminded|warned|asked|explained) ..1 (me|us|it|that|there|you|anything)?
(you|they) (never|did not|have not|had not|forgot to|had never|have never|not once) (told|informed|said|mentioned|reminded|warned|asked|texted|called|explained|showed|rang) (me|anything|it|that|a word|otherwise|you (wanted|needed|minded|were)|what|i|so|to me|about|there|us|where|when|how|to)
you never (told|said|asked|mentioned|reminded|warned|explained|texted|called|replied) ..1 (me|anything|it|that|a word|otherwise|you|what|i|so|to|about|there|us|where|when|how)
you did not (say|tell me|mention|remind|warn me|explain|specify|bother telling|even (tell|say|mention|remind)) ..3
(yes|but|well|and|because|no)? you (said|told me|agreed|insisted|swore) (it (was|would be) (fine|ok|okay|alright|all right|cool|no problem)|you (did not mind|were (fine|ok|happy|cool)|liked|preferred)|i (could|should|can)|not to|to (leave|go|buy|do|wait|take)|yes|sure|ok|fine|go ahead|no rush|whatever) ..5
(i|we) (have)? (already)? (told|informed|warned|reminded|explained to) you (in|on|last|about|already|this|that|twice|three|yesterday|before|i|we|at|a|ages|weeks|days|months|the|four|ten|when|many|so many|a hundred|a million|it|by|clearly|several|during|to|we)
(i|we) (have)? (already|clearly|definitely|specifically) (told|said|explained|apologised|apologized|texted|asked|mentioned|answered|did|done|paid|called|fixed|cleaned|put|sent)
i (have)? (already)? (said|say) (i was|i am|i)? sorry ..4
i (have)? (already)? (apologised|apologized) (for|already|about|twice|three|a|what|did|many|now|ten|enough|so|yesterday|last|to|and|like)
i have (already)? (apologised|apologized|said sorry)
i apologised $
how many (times|more times|apologies) (do|must|have|should|can) i ..4
what (more|else) do you want (from me|me to|now)
(i|we) (was|were) (just|only|simply|merely) (trying|joking|being|asking|saying|thinking|messing|kidding|doing|going|looking|talking|checking|playing|resting|helping|protecting|suggesting|following|being honest|having|late because|five|ten|two|a) ..5
(i|we) (just|only) (tried|wanted|meant|asked|said|did|went|forgot|did it|lied|shouted|snapped|left|raised|bought|stayed|spent|took|was|had|needed|looked|checked|thought|borrowed|drank|kept|hid|called|yelled|swore|missed|moved|cancelled|walked|got|used|came) (to|because|it|for|that|so|one|two|a|you|cos|as|when|at|what|since|the|out|late|off|ten|five|three|half|once|twice|some|your|her|him|them|from|with|myself|away|at|up|there|back|upstairs|my voice|nothing|about|in)
(i|we) (was|were) (going|about|planning|meaning|trying|hoping) to ..4
(i|we) (would) have (told|done|helped|called|come|been|paid|cleaned|left|asked|bought|remembered|said|stayed|come|gone|@-ed) ..4 (but|if|only|had)
(i|we) (meant|tried|wanted|intended) to ..4 but
i did not mean (to|it|that|anything|any) ..4 (but|you|so)
i (forgot|was late|left|lied|shouted|yelled|snapped|spent|went|stayed|did|said|did not|missed|hid|raised|drank|bought|swore|cancelled|broke) ..4 because (you|of you|my|the|work|traffic|your|it|there|nobody|we)
i (had|have) no (choice|option|signal|time|battery|idea (you|it|that|we|the|there)|way of|clue (you|it|that)) ..3
^ (i|we) (was|were|had been) (busy|tired|exhausted|working|stuck|in a meeting|in meetings|at work|driving|asleep|on a call|under (pressure|stress)|stressed|swamped|held up|up all night|rushed off|knackered|drunk|in traffic|ill) (ok|okay|all right|alright|at work|all|with|in|and you|what|so|you|that is (why|all|the only)|not|that is|when you|it is|since)
(traffic|the traffic|the train|the bus|the meeting|work|the boss|my phone|my battery|the kids|the queue|the alarm|the car|the boss|the wifi|the shop|the baby|my boss) (was|were|died|made|kept|is|ran|had|did not|broke) ..5 (not my|what|how|so|ok|i could|i can|blame)
(my|the) phone (died|was (dead|on silent|off|flat|in my)|ran out|had no) (ok|okay|so|what|not|how|i|you|alright)?
i (can not|could not) (help|control) (it|that|if|the|how|being|what|my|when) ..4
i (can not|could not) be (in two|everywhere|expected|blamed|held|in)
(i|we) (can not|could not|can never|could never|never) (do|say|get|win|please) (anything|nothing|a thing|right|it right|you|with you|whatever) (right|with you|without|can|for you|in this|any|today|that)? 
(nothing|everything) i (do|say|touch) (is|gets|seems|turns) (ever)? (wrong|right|twisted|a problem|a crime|used)
(i am|i) (only|just|not|also) (human|a mind reader|one person|one man|one woman|superman|superwoman|psychic|a machine|a robot|a magician|perfect|made of|an octopus|your)
i am (doing|trying|giving) (my|the) (best|hardest|level best|most|all) 
i (do|did|tried|try|am trying) (my|the)? (best|hardest|so hard|really hard|everything i can|what i can|all i can) ..2
(it|that) was (only|just) (a|one|five|ten|two|three|an|some|half|once|twice|for|banter|harmless|a joke|lunch|friendly|money|text|work|drinks) (joke|bit|few|beer|beers|drink|drinks|minute|minutes|hour|suggestion|question|time|laugh|mistake|pint|pints|text|lunch|coffee|second|fun|scratch|tenner|quid|comment|slip|night|look|like|follow|friend|colleague|day|small|little|accident|honest|quick|harmless|opinion|money|of fun|of banter|glass|thing|party|photo)
(it|that) was (an accident|a mistake|a joke|a misunderstanding|before (we|i|you)|only once|just once|one time|one mistake) ..2
(can|could) (you|nobody|no one|not you|you not) (not)? take a joke
(you|some people) (can not|could not) take a joke
where is your sense of humour
(anyone|anybody|everyone|everybody|any normal person|most people|other people|all my friends|all the guys|all men|all women|half the office) (would|does|do|forgets|makes|is|are|gets|has) (have|forget|forgets|the same|it|this|that|late|mistakes|done|reacted|be|allowed|angry|sometimes|said|lost|go|goes) ..2
(nobody|no one|who|i am) is perfect
i am not perfect (but|and|ok|okay|either|so)
(so what|and so what) if i ..3
so (i|i have) (forgot|was late|had|went|missed|made|bought|did|left|spent|looked|lied|slept|am late|said|shouted|drank) ..5 (big deal|so what|sue me|what|whatever|shoot me|hang me|kill me|is that|who cares|it happens)
(sue me|shoot me|so sue me|hang me|crucify me|so shoot me|arrest me|what do you want from me|what do you want me to (do|say)|get off my back i)
you (know|knew) (what|who|how) (i|you) (was|were|am) (like|signing|getting|marrying|when|before) ..4
if (you|that) (had|would|were|was|just|only) (told|reminded|asked|said|let|warned|called|texted|been|not been|nicer|not so|not|spoken|listened|helped) ..8 (i would|i could|i might|we would|maybe i)
i would ..5 if you (did|would|were|had|was|could|just|ever|stopped|asked|listened|let|gave|told|helped|treated|spoke)
i would not ..5 if you (did|would|were|had|was|could|just|ever|stopped|asked|listened|let|gave|told|helped|treated|spoke)
maybe (i would|if you) ..7 (if|i would|i wouldn't|you (did|would|were|stopped))
# defensiveness.turn [run]
^ you (do|did) (it|that|the same|them|this) (too|@-num|as well|yourself|and all|an all) $
your ..1 (also|too|either|neither) ..5
(from|on) your side (also|too|as well) ..4
you (yourself|only) (told|said|agreed|wanted|asked|signed|chose|insisted|suggested|started|bought|did) ..5
you (said|agreed|wanted|chose|signed|suggested|asked for|picked|did) (it|that|so|this)? yourself ..4
(it|that|this|buying|moving|going|coming|selling|having|getting|the ..1|@-ing ..2) (was|is) (your|you and your) ..2 (idea|plan|choice|decision|suggestion|wish|dream) ..4
your (idea|choice|plan|decision) (and|,|not mine|remember|in case) ..4
in your name (too|as well|also|,|and|not) ..2
you (agreed|said yes|signed off|gave the ok|okayed it|nodded|consented) (to|on|,|it) ..4 , ..5
(he|she|they|your ..1) started (it|this|that|first) ..3
like you (have|are|were|did|do|had) (never|not) ..5
as if you (have|are|were|did|do|had|never) (never|not|any better|perfect|@-ed|@past|do)? ..5
(so)? (it is|that is|is it|was it) (fine|ok|okay|different|allowed|all right|alright) (when|if) (you|your|he|she|it is you|they) ..4
when (you|your ..1) (do|does|did) it ,? (it is|that is|it was|no|nobody|fine|i|then) ..4
one rule for (you|your) ..3
(but|and|so) who (leaves|puts|keeps|buys|parks|stores|books|hides|throws|sends|sets|invites|plans|stands|tells|does) (a|an|the|your|his|her|it|their|things|that) ..5 (on|in|at|by|near|next|like|there|for|without|under)
why (pick on|blame|single out|start on|have a go at|look at|come at) (me|only me|i) ..2
why (only|always|just)? (me|i) (only)? $
do not come (to|at|crying to|moaning to|running to|complaining to) me ..3
you (was|were) (on|at|in|with|out) ..5 (all|the whole|half the|most of|every) (night|evening|time|day|match|game|party|quarter|week|weekend|film|meal|trip|morning|way) ..1
you never (told|said|warned|asked|mentioned|texted|rang|answered|thanked) ..4 (either|neither|yourself) ..1
says the (man|woman|one|person|girl|guy|bloke|lad|lady|boy|queen|king) (who|with|that|in|on) ..4
you (have|had) (had)? (your own|the same|a|an) ..3 (since|for|last|all along|too|as well|from) ..3
you (@past|@-ed) ..3 , not (me|i|us) $
^ what (have i|i have|did i) (done|do) now
if (anyone|anybody|someone|somebody) ..4 (it is|it was) you
(people|we all|everyone|everybody) (forget|forgets|make mistakes|makes mistakes|slip up) ..1
(what|how) about (you|your|the time you|when you|all the times you|last|yesterday|the) ..5
you (did|do|are|were|was|have|had|@past|@-ed|never|always|do|shout|spend|snore|smoke|drink|forget|lose|leave|eat|go|get|say|use|keep|snap|lie|make|take|complain|moan|work|drive|sit|buy|also|only) ..6 (too|as well|yourself|either|just as much|just as often|even more|as much) (remember ..2|so ..3|last ..2|you know|,|then|innit|and|at)? $
you (are|were|can be) (just|exactly|every bit|equally) (as|the same) ..3
(well)? you (@past|@-ed|were|shout|spend|snore|smoke|drink|forget|do) ..3 (too|as well) ,
you have (had|got|done|been) (two|three|four|five|several|plenty|loads|more) ..4 (yourself|this|too|as well)
you say nothing
(no|what) (man|woman|husband|wife|human|person|one) (would|could|can) (put up|live|stand|cope|take|stay|bear|survive|remember) ..2
you would have (done|said|been|reacted|felt|forgotten|had|gone|shouted) ..2
(i bet)? you would (do|have done|have said) the same
^ but (you|he|she|they) (were|was|had|would have|would|did|knew|started|never|@past|@-ed|said|told) ..1
(why|how come) (am i|is it|do i) (the|always|only)? (only)? (one|ones|me|get) ..5 (trouble|wrong|blamed|blame|fault|apologise|in)
(how come|why) (it is|is it|is everything) my fault ..2
(do not|stop) (pin|pinning|lay|put|hang|dump|heap|drop) ..3 on me
(it|that) was (him|her|my brother|the kids) (who|that|not me|,)
you (also|only also) (did|do|are|have|forgot|said|were|never|not|had|left|came|go|get|shout|spend|spent|lied|started|not once|did not)
you are (no|not|hardly|not exactly) (better|angel|saint|exactly|perfect|innocent|exactly perfect|a saint|an angel|blameless|exactly innocent|so perfect|much better|squeaky clean|mother teresa|snow white) (yourself|either|at|with|than|when|in|about)? 
(just|every bit|equally|exactly) as (bad|guilty|late|messy|stubborn|loud|lazy|selfish|much|often|wrong|to blame) (as|with|about|when|at|yourself|too|if|in)?
(well)? you can talk
you (are one|of all people|are a fine one|have some nerve|are the last|are the last person|are hardly one|are not one|ain't one) (to talk|talking|lecturing|to (lecture|criticise|complain|judge|preach|speak|say|tell|moan|accuse)|lecture|complaining|should) 
(look|listen|hark|see) who (is|'s)? (talking|speaking)
(pot|kettle|pot calling|pot meet|pot and) (kettle|pot|black|the kettle) 
(that is|it is|bit|pretty|well that is|how|a bit|very|so)? (rich|rich coming|a bit rich|hypocritical|ironic|funny) (coming)? (from) (you|the|a|someone|somebody)
(takes|needs) (two|one) to (tango|argue|fight|know|row|make)
it (takes|took) two
(do not|stop|quit|why are you|why you are|why you|always|you are|keep|you keep|you can not|you can stop|you love|that is you|no need to) (blame|blaming|put this on|putting this on|put it on|putting it (all)? on|put that on|pin this on|pin it on|pinning|pinning this on|pinning it on|turn this on|turn this around on|turn it on|turning this on|turning it on|make me the|making me the|make this about|making this my|making this about|make this my|lay this on|accuse|accusing|act like i|acting like i|lecture|make me out|making me out|point|pointing|guilt|guilt trip|guilt tripping|pretend you|pretending you|twist|twisting|judge|judging|come at|coming at|preach to|preaching to|look at me like i) (me|it|this|my|fault|problem|villain|bad|on me|like i|like it|the|at me|for|that|fingers|finger|to be|are|were|your|have)
(why|how come) (are you|you are|do you|is it|am i|you|must you) (always)? (blaming|blame|accusing|attacking|shouting at|having a go at|picking on|on at|starting on|on my case|on my back|targeting|the one getting|getting) (me|us|at me|the blame)?
(why|how come) (is it|am i|is everything) (always|only|suddenly|the)? (my fault|me|the one|the bad|on me|wrong|bad guy|villain|problem)
(so|oh so|and so|of course|right so|apparently|yeah|as always|as usual|sure|ok so|once again|yet again|somehow|great so|obviously|naturally) (it is|this is|that is|everything is|i am|all|i|im|blame|so it is)? (all|always|now|suddenly|just|only)? (my fault|on me|me again|the (bad|villain|monster|problem|devil|one to blame|criminal|enemy|idiot)|a (monster|terrible|bad|horrible|criminal|villain)|blame me|to blame|blame it on me|me who is to blame)
(everything is|it is (always|all|always all)) (all)? my fault
(it is) my fault (is it not|right|as always|as usual|then|now|isn't it|with you|in this house|apparently|somehow|again|according)
(blame|go on blame|yeah blame|sure blame|just blame|go ahead blame) (me|it (all)? on me|everything on me) ..2
i am always the (bad|villain|one to blame|problem|one in the wrong|one who gets blamed|monster|devil|enemy)
i (always|only) get (the blame|blamed|it in the neck|told off|into trouble) ..2
you (started|began|are starting|start|did start) (it|this|the|that|first|on me|all this)
you (are|were) the one (who|that|always|@-ing|with|whose) ..6
^ (who|who was it|who is it) (that)? (left|forgot|was late|started|broke|paid|spent|lost|was it|booked|said|told|shouted|walked|cancelled|stood|crashed|wanted|never|did|made|slept|does|cleans|cooks|pays|works|drives|takes|picks|gets up|fixed|bought) ..4 (last|first|then|me|you|not me|that was|again|exactly|the|not i|every|it|this|in|on|up|to)
(says|said) the (one|man|woman|person|girl|guy|bloke|queen|king|boy) (who|that|with)
(before|maybe before|instead of) you (start|judge|lecture|point|criticise|accuse|come at|have a go|throw|complain|moan|blame) ..3
(maybe|perhaps|try|why not|why do not you) (you|look|looking|start|take|check|sort|ask) ..2 (should look|in the mirror|at yourself|at your own|your own|with yourself|yourself why|a look in the|look at your|look at yourself)
(look|take a look|have a look|go look) (at|in) (yourself|your own|the mirror|a mirror) ..2
# defensiveness.merits [run]
^ i ..7 , (do|did|have|am|was|can|had) (i not|not i)
^ i (have|had)? (@past|@-ed|done|been|taken|given|walked|cooked|fed|put) ..5 (every (day|night|morning|evening|time|week|weekend|single)|twice|three times|already|all week|all day|on sunday|on monday|yesterday|last (week|time|night|month|year)) ..2 (so|,|you know|this week|and|what|ok|alright|yesterday|too|as well) ..5
^ i (do|pay|earn|cook|clean|drive|take|make|iron|hoover|feed|wash|change|organise|fund|fix|bring) ..4 , (so|what|and|but|how|who|why|thank you|you know|ok|in case|actually|unlike) ..5
at least i _
thank you very much $
(so i am|so now i am|i am) (the|a|always the)? (villain|bad guy|monster|baddie|devil|criminal|enemy|problem|bad one|one to blame|scapegoat) ..1

i (always|never|already|still|also|only|do|did|am the one|have been|have|cook|cooked|cleaned|clean|work|worked|pay|paid|earn|drive|drove|took|take|wash|washed|put|made|make|gave|give|picked|pick|got|sat|stayed|spent|looked|did all|do all|do everything|did everything|do the|did the) ..6 (so do not|so why|is that not|what more|and this is|and still|and yet|and you still|does that not|is not that|and what do|and for what|and you (say|call|tell|complain|moan|think)|what else|do not tell me|do not say|so you can|so no|so what|not enough|but no|and i get|and all i get|unlike)
i (always|already) (do|did|done|help|helped|cook|clean|pay|take|put|wash|work|try|tried|call|ask|listen|apologise|remember|make) (the|my|it|all|everything|them|her|him|you|to|a|your|with|for|and|most|half) ..3 (so|don't|do not|what|actually|and|,)?
i (work|slog|slave|graft|sweat|have worked|have been working|was working|am working|work all day|worked all day) ..4 (all day|all week|for this family|for us|for you|hard|hours|shifts|to pay|overtime|nights|sixty|fifty|two jobs|and|so|like a|day and night|myself|my)
i (do|did|have done|pay|paid|cook|cleaned|washed|gave|made|fixed|organised|provide|provided) (everything|enough|plenty|my (share|bit|part)|more than|most of|half of|loads|a lot|so much|all of) ..3
at least i (am|do|did|have|try|tried|work|pay|don't|was|can|told|said|come|came|apologise|apologised|apologized|admit|remember|remembered|help|bother|earn|cook|never|show|know|care|got|went|called|made|answered) ..4
(unlike|not like) (you|some people|some|someone) ..3
i (do|did|am|was|have|do too|did so|do actually|have actually|am actually) (listen|listening|care|help|try|trying|tell|told|call|called|answer|answered|remind|clean|cleaned|ask|asked|text|texted|say|said|pay|show|apologise|remember|send|sent|tidy|tidied|talk|pull|pull my|appreciate|make|wash|put|mention|mentioned|finish|do|notice|let) ..4 (all the time|actually|you know|too|you just|yesterday|last|twice|every|already|but you|fine|plenty|though|what|more than|though|when|sorry|thank you|on)
(yes|yeah|yep|ok|okay|fine|sure|right|well|alright) (but|except|only) (you|i|that|it|what|who|your|last|if|how|when|we|only|then|the|still)
(but|yeah but|yes but) you (said|told|did|were|was|forgot|never|also|do|are|have|had|wanted|asked|agreed|started|kept|made|left|could have|could|promised|insisted|winding|knew|always) ..5 (too|first|all|as well|me|it|fine|yourself|did not mind|mind|up|last|yes|to|at|on|wrong|worse|late|starting|nothing|the|my|morning|no|so|that|have)
i (was|am) (provoked|wound up|tired|drunk|stressed|hungry|upset) (and|by|so|because|ok|when you|too|what did|all right) ..3
(well|look|sorry but|maybe|i|yeah) i (had|have) (a|an|to|so|one|back|no|other|my|three|two|the) ..5 (too|you know|to do|as well|ok|day|meeting|meetings|deadline|job|things|work|late|on|life|week)
(you|your) (have|had) (no idea|not got a clue) (how|what) (hard|much|i|tired|it|my|busy|difficult) ..4
(if|when) (i|you) ..4 (i get|i am) (blamed|told off|in trouble|wrong|damned|criticised|shouted at|the bad) ..2
damned if i do
(i|you) (can not|never) win (with you|can i|whatever|here|either|anyway|whatever i)? $
i (already)? (know|knew|get it|heard you) (i am|you are|i get it|i was|you|i) ..3 (ok|alright|okay|what do you|no need|do not need|stop|the first)
(i|he|she|they) (do not|did not) (need|have) to (explain|justify|defend|answer|apologise|apologize|prove|ask (your)? permission|report|check) (myself|to you|anything|for|my|your|every|it)?
(my (mum|mother|friends|mates|boss|brother|sister|family|ex)|everyone else|nobody else|no one else|other people|all my) (never|does not|do not|did not|has no|have no|thinks i|agrees|says i|think i|seems|seem|would never|manages) (complain|complains|complained|minds|mind|has a problem|have a problem|problem|moans|with me)
(that|this|it) (came out|is) (wrong|out of context|taken out|not how i meant|not what i meant|twisted) but
you (are|were) (over|too)? (making|blowing|exaggerating|imagining|twisting|misremembering|dreaming|remembering it wrong|being|hearing) (too much|a fuss|this|things|it|into|everything|my words|what i|that|up|this up|it wrong|all of it)
`;
