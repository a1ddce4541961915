"""Writes dynamics.json: cycles, paths and likelihoods computed by scipy.  python3 reference/dynamics.py"""
import json, os, sys
import numpy as np, scipy
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

out = {"_made": {"by": "reference/dynamics.py", "command": "python3 reference/dynamics.py", "seed": 20261124,
                 "python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__}}

def cycle(f, y0, level, transient, horizon):
    s = solve_ivp(f, (0, transient), y0, method="DOP853", rtol=1e-12, atol=1e-13)
    ev = lambda t, y: y[0] - level
    ev.direction = 1
    s = solve_ivp(f, (0, horizon), s.y[:, -1], method="DOP853", rtol=1e-12, atol=1e-13, events=ev, dense_output=True)
    te = s.t_events[0]
    t0, t1 = te[-2], te[-1]
    tt = np.linspace(t0, t1, 200001); yy = s.sol(tt)
    return {"period": float(t1 - t0), "previous": float(te[-2] - te[-3]), "low": yy.min(1).tolist(), "high": yy.max(1).tolist()}

al = (.36, .2); be = (.75, 10.66); bA = (2.9, 1.); A = (.1, .1); k = (.08, 1.5); n = (1, 4)
def rinaldi(t, x):
    def one(i, j):
        u = k[i] * x[j]; h = x[i] ** 8 / (x[i] ** 8 + 1)
        return -al[i] * x[i] + be[i] * u * np.exp(-u ** n[i]) + (1 + bA[i] * h) * A[j]
    return [one(0, 1), one(1, 0)]
def pursuit(f):
    a, b, p, w, e = .5, .4, .6, .5, .05
    return lambda t, s: [-a * s[0] + np.tanh(-p * s[1]) - f * s[2], -b * s[1] - np.tanh(w * s[0]), e * (s[0] - s[2])]
out["rinaldi"] = cycle(rinaldi, [1, 1.5], 0.92896553, 6000, 80)
out["pursuit12"] = cycle(pursuit(1.2), [.5, 0, 0], 0, 6000, 160)
out["pursuit15"] = cycle(pursuit(1.5), [.5, 0, 0], 0, 6000, 160)
json.dump(out, open(os.path.join(os.path.dirname(__file__), "dynamics.json"), "w"), indent=1)
