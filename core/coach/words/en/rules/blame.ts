/** The partner made the cause of the trouble, or of what the writer does and is. */
export const blame = `
# blame.cause
^ (so|and|now)? you the reason ..3
(it is|it was|that is|that was|this is|this was|all|and)? (all)? your (own)? (doing|work|handiwork|making|achievement) ..2
(it is|it was|is it) your ..3 (that|who|which) (@past|@-ed|has|have|made|got|is|put|keeps) ..3
you (are)? (the)? (only|main|whole)? (reason|why) (i|we|my|our|they|she|he|mum|nobody|no one|the|it|there|everyone) ..4
(the)? reason is you ..1
(because|cause) of (your|what you|how you) ..6 (i|we|my|our|they|he|she|nobody|the) ..3
(because|cause|coz) of (what you|you) ..3
thanks to (you|your) ..4
cheers to you ..4
due to (you|your) ..4
(i|we|my|our|the|they|he|she) ~8 thanks to (you|your) ..4
(fruit|result|consequence|outcome|price|product) of your ..3
(it|all this|this|everything|it all|my ..2|the ..1) (all)? (started|stopped|went wrong|went downhill|fell apart|got worse|began) (the (day|night|week|moment|minute|month|year)|when|once|after|with|since) (you|your) ..4
(hates|hate|cries|crying|cried|gone|late|lost|missed|broke|broken|closed|sold|wrong|ruined|burnt|afraid|scared|awake|left|leaving|left us|refuses|won) ..4 because (you|of you|of your|of what you|of how you) ..4
^ because you (@-ed|@past|kept|keep|can not|never|would not|could not) ..4
i (gave up|quit|dropped out|turned down|lost|missed|sold|left|stopped) ..4 (over|because of|thanks to) (you|your ..1)
(has|have|with|got) your (name|fingerprints|signature|stamp) (all over|on) (it|this|them)
(this|that|the) (debt|mess|bill|disaster|failure|row|fine) (has|is|have) (your|on|all) ..3
(the|our|my) (kids|children|boys|girls|son|daughter|baby|twins) ..1 (copy|copies|learn|learns|learned|learnt|get|gets|got|picked up) ..3 (from you|your ..1)
behind (your|you) (mouth|temper|mess|lies|drinking|attitude|foolishness)
i (only|just)? (drink|smoke|drank|lie|lied|cheat|cheated|shout|shouted|yell|gamble|eat|work late|stay out|stayed out|sleep badly|can not sleep|go out|went out|am like this) because (of you|you|your) ..4
(it is|it was|this is|that is|all|all this|all this is|only|and)? (all)? (@-ly)? because of you|your|ur
(thanks|thank) (to|you to) (you|your) (i|we|the|my|our|now|and|@-ing|there|they|he|she|mum|everyone|dinner|nobody|no)
(i|we|my|our|now|late|lost|@-ed) ..6 thanks to (you|your) $
all (thanks|down|due|owing) to (you|your)
(down|due|owing) to (you|your) (i|we|that|the|my|carelessness|mess|temper|laziness|nagging|drinking)
(it is|is|it was|that is|that was|this is|this was|all|it is all|this is all|that is all|entirely|totally|completely|was|be|mostly|100|be all|is always|is entirely) (your|ur) (own)? (damn|bloody|fucking)? (fault|doing|mess|responsibility)
your (own)? (damn|bloody)? fault (that|the|we|i|if|not|for|alone|entirely|this|my|our|he|she) 
^ (all)? your (own)? fault $
(it is|this is|that is|blame is|you are) (all)? on you (that|if|for|because|not|now|and|entirely|this) 
(it is|this is|this one is|that one is|that is|is all|it is all) on you $
(it is|it was|this is) (down|up) to you (that|we)
you are (entirely|solely|totally|partly|completely|the one)? (to blame|responsible for|the cause of|at fault|the culprit)
i (blame|am blaming|hold) you (for|responsible|entirely|that|completely)
i blame (you|your) $
you (have only|only have|only|you have only) (yourself to blame)
you only have (@-ed|@past|taken|given|broken|done|gone|made|told|written|eaten|forgotten|taught|bought|lost|called|started|put|kept|let|said|brought|sent) ..4
you only (@-ed|broke|lost|started|taught|told him|told her|told them|gave him|gave her|brought|let) (the|it|all|him|her|my|our|this|them)
(it is|is|was) you who (@past|@-ed|has|have|is|made|wanted|caused|started|did|left|forgot|got|keeps)
(it is|it was) you (that|what) (@past|@-ed|has|made)
you are the one (who|that) (made|caused|started|broke|ruined|spoiled|spoilt|left|lost|forgot|got us|got me|did|wanted|insisted|told|crashed|upset|turned|messed|screwed|put|brought|signed|spent|woke|let|scared|taught|pushed|decided|drove)
you are the (only|main|whole|real|sole)? (reason|cause) (why|that|of|for|i am not|i can not|i do not|i am so|i am|i have|i lost|i left|i cry|i drink|we|my|our|the|she|he|they|everyone|nobody|no|mum|people|this)
(because|since|as|coz) you (were|was|had|did|are|could|would|@-ed|@past|forgot|left|insisted|wanted|kept|never|took|always|have|do|can) ..6 , ..1 (i|we|the|our|my|now|everyone|she|he|mum|dinner|there|it)
^ because you (were|was|had|did|could|@-ed|@past|kept|took|would) ..7 (i had|we had|we missed|i missed|i lost|we lost|i am|we are|the|i got|we got|now|she|he|i have|we have|my|our)

# blame.made
your ..4 (cost|costs|has cost|have cost|lost|wrecked|killed|is why|are why|was why|is the reason|drove|sank|landed|bankrupted|split|scared off|frightened off) (me|us|my|our|him|her|the|i|we|them) ..3
you (done|do|have)? (got|have got|had|made|have) (me|us) (@-ing|written|kicked|fired|stuck|lumbered|stood|cussing|saddled|out here|banned|evicted|sacked|barred|blacklisted|up at) ..4
you (have)? (split|torn|ripped|bled|worn|drained|ground|shouted|nagged|scared|frightened|worried|starved|frozen|hounded|bullied|shamed|argued|spent|drunk|lied) (this|our|the|me|us|him|her|them|my) ..2 (to|into|out|apart|dry|down|away|from|off|in|up) ..2
you (lost|cost) (me|us|him|her) (the|our|my|a|that|his|her) ..3
you (have)? (made|turned) (him|her|them|the baby|the dog) (into)? (a|an|so|this|that|scared|afraid|clingy|anxious|nervous) ..3
you (have)? (only|really|just|properly)? (gone|went) and (cost|lost|broken|broke|ruined|sold|told|left|let|deleted|booked|killed|wrecked|done|@-ed) ..4
you (left|lost|forgot|broke|shut|locked|booked|signed|sold|told|burnt|missed|blocked|ran|turned|spent|drank|crashed) ..6 (, so (no|now|we|i|there|that is)|and (now|this is what|that is why|that is how)|so (no|now)) ..5
you (had|made|got) (me|us) (agree|sign|sell|buy|book|pay|lend|promise|quit|move|cancel|miss|leave|choose) ..3
it (is|was) you (who|that|what) ..5
i would (still)? have ..4 (still)? if you had not ..4
you (had|have|got|have got) me ..2 (looking|feeling|standing|sitting|running|crying) ..2
you are the (cause|root|source) (of|for)
you (have)? (ruined|spoilt|spoiled|wrecked|destroyed|sabotaged) _
(and|.) you did (that|this) $
you (nearly|almost|could have) (killed|burned|drowned|lost|crashed|broke|got us) (us|me|him|her|them|the|my|our)
you (have)? (made|turned) (this|our|my|the) (house|home|marriage|life|family|flat|relationship|bed|kitchen|holiday) (a|an|into|unbearable|impossible|hell|so) ..3
you (have)? (driven|drove|pushed|chased|scared|frightened|turned|sent) ..3 (away|off|against (me|us)) ..1
you ..1 (showed|shown) (me|us) up ..3
have you to (thank|blame) ..2
(is|all|and|it is) down to you $
you (got|have|had) (the whole|everyone|everybody|all|half|the) ..3 (talking|looking|laughing|against|staring|gossiping|whispering|crying|hating)
you (have)? (@-ly|gone and|went and|managed to|really|properly|just|only|totally|completely)? @harm @us
(is|was|were|are|been|got|gets|get) (all|totally|completely)? (ruined|spoilt|spoiled|wrecked|destroyed|broken|killed|lost|messed up|hurt|upset|embarrassed|humiliated|poisoned|soured) by (you|your)
you (have)? (dragged|drag|pushed|push|forced|force|drove|drive|provoked|provoke|talked|talk|led|lead|pressured|pressure|pressurised|bullied|bully|guilted|rushed|nagged|manipulated|tricked|conned|coaxed|goaded|press ganged|railroaded|strong armed|shamed) (me|us) (to|into|out|off|towards|here|there|from|back|away|so|until|through|along|over)
(i|we) ..4 because you (nag|nagged|shout|shouted|never|always|kept|keep|left|let|lied|lie|forgot|refuse|refused|dithered|dither|spent|drink|drank|could|can|did|do|were|are|had|wanted|made|took|will|would|insisted|would not|ignored|pushed|@-ed)
(he|she|they|it|the kids|the children|the dog|the baby|that temper) (gets|got|get|has|learned|learnt|learns|takes|inherited|copies) ..3 from you
(is|was|be) (all|entirely|totally|completely|purely|solely)? (your|ur) (doing|fault|mess|handiwork)
(and|,) (that|it|this) is (all)? your (doing|fault)
you let (the|him|her|it|them|that|this|my|our) ..5 (and now|now|so now|and|so)
, thanks to you
you (gave|have given|passed|brought) (me|us|the kids|the baby|him|her) (this|that|the|a|your|an) (flu|cold|bug|cough|headache|migraine|infection|ulcer|debt|stress|nits|virus|heart|anxiety|complex|reason)
you (put|have put) me off
you (have)? (scratched|smashed|dented|crashed|lost|burnt|burned|broken|broke|shrunk|shrank|deleted|killed|drowned|flooded|overcooked|stained|ripped|tore|torn|emptied|wasted|spilt|spilled|blocked|jammed|left) (the|my|our|it|another|your|all) ..4 (and|so|now|again)
you (have)? (killed|burnt|burned|drowned|smashed|shrunk|shrank|deleted|dented|crashed|lost|scratched) (my|our|the|another|dinner|lunch)
you (have)? (got|gotten) us (lost|into|in|thrown|kicked|fined|evicted|banned|here|stuck|in trouble|uninvited|barred)
you (got|made|had) (us|me|him|her|them) (kicked out|thrown out|lost|fired|banned|take the|take a|miss|late|sick|ill|fined|sacked|grounded)
it is (all)? on you (if|that|when|now)
(look what|see what|that is what) you (made|have made|make|did|have done|are doing|do) (me|us|to|now|with)?
^ (look|see) what you (did|have done|made|do) 
you (have)? (@-ly)? (made|make|making|had|got|have got|got me out here) (me|us|him|her|them|the baby|the kids|the children|my mum|my mother|my dad|everyone|mum|my|our|the|the dog) @int? (look|looking|lose|miss|late|cry|crying|snap|shout|yell|scream|feel (bad|stupid|small|guilty|awful|terrible|like|so|worthless|useless|sick|ashamed|unwanted|ugly|invisible|this|that|horrible|crazy|unloved|nothing|responsible|ridiculous|foolish|embarrassed|inferior|lonely|unsafe|insecure|inadequate|dirty|miserable|anxious|less)|act|angry|mad|ill|sick|crazy|sad|miserable|anxious|nervous|furious|do|drop|forget|burn|crash|fail|leave|quit|lie|hide|spend|wait|stand|sound|beg|drink|give up|turn down|cancel|regret|doubt|hate|worse|worry|choose|walk|pay|nervous|insecure|jealous|paranoid|go|say|stressed|wake|swear|apologise|apologize|ashamed|dread|hit|out here|stressing|up all|in trouble|into trouble|into debt|into this|into that|arrested|fired|lost|sacked|thrown|banned|evicted|a fine|stuck|so stressed|worried|working|running|losing|acting|crying|fighting|sitting|feeling|like this|bitter|cynical|hard|cold|this way|that way|upset|unhappy|depressed|tense|question|look like|have to|want to (leave|scream|cry|die|run|quit))
you (have)? (made|make) (me|us) (@-ed) (my|the|our)
you (have)? made (me|us) (who|what|how|the way) 
(it is|was)? you who made (me|us)
you make (it|this|things|everything|life|my life|me|home) (so|impossible|harder|worse|difficult|unbearable|hell|a misery|miserable|hard|about|so hard|more) ..3
you (have|had)? made (a|such a|this|that|a right|a total|a complete|one hell of a|a proper|a huge)? (mess|hash|pig's ear|dog's dinner|fool|scene|spectacle|show|laughing stock|disaster|shambles|balls) (of|out of|in|at|up)
you (have)? made (it|things|this|everything|that) (worse|harder|impossible|so much worse|awkward|about|ten times|a hundred)
you (have|had|did|always|only|just|completely|totally|managed to|went and|have gone and|had to|have to|gone and)? (ruined|spoiled|spoilt|wrecked|destroyed|trashed|sabotaged|messed up|screwed up|fucked up|cocked up|mucked up|ballsed up|botched|killed|poisoned|jeopardised|jeopardized|derailed|soured|tainted|bungled|ruining|spoiling|wrecking|destroying|killing|messing up|tanked|torpedoed|shattered|bankrupted|crashed|dragged down|mess|messed|screwed|fucked) (my|our|the|it|this|everything|me|us|his|her|their|a|that|christmas|dinner|what|another|up|every|any|all|mum's|things|for|lunch|with|half|two)
you (have|had|did)? (pushed|drove|driven|forced|provoked|dragged|talked|bullied|pressured|rushed|guilted|goaded|tricked|roped|landed|nagged|wound|backed|boxed|shoved|steamrollered|pushing|driving|forcing|dragging|landing|got) (me|us) (into|to|out of|away|up|back|in|down|here|through|over|along|mad|crazy|insane|up the wall|round the bend|away from|so far|this far|nuts|bonkers|off) 
you (are|be|been|keep|have been|were) (driving|sending|making|pushing|wearing|dragging|bringing|grinding|running|killing) (me|us) (mad|crazy|insane|nuts|up the wall|round the bend|bonkers|ill|sick|away|down|out|to drink|to the edge|over the edge|into|to tears|so|feel|angry|anxious|miserable|depressed|lose|look|late|cry|worse|bankrupt|into the ground|stressed|up)
you (drive|drove|push|pushed|wear|bring|brought|get|stress|wind|wound|drag|dragged) (me|us) (mad|crazy|insane|up the wall|round the bend|to drink|to this|down|out|away|to tears|nuts|so mad|so angry|up)
you (woke|wake|have woken|upset|have upset|scared|have scared|frightened|embarrassed|have embarrassed|humiliated|have humiliated|shamed|stressed|winded|wound|hurt|broke|have broken|cost|have cost|lost|have lost|set|crashed|scratched|burnt|burned|smashed|drained|emptied|flooded|killed|infected|confused|turned|have turned|worried|exhausted|dragged|have dragged|put|have put|gave|have given) (me|us|the baby|the kids|the children|my|our|him|her|them|everyone|mum|dad|it|the|the dog|the cat) ..4 (up|off|again|again now|in tears|in front of|in debt|no choice|against|into|the deposit|our deposit|the job|my job|sleep|a fortune|in this position|in this mess|in that position|in a position|the house|money|heart|with no|with nothing|on edge|homeless|broke|the flight|hundreds|thousands|a migraine|a headache|high blood|anxiety|ulcers|grey hair|stranded|waiting|stuck|to deal|to clean|to face|to explain|holding|with the|through|in the|out of pocket|look|sick|so|confidence|our savings|savings|my place|trust)
you (left|have left) (me|us|the baby|the kids|the children|my|our|him|her|mum|dad|the dog) ..4 (in tears|in debt|in this position|in this mess|in that position|in the|with no|with nothing|with the|on edge|homeless|stranded|waiting|stuck|standing|to deal|to clean|to face|to explain|holding|out of pocket|alone|on my own|no choice)
you (have)? (embarrassed|humiliated|shamed|showed up|shown up|let down|disgraced) (me|us|yourself|the family|my|our) ..3
you (have)? (let) (me|us|the kids|everyone|him|her) down
you (have)? (broke|broken) (my|our) (heart|trust|marriage|family|home|spirit)
you (have)? cost (me|us) 
you (have)? (lost|wasted|gambled|blew|blown|spent|burnt through|burned through|squandered) (us|me|all|our|my|the|half) (our|my|the|of our|of the)? (savings|deposit|money|house|time|life|years|best years|weekend|evening|holiday|rent|whole|youth|chance|chances|inheritance|day|afternoon|keys|passport|passports|tickets|job|friends|home)
you (have)? left (me|us) (no choice|with no|with nothing|no option|to (deal|clean|face|explain|sort|cope|handle|do|pick|carry)|holding|stranded|in the lurch|high and dry|alone with|in debt|waiting)
you (have)? (gave|given|leave|left) (me|us) no (choice|option)
you (have)? (put|got|dragged|landed|dropped) (me|us) (in|into|through) (this|that|it|hell|so much|trouble|the|a|debt|an|all)
you (have)? (caused|started|brought|created|triggered|set off|let|allowed) (this|all|it|the|that|everything|our|my|him|her|me|us|so|half) ..3
you (have)? brought (this|it|all this|that) (on|upon|down) 
you (have)? (turned|set|poisoned) ..4 against (me|us|you|each)
you (have)? turned (me|us|this|our|my|it|the|him|her|every) ..4 into
you (have)? (did|done) (this|that|it) to (me|us|him|her|them|this|our)
you (did|have done) this $
(if it was|if it were|were it|had it) not (been)? for (you|your) ..1
(if|had) you (had|did|would|was|were|could|have)? (not|only|just|bothered|listened|told|been|locked|checked|paid|booked|left|remembered|packed|said|helped|answered|called|taken|stayed|come|put|asked|looked|read|filled|kept|let|closed|shut|watched|done|@-ed) ..9 (would not|would have|would be|would still|could have|might have|might be|might still|none of this|could be|would never)
(i|we|he|she|they|this|none of this|it|that) (would|could|might) (not|never)? (have|be|still) ..6 if (you (had|did|were|would|was|could|just|have|only|left|stopped|listened|helped|told|took|@-ed)|it was not for you|it were not for you|not for you)
i would not (have to|need to|have|be|even|feel)? ..4 if you (did|would|had|were|could|was|just|ever|listened|helped|stopped|answered|told|@-ed)
(without|if not for) (you|your) (mess|nagging|drama|temper|carelessness|drinking|mother|lateness|meddling|interference|stubbornness) ..3
(your) (drinking|nagging|temper|snoring|spending|mother|gambling|carelessness|mess|lateness|mood|moods|silence|driving|drama|shouting|sulking|lies|lying|laziness|parents|jealousy|mistake|forgetfulness|dithering|faffing|stubbornness|phone|work|job|ego|pride|big mouth|mouth|habits|smoking|behaviour|behavior|attitude|negligence|texting|gaming) (has|have|is|are|will be|was|were|had)? (ruined|ruining|spoiled|spoilt|cost|made|making|wrecked|drove|driving|killing|destroyed|destroying|broke|kept|keeping|embarrassed|tearing|tore|dragged|meant|why|the reason|what|pushed|upset|woke|put|lost|caused|got|stops|stopped)
(i|we) (am|are|was|were|have|had|got|ended|end) ..6 because (you|of you|of your)
(i|we|he|she|they|the|my|our|dinner|everyone) (lost|missed|had to|can not|could not|am late|are late|were late|is late|failed|broke|crashed|is crying|are crying|cried|cry|is upset|are upset|burnt|burned|have no|have not slept|did not sleep|have to|never|do not|got) ..6 because (you|of you|of your)
(now|so now) ..8 because (you|of you|of your)
(you are|you were) (why|the reason) ..1
(that|this|which) is why (i|we) (can not|do not|never|lost|have no|lie|drink|am|are|stopped|hide|stay) ..5 (you|your)
you (did|have done|are doing) (this|that) (to|on) (us|me|our)
`;
