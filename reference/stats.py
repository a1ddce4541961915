"""Writes stats.json: numbers scipy and numpy give for what core/stats computes.  python3 reference/stats.py"""
import json, os, sys
import numpy as np
import scipy
from scipy import special, stats, optimize

rng = np.random.default_rng(20261124)
out = {"_made": {"by": "reference/stats.py", "command": "python3 reference/stats.py", "seed": 20261124,
                 "python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__}}
ps = [1e-300, 1e-20, 1e-10, 1e-5, 0.001, 0.025, 0.074, 0.075, 0.1, 0.3, 0.5, 0.61, 0.9, 0.925, 0.975, 0.9999, 1 - 1e-12]
out["normal"] = {"p": ps, "quantile": [float(special.ndtri(p)) for p in ps],
                 "z": [-37, -8.3, -4, -1.5, -0.2, 0, 0.7, 1.96, 3.5, 6],
                 "below": [float(special.ndtr(z)) for z in [-37, -8.3, -4, -1.5, -0.2, 0, 0.7, 1.96, 3.5, 6]]}
out["logGamma"] = [[x, float(special.gammaln(x))] for x in [0.1, 0.5, 1.5, 2.0, 3.7, 10.25, 100.5, 1234.0]]
out["gammaAbove"] = [[a, x, float(special.gammaincc(a, x))] for a in [0.5, 1, 2.5, 30, 200] for x in [0.01, 0.7, 3, 28, 220]]
out["betaBelow"] = [[a, b, x, float(special.betainc(a, b, x))] for a in [0.5, 2, 15] for b in [0.5, 3, 80] for x in [0.01, 0.3, 0.77, 0.99]]
out["student"] = [[p, df, float(stats.t.ppf(p, df))] for df in [1, 2, 3.5, 10, 29, 363] for p in [0.001, 0.025, 0.4, 0.95, 0.975]]
out["chiSquare"] = [[p, df, float(stats.chi2.ppf(p, df))] for df in [1, 2, 5, 40] for p in [0.01, 0.5, 0.95, 0.999]]
out["fisher"] = [[p, a, b, float(stats.f.ppf(p, a, b))] for a in [1, 3, 40] for b in [4, 27, 400] for p in [0.05, 0.5, 0.95, 0.99]]
out["kolmogorov"] = [[x, float(special.kolmogorov(x))] for x in [0.3, 0.5, 0.83, 1.0, 1.17, 1.19, 1.5, 2.2]]

n = 24
x1 = rng.normal(size=n); x2 = 0.4 * x1 + rng.normal(size=n)
y = 1 + 0.8 * x1 - 0.5 * x2 + rng.standard_t(3, size=n)
r6 = lambda a: [round(float(v), 6) for v in a]
x1, x2, y = map(np.array, (r6(x1), r6(x2), r6(y)))
out["data"] = {"x1": list(x1), "x2": list(x2), "y": list(y)}
X = np.column_stack([np.ones(n), x1, x2])
XtXi = np.linalg.inv(X.T @ X); beta = XtXi @ X.T @ y; e = y - X @ beta
h = np.einsum("ij,jk,ik->i", X, XtXi, X)
hc3 = XtXi @ (X.T * (e / (1 - h)) ** 2) @ X @ XtXi
out["hc3"] = [float(np.sqrt(hc3[i, i])) for i in range(3)]
ts = stats.theilslopes(y, x1, 0.95)
out["theilSen"] = {"slope": float(ts[0]), "low": float(ts[2]), "high": float(ts[3])}
weeks = [0, 1, 2, 3, 5, 6, 7, 9, 10, 11]; mood = [3, 4, 4, 5, 4, 6, 5, 7, 7, 6]
tw = stats.theilslopes(mood, weeks, 0.95)
kt = stats.kendalltau(weeks, mood)
out["trendTies"] = {"weeks": weeks, "mood": mood, "slope": float(tw[0]), "low": float(tw[2]), "high": float(tw[3])}
A = [2, 3, 3, 4, 5, 4]; B = [4, 5, 6, 6, 5, 7, 8]
mw = stats.mannwhitneyu(B, A, use_continuity=False, method="asymptotic")
out["tauU"] = {"before": A, "after": B, "tau": float(2 * mw.statistic / (len(A) * len(B)) - 1), "p": float(mw.pvalue)}
pt = stats.permutation_test((np.array(B, float), np.array(A, float)), lambda a, b, axis=0: np.mean(a, axis=axis) - np.mean(b, axis=axis),
                            permutation_type="independent", n_resamples=np.inf, vectorized=True)
out["permutation"] = {"before": A, "after": B, "difference": float(pt.statistic)}
# The interval by brute force: the shifts d that the exact one-sided tests at 2.5 % do not reject.
from itertools import combinations
def one_sided(d, side):
    allv = np.array(A + [b - d for b in B], float); m = len(B); obs = allv[len(A):].mean() - allv[:len(A)].mean()
    tot = allv.sum(); c = 0; N = 0
    for ch in combinations(range(len(allv)), m):
        s = allv[list(ch)].sum(); D = s / m - (tot - s) / len(A); N += 1
        c += (D >= obs - 1e-9) if side > 0 else (D <= obs + 1e-9)
    return c / N
def edge(side):
    lo, hi = (-5.0, 2.5) if side > 0 else (2.5, 9.0)
    for _ in range(40):
        mid = (lo + hi) / 2
        rej = one_sided(mid, side) <= 0.025
        if side > 0: lo, hi = (mid, hi) if rej else (lo, mid)
        else: lo, hi = (lo, mid) if rej else (mid, hi)
    return (lo + hi) / 2
out["permutation"]["low"] = edge(1); out["permutation"]["high"] = edge(-1)
allv = np.array(A + B, float); obs = abs(np.mean(B) - np.mean(A)); c = N = 0
for ch in combinations(range(len(allv)), len(B)):
    s = allv[list(ch)].sum(); c += abs(s / len(B) - (allv.sum() - s) / len(A)) >= obs - 1e-9; N += 1
out["permutation"]["p"] = c / N
# Partial pooling by REML, by direct maximisation.
v = [0.42, 0.11, 0.75, -0.05, 0.38, 0.61, 0.2]; s = [0.15, 0.2, 0.25, 0.18, 0.1, 0.3, 0.12]
va, sa = np.array(v), np.array(s)
def reml(t2):
    w = 1 / (t2 + sa ** 2); mu = (w * va).sum() / w.sum()
    return -np.log(w).sum() + np.log(w.sum()) + (w * (va - mu) ** 2).sum()
t2 = optimize.minimize_scalar(reml, bounds=(0, 2), method="bounded", options={"xatol": 1e-12}).x
w = 1 / (t2 + sa ** 2); mu = (w * va).sum() / w.sum(); q = (w * (va - mu) ** 2).sum() / ((len(v) - 1) * w.sum())
t = stats.t.ppf(.975, len(v) - 1)
out["pool"] = {"value": v, "se": s, "mean": float(mu), "between": float(np.sqrt(t2)), "low": float(mu - t * np.sqrt(q)), "high": float(mu + t * np.sqrt(q)),
               "shrunk": [float(mu + t2 / (t2 + b * b) * (a - mu)) for a, b in zip(v, s)]}
res = stats.bootstrap((y,), lambda a, axis=-1: np.std(a, axis=axis, ddof=1), n_resamples=200000, method="BCa", random_state=np.random.default_rng(7), batch=2000)
resp = stats.bootstrap((y,), lambda a, axis=-1: np.std(a, axis=axis, ddof=1), n_resamples=200000, method="percentile", random_state=np.random.default_rng(7), batch=2000)
out["bootstrap"] = {"bca": list(map(float, res.confidence_interval)), "percentile": list(map(float, resp.confidence_interval)), "se": float(res.standard_error)}
rb = lambda p: sum(100 * (p[i + 1] - p[i] ** 2) ** 2 + (1 - p[i]) ** 2 for i in range(len(p) - 1))
M = rng.normal(size=(4, 4)).round(3)
ev = np.linalg.eigvals(M)
out["eigen"] = {"matrix": M.tolist(), "re": sorted(map(float, ev.real), reverse=True), "radius": float(max(abs(ev)))}
json.dump(out, open(os.path.join(os.path.dirname(__file__), "stats.json"), "w"), indent=1)
