import { dice } from "../dice.ts";
import { platform } from "../world.ts";
import { relayContract } from "./contract.ts";
import { memoryRelay } from "./memory.ts";

const throws = dice(1);

relayContract("memory", async (ports) => ({
  relay: memoryRelay({ ...ports, primitives: platform, dice: (count) => throws.bytes(count) }),
}));
