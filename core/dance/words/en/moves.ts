import type { MoveId, MoveKind } from "../../moves.ts";
import type { MoveWords } from "../words.ts";

const does = (label: string, plain: string, withS: string, rest = "", told?: string): MoveWords => ({
  label,
  verb: [plain, withS],
  rest,
  ...(told === undefined ? {} : { told }),
});

export const moveKinds: Readonly<Record<MoveKind, string>> = {
  pursue: "After",
  distance: "Away",
  soften: "Softer",
};

/** Labels are said by the one who did it; `{own}` becomes my, your or their, `{they}` I, you or they. */
export const moves: Readonly<Record<MoveId, MoveWords>> = {
  press: does("Pressed on", "press", "presses", "on"),
  "ask-again": does("Asked again", "ask", "asks", "again"),
  follow: does("Followed", "follow", "follows"),
  repeat: does("Said it again", "say", "says", "it again"),
  protest: does("Protested", "protest", "protests"),
  "raise-voice": does("Raised my voice", "raise", "raises", "{own} voice"),
  criticise: does("Criticised", "criticise", "criticises"),
  demand: does("Demanded", "demand", "demands", "an answer", "demanded an answer"),
  "text-again": does("Texted again", "text", "texts", "again"),
  test: does("Tested", "set", "sets", "a test", "set a test"),
  "threaten-to-leave": does("Said I’d leave", "say", "says", "{they} might leave"),

  "pull-away": does("Pulled away", "pull", "pulls", "away"),
  "go-silent": does("Went quiet", "go", "goes", "quiet"),
  leave: does("Left the room", "leave", "leaves", "the room"),
  explain: does("Explained", "explain", "explains", "it away"),
  defend: does("Defended myself", "defend", "defends", "{own} side"),
  minimise: does("Played it down", "play", "plays", "it down"),
  phone: does("Turned to my phone", "turn", "turns", "to {own} phone"),
  work: does("Turned to work", "turn", "turns", "to work"),
  "change-subject": does("Changed topic", "change", "changes", "the subject"),
  joke: does("Made a joke", "make", "makes", "a joke"),
  "give-in": does("Gave in", "give", "gives", "in to end it"),
  numb: does("Went numb", "go", "goes", "numb"),
  "stop-asking": does("Stopped asking", "stop", "stops", "asking"),

  soften: does("Softened", "soften", "softens"),
  stay: does("Stayed", "stay", "stays"),
  "name-feeling": does("Said what I feel", "say", "says", "what {they} feel"),
  "own-part": does("Owned my part", "own", "owns", "{own} part"),
  "ask-gently": does("Asked gently", "ask", "asks", "gently"),
  reassure: does("Reassured", "give", "gives", "reassurance", "gave reassurance"),
  listen: does("Listened", "listen", "listens"),
  pause: does("Paused, with a time", "pause", "pauses", "with a time to return"),
  "come-back": does("Came back", "come", "comes", "back"),
  "reach-out": does("Reached out", "reach", "reaches", "out"),
};
