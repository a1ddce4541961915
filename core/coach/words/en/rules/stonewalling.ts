/** Ending or refusing the exchange with no offer to return. */
export const stonewalling = `
# stonewalling.dropit
^ (talk|speak|tell it|say it|go talk|complain|moan|cry|tell that) (to)? (the|your|my) (cat|dog|wall|mirror|hand|lawyer|solicitor|therapist|podcast|fridge|kettle|ceiling|plants|boat|sister|door|pillow|goldfish|bishop|priest|answerphone|voicemail|machine|furniture) ..2
^ (k|ok|right|fine|then)? (ask|ring|call|email|write to|take it up with|speak to) (your|my) (lawyer|solicitor|mother|mum|mummy|therapist|sister|brother|priest|friends|mates|boyfriend|girlfriend) ..2
^ (write|ring|call|text|shout|talk|knock|cry|say|ask|email|moan|sulk|argue|beg|scream|message|phone|send|think|believe) (what|all|whatever|as much as|as often as|as long as|anything) you (like|want|please|wish) ..5
^ (do not|never) (call|text|ring|message|blow up) (my|this) (phone|line|number) ..3
^ do not ask me (about|for|why|how|what) ..4 (again|any more|anymore|ever|now)
^ (k|kk|ok|fine|right|yeah)? with e ..1
^ (that is)? (full stop|end of|the end) (from (my|me)|$) ..3
can we (please)? (just)? not $
^ (enough is enough|enough of it|enough of that|no more of this) ..5
^ give over ..5
no more (questions|about|talk|talking|messages|texts|letters|words|of this|discussion|calls|arguments|chat|lectures|explanations|drama from|from me) ..4
^ (please)? (do not|never|stop) (ask|asking|mention|mentioning|bring|bringing|start|raise|raising|talk|talking|ring|ringing|text|texting) (me|it|this|that|up|about it)? ..3 (any more|anymore|again|ever again)
(drop|leave|park|bin|can|shelve|zip) it (now|ok|okay|alright|already|out|there|alone|will you|would you|yeah|please|man|mate|bro|babe)? $
(just|please|can you|can we|could you|will you|would you) (drop|leave) (it|this|the subject|the topic|that) $
^ (just|please|so|ok|now)? (drop|leave|change|close|end) (the|this) (subject|topic|matter|conversation|discussion|talk|thing|chat|argument)
forget (it|this|that|i (said|asked|spoke|mentioned|even)|about it|it then|i exist|the whole thing|everything|i said anything|me) $
^ forget (it|this|that|i (said|asked|spoke|mentioned|even)|about it|everything|the whole thing)
(just)? let it (go|drop|be|lie|rest) (now|already|ok|okay|please|will you|man)? $
(can|could|will|would) (you|we) (just|please)? (let it go|drop it|give it a rest|move on|stop this|stop talking about|forget it|end this)
^ (not listening|not interested|end of|done|done here|done talking|i am done|we are done|next|moving on|enough|no more|i am gone|finito|that is it|cba|silence) $
^ (give it a rest|give over|change the record|change the subject|enough already|enough now|enough of this|that is enough|that will do|save it|stow it|zip it|pack it in|knock it off|leave off|leave me alone|let me be|get off my back|get off my case|get out of my face|get off me|end of story|end of discussion|end of conversation|end of chat|end of topic|case closed|subject closed|topic closed|discussion closed|discussion over|conversation over|no comment|over and out|bas|bas karo|chup|rehne do|chodo|choddo|jane do|let it be|next topic|next subject|allow it|miss me with|do not at me)
(give it a rest|change the record|give over|pack it in|get off my (back|case)|get out of my face|knock it off|put a sock in it|save your breath|save it for someone|talk to the wall|tell it to the wall|talk to the hand|tell someone who cares|tell it to someone|leave me (alone|be|out of it|in peace|the hell|the fuck)|let me be|stay out of my|keep out of it|back off|fuck off|get lost|miss me with|i am over it|i am so over)
(i need|i want|i would like|i am asking) you to (stop|quit|leave|drop|let|go) (ringing|calling|texting|asking|messaging|talking|me|it|this|contacting|following|nagging|mentioning|bringing|away|knocking|this now|pushing|going on|phoning|writing)
^ (just|please|now)? (stop|quit) (asking|calling|texting|ringing|messaging|phoning|talking to me|bothering|contacting|mentioning|bringing (it|this|that) up|writing|following me|banging on|harping|pestering|chasing|pushing|badgering|questioning me|hounding|digging|emailing|trying to talk|talking about|wasting)
^ (just|please|so|then|now|and)? (do not|never) (ever)? (call|text|ring|message|phone|contact|talk to|speak to|write to|wait for|mention|touch|come near|follow|email|whatsapp|dm|bother|ask|bring (it|this|that) up|look for|reply|answer|expect me to (answer|reply|talk|respond|speak)|expect an answer|expect a reply) (me|it|this|that|up|back|again|to me|about|her|him|anymore|any more) ..2 $
do not (bother|wait up|even bother|bother (asking|calling|texting|replying|coming|waiting|explaining|ringing|talking|trying|answering)|ask|come after me|come looking|follow me|even) $
do not (bother|wait up) ..3
# stonewalling.done
(i am|am|i will|i shall|we are)? not (replying|reading|responding|discussing|debating|arguing|rowing|opening|explaining|talking about|speaking about|engaging) ..4
(i am|am) not (answering|picking up|coming to the phone) ..4
^ not (answering|picking up|coming to the phone) ..4
(am|i am) no (discussing|talking|answering|having|doing|listening|getting) ..3
(i am|we are)? not interested (to|in) (discuss|discussing|talk|talking|hear|hearing|listen|this|explain|any) ..3
(not|no|nothing|is not no) (no)? more to (discuss|say|add|tell|talk) ..2
(matter|subject|topic|discussion|conversation|case|book|chapter|file|door) ..5 (is|are) (closed|over|done|finished|shut|settled)
you (have|have had|had|got|have got) (had)? your answer ..2
asked and answered
that is me (done|finished|out|off|gone|through|told) ..3
my (mouth|lips|ears|door) (is|are) (shut|closed|sealed|off|locked) ..2
i am (deaf|blind|numb) to (it|this|that|you|all) ..3
i can not be doing with ..4
i (resign|withdraw|retire|bow out|check out|opt out|unsubscribe|excuse myself) (from|of) (this|the|your|all) ..3
(we|us) (so)? (done|finished|through) (here|with|talking|now|on) ..3
i am not your (agony aunt|therapist|counsellor|punchbag|audience|psychologist|diary|helpline|counselor|shrink|sounding board) ..4
^ do you (and|then|,) ..4
no need (to)? (call|text|ring|reply|answer|come|write|explain) (me|back|again|also|any more) ..2
i (will not|shall not|refuse to|am not going to) (ask|say|explain|repeat|raise|mention|bring|speak|open|listen|write|read|answer|discuss|be answering|be reading|be discussing|be replying) ..4 (again|any more|anymore|about|on|this|it|further) ..2
(as far as|for) i am concerned ..8 (closed|over|done|finished|dead|settled)
take it (up with|to) (someone|somebody|your|the|a) ..4
talk to (someone|somebody|anyone) else about
(i|we) (am|are) good on (this|that|the|talking|all) ..2
(i|we) (am|are|do|is)? not trying to (hear|talk|do|argue|fight|deal|discuss) ..3
^ (k|ok|fine|yeah|okay|right|sure) whatever $
^ not (going|getting) (over|through|into|round) (this|that|it|any) ..2
^ (move on|can it) (now|already|please|will you)? $
(i have|i) had (more than)? enough $
(i have|i) had enough (of (this|it|you|your|that|these|talking|arguing|all|us|the)|now|today|tonight) ..3
(i have|i) (heard enough|said enough|said all|heard it all|had it up to here|had my fill|got better things) ..4
(i have|i) had it (with|up|$) ..2
no need to (discuss|talk|say|explain|reply|answer) ..2
^ (just)? (go away|get out|get lost|leave me alone|let me be|get away from me|back off) ..2
(you know what)? ,? forget (it|that|this) $
^ i am not (getting into|answering|discussing|doing|having|going into|listening to|arguing about|explaining) (it|that|this|any of it|anything) ..2
(i|we) (am|are) (so|well|just|officially|totally)? (done|finished|through) (talking|with this|with you|with it|here|now|discussing|arguing|explaining|listening|trying|answering|for good|with this conversation|with the|trying to|about this|having this|fighting|caring|apologising|chatting|dealing) 
^ (i|we) (am|are) (so|well|just|officially)? (done|finished|through|out|gone) $
^ (cba|can not be (arsed|bothered)|could not be (arsed|bothered)) ..2
(sort|clear|clean|deal with|handle|fix|solve) (your|it|that|this|them) (own)? ..1 (mess|yourself|problems|shit|out yourself|own) ..1
^ (finish|close|stop|end|leave|drop|change) the (topic|subject|matter|discussion|conversation) (now|here|only|there)?
(not|never) (tonight|today|now|this week|this evening) (or|nor|and) (any|ever|tomorrow|no) ..2
(tonight|today|now) or (any|ever) ..1
^ (go|eat|drive|cook|do it|travel|sleep|celebrate|stay|talk) (yourself|without me|on your own|alone|by yourself|with yourself) (then|and|i|see)? ..2
see if i care
ask someone who (cares|gives)
(i am|i) (not|never|ain't) (going to|about to|gonna)? (do|doing|have|having|discuss|discussing|talk|talking|talk about|argue|arguing|get into|getting into|go into|going into|go there|going there|listen|listening|answer|answering|explain|explaining|continue|continuing|engage|engaging|respond|responding|reply|replying|go round|going round|go over|going over|repeat|repeating|sit here|sitting here|debate|debating|play|playing|entertain|entertaining|dignify|dignifying|open|opening|speak|speaking|fight|fighting|dealing|deal|interested|here for|bothered|touching|wasting|stressing) (this|that|it|to this|to that|any of this|to you|with you|about|myself|into|again|anymore|any more|another|the same|your|in|round|through|a|anything|another word|over|games|on|no more|you|for|the|back|now or|on that|time)
i (will|would|do|am) not (be)? (discuss|discussing|talk|talking|answer|answering|argue|arguing|debate|debating|explain|explaining|speak|speaking|have|having|repeat|hear|go|going|continue|engage|engaging|dignify|want to talk|want to discuss|want to hear|want to know|want to speak|want to see|want to go) ..4 (again|ever|anymore|any more|more|further|about it|about this|this|it|to you|you|that|with you|another word|into|there|round|back|conversation|discussion|myself|your|over|on)
i (refuse|decline) to (discuss|talk|argue|answer|engage|have|go|listen|speak|debate|respond|explain|take part|continue)
(i have|i have got|i ain't got|i got|there is|there was|we have|i do not have|i have not got) (not|no|nothing|zero)? (nothing|no|not anything|anything|nothing else|nothing more|no more) ..2 (say|to talk|to discuss|left to|to add|to explain|words|to say|interest in|point|energy for|time for this|patience for|to tell|desire)
nothing (is there|there is|left|more|else)? (to say|to discuss|to talk|more to|left to|is there to|to explain|to add)
(there is|there was|what is|i see|see|see the|is there a|where is) (no|the|any)? (point|use|sense|good) (talking|in|of|trying|discussing|even|arguing|explaining|to talk|with you|you|continuing|going|telling)? 
(what is|what was) the (point|use) (anymore|any more|in|of|talking|even)? $
(this|the|our|that) (conversation|discussion|chat|talk|subject|topic|argument|matter|debate|thing) (is|was|ends|has|stops) (over|pointless|closed|done|finished|going nowhere|ended|useless|here|now|ridiculous|off limits|stupid|boring|not happening|getting us nowhere|at an end|a waste|old|exhausted|dead|settled|run its course)
(conversation|discussion|subject|topic|case|chat|argument|matter) (over|closed|ended|finished|done|dismissed|is closed|settled)
(that is|this is|it is) (the)? (end of (it|story|the|this|that|discussion)|all i am saying|all you are getting|all i have to say|it from me|my (final|last) word|final|not up for discussion|off the table|none of your business|off limits|non negotiable|that)
(end of) (story|discussion|conversation|the (matter|story|discussion|conversation|line)|chat|topic|subject|debate|argument)
(and)? that is that $
^ (that is final|my final word|that is my last word|i have said|i have spoken|i said no|i said my piece|i have said my piece|i have said all|i have said what|i have said everything) 
not (tonight|now|today|tomorrow|this week|this year|here) (or|and not|and|nor|not) (ever|tomorrow|any|next|any other|not|never)
(not now|not today|not tonight) (not|or) (ever|tomorrow)
(we are not|we ain't|let us not) (doing|having|discussing|talking about|going|do|have|getting into) (this|that|there|it|back) (again|anymore|any more|ever|conversation)?
(i am|i) (hanging up|going to hang up|blocking|muting|logging off|turning my phone off|switching off|turning off my phone|putting (you|my phone) on|leaving the (chat|conversation|room)|ending this|walking away|signing off|tuning out|gone|going out|off|outta here|out of here|leaving|deleting) (you|your|this|now|the|on you|notifications|mute|chat|bye|goodbye|do not wait|from this)? $
(i am|i) (hanging up|blocking you|blocking your|muting you|muting this|muting the chat|ending this|leaving this chat|walking away from this|switching off my phone|switching my phone off|turning my phone off|turning off my phone|turning this off|putting you on mute|putting my headphones|putting my earphones|putting my phone (away|off|down) (now)?)
^ (k|fine|ok|okay|right|whatever|cool|good|sure|great|well) (then)? (bye|goodbye|bye bye|good night then|laters|see ya|have it your way|be like that|do what you want|do what you like|i am done|i am out|you win|forget it|done|believe what you|think what you|suit yourself|as you like|as you wish|do as you|have a nice life|if you say so|no more|end of|not talking|i will stop|i will not|i will shut up|i will keep|i will say nothing|i will leave you)
^ (bye|goodbye|byeee|bye bye) (then|now)? $
^ whatever (man|mate|then|bro|dude|babe|love|girl|lol|fine|ok|darling|dear)? $
^ (whatever|whatever then|whatever man) , ..2
whatever (you say|you think|you want|makes you happy|floats|man|then|bye|as you like|as you wish|suits you|helps you sleep) $
(suit|please|help) yourself (then|as always|as usual|mate|love|i)? $
^ suit yourself
(do|say|think|believe|have|feel|act) (what|whatever|it|how|however|as) (you|your) (want|like|please|way|wish|feel like|will|must|have to|need|fancy|decide|think best) (then|i|see if|it|from now|me|anymore)? $
^ (do|say|think|believe|feel) (what|whatever|how|however|as) you (want|like|please|wish|feel like|must|fancy)
have it your (own)? way
as you (like|wish|please|say|want) (only|then|sir|madam)? $
^ as you (like|wish|please|say)
(fine|ok|okay|right|well) (be like that|be that way|stay mad|sulk then|sulk)
be like that $
(i|we) (do not|could not|really do not|honestly do not|no longer|can not be|am past|stopped|do not even) (care|caring|give a (shit|fuck|damn|toss|monkey's|rat's)|bothered|be bothered|arsed) (anymore|any more|what|how|if|about (this|it|that|any)|any longer|less|either way|at all|now|whether|to|with)?
i can not be (bothered|arsed|asked) (with|to)?
i (am past caring|stopped caring|could not care less|give up|quit|surrender|am out|am checking out|tap out|rest my case|am tapping out|am over (it|this|you|us))
i give up (on|trying|talking|with|explaining|honestly|then|with you|now)? 
i do not (want|need|wish|care) to (hear|know|talk|discuss|see|speak|deal|look|listen|continue|have|go|answer|explain|read|fight) (it|about|from|to|about it|your|another|any|you|anything|with|this|at|that|what|into|more) ..4 (ever|again|anymore|any more|no more|at all|from you|excuses|it|side|face|more|today or|word|voice|you|explanation|this)
i do not want to (know|hear it|hear about it|talk to you|speak to you|see you|discuss it|hear another|hear any|look at you|be near|listen to) ..2 $
(not my|your) (problem|circus|monkeys|business|concern|issue|mess) (anymore|any more|now|not mine|deal with it|mate|so|sort it|love|bro|then|not|to|is it)? $
(that is|it is|sounds like|this is|all|well that is) (not my|your|a you) (problem|business|concern|issue|headache) (not mine|now|anymore|any more|then)? $
(not|ain't) my (problem|circus|concern|department) 
(deal with it|sort it (out)? yourself|figure it out yourself|work it out yourself|fix it yourself|do it yourself|solve it yourself|ask someone else|ask your mother|tell your mother|find someone else|find somebody else|go talk to (your|someone|somebody)|go moan to|call someone else|take it up with|get it from someone else|help yourself then|handle it yourself|cook it yourself)
i (will not|do not|will never|am not going to|shall not) (bother|trouble|disturb|ask|tell|say|text|speak|talk|mention|burden|annoy|share|open) (you|to you|anything|another|it|for anything|about|up|a word|again|my) (anymore|any more|again|any longer|anything|ever|then|from now|now|with)?
never mind (i|then|forget|it|me|you|just|whatever|do not|since|what|as|about it) ..4
^ never mind $
(i will|i shall|i am) (just)? (shut up|say nothing|keep (quiet|my mouth shut|it to myself)|not say|stay quiet|stay out of|go away|stop talking|talk to myself|never (ask|speak|mention|say|tell|bring)|stop (asking|trying|caring|bothering|sharing|telling)) ..2
(good|well)? (night|bye|goodbye) (have a (nice|good) life|and good riddance|for good|and do not|i am done|end of|then i)
have a (nice|good) life
good riddance
(talk|speak|go) to (yourself|the wall|someone who cares|the hand|my lawyer|a wall|the dog|the mirror|your mother|your mates|your therapist)
(we|i) (never|do not need to|do not have to|need not|will never) (speak|talk|discuss|mention|see|have to) (again|of this|about this|about it|to each other|this again|each other|it again)
(i|we) (have)? (nothing|not) left (for|to) (you|say|us|give|discuss)
(leave me|count me|keep me|include me|deal me) out (of|from)
(i am|i) (staying|going) (out of it|silent|quiet) (from now|now|then|for good)?
(not|ain't) (having|doing|listening to|dealing with|hearing|taking|standing for|entertaining) (this|it|that|any of) (conversation|anymore|any more|again|rubbish|nonsense|crap|today|tonight|now|right now|argument|shit|bullshit)? 
(this|that) is (boring|getting old|so boring|tedious|old news|ancient history|a waste of (my)? (time|breath|energy)|so tired|stupid i am|going nowhere|pointless|not worth (it|my)|not a conversation)
(you are|it is|it) (like)? (wasting|a waste of) (your|my|time|both|everyone's) (time|breath|energy)?
(i am|we are) going (round|around) in circles (again|so|and)? (i am|i|we)? (done|stop|not)
^ (so what|who cares|and what|big deal|your point is) $
who (cares|gives a (shit|damn|toss|fuck|monkeys))
(blank|silence|seen|read) (from|for) (now|me|you) on
(do not|no need to) (wait|expect|look) for me
(you) (win|are right as always|are always right|know best) (happy now|ok|happy|i give up|congratulations|as usual|as always|i am done|i lose|whatever)
`;
