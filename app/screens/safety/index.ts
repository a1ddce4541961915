export { Alone } from "./Alone.tsx";
export { AfterYes } from "./AfterYes.tsx";
export { Check } from "./Check.tsx";
export { JustMe } from "./JustMe.tsx";
export { Safety } from "./Safety.tsx";
export { Weighs } from "./Weighs.tsx";
