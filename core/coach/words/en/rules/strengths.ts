/** What helps in a message: feelings named, impulses and parts owned, needs, requests, warmth. */
export const strengths = `
# emotion.sad
^ (feeling|feelin|felt|feel|so|very|bit|got)? (so|very much|proper|really|real|very|a bit)? (@lonely|@sadness|@fear|@shame) $
^ (@lonely|@sadness|@fear|@shame) (and|but|or|,) (@lonely|@sadness|@fear|@shame) ..1
(feeling|feel|felt|got) ..3 (and|but|,) (a bit|a little|so|very|really|quite)? (@lonely|scared|sad|hurt|ashamed|anxious|afraid|worried|guilty|embarrassed|nervous)
i (am|been|be|was|got|feel|feeling|felt|have been|get) (real|hella|mad|ever so|very much|proper|dead|well|straight up|so so|little bit|a little bit|too much) (@lonely|@sadness|@fear|@shame)
(got|had|has|have|gets) me (so|real|feeling|all|really)? (sad|scared|lonely|anxious|nervous|ashamed|embarrassed|guilty|worried|low|upset|down|crying)
i (would|had) been (so|really|very|feeling)? (@lonely|@sadness|@fear|@shame)
^ (little|a little|a bit|bit|very|little bit|a little bit) (@lonely|@fear|@shame|sad|hurt|low) ..2

(hate|hating|tired of|sick of) (being|feeling) (so|this|that|always)? (@sadness|@lonely|@fear|@shame)
i (am|was|got|get|have been|feel|felt|been|be|end up|ended up|become|became|still|am feeling|was feeling|am getting|started feeling|have felt|do feel|did feel|would feel|have got|just|came away|went|went home|lay there|sat there|am left|was left|woke up|came home|left|am still|am being|had been|grew|drove home|fell asleep|go|went to bed|walked home|stood there|waited) (a bit|a little|so|very|really|quite|pretty|just|still|too|always|kind of|sort of|rather|deeply|honestly|how|feeling|well|proper|that|all|more|extremely|terribly|quietly|slightly|genuinely|also|and|dead|right|bare|mad|actually|most|incredibly|suddenly|often|even|feel|both|truly|awfully|as|simply|such|even more|even|like|back|there|completely|lying there|sitting there|with|home|badly)? (so|very|really|bit|little|and|quite|a bit|feeling|more|how|how very)? (@sadness|@lonely|@fear|@shame)
i (am|was|got|get|feel|felt) (@secondary|hungry|cold|small|tiny|stupid|foolish|little|bad|very bad|awful|terrible|rejected|ignored|unseen|criticised|stuck|confused|lost|shaken|shaky|tired|torn|numb|happy|relieved|excited|proud|grateful|both|half) (and|but|or|then|,) (a bit|a little|so|very|really|quite|pretty|just|also|honestly|underneath|then|still|too|mostly|a bit)? (@sadness|@lonely|@fear|@shame)
^ (so|feel|feeling|feelin|felt|been|was|got|still|just|also|am|and|honestly|really|bit|a bit|being|been feeling|get|getting|am feeling|am so|am a bit|am really|tbh)? (so|a bit|bit|really|very|kind of|pretty|proper|well|quite|just|too|all|a little|feeling|mad|bare|dead|honestly)? (lonely|alone|sad|scared|hurt|worried|anxious|nervous|ashamed|embarrassed|guilty|overwhelmed|insecure|jealous|gutted|heartbroken|crushed|terrified|upset|afraid|low|devastated|frightened|lonesome|hurting) (rn|right now|and|tonight|today|here|when|about|since|because|of|that|for|this|without|,|.|!|if|by|to|over|again|lately|at|after|as|all|in|tbh|how|with|now|too|ngl|honestly|enough) 
it (hurt|hurts|stings|stung|scares|scared|saddens|saddened|frightens|frightened|worries|worried|terrifies|breaks|broke|crushed|crushes|upsets|upset|shook|gutted|hurt me|does hurt|did hurt|still hurts|still stings|makes me|made me|cuts|pained|pains|kills|shamed|embarrassed|embarrasses|overwhelms|overwhelmed|panics) (me|a lot|so|more|and|when|that|deeply|like|really|to|because|,|.|my heart|not|how|badly|a bit|too|i|is|us|every)?
(that|this|which|and that|and it|@-ing (that|you|it|this)|what you said|what happened|the silence|your silence|thinking about|not knowing|the thought|the idea|seeing|hearing|it all|part of it|all of it) ..4 (hurt|hurts|stings|stung|scares me|scared me|saddens|saddened|frightens me|frightened me|worries me|worried me|terrifies me|breaks my heart|broke my heart|crushed me|upsets me|upset me|shook me|made me (so|feel|really|very|a bit|quite|a little)? (sad|scared|lonely|anxious|nervous|ashamed|embarrassed|guilty|worried|afraid|insecure|jealous|low|upset|hurt|panic|small and sad|cry)|makes me (so|feel|really|very|a bit|quite|a little)? (sad|scared|lonely|anxious|nervous|ashamed|embarrassed|guilty|worried|afraid|insecure|jealous|low|upset|hurt|panic|overwhelmed)|overwhelms me|overwhelmed me|embarrassed me|panics me|really got to me|cut me|left me (so|feeling|really|very|a bit|quite)? (sad|scared|lonely|anxious|ashamed|embarrassed|guilty|worried|low|upset|hurt))
(it|that|you|this|which|everything) (makes|made|make|left|leaves|had|has|got|gets) (me)? (feel|feeling)? (so|really|very|a bit|quite|a little|all|feel|feeling|kind of)? (sad|scared|lonely|anxious|nervous|ashamed|embarrassed|guilty|worried|afraid|insecure|jealous|low|upset|overwhelmed|panicky|frightened|sad and|alone)
(underneath|inside|deep down|really|truth is|the truth is|under it|under that|beneath|under the (anger|shouting|temper|grumpiness|jokes)|behind|it is|it was|that was|was|there was|there is|it came from|came from|all it was|what it was) ..5 (fear|sadness|hurt|shame|loneliness|panic|guilt|grief|jealousy|anxiety|worry|insecurity|embarrassment|scared|afraid|lonely|ashamed|frightened|sad|worried)
my (heart) (sank|broke|is breaking|hurts|aches|breaks|ached|is broken|is heavy|was breaking|dropped|was in)
my (fear|worry|shame|sadness|panic|anxiety|hurt|guilt|loneliness|insecurity|grief|jealousy|embarrassment|fears|worries|insecurities|biggest fear|nerves) (is|was|takes|took|came|got|gets|kicked|kicks|that|about|of|says|tells|talking|has|had|makes|made|goes|went|and|when|spoke|of losing)
(a|the|this|such|some|full of|out of|with|in|so much|all this|real|old|my|a wave of|a lot of|pure|feel|felt|from|my own|much|that|sort of|of|huge|bit of) (fear|worry|sadness|panic|shame|loneliness|guilt|grief|anxiety|jealousy|insecurity|embarrassment|sorrow|dread) (in|of|that|and|when|about|i|is|was|came|rising|hit|,|.|took|rises|comes|crept|creeps|behind|at|because|to|washes|washed|over|not|talking|inside) 
i (worry|worried|fear|feared|dread|dreaded|panic|panicked|ache|am hurting|was hurting|fret|grieve|tremble|get scared|get so scared|started crying|burst into tears|was in tears|am in tears|was close to tears|teared up|welled up|nearly cried|panicked) (that|about|i|you|we|and|when|a lot|so|because|at|for|,|.|too|every|it|over|this|like|if|for you|all|in|on|to|inside|the|after|of|losing|something|everything|today|last|yesterday|really|deeply|a bit|a little|most|sometimes|how|what|she|he|they|more)?
(i am|i was|i get|i got|im) (not)? (so)? (scared|afraid|frightened|terrified|worried|nervous|anxious) (of|that|about|to|we|you|i|it|when|if|by|at|for|how|what|in|on|and|, |because|whenever|every)
(scares|frightens|terrifies|worries) me (that|when|to|how|so|a|because|more|if|,|.|too|and|is)?
(lonely|alone|scared|hurt|sad|ashamed|afraid|embarrassed|anxious|guilty) (is what|is how|is the word|that is|was what|was how)
what i (feel|felt|was feeling|am feeling) (is|was) ..2 (@sadness|@lonely|@fear|@shame|fear|sadness|shame|hurt|loneliness)
(that|this|it|which) is (what)? (scares|hurts|worries|frightens|saddens) (me)?
(hurt|scared|sad|lonely|ashamed|guilty|worried|embarrassed|anxious) (and|but|,) (confused|hurt|alone|sad|scared|lonely|ashamed|a bit|tired|cross|angry|i|lost)
# impulse.owned
(keep|kept|keeps|caught|catch|catching|find|found|feel|felt) (catching)? myself (wanting|about to|reaching|ready|going|typing|starting|itching|slipping|turning|looking for) ..2
and (just|really|only)? (want|wanted|long|longed|need|needed|was desperate|was dying) to (bolt|run|hide|knock|vanish|disappear|turn|flee|leave|quit|scream|snap|shout|slam|chase|ring|text|cling|curl|shut|drive|storm|walk|bite|blame|cancel|lie|lock|fight|cry)
i (just|so|only|really)? (wanted|want) to (just)? (turn round|turn around|bolt|vanish|bite|blame|knock|flee|shout back|fight back|drive off|be anywhere else|get away)
everything in me (want to|wanted|wants|says|screams) ..2
i can feel (a|an|the|my|that) ..3 (coming|rising|starting|building|brewing|creeping)
(reflex|instinct|gut|impulse) (says|is|was|said|tells me|told me|i got|goes) ..2
(makes|made|making) me want to ..2
(getting|got|had) the urge to ..2
i (had|have|get|got|feel|felt) (this|that|the|an|such an) (urge|impulse|itch|pull|instinct) to ..2
i keep wanting to ..2
(when|whenever|and|then|,) ..6 i go (numb|silent|quiet|blank|cold|hard|into my shell)
(start|started|begin|began|end up|ended up|find myself|found myself|keep|kept|go on) (wanting|itching|aching|longing|reaching) (to|for) ..1
(a pull|the pull|this pull|an urge|a part|a voice|something|everything) in me (to|that|wants|says|telling) ..2
(had to|have to|try to|tried to|trying) ..1 (sit on my hands|bite my tongue|hold myself back|stop myself|count to ten|walk round the block) ..1
(makes|made|make|making) me (just|really|also)? (want|wanting|wanna|feel like|desperate|itch) (to|@-ing) 
(makes|made) me (want|wish) ..2
(part|half|a part|some part|a bit|a big part|one part|the scared part|bit|every part|all) of me (just|still|really|also)? (wants|wanted|want|is ready|was ready|would like|longs|was itching|is itching|thinks about|needs to|says|said|gets|starts|goes|wishes)
(my|the|first|an|this|that|old|usual|a strong|a|such an|sudden|huge) (first|old|usual|immediate|gut|automatic|strong|only|sudden|knee jerk|natural|very first)? (impulse|instinct|reflex|urge|reflexes|instincts|knee jerk reaction|temptation|autopilot|default|go to|gut reaction|habit) (is|was|to|when|says|said|kicks|kicked|goes|took|takes|in me|for me|then|that)
(the|an|that|this|my) (urge|pull|itch|impulse|temptation) ..2 to
there is (a|this|that|an) (pull|urge|part|itch|voice|bit|thing|little) ..3 (to|wants|that wants|telling|says|saying)
i can feel myself (@-ing|want|getting|going|starting)
i (could|can|start to|started to|began to|notice|noticed|caught|catch|feel|felt|find|found|caught) (feel|notice)? myself (@-ing|about|starting|want|wanting|ready|reaching|getting ready|pull|go|shut|tense|retreat|freeze|close) 
i (want|wanted|start|started|begin|began|end up|get|got|keep|was|am|find myself|found myself) (wanting|tempted|itching|the urge|desperate|an urge|this urge|reaching for) (to|@-ing|for)
i (wanted|want|just wanted|so wanted|really wanted|nearly wanted|long|was desperate|was dying|was longing) to (run|hide|disappear|retreat|leave|withdraw|go quiet|walk|escape|pull away|shut down|vanish|wriggle|back out|back away|flee|go silent|bolt|curl|slip|slam|shout|snap|lash|text you|ring you|call you|ring|text|chase|follow|grab|keep|argue|fix|defend|explain|prove|check|cancel|turn off|switch off|hang up|cling|beg|pack|cry|scream|get out|get away|get in the|go home|go to bed|stay away|push you|punish|throw|crawl|make a joke|change the subject|close|drop everything|drive|swallow|send|go and|avoid|apologise before|shrink|duck|freeze|turn round|turn around|storm|shut the|put my) ..2
i (had to stop myself|had to hold|had to sit on my hands|had to bite|stopped myself|had to put|sat on my|bit my tongue|held back|had to keep|had to force|caught myself) ..4
i (almost|nearly|very nearly) (walked|left|ran|called|rang|texted|shouted|screamed|yelled|snapped|slammed|threw|hid|packed|turned|gave|said|replied|sent|hung|got up|told|bolted|drove|cancelled|deleted|messaged|stormed|exploded)
i (go|went|get|turn|shut|close|freeze|clam|run|pull|snap|lash|panic|poke|chase|push|cling|hide|withdraw|retreat|attack|switch|bolt) (quiet|silent|down|up|off|into|away|back|for|and|at|out|in|cold|clingy|loud|prickly|sharp|on) ..3 (when i (am|get|feel)|because i (am|get|feel)|out of fear|before i know|without thinking|as a reflex|by reflex|automatically|every time i (feel|am|get)|whenever i (feel|am|get)|the moment i|as soon as i|it is a reflex|it is how i|it is my)
(then|and then|so|and so|and) i (poke|chase|push|cling|hide|withdraw|retreat|snap|go quiet|go silent|shut down|clam up|run|pull away|disappear|joke|freeze|lash out|bolt|attack|pick|grab|text|turn away|close up|switch off|start (wanting|poking|chasing|pushing)|keep asking|go cold|go into|start)
when i (am|get|feel) (@fear|@sadness|@lonely|@shame|scared|hurt|anxious|overwhelmed|lonely|sad|criticised|cornered|stressed|worried) ..1 i (go|get|turn|shut|close|freeze|clam|run|pull|snap|lash|panic|poke|chase|push|cling|hide|withdraw|retreat|attack|switch|bolt|want|start|tend|reach|make|disappear|keep|text|pick|talk|joke|stop)
i (tend|am inclined|am prone) to (go|shut|hide|run|withdraw|retreat|snap|attack|chase|push|cling|poke|freeze|clam|pull|lash|text|panic|joke|disappear|explain|fix|defend)
(it is|it was|that is|that was|just|only|purely) (a|my|pure|an old|just a|old|some)? (reflex|instinct|impulse|knee jerk|habit|autopilot|defence|armour|panic)
(everything|something|a voice|it all) in me (wants|wanted|says|said|screams|screamed|shouts|goes|went|is telling|tells|pulls)
i am (tempted|itching|ready|longing|dying) to (run|hide|disappear|retreat|leave|withdraw|snap|go|shut|close|text|call|ring|pull|cancel|slam|turn|walk|get|throw)
i feel (like)? (the need|the urge|an urge|the pull|a pull|this pull|this urge) to
i (feel|felt) like (@-ing|hiding) ..4 (but i|and i do not want|and that is not|and i know)
my (hand|hands|thumb|feet|legs|fingers|mouth|body) (goes|went|want|wants|wanted|itch|itched|move|reach|reached|go|are|was|were) ..2
# need.long
i (want|wanted|need|needed|would love|would like|just want|only want) ..1 (someone|somebody|you|us|my husband|my wife|a partner|a friend|a team) (to|beside|next to|near|with|in|on) ..3
(all i|what i|the thing i) (want|need|miss|wanted|needed|am asking|would like) (is|was) ..3
i (crave|treasure|need) ..2 (closeness|quiet|calm|company|touch|time|peace|rest|you)
i (wish|want|long|need|would love) ..2 (felt|feel|were|was|had) (closer|safe|wanted|chosen|close|important|seen|together|like a team|less alone)
(it|that) would mean (a lot|so much|the world|everything) ..2
^ (just|only|really)? (want to|wanna|need to) (be (a team|close|together|held|with you|near|near you|wanted|yours)|feel (close|safe|wanted|loved)|hear (it|you|your)|know we) ..2
(could|can) (really|so|just)? use (some|a|your|a bit of) ..2
i (long|yearn|ache|pine|hunger) (for|to) _ ..2
i am (needing|wanting|longing|missing|craving|in need of) ..3
i miss (@-ing) ..3
i would give (a lot|anything|my|the world) (for|to) ..3
i (only|just)? want (that)? we (sit|be|talk|stay|have|go|are|could|can) ..3
i need (sleep|rest|quiet|company|comfort|kindness|reassurance|warmth|a hug|a cuddle|a friend|a team|tenderness) ..1
i (need|would love|would like|could do with|want) (a bit|a little|some|just a bit)? (more|of)? (notice|warning|rest|help|patience|support|company|closeness|reassurance|kindness|tenderness|quiet|calm|breathing room)
^ wish (you|we) (were|could be|was) (here|with me|near|home|beside|closer|together)
i (need|want|wanted|needed) (somebody|someone) (there|here|who|to|with|near)
(could|can) (really|so)? (do|use) (with)? (a|some|your) (hug|cuddle|company|arms|love|kind word|shoulder|bit of)
(give me|let me have|grant me) (half an hour|ten minutes|fifteen minutes|twenty minutes|an hour|five minutes|a minute|a moment|a little time|a bit of time) ..1 (to|by|and|on|in|so|outside|with)
i (need|long|yearn|ache) (for)? (it|them|that|this) $
i (need|needed|long|longed|yearn|crave|ache|would love|want|wanted|wish|would like|really need|also need|just need|do need|am longing|was longing|am craving|am needing|so need|just want|just wanted|really want|really wanted|hope|hoped|had hoped|was hoping|am hoping|was wanting|think i need|guess i need|what i need|still want|still need|have been needing|was needing|am desperate|secretly want) (to|for|us to|you to|that we|we|for us to|it if we|it if you|for you to|more|some|a bit of|a little|your|more of your)? (feel|be|matter|know|hear|have us|have you|closeness|reassurance|space|rest|comfort|time with|time together|some time|a hug|hugs|a cuddle|affection|connection|touch|company|us|you near|you close|you here|you beside|you with|you there|you to (hold|want|see|hear|know|choose|stay|tell me|hug|reach|notice|come|miss|be (there|near|with|proud|on)|need|sit|look|ask|be|pick|understand|like|say)|your (company|arms|attention|warmth|hand|love|support|closeness|time|presence|reassurance|comfort|touch|help to feel|shoulder|voice|eyes)|this to work|this to be|quiet|peace|a bit of|a little|a moment|some quiet|some space|half an hour|ten minutes|fifteen minutes|thirty minutes|forty minutes|twenty minutes|an hour|five minutes|a quarter of an hour|a few minutes|a little time|some time to|a day to|an evening to|a night to|it|a short|a small|a break|a pause|a breather|air|room|a minute|time|more|less|softness|gentleness|tenderness|kindness|patience|safety|security|honesty|warmth|intimacy|one|a sign|a word|a good|a goodnight|a safe|an ally|a teammate|a partner|someone|something from|someone to|calm|slow|help|one evening|evenings|someone on my side|to matter|belong|share|celebrate|laugh|talk|be held|hold|sit|walk|lie|come first|feel close|see you|spend|stay|find each|find our|find my|get back|go back|reconnect|rest|sleep next|sleep|count on|lean|do this together|do it together|dance|plan|enjoy|relax|breathe|decide together|grow old|understand|trust|support|be us|make it|protect|wake up|come home to|the two of us|a welcome|that we are|we are|we were|you and me|both of us|the way we|our|them shorter|it slower|you on my|some sign|breathing|encouragement|recognition|attention|reassuring|things to be|to settle|to know|a soft|a kind|just a|settle|catch my|cool|think) 
i (need|want|would love|would like|wish|long) us ..3
i (miss|missed|am missing) (us|you|our|your|the way|talking|being|having|laughing|how we|the two|when we|doing|that|it|sleeping|kissing|touching|feeling|holding|going|hearing|walking|closeness|the old|the you|cuddling|sitting|dancing|cooking|being held|waking) ..2
(what|all|the thing|the only thing|everything|all that) (i) (really|actually|just|ever|most|truly|was really|would really|do|would|need|am)? (want|wanted|need|needed|long for|would love|love|crave|longed for|was hoping|am hoping|yearn for|am after|miss|would like|am asking|was looking|ache for|hoped for) ..2 (is|was|from|for|to)
i (would|i'd) (love|really love|so love|dearly love|like|really like) (us|to|it|for|you|if|more|some|a|nothing|that|one|just|an|your|closeness|the two|to feel|evenings|time|being|having) ..3
i wish (we|i|you|you could|that we|it|for|there|us|you were|to be|to feel)
i (had)? hoped (for|we|you|that|to|it|i)
i (would)? have (loved|liked|wanted) (to|you|us|it|a|for|that|some|your|being|if)
i wanted (you|us|it to|to be|to feel|to share|to hear|to spend|to sit|to tell|to have|to be with|to matter|your|a|some|to celebrate|to be asked|to be held|to be chosen|to dance|to go together|to show you|to talk|to come|to laugh|to see you|to know|someone|to stay|to be seen|to be close|to lie|to walk|to be part)
it (matters|would mean|means|mattered|meant|would help) (so much|a lot|to me|the world|so|more|that|when|if|me) ..3
i (need|want|have) (to know|to hear|to feel|to be) (that)? (we|you|i|it|us|safe|sure|ok|okay|held|wanted|loved|close|part|with|together|on|your|seen|heard|near|reassured|important|enough|chosen|somebody)
my (need|longing|wish|hope|dream) (is|was|for|to|would)
(longing|yearning|craving|hoping|wishing) (for|to|we|you|that)
i am (hungry|starving|starved|desperate|longing|craving) for (you|us|closeness|touch|affection|a|some|your|time|contact|warmth|company|connection|rest|quiet|peace|attention)
i (want|would like|need) (me|this family|the three|both|all of us) to
(to feel|being|feeling) (close|wanted|like a team|part of|loved|together|safe|seen|heard|important) ..4 (is what i|would|means|matters|is all i)
i (like|love) (it|feeling|being) (when we|close|near|with you|held|together) ..2
(want|need|miss|missing|needing|wanting) (you|u|us|a hug|a cuddle|your|some company|to be held|to feel|closeness) ..2
# request.ask
(could|would) (you|we) (please|maybe|just|both|each|perhaps|try|ever|possibly)? _ ..7 (me|us|our|together|each other|my hand|first|before|instead|when|next time|tonight|more|with|for a bit|a bit|a little|slowly|gently|softer|sometimes|once a|every) ..3 ?
can (you|we) (please|maybe|just|both|each|perhaps|try to)? _ ..6 (together|each other|just us|our|with me|to me|first|instead|again|slowly|for a bit|over it|about it|kindly) ..3 ?
(fancy|up for|want|game for|ready for) (a|to|going|having|trying)? ..2 (talk|chat|walk|hug|cuddle|truce|fresh start|do over|redo|reset|natter|catch up|restart) ..3 ?
^ (just)? (tell|text|call|ring|message|warn|hold|hug|remind|wake|nudge|meet|join|sit with|stay with|lie with|walk with|bear with) me ..6 (?|please|, ok ?|, yeah ?)
(come|sit|walk|lie|talk|stay) (here|over|down|out|round|up)? (and|to)? ..2 with me ..3 (please|?)
^ (could|would|can|will) (you|we) (slow|start|try|rewind|redo|go again|hold|hug|cuddle|swap|pause|breathe|listen|sit|lie|agree|take turns|have|keep|say|talk|find) ..8 ?
(is|would) (it|that|tomorrow|sunday|saturday|tonight|seven|eight|six|nine) ..4 (to talk|for a talk|for a chat|for us) ..2 ?
(what if|how about|shall) we ..6 ?
(would|will) you (maybe|please|just|try to|ever)? _ ..6 (when you|next time|for me|with me|if i|sometimes|for good|so that|so i|on your way|before you|at lunch|at bedtime) ..3 ?
(could|would|can|will) you send me (one|a|a quick|some) ..4
(can|could|shall|may) we (bin|park|ditch|scrap|undo|shelve|rewind|redo|settle|skip|mend|patch|pick (this|it|that) up|do a call|do a date|have another go|leave the|leave your|fix|sort|share|split|finish this|finish it) ..5 ?
(can|could|shall) we ..6 (together|just us|us two|over tea|over coffee|on a walk|properly|instead|another time|first|no pressure) ..2 ?
(give|gie) me (till|until|a|an|half|ten|twenty|thirty|five|fifteen|one|two|@-num|the) ..4 (and|then|to) ..4
, (would|will|could|can) you ?
(tomorrow|tonight|after ..2|sunday|saturday|friday|monday|later|in the morning) ..3 we (sit|talk|finish|discuss|continue|speak|try) ..3 ?
you will (hold|come|sit|stay|wait|text|listen|be there|be with|keep) ..6 ?
(does)? that work (for you)? ?
let me ..4 (cool|calm|breathe|settle|walk|sleep) ..5 then (we|i|let us) ..3
(let us|lets) (stop|pause|leave) ..3 (tonight|here|now|there) ..6 ?
^ (time out|timeout|truce|pause|breather|five minutes|ten minutes) ?
(would|will|could) you ..3 (kindly|gently|with me|to me|beside me|next to me)
(can|could|may|might|shall|would) (we|you and i|us two) (please|maybe|just|perhaps|try|both|have a|also|possibly|at least|instead)? (talk|speak|try|start|sit|have|find|go|take|do|make|agree|plan|meet|pause|stop|slow|eat|walk|come back|begin|rewind|look|set|keep|decide|pick|leave|put|call|share|chat|figure|work|sort|spend|be|swap|split|go back|return|get|turn|discuss|think|revisit|carry on|continue|hold|read|cook|cuddle|hug|say|give|use|book|check|reset|ring|save|wait|move|say goodnight|rehearse|wind|draw|write|phone|tell|redo|repeat|pick this|light|lie|watch|reconnect|catch) ..3
(can|could|would) you (please|maybe|just|perhaps|possibly|sometimes|try|also|ever|tonight|next|at least|instead|kindly)? (be willing|mind|like|try|help|tell|text|message|ring|call|let me|hold|hug|listen|stay|sit|come (with|to bed|sit|home|here|over|and|back|closer|along)|give me|ask|look|say|put|show|share|talk|look at me|remind|check|keep|wait|go|meet|join|be|take|turn|make|leave|find|think|read|kiss|swap|warn|send|start|write|reassure|squeeze|stop|slow|speak|walk|answer|reply|touch|lie|do|tell me|save|pick|reach|plan|choose|explain|bear|forgive|bring me|read|cuddle|spend|step|let|greet|knock|have|eat|book|touch|cover|set|remember|name|repeat|mean|drop|phone|put your) ..3
(would|will|could) you (be|have) (willing|open|up|ok|okay|able|happy|prepared|a moment|time|ten|five|half|free|kind enough) (to|for|with|if|after|this|tonight|some)? 
would you (mind|consider|like to|want to|care to|join|come|try|help|prefer)
(will|would) you (please|try|help me|sit|come|stay|hold|talk|meet|let me|give|do|forgive|tell me|walk|have|be with|listen|text|let)
(is there|would there be) (a|any|some) (time|chance|way|moment) ..5 (we|you|talk|to|for)
(do you have|have you got|do you think you could|do you think we could|are you up for|are you open to|are you willing|are you free to|would it be ok|would it be okay|would it be possible|is it ok|is it okay|is it all right|would it be all right|is it possible|do you feel like|fancy|any chance|is there any chance|how would you feel|how do you feel|how would it be|can i ask|may i ask|could i ask|i would like to ask|i want to ask|can i have|could i have|could i get|can i get|may i have) (if|for|to|a|ten|five|half|an hour|time|we|you|i|about|us|some|talking|trying|@-ing|that|your|one|two|something|space|of|more|twenty)
(please|could you please|can you please|kindly)? (please) (talk|stay|tell|come|hold|listen|be|help|let|give|text|message|call|ring|write|sit|hug|forgive|bear|say|look|do not (go|leave|shut|give|hang|walk|be|turn|stop)|just|try|can|could|answer|wait|show|keep|put|ask|reply|meet|look|read|do|send|take|remember|stop|sleep|put|check) ..3
i (would like|would love|would appreciate|would be grateful|would really appreciate|would really like|ask|am asking|would prefer|would feel better|would be happy) (it if|if|you to|us to|to ask|that you|that we|for us to|for you to) (you|we|could|would|tell|text|talk|try|ask|sit|come|listen|do|take|have|agree|let|hold|go|spend|find|call|stay|help|be|meet|say|look|plan|put|check|share|join|keep|make|pick)
it would (help|mean|be|really|make) ..5 if (you|we) (could|would|@past|texted|told|asked|called|sat|let|held|tried|@-ed|came|said|put|took|went|kept|sent|had|both)
(next time|from now on|in future|tomorrow|tonight|on|this weekend|another time|when you) ..6 (could|can|would|will) (you|we) (please|tell|text|talk|try|ask|sit|come|say|let|call|give|ring|message|have|do|warn|wait|take|be|check|keep|put|just|both|leave|agree|look|send|knock|stay)
(let us|lets) (talk|try|sit|have a|find|make a|take|meet|start|plan|agree|figure|work|sort|speak|pick|set|put|pause|rewind|go for|begin|do it|do this|be kind|eat|spend|slow|reset|book|give|come back|leave it for now|stop and|breathe|get back|revisit|discuss|return|carry on|continue|cool|have it|do something|do one|walk|hug|keep|say|split|share) ..3
(how about|what about|what if|why do not|why not|shall) (we|us|i|you and i|if we|we both|both) (talk|try|sit|have|find|go|take|do|make|agree|plan|meet|start|swap|split|eat|walk|put|each|leave|pick|come|share|set|call|pause|both|just|spend|cook|book|speak|say|stop|work|look|save|talked|tried|sat|had|went|took|@-ing|@-ed|keep|slow|write|read|use|get)
(back|ok if i come back|home|talk|speak|continue|carry on|see you) ..2 (at|in|by|after|before) ..5 ?
(is|does|would|how is|how does|how about|shall we say|say|maybe|what about) (@-num|seven|eight|nine|ten|six|five|half|tonight|tomorrow|saturday|sunday|friday|thursday|monday|tuesday|wednesday|after dinner|after supper|this evening|later|the weekend) ..2 (good|ok|okay|work|suit|fine|sound|all right|alright|any good|possible|better) (for you)? ?
(can|could) i (please|maybe|just)? (have (a hug|a cuddle|ten|five|some time|half|you|your|a moment|an hour|a bit)|come|sit|hold|talk to you|get a hug|ask (you)? (something|for)|tell you|try (again|that)|explain|start again|start over|say it|hug|lie|call you|ring you)
(we|u|you) (free|up|able|willing|around|awake|down) to (talk|chat|speak)
(can|could|cn) (we|us|u|you) (tlk|talk|chat|speak)
meet me (halfway|at|in|for|after|on|by|outside|there|tonight)
# request.tag
^ (back|home|again|talk|continue|then|upstairs|carry on) ..1 (at|in|by|after|on) ~7 ?
(is|would|does|shall we say) ..4 (good|ok|okay|work|suit you|fine|alright|better) ..2 ?
^ (okay|ok|alright|all right|deal|fine|agreed|is that (ok|okay|alright|fine)|is that all right|would that be (ok|okay)|sound (ok|okay|good)|can you wait|will you wait) ?
, (okay|ok|alright|deal|fine|yes|yeah) ?
# ownpart.said
(when|that|what) i (said|called|told|shouted|wrote|texted|yelled|did) ..3
i (said|called|told) you (that|a|lazy|selfish|you|never|always) ..2
# ownpart.sorry
(that|it|this|which) was (so|really|pretty|a bit|very|too)? _ of me ..2
(not|never) (fair|right|kind|nice|ok|okay|cool) of me
i ..1 (went|came|pushed|spoke|was|came on|came in|came down|laid into you) (in|on|down)? too (hard|strong|far|heavy|fast|harsh|loud|sharp|quick) ..3
i ..2 (got|was|have been|been) in (a|such a|one of my) (strop|mood|huff|sulk|state|temper|mardy|foul mood) ..3
i ..4 (had a (pop|go|dig|moan) at you|had a go|blamed (it|that|you|this)|took it out on|bit your head off|went cold on you|went off on you|snapped at you|was short with you|was sharp with you|laughed at you|mocked your|mocked you) ..2
i (misjudged|misread|judged (her|him|you|it|them)|jumped to|got (you|it|that) wrong|had it wrong|was mistaken|was tripping|was wilding|was bugging|was doing too much|was extra|was out of pocket|was projecting) ..3
i (have been|was|am|been|have been being) (a|an|such a|such an|being a|being an|the|right) ..2 (@insult|@mild|@traitnoun|@abuse|git|sod|so and so) ..1 , sorry
sorry ..2 i (@-ed|@past|told|left|took|ate|forgot|went|was) ..3
(you are|you) right ,? (and|about it)? i (am|was|do|did|have|hog|nag|moan|forget|leave|snap|go|get|talk|work|hide|put|let|should|never|always|keep|can|@-ed|spend|drink) ..3
that was me $
(i am)? owning up
my mouth ..2 (again|did it|ran|got|that)
my (fault|bad|mistake) (for|that|there|and|,|$)
(was not|it was not) you ..6 it was (me|my) ..2
i said you ..6 (sorry|you are not|that was) ..2
i know (that|it|this) (leaves|hurts|makes|upsets|scares|pushes|shuts|worries|wears|drives|puts) you ..2
(it was|that was|it is) me (who|that) (started|broke|forgot|lost|said|shouted|was|left|got|did|made|caused|kept|pushed)
i was the one (who|that) (was|started|broke|forgot|lost|said|shouted|left|got|did|made|caused|kept|pushed|snapped)
i (have been|was|am) (a|an|such a|such an|being a|being an|the) ..1 (pig|idiot|fool|grump|nightmare|coward|jerk|brat|misery|bear|monster|pain|ass|arse|prat|plonker|cow|child|baby)
i (have been|was) (so|very|really|pretty|quite|a bit)? (impossible|unfair|unkind|horrible|selfish|grumpy|snappy|short|sharp|cold|rude|mean|difficult|distant|awful|cross|foul|vile|unbearable|moody|harsh|hard on you) ..2
but it was my ..1 , sorry
(that|this) is mine to (sort|fix|mend|carry|deal|work|own|put)
i know i (always|often|sometimes|never|can|tend to|keep|still) ..4
i ~7 (blamed|snapped at|shouted at|yelled at|swore at|barked at|ignored|dismissed|punished|interrupted|mocked|scolded|bit|lashed out at|was nasty to|was short with|was rude to|took it out on) you ..1
i know (that)? i (@past|@-ed|vanish|disappear|hide|poke|push|nag|go|get|shut|talk|leave|forget|keep|turn|make|run|clam|sulk|snap|shout|interrupt|ignore|avoid|work too|drink|spend|cling|chase|bury)
(that|this|it) (was|is) (below the belt|out of order|out of line|uncalled for|bang out of order|a low blow|too far|unforgivable|my own (fault|doing)|cheap|horrible of me|cruel of me) ..2
(bang)? (out of order|out of line|wrong|unfair|mean|cruel|rude|thoughtless|selfish) of me ..2
(i am|i was|im|so|really|very|truly|i feel|i am so|deeply|dreadfully|am|genuinely|we are)? (sorry) (for (@-ing|my|the|how|what|being|that|not|last|earlier|this|yesterday|all|snapping|it|walking|everything|your)|i (@past|@-ed|did|was|have|am late|forgot|hurt|made|let|never|could|can|shouted|got|said|missed|took|lost|went|left|kept|put|raised|ignored|snapped|broke|hid|lied|pushed|ran|walked|interrupted|worried|yelled|spoke|called|assumed|doubted|scared|shut|had|keep|always|still|only|ever|for|only|even|just|really|do|gave|sent|told|upset|spoilt|ruined|used)|about (@-ing|my|the|how|what|being|that|last|earlier|this|yesterday|before|it|dinner|tonight|today|all|everything|just now|calling|in the|your)|that i|to (have|you for|be|for)|if i|my|we (fought|argued|rowed|shouted|got|had)|bout|abt|babe i|love i|darling i|baby i|hun i|, i (@past|@-ed|was|did|should|have|got|know|shouldn't|can be|had|am|just|really|do|lost|over|under|took|let|forgot|for)) 
i (apologise|want to apologise|owe you an apology|would like to apologise|do apologise|must apologise|need to apologise|have to apologise|owe you|sincerely apologise|have come to apologise|am apologising|wanted to apologise|should apologise|came to apologise|want to say sorry|owe your mother|wanted to say sorry|need to say sorry|should say sorry|would like to say sorry) ..2
(my|sincere|all my) (apologies|bad|fault|mistake|error|doing|mess|blunder|stupid mistake|own fault)
(that|this|it|the|all|one|half|some|most|part|lateness|the mess) (is|was|of that is|of it is|of this is|of it was|of that was) (all|partly|entirely|totally|completely|so|also|really|definitely|half|mostly|mainly|both)? (on me|my (fault|bad|doing|mistake|mess|part|responsibility|own|error|job and|side)|mine|down to me|me not you)
i (own|take responsibility for|take the blame|take full|take back|take it back|accept|admit|confess|hold my hands|hold my hand|put my hands|regret|regretted|am responsible|am to blame|was to blame|am at fault|was at fault|did wrong|was wrong|was unfair|got it wrong|messed up|screwed up|made a mistake|made a mess|made mistakes|blew it|botched|cocked up|mucked up|fucked up|ballsed up|let you down|let us down|overreacted|over reacted|went too far|crossed a line|crossed the line|was out of|was being (a|an|so|unfair|horrible|rude|mean|childish|stubborn|selfish|difficult|silly|grumpy|harsh|cold|defensive|petty|unkind|snappy|moody|ridiculous|unreasonable|dramatic|lazy)|was a (jerk|pain|fool|bit|right|total|complete|pig|cow|nightmare|grump|coward|brat|bad|moody|twat|dick|prat|idiot|plonker|wally)|was an (idiot|ass|arse|arsehole)|was (rude|mean|selfish|harsh|short|sharp|cold|unkind|horrible|snappy|grumpy|hard on|thoughtless|careless|stubborn|too (harsh|quick|hard|loud|proud|sharp|busy|wrapped|tired to)|impatient|defensive|dismissive|distracted|unreasonable|wrong|late|nasty|petty|short with|sharp with|awful to|horrible to|not fair|not kind|not listening|not honest|distant|on my phone|miles away|half asleep|in a mood|in the wrong|moody|cruel|spiteful|sulking|stupid|foolish|insensitive|silly|childish|out of line|out of order|bang out of order)) ..3
i should (have|not have|at least have|really have|never have) ..6
i could (have|at least have|really have) ..6
i should not (have|be|)
i (snapped|shouted|barked|yelled|lashed|took it out|took that out|sulked|stormed|slammed|ignored|interrupted|exaggerated|poked|nagged|pushed|picked|stonewalled|shut down|shut you|hid|lied|went quiet|went silent|went cold|walked off|walked out|walked away|ran away|raised my voice|lost my temper|lost it|was late|forgot|dismissed|brushed|rolled my eyes|made jokes|made a joke|blamed|accused|criticised|spoke over|talked over|jumped|assumed|kept score|bit your head|tore|said some|said things|said something|called you|left you|kept you|broke my|broke a|did not (listen|call|tell|ring|text|answer|keep|ask|come|say|help|think|turn|show|notice|thank|reply|do what|pull|check)|hung up|let you|left it|put it off|put off|was not (listening|there|fair|kind|honest|nice|very|as|really|much|paying)|never (said|asked|thanked|told|called|listened|came)|got defensive|got angry|got loud|got snappy|got short|got it wrong|started it|spoilt|spoiled|ruined|made it worse|made you|hurt you|upset you|scared you|let|missed the|missed your|avoided|have been (hiding|avoiding|distant|absent|short|snappy|grumpy|unfair|hard|cold|selfish|awful|horrible|taking you|ignoring|sulking|difficult|neglecting|working|quiet|moody|impatient|putting|leaving|expecting|critical|keeping|picking|pushing|nagging|shutting|not)|drank too much|flew off|overdid|bottled|buried|turned away|turned my back|punished|freaked|bailed|ducked|wriggled|clammed|kept it from|kept secrets|went on and on|went on at|pressed|cornered|followed|texted you (twenty|ten|fifty|fifteen|a hundred|so many)) ..6 (and|sorry|which|that was|on me|you|it|because|not fair|wrong|at you|regret|i am|out|my|,|me|again|too|when|instead|but|like|with|in|at|so|the|to|about|off|over|by|up|a|them|on|score)?
i (know|realise|see|admit|can see|get|understand|see now|know now|am aware|do know|recognise|know that|must admit|have to admit|will admit|accept) (now)? (that)? i (can|was|am|have|did|do|should|went|made|get|hurt|let|said|shouted|snapped|left|could|push|pushed|forgot|took|shut|hide|talk|go|got|ignored|spend|spent|left|barked|made|keep|been|failed|scared|put|never|tend|too|overdid|owe|upset|had|broke|sounded|sound|turned|interrupted|messed|kept|ask|nag|raise|raised|clam|run|disappear|leave|walked|avoid)
i know ..1 (it is|it was|that was|that is) (on me|my (fault|doing|mistake)|not fair|unfair|not your|partly|wrong of me|me)
(it|that|this) (was|is) (unfair|wrong|mean|rude|selfish|unkind|harsh|thoughtless|not fair|stupid|cruel|low|out of order|horrible|cowardly|childish|careless|silly|uncalled|lazy|cold) (of me|on you|to you|from me|for me)
(which|that|and that|and it) (is not|was not|isn't|wasn't) (fair|kind|right|nice|ok|okay|cool) (on you|to you|of me|at all|and)?
(forgive|please forgive|pardon|excuse) me (for|i|please|, i|if)?
i (take|took|want to take|would like to take|wish i could take) (it|that|this|what i said|those words|my words|every word|the (words|comment|joke)) ..1 back
(mea culpa|i hold my hands up|hands up|guilty as charged|fair cop|on me that|that one is on me|i own that|i own it|i own my|my part|my side of it|my half|my share)
i (made|make) (it|things|everything) (worse|harder|difficult) (by|for|when|and|with)? 
i (could|would|wish i) (have)? (been|had|said|done|told|asked|listened|called|put|texted|spoken|handled|come|kept|stayed) ..2 (better|kinder|gentler|fairer|softer|sooner|earlier|nicer|more|differently|that differently|first|straight away|clearer)
i wish i (had|had not|could take|could undo|did not|would have)
i (regret|am ashamed of|feel bad about|feel guilty about|feel awful about|feel terrible about|feel bad for|feel terrible for|am embarrassed about|feel guilty for|am ashamed about|feel bad that i|feel guilty that i|am sorry about|am ashamed that i|feel awful for|feel rotten about) (how i|what i|my|the way i|@-ing|that i|it|that|shouting|not|leaving|being|yesterday|last|this|the|earlier|snapping|i)
(without|instead of) (asking|telling|saying|thinking|checking|listening) (you|anything|to you|it|first)? (and)? (i am sorry|that was|sorry|which|i should)
(your|the) (hurt|anger|frustration|tears|sadness) (makes sense|is fair|is on me)
(my) (tone|temper|silence|sarcasm|joke|comment|outburst|mood|voice|words|lateness|absence|pride|stubbornness|shouting) (was|were|got|hurt|came|ran|is) ..2 (wrong|unfair|harsh|out|rude|hurtful|awful|too|uncalled|not|mean|you|unkind|on me|better|off|unnecessary|horrible|sharp|cruel)
`;
export const warmth = `
# warmth.love
(it|that|which|this|you) (really|just|so)? (touched|moved|melted|undid|floored) me ..2
(they|it|she|he|the ..1|your ..1) (was|were|tasted|looked|smelled|smelt|sounded) (so|really|absolutely|just|very)? (lovely|delicious|beautiful|gorgeous|wonderful|amazing|perfect|heavenly|divine) $
you (handled|managed|did|explained|carried|sang|spoke|looked after|took care of) ..4 (so (nicely|well|beautifully|kindly|gently|calmly)|brilliantly|beautifully|wonderfully) ..1
i (admire|love|adore|respect|appreciate) (that|it|this|how|you|her|him) ..2
(i would be|i am) lost without you
love the bones of you
(can|could) never stay (mad|cross|angry) (at|with) you
you could never be (a|an|so)? (bad|mean|boring|unkind|too|wrong) ..3
(nothing|nobody|no one) ..3 (beats|compares to|comes close to|matches|holds a candle to) (you|your)
(brag|bragging|boast|boasting|show off|showing off|rave|raving) about you
it (was|is|meant|means) everything
you (so|are so) good (with|to|at|for) (my|me|us|him|her|them|the) ..2
makes me feel less alone ..3 you
(could|would) (not|never) have (done|managed|made|survived|got|coped|finished|passed|got through) ..4 without you
you (still|always|stay|really|be)? (look|looking) (so|really|too|that)? (good|fine|fly|beautiful|gorgeous|lovely|handsome|stunning|amazing|cute)
(nobody|no one) (does|makes|bakes|cooks|tells|sings|dances|throws|gives|knows|laughs|hugs) ..4 like you
(nobody|no one) (has|had|else) (ever)? ..4 like (you|that)
you (just)? think of everything
you always know (which|what|how|when|where|just)
(makes|make|made) (my|me) (heart)? (smile|leap|lift|sing|glow)
(i|and i) smile $
you deserve (a|the|all|every|so much|some) (medal|best|world|rest|break|holiday|happiness|good|love|credit|better)
(i)? (will not|never|shall never|will never) forget (it|that|how)  $
(i am|am|so|very|we are) (proud|grateful|thankful|lucky|blessed)
(full family|everyone|everybody|my mum|my mother|the kids) (is|are) praising you
you do so much for (us|me|everyone|them|the kids)
you (held|squeezed|took) my hand ..1
(the|your|that|this) ..2 (looks|look|tastes|tasted|smells|sounds|sounded|looked|smelled) (so|really|absolutely|just|very|bloody)? (wonderful|lovely|beautiful|amazing|delicious|gorgeous|brilliant|great|stunning|incredible|fantastic|divine|heavenly)
your ..3 (is|was) (so|really|absolutely|just|very|bloody)? (wonderful|lovely|beautiful|amazing|delicious|gorgeous|brilliant|great|stunning|incredible|fantastic|divine|heavenly|perfect|the best)
that (dinner|meal|song|cake|message|letter|hug|walk|card|soup|speech|breakfast|lunch|gift|present|picture|photo|dress|suit|evening|weekend) (was|is) (so|really|absolutely|just|very)? (wonderful|lovely|beautiful|amazing|delicious|gorgeous|brilliant|great|stunning|incredible|fantastic|perfect|the best)
(can not|could not) wait to (have|hold|see|be with|come home to|kiss|hug|marry|wake up) ..1 you
you (are)? my (favourite|best|everything|world|person|heart|hero|rock|one|home|love|sunshine|baby|king|queen|angel|star) ..1
you were (so|really|just|absolutely|such)? (lovely|kind|brilliant|amazing|patient|wonderful|great|good with|good to|gentle|sweet|heroic|a star|a hero|a rock|magnificent|superb|fantastic|so good|so kind) ..2
you (ran|sang|played|danced|spoke|cooked|worked|did|drove|handled|looked|read|wrote|swam) (it|that|this|him|her|them)? (so|really|very)? (well|beautifully|brilliantly|hard|perfectly|wonderfully|amazing|great|lovely|gorgeous) ..2
(could|can|would|will) never (tire|get enough|be bored|get tired|get bored|have enough) of you
you could (never|not) (hurt|harm|be mean|be boring|disappoint) ..2
you (clever|lovely|gorgeous|beautiful|sweet|wonderful|brilliant|amazing|darling|kind|handsome|precious) (thing|man|woman|human|soul|creature|sausage|boy|girl|wife|husband|one|you)
(so)? (glad|happy|relieved|pleased) you (are|feel|got|made|came|did|had|enjoyed) ..1 (better|home|safe|well|here|mine|it|back|okay|ok|happy|through)
i (see|notice|saw|noticed) you (baby|love|darling|and i|working|trying|holding|looking|carrying)
you (are|be|been) (holding|carrying|doing) (it|us|this family|so much|me) (down|together|all|for us|up) ..1
(a|such a)? good egg ..1
best (weekend|day|night|evening|holiday|meal|birthday|wife|husband|dad|mum|hug|week|date) (ever|in)
i (touched|am touched|was touched|am moved|was moved) ..2
i (could|would) (never|not) (call|say) you (are)? ..4 , you _ ..3
(call|say) you (are)? (lazy|selfish|boring|mean|unkind|cold|rude|stingy|useless|a snob|a nag) , you (built|gave|made|cook|carry|drove|stayed|are|always|saved|fixed|did|sat|paid)
(i|we|and)? (love|adore|luv|cherish|treasure|appreciate|admire|respect) (you|ya|u|how you|how|that you|the way you|your|our|when you|every|it when you|being (your|married|with)|what you|who you|all that you|having you|you both|coming home to you|watching you|hearing you|seeing you|listening to you|waking up|growing old|doing life) 
love (you|u|ya|yous) (loads|lots|so|very|more|always|too|xx|x|lots|to|millions|babe|baby|darling|my|both|all|guys|forever|most|tons|heaps|big)?
(thank|thanks|thankyou|cheers|ta|many thanks|big thanks|grateful) (you|so much|a lot|for|to you|a million|loads|again|love|babe|darling|dear|baby|my|very much|ever so much|both|heaps|hun|mate|, |you so)? ..1 (for|so much|again|for being|that was|it|you|i|love|darling|,|.|!|babe|x|loads|very)?
(thanks|thank you|cheers) (for|so much|a lot|love|babe|darling|again|a million|loads|,|my|baby|honey|hun|dear)
(thank you|thanks) $
i am (so|really|very|truly|forever|deeply|always|just|eternally|beyond|incredibly)? (proud|grateful|thankful|lucky|blessed|glad|happy|in awe|crazy about|mad about|nuts about|obsessed with|in love|fond|impressed|appreciative|on your side|here for you|with you all) (of you|for you|to (have|be|you|know|call|see|share|come)|that you|you|i|we|for|about you|of how|by you|by how|with you|of us|because you|having|when you|, |of your|every|my|and|of what|it is you)
(proud|so proud) of (you|u|us|how)
(you are|your|you were|you have been|you look|you looked|you will always be|you are still|you being|you are always|you are such|you have always been|u are|you make such|you make the|you cook|you sing|you always look) (so|such a|such an|the|a|an|my|really|very|too|still|just|always|absolutely|truly|honestly|genuinely|simply|literally|one of the|the most|a real|an absolute|a total|a proper|pure|all|a right|by far the|a wonderful|a brilliant)? ..1 (best|kind|kindest|sweet|sweetest|lovely|loveliest|wonderful|amazing|brilliant|beautiful|gorgeous|handsome|great|incredible|fantastic|angel|star|legend|hero|rock|treasure|gem|joy|perfect|funny|funniest|hilarious|generous|thoughtful|patient|gentle|brave|strong|favourite|good dad|good mum|good father|good mother|good with|good to me|good man|good woman|good friend|good egg|good company|good listener|good cook|great dad|great mum|great father|great mother|great listener|great cook|great partner|great husband|great wife|love of my life|world to me|sunshine|safe place|lifesaver|life saver|genius|everything to me|dream|home|person|soulmate|stunning|cute|adorable|clever|smart|talented|magic|magical|marvel|delight|precious|special|champion|champ|queen|king|supportive|good at|great at|loving|caring|amazing at|good one|keeper|one in a million|awesome|superstar|life raft|lovely man|lovely woman|diamond|belter|absolute star|hot|fit|sexy|radiant|calm one|brave one|warmest|warm|reason i (smile|laugh|keep|believe|got|get up|am happy|can|wake)|the best|lush)
(you are|you were) (the best|great|amazing|wonderful|brilliant|lovely|a star|an angel|a gem|a legend|a diamond|a lifesaver|my everything|my hero|my rock|my person|my home|my favourite|my world|my love|so good to|so good with|so good at|so kind|loved|appreciated|a good (man|woman|dad|mum|father|mother|one|person|egg|cook|friend|husband|wife|partner)|doing (great|so well|brilliantly|a great|an amazing|well|your best)) ..2
(well done|good job|nice work|great job|great work|congratulations|congrats|bravo|brilliant work|good work|good luck|good on you|good for you|way to go|you did (it|great|so well|brilliantly|amazing|well)|you smashed|you nailed|you rocked|you killed it|you aced) (you|on|my|love|darling|babe|for|with|today|,|!|.|yesterday|last|this|that|the|again|both|x)?
i (missed|miss) (you|u|your (face|laugh|smile|voice|hugs|cuddles|cooking|company|snoring|arms)) ..2
(your|the way you|what you|how you|that (hug|smile|note|dinner|text|message|cuddle|letter|meal|kiss|card|cup)|it when you|you @-ing|seeing you|when you) ..7 (made my (day|week|night|month|year)|means (a lot|so much|the world|everything)|meant (a lot|so much|the world|everything|more)|touched me|moved me|melted me|warmed|helped (me|so|a lot)|made me (smile|laugh|happy|feel (loved|safe|better|special|cared|seen|good|at home|less alone|warm|so loved|wanted))|cheered|calmed|saved me|got me through|was (so|really|very)? (lovely|beautiful|kind|sweet|wonderful|perfect|delicious|amazing|brilliant|great|the best|thoughtful|generous|heroic|superb|fantastic)|is (so|really|very)? (lovely|beautiful|kind|sweet|wonderful|delicious|amazing|brilliant|the best)|makes me (smile|laugh|happy|feel (loved|safe|better|special|cared|good|at home|warm|calm)|so happy|so proud|melt)|lights up|brightens|brightened|keeps me (going|sane))
(it|that|this) (was|is) (so|really|very|such|lovely|incredibly)? (kind|sweet|lovely|thoughtful|generous|good|nice|brave|brilliant|considerate|wonderful|cute|caring|big) of you
(that|it|which|this) (means|meant) (a lot|so much|the world|everything|more|loads|something)
you (make|made|have made) (me|us|my|it|the|every|everything|this|our|life|such) (so|feel|so much|a|very|the|laugh|smile|@positiveaffect)? (@positiveaffect|happy|laugh|smile|loved|safe|special|better|proud|welcome|easier|lighter|fun|brighter|beautiful|lovely|home|feel (loved|safe|better|special|cared|seen|good|at home|warm|calm|so loved|wanted|beautiful|heard))
i (can not|could not|do not know how i could) (wait to (see|hug|hold|kiss|be with|have you|come home to you|cuddle)|do (this|it|life|any of this) without you|imagine (life|being|my)|have (done it|managed|coped|asked for|got through) ..2 without you|ask for|wish for a)
i (would)? (choose|pick|marry) you (again|every|all over|over|in|any)
i (believe in|am here for|will always (love|be there|be here)|am on your side|am with you|am not going anywhere|have your back|have got you|got you|am always here|am right here|trust you|care about you|care for you|care so|am rooting|am thinking of|am so glad|would do anything|still love|still choose|do love|do care|really do love|really appreciate|appreciated|appreciate|noticed how you|noticed you|saw how you|saw you (made|put|took|washed|cleaned|fixed)|enjoyed (being|our|tonight|last|seeing|your|yesterday|today)|loved (being|our|tonight|last|seeing|your|yesterday|today|how|that|it|the|having|hearing|watching|every|spending|waking|dancing)|like (you|how you|the way you|being with you|your|it when you (sing|smile|hold|laugh|call|cook|hum|kiss))|fancy you|feel (so|really|very|truly|incredibly|always)? (loved|lucky|safe|close|looked after|cared for|at home|happy|spoiled|spoilt|cherished|supported|proud|understood|seen|special|wanted) (by|with|to|when|around|having|today|tonight|because|and|,|.|x|being|next|in|every|beside|here|after|that|you|right|again|now)) ..2
(night|goodnight|good night|morning|good morning|sleep (well|tight)|sweet dreams|safe (travels|trip|drive|flight)|good luck|happy (birthday|anniversary|valentine)) ..3 (love you|love u|xx|my love|my darling|beautiful|gorgeous|handsome|sweetheart|❤|😘|🥰|💕|💗|💛)
(sleep well|sleep tight|sweet dreams) (my|love|darling|sweetheart|beautiful|gorgeous)
(love|hugs|kisses|big hug|big kiss|sending|all my|lots of) (and|of|you|love|hugs|kisses) (hugs|kisses|love|to you|from)
you (have|had|always have) ..1 (such|the|a|my) (best|good|kind|beautiful|lovely|great|amazing|big|gentle|wonderful|kindest|warmest|loveliest|sweetest|back|heart|whole heart) (heart|smile|eyes|laugh|taste|soul|voice|way|sense|always|hands|face|ear|mind)?
you (saved|kept|made|brought|held|carried|covered|stood|looked after|sat|cooked|fixed|drove|waited|came|picked|cleaned|sorted|took|got|did|helped|stayed|put|called|sent|gave|left) ..7 (and i|that was|it was|i was so|i am so|i felt|i feel|it meant|means|and it) ..1 (grateful|touched|loved|kind|lovely|thankful|moved|meant|means|so kind|so lovely|glad|so sweet|looked after|appreciate|appreciated|noticed|love|never forget|will not forget|melted|so much|a lot|the world|safe|better|made my|helped|cared for|happy|relieved)
(best|kindest|sweetest|loveliest|greatest|funniest) (husband|wife|partner|dad|mum|man|woman|person|thing|boyfriend|girlfriend|father|mother|friend|cook|team|present|hug|listener|human|birthday) (ever|in|i|you|around|on|award|goes|anyone|a)
(lucky|glad|happy|proud|grateful|blessed) (me|to have you|to be|i|that you|it is you|you are mine|you are my|you)
what (a|an) (lovely|wonderful|brilliant|beautiful|amazing|great|fantastic|perfect|gorgeous|delicious|sweet|kind) (day|evening|meal|dinner|surprise|present|thing|gift|husband|wife|man|woman|morning|night|weekend|message|idea|team|thought|note|picture|photo|card|family|mum|dad|partner)
(you are|we are|i think you are) (a|such a|the best|a great|a good|an excellent) team
i (will)? never (forget|stop loving|get tired of|take for granted|doubt|regret) (how you|what you|that you|you|your|the way|being|loving|hearing|marrying|meeting|us)
i do not (deserve|tell you|say it|say thank you|thank you) (you|enough|often|how|nearly)
you (did not|do not) have to ..4 (but|and) (you|i|it)
(so|really|very|also|much)? (appreciated|appreciate (it|you|that|this|everything)|much appreciated|grateful for (you|that|your|how|everything|us))
you can (tell|talk to|count on|lean on|come to|always|take) me ..2
(not going anywhere|here for you|on your side|got your back|by your side|always here|never leave you|i have got you)
you (do not|never) (need|have) to (thank|worry|explain|apologise|ask|prove|hide|earn|change|be|face|do it alone|do this alone|pretend|carry|dress) ..2
(you|your) ..2 (is|are|was|were) (enough|safe with me|wanted|loved|welcome)
# warmth.praise
you @aux? (always) (@goodalways|@goodbe)
you (are|were|have been) always (@goodbe|@goodalways)
you @aux? never (@goodnever)
you (are|were|have been) never (@goodnever|boring|too busy for me|too tired for me|too busy to listen|unkind|mean|cruel|cross|rude|selfish)
you (always|never fail to|never cease to) (make|made) (me|us|him|her|them|everyone|the kids|that|the|my|your) ..3 (@positiveaffect|laugh|smile|grin|giggle)
you (keep|kept) (making|surprising|amazing|impressing|spoiling|cheering|supporting|believing|encouraging|showing up|bringing|saving|getting (better|lovelier|more beautiful)|looking after|helping|reminding) (me (laugh|smile|why|how|happy|feel)|me|us|smile|up|in|the)
`;
