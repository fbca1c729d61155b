"""Draws of weights and methods as a skilled person writes them with NumPy: the peer of `bench/robustness.ts`. Prints seconds as JSON.

usage: numpy_draws.py UNITS INDICATORS DRAWS REPEATS
"""
import json
import sys
import time

import numpy as np


def draws(values, sign, count, rng, noise=0.25):
    """Weights noised and brought to 1; min-max 1–100, z-scores, percentiles or logarithms by turns; ranks of every draw."""
    units, indicators = values.shape
    turned = values * sign
    points = (turned - turned.min(0)) / (turned.max(0) - turned.min(0)) * 99 + 1
    scores = (turned - turned.mean(0)) / turned.std(0, ddof=1) * 10 + 50
    places = turned.argsort(0).argsort(0) / (units - 1)
    weights = np.full(indicators, 1 / indicators) * (1 + rng.uniform(-noise, noise, (count, indicators)))
    weights /= weights.sum(1, keepdims=True)
    turn = rng.integers(0, 4, count)
    totals = np.empty((count, units))
    for k, line in enumerate((points, scores, places, np.log(points))):
        totals[turn == k] = weights[turn == k] @ line.T
    order = np.argsort(-totals, axis=1)
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, units + 1)[None, :], 1)
    return ranks


units, indicators, count, repeats = map(int, sys.argv[1:])
rng = np.random.default_rng(7)
values = rng.lognormal(0, 1, (units, indicators))
sign = np.where(np.arange(indicators) % 4 == 3, -1, 1)
draws(values, sign, count, rng)
seconds = []
for _ in range(repeats):
    start = time.perf_counter()
    draws(values, sign, count, rng)
    seconds.append(time.perf_counter() - start)
json.dump(seconds, sys.stdout)
