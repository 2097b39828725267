/** Milliseconds that each of `times` runs took. */
export async function timed(times: number, run: (n: number) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    await run(n);
    samples.push(performance.now() - from);
  }
  return samples;
}
