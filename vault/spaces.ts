import type { Hex32, SpaceKind } from "@refrain/wire";
import { type Context, transact } from "./context.ts";
import type { Alarm } from "./log/alarm.ts";
import { isClosed, personOf } from "./log/log.ts";
import { mayWrite } from "./log/say.ts";

/** A space as an app lists it. */
export interface SpaceView {
  readonly space: Hex32;
  readonly kind: SpaceKind;
  readonly closed: boolean;
  readonly writable: boolean;
  /** This person's place among the persons of the space. */
  readonly me: number;
  /** Said here, and not yet with the relay. */
  readonly waiting: number;
  readonly alarms: readonly Alarm[];
}

export const spacesOf = (context: Context): Promise<readonly SpaceView[]> =>
  transact(context, async () =>
    [...context.logs.values()].map((log) => ({
      space: log.space,
      kind: log.roster.kind,
      closed: isClosed(log),
      writable: mayWrite(context, log).ok,
      me: personOf(log, context.card.sign) ?? -1,
      waiting:
        log.unsent.length + log.lines.filter((line) => line.kind === "entry" && !line.entry.acked).length,
      alarms: [...log.alarms],
    })),
  );
