const chatSpelling: Readonly<Record<string, string>> = {
  u: "you",
  ya: "you",
  yu: "you",
  ur: "your",
  yr: "your",
  r: "are",
  pls: "please",
  plz: "please",
  plss: "please",
  cuz: "because",
  cos: "because",
  coz: "because",
  bc: "because",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tmw: "tomorrow",
  tn: "tonight",
  tonite: "tonight",
  ppl: "people",
  wat: "what",
  wut: "what",
  wen: "when",
  abt: "about",
  msg: "message",
  msgs: "messages",
  txt: "text",
  thx: "thanks",
  ty: "thanks",
  sry: "sorry",
  soz: "sorry",
  rly: "really",
  rlly: "really",
  nvm: "never mind",
  wanna: "want to",
  gonna: "going to",
  gotta: "got to",
  lemme: "let me",
  gimme: "give me",
  dunno: "dont know",
  idk: "i dont know",
  idc: "i dont care",
  ik: "i know",
  ily: "i love you",
  tbh: "honestly",
  ok: "ok",
  okay: "ok",
  okey: "ok",
  k: "ok",
  kk: "ok",
  hr: "hour",
  hrs: "hours",
  min: "minutes",
  mins: "minutes",
  mum: "mum",
  im: "im",
  ive: "ive",
  n: "and",
  thru: "through",
  w: "with",
  wth: "what the hell",
  wtf: "what the hell",
  tf: "the hell",
  ffs: "for gods sake",
  youre: "youre",
  alright: "alright",
  aint: "isnt",
  cannot: "cant",
  nd: "and",
  dat: "that",
  da: "the",
  dis: "this",
  luv: "love",
  nite: "night",
  gn: "good night",
  gm: "good morning",
};

/**
 * A message made plain for matching: lower case, no apostrophes, chat spelling written out, stretched letters
 * shortened, emoji and other signs out. Question and exclamation marks stay as words of their own.
 */
export function plain(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/https?:\/\/\S+/gu, " ")
    .replace(/[’'‘`´]/gu, "")
    .replace(/([a-z])\1{2,}/gu, "$1$1")
    .replace(/[?]+/gu, " ? ")
    .replace(/[!]+/gu, " ! ")
    .replace(/\.{2,}|…/gu, " … ")
    .replace(/[^a-z0-9?!…:.\s]/gu, " ")
    .replace(/\.(?=\s|$)/gu, " . ");
  return ` ${bare
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => chatSpelling[word] ?? word)
    .join(" ")} `;
}

/** Number of words in a plain text. */
export const wordCount = (plainText: string): number => (plainText.match(/[a-z0-9]+/gu) ?? []).length;
