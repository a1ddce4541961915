import type { CaughtId, MeasureId, ScaleId } from "@refrain/core/dance";
import type { MeasureKey } from "@refrain/core/outcomes";

const asked: Readonly<Record<ScaleId, string>> = {
  seen: "This week I felt seen",
  supported: "This week I felt supported",
  trust: "This week I trusted us",
  presence: "This week you were with me",
  hope: "I have hope for us",
};
const names: Readonly<Record<MeasureKey, string>> = {
  seen: "Seen",
  supported: "Supported",
  trust: "Trust",
  presence: "Presence",
  hope: "Hope",
  episodes: "How often it came",
  caught: "How early it was caught",
  repair: "Hours until repair",
  "pauses-kept": "Pauses kept",
  "shares-heard": "Said, and heard",
  "new-moves": "New steps used",
};
const units: Readonly<Record<MeasureKey, string>> = {
  seen: "0–10",
  supported: "0–10",
  trust: "0–10",
  presence: "0–10",
  hope: "0–10",
  episodes: "times a week",
  caught: "0 not caught … 4 it did not come",
  repair: "hours, middle of the week’s",
  "pauses-kept": "a week",
  "shares-heard": "a week",
  "new-moves": "a week",
};
const caught: Readonly<Record<CaughtId, string>> = {
  none: "It did not come",
  "first-step": "At the first step",
  midway: "In the middle",
  afterwards: "Afterwards",
  not: "We didn’t catch it",
};
const measures: Readonly<Record<MeasureId, string>> = {
  "csi-4": "CSI-4",
  "csi-16": "CSI-16",
  "csi-32": "CSI-32",
  "cpq-sf": "CPQ-SF",
  "ecr-rs": "ECR-RS, partner",
};
const parts: Readonly<Record<string, string>> = {
  total: "Total",
  "i-demand": "I demand, my partner withdraws",
  "partner-demands": "My partner demands, I withdraw",
  constructive: "Talking it through",
  avoidance: "Avoidance",
  anxiety: "Anxiety",
};

/** −1.5 as it is written. */
export const figureNumber = (x: number): string => {
  const rounded = Math.round(x * 10) / 10;
  const shown = Math.abs(rounded) >= 10 ? Math.round(rounded) : rounded;
  return String(Object.is(shown, -0) ? 0 : shown).replace("-", "−");
};
const n = figureNumber;
/** Whole numbers in a few words; what would round to nothing keeps its tenths. */
const whole = (x: number): string => n(Math.round(x) || x);
const range = (low: number, high: number): string =>
  whole(low) === whole(high) ? "" : ` (${whole(low)} to ${whole(high)})`;

