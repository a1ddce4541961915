export { Delete } from "./Delete.tsx";
export { Keep } from "./Keep.tsx";
export { Settings } from "./Settings.tsx";
