/** A value that is asked for often and changes seldom; `forget` when it may have changed. A failed load is not remembered. */
export interface Remembered<T> {
  get(): Promise<T>;
  forget(): void;
}

/** @param load asked at the first `get` after each `forget` */
export function remembered<T>(load: () => Promise<T>): Remembered<T> {
  let value: Promise<T> | undefined;
  const forget = () => {
    value = undefined;
  };
  return {
    forget,
    get() {
      if (value) return value;
      const loading = load();
      loading.catch(() => value === loading && forget());
      value = loading;
      return loading;
    },
  };
}
