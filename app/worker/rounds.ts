// When this phone looks at the server: after something was said, when a hint comes, and now and then.
import { joinNew, syncAll } from "@refrain/vault";
import type { Desk } from "./desk.ts";
import { seatsOf } from "./chair/notes.ts";
import { stepChair } from "./chair/step.ts";
import { stepInvitation } from "./inviting.ts";
import { usesServer } from "./standing.ts";

/**
 * Milliseconds between two looks: while an invitation is under way; where a therapist waits in sight of the page for two to
 * agree, of which no hint comes; in sight of it after a look that failed; while the app is in sight otherwise, and while it
 * is not.
 */
const pauses = { inviting: 1_500, seated: 4_000, failed: 4_000, seen: 20_000, unseen: 300_000 };

export interface Rounds {
  /** Looks as soon as may be. */
  look(): void;
  inSight(seen: boolean): void;
  stop(): void;
}

/** `only`: runs this unless another tab is at it. `idle`: told whether anything goes to a server at all. */
export function createRounds(
  desk: Desk,
  only: (run: () => Promise<void>) => Promise<void>,
  idle: (idle: boolean) => void,
): Rounds {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let seen = true;
  let over = false;

  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(() => void round(), milliseconds);
  };

  async function round(): Promise<void> {
    running = true;
    again = false;
    let inviting = false;
    let uses = false;
    let seated = false;
    let failed = false;
    try {
      await only(async () => {
        inviting = await stepInvitation(desk);
        uses = await usesServer(desk);
        if (uses) await syncedOnce(desk);
        if (uses && (await stepChair(desk))) await syncedOnce(desk);
        await desk.publish();
      });
      uses ||= await usesServer(desk);
      seated = (await seatsOf(desk.notes)).length > 0;
    } catch {
      // Storage that fails now may work later; what was said is where it was. Nothing was learnt: it is looked again soon.
      failed = true;
    }
    running = false;
    if (!failed) idle(!uses);
    if (again) schedule(0);
    else if (failed) schedule(seen ? pauses.failed : pauses.unseen);
    else if (inviting) schedule(pauses.inviting);
    else if (uses) schedule(!seen ? pauses.unseen : seated ? pauses.seated : pauses.seen);
  }

  return {
    look() {
      again = true;
      if (!running) schedule(0);
    },
    inSight(now) {
      seen = now;
      if (now && !running) schedule(0);
    },
    stop() {
      over = true;
      clearTimeout(timer);
    },
  };
}

async function syncedOnce(desk: Desk): Promise<void> {
  const joined = await joinNew(desk.device);
  const synced = joined.ok ? await syncAll(desk.device) : joined;
  // What stands there at the first ask may only be opened at the second: halves do so once both are acknowledged.
  desk.reached = synced.ok ? "sent" : synced.error.type === "offline" ? "offline" : "refused";
}
