/**
 * The Beta and beta-binomial distributions, as far as readiness needs them.
 * Formulas: Johnson, Kemp and Kotz, Univariate Discrete Distributions (beta-binomial); Lanczos 1964 (log gamma).
 */

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function, for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  let sum = 0.9999999999998099
  LANCZOS.forEach((c, i) => {
    sum += c / (z + i + 1)
  })
  const t = z + LANCZOS.length - 0.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Chance of at least `pass` right answers of `count`, when the rate has a Beta(a, b) distribution. */
export function betaBinomialTail(count: number, pass: number, a: number, b: number): number {
  const base = logBeta(a, b)
  let tail = 0
  for (let x = Math.max(0, pass); x <= count; x++) {
    const choose = logGamma(count + 1) - logGamma(x + 1) - logGamma(count - x + 1)
    tail += Math.exp(choose + logBeta(x + a, count - x + b) - base)
  }
  return Math.min(1, tail)
}

/** The value below which a share `p` of a Beta(a, b) distribution lies; by bisection over its cumulative sum. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (betaShareBelow(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularized incomplete beta function, by its continued fraction (Lentz's method, Press and others 1992). */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShareBelow(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a
  const tiny = 1e-300
  let f = 1
  let c = 1
  let d = 0
  for (let i = 0; i <= 400; i++) {
    const m = Math.floor(i / 2)
    const numerator =
      i === 0
        ? 1
        : i % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (Math.abs(1 + numerator * d) < tiny ? tiny : 1 + numerator * d)
    c = Math.abs(1 + numerator / c) < tiny ? tiny : 1 + numerator / c
    f *= c * d
    if (Math.abs(1 - c * d) < 1e-12) break
  }
  return front * (f - 1)
}
