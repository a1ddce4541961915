import { list } from "../../../language.ts";

const partners =
  "husband, wife, partner, boyfriend, girlfriend, spouse, fiance, fiancee, ex, bf, gf, other half";
const exes = "ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend";
const mine = list(`${partners}, ${exes}`).map((who) => `my ${who}`);

const forms = (verbs: string): readonly string[] =>
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((verb) => verb.split("/"));

/** Who does what calls for help, to whom, how often, and the acts in every tense: for the rules of safety. */
export const harm = {
  /** The other, spoken to or of. */
  doer: [
    ...list(`you, he, she, they, who`),
    ...mine,
    ...list(`husband who, wife who, partner who, boyfriend who, girlfriend who, man who, woman who`),
  ],
  /** The other, only spoken of. */
  doerof: [...list(`he, she, they`), ...mine],
  /** The other where something is done by or to them. */
  doerto: [...list(`you, him, them`), ...mine],
  hurtee: list(
    `me, us, the kids, the children, the baby, the dog, the cat, our kids, our children, our baby, our son, our daughter, our dog,
    our cat, my kids, my children, my baby, my son, my daughter, my dog, my cat, our little one, our boys, our girls`,
  ),
  /** Tense, aspect and how often, in any order before the act; nothing that denies. */
  lately: list(
    `has, have, had, is, are, was, were, be, been, being, would, will, do, did, does, to, going, used, keep, keeps, kept, on, start, starts,
    started, began, try, tries, tried, trying, always, often, sometimes, still, again, even, just, once, twice, also, really,
    actually, literally, constantly, repeatedly, regularly, frequently, usually, already, then, now, physically, deliberately,
    suddenly, secretly, and, basically, both, all, all the time, forever, at times, now and then, every day, every night`,
  ),
  hits: forms(`hit/hits/hitting slap/slaps/slapped/slapping punch/punches/punched/punching kick/kicks/kicked/kicking
    choke/chokes/choked/choking strangle/strangles/strangled/strangling beat/beats/beaten/beating shove/shoves/shoved/shoving
    bite/bites/bit/bitten/biting scratch/scratches/scratched/scratching smack/smacks/smacked/smacking headbutt/headbutted/headbutts
    burnt/burned/burns batter/batters/battered stab/stabbed/stabs throttle/throttled rape/rapes/raped/raping
    abuse/abuses/abused/abusing assault/assaults/assaulted molest/molested spanked/whipped`),
  push: forms(`push/pushes/pushed/pushing`),
  grab: forms(`grab/grabs/grabbed/grabbing`),
  throw: forms(`throw/throws/threw/thrown/throwing chuck/chucks/chucked hurl/hurls/hurled lob/lobs/lobbed`),
  threaten: forms(`threaten/threatens/threatened/threatening`),
  lock: forms(`lock/locks/locked/locking shut/shuts/shutting`),
  follow: forms(`follow/follows/followed`),
  pry: [
    ...forms(`check/checks/checked/checking monitor/monitors/monitored/monitoring search/searches/searched/searching
    inspect/inspects/inspected hack/hacks/hacked`),
    ...list(`go through, goes through, went through, going through, gone through, look through, looks through, looked through,
    looking through, snoop through, snoops through, snooped through, snooping through, spy on, spies on, hacked into, hack into`),
  ],
  read: forms(`read/reads/reading`),
  track: forms(`track/tracks/tracked/tracking stalk/stalks/stalked/stalking`),
  take: [
    ...forms(`take/takes/took/taken/taking steal/steals/stole/stolen/stealing hide/hides/hid/hidden/hiding
    confiscate/confiscates/confiscated withhold/withholds/withheld`),
    ...list(`take away, takes away, took away, taken away`),
  ],
  control: forms(`control/controls/controlled/controlling`),
  force: forms(`force/forces/forced/forcing make/makes/made/making pressure/pressures/pressured/pressuring
    coerce/coerces/coerced coercing pressurise/pressurises/pressurised bully/bullies/bullied push/pushes/pushed`),
  hinder: forms(`stop/stops/stopped/stopping keep/keeps/kept/keeping prevent/prevents/prevented/preventing
    forbid/forbids/forbade/forbidden ban/bans/banned cut/cuts isolate/isolates/isolated/isolating`),
  scare: forms(
    `scare/scares/scaring frighten/frightens/frightening terrify/terrifies/terrifying intimidate/intimidates`,
  ),
  afraid: list(`scared, afraid, frightened, terrified, petrified, fearful`),
  people: list(
    `friends, friend, family, mum, dad, mother, father, sister, sisters, brother, brothers, parents, relatives, cousin, cousins, kids, children,
    son, daughter, best friend, own family, own friends, own mother, own kids, grandchildren, nan, gran, colleagues, doctor, therapist`,
  ),
  private: list(
    `phone, mobile, messages, texts, emails, email, dms, whatsapp, whatsapps, chats, calls, call log, call history, browser, history,
    location, accounts, account, laptop, computer, handbag, bag, pockets, diary, journal, post, letters, movements, facebook, instagram, snapchat`,
  ),
  worth: list(
    `money, wages, salary, pay, paycheck, earnings, savings, benefits, card, cards, bank card, bank cards, debit card, credit card, bank account,
    bank, car keys, keys, house keys, passport, documents, papers, phone, mobile, medication, meds, id`,
  ),
};
