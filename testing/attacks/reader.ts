// A therapist's device with a changed app: it was let in to read, and wants more.
import { isClosed, isErased, visible } from "@refrain/vault/unruly";
import { couple, say, sync } from "../world.ts";
import { deliver, forge, logAt, told, type Attack } from "./kit.ts";

export const readerAttacks: readonly Attack[] = [
  {
    name: "closes as a reader what the two show",
    by: "member",
    rules: ["ME7"],
    told: "refused",
    async run(rules) {
      const { reader, alex, therapy } = await couple(60, { rules });
      await deliver(alex[0], therapy, await forge(reader.context, therapy, { form: "close" }));
      return { succeeded: isClosed(logAt(alex[0], therapy)), told: told(alex[0], therapy) };
    },
  },
  {
    name: "erases as a reader what one of the two showed",
    by: "member",
    rules: ["ME7", "ER1"],
    told: "refused",
    async run(rules) {
      const { reader, alex, therapy } = await couple(61, { rules });
      await say(alex[0], therapy, "what I chose to show");
      await sync(alex[0]);
      await sync(reader);
      const [shown] = visible(logAt(reader, therapy), rules);
      const parts = await forge(reader.context, therapy, { form: "erase", targets: [shown!.id] });
      await deliver(alex[0], therapy, parts);
      const log = logAt(alex[0], therapy);
      return {
        succeeded: isErased(log, shown!.id, alex[0].context.card.sign),
        told: told(alex[0], therapy),
      };
    },
  },
];
