// One run of the sender in a process of its own, so that it can be killed.
import { hostname } from "node:os";
import { newId } from "../ids.ts";
import { senderParts } from "../parts.test-helper.ts";
import { openStore } from "../store/open.ts";
import { sendDue } from "./sender.ts";

const [file = "", smtp = ""] = process.argv.slice(2);
const store = await openStore(file);
const parts = senderParts(
  store,
  smtp,
  { now: Date.now, pass: () => undefined },
  {
    connections: 8,
    run: { id: newId(), host: hostname(), pid: process.pid },
    isDead: ({ pid }) => {
      try {
        process.kill(pid, 0);
        return false;
      } catch {
        return true;
      }
    },
  },
);
await sendDue(parts);
await store.close();
