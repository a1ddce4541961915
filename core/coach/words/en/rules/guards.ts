/** Signs that hold a mark back: what is said of others, in play, in praise, of things. */
export const guards = `
# guard.exclaim [match]
(get out|shut up|go away|stop it|give over|behave|shut the front door) ~1 (really|seriously|no way|you did not|are you kidding|you are kidding|they|he|she|that is (amazing|great|brilliant)|a girl|a boy|twins)
(stop|quit) playing $
(stop|quit) playing !with|around|about|games|victim|dumb|innocent|stupid|the|that|this|your|on|at|and|me|him|her
# guard.plain [match]
^ give (us|me|him|her|them|your (mum|mom|nan|dad|sister|brother)) a (bell|ring|shout|call|buzz|tinkle|wave|kiss|hug|cuddle|hand) 
whatever ~1 (either|both|you fancy|you like|works|suits|i am easy|is fine|is good|is easiest)
i am done ~2 (coming|heading|leaving|driving|home|see you|on my way|shift)
(have|take|eat|try) one more ..1
^ (talk|tell|come|stay|look|sit|hold|listen|answer|write|ring|call|say|help|let) ..7 please $
(late|over|long|shift|rehearsal|train|traffic|meeting|deadline|delayed) ~3 do not wait up
(had enough|tired|sick|fed up|bored) (of|with) (this|the|that|all this) ..1 (@thing|rain|weather|heat|cold|wind|traffic|winter|commute|snow|job|shift|paperwork|packing|decorating)
you can forget (the|about the) @thing
(leaving|going|off|out|away|popping|heading) ~4 back (at|by|about|around|before|after|in|for|soon|tomorrow)
(done|finished|through) with (this|that) (@thing|thesis|essay|book|diet|film|job|weather|winter|summer|heat|series|paper|report|shift|week|course|room|recipe|game|phone|laptop|project|form|queue|traffic|cold|rain)
can not be (bothered|arsed|asked) to (cook|wash|iron|clean|drive|go|get|dress|walk|shop|change|move|hoover|shave|make|queue|wait in)
(i do not|i never) (tell|thank|say to|kiss|show) you (enough|often enough|nearly enough|how)
if you do not mind
next time you are (at|in|near|passing|there|over|out|up|down|on)
(watch out|be careful|careful|be very careful|watch yourself|mind yourself) (for|with|on|of|when|crossing|going|in|driving|the|it is|there)
(regret|sorry) (you)? (missing|missed|stayed|staying|not coming|not trying)
one more (week|day|night|month|hour|sleep) (and|until|till|before) (it is|we are|the|then|you are|i am)? (the|holidays|christmas|off|home|free|here|done|finished|back|together)
(kill|murder) (this|that|the|a|my|for) ..1 (@thing|wifi|computer|app|machine|curry|coffee|pint)
i give up ~1 (where|what|who|how|which)
i (quit|gave up|give up) (sugar|smoking|coffee|meat|bread|chocolate|vaping|alcohol|drinking|dairy|my job|the gym|social media)
i am out of (credit|the|town|battery|data|breath|hospital|work|@thing|milk|bread)
good riddance to (that|the|those|this)
end of the (world's|day|road|week|year|line|month|queue|film|book|season)
point of (a|an|the)
taking it (well|badly|hard|easy)
(this|the|that) (conversation|discussion|talk|meeting) with the ..2
add to (the|your|my|our) ..1 (list|basket|order|trolley|agenda|shopping)
(do not|never) (wait for|wait up|call|ring|text|phone|message|follow|touch|ask|tell) ..2 (before|until|with (dinner|supper|lunch|tea|the)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|if|at|yet)
(will|would|shall|can|could) (not|never) (ever)? forget it
(will|would|shall) never forget ..2
forget (about the|about dinner|about lunch|about picking|the|about (milk|bread)) (milk|bread|ladder|eggs|bins|car|shopping|dinner|keys|parcel|dog|bus|train|shop|oven|salad|wine|recipe|list|first|second|other|last) ..1
(done|finished|through) (with the|at the|in the|for today|painting|cooking|cleaning|hoovering|ironing|packing|reading|marking|working|shopping)
(drop|leave|park|put|bring) it (off|in|at|on|by|over|under|behind|here|round|out|with|there) (at|in|the|on|by|with|for|to|mum's|my|your|our|under|behind|near|if|when)
forget (it is|about it till|what i said about (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|dinner))
(nothing|no one|nobody) (to worry|to pay|left to (pay|do|pack|buy|wash|eat))
(well|nicely|almost|nearly|all|never) done
there i have said it
(he|she|they|brothers|sisters|parents|people|nobody|others) ..1 (is|are|was|were) not doing (this|it|that)
if you do not stop (feeding|spoiling|tickling|making me (laugh|smile|blush)) ..6
# guard.credit [match]
you only made (this|our|my) ..1 (a home|home|life|worth)
you (have|had|always|really|do)? (spoiled|spoilt|spoil) me
only gone and (passed|won|done it|got|made it|aced|bagged|smashed|booked|finished)
you ..1 (got|had) me ..1 (cheesing|smiling|grinning|blushing|laughing|giggling|rolling|howling|cackling|dancing|singing|feeling like (a|the) (queen|king|million|star)|hyped|in stitches)
(because of|thanks to|down to|due to|up to) (you|your ..2) (that)? (and|,)? (i|we|she|he|they|the kids|the baby|my|our) (can|could|dared|made|learned|learnt|passed|got (the|through|better|home|in|on|my|our|sober|up)|started|found|believe|am (still|here|happy|able|alive|stronger|better|sober|safe)|are (still|here|safe|happy)|believed|kept|finished|went back|survived|sleep|slept|walk|walked|read|smile|laugh|won|managed|know|knew|caught|have (a|the|our|such)|did it|feel (safe|better|at home|stronger|loved)|graduated|qualified|grew|came|stayed|saved)
(you are|you were) (the|a big|a huge|part of the)? reason (why|that)? ..1 (i|we|she|he|they) (smile|laugh|got|passed|believe|made it|can|am still|came|kept|did|finished|sleep|sing|stayed|dared|get up|found)
# guard.fond [match]
(i|we) (just|really|still|do|absolutely|secretly|so|also|actually|always)? (love|loved|adore|adored|like|liked|admire|cherish|treasure|miss|missed) (it)? (how|that|when|the way|the fact that|your|seeing|watching)
(so|i am|i am so|really)? (glad|proud|happy|grateful|thankful|lucky|relieved) (that|of how|when|how|because)? ..1 you
# guard.tribute [match]
you (really|do|always|still|just)? spoil (me|us)
(lost|nothing|nowhere|hopeless|sunk) without you ..1
(met|known|seen|had) (anyone|anybody|someone|a man|a woman) (so|as|more) (kind|calm|patient|gentle|generous|brave|funny|clever|thoughtful|loyal|lovely|caring|warm|good|beautiful|strong|talented|wise|sweet|steady|honest)
impossible not to
you (do not|would not|did not) (even)? (know|realise) how (much|good|handsome|beautiful|brave|proud|loved|lovely|happy|clever|kind|great|strong|special|important|funny|amazing|wonderful|gorgeous|talented|grateful|lucky)
you never (once|ever|even)? (make|made) (me|us|anyone|her|him|them) feel (like|as if|so|less)? (a|an)? (small|stupid|bad|silly|less|guilty|ashamed|burden|nuisance|unwelcome|dumb|ugly|old|judged|alone|rushed|wrong|in the way|embarrassed|worthless|useless|awkward|ridiculous|unloved|unwanted|scared|unsafe|foolish|pushed|hurried)
you (do|did|have) not (have|got|had)? (a|one|any) (mean|bad|selfish|cruel|unkind|jealous|nasty|spiteful|lazy) bone
# guard.idiom [match]
you have no idea how (good|much i|happy|lovely|nice|proud|great|beautiful|glad|grateful|lucky|hungry|cold|soft|warm) ..3
^ you (think|reckon|suppose) (it is|they|he|she|that is|it will|the|there) ~8 ?
you (hate|do not like|love|like|prefer|can not stand) ..4 so (i|we)
you never (see|get|hear|find|know|meet) ..3 (here|round here|around here|these days|any more|nowadays|in this)
(jammy|lucky|cheeky|clever) (git|sod|beggar|bugger|devil|so and so)
(bad|sore) loser
if you are (tired|hungry|cold|ill|late|free|busy|ready|around|passing|home|going|near|still|interested|bored|lost|stuck|unsure|awake|up|in|out|early|coming|at|on|thirsty|sick|poorly|cooking)
never (miss|skip) a (beat|note)
you can not (guess|imagine|believe)
you (have|had)? (been|gone|seem|seemed|went|are being|were) (so|very|a bit|really|all)? (distant|quiet|off|silent|strange|weird|different|far away|cold|odd) (all|since|lately|today|tonight|this|these|for|with me)? ..1
you never (know|mind)
you (will|would) never (guess|believe|know|have to|be alone|see|walk|need|lose me|want|forget)
you @modal? always (welcome|call|ring|count|come|talk|ask|change|tell|text|lean|have me|be my|be loved|be welcome|be the|be in|be a|be my|return|cancel|swap|take it)
you always have (me|my|a home|a place|us|been my|been the|been there)
you will always (be|have)
(have|did) you (never|always|ever) (seen|been|tried|heard|had|lived|wanted|read|wondered|noticed|played|eaten|met|watched|like|live|want|think|dream|know|work)
you have never (seen|heard|met|tried|tasted|been to|eaten|watched|read|looked|played|driven|lived|worn|cooked for|lied|let me|failed|disappointed|made me feel|judged|raised|missed|complained|forgotten|hurt|stopped|doubted|asked for|been more|been anything|once complained|said no|given up|left me|looked more)
you never (have to|need to|had to|needed to|fail|disappoint|complain|moan|cease)
you are always (welcome|in my|on my mind|my|right here|enough)
(as|like) you always (say|do|did|said) (love|darling|with|so well|brilliantly)
(can|could|should|would|shall) (we|i|you) always
# guard.good [match]
you (@aux|@-ly|just|always|such|so|too|really|never|the|a|an|my|still|make|made|look|looked|sang|sing|cook|did|do) ..3 @good
you (@aux|never|always) ..5 (best|favourite|lovely|nicest|sweetest|perfect|beautiful|kindest|funniest|love|crispy|last piece|first to|giggle|smile|laugh|proud)
# guard.state [match]
you (are|were|have been|will be) (not|all|so|too|just|still|always|a|an|always so|such|very|really|a bit|being)? @state
you (are|were) (a|an|one|two|three|half|the) ..1 (day|days|hour|minute|minutes|week|year|years|member|few|bit|size|quarter|little|capricorn|leo|virgo|guest|doctor|nurse|teacher|driver away)
# guard.errand [match]
(can|could|will|would) you ..1 (let|show|give|lend|pass) (him|her|them) ..2
i need (you|u) to (sign|hold|bring|pick|send|check|get|buy|move|call|ring|book|drop|read|print|pay|order|collect|let (him|her|them|the)|feed|walk|water|turn|switch|open|close|lock|find|look for|post|email|scan|measure|pass|put)
(you|u) need (your|a|an|the|to|two|some)
shall i (get|start|pick|bring|order|book|buy|make|put|call|ring|send|drop|cook|grab|fetch|wait|take|leave|turn|open) ..1
(do|would) you want me to (wait|get|start|pick|bring|order|book|buy|make|put|call|ring|send|drop|cook|grab|fetch|take|leave) ..1
whatever you (fancy|like|want) for
i want (the|two|three|one|a|some|that) (corner|window|blue|red|green|big|small|large|other|table|of the|@thing)
(another|some other) (time|day) ?
(talk|chat) about something else
(can|could|would|will) (you|we|i|u) ~8 (instead|another time|some other time|later|not) ?
(can|could) you (check|make sure|see if|remember to|remind) ..4
please (come (fast|soon|quick|early)|be (at|home|there|on time)|bring|carry|take|get|buy|send|keep|switch|lock|check|call the|call (him|her|them|mum|dad)|pay|collect|find|ask (him|her|them|mum)|tell (him|her|them|mum)|book|order|sign|wear|eat|put|wash|feed|pick|drop|wait outside)
(can|could|will|would) (you|we|u) (please|just|also)? (get|grab|pick|buy|fetch|bring|collect|drop|pay|order|feed|walk|water|wash|hang|empty|fill|book|post|print|send|email|take out|put the|put out|turn|switch|check the|check if|lock|close|open|charge|iron|cook|defrost|sign|feed|clean|move the|top|call the|ring the|phone the|let the|swing|stop by|pop|remind me to|lend|pass|record|transfer|forward|scan|renew|register|park|reheat|heat) 
(can|could|will|would) (you|we|u) ~6 (milk|eggs|bread|bins|bin|parcel|kids up|him up|her up|charger|keys|butter|nappies|tickets|oven|washing|dishwasher|dog out|cat|bill|form|prescription|petrol|shopping|shop|supermarket|plumber|dentist|vet|hoover)
# guard.elsewhere [match]
(feel|felt|feeling) like some !kind|sort|type|stranger|servant|maid|fool|idiot|lodger|roommate|random|nanny|backup|afterthought|joke|old|side|dirty|cheap|monster|villain|criminal|nobody|loser|burden|ghost|thing|one|child|kid|animal
like i am (getting|coming down|catching|going to (sneeze|faint|be sick|fall asleep)|floating|dreaming|on holiday|flying|starving|melting|freezing)
@pseudo by (the|that|this|a|an|my|her|his|their|everyone|them|him|people|work|management|some)
@pseudo at (work|school|the|church|college|uni)
# guard.leisure [match]
(feel|felt|feeling) like something (sweet|nice|hot|cold|light|spicy|salty|savoury|different|stodgy|fresh)
about to (leave|go|drive|pack|run|cancel) (when|for|now|in|the|home|to)
(feel|felt|feeling) like going @-ing
(feel|felt|feeling) ..2 like (just|also|maybe)? (@leisure) $
(feel|felt|feeling) ..2 like (just|also|maybe)? (@leisure) !into|off|out|through|away|past|straight|until|till|over|your|that
(feel|felt|feeling) ..2 like (just|also|maybe)? (watching|trying|baking|making|cooking|wearing|listening to|booking|ordering|having|doing|visiting|seeing|going|getting|staying) (your|that|out|over) ..1
# guard.advice [match]
^ get yourself (home|here|to|a|inside|some|over)
(scared|afraid|worried|frightened|terrified|sure|hope|hoping|guess|bet|if|when|suppose|promised) (that)? you will
^ please|kindly _
^ (do not|never) let (him|her|them|it|the|mum|dad) ..2
^ be honest ~1 (fringe|does|is|do|which|how|would|what|am|too|red|blue)
^ take your (time|coat|tablets|umbrella|key|keys|shoes|inhaler|pills|hat|wellies|pick)
get (here|there|in|home) (quick|soon|early|safe|safely|quickly)
^ choose (whatever|whichever|any|what)
^ answer the door
(be|b) there (in|at|by|soon|for|early|before)
you owe me (a|five|ten|lunch|dinner|cake|pizza|one) !proper|full|real|straight|decent|big|great
i want you to know
(tell|ask|text|remind) (your|the|my|our) ..2 (the|i|we|he|she|they|happy|about|if|hi|hello|thanks|that the|that i|that we|he is|she is|it is)
(stop|wait|hold on|careful) ~1 do not (open|touch|move|look|come|sit|eat|drink|step) ..1
^ (sit down|hold tight|brace yourself|get comfy) ..2
do it (differently|again|together|properly|slowly)
i expect you (have|had|are|were|know|saw|heard|would|could|did|do|might)
you must be (@-ing|very|really|quite|on|in|at|nearly|almost|asleep|there|home|by|near|close|back|full|so|up|new)
^ stop (worrying|fretting|apologising|apologizing|thanking|teasing|making me|being so (cute|nice|funny|kind|adorable))
^ tell ..3 (thanks|thank|hi|hello|happy|love|congratulations|well done|dinner|i|we|it) ..1
^ stop (at|by|for|off|in|me if|when you|the car|here|outside|on your way|if)
^ (do not|never) (tell (him|her|them)|stop at|forget|open|touch|worry|lift|run|bother (cooking|with|bringing)|wait up|let the|miss the|rush|feed|water|eat|buy|drive|drop|lose the|leave without|spoil|be late|hurry|get up|get cold|trust)
you must be (freezing|tired|starving|exhausted|hungry|thrilled|proud|so|over|joking|knackered|shattered|nervous|worried|relieved|boiling|frozen|soaked|happy|delighted|tired|cold)
you can (leave|put|take|have|keep|use|borrow|bring|park|sleep in|wear|pick|choose|come|go|eat) ..2
(he|she|they|it|train|bus|weather|traffic|boss|driver) ..1 says $
you (should|must|need to|have to|have got to|got to|ought to|had better|better|are supposed to|can not|might|could|should not|must not|do not|need|need not) (really|also|just|definitely|at least|both|probably|try to|still|then)? (@advice)
# guard.negated [match]
in my (head|mind|imagination|dreams|nightmares|worst moments|fear|panic) ..2
(part of me|my fear|my panic|my anxiety|my insecurity|the story in my head|the story|a voice|a little voice|the voice in my head|my brain|my head|my mind|my stupid brain) ..2 (says|said|thinks|thought|is convinced|tells me|told me|goes|believes|decided|decides|whispers|is sure|keeps saying|insists) (that)? ..1
(it is|that is|this is) not (something|anything|a thing) you ..2
(would|must|might|may|could|can|it must) ..2 feel (like|as if|as though) (you|i|we)
(so glad|glad|happy|lucky|pleased|relieved|good thing|thankful) (that)? you are not
(i|we|nobody|no one|he|she) (do|did|would|could|can|am|was|have) (not|never) (really|actually|ever|even|for a second|for one second|once)? (think|thinking|thought|believe|mean|meaning|meant|say|saying|said|call|calling|called|feel|suggest|suggesting|suggested|imply|implying|implied|claim|claiming|accusing|accuse|want you to think|blaming|blame|blamed) (that|you|it|to say|because)? 
(i|we) (will|would) never (call|say|think|blame|accuse|tell|feel)
(i|we) never (thought|said|meant|called|believed|felt) (that|you|it is)?
(not|never) (saying|suggesting|that|because|meaning|implying|claiming) (you|it is|your)
(it is|it was|that is|that was|is|was|this is|are) not (your|you|because of you|that you|all your|just you|about you|really your|entirely your|only your|even your|always your|ur|on you|down to you|anything you|something you|you who)
not (because of you|your fault|your doing|you it is|you love|you honestly|on you)
(nothing to do with|no fault of|not a reflection of|not about) (you|your|yours)
(do not|never) (ever)? (think|feel like|feel|imagine|worry that|say|let anyone tell you|believe|assume|fear) (that|for a second|for a moment|for one second)? (you|i|it|we)
(is|was) (it|that|this) (because|something|my|your) ..2 ?
(far from|anything but|hardly|nothing like) (a|an|being|lazy|selfish|stupid|useless)
(nobody|no one) (thinks|said|is saying|says|blames|believes|would) ..2
(i doubt|i hope) you
(i am sorry|sorry) (if|that|for) ..2 (you felt|you feel|made you)
(i know|i do know|i am sure|i am certain|i trust|i believe|i can see|i get) (that)? you (did not|do not|were not|would not|are not|would never|never) (mean|meant|want|wanted|try|trying|intend|doing|know|realise|on purpose|ignoring|angry|mad|hear|see|think|cross|have to|do it|blame)
(i know|i am sure|i trust|i believe|i can see|i feel|i felt|i remember|i see) (that)? you (care|love|are trying|try|are tired|want the best|meant well|are busy|are right|work hard|are stressed|are doing|did your|do your|did|wanted|had|were|have)
# guard.asked [match]
(would love|want|need|long|longing|would like|hope|wish) to (feel|know|hear|believe|see|trust) (that|like)? you
(know|tell me|wonder|wondering|ask|see|hear|understand|sure|say|explain|remember|forget|care|idea|to) (what|how|why|if|whether|where|who|that) you
(what|how|why|where|who) you (want|wanted|need|meant|mean|like|think|feel)
(do|did|does|are|were|have|had|would|could|can|will|if|whether|maybe|perhaps|when|until|unless|in case|once|so that|before|hope|wondering|afraid|scared|worried|fear|fears|feared|worry|panic|anxious|thinking|imagining|says|story|convinced|what if|imagine|fearing|terrified|nervous) (that|like|because)? you
(afraid|scared|worried|fear|feared|worry|panic|anxious|story|terrified|telling myself|told myself|tell myself|brain says|head says|mind says|brain tells|fear says|fear says|voice says|imagining|convinced myself|jumped to|start thinking|started thinking|started to think|decided in my head|start to think|imagine) ..4 you
(story|thought|fear|voice|brain|head|mind|panic|part of me) ..4 (says|tells|said|told|thinks|whispers|is|was|goes|went|decides|decided|screams|insists|believes|thought|hears|heard) (me|that)?
# guard.retract [match]
(should not|should never|must not|ought not to|did not want to|never meant to|did not mean to|never should|wish i had not|had no right to|wish i had never|was wrong to|unfair to|unfair of me to|cruel to|cruel of me to|mean of me to|stupid to|rude to|wrong of me to) (have)? (said|called|told|say|call|tell|accuse|accused|shouted|shout|imply|implied|suggest|suggested|think|thought|compare|compared|blame|blamed)
i (said|called|told|told you|texted|wrote) (you)? (that)? (you) (are|were|never|always|do not|did not|should|had|have|could|only)
(when|what|that time|after|the moment|saying|to say|the day) i (said|called|told|wrote|texted|shouted|yelled|accused|claimed|screamed|say|call|tell|snapped|blamed|threatened|implied|typed|sent)
i (said|called|told|accused|shouted|yelled|screamed|blamed|snapped|wrote|texted|have called|have said|have told|threatened|typed) (you|that|at you|to you)? (that|a|an|were|are|of|for|lazy|selfish|names|you|never|always|it was|something|things|to|the|such|horrible|awful|some)? 
(sorry|apologise|ashamed|regret|wrong|unfair|forgive me|bad|mean|cruel) ..2 (for|that|about|to|of me) ..1 (i)? (saying|said|calling|called|telling|told|accusing|shouting|accused|blaming|say|tell|call|threatening|implying|making|texting|yelling)
(take|taking|takes|took) back
(it was not|it is not|that was not|that is not) (true|fair) (when|that|what|to say|of me|i)
(not|never) (fair|true|right) (of me|to say|to call|that i)
(did not|do not|never) mean (it|that|the|a word|any|what)
# guard.reported [match]
@third (@aux|just|always|once|still|also|even|really|keeps|kept|has|literally)? @say
(someone|somebody|everyone|everybody|people|they|he|she|mum|dad|my ..1|your ..1|his ..1|her ..1|the ..1|our ..1) (just|always|once|still|also|really|even|would|has|had|is|was|literally|used to|likes to|keeps|kept)? @say (that|me|him|her|to|us|you|his|their|my|the|i|it)?
(according to|in the words of|quote|quoting|as in|the line|the lyric|the lyrics|the song|the caption|the headline|the book says|the article says|the sign says|the card says|the mug says|a poster|the email said|the letter said|the message said|the text said)
(he|she|they|mum|mother|dad|boss|manager|sister|brother|friend|colleague|neighbour|teacher|everyone|people) (thinks|thought|believes|believed|reckons|feels|felt|seems to think|is convinced|assumed|complained|was like|is like|were like|goes) ..1
(said|says|saying|told|tells|telling|texted|called|heard|wrote|shouted|yelled) (to|at|by)? (him|her|them|his|the|my|our) (@third|intern|ref|referee|dog|cat|team|class|waiter|guy|man|woman|other|whole|new|old|little|poor|kids)
(i|we) (told|said to|shouted at|yelled at|texted|asked|informed|reminded|called|warned) (him|her|them|the|my ..1|our ..1|mum|dad|his|their|@third)
# guard.third [match]
(he|she|they|it|that|this|the|my|our|his|her|their|your) ..2 (is|are|was|were|has|had) (such|a|an|so|the)
`;
