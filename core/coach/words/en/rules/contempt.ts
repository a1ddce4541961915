/** Insult, mockery, disgust, superiority, sarcasm meant to belittle. */
export const contempt = `
# contempt.insult
(what|which) (kind|sort|type) of (a|an)? (grown|so called)? (man|woman|person|adult|father|mother|dad|mum|husband|wife|partner|boyfriend|girlfriend|human|parent|@insult|@mild|@traitnoun|@abuse) !is|are|was|would|you|did|will|should|were|am _ ..3
^ (what|which) (@insult|@mild|@abuse) _ ..4
(eat|drive|sail|sing|smell|talk|dress|cook|walk|dance|park|snore|swim|think|argue|look|behave|live|drink|sleep|act) like (a|an) ..1 (pig|cow|drunk|toddler|infant|tramp|animal|donkey|clown|child|baby|goat|slob|teenager|lunatic|maniac|madman|fool|elephant|hippo|robot|brick|corpse|zombie|caveman|savage|dog|rat|spoilt|idiot) ..2
(@-ing|hiding|sulking|crying) ..3 like (a|an|some) ..1 (toddler|infant|pig|brat|lunatic|madman|maniac|caveman|diva|schoolboy|schoolgirl|two year old|three year old|five year old|spoilt|spoiled) ..2
^ (@number|@-num) ..1 (and|years old and) (still)? (hiding|sulking|crying|living|playing|sneaking|throwing|needs|can not|scared|whining|lying|slamming|begging|running|pouting) ..4
^ you @int? (@scorn|@insult) (as hell|as fuck|af|$)
^ you (trifling|bugging out|lame|pathetic|sorry|dusty|crusty|raggedy) ..1 $
you (look|sound|seem) (real|right|so|just|straight up|absolutely|proper|plain|well|dead) (@scorn|@insult|foolish|silly)
you (absolute|utter|total|complete|proper|right|miserable|pathetic|silly|stupid|spoilt|selfish|dried up|jumped up|puffed up|stuck up|washed up|trumped up|overgrown|clapped out|shrivelled|sour|bitter|grumpy|vain|greedy|lazy|mean|smug|nosy|useless) ..2 (@insult|@abuse|tyrant|despot|dictator|bully|windbag|gasbag|hypocrite|coward|liar|snob|miser|martyr|goat|fossil|dinosaur|crow|bat|trout|mare|hag|goblin|fool)
^ (silly|stupid|lazy|daft|mad|selfish|miserable|pathetic|ungrateful|spoilt|vain|greedy|nosy|bitter|jealous|interfering|meddling|useless|nasty|cruel|horrible|bloody|damn|sour) (old|little|big|young)? (@insult|@abuse|fool|cow|goat|man|woman|bat|mare|bag|git|sod|fellow|devil|child|boy|girl|brat|trout|toad|hag|witch)
your (little|stupid|precious|daft|silly)? ..1 (thumbs up|emoji|smile|smirk|face|speech|apology|text|message|dance|joke|jokes|act|voice|laugh|poem|song|outfit|shirt|hair|excuse|toast|tone|reply|behaviour) (is|was|were|are) (so|just|really|frankly|truly)? (disgusting|pathetic|laughable|embarrassing|a joke|ridiculous|pitiful|cringe|vile|gross|revolting|childish|stupid|tragic|feeble)
you are (a|such a|one big|nothing but a|just a) waste (of)? ..3
what (a|an) (waste|useless|shameless|third class|pathetic|sorry|sad|hopeless|stupid|mad|cheap|selfish|lazy|mean|rude|horrible|nasty|vile|miserable|spineless|jealous|bitter|petty) ..1 (fellow|man|woman|creature|specimen|person|husband|wife|boy|girl|lot|family) ..2
with your (broke|lying|ugly|sorry|lazy|tired|dusty|dumb|raggedy|cheap|crusty|trifling|fake|selfish|nosy|two faced|cheating|drunk) (self|ass|behind|arse)
your (broke|lying|sorry|lazy|tired|dusty|raggedy|cheap|trifling|dumb|ugly) (self|behind|ass|arse)
^ (pathetic|pitiful|disgusting|ridiculous|laughable|embarrassing|childish|cringe|stupid|shameful|shameless|idiotic|feeble) (tbh|ngl|honestly|really|man|mate|lol|frankly|behaviour|effort|attempt|excuse|stuff|even for you|from you|as ever|as usual|smh) ..1 $
(grown|big) (man|woman|boy|girl) (can not|will not|could not|does not|who|crying|hiding|scared|sulking|and) ..4
(this|that|same|your|with that) (tired|sorry|weak|raggedy|lame|wack|clown|broke) (mess|excuse|act|routine|story|lie|performance|behaviour|show|line|joke|foolishness)
what kind of (a)? (grown|so called|self respecting)? (man|woman|person|adult|father|mother|dad|mum|husband|wife|partner|boyfriend|girlfriend|human being|parent) (does|would|can not|could|leaves|forgets|says|lets|needs|acts|talks|do|are|has|goes|walks|spends) ..4
you are (about|nearly|almost|roughly)? as (romantic|useful|warm|sensitive|subtle|helpful|exciting|interesting|charming|graceful|reliable|welcoming|tactful|affectionate|emotional|deep|cuddly|considerate|inviting|lively|talkative|funny) as (a|an|the) ..3
you a (whole|straight up|straight|damn|real|big|actual|total)? (clown|joke|mess|trip|fool|liar|snake|bum|lame|child|whole joke) ..2
^ what (a|an) @int? (@insult|@mild|@traitnoun) $
^ you !think|thought|know|knew|tell|told|have|had|need|and|see|saw|trust|like|want|let|love|invite|invited|ask|asked|meet|met|are|care|believe|help|find|made|make (@abuse) ..1
you are (nothing|a nothing|zero|a zero) ..2
^ you look (like|as if|as though) (something the|death|shit|hell|crap|a (tramp|clown|slob|mess|wreck|sack|scarecrow|drowned|pig|fool|corpse|cheap)) ..3
^ you (stink|reek|smell) ..2
(who|what man|what woman|nobody) would ..2 (want|have|love|marry|touch|miss|put up with) you ..1
^ (boring|yawn|pathetic|tragic|lame|whiner|cringe|weak|weirdo|freak|embarrassing|childish|gross|delusional|amateur|typical man|typical woman|cheap|desperate) $
^ @cheer _ ..1 , (did|do|does|who|is|are|was|were) (you|it|that|your|he|she|they) ..5
^ oh please
so (nice|good|kind|sweet|generous|brave|lovely) of you ..2
(thanks|thank you) for (gracing|finally|bothering|showing up|turning up|deigning|remembering i|joining us at last|nothing|ruining|embarrassing|abandoning|making it about|proving)
^ only (an hour|two hours|ten|twenty|half an hour|a day|a week|three|five) ..3 (late|this time|after) ..1
(blah|yada) ..2
yes ,? (dear leader|oh wise one|almighty|o great|great one|oh great)
you (@are) @int? @det? (@trait|@scorn|@-ing)? @insult
you (a|an|such a|one|some) ..1 @insult
^ you @insult
you (@are) @int? @int? @scorn !of|for|about|and|man|woman|with
you (@are) @int? @int? @scorn $
you (@are) @int? @scorn (and|man|woman|person|husband|wife|human|excuse|creature|little)
you (@trait|@scorn|stupid|little|big|silly|old|dirty|lying|useless|sad|bloody|fucking|complete|absolute|total|utter|selfish|rotten|filthy|ugly|fat|lazy|cheap|dumb|crazy|actual) ..1 @insult|bugger|sod
^ you @det? @insult
^ (what|such) (a|an) @int? (@scorn|@trait)? (@insult|loser|idiot) (you|i|he married|for a)?
you (sound|look|act|seem|behave) (so|like)? (a|an)? @int? (@scorn|@insult)
you are (being|acting)? @int? (like)? (a|an)? (@insult|pathetic|ridiculous|stupid|dumb|disgusting|an embarrassment|embarrassing)
how @int? (@scorn) (are you|you are|can you be|can you get|is that|of you|do you have to be)
how (stupid|thick|dumb|dense|blind|pathetic|dim) (are|can|do|could) (you|one)
(are|is) you @int? (stupid|deaf|thick|dumb|blind|dense|dim|mental|insane|slow|retarded|brain dead|for real|mad or what|having a laugh|out of your mind|off your head|high|drunk or|kidding me|mad|crazy|even human|simple|soft in the head|that stupid|completely stupid|actually stupid|seriously that)
^ (pathetic|disgusting|ridiculous|laughable|idiot|moron|loser|stupid|clown|joker|coward|liar|hypocrite|embarrassing|dumbass|fool|lame|trash|shameless|unbelievable|muppet|prick|wanker|dickhead|twat|asshole|arsehole|bitch|bastard|besharam|cringe) $
^ (absolutely|utterly|completely|truly|just|so|simply|beyond|frankly) (pathetic|disgusting|ridiculous|laughable|stupid|embarrassing|cringe)
(that|this|it) (is|was) (so|really|just)? (pathetic|the stupidest|the dumbest|the most (stupid|ridiculous|pathetic|idiotic|childish)|laughable|idiotic|a stupid (idea|thing|question|excuse)|stupid even for|low even for)
what a (stupid|ridiculous|idiotic|pathetic|dumb|moronic|childish|silly|daft|laughable|lame|cringe|absurd|rubbish|disgusting) (thing|idea|excuse|question|answer|comment|remark|way|suggestion|argument|reason|man|woman|response|apology|attempt)
(another|one more|your usual|more of your|your) (stupid|ridiculous|idiotic|pathetic|dumb|lame|half baked|silly|crackpot|harebrained|genius|brilliant|famous|legendary) (idea|ideas|excuse|excuses|plan|plans|question|scheme|schemes|theory|theories|jokes|opinions|lectures|speeches|sulks|stories|suggestion)
(a|an|what an?) (sad|pathetic|sorry|poor) (little)? (man|woman|excuse|boy|girl|life|specimen|state)
you (make|made) me (sick|want to vomit|want to puke|want to throw up|laugh for all|cringe|puke)
you (disgust|repulse|revolt|appal|appall|nauseate|sicken|bore) me
(i am|i was|we are) (so|deeply|really|frankly)? (ashamed|embarrassed|disgusted|repulsed|sickened|appalled) (of|by|at|to be seen with|to be with|to be married to|with) you
(you are|you is) (an embarrassment|embarrassing)
i (hate|despise|loathe|detest|pity|can not stand|could never respect|have no respect for|lost all respect for|have lost all respect for|do not respect|look down on) (you|your (face|guts|voice|stupid|smug|laugh|whole))
i have (zero|no) respect (left)? for
the (sight|sound|thought|smell) of you
i (can not|could not|still can not) believe i (ever)? (married|wasted|chose|picked|fell for|ended up with|dated|moved in with|trusted|thought you|had kids|listened to|am with|live with)
(what|why) did i ever (see|love|marry|want|think|fall|say|agree|move|trust|date) ..2
(i|mum|my mother|my mum|my dad|my sister|everyone|they|my friends) (should have|was|were|always said|warned me|told me|tried to tell|knew) ..5 (married|about you|better than you|someone else|marrying you|right about you|settling|settled)
i (deserve|could do|could have had|should have (married|chosen|stayed with|picked)|can do|could find|married (beneath|down|a)) (so much|much|far|way)? (better|beneath|anyone|a child|an idiot|a fool|a clown|a loser|a toddler|a baby|someone|your brother|a real) ..2
i am (too good for you|better than you|out of your league|way out of|so far above|embarrassed for you)
you are (not|never) (even)? (worth|good enough for|fit to|half the|a tenth|a patch on|a real|much of a man|man enough|woman enough|smart enough|clever enough|bright enough|fit for|in my league) ..3
you are (beneath|below) (me|contempt|my)
you are (no|not a) (real)? (man|woman) $
you are half the (man|woman|father)
you (call|calls) yourself a
^ call yourself
call yourself a (father|mother|man|woman|husband|wife|parent|partner|friend|cook|grown|adult|christian|feminist|professional|doctor|teacher|driver)
(call|and) you call (that|this) (a|an|cooking|cleaning|work|parenting|helping|driving|tidy|clean|an apology|a meal|love|trying|effort)
(a|any) (real|normal|decent|proper|sane|grown|half decent|self respecting) (man|woman|husband|wife|father|mother|person|partner|adult|dad|mum|boyfriend|girlfriend) (would|does|can|could|knows|has|will|never|wouldn't)
(even a|even my|a|an|my|our) (child|toddler|two year old|three year old|four year old|five year old|six year old|seven year old|ten year old|monkey|dog|cat|goldfish|baby|teenager|trained monkey|chimp|plant|brick|potato|houseplant|kid|idiot|kids|stranger) (could|can|would|has|have|knows|manages|listens|understands|is more|are more|behaves|behave|cleans|shows) ..6
(i have|i have got|i have had|having) (seen|met|known) (toddlers|children|kids|dogs|plants|teenagers|goldfish|five year olds|better) ..4
(you have|you got|with) ..1 the (emotional|brains|brain|maturity|intelligence|charm|depth|iq|personality|sense|empathy|backbone|common sense|patience|emotional range|emotional intelligence) of (a|an)
(you|couldn't) could not (organise|organize|boil|find your|fight your way|hit|spot|run a|pour) ..6 (if|in a|without|with both|egg|kettle|water)
you would not (know|recognise|recognize|last|understand|survive|notice|get) ..6 (if it|without me|a day|if you|work if|love if|two minutes|five minutes|a clue|truth if|effort if|manners if)
you (do not|would not) have the (brains|guts|balls|intelligence|decency|sense|courage|nerve|wit|backbone|spine|first idea|faintest|capacity|emotional|maturity)
you are (dead|hollow|empty|rotten|cold) inside
you make my (skin|flesh) (crawl|creep)
you make me want to (vomit|puke|throw up|gag)
^ you (drunken|lying|cheating|stupid|useless|pathetic|selfish|spineless|worthless|ungrateful|miserable|sanctimonious|pompous|arrogant|ignorant|absolute|complete|total|utter|big|fat|great|little|bloody|fucking|two faced|cold hearted|heartless|stuck up|jumped up|overgrown|gutless|clueless|brainless|hopeless|hypocritical|smug|greedy|lousy|rotten|filthy|dirty|nasty|vile) _ ..2
(what|which) (kind|sort|type) of (a|an)? ..1 (moron|idiot|man|father|mother|husband|wife|person|fool|imbecile|human|parent|woman|monster|partner|loser|genius|adult) ..6
^ (useless|stupid|lazy|shameless|third class|mad|duffer|senseless|besharam|good for nothing|pathetic|hopeless) (fellow|man|woman|girl|boy|creature|lump|idiot|thing)
(my|the|a|even|any|pigs|dogs|monkeys|children|toddlers|goats|sheep|most|cows|hens|our) ~8 (than you)
thick as (mince|two|a|pig|shit|planks|brick)
you (big|great|little)? (girl's blouse|waste|drip|wet lettuce|jessie|lump|lummox|oaf|ape|toad|cretin)
# contempt.mild
^ even your (own)? _ (thinks|says|knows|agrees|can see|could see) (that)? you ..2
(a|any|my) (child|toddler|monkey|baby|dog|goldfish|schoolboy|schoolgirl) ..3 (could|would|can|does|knows) ..4 better
^ look at you (too|still|just|sat|sitting|lying|sulking|hiding|crying|playing|scared|afraid)
you @are? (not)? @int? @det? (@trait|@scorn)? @mild
^ you @det? @mild
you (sound|look|act|behave) like (a|an) @int? @mild
# contempt.scoff
^ (so|oh|now|go|go on|aw)? (dry your eyes|boo hoo|get a tissue|cry harder|cope harder|cry louder|have a cry|have a little cry|weep louder|stop snivelling|stop blubbing|grab a tissue) ..2
(go and|go|run and|run) (cry|moan|whine|sob|whinge|blub) to ..4
^ (lil girl|little girl|lil boy|little boy|man|bruh|child|sir|ma'am|boy|girl) please $
^ (very|so|quite)? (proud of|pleased with|happy with) yourself (champ|now|are you|then|,|?) ..2
sit (yourself)? down somewhere ..3
, how old are you (again|now|five|six)? $
(what)? are you , (five|six|seven|eight|nine|ten|twelve|four|three) ..1
(keep|save) (this|your|that|the|all this|all that) ..1 (crying|drama|tears|acting|performance|waterworks|theatrics|dialogue|dialogues|sob story|lecture|violin) for ..4
^ (you wish|as if) $
^ (shut|shut the fuck|shut the hell|shut your) (up|mouth|face|trap|gob|cake hole|pie hole|it)
(just|why do not you|will you|please|oh)? shut (the fuck|the hell|your)? (up|mouth|face|gob|trap) $
^ (get over yourself|get a life|get lost|get stuffed|get bent|get real|grow a pair|grow a spine|grow a backbone|grow some balls|man up|woman up|cry me a river|boo hoo|boohoo|spare me|give me a break|give me strength|get a grip|jog on|piss off|fuck off|fuck you|sod off|bugger off|bog off|screw you|go to hell|drop dead|naff off|eff off|up yours|kiss my|bite me|suck it|dream on|in your dreams|yeah right|do me a favour|pull the other one|don't make me laugh|do not make me laugh|do not flatter yourself|you are having a laugh|having a laugh|build a bridge|cope|cry about it|cry more|go cry|stay mad|die mad|keep crying|womp womp|play the victim|here comes the|cue the|bring out the violins|violin|tiny violin|world's smallest violin|have several seats|bye felicia|boy bye|girl bye|boy please|girl please|boy stop|chile please|child please|negro please|whatever loser|talk to the hand|suck it up|bore off|do one|oh do one|wind your neck in|wise up|catch yourself on|away with you|give your head a wobble)
(get over yourself|get a life|grow a pair|grow a spine|grow a backbone|cry me a river|world's smallest violin|tiny violin|go to hell|fuck you|fuck off|screw you|piss off|spare me (the|your)|do not make me laugh|who do you think you are|what planet (are you|do you)|which planet|do not flatter yourself|wind your neck in|give your head a wobble|pull yourself together|you are having a laugh|go cry to|run to mummy|run along|run back to|run home to|go back to your mum|use your (brain|head|loaf|eyes)|engage your brain|buy a brain|get your head out|head out of your|pull your head out|up your own|up your own arse|crawl back)
spare me ..2
get a (life|grip|clue|brain|spine)
(it is|that is|this is|how|so) (cute|adorable|sweet|hilarious|funny|laughable|comical|rich|precious) (that|how|when|you|coming|hearing|really) (you|from you|that you)?
(i|we) (almost|nearly|have to|had to|could|just) laugh|laughed (at|when) you
(i love|love|i adore) how you (think|act|pretend|assume|manage|suddenly|only|always find|make it all|twist|forget|never)
(let me|allow me to) (play you|get|find|fetch|cry|guess) ..3 (violin|tissue|tissues|river|crayons|diagram|picture)
(do|must|shall|should|will|would) (i|you) (need|have to|like me to|want me to|need me to)? (to)? (draw|spell|explain|write|use|speak|say|talk) ..5 (picture|diagram|out|slowly|simple|small words|crayons|crayon|map|english|again slowly|louder|puppets)
(i will|let me) (say it|speak|explain|type|spell it|use) ..2 (slowly|slower|simple|small words|out for you)
(in case|since|as) you (had not|have not|did not|are too) (noticed|worked it out|realised|realized|slow|thick|busy) 
(did|have) you (lost|left|leave) your (mind|brain|marbles|ears|eyes|balls|manners)
(what|which) (is|the hell is|the fuck is|on earth is|part of) (wrong with you|your problem|the matter with you|your damage|no do you not|this do you not|it do you not|that do you not|your deal)
what is (actually|seriously|honestly)? (wrong with you)
(who|what) (the hell|the fuck|on earth|exactly)? do you think you are
^ who (died and|made you|asked you|cares|gives a (shit|damn|toss)|asked) ..3
nobody (asked|cares|likes|wants|believes) ..2 (you|your|opinion|think)
(no one|nobody) (asked|cares) $
^ (like|as if|as though) (you|i|anyone|that) (would|could|ever|care|know|have|are one to|will|has|cares|is going) ..4 (know|knew|care|help|helps|happen|anything|better|any|work|works|matters|difference|listens|notice)
^ (as if|like) you (ever|even|could|would|know|knew|care|cared|have|had|lift|do|are)
^ (poor|aw poor|oh poor|aww poor) (little)? (you|baby|thing|diddums|lamb|didums|me|old you|boy|girl|darling|princess|mite|soul|wee|victim)
(poor) (little)? (baby|diddums|you|old you|princess|lamb) $
(diddums|awww did|aw did|aww did|oh did|did) (the)? (little|poor|i|mummy's|big|somebody|someone) ..3 (feelings|hurt|feel|ego|baby|boy|girl|princess|nap|sad|wake up)
(bless|oh bless) (your|you|his|him|her)? (heart|cotton socks|little heart|that is all|you thought|you tried)
(want|need|do you want|would you like|should i get you|shall i get you|here is|have) a (medal|cookie|biscuit|trophy|round of applause|gold star|certificate|standing ovation|clap|lollipop|sticker|parade|tissue|hanky|dummy|cheer|applause|prize) ..4
give (that|the|this) (man|woman|boy|girl|lady|lad) a (medal|cookie|prize|biscuit|round|gold)
(slow|golf) (clap|claps|handclap)
# contempt.obey
, (@title|@insult|@abuse|scholar|choirboy|twerp|moron|your highness|superstar) (?|$)
(yes|aye|aye aye|sorry|thank you|thanks|right away|certainly|of course|ok|okay|no|right|oh|ooh|at once|anything else|good morning|as you wish|well|hello|behold|forgive me|pardon me|apologies|very good|understood|roger) ,? ..1 @role
, @role $
(whatever you say|if you say so|anything you say|as you say|your wish is my command) ,? ..1 @role
# contempt.sarcasm
^ (@cheer|how @cheer|so @cheer|very @cheer|@int @cheer) , ..6
^ what a (@cheer|hero|catch|joke|performance|show|speech|surprise|shock|treat|sight|man|woman|life|team) (,|$) ..4
(ring|call|phone|alert|notify|inform|tell|wake|text) (the|an|a) (vatican|palace|papers|press|pope|king|queen|police|ambulance|media|news|bbc|guinness|prime minister|president|fire brigade|coastguard|un|navy|army|town crier|historians|museum)
(someone|somebody|quick) (ring|call|phone|alert|fetch|wake|get|tell) (the|an|a|him|her) ..2
(michelangelo|leonardo|rembrandt|van gogh|beethoven|houdini|napoleon|cleopatra|churchill|moses|noah|magellan|bob the builder|spielberg|pele|hemingway|tolstoy|aristotle|darwin|newton|galileo|edison|oprah|masterchef|michelin|monet|tarzan|popeye|jack sparrow|long john silver|confucius|nostradamus|solomon|rambo|zeus|caesar|indiana jones|tolstoi|pythagoras|archimedes|alan sugar|simon cowell|dr phil|bear grylls) (has|is|will|have|over|speaks|strikes|here|himself|does|did|can|would|,) ..3
saint _ ..1 (forgives|speaks|of|has|is|strikes|returns|again|suffers|knows|weeps) ..3
(award|oscar|medal|prize|trophy|crown|bafta|nobel) (for|goes|is) ..7 (goes to|to you|is yours|yours)
^ some (chef|cook|driver|father|mother|husband|wife|friend|partner|man|hero|captain|sailor|parent|host|help|romantic|expert|handyman|gardener|boyfriend|girlfriend|dad|mum|navigator|provider|best man|planner) $
^ big (big)? (landlord|businessman|boss|man|hero|manager|officer|star|expert|talker|engineer|doctor|captain|chef|lawyer|professor|shot|scholar|investor) (,|$) ..4
big shot ..4
(lord|lady|queen|king|master) of (the)? (manor|house|castle|remote|sofa|kitchen|grill|bins|barbecue) ..3
, (champ|duchess|hotshot|hot shot|snowflake|big man|smart alec|clever clogs|your lordship|tough guy|wise guy|smarty|cupcake|buttercup|sunbeam) (?|$)
^ (well well|oh here we go|oh look|here we go|behold|marvellous|very nice|ooh|wow|look|look here|ah) ,? (the|his|her|saint|mr|mrs|king|queen|sahib|memsahib|madam|lord|lady|captain|professor) _ ..1 (can|has|is|knows|speaks|does|finally|found|forgives|cooks|will|wants|needs|cleans|counts|reads|arrives|awakes|deigns|of|remembers|lives) ..4
ladies and gentlemen $
(everybody|everyone|folks|peasants) (line up|bow|kneel|clap|applaud|stand back|all rise) ..2
the whole (family|house|world|street|village|nation|town|country|building) (kneels|applauds|weeps|claps|bows|trembles|must clap|stands still|holds its breath) ..2
(and|oh|yet)? another (triumph|masterpiece|success|victory|classic|gem|miracle|winner|stroke of genius) (for|from|by|of) ..4
^ (hilarious|priceless|riveting|fascinating|inspiring|groundbreaking|thrilling|adorable|enchanting|heroic|majestic) , ..5
shall i (take notes|clap|bow|curtsy|kneel|salute|frame it|call the|ring the|applaud|write that down|roll out|weep|pin a medal|fry|peel you|fan you|polish your|light a candle) ..3
^ you , (a|an|the|my) _ ..4 ?
did (a|the|your|some) (toddler|child|cat|dog|monkey|five year old|kid|baby|robot|parrot|goat) (help|write|teach|dress|pack|draw|park|choose|cut|do) ..4
(aw|aww|ah|oh|diddums|ooh) ,? (did|is|was|does|has) (the|your|a|his|her|somebody|someone|that) (big|nasty|mean|bad|scary|little|poor|horrid|wee|naughty) ..5
^ (the|a|my|our|even the|your) ..1 (has|have|had|shows|got) (better|more|nicer) (manners|sense|brains|conversation|taste|backbone|charm|personality|empathy|feelings|spine|ambition|patience|tact|warmth) ..3
(playing|pretending to be|acting) (the)? (pirate|captain|martyr|hero|boss|lord|king|queen|doctor|happy families|house|detective|saint|big man|princess|lady of leisure|landlord|general|sheriff|god) ..3
(drama queen|drama king|the martyr|his lordship|her ladyship|his majesty|her majesty|the victim|sahib|maharaja|maharani) (has|is|will|strikes|returns|started|speaks|again|wants|needs|awakes) ..3
^ how (brave|noble|generous|kind|gracious|big|thoughtful|romantic|original|mature|modest|charitable|tasteful|convenient) , ..6
^ (nice|lovely|great|beautiful|stunning|fine|cute|fancy|brilliant|top|excellent) _ ..1 , (shall i|did a|did the|did your|who|what|was it|does it|is that|how much|where|which) ..5
(bravo|clap|applause) , (the|that|your) ..3 (is yours|oscar|award|performance) ..2
(congratulations|congrats|well done|bravo|wow) ~1 you (actually|even|only)? managed to (wash|clean|make|put|lift|load|empty|find|turn up|show up|answer|reply|remember|cook|pick|shut|tidy) ..3
^ (oh)? look at the (state|size|face) of you
^ (oh)? here we go (again)? ,? (the|with the|another|same|more) ..2
^ (sure|right|of course|yeah|oh right|yes) , because (you|your|my|nobody|no one|everyone|that|i) ..5
(because|since|as) you (are|know|have) (the|so|such an?|always)? (expert|perfect|authority|boss|best|clever one|all the answers|everything|never wrong|always right|so good) ..2 ?
(violins|violin|waterworks|crocodile tears|fake tears|sob story|martyr act|pity party|hearts and flowers) ..1
(oh)? (sorry|pardon|excuse me|forgive me) ,? (am i|did i|was i|have i|were we|are we) ..1 (interrupting|interrupt|disturbing|disturb|boring|bore|bothering|bother|wake|waking|in your way|keeping you|spoil|spoiling|ruin|offend|inconvenience|in the way|upset your|block)
(wow|oh look|look|ooh|oh|behold|well well|stop press|hark|miracle|a miracle|amazing|incredible) ,? (he|she|it|his lordship|her ladyship|sleeping beauty|the|madam) (speaks|talks|lives|moves|listens|remembers|cooks|cleans|is awake|is up|is alive|has found|found|has risen|has spoken|has arrived|has finally|has remembered|has feelings|has a|has an|finally|can|knows|apologises|notices|returns|arrives|awakes|awakens|cares|reads|helps|actually|is found|cracks|does|did)
(the|his|her|our|mr|mrs|miss|ms|dr|professor|king|queen|saint|lord|lady|captain) ..3 (has spoken|has risen|has arrived|has landed|has decided|has graced|has an opinion|is awake|speaks|speaketh|knows best|is tired|is too (tired|busy|important|good)|is in|awakes|cometh|strikes again|must be obeyed|is never wrong|graces)
(he|she) (has|does have|actually has) (feelings|a heart|a brain|opinions|emotions|ears)
(aw|aww|oh|ah) ,? (did|does|is|has|was|were) (the|little|poor|somebody|someone|your|his|her|baby|diddums|mummy's|ickle|my) ..5 (feelings|hurt|ego|sad|upset|tired|cross|nap|feel|mean|nasty|mummy|day|toes|bruised|offended)
(how|so|very|really|most) (lovely|kind|nice|good|generous|thoughtful|sweet|gracious|big|noble|decent|considerate|charming|brave) of you (to)? ..2
^ (@cheer|well done|nice work|good work|great work|nice job|good job|great job|bravo|congratulations|congrats|lovely|brilliant|fantastic|wonderful|great|marvellous|excellent|superb|charming|nice one|good one|nice|perfect|smashing|terrific|fabulous|bravo bravo|top|outstanding|splendid|impressive|smooth|classy|stellar) ..2 , ~9 (@bad|you have (found|managed|discovered|worked|finally|only|broken|ruined|lost|drilled|insulted|done it|outdone|just|forgotten|scratched|made|woken|proved|learned|learnt|remembered)|mr ..2|einstein|sherlock|genius|rockefeller|picasso|shakespeare|mr|captain|stevie|schumacher|gordon)
(rockefeller|shakespeare|picasso|einstein|sherlock|gordon ramsay|jamie oliver|mary poppins|mother teresa|gandhi|socrates|plato|freud|mozart|pavarotti|beyonce|casanova|romeo|don juan|superman|wonder woman|stevie wonder|lewis hamilton|schumacher|usain bolt|marie kondo|martha stewart|nigella|warren buffett|elon|the pope|buddha|jesus|florence nightingale|doctor google|columbus|hercules|rambo|james bond|mr marathon|mr muscle|cinderella|rapunzel|sleeping beauty) (over here|over there|strikes|himself|herself|must be|would|is|has|,|again|here|of the)? 
(poor|brave) (soldier|lamb|lambkin|martyr|petal|flower|hero|mite|chap|dear|creature|pet|diddums|victim|old) (a|with|has|having|one|did|is|and|must|all)?
(a|the) whole (blister|plate|cup|hour|two|ten|five|one|page|pages) ..2
(wow|ooh|oh) ,? (two|one|three|a|five|ten) (whole|entire) ..2
you call (that|this|yourself|it) (a|an|clean|cooking|driving|help|parking|tidy|singing|music|love) ..2
what a (ridiculous|stupid|pathetic|silly|idiotic|childish|selfish|disgraceful|pitiful|miserable|useless|lousy|feeble|lame) _ ..1 (you|from you|of yours|for a) ..2
^ (oh)? (grow up|get real|get a grip|wake up|man up|dream on|come off it|do me a favour|please yourself|get you|look at you|listen to yourself|hark at|don't we all|join the queue) (it is|it was|,|and|you|then|for once|will you|mr|,|about|to|with|love)?
(mr|mrs|miss|ms|captain|king|queen|lord|lady|saint|professor|sherlock|einstein|doctor|sir|princess|prince|madam|little miss|little mr|judge|general|general|inspector|chef|sister) (perfect|know it all|wonderful|right|responsible|organised|organized|tidy|clever|big|cool|busy|important|popular|sensible|sensitive|innocent|always right|punctual|helpful|obvious|never wrong|clean|reliable|generous|universe|high and mighty|superior|brilliant|patience|morality|virtue|holier|holmes|hardworking|selfless|fun|sunshine|sarcastic|grumpy|misery|modest|sherlock|funny|hotshot|money bags|moneybags|fix it|can do no wrong|never late|on time|fitness|romantic|spreadsheet|budget|eco|healthy|saver|zen|calm|chill|peaceful|spontaneous|driver|efficient|chaos|i know best|knows best|knows everything|has spoken|freud|phil|spock|grey|expert|smartypants|smarty|mastermind|genius)
(your|his|her) (majesty|highness|lordship|ladyship|royal highness|grace|excellency|holiness|worship|eminence|royal|imperial)
(yes|aye|aye aye|right away|certainly|of course|sorry|as you wish|at once|okay|ok|whatever you say|very good|no) (captain|boss|sir|madam|mother|master|your|chief|mum|dad|ma'am|miss|teacher|headmaster|headmistress|sergeant|officer|commander|dad|mistress|your honour|m'lady|m'lord|milord|milady|ji huzoor|mein)
yes (mother|mum|dad|boss|sir|miss|captain|chief|officer|teacher|master|dear) (right|anything|whatever|of|i|as|you|straight|no|three|at)?
(here comes the|here is the|all hail the|our|bow to the|listen to the|make way for the|all rise for the|of course the|ask the|says the|so says the|thus spoke the) (great|almighty|mighty|big|famous|world famous|resident|local|self appointed|wise|oracle|one and only|wonderful)? (expert|genius|master|king|queen|prince|princess|professor|martyr|saint|oracle|hero|boss|chef|mastermind|know it all|authority|specialist|guru|scholar|wizard|philosopher|relationship expert|parenting expert|money expert|financial genius|chosen one|dictator|victim|perfect|perfect parent|philosopher|messiah|big man|champion) ..4
the (great|almighty|mighty|famous|world famous|resident|self appointed|wise|oracle|one and only|wonderful) (expert|genius|master|king|queen|prince|princess|professor|martyr|saint|hero|boss|chef|mastermind|authority|guru|scholar|wizard|philosopher|victim|messiah|champion) ..4
(we can not all|not everyone can|not all of us can|some of us) (be|are|have|has|can) (as|a|so|perfect|an|to work|to|jobs|actually|standards|brains|manners|that|born) ..4
(all hail|bow down|behold|make way|stop the presses|call the press|alert the media|stop the clocks|somebody call|someone call|quick call|ring the bells|hold the front page|mark the calendar|roll out the red carpet|pop the champagne|put out the flags|break out|wonders never cease|miracles do happen|hell must have|hell has frozen|pigs might fly|pigs must be) ..5
^ (oh|ah|aw|wow|well|wah|and|yeah|yes|so)? (bravo|congratulations|congrats|well done|nice one|good job|great job|nice job|good for you|how nice for you|how lovely for you|how nice of you|how kind of you|how generous|how thoughtful|how considerate|how noble|how brave|how gracious|how charming|how mature|how convenient|how original|how clever|how very|very mature|very nice|very clever|very funny|real mature|real nice|real classy|real smooth|classy|smooth|so mature|so generous|so brave|so thoughtful|lovely attitude|lovely manners|great parenting|brilliant parenting|outstanding|stellar|top marks|full marks|ten out of ten|gold star|genius move|what a hero|what a gentleman|what a saint|what a man|what a star|what a catch|what a father|what a mother|what a husband|what a wife|what a genius|what a legend|what a martyr|what a treat|what a surprise|what a shock|what a shocker|what an achievement|what an effort|what an honour|what an expert|what a prince|what a charmer|what a joy|what a gem|what a role model|what a romantic|what a team player|what a great|what a wonderful|what a brilliant|what a lovely|big surprise|shock horror|surprise surprise|color me|colour me|quelle surprise|imagine my) (you|einstein|genius|sherlock|mr|captain|the|another|again|for|on|that|really|only|all|as|then|now|mate|darling|love|dear|hero|he|she|now|to|from|forgetting|leaving|sitting|and|now|champ|superstar|professor|picasso)
^ (oh|ah|wow|well|wah)? (bravo|slow clap|what a hero|what a gentleman|what a saint|what a catch|what a shock|what a martyr|what a prince|what a charmer|what a role model|real mature|very mature|real classy|real nice|classy|how mature|how convenient|how original|how charming|how noble|surprise surprise|shock horror|quelle surprise|big surprise|quelle shock|charming|lovely attitude|genius) $
(husband|wife|father|mother|dad|mum|parent|partner|boyfriend|girlfriend|man|human|daughter in law|son in law|host|cook|driver|listener|liar) of the (year|century|month|decade) (award|material|again|goes|right|everyone|over)?
(nice|good|great|well|smooth|real nice|brilliant|lovely) (one|job|going|work|done|move|effort|try|timing|parenting|driving) (genius|einstein|sherlock|mate|champ|hero|mr|captain|as always|as usual|again|superstar|clever|you|dumbass|idiot|picasso|professor|smartarse|brains|darling|forgetting|leaving|with|in|on)
thanks for nothing
(thanks|thank you|cheers|ta) (a lot|a bunch|so much|very much|ever so much|a million|for all your|for all the|for your|for always|for leaving|for ruining|for nothing|for forgetting|for not|for embarrassing|for making me|for waking|for abandoning|for the support|for the concern|for the silent|for the lecture|for the heads up|for the warning|for the vote|for caring|for turning up|for showing up|for making it|for bothering|for gracing|for the help|for being so|for that|for finally|for telling everyone|for throwing|for the permission) (help not|about as|as usual|as always|hours late|late|three|two|an hour|after|genius|then|einstein|mate not|for|ruining|forgetting|leaving|nothing|not|me in|at half|in front|when|eventually|now|at last|i|only|again|really|obviously|the effort|useless|useful|us|with|my|on my|yesterday|the whole|everyone|up)
(oh)? (great|wonderful|lovely|brilliant|fantastic|marvellous|perfect|super|terrific|fabulous|excellent|nice|amazing|joy|delightful|splendid|superb|awesome|oh joy|charming|beautiful) (another|now|so|you|one|here|we|more|just|mr|the|a|your|and|that|it|yet|just what|exactly|as|very|really|thanks|job|he|she|his|her|last|work|late|again|you have|yet again|no) ..6 (again|of your|famous|lecture|another|mood|excuse|excuses|usual|always|needed|late|late again|opinion|perfect|spoken|speech|yours|expert|drama|ruined|forgot|forgotten|wisdom|you|surprise|sulking|sulk|silent|hours|advice|promise|shouting|minute|minutes|then|nothing|tantrum|story|theory|plan|idea|effort|sofa|phone)
(oh)? (great|wonderful|lovely|brilliant|fantastic|marvellous|terrific|super|excellent) , (another|one more|yet another|more|mr|the|your|his|her|here come|here comes|here we go|so|now) ..4
another (one)? of your ..5
(look|oh look|well look|hey look) (who|at you) (is|finally|decided|has|being|suddenly|with|trying|acting|remembered|managed|actually|crawled|playing|all|showed|bothered) ..3
(look|well|wow|oh|and|so|now|hark) (who|what|you|he|she) (finally|decided|has decided|decides|remembered|managed|deigned|graced|bothered|woke up|crawled|suddenly cares|suddenly) ..4
(nice|good|kind|decent|lovely|generous|big) of you to (finally|join|show|turn|make|grace|notice|call|remember|bother|come|drop|let|tell|fit|squeeze|spare|appear|ask|wake|reply|answer|help|at least|visit|think)
so (nice|good|kind|generous|glad|happy) (of you|you) (to|could) (finally|join|show|turn|make|grace|notice|call|remember|bother|spare|squeeze)
(glad|nice|good|happy) to (see|know|hear) (you|where|that|your|how|i|what) ..5 (priorities|care|cares|finally|matter|matters|something|lie|stand|i rank|are so concerned|busy|important|enjoying|alive)
(you|he|she) (must|poor thing must) be (so|very|exhausted|really|absolutely)? (exhausted|tired|proud|busy|hard|shattered|knackered|worn out|starving) ..2 (from|after|of yourself|all that|doing|with all|being|sitting|scrolling|pressing|lying|watching|sleeping)
(must be) (nice|lovely|great|hard|tough|exhausting|wonderful|good|so hard|rough|a relief|fun) (to|being|for|not|having|when|sitting|sleeping|living|in your)
(i am|we are) so (lucky|blessed|honoured|honored|impressed|grateful|privileged|thrilled|glad) (to have such|you could|you found|you managed|by your|that you (finally|managed|could spare)|your|his|to be graced|to receive|to be allowed|to be)
(such|so much|a) (great|brilliant|wonderful|real) (help|support|comfort|hero|role model|example|catch|prize|gentleman|delight) (you|as always|as ever|as usual|not|in a|then|are you)
(real|very|so|super|oh so|oh very|really|how) (mature|grown up|adult|classy|helpful|supportive|thoughtful|romantic|clever|original|convincing|impressive|attractive|charming|generous|manly|ladylike|convenient|loving|brave|productive) (of you|from you|as always|not|again|mate|well done|darling|really|that|coming) 
(wow|oh) ,? (you|so you) (actually|finally|managed) ..5
(very|too|so|great) (great|smart|clever|intelligent|big|good) (you are|you think|work you|man you|father you|husband you|you have become|job you)
what (great|big|nice|wonderful|brilliant|good|lovely|fine|grand) (work|job|husband|father|planning|help|manners|idea|example|support|thing|timing|memory|parenting) (you|as|that|this|from|have|coming)
no (brains|brain|sense|shame) or what
(mad|stupid|blind|deaf|crazy|idiot|sleeping|dumb) or what
(like|as) (anyone|anybody) (cares|asked|would)
(big|tough|hard) (man|boy|girl|woman|talk) (are|now|with|shouting|when|huh|hey|aren't|making|slamming) 
(i am|we are) not your (mother|mum|mummy|maid|servant|slave|secretary|cleaner|nanny|cook|carer|therapist|chauffeur|bank|babysitter|alarm clock|mom|housekeeper|chef|pa|skivvy|dogsbody|punching bag|property) ..3
(tell|call|ask|go cry to|run to|cry to|go to|go live with|marry|date) your (mother|mummy|mum|mommy|mom|mama) (then|about it|instead|like|to|for|if|she)
(mummy's|mommy's|mama's|daddy's) (boy|girl|little|precious|special)
you (sit|sat|sitting|stand|lie|lounge|strut|swan|prance|parade|waltz|march) (there|around|about|about|in|off|up|like|on) ..3 (like a|like some|king|queen|lord|lump|sack|statue|prince|princess|emperor|maharaja|teenager|peacock|you own|log|pudding|lemon)
(imagine|fancy|picture) (being|thinking|having to|getting|needing|marrying|a grown) ..3 (so|that|this|age|told|grown|man|woman|proud|yourself|lazy|mad|pressed|bothered|stupid)
(a|an) (grown|forty year old|fifty year old|thirty year old|adult|grown ass|grown up) (man|woman|adult) (who|can't|can not|that|crying|sulking|needing|behaving|acting|playing|with|and|like)
(grown|grown ass|full grown) (man|woman) ..6 (child|baby|toddler|kid|crying|sulking|mummy|mum|games|teddy|video|five|teenager)
(how|was) (hard|difficult) (is|can|could|was) it (to|be|for)
how hard can it be ..3
(is|was) it (really|that|so) (hard|difficult|much|too much|complicated) (to|for|that|a) 
(rocket|brain) (science|surgery|surgeon|scientist)
for once in your (life|miserable|sad|selfish|lazy)
i (am|was) (surprised|amazed|shocked|impressed|astonished) you (even|can|could|managed|know|remember|found|got|lifted|noticed|still|have)
(you|that) (crack|kill|amuse) me (honestly|with your|really|sometimes) (excuses|lies|logic|drama)
you (really|truly|certainly|sure)? (have|outdid|excelled|surpassed|outdone) (outdone|surpassed|excelled)? yourself (this time|again|today|there|with)?
(coming|that is rich|rich coming|bit rich|funny coming|cute coming|hilarious coming) from (you|someone|the (man|woman|person)|a man|a woman|mr|little)
says (you|the (man|woman|person|one|guy|girl|queen|king|expert)|mr|mrs|someone|somebody) ..4
(you have|you got) (some|a) (nerve|cheek|neck|gall|front|brass neck|audacity)
(the|what a|bare|absolute|such) (nerve|cheek|audacity|gall|neck|front) (of you|to|you have|on you)
(you|your) (breath|feet|body|clothes|face)? (smell|stink|stinks|reek|reeks) (like|of|and)?
(nobody|no one|who|what woman|what man) (else)? (would|will|could|in their right mind) (ever)? (want|have|love|put up with|touch|marry|date|look at|employ|miss) (you|someone like you|that)
(your) (stupid|ridiculous|pathetic|ugly|fat|smug|silly|disgusting|miserable|sorry|stinking|idiotic|precious|moaning|whiny|dumb|squeaky|patronising|patronizing|fake|dopey|sour) (face|voice|ideas|excuses|friends|family|mother|opinion|opinions|laugh|hobby|hobbies|games|rules|job|life|little|feelings|apology|apologies|lies|smile|smirk|head|mouth|self|plans|arse|tears|comments|jokes|ego|podcast|band|club)
your (so called|little) (job|friends|hobby|work|business|degree|career|problems|feelings|apology|project|plan|tantrum|tantrums|sulk|drama|feelings|victim act|pity party|performance|speech|theory|act|strop|hissy fit|meltdown|moods|games|lecture)
(throwing|having|throw|had|have) (a|another|your|one of your) (little|usual|daily|weekly)? (tantrum|hissy fit|strop|pity party|meltdown|paddy|wobbly|sulk) 
(you are|you) (throwing|having) (a|another|one of your) (little)? (tantrum|hissy fit|strop|pity party|meltdown|paddy)
(blah|yada|waffle) (blah|yada|waffle)
(whine|moan|nag|complain|blah|drama|excuses|lies|sulk) (whine|moan|nag|complain|blah|drama|excuses|lies|sulk) ..1
(lol|haha|lmao) (you|sure|ok|okay|right|good one|pathetic|whatever you say|as if|keep dreaming|are you|imagine) (really|think|sure|thought|call|keep|are|serious)
(i will|let me|shall i) (alert|inform|tell|notify|call) the (press|media|papers|queen|king|news|president)
(is that|was that) (supposed to be|meant to be|your idea of|what you call|the best you|all you|an apology) ..4
(some|your idea of) (help|helping|helping out|father|mother|husband|wife|friend|partner|parent|apology|effort|romance|romantic|cooking|cleaning|tidying|birthday|anniversary|date night|family time|present|gift) (you are|you turned|that is|is|this is)
some (husband|wife|father|mother|friend|partner|parent|man|boyfriend|girlfriend|help|support) you (are|turned|made|have)
did you (even)? (go to school|read it|finish school|pass|get your licence|buy your licence|learn manners|get dropped|learn to)
(where|who) did you (learn|leave|get|buy) (to|your) (drive|cook|manners|brain|brains|licence|license|degree|behave|speak|park)
do you (even)? (have|own|possess|use) (a|any) (brain|brains|heart|spine|clue|sense|manners|shame|soul|feelings)
`;
