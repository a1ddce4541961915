/** Words that are no slip of the finger; written by scripts/coach/common.ts. */
export const common: readonly string[] =
  `abandoned able about above absent absolute accessory account accountant accounts accused across actor
actually added addicted address adore adult adventure advice afford afraid after afternoon again against
agenda agent agree ahead aight airline aisha alarm album alert alive allow almost alone along aloud
already alright also always amazing amber amit amount angel angle angry anil animal ankle anna anniversary
annoyed another answer answering anxious anyone anything anyway anywhere apart apologise apologised
appalling apparently apple apply april apron argue arguing argument around arrive arrived arrogant artist
ashamed aside asked asking asleep atlas attacked attention attractive aunt auntie autumn awake award away
awful awkward babe baby back background badly bailiff baker balcony ball banana band bang bank banner
barbecue barked barn basil basket batch bath bathroom battery beach beads beans beard beast beat beaten
beautiful because become beds bedtime beef been beer beers before begin behind being believe below belt
bench beneath berry beside best betrayed better between bigger bike bill bins bird birth birthday biscuit
bite bits bitter blackbird blah blame blamed blames blanket blend bless blind block blocked blouse blow
blue board boarding boat body boilers boiling bone bonfire bonus book booked booking boot boots border
bored boring born boss bossed both bother bothered bottle bottom bought bout bowl boyfriend brain branch
brand brave bravo bread break breakfast breathe breeze brick bride bridge brief bright brilliant bring
bringing broad broke broken broom brother brought brown brush bucket budget building built bulb bullied
bumped bunch burden business busy butter button cabin cable cafe cake calendar call called calling calm
came camera camp camping canal cancel cancelled candle cant card cards care career careless carelessness
cares caretaker cargo caring carpet carrot carry castle catch cattle cave cellar centre centred cereal
chachi chain chair chalk chance change changed changes chapel chapter charge chart chase chat cheap
cheapskate cheated check checking cheek cheese chef chess chest chicken chief child children china choir
choose chopped chord chris christmas chuffed church cinema circle citizen city civil claim class clay
clean cleaned cleaner clear cleared clerk clever client cliff climb cling clinic clock clocks close closed
cloth clothes cloud clown coach coast coat cocoa code coffee coins cold collect colour column come comes
comet comfort coming comments competing complete compost computer considerate constantly contract control
controlled controller controlling conversation cooked cool copper coral cork corner cost cotton couch
could couldn count counter counting counts courage court cousin cousins cover coward cradle craft crane
crap crashing crate crawl cream credit credited cried crime crisp crisps criticise criticism crop cross
crossword crowd crown cruel cruise crust crusts crying cuddle cupboard cups curry curtain curtains cutting
cycle cylinder daft daily dairy daisy damn damp dance danced dancing danger dark darling darnell dates
daughter dave dawn dead deal dear death debt decade decide decision deck decorating deepa deer defended
defensive defrosted delay delayed delete dentist dependent desert deserve desk diary dictated didn didnt
died diet different dinner dinosaur dirt disappear discuss discussing disgrace disgust dish dishes
dishwasher distant ditch ditched dithered dock doctor does doesn doing dollar domineering done donor dont
door dough down downstairs dozen draft drag dragged drain drama dramatic drank draw drawer dread dreamt
dress dressing drill drilled drink drive driven driver drives driving drop dropped dropping drove drum
drummer drums drunk drunken duck ducks dumb during dust duty each eagle earlier early earn earns earth
east easter eaten eats ebay eight either elbow electrician eleven else elsewhere email emails embarrass
embarrassed embarrassment emma emotionally empty encore ended ends engine enjoy enormous enough enter
entry episode episodes equal essay estate even evening evenings event ever every everyone everything
everywhere exact exactly exaggeratin exam examined excuse exhausted exist exit expect expenses expert
explanation exposed extra eyes fabric face factor fail failing faint fair fairy faith fallen false family
fancy farm fast faster father fault favorite favourite feel feelin feeling feelings feels fees feet fell
fellow felt fence fern ferry fever field fifteen fifty fight fighting figure film filth final finally
financial find fine fines finger finish finished finna fire firm first fitting five fixing flag flaky
flame flap flash flat flavour fleet flight flirt flirting float flock flood flooded floor flour flower
flowers flute focus fold folk follow fool football forest forever forget forgive forgot forgotten fork
form forth forty found fountain four frame freak free freezer freezing fresh friday fridge friend friends
friendship frightened fringe frog from front frost fruit frying full function funeral funnel funny gallery
game gaming ganged garage garden garlic gary gate gather gave genius gets getting geyser ghost giant gift
giraffe give giving glad glass glasses globe glove glued gnat goat goes going golden gone good goodbye
grab gracing grade grain gran grand granted grape graph grass gravel great green greet grey grill grocer
ground group groups grow grown grump grumpy guard guess guest guests guide guilty guitar guts gutted habit
hadn hair half hall hallway hammer hamper hand handle hands handsome handy hang hannah happened happens
happier happy harbour hard harvest hasn hasty hate hates have haven having hawk hazel head headache
headmistress hear heard hearing heart heartless heat heater heating heaven hedge held hello help helping
helpless herbs here heron hide hiding hiking hills hobby hockey hold holder holds holiday hollow home
honest honestly honey hook hoover hoovered hoovering hopeless hoping horn horse hose host hotel hour hours
house housework hover hovering humble humiliated hundred hung hunter hurt hurting hurts husband ideal
idiot idiots idle ignore ignored ignoring image immature important impossible impulse index informed
informing infront inner insect insecure inside instinct insulted intense interrogation interrupt
interrupting interview into introduce invisible invited invoice ipad iron island issue itself ivory jack
jacket jamal james jamie jane january jealous jelly jersey jess jewel john joint joke jokes joking journey
judge judged juice julie july jumper june jungle junior just kanjoos karaoke karen kate kayak keep keeping
keeps keisha kept ketchup kettle keyboard keys kidney kids killed killing kind kinda kindly kiran kitchen
kite kitten knee knees knew knife knock know known kurta label labels ladder lady laid lake lamb lamp land
landed landing landlord lane lanyard laptop laptops large laser last late lately later latoya laugh
laughed laughing laughs laura lawn lawyer layer lazy leader leaf leak learned least leather leave leaving
lecture leeds left legal lemon lend lens less lets letter letting level lever liability library lied life
lift light lights like liked likes lily limit linda linen liner lion lisa list listen listening listens
lists litre little live lived liver lmao load loan lobby local lock locking locks lodge loft logic
lollipop lonely long look looked looking looks loose lorry lose loser losing lost lots loud love loved
lovely lower lucky lucy luke lump lunar lunch lunchboxes machine made magazine magnet maid majesty major
make maker makes making malaga mama manager manner manners maple marble march margin maria mark marker
market marriage married mary match mates maths matt matter maybe mayor meadow meal mean meant medal media
meera meet meeting melon melt meme mentioned menu mess message messages metal meter middle midnight
migraine mike milk mind mine minor mint minute minutes mirror misery miss missed moan moaned mocked model
molly moment monday money monkey month months mood moon more morning mornings moron mortgage most mother
motor motorway mount mouse mouth move moved moves movie moving mows mozart msgs much mummy mums museum
music must myself nappies nappy nation nature navy near need needle needy neha neighbour neighbours nephew
nerd nerve nerves nervous nesting never news next nice nick niece night nightmare nina nine nite nits noah
noble nobody noise nonsense noon north nose notes nothing notice noticed notices notification novel number
numbers nurse nursery oasis ocean october octopus offer offering office okay older olive olivia once onion
online only open opened opening opera opinion orange orchard order organ other others otter ought ours
ourselves outer oven over overdraft overdrawn overreacted oversensitive overtime overwhelmed owner oxygen
pack packed packet packing page paid paint painted painting pair palace pancakes panel panic papa paper
parcel parent parenting parents park parking parrot parsley part party passports password past pasta paste
pastry patch patel path pathetic patio paul pause payday peace peach pearl pears peas pebble pencil penny
peon people pepper perfect permanently permit person petal peter petrol petty phase phone phones photo
photos phrase piano pick picked picnic picture pictures piece pigeon pigeons pile pillow pilot pinch pine
pink pipe pirate pitch pity place plain plan plane plans plant plants plaster plate play played player
plays plaza please pleasing plenty plonker plum plumber plus pocket poem poet point poke polar police
polish pond pony pool poor popcorn popping porch porter posh post posted poster postman potato potter
pound pounds powder practice pram prayer precious prefer presence present press pressured pretend price
prime princess print priya prize profit promised promising promotion proper properly proportion proud
proves provider puddle pull pulse pumpkin punishing pupil puppy purple purpose purse push pushed pushing
puzzle pyjamas quarter queen question questions queue quick quiet quieter quilt quit quiz quotes rabbit
rachel racket radio rahul railway rain raining rains raise raised rake ranch rang range rapid rather raven
ravi reach read reading ready real really rearranged reason rebooting receipt receipts reception recipe
recital reckless record records redundancy reed references reflex refund refuse region rejected rejection
relax relay remember rent reply rescue resort respect responsibilities restaurant result reunion rewind
rhythm ribbon rice rich rider ridge ridiculous right ring ringing rings ripe ripping river riveting road
roast robin robot rockefeller rocket role roller romantic rome roof room rooms rose roses rosie rotten
rough round route router royal rubber ruined ruler rules rumour running runs rural rush rushed ruth saddle
safari said sailor salad salary salmon salon salt salute same sample sand sanjay sara sarah satisfied
saturday sauce saucer save savings saying says scale scared scarf scene scent school science scolded scone
score scout screamed screaming screen screens screw script scroll scrolling season seat second seconds
secret seed seen select self sell send sending senior sense sensitive sent sentence separation sergeant
series seriously sermon servant seven seventieth shade shadow shall shallow shape share sharing shark
sharp shed sheep sheet shelf shell shelter shelves shield shift shine ship shirt shock shoe shoes shop
shopping shore short shot should shoulder shouldn shout shouted shoutin shouting shouts shovel show shower
showing shown shrimp shrub shrugged shut shutting sick side sighed sight sign signal signed silence silent
silk silly silver simon simple since sing singer single sink sister sita site sixty skate sketch skill
skin skint skip skirt slam slammed sleep sleeping sleeps sleeve slept slice slide slip slipper slob slope
slow small smashing smoke smooth smothered snack snacks snail snapped snivelling snob snow soap sober
soccer socks sofa soft solar sold soldier solicitor solid solo some someone something sometimes song songs
soon sophie sorry sort sound soup south space spade spain span spare spark speak speaker speaks speeches
spend spending spice spider spied spinach spine spiral spirit splash spoil spoilers spoilt spoke spoken
spoon sport spot spray spreadsheets spring square squash stable staff stag stage stain stairs stamp stand
standing staple star start started starts state statement station statue stay staying steak steam steel
stem step steps steve stew stick still stink stitch stock stone stood stool stop stopped stops store storm
story stove straight stranger strangled straw streak stream street string strip strong stubborn stuck
studio study stuff stupid style subject suburb succeed such suffocating sugar suit suite suiting suits
sulked sulking summer sunday sunita sunny super supper supply supposed sure surface surgery surprise sushi
suspect swamped swan swear sweater sweetheart swift swim swimming swing switch switching symbol table
tablet tailor take taken takes taking tale talk talked talkin talking talks tank tara target task taste
taxi teach teacher team tears tell telling tells telly temper temple tennis tent term terrible terrified
test text texting texts than thank thanks that theatre their them theme then theory therapy there
thermostat these they thick thing things think thinking thinks third thirty this thorn though thread
threatened three throne through throw thumb thunder thursday ticket tide tidy tiger tight tiles till
timber time times tina tipping tired title toast today toddler toffee together told tomato tomatoes
tomorrow tone tonic tonight tony took topic torch total totem touch touched touching touchy tour towel
towels tower town track trade trail train tram transfer trap trapped trash travel tray treat tree trial
tribe trick tried trip trips trophy trouble truce truck true trumpet trunk trust truth trying tuesday
tulip tuna tuning tunnel turn turned turning turtle twelve twenty twice twins twist twisting type typical
typing tyrone ugly unappreciated uncle under undermined undermining underneath understand unfair uniform
union unit unless unlock unreliable unseen unsupported until unwanted update upper upset upstairs urban
used useless uses usual utter vain valley value vanilla vanish vase velvet venue verse very vest victim
video view vikram village villain violin violins virus visa visit voice volume voyage wages wagon waist
wait waited waiters waiting wake wakes wales walk walked walker walking wall wallet wallpaper walnut wand
want wanted wanting wants warden wardrobe warm wash washes washing wasn wasnt waste watch watched watching
water waterproof waterworks watever wats wave wear weather wedding wednesday week weekdays weekend
weekends weight welcome well went were weren west whale what whatever whatsapp wheat wheel when where
wheres while white whole whose widow wifi wild will willing willow window wine winter wire wish with
without wizard woke wolf woman wonderful wont wood wool word words wore work workaholic worked working
works world worried worry worrying worse worst worth would wouldn wound wreck wrecked wrist write writer
writing wrong yacht yard year years yeast yell yellow yesterday yoghurt your yours yourself zara zebra
zero`.split(/\s+/);
