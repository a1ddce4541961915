/** The dance in numbers: models, what they do, and what a couple's own series say about them. */
export * from "./models/couples.ts";
export * from "./models/flow.ts";
export * from "./models/gottman.ts";
export * from "./models/pursuit.ts";
export * from "./simulate/adaptive.ts";
export * from "./simulate/ensemble.ts";
export * from "./simulate/noise.ts";
export * from "./simulate/rk4.ts";
export * from "./simulate/story.ts";
export * from "./simulate/turns.ts";
export * from "./stability/bifurcation.ts";
export * from "./stability/cycle.ts";
export * from "./stability/delay.ts";
export * from "./stability/eigen.ts";
export * from "./stability/equilibria.ts";
export * from "./stability/loop.ts";
export * from "./stability/plane.ts";
