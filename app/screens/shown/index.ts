export { ShownScreen } from "./ShownScreen.tsx";
