import type { Loop, Sentence } from "@refrain/core/dance";
import type { Direction, Scene } from "@refrain/core/drawing";

/** A figure to be laid out, as plain data. */
export interface SceneRequest {
  readonly loop: Loop;
  /** px */
  readonly width: number;
  /** The language of its words, BCP 47. */
  readonly language: string;
  readonly look?: "old" | "new";
  readonly sparse?: boolean;
  readonly sentence?: Sentence | boolean;
  readonly under?: Sentence | boolean;
  readonly direction?: Direction;
  /** The name of the refrain. */
  readonly title?: string;
}

/** What the page asks of the worker: a scene, or with `css` the whole drawing as text. */
export interface Asked {
  readonly id: number;
  readonly request: SceneRequest;
  readonly css?: string;
}

export interface Drawn {
  readonly scene: Scene;
  /** The drawing as SVG, where it was asked for. */
  readonly svg: string | undefined;
}

export type Answered = Drawn & { readonly id: number };
