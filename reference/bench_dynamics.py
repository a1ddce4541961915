"""What bench/dynamics.ts runs beside itself, when numpy and scipy are there. Prints JSON: seconds of processor time, the least of several runs.
Room for the states is made once and warmed, here as there."""
import json, os, sys, time
os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np, scipy
from scipy.integrate import solve_ivp
from scipy.linalg import expm

couples, steps, h = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
rng = np.random.default_rng(1)
a, d = -rng.uniform(.2, 1, couples), -rng.uniform(.2, 1, couples)
b, c = rng.uniform(-.5, .5, couples), rng.uniform(-.5, .5, couples)
x0 = rng.uniform(-1, 1, (2, couples))

room = np.zeros((steps + 1, 2, couples)); room[:] = 1
def rk4():
    out = room; y = x0.copy(); out[0] = y
    f = lambda y: np.stack([a * y[0] + b * y[1], c * y[0] + d * y[1]])
    for k in range(steps):
        k1 = f(y); k2 = f(y + h / 2 * k1); k3 = f(y + h / 2 * k2); k4 = f(y + h * k3)
        y = y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4); out[k + 1] = y
    return out

def propagator():
    M = np.array([expm(np.array([[a[i], b[i]], [c[i], d[i]]]) * h) for i in range(couples)])
    out = room.reshape(steps + 1, couples, 2); y = x0.T.copy(); out[0] = y
    for k in range(steps):
        y = np.einsum("kij,kj->ki", M, y); out[k + 1] = y
    return out

def loop(n):
    t = np.arange(steps + 1) * h
    for i in range(n):
        solve_ivp(lambda _, y: [a[i] * y[0] + b[i] * y[1], c[i] * y[0] + d[i] * y[1]], (0, steps * h), x0[:, i], t_eval=t, rtol=1e-6)

def least(f, runs):
    best = float("inf")
    for _ in range(runs):
        s = time.process_time(); f(); best = min(best, time.process_time() - s)
    return best

some = 200
print(json.dumps({"numpy": np.__version__, "scipy": scipy.__version__, "rk4": least(rk4, 5), "propagator": least(propagator, 1),
                  "loop": least(lambda: loop(some), 1) * couples / some, "loopFrom": some}))
