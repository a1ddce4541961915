// The door to what is said on the screens that come later: finder, practise, change. Not needed for the first screen.
import { change } from "./en/change.ts";
import { finder } from "./en/finder.ts";
import { practise } from "./en/practise.ts";
import { shown } from "./en/shown.ts";

export { figureNumber } from "./en/change.ts";
export const steps = { finder, practise, change, shown };
