// How much a message is about the two who write, word by word. Not a stance: "I love you" scores as "you ignore me" does.
// It tells a message between two people apart from shopping, news and jokes where the cue phrases of stance.ts do not
// reach. Weights are of three sizes, given by hand; see docs/methods/chats.md for what they are worth.

const strong =
  "ignore ignored ignores ignoring avoid avoids avoided avoiding silent silence silences quiet shut shuts shutting stonewall stonewalling stonewalled ghost ghosted ghosting wall walls alone lonely loneliness invisible unseen unheard matter mattered matters hurt hurts hurting tears unloved unwanted unimportant abandoned rejected rejection begging beg begged chase chasing chased distant distance cold colder cares cared caring reassure reassurance disconnected connection connect strangers stranger relationship marriage married punish punishing punished withdraw withdrawn withdrawing respect disrespect dismissed dismiss dismissive void unanswered heartbroken heartbreaking broken drifting drifted apart between abandon abandoning neglect neglected burden afterthought priority optional replaced replaceable worthless useless pathetic selfish coward cowardly heartless cruel unfair childish immature stubborn crumbs scraps eggshells shell closed vanish vanished vanishing disappear disappeared disappearing disappears hiding hide hides dodge dodging deflect deflecting shrug shrugged shrugging blank wordless speechless reach reaching reached unreachable plead pleading desperate rejected resent resentment betrayed betray guilt guilty shame ashamed blame blaming excuse excuses apology apologise apologize forgive love loved unlovable affection tender intimacy intimate";
const medium =
  "answer answers answered answering reply replies replied replying respond responding responded response talk talks talked talking speak spoke speaking say said saying tell told listen listens listening listened hear heard hearing please feel feels feeling feelings felt need needed needs miss missed missing scared afraid frightened anxious worry worried upset mad angry furious cross annoyed wrong promise promised promises never always anymore trust trusted close closer closeness wait waiting waited trying try tried bother bothered bothering leave leaves leaving left gone walk walking walked away push pushing pushed pull pulling us ourselves together want wanted wants wish wished hate hated hates lie lied lies lying honest honesty truth real care understand understands understood notice noticed notices forget forgot forgotten remember mean meant mind heart head stomach chest cry crying cried sad sadness tired exhausted drained empty numb numbness enough done give giving gives stay stays staying hold held hug face fight fights fighting fought argue arguing argument row rowing conversation conversations discuss discussing discussion question questions asked asking ask explain explanation ridiculous unbelievable typical seriously honestly literally deserve deserved deserves choose chose chosen effort point pretend pretending pretended act acting behave behaving treat treated treating treats attention space breathe decide decided someone somebody nobody losing lose lost over ok okay fine whatever read seen online ticks delivered typing sign word words";
const light =
  "you your youre youve youd youll me my im ive i we were why how what even just still again nothing anything something everything once really every time here there know think thought see saw look whats whos wont dont didnt doesnt cant couldnt wouldnt isnt arent wasnt havent hasnt never not no one only ever least all day night hours hour minutes days week weeks same thing things way like much more less without when if because anyone hello hey call called calling ring text texted texting texts message messages phone wow great nice cool sure guess suppose maybe matter better worse hard easy wonder wondering";
const practical =
  "milk bread eggs cheese butter coffee tea beer wine water juice rice pasta pizza curry burger taco tacos chips fries cake biscuits chocolate snack snacks fruit apples bananas onions tomatoes potatoes chicken beef fish veg salad soup sandwich breakfast lunch dinner supper brunch recipe oven fridge freezer kettle microwave dishwasher washing laundry machine iron hoover vacuum bin bins recycling rubbish trash garbage shop shops shopping store supermarket market aisle basket trolley list brand pack packs bottle bottles tin tins box boxes bag bags parcel package delivery deliver courier amazon order ordered post office letter stamp bill bills rent mortgage bank account card payment pay paid cash money price cheap expensive sale discount voucher tax insurance renewal invoice receipt car bus train tube tram taxi uber cab bike cycle lift parking park petrol fuel diesel tyre tyres garage mechanic mot traffic motorway road route junction platform ticket tickets flight flights airport passport visa hotel booking booked reservation table menu restaurant pub bar cafe cinema film movie show series episode episodes season netflix game match team score goal football cricket rugby tennis gym yoga run swim pool class lesson course school nursery teacher homework exam exams test uni college lecture essay library kids kid baby nappies nappy toddler bath bedtime dog dogs cat cats puppy kitten vet walkies mum mom dad mother father sister brother aunt uncle cousin nan gran grandma grandad neighbour neighbor landlord plumber electrician builder boiler heating radiator leak tap drill paint painter ladder shelf shelves sofa bed mattress lamp curtains carpet garden lawn mower plants plant weather rain raining rainy sunny snow snowing wind windy storm forecast umbrella coat jacket shoes trainers shirt socks trousers jeans dress suit laundry haircut dentist doctor gp nurse hospital appointment prescription pharmacy pills tablets paracetamol boss manager client clients customer customers meeting meetings deck slides spreadsheet report deadline project email emails inbox laptop printer wifi password login charger battery screen update app link video photo photos pic pics picture song album band gig concert podcast book books chapter magazine news headline article birthday party present presents gift gifts wedding holiday holidays trip beach camping tent suitcase packing pack museum tour weekend monday tuesday wednesday thursday friday saturday sunday am pm oclock eta metres miles kilometres kg grams litres degrees percent number code address postcode street keys key door lock spare left right upstairs downstairs kitchen bathroom bedroom hallway loft shed attic";

