import { Main, Second, Seconds } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import type { MapScreen } from "./use-map.ts";

interface MapActionsProps {
  readonly map: MapScreen;
  /** The main action; left out where a touch on a choice goes on by itself. */
  readonly main?: string | undefined;
  /** Goes on without an answer; the place stays open in the loop. */
  readonly skip?: string | undefined;
}

/** The foot of a map screen: on, and the two ways to answer. */
export const MapActions = ({ map, main, skip }: MapActionsProps) => (
  <>
    {main !== undefined && <Main onPress={() => map.goOn()}>{main}</Main>}
    <Seconds>
      <Second onPress={map.turnWords}>{map.fewer ? words.common.moreWords : words.common.fewerWords}</Second>
      {skip !== undefined && <Second onPress={() => map.goOn()}>{skip}</Second>}
    </Seconds>
  </>
);

export const toggled = <T,>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
