"""Writes outcomes.json: what numpy and scipy give for the single case, bounded means and inert trends.  python3 reference/outcomes.py"""
import json, os, sys
import numpy as np, scipy
from scipy import stats

out = {"_made": {"by": "reference/outcomes.py", "command": "python3 reference/outcomes.py", "python": sys.version.split()[0],
                 "numpy": np.__version__, "scipy": scipy.__version__}}

# Single case: weekly looks, weeks 5 and 13 missing, a plan in week 9.
weeks = np.array([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17], float)
looks = np.array([4, 5, 4, 3, 5, 4, 5, 4, 6, 5, 6, 7, 6, 7, 8, 7], float)
changed = 9.0
after = (weeks >= changed).astype(float)
X = np.column_stack([np.ones_like(weeks), weeks - changed, after, after * (weeks - changed)])
beta, *_ = np.linalg.lstsq(X, looks, rcond=None)
e = looks - X @ beta; df = len(looks) - 4
cov = np.linalg.inv(X.T @ X) * (e @ e) / df
t = stats.t.ppf(0.975, df)
co = lambda i: {"value": float(beta[i]), "low": float(beta[i] - t * np.sqrt(cov[i, i])), "high": float(beta[i] + t * np.sqrt(cov[i, i]))}
A, B = looks[weeks < changed], looks[weeks >= changed]
mw = stats.mannwhitneyu(B, A, use_continuity=False, method="asymptotic")
tau = 2 * mw.statistic / (len(A) * len(B)) - 1
kendall = sum(np.sign(A[j] - A[i]) for i in range(len(A)) for j in range(i + 1, len(A)))
out["singleCase"] = {"weeks": weeks.tolist(), "looks": looks.tolist(), "changed": changed, "level": co(2), "slope": co(3),
                     "difference": float(B.mean() - A.mean()), "tau": float(tau), "tauU": float(tau - kendall / (len(A) * len(B)))}

# Bounded mean: t on the answers and two thought ones of weight n / 64 at the ends of the scale.
rows = []
for xs in ([0, 1/3, 2/3, 1/3], [0] * 16, [2/3, 1/3, 0, 0, 1, 2/3, 0, 1/3, 0, 0, 2/3, 1, 0, 1/3, 1/3, 2/3], [0.25, 0.5, 0.75]):
    xs = np.array(xs, float); n = len(xs); w = n / 64; m = xs.mean()
    ss = ((xs - m) ** 2).sum() + w * (m ** 2 + (1 - m) ** 2)
    reach = stats.t.ppf(0.975, n - 1) * np.sqrt(ss / (n - 1 + 2 * w) / n)
    rows.append({"answers": xs.tolist(), "mean": float(m), "low": float(max(0, m - reach)), "high": float(min(1, m + reach))})
out["boundedMean"] = rows

# Inert trend: scipy's Theil-Sen, residual correlation of neighbours, and Sen's interval with Kendall's deviation widened.
rng = np.random.default_rng(7)
trends = []
for n, gap in ((12, 4), (20, 7), (30, 11)):
    ts = np.array([i for i in range(n) if i % gap != gap - 1], float)
    a = [rng.normal()]
    for _ in range(n - 1): a.append(0.5 * a[-1] + rng.normal())
    ys = np.array([round(float(0.1 * i + a[int(i)]), 3) for i in ts])
    slope = stats.theilslopes(ys, ts)[0]; icpt = np.median(ys) - slope * np.median(ts)
    off = ys - icpt - slope * ts
    prod = [off[i] * off[i - 1] for i in range(1, len(ts)) if ts[i] - ts[i - 1] == 1]
    r = np.mean(prod) / np.mean(off ** 2)
    r = float(min(0.9, max(0, r + (1 + 2 * r) / len(ts))))
    S = np.sort([(ys[i] - ys[j]) / (ts[i] - ts[j]) for i in range(len(ts)) for j in range(i)])
    m = len(ts); sd = np.sqrt(m * (m - 1) * (2 * m + 5) / 18) * np.sqrt((1 + r) / (1 - r))
    reach = stats.norm.ppf(0.975) * sd
    lo, hi = int(np.floor((len(S) - reach) / 2 + 0.5)) - 1, int(np.floor((len(S) + reach) / 2 + 0.5))
    trends.append({"times": ts.tolist(), "ys": ys.tolist(), "slope": float(slope), "inertia": r,
                   "low": float(S[lo]) if lo >= 0 else None, "high": float(S[hi]) if hi < len(S) else None})
out["inertTrend"] = trends
json.dump(out, open(os.path.join(os.path.dirname(__file__), "outcomes.json"), "w"), indent=1)
