/** A question on paper, and how many lines are left for it. */
interface Asked {
  readonly ask: string;
  readonly small?: string;
  readonly lines: number;
}
interface Sheet {
  readonly name: string;
  readonly small: string;
  readonly head: string;
  readonly lead: string;
  readonly asks: readonly Asked[];
  readonly foot: string;
}

const caught = "What would a camera have caught?";

const after: Sheet = {
  name: "For the one who goes after",
  small: "One evening, my side of it",
  head: "One evening, my half",
  lead: "For whoever went after, that evening. Short is fine. Cross out what does not fit.",
  asks: [
    { ask: "The moment I lost you", small: caught, lines: 2 },
    { ask: "What I did then", small: "asked, followed, protested, said it louder, wrote again …", lines: 2 },
    { ask: "What could be seen in me", lines: 1 },
    { ask: "The story I told myself", small: "About you, about me, about us.", lines: 3 },
    { ask: "Underneath", small: "Was there fear, sadness, shame, longing?", lines: 2 },
    { ask: "What I longed for", lines: 1 },
    { ask: "What my step was for", lines: 1 },
    { ask: "How I guess it landed in you", lines: 1 },
  ],
  foot: "My step was meant to bring us closer. The dance is the problem, not you and not me.",
};

const away: Sheet = {
  name: "For the one who goes away",
  small: "The same evening, the other side",
  head: "One evening, my half",
  lead: "For whoever went away, that evening. A word or two a line is enough.",
  asks: [
    { ask: "The moment I lost you", small: caught, lines: 2 },
    { ask: "What I did then", small: "went quiet, left, explained, made a joke, took the phone …", lines: 2 },
    { ask: "What could be seen in me", lines: 1 },
    { ask: "What went on inside that could not be seen", lines: 2 },
    { ask: "The story I told myself", small: "About you, about me, about us.", lines: 3 },
    { ask: "Underneath", small: "Was there fear, sadness, shame, longing?", lines: 1 },
    { ask: "What I longed for", lines: 1 },
    { ask: "What my step was for", lines: 1 },
    { ask: "How I guess it landed in you", lines: 1 },
  ],
  foot: "Going quiet from fear of what comes is not a step in a dance. If that is how it was, leave this sheet, and talk to someone you trust.",
};

const fresh: Sheet = {
  name: "A new dance",
  small: "One step each to try instead",
  head: "A new dance",
  lead: "One step each. Small enough to do on a bad evening.",
  asks: [
    { ask: "What we call our old dance", lines: 1 },
    { ask: "The more I …", lines: 1 },
    { ask: "… the more you", lines: 1 },
    {
      ask: "When I notice …",
      small: "A sign a camera would catch: a tone, a turned back, a phone.",
      lines: 2,
    },
    {
      ask: "… then I will",
      small: "Stay a moment. Name what I feel. Ask softly. Say when I’ll be back.",
      lines: 2,
    },
    { ask: "It serves the same aim, because", lines: 2 },
    { ask: "You can help me with it by", lines: 2 },
    { ask: "We’ll notice together when", lines: 1 },
  ],
  foot: "Forgetting it is part of learning it. Noticing late counts.",
};

const pause: Sheet = {
  name: "Our pause",
  small: "An agreement, made on a quiet day",
  head: "Our pause",
  lead: "Made on a quiet day, for a loud one. Either of us may call it. It is never a punishment.",
  asks: [
    { ask: "We say, or show", small: "A word or a sign that both know.", lines: 1 },
    { ask: "We stop for", small: "Twenty minutes at least, a day at most.", lines: 1 },
    { ask: "Whoever called it comes back first, at the time that was said.", lines: 0 },
    { ask: "Until then I", small: "Not the argument. Something that calms a body.", lines: 2 },
    { ask: "And you", lines: 2 },
    { ask: "If we need longer, once, we say so with a new time like this", lines: 1 },
    { ask: "The first sentence when we are back", lines: 2 },
    { ask: "Waiting is hard too. What helps the one who waits", lines: 2 },
  ],
  foot: "A pause from fear needs no promise to come back.",
};

export const sheets = {
  menu: "Sheets to print",
  head: "Sheets to print",
  lead: "Empty ones, to write on together or with a therapist. A drawn loop is printed from the loop itself.",
  print: "Print",
  each: { after, away, new: fresh, pause },
};
