export { Say } from "./Say.tsx";
