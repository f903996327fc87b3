"""Makes functions.json: exp, log, tanh and erf to forty digits, rounded to the nearest double, by mpmath;
and the bits of a long sum by the engine's own formulas.

    python3 -m venv venv && venv/bin/pip install mpmath==1.3.0 && venv/bin/python functions.py
"""

import json
import math
import pathlib
import random

import mpmath

mpmath.mp.dps = 40
random.seed(20261101)


def rows(function, numbers):
    return [[x, float(function(mpmath.mpf(x)))] for x in numbers]


def spread(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


# The engine's own formulas in Python's doubles: another language, the same operations, so the same bits.
LN2, HIGH, LOW = 0.6931471805599453, 0.6931471803691238, 1.9082149292705877e-10
COEFFICIENTS = [1.0]
for n in range(1, 14):
    COEFFICIENTS.append(COEFFICIENTS[-1] / n)


def exp(x):
    k = math.floor(x / LN2 + 0.5)
    r = x - k * HIGH - k * LOW
    total = COEFFICIENTS[13]
    for n in range(12, -1, -1):
        total = total * r + COEFFICIENTS[n]
    return math.ldexp(total, k)


def log(x):
    m, k = math.frexp(x)
    if m < math.sqrt(0.5):
        m, k = m * 2, k - 1
    s = (m - 1) / (m + 1)
    square, total = s * s, 0.0
    for n in range(23, 2, -2):
        total = (total + 1 / n) * square
    return k * HIGH + (k * LOW + 2 * s * total + 2 * s)


def tanh(x):
    if x < 0.75:
        bottom = 19.0
        for n in range(17, 0, -2):
            bottom = n + x * x / bottom
        return x / bottom
    return 1 - 2 / (exp(2 * x) + 1)


def bits():
    total = 0.0
    for index in range(1, 1001):
        total += exp(-index / 100) * tanh(index / 300) + log(index) / index
    return total.hex()


found = {
    "how": f"mpmath {mpmath.__version__} at 40 digits, seed 20261101; made by functions.py",
    "exp": rows(mpmath.exp, [0.0, 1.0, -1.0, 1e-9, 709.7, -708.3, -740.0] + spread(-1, 1, 40) + spread(-700, 700, 40)),
    "log": rows(mpmath.log, [1.0, 2.0, 0.5, 10.0, 5e-324, 1.7e308, 1 + 2**-52, 1 - 2**-53]
                + spread(0.5, 2, 40) + [10**power for power in spread(-300, 300, 40)]),
    "bits": bits(),
    "tanh": rows(mpmath.tanh, [0.0, 1.0, -1.0, 1e-12, 0.75, 0.7499, 21.9] + spread(-1, 1, 40) + spread(-20, 20, 40)),
    "erf": rows(mpmath.erf, [0.0, 1.0, -1.0, 1e-12, 2.9999, 3.0, -3.0, 5.9, 6.0, 6.1] + spread(-1, 1, 40) + spread(-6, 6, 40)),
}
text = json.dumps(found, separators=(",", ":"))
(pathlib.Path(__file__).parent / "functions.json").write_text(text + "\n")
