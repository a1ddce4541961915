export { Chats } from "./Chats.tsx";
