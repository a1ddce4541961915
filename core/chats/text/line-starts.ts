/** Every so many lines the whole place is kept. */
const stride = 8;

/** A step that takes more than two bytes; it is kept aside. */
const far = 0xffff;

/** Where lines begin, in two bytes a line: the step from the line before, and every so often the place itself. */
export class LineStarts {
  size = 0;
  #steps: Uint16Array;
  #places: Uint32Array;
  readonly #far = new Map<number, number>();
  #latest = 0;

  constructor(expected: number) {
    this.#steps = new Uint16Array(expected);
    this.#places = new Uint32Array(Math.ceil(expected / stride));
  }

  /** Adds a line that begins at `at`, behind those before. */
  push(at: number): void {
    const index = this.size++;
    if (index >= this.#steps.length) this.#grow();
    const step = at - this.#latest;
    this.#steps[index] = Math.min(step, far);
    if (step >= far) this.#far.set(index, step);
    if (index % stride === 0) this.#places[index / stride] = at;
    this.#latest = at;
  }

  /** Where the line with this index begins. */
  at(index: number): number {
    const known = index - (index % stride);
    let at = this.#places[known / stride] ?? 0;
    for (let i = known + 1; i <= index; i++) at += this.#step(i);
    return at;
  }

  #step(index: number): number {
    const step = this.#steps[index] ?? 0;
    return step < far ? step : (this.#far.get(index) ?? 0);
  }

  #grow(): void {
    const steps = new Uint16Array(roomier(this.#steps.length));
    steps.set(this.#steps);
    this.#steps = steps;
    const places = new Uint32Array(Math.ceil(steps.length / stride));
    places.set(this.#places);
    this.#places = places;
  }
}

/** The room to take where `room` was too little. */
export const roomier = (room: number): number => Math.ceil(Math.max(64, room) * 1.3);
