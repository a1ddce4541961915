/** Words that are no slip of the finger; written by scripts/coach/common.ts. */
export const common: readonly string[] =
  `aarav abandoned abba abcs abhi able about above abroad absent absolute absolutely abuse accent accessory accident
according accordion account accountant accounts accuse accused accusing across acting actor actors actual actually
adaptor added addicted address adjusting admire admit adorable adore adores adult adventure advert advice afford
afraid after afternoon afternoons aftersun afterthought afterwards again against aged agenda agent ages agnes
agony agree agreed agreement aground ahead aids aight airbed airline airport airports aisha aisle ajji ajwain
alarm alarms alaska album aldi alert alive allergic allergies allergy allotment allow allowed almeida almirah
almodovar almond almonds almost aloe alone along aloud alphabetised already alright also altar alternator alto
altos always amarillo amazed amazing ambani amber ambulance ambushed amir amit amma among amount anaesthetist
analyse analysing anand anchor ancient andheri angel angle angry ania anil animal anjali ankle anna anniversary
announced annoyed annoyingly another answer answered answering answers antelope antihistamines anton anxious
anybody anyone anything anyway anywhere apart apartment apeth apologies apologise apologised apologize apology
appa appalling apparently applause apple apply appointment appreciate april apron architect aren argh argos argue
argued arguing argument arjun armbands arming arms army around arranged arre arrest arrested arrivals arrive
arrived arrives arrogant arse arsey artist ashamed ashes ashy aside asked askin asking asks asleep assembly
assessed assume assumed atlas attached attack attacked attempt attend attention attic attitude attractive
aubergine audience audiologist audited audition auditor aunt auntie aunts aunty auto autos autumn avoid awake
award away awful awkward awning baba babcia babe babies baby babysitter bachelor back backbone backed background
backside backup backwards bacon badgered badly badmouthed bagels bags bagsying baguette bail bailiff bairns bait
bake baked baker bakeries bakery baking bakker balance balances balcony bald baldy bali ball ballroom balls baltic
banana bananas band bandage bandaged bandmates bang banging bank banned banner baptism barbara barbecue barber
barbershop bare barely bargain bark barked barking barn barnet barracks barred barrel barrister base basil basket
bass basses batch bath bathed bathroom batteries battery bawling beach beads beak beam beans bear beard bearing
beast beat beaten beats beautiful beauty because becky become becoming bedroom beds bedtime bedtimes beef beefin
been beep beeping beeps beer beers beetroot before began beggar beggars begged begging begin beginning begun
behalf behave behaved behaves behind beige being believe believed believes believing bell bellend belong below
belt belter bench benching bend beneath bengali benign bent bergen berry besan beside best beta betrayal betrayed
bets better betting between bhabhi bhaiya bible bibs bickering bigger bike bikes bill bills billy biloxi bingeing
bingo binned bins biopsy birch bird birds birdseye birth birthday birthdays biryani biscuit biscuits bishop
bitcoin bite biting bits bitter blabbed black blackbird blacklist blah blame blamed blames blaming blank blanket
bleach bleached bled bleed blend blender bless blessed blessing blew blind blinking blister block blockchain
blocked blocking blocks bloke blood bloody blouse blow blowing blue bluffer blushing boar board boarded boarding
boards boat boathouse boats body bognor boil boiled boiler boiling bolt bolted bolts bone bones bonfire bonnet
bonus boohoo booing book booked booking books bookshelf boot booth boots border bore bored boring born borrow
borrowed borrowing boss bossed bossy both bother bothered bottle bottles bottom bought bounce bounced bouncer
bounces boundaries bout bowed bowl bowling bowls boxes boxing boyfriend boys bragging braids brain brains brake
brakes bram branch brand brandts brass brat brave bravest bravo bread break breaker breakfast breakfasts breaking
breaks bream breast breath breathe breather breathing breeze bremen brew brian brick bricks bride bridesmaid
bridesmaids bridge brief brigadier bright brighter brilliant bring bringing brings brisket britain british brno
broad broke broken brolly bronze broom brother brothers brought brown brownies bruh brunt brush bubbling bucket
buckets bucks budge budget buffaloes buffet buffoon buggy build builder builders building built bulb bulbs bullied
bully bumped bumps bunch bung bungalow bunny buns buoy burden burger burial buried burn burned burnin burning
burns burnt burrito buses business businessman busker busy butcher butler butt butter butterflies butties button
buttons buyer buyers buyin buying buys buzzing bypass bypassed cabin cable cables cactuses cafe cagoule cake cakes
calculator calendar calf call called caller calligrapher callin calling calls calm calmed calmly came camembert
camera camille camp camper camping campsite canada canal canberra cancel canceled canceling cancelled cancelling
cancels candle candles cannae cannot canoe cans capital capped captain caravan carbon card cardigan cards care
cared career careerist careful carefully careless carelessness cares caretaker cargo caring carla carlisle carol
carpet carpets carriage carried carries carrot carrots carry carrying cars cartoon cartridge cartwheel casablanca
casanova case cases cash cashew casino casserole cast castle catan cataract catch catches catching caterer
caterers catering catfish cats catterick cattle caught cause cave ceasefire ceiling cellar cellist cement cent
centre centred centum ceps cereal ceremony certain certificate chacha chachi chai chain chair chairs chalk champ
chance chancer change changed changes changing chanterelle chanterelles chap chapel chaplain chappal chappals
chapter charades charge charged charger charges charging charm charming chart charted chase chat chats chatted
chauffeur chauth cheap cheapened cheapest cheapskate cheat cheated check checkbook checked checking checkmate
cheek cheeks cheeky cheer cheered cheering cheers cheese cheesecake cheesing chef chemist chemo cheque chess chest
cheyenne chhodo chhotu chicken chickens chickpeas chief child childish children chile chilli chin china chintu
chip chippy chips chirps chocka chocolat chocolate choice choir choirboy choirmaster choke choked choose choosing
chopin chopped choppers chopping chord chores chose chosen chris christening christmas chuck chucked chucking
chuffed church cigarette cinema cinnamon circle circus citizen citizenship city civics civil claim clamped clap
clapped clapperboard claps clara clarty class clause clay clean cleaned cleaner cleaners cleaning cleans clear
cleared clearer clerk clever click clicked client cliff climb cling clinic clipboard clippers clipping clock
clocked clocking clocks clogs close closed closeness closes closet closing cloth clothes cloud clown clowning club
clue clumping clutch coach coast coat coats cobbler cocoa coconut code codebase cody coffee coffees coffin coiled
coimbatore coin coins colander cold collar colleague colleagues collect collected collecting college colony color
colour colt column comb come comedian comes comet comfort comfortable comin coming commas comment comments
commercial commit committee common communion commute company compare compared comparing competing compiler
complain complained complaining complaint complaints complete completely compost computer comrades concede
concentrate concentrating concerned concert concerts conditioner conductor cones confess confused congrats
congratulations conjugate conjure connection conned conscience consider considerate consistent console const
constantly consulate consultant contract contractor control controlled controller controlling conversation
convinced cook cooked cooker cookie cooking cookout cooks cool cooled cooler copper copy coral cord coriander cork
corkscrew cornbread corner cornered corny correct corrected corrects corridor cortado cosign cost costs costume
cosy cottage cotton couch cough coughs could couldn council counselling count countdown counted counter counting
country counts county couple couples courage courgettes courier course court cousin cousins cover covered covering
covers coward cowardly cowbells cowboy cowboys coworkers cows crabs crack cracked crackered crackers cracking
cradle craft craigslist crane crash crashed crashing crate crates crave craving crawl crawling crayons crazy cream
creamer creasing create credit credited credits creole creosoted crew crewe cricket cried crime criminal crisis
crisp crisps critical criticise criticism crocs croissant crook crooked crop cropped cross crossed crossing
crossword crow crowd crowds crowed crown cruel cruise crumble crumbs crumpet crumpets crushed crust crusts
crutches crying crypto cuddle cuddly culprit culvert cupboard cupboards cuppa cups curator curb curd curl curry
currys curt curtain curtains curtis cushion cushions cuss cussing custard customs cute cutlass cutter cutting
cwtch cycle cycling cyclist cylinder czech dabba dada daddy dadi dads daft daily dairy daisy damage damn damp dana
dance danced dancer dancin dancing danger dangerous dani daniela danny dare dared dark darlin darling darnell
darren dash date dated dates daughter dave dawdled dawn daycare daylight days deacon deacons dead deadline deaf
deal dealers dealership dealt dean dear dearly death debit debt decade decaf decency decent decide decided
decision deck deckchairs deckhand declined decorating dedication deed deep deepa deer defended defending defensive
defrosted defrosting degree degrees dehumidifier deigned delay delayed delete deleted deleting delivered delivers
delivery demand demanding denise dennis dent dental dentist dentists department departure departures dependable
dependent deploy deposit depot depressed derek descale descaled descant desert deserve deserved designed desk
desks despise despises dessert destroy destroyed detective devastated devil dhaniya diagnosis diagram dial dialect
dialled dialling dialysis diamond diaper diapers diary dice dictated diddums didi didn died dies diesel diet
dieting different differently digging dignity diner dinghy dining dinner dinners dinosaur dinosaurs dipped dippin
direct director dirt disappear disappearing disappointing disaster disc discarded discipline discount discs
discuss discussing discussion disgrace disgust disgusting dish dishes dishwasher dismissed disorganised dispatch
disposable disrespected distant ditch ditched dither dithered dithering diversion divided diving divorce divorced
divorcing diwali dock docking doctor doctors documents dodge dodging does doesn dogecoin dogging dogs doin doing
dollar dollars domineering done donkey donkeys donor dont door doorbell doors doris dosa double doubles doubt
doubts dough down downing downstairs doze dozen dozy draft drag dragged dragon drain drains drama dramatic drank
draw drawer drawers drawing dread dreadful dreading dream dreamt dress dressed dressing drew dried drill drilled
drills drink drinking drinks drip dripping drips drive driven driver drivers drives drivin driving drop dropped
dropping drops drove drowned drowning drum drummer drums drumstick drunk drunken drunks dryer dubai dublin duchess
duck ducking ducks dull dumb dump dumped dumping dumplings dungarees dunno during dust dusted duster dusty dutch
duty duvet dyed dying dyke each eagle earbuds earlier early earn earned earns earphones earplugs earrings ears
earth ease easier easiest easily east easter easy eaten eatin eating eats ebay eclair edge edges edging edit
edmund eejit eels effort eggs egyptologists eight eighty einstein either elbow elders election electrician
electricity element elevator eleven eleventh elif ella elsa else elsewhere email emails embarrass embarrassed
embarrassing embarrassment embassy embryo embryos emergency emigrate emigrating emma emoji emojis emotionally
empathy employee emptied empty encore ended endless ends enemy energy engaged engagement engine engineer english
enjoy enjoying enlighten enormous enough enrolling enter entertainment entirely entry envelope episode episodes
equal equalised erased eraser ernest erode escape espresso essay estate ethereum etta euro europe euros even
evening evenings event ever every everybody everyday everyone everything everywhere exact exactly exaggerate exam
examined examiner example exams except excited exciting excuse excuses exercises exhaust exhausted exist exit
expect expected expense expenses expert expired explain explaining explanation explode exploited exposed extended
extension extra extraction eyeliner eyes fabric face facebook faced faces fact factor faded faffing fail failed
failing fails failure faint fainted fair fairy faith fake fall fallen falling falls false families family fancy
farewell fargo farm fascists fast faster father fault faults faur favorite favour favourite fear fears feast
feather featherweight february feed feeding feeds feel feelin feeling feelings feels fees feet fell fella fellas
fellow fellowship felt femke fence fern ferret ferry festival festivals fetch fetched fetches fetching fever
fiddle fiddling field fierce fifteen fifth fifty fight fighting figs figure figured figures file filed fill filled
filling fillings film filter filth final finale finally financial find finding finds fine fined fines finest
finger fingers finish finished finishes finishing finn finna finnish fire fired firm first firstborn fish
fisherman fishing fist fisted fitted fitter fitting five fixed fixin fixing fjord flag flame flap flash flashcards
flask flat flatbed flatmate flavour fleet flew flight flinging flipping flirt flirting float flock flogging flood
flooded floods floor floors flop florist floss flour flower flowers flown fluent flunked flush flustered flute
flying flyover foam focus foil fold folded folder folding folds folk folks follow font food fool fooling foolish
fools foot football footnote footy forces fore forecast forehead foreigner foreman forest forever forgave forget
forgets forgetting forgive forgives forgiving forgot forgotten fork form formal forms formula fort forth fortune
forty forward fought foul found fountain four fourteen fourteenth fourth frame frankfurt frankly fraud freak free
freeze freezer freezers freezing french fresh freshly fret fretting freud friday fridge frieda friend friends
friendship fries frighten frightened frightens fringe frisked frock frog from front frost froze fruit frying fudge
fuel full fully fulton fuming function funeral funereal funnel funny furious furniture further fuse fuss fussed
fussing gallery galley gamble gambled gambler game gaming ganesh gang ganged garage garbage garden gare garland
garlic gary gaslighting gasped gasping gassing gate gates gather gauge gave gear gears geechee gelding gemma
generous genius genoa gentle gentlemen gerald gets gettin getting geyser ghent ghost giant gift gigs gimme ginger
giraffe girl girlfriend girls give given gives giving glad glass glasses glasto glaze glazing glitter gloating
globe glorious glove glovebox gloves glue glued gnat gnome goal goalie goalkeeper goat godmother godparents goes
goggles goin going golden goldfish golf gone gonna good goodbye goodbyes goodnight goooal goose gordon gorgeous
gossip gotta gown grab grabbed grabbing grace gracing grade grades grading graduation grain grammar grams gran
grand grandad grandbabies grandbaby grandchildren granddad granddaddy grandfather grandkids grandma grandmaster
grandmother grandpa grandparents grandson granny grant granted grape grapes graph grass grateful grates grave
gravel graveside gravy gray graz great greek green greenhouse greens greet greggs grey grief grieve grieving grill
grinning grip grit grits grocer groom grouch ground group groups grout grovel grovelling grow growing grown grows
grudge grudges grump grumpy guard guess guessing guest guests guide guilt guilty guinea guitar gulls gumbo
gurpreet guru guts gutted gutter guttering gutters habit hadn haha hahaha hair haircut hairdresser hairline
hairnet hairpins hairs half halftime halfway halfwit hall hallway halwa hammer hammock hamper hamster hand
handbags handed handiwork handle handled handles handover hands handsome handy hang hanging hangs hank hannah
hanover happen happened happening happens happier happily happy harbour hard harder hardheaded hardly hark harold
harp harsh harvest hasn hasty hatch hate hated hates hattie haul hauling hauls have haven havin having hawk hazel
head headache headed heading headlights headline headliner headmistress headphones heads heals health heap hear
heard hearin hearing hears hearse heart heartbroken heartless hearts heat heated heater heating heaven heavily
heavy hedda hedge heel heels hehe heifer heifers height held hell hello helmet help helped helpful helping
helpings helpless helpline helps hems hence henrik hens herbs here hero heron herons hers herself hidden hide
hides hiding high highway hihi hiking hilarious hill hills himself hindi hing hinge hinges hinny hire hired
history hits hives hiya hoarder hobby hobnob hockey hocks hogging hogs hold holder holding holds hole holes
holiday holidays holiness holler hollered hollerin hollering hollow holy home homeboy homeboys homesick homework
honest honestly honey honked honour hood hoodie hook hooked hooks hoops hoover hoovered hoovering hope hoped
hopeless hopelessly hoping hopped hopping horn horoscope horrible horrid horse horses hose hospital host hostel
hotel hounded hour hours house housekeeper houses housework houston hover hovering however howling https huff
hugged hugo hull human humble humiliate humiliated hummed humming hummus hump hums hundred hung hungry hunted
hunter hurling hurried hurry hurt hurting hurts husband hush hymn hymnbook hymns hysterical ibiza ibuprofen idea
ideal ideas idiot idiots idle ignore ignored ignores ignoring ikea illegal illness ilse image imagine imbecile
immediately importance important impossible improved impulse inbox included increment index india indicating
indoors ines infant infected influence inform informed informing inge inhaler inheritance injection injections
inner insect insecure inset inside insisted insomnia inspector instagram instead instinct instructions instructor
insult insulted insults insurance intense interest interested interesting interfering intern internet interrogate
interrogated interrogation interrupt interrupted interrupting interview into introduce invented invention invest
invisible invitation invitations invite invited invitin inviting invoice invoices inwards ipad ireland irene irish
iron ironed ironing irons irresponsible ishaan island issue italian itch itching itchy item itself ivory jack
jacket jackets jaffa jamal james jamie jammy jams jane january jars jawing jawline jaylen jealous jealousy jean
jeera jelly jenkins jersey jess jetty jewel jhadu jiggle jigsaw jiju joan joanna jobs joel john join joined joint
joke joked jokes joking jonas jordans journey judas jude judge judged judging jugaad jugular juice julie july jump
jumped jumper jumpers jumping jumps june jungle junior jury just kaja kanjoos kannada karaoke karen karin karthik
karva kate kavya kayak kayaks keep keeper keeping keeps keisha keith kent kept kerry ketchup kettle keyboard
keying keys kheer khichdi kiana kick kicked kicking kickoff kicks kidding kidnap kidney kids kill killed killing
kiln kilo kilos kind kinda kindergarten kindest kindly king kiosk kipper kipping kiran kirk kiss kissed kissing
kitchen kite kitten kittens kiwi klara knack knackered knead knee kneels knees knew knife knit knitted knitting
knives knob knock knocking knot knots know knowing known knows kochi kofi korea kufi kurta label labelled labels
lace ladder laddoo laddoos ladies ladoo ladoos lads lady ladyship lagged lagos laid lake lakers lakh lakshmi lamb
lamp lamps lampshade land landed landfill landing landline landlord lands lane language languages lanyard lapsed
laptop laptops large lars lasagne laser lash lashing lass last lasts latch latched late lately later latha latoya
laugh laughed laughing laughs launch laundromat laundry laura lawn lawyer layby layer layoff laziest laziness lazy
leader leadership leaf leaflet leak leaking leaks leans learn learned learning learnt lease least leather leave
leaves leavin leaving lecture lectures ledge ledger leeds leeks left leftovers legal legend legging lego legs
leila lemme lemon lena lend lending length lengths lens lent lentils less lesson lessons lethal lets letter
letters letting lettuce level lever liability liar library licence lidl liebes lied lies life lifeguard lift
lifted lifting lifts light lighten lighter lighting lights like liked likes liking lilac lilies lily limit limits
limp limping lina lincoln linda line linen liner lines lineup lining lintel lion lips liquorice lisa lisbon list
listen listened listening listens lists liszt literally litre litter little live lived liver livid living lmao
lmaooo load loaded loads loaf loan loathe loaves lobbing lobby lobster local location lock locked locker locking
locks locs lodge lodger lodgers loft logic login logs lollipop lonavala lonelier lonely lonesome long longed
longer longest longing longs look looked lookin looking looks loose lopsided lord lorna lorry lose loser losers
loses losing loss lost lotion lots lotte loud louder loudest loudly love loved lovely loves loving lower lowered
lowkey loyalty lsat luck luckiest lucky lucy luggage luke lumbered lump lumpy lunar lunatic lunch lunchbox
lunchboxes lunches lycra lyin lying lyon macarena machine machines madam made magaluf magazine magic magnet
maharaja maid mailbox mailing mailman majesty major make maker makes makin making malaga malayalam malta mama
mamaji mami mammoth manage managed manager mandap manila mankini manner manners manor manual many maple maps
marathi marathon marble march marco marcus mardy mare marek margaret margin marguerite maria marina marinade mario
marit maritime marjorie mark marked marker market marking marks marlene maroon marple marriage married marry
marrying marta martyr marvel marvellous marvellously mary masi mask mason mass master match mate mates math maths
matron matt matteo matter matters mattress maxed maya maybe mayo mayor meadow meal mean meaning means meant
measure measured meat mechanic medal media medication medicine medicines meds meena meera meet meeting meetings
megan melon melt membership meme memory memphis menace mend mental mention mentioned mentioning menu menus mercy
mersey mess message messages messaging messed messiah messing messy metal meter method metres metro michael
michelangelo michelin mick microphone middle midnight midwife might migraine mike mild miles milk milking milkman
miller million millions milo mina mince mind minded minder minding mine mini minibus minimum minor minoxidil mins
mint minus minute minutes miracle mireille mirko mirror miscarriage miser miserable misery mispronounce misread
miss missed missing mistake mistakes mister mither mithering moan moaned moaner moaning mobbed mobile mock mocked
mode model moderate molar mole molehill molly moment monday mondays money monitor monkey monster month months mood
moods moody moon mooring mopped more morels morn morning mornings moron morra morris mortal mortgage mortified
mosquito most mostly motel mother mothered moths motor motorbike motorway mould mount mountain mouse mouth move
moved moves movie moving mowed mower mows mozart much muck mugged mugging mugs muhurat muhurtam mule mummy mums
mundan muppet murder murderer murdering murukku muscat muscle museum mush mushroom mushrooms music must mustard
mustn mute muted muting mwah myself naan nadia nagged nagger nagging nagpur nails naked name named names nana nani
napkins nappies napping nappy naps narked nasty nation native natter natters natural nature naughty nave navigator
navy near nearest nearly neater nebraska neck necks need needa needed needful needing needle needn needs needy
negative neglected negotiate neha neighbors neighbour neighbours neither nephew nephews nerd nerve nerves nervous
nest nesting network never newborn newcastle news newspaper next nice nicely nicer nicest nick nicked niece night
nightie nightly nightmare nights nils nimbu nina nine nineteen ninety ninth nipping nipple nits noah noble nobody
nodded noise noises noisy nominated none nonissue nonna nonsense noodles noon nope nora nord norm normal north
norway nose notary note notebook notebooks noted notes nothing notice noticed notices notification novel november
nowhere nowt nuisance numb number numbers nurse nursery nurses nursing nutritional nuts oars oasis oath object
obsessed obviously ocean october octopus odom offer offered offering office officer offs offshore oiled oiling
okafors okay okra older oldest olek olive olives olivia omelette once ones onion onions online only onto open
opened opening opens opera operation opinion opinions opponent opposite optician oral orange orchard order ordered
orders ordinary organ organise organist oscar osteopath other others otherwise otis otter otto ought oughtn ounce
ounces ours ourselves outer outrank outranks outside outsider outta outwitted ovation oven over overdraft
overdrawn overgrown overheard overnight overreacted overreacting oversensitive overstayed overtime overwhelm
overwhelmed owed owes owner owning owns oxtails oxygen oysters pack packed packer packet packets packing paddle
paddleboard paddled paddles paddling page pages paid pain paining paint painted painter painting pair palace pale
palm pampering pancake pancakes pandit paneer panel pani panic panicked panicky pans pantry pants paolo papa
papaji paper papered papers paracetamol parade paradise paragraphs paranoid parasites parcel parcels parent
parenting parents parish park parked parking parlay parrot parsley part parties partner party pass passbook passed
passenger passing passion passport passports password passwords past pasta paste pasties pastor pastries pastry
pasty patch patel path pathetic patience patient patio pattern paul pause pausing pavarotti pavement pavlova
paycheck payday paying payment pays payslip payslips peace peach peanut pearl pears peas peasant peasants pebble
pedal pedalling peeking peel peeled peels pegs penalty pencil penguin penny pens peon people pepper peppermint
percent pereira perfect performance performing period permanently permission permit permits permitting person
personal personality personally perspective perth peru pestered pesto petal pete peter petrol petty phase phone
phones photo photocopier photograph photographer photographing photos phrase physics physio pianist piano picasso
pick picked picker picking pickle pickup picnic pics picture pictures picturing piece pier pierogi pies piet
pigeon pigeons pigs pike pile piling pill pillar pillars pillock pillow pillowcases pillows pills pilot pinch
pinching pine pineapple pink pinky pint pints pipe pipes pirate pistol pitch pitched pitiful pity pizza place
places plain plainly plaits plan plane planet plank planned planning plans plant planted plants plaque plaster
plastered plasterer plasters plastic plate plates platform play played player playin playing playlist plays plaza
please pleased pleasing plenty plonker plot plotting plug plugged plum plumb plumber plums plus pocket pockets
podcast poem poet point points poisoning poke poker poking poland polar pole police policed polish polite pollen
polyester pompous pond pontoon pony pooja pool poor poorly popcorn pope popped popping pops porch porridge portal
porter portfolio porto portuguese posh possible post postcard posted poster postholes posting postman postponed
potato potatoes pots potter pottery potting potty pouch pounce pound pounds pour pouring pours powder power
practice practicing practise prague praise praising pralines pram prasad pray prayer prayers preach preacher
preciate precious prefer prefers pregnant prescription presence present presents preserves press pressing pressure
pressured pretend pretended pretending pretends prettier pretty price pride priest prime primer prince princess
principal print printer privacy priya prize prizegiving probably problem procedure professor profit programme
project promise promised promises promising promotion pronounced proof proper properly proportion proposed props
proud prove proved proves provider provoked prune pudding puddings puddle puddles puja pull pulled puller pulling
pulse pump pumped pumpkin punch punched puncture pune punish punishing punnets puns pupil puppy pure puri purple
purpose purring purse pursuit push pushed pushes pushing puts puttin putting puzzle pyjamas quan quarrel quart
quarter quarters queen queens question questioning questions queue queues queuing quick quid quiet quieter quietly
quilt quit quite quitter quiz quizzed quizzes quota quote quotes quoting rabbit race rachel rachmaninov rack
racket radiator radiators radio rafa raffle rage raggedy rahul rail railway rain raincoat raining rains raise
raised raising rajdhani rajesh rajkot rajma rake ramen rammed ramsay ranch rang range rank ranks rapid rash rate
rates rather raven ravi raymond reach reachable reached reaching read reading reads ready real realise really
rearranged reason reasonable reassurance rebooting receding receipt receipts reception recipe recipes recital
reckless reckon reckons recommendation record records recycling redundancy reed reek referee reference references
refilled refills reflex refs refund refuse regardless regards regatta reggie regiment region registrar regret
regrets regrouted rehab rehearsal rehearsals rehearsing rehired rejected rejection relabelled relationship
relatives relax relay release reliable relied relieved remark remarriage rematch remember remembered remembering
remind reminded reminding reminisce remix remote removal remove renee reno rent rental reorganised repair
reparations repast repay repeat replaceable replaced replacement reply report reporting reproached request
requests rescue resign resignation resist resit resized resort respect responsibilities responsibility resprayed
rest restart restaurant resting result results resurfacing retake retired retirement retuned return returning
returns reunion revenge reverend review revising revision revival revolting rewind rewired rewrote rhythm ribbon
ribs rice rich ricky rico riddance ride rider ridge ridiculous riding right rims ring ringing rings rink rinse
ripe ripped ripping rise rising risotto rites river rivers riveting road roads roadworks roast roastie roasting
robbed robbery robe robin robot rock rocked rockefeller rocket rode rohan rohit role roll rolled roller rolls
romantic rome roof roofer roofers rook room roommate rooms rooster root rope ropes rosa rose roses rosie rota
rotis rotten rough round rounds route router routine rover rovers rowed rows royal rubber rubbing rubbish ruben
ruddy rude rudely ruin ruined ruler rules rumour rung runner running runs rupee rural rush rushed ruth sack saddle
saddled saddles sadhu safari safe sahib said sail sailing sailor saint sake salad salary sale salem sales salmon
salon salt salty salute saluted samaj sambar same sameer samosa samosas sample sand sandbank sanded sander
sandpaper sandra sandwich sandwiches sang sangeet sanjay sank sanne sannyas santa sara sarah sarcastic sari sarnie
sash satisfied satnav satsuma saturday saturdays sauce saucer sauna sausage sausages savage save saved saving
savings sawn saxophone sayin saying says scabs scaffolding scale scales scalp scam scan scanner scarecrow scared
scares scarf scary scene scenic scent scholar school schoolbook schoolboy schubert science scissors scolded
scolding scone score scored scores scout scrabble scrap scrape scraped scraping scratch scratched scream screamed
screamer screaming screams screen screening screens screenwash screw screwdriver screwfix screws scribble script
scroll scrolling scroungers scrub scrubbed seagull seal seam sean searching seasick season seat seating seats
secateurs second seconds secret secretary secretive secretly secrets section seed seeded seedlings seeds seeing
seemed seems seen sees select self selfie selfish sell selling send sending sends senior sense sensitive sent
sentence sentences separate separated separation septic sergeant serial series serious seriously sermon servant
servants server service sesame session sets setting settle seven seventieth shabby shade shadow shagun shake
shakespeare shall shallow shame shampoo shan shandies shape share shared shares sharing shark sharks sharma sharp
shattered shaving shawl shaz shed sheep sheet sheets shelf shell shells shelter shelved shelves sherlock shield
shift shifted shifting shifts shin shine ship shirt shirts shock shoe shoes shook shoot shooting shop shopping
shops shore short shortbreads shortcut shot shots should shoulda shoulder shouldn shout shouted shouting shouts
shove shovel show shower showing shown shows shredded shredder shredding shrimp shrinking shrub shrugged shut
shuts shutting sibling sicily sick side sidelined sides sideways siding siege sigh sighed sight sign signal
signatures signed signing silence silent silk silly silver simon simone simple simply simran since sing singer
singing single sings sink sinks sister sita sitar site sits sitter sitters sitting situation sixty size skate
skates sketch skill skillet skim skin skinflint skinny skint skip skipped skipper skirt skirting skye skylight
slacker slam slammed slamming slams slap slapping sledge sleep sleeping sleeps sleepy sleepyhead sleeve slept
slice slices slick slid slide slighted slightly sling slip slipped slipper slippers slips slob slope sloping
sloppy slot slots slow slower slowly slug sluice small smaller smart smarter smash smashing smell smelled smelling
smells smile smiled smiling smirk smirking smoke smoked smoking smooth smothered snack snacks snail snails snake
snap snapped snapping snappy snatch snatching sneaker sneakers sneaky sneering sneeze sneezing sniffy snip snippy
snivelling snob snooker snooping snore snored snoring snort snow snows soak soaked soap sober soccer social
society sock socket socks sofa sofas sofia soft softie softly solar sold soldier solicitor solicitors solid solo
solos solve some somebody someone somethin something sometimes somewhere song songs sons soon sooner sophie sorry
sort sorted sorting souffle soul sound sounded sounding sounds soup sourdough sous south space spaces spade spades
spain span spanish spanner spare spark speak speaker speakers speaking speaks speech speeches spell spelling spelt
spend spending spent spice spices spider spiders spied spill spin spinach spine spineless spiral spirit spit spite
spits splash splashing splinter split splitting spoil spoiled spoilers spoiling spoilt spoke spoken sponge spoon
spoons sport spot spotted spout sprain spray spreadsheet spreadsheets spring sprint squad square squash squeak
squeaks squeeze squeezed squint squirm squirrel stab stable stack staff stag stage stain stained stair stairs
stall stamp stamps stan stand standing stands stank staple stapler star stare staring starlings start started
starter starting starts starving state statement statements station statue stay stayed staying stays steady steak
steaks stealing steam steaming steel steered steering stefan stem step stepfather stepped stepping steps stern
steve stew stick sticker sticking sticks sticky stiff still stingy stink stinks stir stitch stitches stock stomach
stomped stone stood stool stop stopcock stopped stopping stops storage store stories storm storming story stove
straight straightest strain stranded stranger strangers strangled straps straw streak stream street streets
strength stress stretch stretching strike strikes strimmer string strip stripe stripes stripped stripper strips
stroll stroller strong strongly strop struggle struggling stubborn stubbornness stuck student studied studio study
studying stuff stuffing stung stunning stupid style subject subjunctive submarine submit suburb succeed success
such suddenly suffocating sugar suggest suing suit suitcase suite suiting suits sulk sulked sulking sulks summat
summer sump sunburn sunburnt sunday sundays sunglasses sunita sunny sunrise sunscreen sunset super superb
supervisor supper supplier supply support supporting suppose supposed surat sure suresh surface surgeon surgery
surprise surprised surrender surveyor survive sushi suspect suspicious swallow swallows swam swamped swan swans
swap swapped swapping swear swearing sweater swedes sweep sweet sweeter sweetheart sweetie sweetly sweetness
sweets swelling swift swifts swim swimming swing swiping switch switched switching swollen symbol tabard table
tables tablet tablets tackle tagging tailgate tailor take takeaway taken takes takin taking tale talented talk
talked talker talkin talking talks tall tamarind tamil tammy tank tanker tanks tannoy tantrums taped tara target
tariq tarp tarts tasha task taste tatkal tattoo tattooist taught taunting taunts taxi taxis teach teacher teachers
teaching team teapot tearing tears teary teased teaspoon teatime tech teenager teeth tell tellin telling tells
telly telugu temper temple tempt tempts tenants tenderness tenner tennis tenor tensed tension tent tenth tequila
term terminal terms terrace terrence terrible terrified tesco test testify testing tests tether text texted textin
texting texts thai thames than thane thank thanked thankful thanks thanksgiving that thatha thawing theatre their
them theme themselves then theo theory therapist therapy there theres thermals thermos thermostat these thesis
thessalonians they thick thief thin thing things think thinking thinks thinning third thirds thirties thirty this
thorn those though thought thoughtful thoughts thread threatened three threw thrilled thrilling throat throne
throttle through throw throwing thrown throws thru thumb thumbs thumping thunder thursday thursdays thyroid ticket
tickets tickle tide tidied tidy ties tiffin tiger tight tightened tighter tightest tilda tile tiled tiles till
timber time timepass timer times timetable timing tina tinker tins tiny tipping tips tired tiredness tires
tiruppur tissues title toast toasted toaster today toddler toddlers toenails toes toffee together toilet toilets
tokyo told tolerated tolerating tomas tomato tomatoes tombola tomorrow tone tongue tonic tonight tony took toolbox
tools tooth toothbrush topic topping toppings torch torches torn toronto tossing total totally totem touch touched
touching touchy tour tourist tove towel towels tower town track tractor trade traffic tragedy tragic trail trailer
train trainee trainer trainers training trains trait traitor tram trampled trampoline trampolines transfer
transfers translated transmission transplant trap trapped trash travel travelling tray trays treadmill treasure
treasurer treat treated tree trees trestle trial tribe tribunal triceratops trick tricked tried trifle trifling
trim trimmed trip triplicate tripod trippin tripping trips triumph trivial trolley troop trophy trouble trousers
truce truck trucks true trumpet trunk trunks trust trusted truth trying tryna tuba tube tuesday tuesdays tuition
tulip tulsa tuna tuning tunnel turkey turn turned turning turns turntable turpentine turtle tutor tutted twelfth
twelve twenty twerp twice twin twins twist twisting twix tyne type typed typical typically typing tyrant tyre
tyres tyrone uglier ugly ultimatum umbrella umpire unappreciated unbearable unbelievable uncalled unchained uncle
uncles under undermined undermining underneath understand understanding understands understood undid uneasy unfair
unfolded unfollow ungrateful unhooking uniform unimportant union unit united university unkind unknown unless
unlock unlocked unnecessarily unopened unpacked unplug unplugging unread unreal unreliable unroll unseen
unsuitable unsupported unsure until unwanted update updating upgrade upma upper upset upstairs urban urge urgent
urology used useless uses usher using usual utter vacate vacating vacuum vain valley value valve vandals vanilla
vanish vanished vanishing vape variable varnish vase vasectomy vatican vegan vegetable vegetables veggie velvet
venue vera verb verbs verdict verger verse very vessels vest vicar victim victoria video view vikram vile village
villagers villain vinegar vinted violin violins virus visa visit visiting visitor visits viva voice voicemail
voices volume volunteer volvo vote voted vouchers vows voyage wabbit waffle waffles wage wages wagon waist
waistline wait waited waiter waiters waiting waitress wake wakes waking wales walk walked walker walking walks
wall wallet wallpaper walls wally walnut walrus walt walter wand wanna want wanted wanting wants ward warden
wardrobe warm warmed warmer warming warned warning warped warranty wash washed washer washes washing wasn wasp
waste wasting watch watched watching watchman water watering waterproof waterworks wave waved waving waxed ways
wazzock weak wear wearing weasel weather wedding weddings wednesday weds weed weeded weeds week weekday weekdays
weekend weekends weekly weeks weep weepy weigh weighs weight weir weirdest welcome well wellies welsh went wept
were weren west wetsuit whack whacked whale what whatever whatsapp wheat wheel wheelbarrow wheelchair when
whenever where wherever whether which whichever while whines whinge whining whisk whisper whispering whistle
whistler whistles whistling whitby white whiteboard whoever whole whom whoop whose wicked widow wife wifi wiggle
wild will willing willow wills wind window windows windscreen wine wing wings winked winner winning winnipeg wins
winter winters wipe wiped wipers wire wish wishes wishing witchcraft with without wives wizard wobbly woke woken
wolf wolves woman women wonder wonderful wood woods woodworm wool word words wore work workaholic worked working
works workshop world worms worn worried worries worry worrying worse worst worth would wouldn wound wrap wrapped
wrapping wreath wreck wrecked wrinkles wrist write writer writes writing written wrong wrongly wrote yaar yacht
yall yams yard yawn yeah year yearly years yeast yell yelled yelling yellow yells yerself yesterday yikes yoga
yoghurt yorkshire your yours yourself youtube yusuf zara zebra zero zombie zone zones zoom`.split(/\s+/);
