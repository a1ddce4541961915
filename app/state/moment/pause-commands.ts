// What a person can do about a pause. Each gives whether it was kept.
import {
  factVersion,
  type Fact,
  type Pause,
  type PauseEnding,
  type PauseMoment,
  type Place,
} from "@refrain/core/dance";
import type { Store } from "../store.ts";

const v = factVersion;

export interface PauseCommands {
  call(by: Place, until: number): Promise<boolean>;
  arrived(pause: Pause, by: Place): Promise<boolean>;
  renew(pause: Pause, by: Place, until: number): Promise<boolean>;
  comeBack(pause: Pause, by: Place, line?: string): Promise<boolean>;
  join(pause: Pause, by: Place): Promise<boolean>;
  keepLine(pause: Pause, by: Place, words: string): Promise<boolean>;
  close(pause: Pause, by: Place, how: PauseEnding, talkAt?: number): Promise<boolean>;
  place(pause: Pause, by: Place, moment: PauseMoment): Promise<boolean>;
}

export function pauseCommands(store: Store): PauseCommands {
  const { newId, now } = store.device;
  const one = (fact: Fact, words?: string) => store.append([fact], words);
  return {
    call: (by, until) => one({ v, kind: "pause-called", pause: newId(), by, at: now(), until }),
    arrived: ({ id }, by) => one({ v, kind: "pause-arrived", pause: id, by }),
    renew: ({ id }, by, until) => one({ v, kind: "pause-renewed", pause: id, by, at: now(), until }),
    comeBack: ({ id }, by, line) =>
      one({ v, kind: "pause-returned", pause: id, by, at: now(), ...(line ? { line } : {}) }, line),
    join: ({ id }, by) => one({ v, kind: "pause-joined", pause: id, by }),
    keepLine: ({ id }, by, words) => one({ v, kind: "pause-line-kept", pause: id, by, words }, words),
    close: ({ calls }, by, how, talkAt) =>
      one({
        v,
        kind: "pause-closed",
        calls: calls.map(({ id }) => id),
        by,
        how,
        ...(talkAt === undefined ? {} : { talkAt }),
      }),
    place: ({ id }, by, moment) => one({ v, kind: "pause-placed", pause: id, by, moment }),
  };
}
