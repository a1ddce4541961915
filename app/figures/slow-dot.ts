import { useEffect, useRef } from "react";
import { dotAfter, pointOn, turnSeconds, type Scene } from "@refrain/core/drawing";

const wait = 1_500;
const turns = 2;

/**
 * Moves the dot without rendering anything anew: two slow turns after a moment's wait, then to rest on the crossing.
 * With a station in hand it stands there; where motion is not wanted it rests. `onRest` is told when the turns are over.
 * Gives the ref of the group to move.
 */
export function useSlowDot(
  scene: Scene,
  held: string | undefined,
  turning: boolean,
  onRest?: (turning: false) => void,
) {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const element = group.current;
    if (!element) return;
    const put = (x: number, y: number) => element.setAttribute("transform", `translate(${x} ${y})`);
    const rest = () => put(scene.dot.at.x, scene.dot.at.y);
    const station = scene.stations.find(({ id }) => id === held);
    if (station) {
      put(station.spot.x, station.spot.y);
      return;
    }
    rest();
    if (!turning) return;
    let frame = 0;
    let began: number | undefined;
    const step = (now: number) => {
      began ??= now + wait;
      const seconds = (now - began) / 1000;
      if (seconds > turns * turnSeconds) {
        rest();
        onRest?.(false);
        return;
      }
      if (seconds > 0) {
        const { x, y } = pointOn(scene.track, dotAfter(scene.track, seconds));
        put(x, y);
      }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [scene, held, turning, onRest]);
  return group;
}
