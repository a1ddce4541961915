const things = (count: number): string => (count === 1 ? "One new thing" : `${count} new things`);

/** What a therapist reads on their own device. */
export const room = {
  list: {
    head: "Couples",
    empty: "Nobody shows you anything yet",
    emptyLead: "You read here only what a couple, or one of them, chose to show you.",
    how: "How it begins",
    steps: [
      "On their phones they open the menu, then “With a therapist”, and make a link for you.",
      "You open the link on this device, or scan its code. There is no account, and nothing to install.",
      "You read four digits to each other. Then what they chose appears here, and nothing else ever does.",
    ],
    open: "I have a link or a code",
    sheets: "Empty sheets to print",
    fresh: things,
    nothingNew: "Nothing new",
    nothingYet: "Nothing shown yet",
    closed: "Sharing has stopped",
    count: (couples: number): string =>
      `${couples === 1 ? "One stands" : `${couples} stand`} open on this device. The server keeps no list of them and can read nothing of theirs; another device of your practice has a list of its own.`,
    keeps: "Either of them can stop at any time, without giving a reason. Then it closes here too.",
  },
  two: "Two people",
  one: "One person",
  and: (names: readonly string[]): string => names.join(" and "),
  readOnly: "You can only read here.",
  foot: "You can only read here. Ask before showing one partner the other’s words.",

  couple: {
    words: "In their own words",
    evening: (when: string): string => `The evening of ${when}`,
    nothing: "Nothing is shown here yet. What they choose appears by itself.",
    loops: "Evenings",
    oneHalf: (name: string): string => `${name}’s half`,
    live: "Map with us",
    liveSmall: "The latest evening, large. It fills as they show it.",
    fresh: "Since last time",
    plans: "What they try instead",
    weeks: (name: string): string => `${name}’s twelve weeks`,
    weeksSmall: "Shown to you, not to the other",
    notes: "My own note",
    notesSmall: "On this device only",
    print: "On paper",
    printSmall: "The loop, twelve weeks, empty sheets",
    remove: "Remove from my list",
    removeHead: "Remove this from your list?",
    removeSure: "Your note, and what you call them, are deleted from this device for good.",
    removeYes: "Remove for good",
    closedHead: "Sharing has stopped",
    closedLead:
      "Ending it is always theirs to choose. Nothing they showed is here any more; what you have read cannot be made unread.",
  },

  loop: {
    earlier: "Earlier evening",
    later: "Later evening",
    print: "Print this loop",
    whose: (name: string): string => `${name}’s half is here`,
    both: "Both halves are here",
    none: "Nothing of this evening is here yet",
    step: "One by one",
    touch: "Touch a part to read it large.",
    keys: "Arrow keys go from one to the next.",
  },
  live: {
    head: "Map with us",
    empty:
      "First each gives the other their half of one evening, sealed, on their own phones: so neither reads before writing. Then each shows you theirs, and it appears here.",
    emptyOne: "Ask them to map an evening on their phone, and then to show you their half. It appears here.",
    fills: "This page fills by itself.",
  },

  fresh: {
    head: "Since last time",
    lead: "What has come since you last said “seen until here”.",
    none: "Nothing new",
    noneLead: "Since you last said “seen until here”, nothing has come.",
    names: "Their names",
    refrain: (name: string): string => `What they call their dance: ${name}`,
    half: (name: string, when: string): string => `${name}’s half of the evening of ${when}`,
    plan: (name: string): string => `Something ${name} tries instead`,
    looks: (name: string): string => `${name}’s weekly looks`,
    seen: "Seen until here",
    foot: "Kept on this device only. They are not told what you have looked at, or when.",
  },

  weeks: {
    head: (name: string): string => `${name}’s twelve weeks`,
    none: "No weekly looks are shown here.",
    foot: (name: string): string => `${name}’s own answers. Our questions, not a validated test.`,
    lead: (name: string): string => `${name} chose to show these to you. That shows them to nobody else.`,
  },

  notes: {
    head: "My own note",
    lead: "On this device only. It is on no server, the couple cannot see it, and if this device is lost it is gone.",
    label: "What I call them",
    labelSmall: "Stands in your list. They do not see it.",
    note: "Note",
    save: "Save as a text file",
    remove: "Delete the note",
    sure: "It will be gone from this device.",
    yes: "Delete it",
    file: "note.txt",
    law: "Whether it belongs to your record, and how it must be kept, your professional rules say.",
  },

  print: {
    head: "On paper",
    print: "Print this",
    none: "There is no loop to print yet.",
    weeks: "Twelve weeks, each on a page of their own",
    sheets: "Empty sheets",
    foot: "Printed from what they chose to show. Paper cannot be taken back.",
  },
};
