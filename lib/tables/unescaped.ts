import { withFormula } from './no-formula';

/** A cell without surrounding space, and without what `tableText` put before a sign that a table program would take for a formula. */
export const unescaped = (cell: string | undefined): string => withFormula(cell ?? '').trim();

/** A line without anything in it. */
export const isBlank = (line: readonly string[]): boolean => line.every((cell) => cell.trim() === '');
