export const words = {
  site: "Refrain",
  head: "Read on",
  lead: "Pieces about the dance of two people: what it is, what keeps it going, and what helps. Take what is of use.",
  related: "Also here",
  minutes: (count: number) => `${count}\u00a0min\u00a0to\u00a0read`,
  nothing: "There is nothing at this address.",
  nothingLead: "It may have moved. All pieces are listed under Read on.",
  letter: "If you like, one of these comes as a letter now and then, or as a course of eight weeks.",
  letterLink: "Letters by e-mail",
  card: "Two lines that call each other up, in the shape of an eight on its side",
};
