// The look of every page the server makes itself, and the headers that go with it.
export { frame, dullPage, type Frame } from "./frame.ts";
export { fileAnswer } from "./fonts.ts";
export { pageHeaders, policy } from "./policy.ts";
export { css, figure, tokens } from "./style.ts";
