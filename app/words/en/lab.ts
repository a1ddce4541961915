// The lab: the dance in motion. Sam and Alex are the two of the egg evening, nobody else.
const days = (n: number): string => (n === 1 ? "1 day" : `${n} days`);

const strength = (share: number): string =>
  (["not at all", "a little", "somewhat", "a good deal", "much", "very much"] as const)[
    Math.min(5, Math.round(share * 5))
  ] ?? "";

export const lab = {
  head: "The lab",
  lead: "Sam and Alex are made up. Move their habits, and watch what becomes of one bad evening.",
  stories: "Stories to open",
  story: {
    eggs: {
      name: "The eggs",
      notice: "It dies down by itself, only slowly: each push comes back about six tenths as strong.",
    },
    "feeds-itself": {
      name: "It feeds itself",
      notice:
        "Nobody got worse: Alex steps back a little further than before, that is all. Now one reaches and the other hides, and neither can stop alone.",
    },
    "burnt-out": {
      name: "Burnt out",
      notice:
        "Sam tires, goes quiet, and Alex comes nearer. It looks like peace. Then it begins again: quiet isn’t peace.",
    },
    "both-away": {
      name: "Both away",
      notice: "Each answers distance with distance. The same loop would carry a warm step up just as well.",
    },
    "push-pull": {
      name: "Push–pull",
      notice:
        "One warms, the other cools, and their answers come late. Take the lateness away: the swings die down.",
    },
  },
  moved: "Your own mixture. Notice how little it takes.",
  own: "Your own numbers",

  timeline: "Ninety days",
  reaching: { chase: "Sam reaching", away: "Sam near", "push-pull": "Sam warm" },
  closeness: { chase: "Alex near", away: "Alex near", "push-pull": "Alex warm" },
  tired: "Sam tired (dotted)",
  without: "Faint: without what you pressed. Shaded: what you pressed.",
  day: "Day",
  dayIs: (day: number): string => `day ${day}`,
  play: "Play",
  stop: "Stop",
  axis: "Up is more, down is less. The line in the middle is how they usually are.",
  pause: "They pause",
  pauseSmall: "for a day neither answers the other",
  softer: "A softer step",
  softerSmall: "for three days Sam’s answer is half as strong",
  clear: "Take these away",

  dial: "What one push brings back",
  dialLow: "dies down",
  dialHigh: "feeds itself",
  dialSwingLow: "swings die",
  dialSwingHigh: "swings go on",
  gain: (value: number): string =>
    `After one turn round, each push comes back ${(Math.round(value * 100) / 100).toFixed(2)} times as strong`,
  swing: (share: number): string =>
    share === 0
      ? "However late the answers, these swings die down"
      : `These swings die down only where answers come soon enough; here they take ${share.toFixed(1)} times as long`,
  fate: {
    "dies-down": "A bad evening dies down.",
    "feeds-itself": "A bad evening feeds itself.",
    "comes-and-goes": "It comes, tires itself out, and comes again.",
    "swings-die": "It swings to and fro, and dies down.",
    "swings-go-on": "It swings to and fro, and does not stop.",
  },
  lowest: (day: number): string => `Furthest apart on day ${day}.`,
  back: (day: number | undefined): string =>
    day === undefined ? "After ninety days it is not over." : `Over by day ${day}.`,
  changed: (now: number | undefined, before: number | undefined): string =>
    now === undefined
      ? before === undefined
        ? "What you pressed bought some time. The loop is as it was."
        : "What you pressed came at a bad moment."
      : before === undefined
        ? `Without what you pressed it would not be over.`
        : now < before
          ? `${days(before - now)} earlier than without what you pressed.`
          : "What you pressed changed little here: earlier helps more.",

  levers: "Their habits",
  lever: {
    pull: {
      chase: "How strongly does Sam reach when Alex is far?",
      away: "How far does Sam go when Alex is far?",
      "push-pull": "How much does Sam warm when Alex is warm?",
    },
    retreat: {
      chase: "How far does Alex go when Sam reaches?",
      away: "How far does Alex go when Sam is far?",
      "push-pull": "How much does Alex cool when Sam is warm?",
    },
    samSettles: "How soon does Sam settle alone?",
    alexSettles: "How soon does Alex settle alone?",
    weariness: "How tired does reaching make Sam?",
    delay: "How late does each answer?",
  },
  strength,
  inDays: (n: number): string => `in about ${days(n)}`,
  late: (n: number): string =>
    n === 0 ? "at once" : n < 1 ? `${Math.round(n * 24)} hours later` : `${days(n)} later`,

  plane: "Both at once",
  planeSmall: (reaching: string, closeness: string): string =>
    `To the right: ${reaching}. Up: ${closeness}. Each has a dashed line: on it, that one would stay as they are. Where the two lines cross, neither changes any more.`,
  planeLabel: (reaching: string, closeness: string): string =>
    `${reaching} to the right, ${closeness} upwards: the way of ninety days`,

  numbers: "The same as numbers",
  copy: "Copy a link to this",
  copied: "Copied. It holds the sliders and nothing else.",
  foot: "A drawing of how loops behave, made by us and not validated. It foretells nobody’s evening.",

  ownText: {
    head: "Your own numbers",
    lead: (acts: number): string => `From ${acts.toLocaleString("en")} steps in the chat you just read.`,
    gain: (value: number, low: number, high: number): string =>
      `On average one step brings about ${value.toFixed(2)} more (${low.toFixed(2)} to ${high.toFixed(2)}).`,
    means: (high: number): string =>
      high < 1
        ? "That is less than one: an exchange dies down by itself."
        : "It may be more than one: an exchange may feed itself.",
    lines: (hours: number): string =>
      `How many more steps an hour, over the ${hours} hours after one. Each faint line is one way your numbers allow.`,
    leans:
      "The number leans high: these steps were found because they belong to such times. That one came after another does not show that it was caused by it, nor whose doing it was.",
    none: "Not enough yet. It needs 300 steps, 40 of each kind, in a chat you read together.",
    read: "Read our chats",
    back: "To the lab",
  },
};
