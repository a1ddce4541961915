export { Practise } from "./Practise.tsx";
