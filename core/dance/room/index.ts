export * from "./choice.ts";
export * from "./room.ts";
