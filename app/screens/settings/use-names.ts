import { useState } from "react";
import { cleanName, places, type Partners, type Place } from "@refrain/core/dance";
import { useApp } from "../app.ts";

/** Names that nobody could tell apart. */
function isSame(one: string, two: string): boolean {
  const [first, second] = [cleanName(one), cleanName(two)];
  return first !== undefined && first.toLocaleLowerCase() === second?.toLocaleLowerCase();
}

/** Names while they are typed; kept when the field is left, if they can stand in a sentence and differ. */
export function useNames(partners: Partners) {
  const { commands } = useApp();
  const [typed, setTyped] = useState<Partial<Record<Place, string>>>({});
  const value = { one: typed.one ?? partners.one.name, two: typed.two ?? partners.two.name };
  const same = isSame(value.one, value.two);
  const done = () => {
    // Both stay as they are typed, and it is said.
    if (same) return;
    const names = { one: cleanName(value.one), two: cleanName(value.two) };
    const { one, two } = names;
    const changed = places.some((place) => names[place] !== partners[place].name);
    if (!one || !two || !changed) {
      setTyped({});
      return;
    }
    void commands
      .setPartners({ one: { ...partners.one, name: one }, two: { ...partners.two, name: two } })
      .then((kept) => kept && setTyped({}));
  };
  return { value, same, change: (place: Place, name: string) => setTyped({ ...typed, [place]: name }), done };
}
