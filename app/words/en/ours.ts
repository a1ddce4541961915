export const ours = {
  back: "Back to Home",

  hub: {
    alone: "This phone is on its own",
    aloneLead: "Everything you wrote lies here, and nothing goes anywhere.",
    linked: (name: string): string => `Linked with ${name}`,
    linkedLead: "What is yours stays yours, until you give it.",
    ended: "This link has ended",
    endedLead: "What is yours is still here.",
    unable: "This phone is on its own here",
    unableLead:
      "Linking a second one needs an address that begins with https; whoever runs this page can set that up. Alone, everything works as it is.",
    under: "An invitation is open",
    invite: (name: string): string => `A line for ${name}, if you want to ask`,
    second: "A second phone of my own",
    words: "Recovery words",
    wordsNone: "Not written yet",
    wordsThere: "Written down",
    open: "I have a link, a code or my words",
    devices: "A phone is lost",
    code: "Do we both see the same?",
    leave: (name: string): string => `End the link with ${name}`,
    lock: "App lock",
    clear: "Clear away what is left of it",
  },

  reach: {
    alone: "It is kept on this phone only.",
    sent: "It is kept on this phone, and has been sent, sealed.",
    waiting: (count: number): string =>
      `It is kept on this phone. ${count === 1 ? "One thing is" : `${count} things are`} still to be sent.`,
    offline: "It is kept on this phone. It goes out when you’re back online.",
    refused: "It is kept on this phone. The server isn’t taking anything right now; nothing is lost.",
  },

  invite: {
    head: "A line, if you want to ask",
    line: "Your line",
    usual: "I found something about our dance. It isn’t about who’s right. No is fine.",
    points: [
      "It opens without installing anything.",
      "Your half stays yours until you choose otherwise.",
      "If the answer is no, nothing arrives here, and nothing is counted.",
    ],
    make: "Make a link",
    copy: "Copy the line and link",
    copied: "Copied. Send it as you like.",
    copyLink: "Copy the link",
    copiedLink: "Copied. Open it on the other phone.",
    print: "Print it as a card",
    takeBack: "Take the link back",
    qr: "The link as a code to scan",
    next: "Next: four digits each",
    answered: "Somebody who has your link answered, once:",
    offline: "You’re offline. A link needs a connection; this line is kept.",
    secondHead: "A second phone of your own",
    secondLead: "Scan this with the other phone, or open the link there. Then four digits on each.",
    secondNote:
      "It will be able to open everything you wrote, even what nobody else sees. Only do this with a phone that is yours alone.",
    life: "The link works once, for seven days.",
    late: "The seven days of the last link are over. Nobody was let in by it.",
  },

  card: {
    head: "A card",
    opens: "It opens in a browser. Nothing to install.",
    typed: "or type",
  },

  digits: {
    head: "Four digits each",
    waiting:
      "The digits appear here once the link was opened on the other phone, and somebody there said yes.",
    waitingInvited: "A moment: the digits appear here as soon as the other phone looks.",
    lead: "Read yours aloud, and type what the other reads. That way you both know nobody is in between.",
    yours: "Read these aloud",
    theirs: "Type what the other reads",
    check: "Check these digits",
    oneTry: "If they are not the same, the link ends and you make a new one.",
    checked: "Right. As soon as the other phone has yours, you are linked.",
    checkedReader: "Right. A moment, until this is seen on both sides.",
    over: "This link no longer works",
    overLead:
      "It was used already, or is too old, or the digits didn’t match. Nothing was opened to anybody.",
    late: "This link’s seven days are over",
    lateLead: "Nothing was opened to anybody. A new one can be made at any time.",
    unfound:
      "There is nothing behind this link yet. A link lasts seven days: if yours is older, ask for a new one.",
    done: "You are linked",
    doneLead:
      "Names and colours are now on both phones. Everything else stays where it is until you give it.",
    doneDevice: "Both phones are yours",
    doneDeviceLead: "What you wrote on one now comes to the other by itself.",
    stop: "Stop here",
  },

  join: {
    head: "Somebody asks you to look at your dance",
    lead: "The dance is what happens between two people when each tries to be safe. It isn’t about who’s right. No is fine.",
    points: [
      "Each writes only their own half, on their own phone.",
      "Neither reads the other’s before giving their own.",
      "The server in between can read nothing.",
      "Either of you can leave at any time, and take back what is yours.",
    ],
    eggs: "See an example first: the egg evening",
    once: "Answer once, without joining",
    onceLabel: "A few words",
    onceSmall: "They go to whoever sent you the link. Nothing else does, and once sent nothing is kept here.",
    onceSend: "Send this once",
    onceSent: "Sent. There is nothing more to do.",
    onceTaken: "This link was answered already. Nothing was sent.",
    yes: "Yes, let me in",
    no: "No, thank you",
    noSmall: "Saying no sends nothing.",
    deviceHead: "Make this a phone of your own",
    deviceLead:
      "It will be able to open everything you wrote, even what nobody else sees. Only go on if this phone is yours alone.",
    deviceYes: "Yes, this phone is mine",
    none: "There is no link here",
    noneLead: "Open the link again, or type it.",
    linkedAlready: "This phone is linked already. A person can be linked with one other.",
  },

  open: {
    head: "A link, a code, or your words",
    scan: "Scan the code",
    stop: "Stop the camera",
    noCamera: "The camera is not there, or was not allowed. The link can be typed.",
    label: "The link, typed or pasted",
    go: "Open it",
    wrong: "This is not a whole link.",
    words: "I have recovery words",
  },

  words: {
    head: "Recovery words",
    lead: "If every phone is lost, these seventeen words bring everything back. They are the only way.",
    note: "Whoever has them can read what is yours. Paper, not a photograph.",
    make: "Show me new words",
    again: "New words end the old ones.",
    offline: "This needs a connection. Nothing was changed.",
    write: "Write these down, in this order",
    written: "I have written them down",
    checkHead: "Type three of your words",
    checkLead: "So you know that your paper can be read.",
    nth: (n: number): string => `Word ${n}`,
    check: "Check",
    wrong: "Not the same. Look at your paper again.",
    look: "Show them once more",
    done: "They are good",
    doneLead: "Keep the paper where only you look.",
  },

  recover: {
    head: "Your recovery words",
    lead: "In their order. Four letters of each are enough.",
    label: "Seventeen words",
    go: "Bring it back",
    busy: "Looking for what is yours…",
    done: "It is all here again",
    doneLead: "If the old phone is lost, take it out now: it could still read.",
    lost: "Take the old phone out",
  },

  devices: {
    head: "A phone is lost",
    lead: "Take it out, and it can read nothing new. What has already reached it may still be on it.",
    none: "There is no other phone of yours.",
    this: "This phone",
    mine: (n: number, of: number): string => (of === 1 ? "Your other phone" : `Another phone of yours, ${n}`),
    out: "Take it out",
    sure: "It can’t be undone. If you find it again, add it as a new phone.",
    yes: "Yes, take it out",
    done: "It is out.",
  },

  reads: {
    head: "Who can read this",
    you: "Only you",
    youItems: [
      "Your maps, until you give a half",
      "Where you know a feeling from, and how big it was then and is now",
      "Your guesses, and when you open something",
      "Everything half-written",
    ],
    youOn: (phones: number, words: boolean): string =>
      `${phones === 1 ? "On this phone" : `On ${phones} phones of yours`}${words ? ", and with your recovery words" : ""}.`,
    both: (name: string): string => `You and ${name}`,
    bothItems: [
      "Names, colours, and what you call the dance",
      "Both halves of an evening, once both were given",
      "What you chose to let the other know after reading",
      "How an evening ended, where both have it",
    ],
    bothOn: (phones: number): string =>
      `${phones === 1 ? "One phone" : `${phones} phones`} on the other side.`,
    else: "Good to know",
    server:
      "The server keeps sealed envelopes. It sees that two people write, when, how often and roughly how much; never what.",
    unlocked: "Whoever holds this phone unlocked sees what you see.",
    runner: "Whoever runs the server could hand out a changed app. Have it run by somebody you both trust.",
    given: (count: number): string =>
      `You have given ${count === 0 ? "no half" : count === 1 ? "one half" : `${count} halves`} so far.`,
  },

  give: {
    head: "This is what would be given",
    lead: (name: string): string => `${name} can open it only after giving a half too.`,
    private: "Where you know it from, and now and old, stay with you.",
    also: (name: string, when: string): string =>
      `Until then ${name} sees only that there is an evening to draw: ${when}.`,
    keep: "Give it, sealed",
    no: "Keep it to myself",
    changed: "This is what would take its place",
    changedLead: (name: string): string => `${name} has your half already, and would see this one instead.`,
    changedKeep: "Give this one",
    failed: "It could not be given. It is kept here as it was.",
  },

  kept: {
    head: "Yours is kept",
    lead: "There is nothing to ask. If a second half is ever given, both can be opened here.",
    takeBack: "Take my half back",
    late: "Both are in by now, so it stays.",
  },

  evening: {
    own: "Each on your own phone",
    ownSmall: "Sealed until both are given",
    waiting: "yours is kept",
    open: (name: string): string => `Open ${name}’s half`,
    opened: (name: string): string => `You have read ${name}’s half`,
    openLead: (name: string): string => `When you have a quiet minute. ${name} is not told when.`,
    toOther: (name: string): string => `${name} will read this.`,
    paused: "This keeps until after the pause.",
    broken: "What was opened is not what had been sealed. It is not shown.",
  },

  code: {
    head: "Do we both see the same?",
    lead: "Read these to each other. The same digits on both phones: you both have the same history.",
    differ:
      "If they differ, both look again. If they still differ, share nothing more here for now, and link anew when you are side by side.",
    look: "Look again",
  },

  leave: {
    head: (name: string): string => `End the link with ${name}`,
    lead: (name: string): string => `It happens at once. You don’t need ${name}’s yes. It can’t be undone.`,
    mine: "What goes",
    mineItems: (name: string): readonly string[] => [
      `Your halves and words, on ${name}’s phone and on the server`,
      `What ${name} gave you, on this phone`,
      "The shared names",
      "What you both show a therapist: that closes for good",
    ],
    stays: "What stays",
    staysItems: (name: string): readonly string[] => [
      "Your own maps, here",
      `What ${name} remembers of what was read`,
    ],
    sees: (name: string): string => `${name} will read “This link has ended”, and no reason.`,
    offline: "Offline, it goes from here at once, and from there when you’re back online.",
    yes: "End the link and erase my part",
    no: "Keep the link",
    done: "It has ended",
    doneLead: "What was yours is being taken away there too.",
  },

  justMe: {
    linked: (name: string): string =>
      `You are linked with ${name}. Turning this on changes nothing that ${name} can see.`,
    ending: (name: string): string =>
      `Ending the link is separate. ${name} would then read “This link has ended”, and no reason.`,
    show: "What leaving would show",
  },

  lock: {
    head: "App lock",
    lead: "It keeps out a passing glance. It isn’t a safe: somebody who can open this phone, and knows how, gets past it.",
    pin: "Four digits or more",
    digits: "Digits",
    set: "Lock with these digits",
    passkey: "Lock with fingerprint or face",
    passkeyNone: "This browser offers no fingerprint or face here.",
    off: "Turn the lock off",
    on: "The lock is on.",
    after: "It locks once the app has been out of sight for a minute.",
    open: "Open",
    openWith: "Open with fingerprint or face",
    wrong: "That didn’t open it.",
    wait: "Wait half a minute, then try again.",
    forgot: "I forgot my digits",
    shut: "It doesn’t open",
    forgotText:
      "The only other way in is to delete everything on this phone. Recovery words bring back what was sent.",
  },

  deleteShowing:
    "What you show a therapist stays there. To take it away, stop showing first, under With a therapist.",
  deleteLinked: (name: string): string =>
    `The link with ${name} stays, and so does what is sealed at the server. To take yours away there, end the link first.`,

  errors: {
    offline: "No connection right now. Nothing is lost; try again when you’re online.",
    "relay-refused": "The server would not take this. Nothing is lost.",
    "wrong-digits": "The digits were not the same, so the link no longer works. Make a new one together.",
    "link-burnt": "This link was used, or is too old.",
    "bad-link": "This is not a whole link.",
    "bad-handshake": "Something about this link is not right. It was stopped; make a new one.",
    "bad-words": "These are not the words. Look at their order, and the first four letters of each.",
    "words-unknown": "The words are in order, but nothing here knows them. They may have been replaced.",
    "already-sent":
      "This phone has a history of its own that is already at the server. Save everything as a file, delete everything here, and try again.",
    "not-yet": "The other phone has not come this far yet.",
    "nothing-to-withdraw": "There is nothing left to take back.",
    overtaken: "Another phone changed something at the same moment. Please try again.",
    closed: "This link has ended.",
    retired: "This phone was taken out by another of yours.",
    other: "That did not work. Nothing is lost; please try again.",
  },

  troubles: {
    fork: "One phone has written two different things in one place. It may have been copied.",
    "control-split": "Two versions of who belongs here have turned up. Nothing more is sent. Compare codes.",
    refused: "The server passed on something that was not genuine. It was left out.",
    "rolled-back": "The server had lost part of your history. This phone has given it back.",
    cloned: "Somebody else writes with this phone’s key: perhaps a copy of this browser.",
    withheld: "Something has not arrived that others build on. It may come later.",
    "body-missing": "A text has not arrived, and its writer did not erase it.",
    "key-withheld": "The newest key did not reach this phone.",
    unreadable: "One entry cannot be opened.",
    "bad-opening": "What was opened is not what had been sealed. It is not shown.",
  },
};
