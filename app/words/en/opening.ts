export const opening = {
  they: ["Alex", "Sam"] as const,
  lines: ["Alex comes home late, without the eggs.", "Sam asks.", "Alex goes quiet.", "So Sam asks again."],
  skip: "Skip the story",
  neither: "Neither of them is the problem.",
  thisIs: "This is.",
  begin: "Begin",
  eggs: "See their whole evening",

  question: {
    head: "Last time it went wrong, did you go after, or away?",
    after: ["After", "I asked, followed, said it again"],
    away: ["Away", "I went quiet, left, got busy"],
    both: ["Both", "First one, then the other"],
    unsure: ["Not sure", "A fine place to start"],
    foot: "Only about last time. Next time may be the other way round.",
  },

  names: {
    head: "What shall we call the two of you?",
    lead: "A letter each is enough. You can change this later.",
    mine: "Me",
    theirs: "My partner",
    keep: "Keep these",
    skip: "Use A and B",
    same: "Two different names, please, so that the loop can tell you apart.",
  },
};
