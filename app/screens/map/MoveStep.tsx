import { useState } from "react";
import { kindOfMove, movesByKind, type MoveKind } from "@refrain/core/dance";
import { Choice, Choices } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { MapActions } from "./MapActions.tsx";
import type { MapScreen } from "./use-map.ts";
import { useWritten } from "./use-written.ts";

/** The list answered first opens first; the other stands beside it, the softer steps at the end. */
const orderOf = (first: MoveKind): readonly MoveKind[] =>
  first === "pursue" ? ["pursue", "distance", "soften"] : ["distance", "pursue", "soften"];

/** 2 of 6: what I did. A step, not who I am. */
export function MoveStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer, draft } = map;
  const leaning: MoveKind = draft.lean === "pursue" || draft.lean === "both" ? "pursue" : "distance";
  const [kind, setKind] = useState<MoveKind>(half.move ? kindOfMove(half.move.did) : leaning);
  const text = words.map.move;
  const written = useWritten(fewer, half.moveWords);
  return (
    <Screen
      name="map-2"
      note={words.map.of(2)}
      head={text.head}
      lead={text.lead}
      actions={<MapActions map={map} chosen={half.move !== undefined || undefined} />}
    >
      <Stack>
        {written && (
          <Field
            label={text.label}
            lines={2}
            value={half.moveWords}
            small={text.nextTo}
            onChange={(moveWords) => map.change({ moveWords })}
          />
        )}
        <div>
          <Tabs
            label={text.head}
            tabs={orderOf(leaning).map((one) => [one, dance.moveKinds[one]] as const)}
            selected={kind}
            onSelect={setKind}
          >
            <Choices pairs>
              {movesByKind[kind].map((did) => (
                <Choice
                  key={did}
                  chosen={half.move?.did === did}
                  onPress={() => (fewer ? map.goOn({ move: { did } }) : map.change({ move: { did } }))}
                >
                  {dance.moves[did].label}
                </Choice>
              ))}
            </Choices>
          </Tabs>
        </div>
      </Stack>
    </Screen>
  );
}
