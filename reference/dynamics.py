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

# --- estimation -------------------------------------------------------------------------------------------------
from scipy import stats as st, optimize
from scipy.linalg import expm
rng = np.random.default_rng(20261124)
r5 = lambda a: [round(float(v), 5) for v in a]

def var1(n, A, c, L, rng):
    x = np.zeros(2); rows = []
    for _ in range(n + 50):
        x = c + A @ x + L @ rng.normal(size=2); rows.append(x)
    return np.array(rows[50:])

# Daily model: unrestricted fit, and the profile-likelihood interval of the gain by brute optimisation over all nine numbers.
n = 61
Y = var1(n, np.array([[.5, -.35], [-.4, .3]]), np.array([1., 2.]), np.array([[1, 0], [.3, .9]]), rng).round(5)
X0 = np.column_stack([np.ones(n - 1), Y[:-1]]); Z = Y[1:]
B = np.linalg.lstsq(X0, Z, rcond=None)[0]
E = Z - X0 @ B; free = (n - 1) / 2 * np.log(np.linalg.det(E.T @ E))
ghat = B[2, 0] * B[1, 1] / ((1 - B[1, 0]) * (1 - B[2, 1]))
def restricted(g):
    best = np.inf
    for sg in (1, -1):
        for k0 in (0.3, 1.0, 3.0):
            def f(p):  # c1 r1 logk1 c2 r2
                k1 = sg * np.exp(p[2]); k2 = g / k1
                e1 = Z[:, 0] - p[0] - p[1] * Y[:-1, 0] - k1 * (1 - p[1]) * Y[:-1, 1]
                e2 = Z[:, 1] - p[3] - p[4] * Y[:-1, 1] - k2 * (1 - p[4]) * Y[:-1, 0]
                S = np.array([[e1 @ e1, e1 @ e2], [e1 @ e2, e2 @ e2]])
                return (n - 1) / 2 * np.log(np.linalg.det(S))
            r = optimize.minimize(f, [1, .4, np.log(k0), 2, .3], method="BFGS", options={"gtol": 1e-9})
            best = min(best, r.fun)
    return best
df = n - 1 - 3
rise = (n - 1) / 2 * np.log1p(st.f.ppf(.95, 1, df) / df)
lo = brentq(lambda g: restricted(g) - free - rise, 1e-3, ghat) if restricted(1e-3) - free - rise > 0 else None
hi = brentq(lambda g: restricted(g) - free - rise, ghat, 5)
if lo is None: lo = brentq(lambda g: restricted(g) - free - rise, -3, -1e-3)
out["daily"] = {"one": r5(Y[:, 0]), "two": r5(Y[:, 1]), "gain": float(ghat), "low": float(lo), "high": float(hi),
                "coefficients": [B[:, 0].tolist(), B[:, 1].tolist()]}

# The bias of least squares in short series (Nicholls & Pope 1988), with numpy's complex inverses.
def pope(A, G, Gam, n_):
    I = np.eye(2); T = A.T; lam = np.linalg.eigvals(A)
    b = G @ (np.linalg.inv(I - T) + T @ np.linalg.inv(I - T @ T) + sum(l * np.linalg.inv(I - l * T) for l in lam)) @ np.linalg.inv(Gam)
    flat = lambda M: np.real(M).ravel().tolist()
    return {"matrix": flat(A), "residual": flat(G), "spread": flat(Gam), "n": n_, "unbiased": flat(A + b / n_)}
G_ = np.array([[1., .3], [.3, .8]])
gam = lambda A: np.linalg.solve(np.eye(4) - np.kron(A, A), G_.ravel()).reshape(2, 2)
A_ = np.array([[.5, -.35], [-.4, .3]]); out["daily"]["bias"] = pope(A_, G_, gam(A_), 60)
A_ = np.array([[.5, .45], [-.4, .3]]); out["daily"]["complexBias"] = pope(A_, G_, gam(A_), 45)

# State space: the joint normal density of everything seen, written out as one big covariance (no filter).
def joint(times, seen, phi_of, q_of, d_of, R):
    k = len(times); m = np.zeros(2); P = np.eye(2) * 1e6
    means, covs, phis = [], [], []
    big = np.zeros((2 * k, 2 * k)); mu = np.zeros(2 * k)
    for i in range(k):
        if i:
            g = times[i] - times[i - 1]; F = phi_of(g)
            m = F @ m + d_of(g); P = F @ P @ F.T + q_of(g)
            big[2*i:2*i+2, :2*i] = F @ big[2*i-2:2*i, :2*i]; big[:2*i, 2*i:2*i+2] = big[2*i:2*i+2, :2*i].T
        big[2*i:2*i+2, 2*i:2*i+2] = P; mu[2*i:2*i+2] = m
    v = seen.ravel(); keep = ~np.isnan(v)
    S = big + np.diag(np.tile(R, k)); S = S[np.ix_(keep, keep)]
    L = np.linalg.cholesky(S); z = np.linalg.solve(L, (v - mu)[keep])
    return float(np.log(np.diag(L)).sum() + .5 * z @ z)
