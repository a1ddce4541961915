// Opens the relay's database; one that is out of reach is waited for, one that is broken is named.
import {
  FromTheFuture,
  isPostgres,
  type RelayOptions,
  runRelay,
  type RunningRelay,
  Unavailable,
} from "@refrain/server/relay";
import { relay as words } from "../words/en/relay.ts";

/** Milliseconds between two tries. */
const again = 2_000;

export async function openWhenThere(
  options: RelayOptions,
  stopped: () => boolean,
  say: (line: string) => void,
): Promise<RunningRelay | string> {
  for (let told = false; ; told = true) {
    try {
      return await runRelay(options);
    } catch (thrown) {
      if (thrown instanceof FromTheFuture) return words.future(thrown.found);
      if (!(thrown instanceof Unavailable)) throw thrown;
      const why = thrown.cause instanceof Error ? thrown.cause.message : "";
      if (thrown.trouble === "damaged") return words.damaged;
      if (thrown.trouble === "full") return words.full;
      const waits = thrown.trouble === "busy" || isPostgres(options.db);
      if (!waits || stopped()) return words.gone(why);
      if (!told) say(words.waiting);
      await new Promise((resolve) => setTimeout(resolve, again));
      if (stopped()) return words.gone(why);
    }
  }
}
