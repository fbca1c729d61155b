"""The line as a skilled person writes it with NumPy: the peer of `bench/line.ts`. Prints seconds as JSON.

usage: numpy_line.py ROWS COLUMNS REPEATS
"""
import json
import sys
import time

import numpy as np


def line(values, sign):
    """Min-max 0–100 by direction, entropy weights of the points, weighted mean, ranks 1-2-2-4."""
    low, high = values.min(0), values.max(0)
    points = (values - np.where(sign > 0, low, high)) * (sign / (high - low)) * 100
    shares = points / points.sum(0)
    logs = np.log(shares, where=shares > 0, out=np.zeros_like(shares))
    diversity = 1 + np.sum(shares * logs, 0) / np.log(len(values))
    scores = points @ (diversity / diversity.sum())
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    first = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
    ranks = np.empty(len(scores), np.int64)
    ranks[order] = np.repeat(first, np.diff(np.r_[first, len(scores)])) + 1
    return scores, ranks


rows, columns, repeats = map(int, sys.argv[1:])
rng = np.random.default_rng(7)
values = np.asfortranarray(rng.lognormal(0, 1, (rows, columns)))
sign = np.where(np.arange(columns) % 4 == 3, -1, 1)
line(values, sign)
seconds = []
for _ in range(repeats):
    start = time.perf_counter()
    line(values, sign)
    seconds.append(time.perf_counter() - start)
json.dump(sorted(seconds), sys.stdout)