const chatSpelling =
  "u:you ur:your yr:your ya:you r:are y:why pls:please plz:please dunno:know idk:know wanna:want gonna:going cuz:because";
const persons = {
  second: "you your youre youve youd youll yourself u ur yr ya",
  first: "i im ive me my myself mine",
  both: "us we were our",
  third:
    "he hes she shes him his her hers they theyre them their boss client manager landlord neighbour neighbor",
  negative:
    "not no never nothing nobody none dont didnt doesnt wont wouldnt cant couldnt isnt arent wasnt havent hasnt without neither nor barely hardly",
} as const;
const flagOf = { second: 1, first: 2, both: 4, third: 8, negative: 16 } as const;

// Words by the hash of their letters in an open table: a message is weighed without making one string.
const slots = 8192;
const hashes = new Int32Array(slots);
const weights = new Float32Array(slots);
const flags = new Uint8Array(slots);
const seed = 0x811c_9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x0100_0193);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

const unknownWord = -0.12;

function enter(word: string, weight: number | undefined, flag: number): void {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  if (hashes[slot] === 0) weights[slot] = unknownWord;
  hashes[slot] = hash;
  if (weight !== undefined) weights[slot] = weight;
  flags[slot] = (flags[slot] ?? 0) | flag;
}

for (const [words, weight] of [
  [practical, -0.7],
  [light, 0.3],
  [medium, 0.65],
  [strong, 1.1],
] as const)
  for (const word of words.split(" ")) enter(word, weight, 0);
for (const pair of chatSpelling.split(" ")) {
  const [short = "", long = ""] = pair.split(":");
  enter(short, weights[slotOf(hashOf(long))], 0);
}
for (const [kind, words] of Object.entries(persons))
  for (const word of words.split(" ")) enter(word, undefined, flagOf[asKind(kind)]);

function asKind(kind: string): keyof typeof flagOf {
  return kind === "second" || kind === "first" || kind === "both" || kind === "third" ? kind : "negative";
}

// Low halves of the laughing and party faces U+1F600 to U+1F606, 1F60E, 1F61B to 1F61D, 1F923, 1F92A, 1F973, 1F389.
const happy: ReadonlySet<number> = new Set([
  0xde00, 0xde01, 0xde02, 0xde03, 0xde04, 0xde05, 0xde06, 0xde0e, 0xde1b, 0xde1c, 0xde1d, 0xdd23, 0xdd2a,
  0xdd73, 0xdf89,
]);

/** How much a message is about the two of them: about 0 for practical ones, 1 and more for words between partners. */
export function closeness(text: string): number {
  let sum = 0;
  let count = 0;
  let seen = 0;
  let asks = false;
  let digit = false;
  let laughs = false;
  let link = false;
  let hash = seed;
  let letters = 0;
  let before = 0;
  let repeated = 0;
  const length = Math.min(text.length, 1000);
  for (let i = 0; i <= length; i++) {
    let code = i < length ? text.charCodeAt(i) : 32;
    if (code >= 0x41 && code <= 0x5a) code += 32;
    if (code >= 0x61 && code <= 0x7a) {
      repeated = code === before ? repeated + 1 : 0;
      before = code;
      if (repeated > 1) continue;
      hash = step(hash, code);
      letters++;
      continue;
    }
    if (code === 0x27 || code === 0x2019) continue;
    if (letters > 0) {
      const slot = slotOf(hash);
      const isKnown = hashes[slot] === hash;
      sum += isKnown ? (weights[slot] ?? unknownWord) : unknownWord;
      if (isKnown) seen |= flags[slot] ?? 0;
      count++;
      hash = seed;
      letters = 0;
    }
    before = code;
    repeated = 0;
    if (code === 0x3f) asks = true;
    else if (code >= 0x30 && code <= 0x39) digit = true;
    else if (code === 0x2f && text.charCodeAt(i - 1) === 0x2f) link = true;
    else if (code >= 0xdc00 && happy.has(code)) laughs = true;
  }
  if (count === 0) return laughs ? -0.5 : 0;
  const second = (seen & 1) !== 0;
  if (second) sum += (seen & 2) !== 0 ? 0.8 : 0.4;
  if ((seen & 4) !== 0) sum += 0.3;
  if ((seen & 8) !== 0 && !second) sum -= 0.8;
  if ((seen & 16) !== 0) sum += 0.4;
  if (asks && second) sum += 0.3;
  if (digit) sum -= 0.6;
  if (link) sum -= 3;
  if (laughs) sum -= 1.2;
  return sum / Math.sqrt(count + 1);
}
