const things = (count: number): string =>
  count === 0 ? "nothing" : count === 1 ? "one thing" : `${count} things`;

/** Showing something to a therapist: the side of those who show, and the therapist's yes to a link. */
export const chair = {
  hub: {
    head: "With a therapist",
    leadBoth: (name: string): string =>
      `You and ${name} can show your therapist what each of you chooses. It needs a yes from both.`,
    leadAlone: "You can show a therapist what is yours. Nobody else learns of it.",
    points: [
      "They read on their own device. They can never write, nor see more than you chose.",
      "One thing at a time, and first you see exactly what would be shown.",
      "You can take a thing back, or stop it all, at any time: by yourself, and without saying why.",
      "This is not an emergency line. If you are in danger, open Safety below.",
    ],
    justMe: (name: string): string =>
      `Just me is on, so ${name} is not asked, and sees nothing different. This is for you alone.`,
    room: (name: string): string =>
      `What you show can come up in the room, with ${name} there. If some of it is not safe to say there, leave it out, and ask to be seen alone once.`,
    begin: "Make a link for your therapist",
    goOn: "Go on with the link",
    sheets: "Empty sheets to print",

    met: "The digits were right",
    metLead: (name: string): string =>
      `Next, ${name} is asked on their own phone. A yes opens the place with nothing in it: what is shown, each of you chooses after that.`,
    metAlone: "Now the place can be opened. There is nothing in it until you choose.",
    ask: (name: string): string => `Ask ${name}`,
    open: "Open it",
    drop: "Let it be",

    proposed: (name: string): string => `${name} decides on their own phone`,
    proposedLead: (name: string): string =>
      `${name} may answer or not, in their own time. You won’t be told whether it was read.`,
    life: "Seven days after the therapist’s link was made, the question closes by itself.",
    withdraw: "Take the question back",

    asked: (name: string): string => `${name} asks: show things to a therapist, together?`,
    askedLead: (name: string): string =>
      `${name} checked four digits with the therapist. A yes opens a place that the therapist reads, with nothing in it yet. You alone choose what of yours goes in, one thing at a time.`,
    yes: "Yes, open it",
    no: "No",
    noSmall: (name: string): string => `A no is silent. ${name} is not told.`,

    ended: "This place is closed",
    endedLead: "For good. What was shown is no longer there. Your therapist may remember what they read.",
    late: "The therapist’s link had run out",
    lateLead:
      "Its seven days were over before the place could be opened. Nothing was shown to anybody. A new link begins it again.",
    unusedLead:
      "It was closed before anything was shown in it. If the therapist’s link was older than seven days, that is why; a new one begins it again.",
    again: "Begin a new one",
    putAway: "Put this away",
  },

  invite: {
    head: "A link for your therapist",
    lead: "They open it on the device they read on. Then each reads four digits to the other: in the room, or on the phone.",
    note: "Give it to your therapist only. It shows nothing yet.",
    copied: "Copied. Send it as you write to them otherwise.",
  },

  seated: {
    head: "The digits were right",
    lead: "As soon as they have agreed and opened the place, it stands in your list. You can close this.",
    list: "To the list",
  },

  join: {
    head: "Somebody wants to show you something",
    lead: "This is for a therapist. With a yes this device can read what a couple, or one of them, chooses to show.",
    points: [
      "You read what they choose, and nothing else. You cannot write.",
      "They are not told when you read, or whether.",
      "Either of them can stop at any time. Then it closes here too, and goes from this device.",
      "It lies on this device: lock it as you lock your files.",
      "Nobody expects you to watch it. Tell them whom to call in an emergency.",
    ],
    yes: "Yes, this is my device",
    no: "No, this is not for me",
    noSmall: "Saying no sends nothing.",
    none: "There is no link here",
    noneLead: "Open the link again, or type it.",
  },

  choose: {
    head: "Your therapist can read this",
    alone: "Only what stands here. Nobody else is told.",
    both: (name: string): string =>
      `Only what stands here. ${name} doesn’t see it in this app. But ${name}’s phone could open it, so leave out anything that is not safe for ${name} to read.`,
    mine: "From you",
    mineNone: "Nothing yet.",
    could: "You could add",
    couldNone: "There is nothing more of yours to add right now.",
    theirs: (name: string): string => `From ${name}`,
    theirsCount: (name: string, count: number): string =>
      `${name} shows ${things(count)}. Only ${name} adds or takes back.`,
    takeBack: "Take back",
    takenBack: "Taken back. It may have been read already.",
    anew: "Show it as it is now",
    stop: "Stop showing",
  },

  items: {
    names: "Names, colours and shapes",
    refrain: "What you call the dance",
    half: (when: string): string => `Your half of ${when}`,
    plan: "Your new step",
    looks: "Your answers, week by week",
    looksOf: (weeks: number): string => (weeks === 1 ? "One week" : `${weeks} weeks, of the last twelve`),
    gone: "Something that is no longer here",
  },

  preview: {
    head: "This is what your therapist will see",
    lead: "Exactly this, and nothing more. You can take it back; it may have been read by then.",
    leadAnew:
      "Exactly this, in place of the earlier one. You can take it back; it may have been read by then.",
    show: "Show it to the therapist",
    nothing: "There is nothing of this to show any more.",
    private: "Not shown: where you know it from, and how big it was, now and before.",
    first: (name: string): string =>
      `You and ${name} have not both given this evening to each other. On the therapist’s screen ${name} could read your half before giving theirs.`,
    week: (day: string): string => `Week of ${day}`,
    score: (name: string, score: number): string => `${name} ${score}`,
    caught: (how: string): string => `caught: ${how.toLowerCase()}`,
    about: (topic: string): string => `About ${topic}`,
    since: (day: string): string => `Since ${day}`,
    aim: (aim: string): string => `What the old step was for: ${aim}`,
    ended: (how: string): string => `How it ended: ${how}`,
  },

  stop: {
    head: "Stop showing",
    lead: "At once, by yourself, and without saying why. It closes for good.",
    goes: "What goes",
    goesItems: [
      "Everything you showed, from the therapist’s device and from the server.",
      "The place itself: nobody can add to it or read in it.",
    ],
    goesBoth: (name: string): string => `What ${name} showed there as well; their own is still with them.`,
    not: "What cannot be undone",
    notItems: [
      "Your therapist may remember what they read, or have it in a note or on paper.",
      "This place cannot be opened again. You can begin a new one.",
    ],
    stays: "Your own maps and everything else stay here, as they are.",
    offline:
      "Without a connection it closes on this phone at once, and on the other devices once they and this phone are online.",
    sees: (name: string): string => `${name} will read “This place is closed”, and no reason.`,
    yes: "Stop, and close it",
    no: "Keep showing",
  },

  closed: "This place was closed meanwhile. Nothing more was shown, and nothing of yours is lost.",
  reads: "A therapist",
  readsOn: (devices: number): string =>
    `${devices === 1 ? "One device reads" : `${devices} devices read`} what you chose to show, under “With a therapist”.`,
};
