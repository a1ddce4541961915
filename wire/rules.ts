/**
 * The rules of PROTOCOL.md that a device or a relay checks in one place. Tests switch one off to show that the attack
 * it stops then succeeds; nothing outside tests can (the packages' doors take no such argument).
 */
export interface Rules {
  on(rule: string): boolean;
}

export const everyRule: Rules = { on: () => true };

/** Every rule but these. For tests. */
export const without = (...off: readonly string[]): Rules => ({ on: (rule) => !off.includes(rule) });
