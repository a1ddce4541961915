import type { FlagKind, Help } from "../../reading.ts";

/** Why a clause may be hard to hear: one kind sentence. A group's own sentence wins over its kind's. */
export const reasons: Readonly<Record<FlagKind, string>> = {
  criticism: "This may land as a verdict on the whole person, more than on what happened.",
  blame: "This may land as the fault being all theirs, and invite a defence.",
  contempt: "This may land as looking down on them, which hurts for a long time.",
  defensiveness: "This may land as not having heard what hurt.",
  stonewalling: "This may land as a door closing, with no word about coming back.",
  threat: "This may land as danger, and fear listens badly.",
  mindreading: "This may land as being told what they think; only they can know that.",
  demand: "This may land as an order, and be met with a no before the point is heard.",
  pseudofeeling: "This may land as something they did; the feeling underneath is still hidden.",
  behaviour: "This tells what you do or feel like doing; the feeling itself is still hidden.",
};

export const reasonsByGroup: Readonly<Record<string, string | undefined>> = {
  "criticism.always": "“Always” and “never” may land as “nothing I do counts”.",
  "criticism.habit": "This may land as the whole past at once, more than the time you mean.",
  "criticism.label": "This may land as a label on them, more than a word about what happened.",
  "contempt.sarcasm": "This may land as mockery, and the real complaint gets lost.",
  "contempt.scoff": "This may land as being waved away.",
  "defensiveness.turn": "This may land as turning it round before their hurt was heard.",
  "defensiveness.excuse": "This may land as an excuse, even where it is true.",
  "defensiveness.deny": "This may land as a no to their feeling, even where the facts are yours.",
  "defensiveness.merits": "This may land as keeping score.",
  "demand.should": "This may land as being told off, even by someone who is right.",
  "mindreading.motive": "This may land as an accusation about why they did it; only they can know that.",
};

/** Said instead of a reason where rewording would be wrong. */
export const helpReasons: Readonly<Record<Help, string>> = {
  fear: "This is a fact about your safety. It stands as you wrote it.",
  harm: "This speaks of harm. Before anything else, everyone needs to be safe.",
  exposure: "This speaks of making something private public. That can do lasting harm.",
  children: "This brings the children in as stakes. That frightens everyone.",
  money: "This brings money in as a means of power. That frightens.",
  self: "This sounds as if you may be thinking of hurting yourself. You matter; please reach someone now.",
};

/** Another way to say it. `{}` is filled with the writer's own words where that is safe. */
export const instead = {
  never: "I'd love it if you could {}. Could we start with one time this week?",
  neverThing: "I miss that: {}. Could we talk about one time it mattered to me?",
  always: "When you {}, I feel … Could we talk about the last time it happened?",
  criticism: "Last time, when …, I felt … What I'd love is …",
  label: "When … happened, I felt … I know that isn't all of you.",
  blame: "What happened was … I felt … My part in it was …",
  contempt: "I'm more upset than I want to be. When …, I felt …",
  sarcasm: "What I really mean is: I'm disappointed about …, and I need …",
  defensiveness: "I hear that it hurt. My part was … Can I tell you how it was for me, after?",
  excuse: "You're right that it went wrong. I'm sorry it hurt. Can I tell you how it came about?",
  apology: "I've said sorry and I can see it still hurts. What would help now?",
  stonewalling: "I'm too full to talk well right now. I'll come back to this at …",
  contact: "I need some quiet. I'll write to you at …",
  threat: "When I think of how this goes on, I'm scared. What I need is …",
  mindreading: "The story I tell myself is that {}. Is that how it is for you?",
  mind: "I don't know what you were thinking. The story I tell myself is … How was it for you?",
  askFor: "Could you {}?",
  would: "Would you {}? It matters to me because …",
  wishHad: "I wish you had {}. Next time, could you?",
  demand: "What I need is … Would you be willing to …?",
  calm: "I want to hear you, and I'm finding it hard at this volume. Can we slow down?",
  behaviour: "When …, I felt … (sad? afraid? ashamed?), and then I wanted to {}.",
  behaviourPlain: "When …, I felt … (sad? afraid? ashamed?).",
  pseudoThat: "Could it be that you felt {} when it happened? You might start there: “I felt …”",
} as const;

/** *Could it be…* by what the word says was done: the feelings that often lie under it. */
export const couldItBe: Readonly<Record<string, string>> = {
  passed: "Could it be hurt, or lonely, underneath?",
  judged: "Could it be ashamed, or afraid of not being enough?",
  pressed: "Could it be overwhelmed, or anxious?",
  wronged: "Could it be hurt, or sad?",
  ranked: "Could it be ashamed, or sad, or a longing to matter?",
  unsafe: "Could it be afraid?",
  other: "Could it be sad, afraid, ashamed, or lonely?",
};

/** Which family a word that poses as a feeling belongs to. */
export const poseFamilies: Readonly<Record<string, string>> = {
  passed: `ignored abandoned neglected rejected invisible unheard unseen unloved unwanted overlooked excluded left forgotten sidelined snubbed shunned unnoticed unappreciated unsupported uncared shut frozen pushed dropped ditched ghosted blanked stood dumped discarded disregarded dismissed brushed passed unwelcome unneeded replaced replaceable loved heard seen wanted noticed`,
  judged: `judged criticised criticized blamed accused scolded lectured attacked mocked ridiculed laughed humiliated belittled patronised patronized nitpicked graded trial shamed parented scrutinised examined tested compared rated marked told put`,
  pressed: `pressured pressurised pressurized cornered trapped smothered controlled suffocated crowded hounded nagged rushed hassled pestered badgered chased stifled hemmed boxed micromanaged monitored watched policed interrogated bossed ordered forced caged`,
  wronged: `betrayed used cheated deceived lied tricked fooled wronged robbed manipulated disrespected insulted let taken played messed strung hurt mistreated disbelieved distrusted doubted misunderstood undermined overruled`,
  ranked: `unimportant insignificant worthless useless inferior small stupid last second not enough failure nobody nothing burden inadequate unworthy invisible disposable appreciated valued important`,
  unsafe: `threatened intimidated bullied unsafe harassed coerced violated abused dominated`,
};

/** Word by word, so that "let anything go" becomes "let something go". */
export const afterNever: Readonly<Record<string, string>> = {
  anything: "things",
  anyone: "people",
  any: "some",
  anywhere: "somewhere",
  either: "too",
  ever: "",
  once: "",
  even: "",
  bother: "",
  really: "",
};
