type AnyFunction = (...args: never[]) => unknown;

/** Source of a call of `fn` in another world. `first` is source that yields an argument before the others. */
export function callOf(fn: AnyFunction, args: readonly unknown[], first?: string): string {
  const list = JSON.stringify(args);
  return `(${String(fn)})(${first === undefined ? '' : `${first}, `}...${list})`;
}

/** Source that awaits `expression` and yields its value as JSON. `__name` is a helper that some TypeScript runners write into functions. */
export function asJson(expression: string): string {
  return `(async () => { const __name = (f) => f; return JSON.stringify({ value: await ${expression} }); })()`;
}

/** The value in what {@link asJson} yielded. */
export function fromJson<R>(json: string): Awaited<R> {
  return (JSON.parse(json) as { value: Awaited<R> }).value;
}
