export const shown = {
  list: {
    head: "What is shown",
    lead: "One thing at a time. Nothing else goes along.",
    mine: (name: string): string => `${name} can see`,
    mineNone: "Nothing of yours is shown.",
    theirs: (name: string): string => `From ${name}`,
    theirsNone: (name: string): string => `Nothing here from ${name}. Some things stay one’s own.`,
    could: (what: string): string => `You could show${what === "" ? "" : ` ${what}`}`,
    or: (what: string): string => `Or ${what}`,
    about: {
      topic: "how you lean about one thing",
      leaning: "how you are with closeness",
      scale: "twelve weeks of one question",
    },
    before: (name: string): string => `Chosen before you were linked; not on ${name}’s phone`,
    takeBack: "Take back",
    takenBack: "Taken back. It may have been read already.",
  },
  preview: {
    head: (name: string): string => `This is what ${name} will see`,
    lead: "Exactly this, and nothing more. You can take it back; it may have been read by then.",
    show: (name: string): string => `Show this to ${name}`,
    nothing: "There is nothing to show here yet.",
  },
  names: {
    leans: "Which way I lean",
    topic: "How I lean about one thing",
    leaning: "How I am with closeness",
    plan: "My new step",
    scale: "Twelve weeks of one question",
    greeting: "My way of coming home",
  },
  /** The same, of the other one. */
  theirs: {
    leans: (name: string): string => `Which way ${name} leans`,
    topic: (name: string): string => `How ${name} leans about one thing`,
    leaning: (name: string): string => `How ${name} is with closeness`,
    plan: (name: string): string => `A new step of ${name}’s`,
    scale: (name: string): string => `Twelve weeks of one question, from ${name}`,
    greeting: (name: string): string => `How ${name} comes home`,
  },
};
