export const shown = {
  list: {
    head: "What is shown",
    lead: "One thing at a time. Nothing else goes along.",
    mine: (name: string): string => `${name} can see`,
    mineNone: "Nothing of yours is shown.",
    theirs: (name: string): string => `From ${name}`,
    theirsNone: (name: string): string => `Nothing here from ${name}. There is nothing to ask.`,
    could: "You could show",
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
    leaning: "How I am close",
    plan: "My new step",
    scale: "Twelve weeks of one question",
    greeting: "My way of coming home",
  },
};