times = np.array([0, 1, 2, 4, 5, 8, 9, 10, 13, 14.]); seen = rng.normal(size=(10, 2)).round(5)
seen[2, 0] = np.nan; seen[5, 1] = np.nan; seen[7, :] = [np.nan, .4]
A = np.array([[.6, -.2], [-.3, .5]]); c = np.array([.2, -.1]); Q = np.array([[.5, .1], [.1, .4]])
powm = lambda g: np.linalg.matrix_power(A, int(g))
qs = lambda g: sum(powm(k) @ Q @ powm(k).T for k in range(int(g)))
ds = lambda g: sum((powm(k) @ c for k in range(int(g))), np.zeros(2))
D = np.array([[-.5, -.3], [-.2, -.7]])
def vanloan(g):
    M = np.zeros((4, 4)); M[:2, :2] = -D; M[:2, 2:] = Q; M[2:, 2:] = D.T
    F = expm(M * g); phi = F[2:, 2:].T
    return phi, phi @ F[:2, 2:]
def dc(g):
    M = np.zeros((3, 3)); M[:2, :2] = D; M[:2, 2] = c
    return expm(M * g)[:2, 2]
tc = np.array([0, .7, 1.1, 3.4, 4, 7.25, 8, 9.5, 13, 13.2])
out["state"] = {"times": times.tolist(), "uneven": tc.tolist(), "one": [None if np.isnan(v) else float(v) for v in seen[:, 0]],
  "two": [None if np.isnan(v) else float(v) for v in seen[:, 1]],
  "steps": joint(times, seen, powm, qs, ds, np.array([.1, .2])), "exact": joint(times, seen, powm, qs, ds, np.array([0., 0.])),
  "continuous": joint(tc, seen, lambda g: vanloan(g)[0], lambda g: vanloan(g)[1], dc, np.array([.1, .2])),
  "move": {"phi": vanloan(3.3)[0].ravel().tolist(), "chance": vanloan(3.3)[1].ravel().tolist(), "shift": dc(3.3).tolist()}}
out["sameSign"] = [[a, b, rho, float(st.multivariate_normal(cov=[[1, rho], [rho, 1]]).cdf([a, b]) + st.multivariate_normal(cov=[[1, rho], [rho, 1]]).cdf([-a, -b]))]
                   for a in (-2.5, .4, 1.3) for b in (-1., .2, 3.) for rho in (-.6, 0., .5)]

# Hawkes: the double sum, with parts of the day and acts at the same minute; slopes by differences.
m = 60
ht = np.sort(np.round(rng.uniform(3, 99, m), 1)); hk = rng.integers(0, 2, m)
mu = np.array([.05, .08]); al = np.array([[.2, .5], [.35, .1]]); beta = 1.3; day = np.array([.4, .8, 1.5, 1.3]); T0, T1 = 2., 100.
w = lambda t: day[np.minimum(3, (np.mod(t, 24) / 6).astype(int))]
grid = np.arange(T0, T1, .001) + .0005
def nll(mu, al, beta, dy):
    W = lambda t: dy[np.minimum(3, (np.mod(t, 24) / 6).astype(int))]
    s = 0
    for n_ in range(m):
        past = ht < ht[n_]
        s -= np.log(mu[hk[n_]] * W(ht[n_]) + beta * (al[hk[n_], hk[past]] * np.exp(-beta * (ht[n_] - ht[past]))).sum())
    hours = np.array([np.sum(np.minimum(3, (np.mod(grid, 24) / 6).astype(int)) == b) * .001 for b in range(4)])
    return s + mu.sum() * (dy @ hours) + (al[:, hk] * (1 - np.exp(-beta * (T1 - ht)))).sum()
base = nll(mu, al, beta, day); h = 1e-6
def d(f): return (f(h) - f(-h)) / (2 * h)
E2 = lambda i, j: np.eye(2)[i][:, None] * np.eye(2)[j][None, :]
gaps = []
for k in (0, 1):
    idx = np.where(hk == k)[0]; prev = 0.
    for n_ in idx:
        past = ht < ht[n_]
        g_ = grid[grid < ht[n_]]
        lam = mu[k] * (w(g_).sum() * .001) + (al[k, hk[past]] * (1 - np.exp(-beta * (ht[n_] - ht[past])))).sum()
        gaps.append(float(lam - prev)); prev = lam
out["hawkes"] = {"times": ht.tolist(), "kinds": hk.tolist(), "from": T0, "until": T1, "cost": float(base),
  "baseline": [d(lambda e: nll(mu + e * np.eye(2)[i], al, beta, day)) for i in (0, 1)],
  "branching": [d(lambda e: nll(mu, al + e * E2(i, j), beta, day)) for i in (0, 1) for j in (0, 1)],
  "decay": d(lambda e: nll(mu, al, beta + e, day)), "day": [d(lambda e: nll(mu, al, beta, day + e * np.eye(4)[b])) for b in range(4)],
  "gaps": gaps}
json.dump(out, open(os.path.join(os.path.dirname(__file__), "dynamics.json"), "w"), indent=1)
