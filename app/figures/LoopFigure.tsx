import { useRef, type KeyboardEvent } from "react";
import type { DanceWords, Loop, Sentence } from "@refrain/core/dance";
import { narrowest, type Scene, type StationGroup } from "@refrain/core/drawing";
import { useFigureColours, useLessMotion } from "./palette.ts";
import { SceneItem, SceneMark } from "./SceneItem.tsx";
import type { SceneRequest } from "./scene-request.ts";
import { useSlowDot } from "./slow-dot.ts";
import { Told } from "./Told.tsx";
import { useLayers, usePrintedScene, useScene } from "./use-scene.ts";
import { useRoom, type Room } from "./use-room.ts";
import styles from "./LoopFigure.module.css";

export interface LoopFigureProps {
  readonly loop: Loop;
  readonly dance: DanceWords;
  readonly look?: "old" | "new";
  readonly sparse?: boolean;
  readonly sentence?: Sentence | boolean;
  readonly under?: Sentence | boolean;
  /** On the screen its sentences stand beside it; on paper they are its own again. */
  readonly beside?: boolean;
  /** The station in hand, by its id in the scene. */
  readonly held?: string | undefined;
  readonly onHold?: (id: string | undefined) => void;
  /** Whether the slow dot travels. */
  readonly turning?: boolean;
  /** Told when it has made its turns. */
  readonly onRest?: (turning: false) => void;
  /** Laid out for no more than this width, px, and shown at the full one: its words grow with it, to be read across a room. */
  readonly widest?: number;
  /** What the group of stations is called. */
  readonly label: string;
}

/** What stands there after each frame: the ground, the one's stations, the other's, names and sentence. */
const layers = 4;

/** The loop, drawn from its scene: stations reached by keyboard in the order of the dance, each read out whole. */
export function LoopFigure(props: LoopFigureProps) {
  const { look = "old", beside = false, held, onHold, turning = false, onRest, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const colours = useFigureColours(look);
  const seen = beside ? { ...props, sentence: false, under: false } : props;
  const onScreen = useScene(room && requestFor(seen, room));
  const shown = useLayers(onScreen, layers);
  const forPaper = onHold && shown === layers;
  const onPaper = usePrintedScene(forPaper ? requestFor(props, { width: paper, text: 1 }) : undefined);
  const scene = onPaper ?? onScreen;
  return (
    <div
      ref={box}
      className={styles["figure"]}
      style={colours}
      data-held={held !== undefined}
      aria-busy={shown < layers || undefined}
    >
      {scene && shown > 0 && (
        <SceneView
          scene={scene}
          shown={shown}
          held={onPaper ? undefined : held}
          onHold={onHold}
          turning={turning}
          onRest={onRest}
          label={label}
        />
      )}
      {room && isCramped(room) && !onPaper && !beside && <Told {...props} />}
    </div>
  );
}

/** Below this much room for its usual text a figure says only the least, and its sentences stand under it as text, px. */
const cramped = 0.85 * narrowest;

/** On paper every figure that can be touched gives way to one of this width, px, with its sentences and nothing in hand. */
const paper = 800;

/**
 * The figure is laid out for less width than there is, by as much as the reader's text is larger, and then shown at the
 * full width: so its words grow with the text around it. Where the narrowest figure is still too wide for that, it keeps
 * to moves and feelings, set larger; what else there is, a touch opens.
 */
function requestFor(props: LoopFigureProps, room: Room): SceneRequest {
  const { loop, dance, look, sparse, sentence, under, widest = Infinity } = props;
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  const width = Math.min(widest, Math.max(narrowest, Math.round(room.width / room.text)));
  const frame = {
    loop,
    language: dance.language,
    direction,
    width,
    ...(look === undefined ? {} : { look }),
  } as const;
  if (isCramped(room)) return { ...frame, sparse: true, sentence: false };
  return {
    ...frame,
    ...(sparse === undefined ? {} : { sparse }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(under === undefined ? {} : { under }),
  };
}

const isCramped = ({ width, text }: Room): boolean => width / text < cramped;

interface SceneViewProps {
  readonly scene: Scene;
  /** How many layers. */
  readonly shown: number;
  readonly held: string | undefined;
  readonly onHold: ((id: string | undefined) => void) | undefined;
  readonly turning: boolean;
  readonly onRest: LoopFigureProps["onRest"];
  readonly label: string;
}

function SceneView({ scene, shown, held, onHold, turning, onRest, label }: SceneViewProps) {
  const lessMotion = useLessMotion();
  const dot = useSlowDot(scene, held, turning && !lessMotion, onRest);
  return (
    <svg
      className={styles["svg"]}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={scene.title}
    >
      <g aria-hidden="true">
        {scene.heading.map((item, i) => (
          <SceneItem key={i} item={item} />
        ))}
        {scene.ground.map((item, i) => (
          <SceneItem key={i} item={item} />
        ))}
      </g>
      <g role="list" aria-label={label}>
        {scene.stations.slice(0, Math.ceil((scene.stations.length * (shown - 1)) / 2)).map((station) => (
          <Station key={station.id} station={station} held={held} onHold={onHold} />
        ))}
      </g>
      <g aria-hidden="true" visibility={shown < layers ? "hidden" : undefined}>
        {scene.names.flatMap((name) =>
          name.items.map((item, i) => <SceneItem key={`${name.owner}-${i}`} item={item} />),
        )}
        <g ref={dot}>
          <SceneMark mark={{ ...scene.dot, at: { x: 0, y: 0 } }} />
        </g>
        {shown === layers && scene.sentence.map((item, i) => <SceneItem key={i} item={item} />)}
      </g>
    </svg>
  );
}

interface StationProps {
  readonly station: StationGroup;
  readonly held: string | undefined;
  readonly onHold: ((id: string | undefined) => void) | undefined;
}

/** Between a word and the ring about it, beside it and above and below, px. */
const air = 6;
const lift = 4;

function Station({ station, held, onHold }: StationProps) {
  const { id, hit, aloud, items, lostYou } = station;
  const mine = held === id;
  const press = () => onHold?.(mine ? undefined : id);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  const round = lostYou ? 10 : 8;
  const inner = (
    <>
      <rect className={styles["hit"]} x={hit.x} y={hit.y} width={hit.width} height={hit.height} />
      <g className={styles["words"]} aria-hidden="true">
        {items.map((item, i) => (
          <SceneItem key={i} item={item} />
        ))}
      </g>
      <rect
        className={styles["ring"]}
        x={hit.x - air}
        y={hit.y - lift}
        width={hit.width + 2 * air}
        height={hit.height + 2 * lift}
        rx={round}
      />
    </>
  );
  return (
    <g role="listitem">
      {onHold ? (
        <g
          role="button"
          tabIndex={0}
          aria-label={aloud}
          aria-pressed={mine}
          data-held={mine}
          data-station={id}
          className={styles["station"]}
          onClick={press}
          onKeyDown={onKey}
        >
          {inner}
        </g>
      ) : (
        <g role="img" aria-label={aloud} data-station={id}>
          {inner}
        </g>
      )}
    </g>
  );
}
