export { Pause } from "./Pause.tsx";
