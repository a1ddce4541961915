export { readingPages } from "./pages.ts";
