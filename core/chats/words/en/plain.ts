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

const spelling = new Map(Object.entries(chatSpelling));

let lastText = "";
let lastPlain = " ";

/**
 * A message made plain for matching: lower case, no apostrophes, chat spelling written out, stretched letters
 * shortened, links, emoji and other signs out. Question and exclamation marks, dots and "…" stay as words of their own.
 * One blank before every word and one at the end. The latest answer is remembered: several questions are asked of one text.
 */
export function plain(text: string): string {
  if (text !== lastText) {
    lastPlain = made(text);
    lastText = text;
  }
  return lastPlain;
}

function made(text: string): string {
  let out = " ";
  let word = "";
  const flush = (): void => {
    if (word === "") return;
    out += `${spelling.get(word) ?? word} `;
    word = "";
  };
  const sign = (mark: string): void => {
    flush();
    if (!out.endsWith(` ${mark} `)) out += `${mark} `;
  };
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) code += 32;
    if (code >= 0x61 && code <= 0x7a) {
      if (code === 0x68 && word === "" && text.startsWith("ttp", i + 1)) {
        while (i < text.length && text.charCodeAt(i) > 0x20) i++;
        continue;
      }
      const letter = String.fromCharCode(code);
      if (!(word.endsWith(letter) && word.charAt(word.length - 2) === letter)) word += letter;
    } else if (code >= 0x30 && code <= 0x39) word += String.fromCharCode(code);
    else if (code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4) continue;
    else if (code === 0x3f) sign("?");
    else if (code === 0x21) sign("!");
    else if (code === 0x2026) sign("…");
    else if (code === 0x2e || code === 0x3a) {
      const next = text.charCodeAt(i + 1);
      const before = word.charCodeAt(word.length - 1);
      const inNumber = next >= 0x30 && next <= 0x39 && before >= 0x30 && before <= 0x39;
      if (inNumber) word += code === 0x2e ? "." : ":";
      else if (code === 0x3a) flush();
      else if (next === 0x2e) {
        while (text.charCodeAt(i + 1) === 0x2e) i++;
        sign("…");
      } else sign(".");
    } else flush();
  }
  flush();
  return out;
}

/** Number of words in a plain text. */
export const wordCount = (plainText: string): number => (plainText.match(/[a-z0-9]+/gu) ?? []).length;
