import type { Family, SurfaceId, UnderneathId } from "../../feelings.ts";
import type { FeelingWords } from "../words.ts";

export const families: Readonly<Record<Family, string>> = {
  fear: "Fear",
  shame: "Shame",
  sadness: "Sadness",
  longing: "Longing",
};

export const surface: Readonly<Record<SurfaceId, string>> = {
  angry: "angry",
  irritated: "irritated",
  annoyed: "annoyed",
  frustrated: "frustrated",
  resentful: "resentful",
  disappointed: "disappointed",
  jealous: "jealous",
  restless: "restless",
  tense: "tense",
  cold: "cold",
  blank: "blank",
  numb: "numb",
  defeated: "defeated",
  flat: "flat",
  fine: "“fine”",
  hurt: "hurt",
  "uncared-for": "uncared for",
};

const feels = (name: string, phrase = name): FeelingWords => ({ name, feels: phrase });

export const underneath: Readonly<Record<UnderneathId, FeelingWords>> = {
  afraid: feels("afraid"),
  "losing-you": { name: "losing you", is: "afraid of losing {other}" },
  "making-it-worse": { name: "making it worse", is: "afraid of making it worse" },
  rejected: feels("rejected"),
  abandoned: feels("abandoned"),
  "too-much": feels("too much", "like too much"),
  overwhelmed: feels("overwhelmed"),

  ashamed: feels("ashamed"),
  "a-failure": feels("a failure", "like a failure"),
  "not-enough": feels("not enough", "not good enough"),
  unimportant: feels("unimportant"),
  small: feels("small"),
  exposed: feels("exposed"),

  sad: feels("sad"),
  alone: feels("alone"),
  lonely: feels("lonely"),
  unwanted: feels("unwanted"),
  hurt: feels("hurt"),
  helpless: feels("helpless"),
  empty: feels("empty"),

  "wanting-closeness": { name: "wanting you close", longs: "to be close" },
  "wanting-peace": { name: "wanting peace", longs: "for peace" },
  "missing-you": { name: "missing you", longs: "for {other}" },
  "wanting-to-matter": { name: "wanting to matter", longs: "to matter" },
};
