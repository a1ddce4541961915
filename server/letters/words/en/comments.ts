import type { Reason } from "../../comments/judge.ts";

const times = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

export const comments = {
  head: "What readers say",
  none: "Nobody has written here yet.",
  write: "Write something",
  writeLead:
    "It is read by a person before anybody else sees it. Use any name; please leave out what would tell who your partner is.",
  name: "Name",
  text: "What you would like to say",
  address: "E-mail, if you would like to hear of an answer (never shown)",
  hidden: "Leave this empty",
  send: "Send",
  reply: "Answer this",
  replyTo: (name: string): string => `Answer to ${name}`,
  operator: "from here",
  thanks: "Thank you",
  thanksLead: "Somebody will read it. If it can stand here, it will appear under the piece.",
  remove: "With this link you can take it back at any time. Keep it; it is shown only now.",
  removeHead: "Take back what you wrote?",
  removeLead: "Then it is gone from here, at once and for good.",
  removeButton: "Take it back",
  removed: "It is gone",
  removedLead: "Nothing of it is kept here.",
  repliesHead: "Hear of answers?",
  repliesLead: "Only when somebody answers this one comment. Every such mail has this same link.",
  repliesOn: "Yes, tell me",
  repliesOff: "No, forget my address",
  repliesDone: "Kept.",
  back: "Back to the piece",
  wrong: {
    empty: "There is nothing in it yet.",
    long: "That is longer than four thousand letters. Could it be two?",
    name: "Please choose any name, up to sixty letters.",
    address: "That is not an address mail can be sent to. You can also leave it empty.",
    gone: "There is nothing here to write under.",
  },
  tooMany: "That was a lot at once",
  tooManyLead: "Please try again in an hour. What you wrote was not kept.",
  reason: (reason: Reason): string => {
    switch (reason.kind) {
      case "lookalike":
        return `“${reason.word}” has a ${reason.script} ${reason.letter}${reason.like ? ` that looks like ${reason.like}` : ""}`;
      case "invisible":
        return times(reason.count, "a sign that cannot be seen", "signs that cannot be seen");
      case "links":
        return times(reason.count, "a link", "links");
      case "repeat":
        return `the same words came ${times(reason.times, "once", "times")} before`;
      case "fast":
        return `sent ${times(reason.seconds, "one second", "seconds")} after the page was opened`;
      case "no-form":
        return "did not come from our form, or from one older than a day";
      case "hidden-field":
        return "filled in a field that people cannot see";
      case "often":
        return `${reason.times} others from the same place within the hour`;
      case "shouting":
        return "nearly all capitals";
    }
  },
  operatorPage: {
    head: "Comments to look at",
    lead: (count: number): string =>
      count === 0
        ? "Nothing waits."
        : count === 1
          ? "One waits."
          : `${count} wait. Those that look least like spam come first.`,
    under: (piece: string): string => `under ${piece}`,
    score: (score: number): string => `score ${score}`,
    approve: "Show it",
    refuse: "Refuse",
    answer: "Your answer, if you like",
    signedOut: "You need a link to come in",
    signedOutLead:
      "On the server, run: refrain comments link. It prints a link that works once, for ten minutes.",
    enter: "Come in?",
    enterLead: "This link works once. Press to use it in this browser.",
    enterButton: "Come in",
    locked: "Closed for a while",
    lockedLead: "Too many links that do not work. Try again in a quarter of an hour.",
    leave: "Leave",
    left: "You are out",
    leftLead: "This browser can no longer decide about comments.",
    refused: "That could not be done from here",
    refusedLead: "The page may be old. Go back, load it again, and try once more.",
  },
};
