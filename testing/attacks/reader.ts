// A therapist's device with a changed app: it was let in to read, and wants more.
import { append, close, isClosed, isErased, visible } from "@refrain/vault/unruly";
import { bytes, couple, must, say, shown, sync } from "../world.ts";
import { deliver, fact, forge, logAt, told, type Attack } from "./kit.ts";

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
  {
    name: "reads on as a reader what is said after the stop, with every key it was given",
    by: "member",
    rules: ["ME10"],
    told: "harmless",
    async run(rules) {
      const { reader, sam, alex, therapy } = await couple(62, { rules });
      must(await close(sam[0].context, therapy));
      for (const phone of [sam[0], alex[0], reader]) await sync(phone);
      const said = await append(alex[0].context, therapy, bytes("said after the stop"));
      // What a phone is willing to say it seals; the operator is on the reader's side, and hands it over.
      if (said.ok)
        await deliver(
          reader,
          therapy,
          await forge(alex[0].context, therapy, { frame: fact("said after the stop") }),
        );
      return {
        succeeded: (await shown(reader, therapy)).includes("said after the stop"),
        told: told(alex[0], therapy),
      };
    },
  },
];
