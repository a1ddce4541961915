import { Main, Second, Seconds } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import type { MapScreen } from "./use-map.ts";

interface MapActionsProps {
  readonly map: MapScreen;
  /**
   * Whether something is chosen here, where it does not go on by itself. As long as nothing is, the place may stay open in the
   * loop; left out where a touch on a choice goes on. What is chosen already, on the way back, can be gone on with.
   */
  readonly chosen?: boolean | undefined;
}

/** The foot of a map screen: on, and the two ways to answer. */
export const MapActions = ({ map, chosen }: MapActionsProps) => (
  <>
    {(!map.fewer || chosen === true) && <Main onPress={() => map.goOn()}>{words.common.next}</Main>}
    <Seconds>
      <Second onPress={map.turnWords}>{map.fewer ? words.common.moreWords : words.common.fewerWords}</Second>
      {map.fewer && chosen === false && <Second onPress={() => map.goOn()}>{words.common.skip}</Second>}
    </Seconds>
  </>
);
