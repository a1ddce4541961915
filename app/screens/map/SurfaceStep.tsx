import { bodyIds, surfaceIds } from "@refrain/core/dance";
import { ChipsOf } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import { MapActions } from "./MapActions.tsx";
import type { MapScreen } from "./use-map.ts";
import { useWritten } from "./use-written.ts";

/** 3 of 6: what showed, and where it was in the body. */
export function SurfaceStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer } = map;
  const text = words.map.surface;
  const written = useWritten(fewer, half.surfaceWords);
  const chosen = half.body.length + half.surface.length > 0 || half.surfaceWords !== "";
  return (
    <Screen
      name="map-3"
      note={words.map.of(3)}
      head={text.head}
      lead={text.lead}
      actions={<MapActions map={map} chosen={chosen} />}
    >
      <Stack>
        <section>
          <Caption>{text.body}</Caption>
          <ChipsOf
            label={text.body}
            ids={bodyIds}
            chosen={(id) => half.body.includes(id)}
            name={(id) => sentenceCase(dance.body[id])}
            onPress={(id) => map.change({ body: toggled(half.body, id) })}
          />
        </section>
        <section>
          <Caption>{text.seen(map.other)}</Caption>
          <ChipsOf
            label={text.seen(map.other)}
            ids={surfaceIds}
            chosen={(id) => half.surface.includes(id)}
            name={(id) => sentenceCase(dance.surface[id])}
            onPress={(id) =>
              fewer ? map.goOn({ surface: [id] }) : map.change({ surface: toggled(half.surface, id) })
            }
          />
        </section>
        {written && (
          <Field
            label={text.label}
            lines={2}
            value={half.surfaceWords}
            onChange={(surfaceWords) => map.change({ surfaceWords })}
          />
        )}
      </Stack>
    </Screen>
  );
}
