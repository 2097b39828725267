import { columnDecimal } from '@/lib/tables/amount';
import { Cells } from './cells';
import { LineFailure } from './fail';
import type { Line, LineProblem } from './line';
import { readIncident, type IncidentContext } from './read-incident';
import { type RecordsOf, readWho } from './read-who';
import type { ImportSettings } from './settings';

/** Values of a column that show how it writes decimals. */
const LOOKED_AT = 2_000;

export interface LineContext extends IncidentContext {
  records: RecordsOf;
}

function lineOf(cells: Cells, settings: ImportSettings, context: LineContext): Line {
  const who = readWho(cells, context.records);
  const revenue = cells.money('revenue');
  const margin = cells.money('margin');
  const referrals = cells.count('referrals', 1_000_000);
  const standing = cells.text('standing');
  const [since, endsOn, lead, owner] = [cells.date('since'), cells.date('endsOn'), cells.yes('lead'), cells.short('owner', 200)];
  return {
    who,
    profile: { ...(owner && { owner }), ...(since && { since: since.day }), ...(lead !== null && { lead }) },
    worth: {
      ...(revenue && { revenue }),
      ...(margin && { margin }),
      ...(referrals !== null && { referrals }),
      ...(standing && { standing }),
    },
    ...(endsOn && { endsOn: endsOn.day }),
    ...(settings.kind === 'incidents' && readIncident(cells, settings, context)),
  };
}

/**
 * A reader for the lines of one file.
 * @param lines all of them: how a column writes decimals is seen from its values
 * @returns what a line says, or why it cannot be read
 */
export function lineReader(
  lines: readonly (readonly string[])[],
  settings: ImportSettings,
  context: LineContext,
): (line: readonly string[]) => Line | { problem: LineProblem } {
  const some = lines.slice(0, LOOKED_AT);
  const decimals = settings.mapping.map((_, index) => columnDecimal(some.map((line) => line[index] ?? '')));
  return (line) => {
    try {
      return lineOf(new Cells(line, settings, decimals), settings, context);
    } catch (error) {
      if (error instanceof LineFailure) return { problem: error.problem };
      throw error;
    }
  };
}
