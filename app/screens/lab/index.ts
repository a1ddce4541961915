export { Lab } from "./Lab.tsx";