export const change = {
  asked,
  names,
  units,
  caught,
  measures,
  parts,
  checkIn: {
    of: (at: number): string => `${at} of 6, only\u00a0you`,
    low: "0 not at all",
    high: "10 fully",
    skip: "Skip this one",
    caught: "How early was the dance caught?",
    done: "Kept",
    doneLead: "That is all for this week.",
    weeks: "Twelve weeks",
    own: "Questions in our own words, not a validated test.",
  },
  weeks: {
    head: "Twelve weeks",
    empty: "One look a week. The first line is drawn after six; until then there is not enough to say.",
    band: "Band: your own first six weeks. Questions in our own words, not a validated test.",
    begin: "A weekly look",
    table: "As words and numbers",
    charts: "As small charts",
    counted: "Counted from what is kept here",
    asked: "Asked each week",
    more: "More",
    print: "Print our last twelve weeks",
    csv: "My numbers as a table (CSV)",
    json: "My numbers as JSON",
    measures: "Questionnaire totals",
    reminder: "A reminder of my own",
    shown: "What is shown",
    last: (value: string): string => `last ${value}`,
    week: "Week of",
    value: "Value",
    missing: "skipped",
    none: "–",
    printHead: "Our last twelve weeks",
    printOwn: (name: string): string =>
      `Printed by ${name}, from what is kept on this phone. Looks are ${name}’s own; nobody is compared.`,
  },
  /** What can be said of one figure, in a few words. */
  says: {
    up: (by: number, low: number, high: number): string => `up about ${whole(by)}${range(low, high)}`,
    down: (by: number, low: number, high: number): string => `down about ${whole(-by)}${range(-high, -low)}`,
    unclear: (low: number, high: number): string =>
      `no clear change${range(Math.round(low) || 0, Math.round(high) || 0)}`,
    /** What is counted, as it is: nought and one have no range worth drawing. */
    counted: (times: number): string => `${n(times)} in these weeks`,
    open: "too uneven to say yet",
    notEnough: (have: number, need: number): string => `not enough yet: ${have} of ${need} weeks`,
    none: "nothing yet",
  },
  one: {
    baselineNotEnough: (have: number, need: number): string =>
      `Your last weeks can be set beside your first ones from ${need} weeks on. There are ${have}.`,
    higher: "Your last four weeks lie higher than your first six.",
    lower: "Your last four weeks lie lower than your first six.",
    same: "Your last four weeks can’t be told apart from your first six.",
    planNone: "Make a plan, and what came before it can be set beside what comes after.",
    planNotEnough: (before: number, after: number, need: number): string =>
      `Before and after your new step need ${need} weeks each. There are ${before} before and ${after} after.`,
    planHigher: "Since your new step, your weeks lie higher than before it.",
    planLower: "Since your new step, your weeks lie lower than before it.",
    planSame: "Before and after your new step can’t be told apart.",
    notBecause: "A change is not proof of a cause. Other things happened in these months too.",
    figures: "The figures",
    trend: (said: string): string => `A steady rise or fall over these weeks: ${said}`,
    baseline: (said: string): string => `The last four weeks beside the first six: ${said}`,
    difference: (v: number, low: number, high: number): string =>
      `All weeks since your new step beside all before: ${n(v)} (${n(low)} to ${n(high)})`,
    level: (v: number, low: number, high: number): string =>
      `The jump at your new step: ${n(v)} (${n(low)} to ${n(high)})`,
    slope: (v: number, low: number, high: number): string =>
      `How much faster it changes since, a week: ${n(v)} (${n(low)} to ${n(high)})`,
    overlap: (tau: number): string =>
      `How far before and after lie apart (Tau-U, from 0, one over the other, to 1, apart): ${n(tau)}`,
    intervals: "In brackets: the range that 95 of 100 such reckonings would hit.",
    table: "The weeks as a table",
    show: (name: string): string => `Show ${name} these twelve weeks`,
  },
  measure: {
    head: "Questionnaire totals",
    lead: "If you or a therapist fill one in on paper, keep its total here. The questions belong to their authors and are not in here.",
    which: "Which one",
    total: (part: string, low: number, high: number): string => `${part}, ${low} to ${high}`,
    answers: (items: number): string => `Or the ${items} answers, with spaces between`,
    keep: "Keep it",
    outside: (low: number, high: number): string => `Between ${low} and ${high}, please.`,
    count: (needs: number, has: number): string => `This one has ${needs} answers; ${has} stand here.`,
    cutOff: (cut: number): string =>
      `Its authors take a total below ${cut} as a sign that somebody isn’t happy with how things are. It isn’t a diagnosis.`,
    authors: "What its authors say",
    asCited: "The limit is given as later papers cite it.",
    none: "None kept yet.",
    change: "From the first to the last",
    norm: "Whether that is more than noise takes two numbers from one source, which we do not build in: the spread of a group, and how reliable the total is.",
    deviation: "Standard deviation in that source",
    reliability: "Reliability, 0 to 1",
    verdict: {
      rose: (change: number, smallest: number): string =>
        `Up by ${n(change)}: more than noise (which reaches to ${n(smallest)}).`,
      fell: (change: number, smallest: number): string =>
        `Down by ${n(-change)}: more than noise (which reaches to ${n(smallest)}).`,
      "not distinguishable": (change: number, smallest: number): string =>
        `Changed by ${n(change)}: not to be told from noise (which reaches to ${n(smallest)}).`,
    },
    normBad: "The spread must be above 0, the reliability from 0 to below 1.",
    reliable: (r: number, source: string): string => `Reported for this one: reliability ${r} (${source}).`,
  },
  reminder: {
    head: "A reminder of my own",
    lead: "From your own plan, never from your partner. Only you turn it on.",
    off: "No reminder",
    once: "Once a week",
    on: "On",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    hour: "From",
    quietFrom: "Hidden at night from",
    quietTo: "Until",
    how: "A line on Home asks for your weekly look from then on, until you’ve done it or the week is over. It makes no sound, and nothing shows on a locked phone.",
    calendar: "Put it in my own calendar",
    calendarSmall: "As “Notes”, every week. Think first who else sees that calendar.",
  },
};
