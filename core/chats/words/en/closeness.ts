import { plain } from "./plain.ts";

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

const table = new Map<string, number>();
for (const [words, weight] of [
  [practical, -0.7],
  [light, 0.3],
  [medium, 0.65],
  [strong, 1.1],
] as const)
  for (const word of words.split(" ")) table.set(word, weight);

const happy =
  /[\u{1F602}\u{1F923}\u{1F606}\u{1F604}\u{1F600}\u{1F601}\u{1F61C}\u{1F61D}\u{1F61B}\u{1F92A}\u{1F60E}\u{1F389}\u{1F973}\u{2728}]/u;
const second = /\b(?:you|your|youre|youve|youd|youll|yourself)\b/u;
const first = /\b(?:i|im|ive|me|my|myself|mine)\b/u;
const third = /\b(?:he|hes|she|shes|him|his|her|hers|they|theyre|them|their|boss|client|manager|landlord|neighbou?r)\b/u;
const both = /\b(?:us|we|were|our)\b/u;
const negative =
  /\b(?:not|no|never|nothing|nobody|none|dont|didnt|doesnt|wont|wouldnt|cant|couldnt|isnt|arent|wasnt|havent|hasnt|without|neither|nor|barely|hardly)\b/u;

/** How much a message is about the two of them: about 0 for practical ones, 1 and more for words between partners. */
export function closeness(text: string): number {
  const words = plain(text);
  const tokens = words.match(/[a-z]+/gu) ?? [];
  let sum = 0;
  for (const token of tokens) sum += table.get(token) ?? -0.12;
  if (second.test(words) && first.test(words)) sum += 0.8;
  else if (second.test(words)) sum += 0.4;
  if (both.test(words)) sum += 0.3;
  if (third.test(words) && !second.test(words)) sum -= 0.8;
  if (negative.test(words)) sum += 0.4;
  if (/ \? /u.test(words) && second.test(words)) sum += 0.3;
  if (/\d/u.test(words)) sum -= 0.6;
  if (/https?:/u.test(text)) sum -= 3;
  if (happy.test(text)) sum -= 1.2;
  return sum / Math.sqrt(tokens.length + 1);
}
