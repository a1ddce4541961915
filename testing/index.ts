export * from "./dice.ts";
export * from "./network.ts";
export * from "./platform.ts";
export * from "./relay/memory.ts";
export * from "./world.ts";
export * from "./node.ts";
