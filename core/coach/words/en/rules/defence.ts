/** Denying one's part, excusing, turning the complaint round. */
export const defensiveness = `
# defensiveness.deny
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
export const threat = `
# threat.ifthen [sentence]
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
