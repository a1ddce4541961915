export { readingPages, type ReadingOptions } from "./pages.ts";
