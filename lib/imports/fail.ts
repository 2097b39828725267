import type { LineProblem } from './line';

/** Thrown within the reading of one line; readLine makes it the line's problem. */
export class LineFailure extends Error {
  constructor(readonly problem: LineProblem) {
    super(problem.code);
  }
}

/** This line cannot be read. @param code key below `imports:problem.` */
export function fail(code: string, params?: LineProblem['params']): never {
  throw new LineFailure({ code, ...(params && { params }) });
}
