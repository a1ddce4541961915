const hidden = "«secret»";

/** Something that must not be printed, logged or turned into JSON. {@link reveal} is the only way to it. */
export class Secret<T> {
  readonly #value: T;
  constructor(value: T) {
    this.#value = value;
  }
  static reveal<T>(secret: Secret<T>): T {
    return secret.#value;
  }
  toString(): string {
    return hidden;
  }
  toJSON(): string {
    return hidden;
  }
  get [Symbol.toStringTag](): string {
    return hidden;
  }
}

export const secret = <T>(value: T): Secret<T> => new Secret(value);

export const reveal = <T>(value: Secret<T>): T => Secret.reveal(value);
