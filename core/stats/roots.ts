/**
 * A root of f between `low` and `high`, where f has opposite signs (or is zero) at the ends; NaN if not.
 * Brent's method (Brent 1973, ch. 4): never worse than halving, usually much faster.
 */
export function rootBetween(f: (x: number) => number, low: number, high: number, tolerance = 1e-14): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa * fb < 0)) return Number.NaN;
  let [c, fc] = [a, fa];
  let d = b - a;
  let e = d;
  for (let i = 0; i < 200; i++) {
    if (fb * fc > 0) {
      [c, fc] = [a, fa];
      d = b - a;
      e = d;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const close = 2 * Number.EPSILON * Math.abs(b) + 0.5 * tolerance * Math.max(1, Math.abs(b));
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= close || fb === 0) return b;
    const step = Math.abs(e) >= close && Math.abs(fa) > Math.abs(fb) ? interpolation() : undefined;
    if (step === undefined) {
      d = half;
      e = half;
    } else {
      e = d;
      d = step;
    }
    [a, fa] = [b, fb];
    b += Math.abs(d) > close ? d : Math.sign(half) * close;
    fb = f(b);

    /** Inverse quadratic (or straight-line) step, undefined when it would leave the safe part. */
    function interpolation(): number | undefined {
      const s = fb / fa;
      let p = 2 * half * s;
      let q = 1 - s;
      if (a !== c) {
        const qa = fa / fc;
        const r = fb / fc;
        p = s * (2 * half * qa * (qa - r) - (b - a) * (r - 1));
        q = (qa - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      p = Math.abs(p);
      return 2 * p < Math.min(3 * half * q - Math.abs(close * q), Math.abs(e * q)) ? p / q : undefined;
    }
  }
  return b;
}

export interface Lowest {
  readonly x: number;
  readonly value: number;
}

const golden = (3 - Math.sqrt(5)) / 2;

/** The lowest place of f between two ends, if f falls and then rises there (golden section with parabolas: Brent 1973, ch. 5). */
export function lowestBetween(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = 1e-9,
  mostSteps = 100,
): Lowest {
  let [a, b] = [low, high];
  let x = a + golden * (b - a);
  let [w, v] = [x, x];
  let fx = f(x);
  let [fw, fv] = [fx, fx];
  let [d, e] = [0, 0];
  for (let i = 0; i < mostSteps; i++) {
    const middle = 0.5 * (a + b);
    const close = tolerance * Math.abs(x) + 1e-12;
    if (Math.abs(x - middle) <= 2 * close - 0.5 * (b - a)) break;
    const parabola = Math.abs(e) > close ? parabolaStep() : undefined;
    if (parabola === undefined) {
      e = x < middle ? b - x : a - x;
      d = golden * e;
    } else {
      e = d;
      d = parabola;
    }
    const u = x + (Math.abs(d) >= close ? d : Math.sign(d) * close);
    const fu = f(u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu];
    } else {
      if (u < x) a = u;
      else b = u;
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu];
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu];
    }

    function parabolaStep(): number | undefined {
      const r = (x - w) * (fx - fv);
      let q = (x - v) * (fx - fw);
      let p = (x - v) * q - (x - w) * r;
      q = 2 * (q - r);
      if (q > 0) p = -p;
      q = Math.abs(q);
      const inside = Math.abs(p) < Math.abs(0.5 * q * e) && p > q * (a - x) && p < q * (b - x);
      return inside && q !== 0 ? p / q : undefined;
    }
  }
  return { x, value: fx };
}
