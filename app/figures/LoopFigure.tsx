import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { DanceWords, Loop, Sentence } from "@refrain/core/dance";
import {
  loopScene,
  narrowest,
  en as drawingWords,
  type Scene,
  type StationGroup,
} from "@refrain/core/drawing";
import { measureWith } from "./measure.ts";
import { useFigureColours, useLessMotion } from "./palette.ts";
import { SceneItem, SceneMark } from "./SceneItem.tsx";
import { useSlowDot } from "./slow-dot.ts";
import styles from "./LoopFigure.module.css";

export interface LoopFigureProps {
  readonly loop: Loop;
  readonly dance: DanceWords;
  readonly look?: "old" | "new";
  readonly sparse?: boolean;
  readonly sentence?: Sentence | boolean;
  readonly under?: Sentence | boolean;
  /** The station in hand, by its id in the scene. */
  readonly held?: string | undefined;
  readonly onHold?: (id: string | undefined) => void;
  /** Whether the slow dot travels. */
  readonly turning?: boolean;
  /** What the group of stations is called. */
  readonly label: string;
}

/** The loop, drawn from its scene: stations reached by keyboard in the order of the dance, each read out whole. */
export function LoopFigure(props: LoopFigureProps) {
  const {
    loop,
    dance,
    look = "old",
    sparse = false,
    sentence = true,
    under = false,
    held,
    onHold,
    turning = false,
    label,
  } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const fonts = useFontsReady();
  const colours = useFigureColours(look);
  // Text is measured anew once the real fonts are there.
  const measure = useMemo(() => measureWith(fonts), [fonts]);
  const scene = useMemo(() => {
    const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
    return loopScene(loop, {
      width,
      dance,
      words: drawingWords,
      measure,
      look,
      sparse,
      sentence,
      under,
      direction,
    });
  }, [loop, width, dance, look, sparse, sentence, under, measure]);
  return (
    <div ref={box} className={styles["figure"]} style={colours} data-held={held !== undefined}>
      <SceneView scene={scene} held={held} onHold={onHold} turning={turning} label={label} />
    </div>
  );
}

interface SceneViewProps {
  readonly scene: Scene;
  readonly held: string | undefined;
  readonly onHold: ((id: string | undefined) => void) | undefined;
  readonly turning: boolean;
  readonly label: string;
}

function SceneView({ scene, held, onHold, turning, label }: SceneViewProps) {
  const lessMotion = useLessMotion();
  const dot = useSlowDot(scene, held, turning && !lessMotion);
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
        {scene.stations.map((station) => (
          <Station key={station.id} station={station} held={held} onHold={onHold} />
        ))}
      </g>
      <g aria-hidden="true">
        {scene.names.flatMap((name) =>
          name.items.map((item, i) => <SceneItem key={`${name.owner}-${i}`} item={item} />),
        )}
        <g ref={dot}>
          <SceneMark mark={{ ...scene.dot, at: { x: 0, y: 0 } }} />
        </g>
        {scene.sentence.map((item, i) => (
          <SceneItem key={i} item={item} />
        ))}
      </g>
    </svg>
  );
}

interface StationProps {
  readonly station: StationGroup;
  readonly held: string | undefined;
  readonly onHold: ((id: string | undefined) => void) | undefined;
}

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
      <rect className={styles["ring"]} x={hit.x} y={hit.y} width={hit.width} height={hit.height} rx={round} />
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

/**
 * The width the figure is laid out for, px: what there is, less as much as the reader's larger text asks for. It is then
 * shown at the full width, so that its words grow with the text around it, down to the narrowest figure.
 */
function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(360);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = () => {
      const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.max(narrowest, Math.round(element.clientWidth / Math.max(1, textScale))));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

function useFontsReady(): boolean {
  const [ready, setReady] = useState(() => document.fonts.status === "loaded");
  useLayoutEffect(() => {
    let here = true;
    void Promise.all([
      document.fonts.load('600 20px "Fraunces Variable"'),
      document.fonts.load('400 15px "Figtree Variable"'),
    ])
      .catch(() => [])
      .then(() => {
        if (here) setReady(true);
      });
    return () => {
      here = false;
    };
  }, []);
  return ready;
}
