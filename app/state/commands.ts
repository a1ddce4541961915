// What a person can do that becomes a fact. Each gives whether it was kept.
import {
  cleanDanceName,
  factVersion,
  shareable,
  type AnswerKind,
  type Ending,
  type Fact,
  type Half,
  type Partners,
  type Place,
} from "@refrain/core/dance";
import { isBegun, fromHalf, toHalf, emptyHalf, type HalfDraft, type Lean, type MapDraft } from "./draft.ts";
import { stepCommands, type StepCommands } from "./step-commands.ts";
import type { Store } from "./store.ts";

const v = factVersion;

export interface Commands extends StepCommands {
  setPartners(partners: Partners): Promise<boolean>;
  /** Whose phone this is, in the drawing. */
  iAm(place: Place): Promise<boolean>;
  /** A half of mine that both have opened, corrected: the other then sees this one. */
  correctHalf(episode: string, half: Half): Promise<boolean>;
  /** A new half begins; the episode itself begins when the half is kept. */
  beginMap(lean: Lean): MapDraft;
  /** A half of an earlier time, with what is known of it already in: a beginning, to be changed. */
  beginMapOf(when: number, lean: Lean, known: Partial<HalfDraft>): MapDraft;
  /** The other one's half of the same episode, on the same phone. */
  beginOther(episode: string, when: number, place: Place): MapDraft;
  changeHalf(episode: string, when: number, place: Place, half: Half): MapDraft;
  keepHalf(draft: MapDraft): Promise<boolean>;
  keepGuess(episode: string, place: Place, half: Half): Promise<boolean>;
  takeBack(episode: string, place: Place): Promise<boolean>;
  openHalf(episode: string, by: Place): Promise<boolean>;
  answer(episode: string, by: Place, kind: AnswerKind, words?: string): Promise<boolean>;
  ownLoop(episode: string, by: Place): Promise<boolean>;
  /** Where nothing is left of the name, none is given. */
  nameRefrain(name: string): Promise<boolean>;
  endEpisode(episode: string, how: Ending): Promise<boolean>;
  removeEpisode(episode: string): Promise<boolean>;
}

export function createCommands(store: Store): Commands {
  const draft = (
    part: Pick<MapDraft, "episode" | "when" | "place" | "lean" | "half" | "again">,
  ): MapDraft => {
    const { draft: begun, history } = store.get();
    const same = begun?.episode === part.episode && begun.place === part.place;
    // The same half, begun before: gone on with, not written over.
    if (same && begun.again === part.again) return begun;
    // Another one waits, where there is anything in it.
    const before = !same && begun && isBegun(begun, history.episodes) ? begun : begun?.before;
    const fresh: MapDraft = { ...part, step: 1, ...(before ? { before } : {}) };
    store.setDraft(fresh);
    return fresh;
  };
  /** What is said about an evening goes to both where both have opened it. */
  const spaceOf = (episode: string) => (store.get().standing.halves[episode] === "open" ? "ours" : "mine");
  return {
    setPartners: (partners) => store.append([{ v, kind: "couple-set", partners }]),
    async iAm(place) {
      store.setSettings({ me: place });
      return store.append([{ v, kind: "i-am", place }]);
    },
    correctHalf: (episode, half) =>
      store.append(
        [{ v, kind: "half-kept", episode, place: store.get().settings.me, half: shareable(half) }],
        "",
        "ours",
      ),
    beginMap: (lean) =>
      draft({
        episode: store.device.newId(),
        when: store.device.now(),
        place: store.get().settings.me,
        lean,
        half: emptyHalf,
        again: false,
      }),
    beginMapOf: (when, lean, known) =>
      draft({
        episode: store.device.newId(),
        when,
        place: store.get().settings.me,
        lean,
        half: { ...emptyHalf, ...known },
        again: false,
      }),
    beginOther: (episode, when, place) =>
      draft({ episode, when, place, lean: "unsure", half: emptyHalf, again: false }),
    changeHalf: (episode, when, place, half) =>
      draft({ episode, when, place, lean: "unsure", half: fromHalf(half), again: true }),
    async keepHalf({ episode, when, place, half, before }) {
      const known = store.get().history.episodes.some(({ id }) => id === episode);
      const begun: readonly Fact[] = known ? [] : [{ v, kind: "episode-begun", episode, when }];
      const kept = await store.append([
        ...begun,
        { v, kind: "half-kept", episode, place, half: toHalf(half) },
      ]);
      if (kept) store.setDraft(before);
      return kept;
    },
    keepGuess: (episode, place, half) => store.append([{ v, kind: "half-kept", episode, place, half }]),
    takeBack: (episode, place) => store.append([{ v, kind: "half-taken-back", episode, place }]),
    openHalf: (episode, by) => store.append([{ v, kind: "half-opened", episode, by }]),
    answer: (episode, by, answer, words) =>
      store.append(
        [{ v, kind: "half-answered", episode, by, answer, ...(words ? { words } : {}) }],
        words,
        spaceOf(episode),
      ),
    ownLoop: (episode, by) => store.append([{ v, kind: "loop-owned", episode, by }], "", spaceOf(episode)),
    async nameRefrain(typed) {
      const name = cleanDanceName(typed);
      return name === undefined || store.append([{ v, kind: "refrain-named", name }], name);
    },
    endEpisode: (episode, how) =>
      store.append([{ v, kind: "episode-ended", episode, how }], "", spaceOf(episode)),
    ...stepCommands(store),
    removeEpisode: (episode) => store.append([{ v, kind: "episode-removed", episode }]),
  };
}
