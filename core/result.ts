/**
 * What a function gives that can fail for reasons its caller must meet: a value, or an error as plain data.
 * Errors are tagged readonly objects that hold the facts, never prose; whoever shows them finds the sentence.
 * Throwing is kept for bugs.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
