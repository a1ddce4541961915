export { Change } from "./Change.tsx";
